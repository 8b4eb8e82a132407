import { publishActionPlan } from '../collections/action-plans/publish.ts'
import { publishArea } from '../collections/areas/publish.ts'
import { publishBrandAsset } from '../collections/brand-assets/publish.ts'
import { publishBrandIdentity } from '../collections/brand-identities/publish.ts'
import { publishChange } from '../collections/changes/publish.ts'
import { publishDecision } from '../collections/decisions/publish.ts'
import { publishDepartment } from '../collections/departments/publish.ts'
import { publishDialogue } from '../collections/dialogues/publish.ts'
import { publishEvaluation } from '../collections/evaluations/publish.ts'
import { publishIndicator } from '../collections/indicators/publish.ts'
import { publishLogicModel } from '../collections/logic-models/publish.ts'
import { publishMeasure } from '../collections/measures/publish.ts'
import { publishPage } from '../collections/pages/publish.ts'
import { publishPlan } from '../collections/plans/publish.ts'
import { publishPopulation } from '../collections/population/publish.ts'
import { publishProject } from '../collections/projects/publish.ts'
import { publishPrompt } from '../collections/prompts/publish.ts'
import { publishResponse } from '../collections/responses/publish.ts'
import { publishStory } from '../collections/stories/publish.ts'
import { publishStrategy } from '../collections/strategies/publish.ts'
import { publishUndertaking } from '../collections/undertakings/publish.ts'
import { publishVoice } from '../collections/voices/publish.ts'
import type { Publisher } from './publisher.ts'

/** Every collection that can become public. A collection that is not here never does. */
export const publishers: readonly Publisher[] = [
  publishActionPlan,
  publishArea,
  publishBrandAsset,
  publishBrandIdentity,
  publishDecision,
  publishDepartment,
  publishDialogue,
  publishEvaluation,
  publishIndicator,
  publishLogicModel,
  publishMeasure,
  publishPage,
  publishPlan,
  publishPopulation,
  publishProject,
  publishPrompt,
  publishResponse,
  publishStory,
  publishStrategy,
  publishUndertaking,
  publishVoice,
  // Last: a change is public where the document it tells of is.
  publishChange,
]

export const getPublisher = (collection: string) => publishers.find((publisher) => publisher.collection === collection)
