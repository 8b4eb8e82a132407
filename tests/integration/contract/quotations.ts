import type { Cms } from './cms.ts'
import { buildActionPlan, buildAnswer, createDepartment, newSlug } from './documents.ts'
import { buildEditedText, paragraph, quotation } from './edited-text.ts'
import { asSystem } from './staff.ts'

/** A published story that quotes a voice between two paragraphs. */
export async function createStory({ payload }: Cms, voice: string) {
  return payload.create({
    collection: 'stories',
    depth: 0,
    ...asSystem,
    data: {
      slug: newSlug(),
      title: '朝市で教わる',
      lead: '隣の店から教わる朝があります。',
      theme: 'learning',
      channels: ['citizens', 'showcase'],
      body: buildEditedText(paragraph('市が立つ朝。'), quotation(voice), paragraph('また来週。')),
      voices: [voice],
      publishedOn: '2026-11-01',
      _status: 'published',
    },
  })
}

/** Everything in which a department can show a voice: a story, an action plan, and an answer to it. */
export async function quoteEverywhere(cms: Cms, voice: string) {
  const department = await createDepartment(cms)
  const common = { depth: 0, ...asSystem } as const
  const story = await createStory(cms, voice)
  const plan = await cms.payload.create({
    ...common,
    collection: 'action-plans',
    data: buildActionPlan(department, { voices: [voice] }),
  })
  const answer = await cms.payload.create({
    ...common,
    collection: 'responses',
    data: buildAnswer(department, [voice]),
  })
  return { story: story.id, plan: plan.id, answer: answer.id }
}
