import type { CollectionSlug, Payload } from 'payload'
import { brandContent } from './content/brand-index.ts'
import { pictures } from './content/pictures.ts'
import { planContent } from './content/plan-index.ts'
import { voicesContent } from './content/voices-index.ts'
import { withDrawing } from './draw-pictures.ts'
import { References } from './references.ts'
import { writeChanges } from './write-changes.ts'
import { writeDocument } from './write-document.ts'
import { writeGlobals } from './write-globals.ts'
import { writeStaff } from './write-staff.ts'

/** The order in which every reference points backwards. */
const order: [CollectionSlug, readonly object[]][] = [
  ['departments', planContent.departments],
  ['areas', planContent.areas],
  ['population', planContent.population],
  ['indicators', planContent.indicators],
  ['plans', planContent.plans],
  ['strategies', planContent.strategies],
  ['projects', planContent.projects],
  ['measures', planContent.measures],
  ['undertakings', planContent.undertakings],
  ['evaluations', planContent.evaluations],
  ['prompts', voicesContent.prompts],
  ['dialogues', voicesContent.dialogues],
  ['logic-models', planContent.logicModels],
  ['brand-identities', brandContent.brandIdentities],
  ['identity-marks', brandContent.identityMarks],
  ['decisions', brandContent.decisions],
  ['brand-assets', brandContent.brandAssets],
  ['voices', voicesContent.voices],
  ['action-plans', brandContent.actionPlans],
  ['responses', voicesContent.responses],
  ['stories', brandContent.stories],
  ['pages', brandContent.pages],
]

type City = { mediaDir: string; password: string; onProgress: (line: string) => void }

/** Writes the demonstration city into a database, telling `onProgress` what it has done. */
export async function loadCity(payload: Payload, { mediaDir, password, onProgress }: City): Promise<void> {
  const references = new References()
  const writer = { payload, references }
  for (const picture of pictures) {
    await withDrawing(`${mediaDir}/${picture.file}`, (file) => writeDocument('media', picture, writer, file))
  }
  onProgress(`media: ${pictures.length}`)
  for (const [collection, documents] of order) {
    for (const document of documents) await writeDocument(collection, document, writer)
    onProgress(`${collection}: ${documents.length}`)
  }
  await writeChanges(payload, references, planContent)
  await writeStaff(payload, references, password)
  await writeGlobals(writer, { ...brandContent, purposeOfUse: voicesContent.purposeOfUse })
}
