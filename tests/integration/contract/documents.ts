import { randomUUID } from 'node:crypto'
import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Cms } from './cms.ts'
import { asSystem } from './staff.ts'

type MeasureData = RequiredDataFromCollectionSlug<'measures'>
type PlanData = RequiredDataFromCollectionSlug<'action-plans'>
type AnswerData = RequiredDataFromCollectionSlug<'responses'>

/** An address that no other document has. */
export const newSlug = () => `d-${randomUUID()}`

/** A published department; gives its id. */
export async function createDepartment({ payload }: Cms, name = 'こども課'): Promise<string> {
  const { id } = await payload.create({
    collection: 'departments',
    ...asSystem,
    data: {
      slug: newSlug(),
      name,
      reading: 'こどもか',
      division: 'こども教育部',
      role: '子どもと家庭のそばにいます。',
      order: 1,
      _status: 'published',
    },
  })
  return id
}

/** What a measure needs to be published, in Japanese, with a project and a department made for it. */
export async function getMeasureData(cms: Cms, changes: Partial<MeasureData> = {}): Promise<MeasureData> {
  const project = await cms.payload.create({
    collection: 'projects',
    ...asSystem,
    draft: true,
    data: { name: '子育ての環境が整い、親子と周囲が笑顔になっている' },
  })
  return {
    slug: newSlug(),
    project: project.id,
    code: 'A-1-1',
    order: 1,
    name: 'ライフスタイルに合う預け先がある',
    desiredState: '家庭で子どもと過ごす時間が充実している',
    currentState: '3歳未満の預け先が32人分足りない',
    challenges: [{ title: '迎えの時間が合わない', text: '夜勤のある親が困っている', actor: 'together' }],
    horizon: 'sustained',
    horizonReason: '信頼関係は3年では育たないため',
    capitals: ['human'],
    investments: [{ kind: 'time', text: '保育士が家庭を訪ねる半日' }],
    futureChoices: { effect: 'widens', reason: '働き方と子育ての両方を選べるようになる' },
    leadDepartment: await createDepartment(cms),
    ...changes,
  }
}

/** A published measure. */
export async function createMeasure(cms: Cms, changes: Partial<MeasureData> = {}) {
  const data = await getMeasureData(cms, { _status: 'published', ...changes })
  return cms.payload.create({ collection: 'measures', ...asSystem, depth: 0, data })
}

/** An action plan of a department, as it is saved when it is published. */
export function buildActionPlan(department: string, changes: Partial<PlanData> = {}): PlanData {
  return {
    slug: newSlug(),
    department,
    title: '図書館から教え合いを広げる',
    aim: '来館した人がだれかに教えて帰っている',
    brandingAim: 'internal',
    startsInFiscalYear: 2026,
    endsInFiscalYear: 2027,
    _status: 'published',
    ...changes,
  }
}

/** An answer of a department to voices, as it is saved when it is published. */
export function buildAnswer(department: string, voices: string[], changes: Partial<AnswerData> = {}): AnswerData {
  return {
    slug: newSlug(),
    department,
    voices,
    kind: 'doing',
    text: '来月から夕方の便を一本ふやします。',
    respondedOn: '2026-11-20',
    _status: 'published',
    ...changes,
  }
}
