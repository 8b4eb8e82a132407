import type { Chance } from './chance.ts'
import { laterDay, pastDay } from './days.ts'
import type { Ground } from './ground.ts'
import { nameState } from './plan-documents.ts'
import type { Written } from './write-documents.ts'

const generations = ['under-18', '18-29', '30s', '30s', '40s', '40s', '50s', '60s', '60s', '70s', '80-over'] as const
const states = {
  received: 0.04,
  'in-review': 0.06,
  published: 0.7,
  kept: 0.1,
  returned: 0.05,
  withdrawn: 0.05,
} as const
type State = keyof typeof states

/** Voices of three years: most of them public, most of those linked, from all districts but not evenly. */
export function buildVoices(chance: Chance, count: number, ground: Ground, measures: readonly string[]): Written[] {
  return Array.from({ length: count }, () => {
    const state = chooseState(chance)
    const receivedOn = pastDay(chance, ground.today)
    const machine = {
      id: chance.id(),
      source: chance.pick(['web', 'web', 'paper', 'meeting']),
      purposeVersion: '2026-04',
    }
    if (state === 'withdrawn')
      return { ...machine, state, receivedOn, withdrawnOn: laterDay(chance, receivedOn, ground.today, 90) }
    const decidedOn = laterDay(chance, receivedOn, ground.today, 20)
    const isDecided = state === 'published' || state === 'kept'
    const linked = isDecided && chance.next() < 0.8 ? chance.some(measures, 1, 3) : []
    return {
      ...machine,
      state,
      receivedOn,
      ...(isDecided ? { publishedOn: decidedOn } : {}),
      ...(state === 'kept' || state === 'returned' ? { stateReason: '個人の事情が書かれているため。' } : {}),
      ...originOf(chance, ground),
      originalText: `${nameState(chance)}。そんな日が増えるとうれしいです。`,
      text: `${nameState(chance)}。そんな日が増えるとうれしいです。`,
      title: nameState(chance).slice(0, 24),
      consent: {
        plan: true,
        showcase: chance.next() < 0.4,
        print: false,
        displayName: false,
        photo: false,
        contact: false,
      },
      measures: linked,
      linkedOn: Object.fromEntries(linked.map((measure) => [measure, decidedOn])),
      personalInformationResolved: isDecided,
    }
  })
}

function originOf(chance: Chance, { districts, schoolDistricts, prompts }: Ground) {
  return {
    // The first district of the list speaks most, as everywhere.
    ...(chance.next() < 0.9 ? { area: districts[Math.floor(chance.next() ** 2 * districts.length)] } : {}),
    ...(chance.next() < 0.5 ? { schoolDistrict: chance.pick(schoolDistricts) } : {}),
    ...(chance.next() < 0.85 ? { generation: chance.pick(generations) } : {}),
    perspective: chance.pick(['resident', 'resident', 'resident', 'commuter', 'student', 'business', 'visitor']),
    ...(chance.next() < 0.4 ? { prompt: chance.pick(prompts) } : {}),
  }
}

function chooseState(chance: Chance): State {
  let left = chance.next()
  for (const [state, share] of Object.entries(states) as [State, number][]) {
    left -= share
    if (left < 0) return state
  }
  return 'published'
}
