import type { Cms } from './cms.ts'
import { getMeasureData } from './documents.ts'
import type { ActingAs } from './staff.ts'

/**
 * Writes a measure as its planner does: drafted in Japanese, translated, then published. Gives its id and the public
 * document it is to become; what was not translated is absent there, never a copy of the Japanese.
 */
export async function writeMeasureInThreeLanguages({ payload, ...cms }: Cms, planner: ActingAs) {
  const data = await getMeasureData({ payload, ...cms })
  const drafted = await payload.create({ collection: 'measures', data, draft: true, depth: 0, ...planner })
  const { id } = drafted
  const save = (locale: 'en' | 'ja-easy', words: typeof english) =>
    payload.update({
      collection: 'measures',
      id,
      locale,
      draft: true,
      data: {
        name: words.name,
        desiredState: words.desiredState,
        challenges: (drafted.challenges ?? []).map((row) => ({ ...row, title: words.challenge, text: words.text })),
      },
      ...planner,
    })
  await save('en', english)
  await save('ja-easy', easy)
  const published = await payload.update({
    collection: 'measures',
    id,
    data: { _status: 'published' },
    depth: 0,
    ...planner,
  })

  const expected = {
    id,
    slug: published.slug,
    sample: false,
    updatedOn: toTokyoDay(published.updatedAt),
    project: data.project,
    addedOn: toTokyoDay(published.createdAt),
    code: 'A-1-1',
    order: 1,
    name: { ja: data.name, en: english.name, 'ja-easy': easy.name },
    desiredState: { ja: data.desiredState, en: english.desiredState, 'ja-easy': easy.desiredState },
    currentState: { ja: data.currentState },
    subStates: [],
    challenges: [
      {
        title: { ja: '迎えの時間が合わない', en: english.challenge, 'ja-easy': easy.challenge },
        text: { ja: '夜勤のある親が困っている', en: english.text, 'ja-easy': easy.text },
        actor: 'together',
      },
    ],
    horizon: 'sustained',
    horizonReason: { ja: data.horizonReason },
    capitals: ['human'],
    investments: [{ kind: 'time', text: { ja: '保育士が家庭を訪ねる半日' } }],
    futureChoices: { effect: 'widens', reason: { ja: '働き方と子育ての両方を選べるようになる' } },
    leadDepartment: data.leadDepartment,
    departments: [],
    indicators: [],
  }
  return { id, data, expected }
}

export const english = {
  name: 'Childcare fits the way families live',
  desiredState: 'Time at home with children is fuller',
  challenge: 'Closing times do not fit',
  text: 'Parents on night shifts struggle',
}
export const easy = {
  name: '子（こ）どもを あずけるところが ある',
  desiredState: '家（いえ）で 子どもと すごせる',
  challenge: 'むかえの 時間（じかん）が 合（あ）わない',
  text: '夜（よる）に はたらく 親（おや）が こまっている',
}

const toTokyoDay = (moment: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date(moment))
