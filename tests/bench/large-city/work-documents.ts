import { addDays, getFiscalYear } from '@aritai/domain'
import type { Chance } from './chance.ts'
import { laterDay, pastDay } from './days.ts'
import type { Ground } from './ground.ts'
import { nameState } from './plan-documents.ts'
import type { Written } from './write-documents.ts'

export function buildDepartments(chance: Chance, count: number): Written[] {
  return Array.from({ length: count }, (_, index) => ({
    id: chance.id(),
    name: `第${index + 1}課`,
    reading: `だい${index + 1}か`,
    division: `第${Math.floor(index / 8) + 1}部`,
    role: '市民のくらしのそばで働きます。',
    order: 1000 + index,
  }))
}

type Made = { departments: readonly string[]; measures: readonly string[]; voices: readonly string[] }

/** Plans of the last years, of this one and the next; some written well, some hardly begun. */
export function buildActionPlans(chance: Chance, count: number, ground: Ground, made: Made): Written[] {
  const thisYear = getFiscalYear(ground.today)
  return Array.from({ length: count }, (_, index) => {
    const startsInFiscalYear = thisYear - chance.whole(0, 3)
    const isBegun = chance.next() < 0.3
    return {
      id: chance.id(),
      title: `${nameState(chance)}ための計画`,
      aim: nameState(chance),
      brandingAim: chance.pick(['internal', 'external', 'both']),
      startsInFiscalYear,
      endsInFiscalYear: startsInFiscalYear + chance.whole(0, 2),
      identity: ground.identity.id,
      criteriaAnswers: chance
        .some(ground.identity.criteria, 0, ground.identity.criteria.length)
        .map((criterion) => ({ criterion, answer: '教え合う場をひらきます。' })),
      actions: isBegun ? [] : Array.from({ length: chance.whole(1, 6) }, (_, row) => buildAction(chance, ground, row)),
      measures: chance.some(made.measures, 0, 3),
      voices: isBegun ? [] : chance.some(made.voices, 0, 5),
      partnersWanted: isBegun ? '' : '月に一度、得意なことを話してくれる人。',
      department: made.departments[index % made.departments.length],
    }
  })
}

function buildAction(chance: Chance, { today }: Ground, row: number) {
  const news = Array.from({ length: chance.whole(0, 4) }, () => pastDay(chance, today, 1)).sort()
  return {
    key: `action-${row + 1}`,
    title: `取り組み ${row + 1}`,
    state: chance.pick(['planned', 'doing', 'doing', 'done', 'late', 'stopped']),
    dueOn: addDays(today, chance.whole(-200, 300)),
    text: '毎月第二土曜に、図書館の入口で。',
    news: news.map((on) => ({ on, text: '三回目に12人が来ました。' })),
  }
}

/** Answers of the departments that lead the measures, to one or two voices each. */
export function buildResponses(
  chance: Chance,
  count: number,
  { today }: Ground,
  voices: readonly { id: string; state: string; department: string; measure: string; linkedOn: string }[],
): Written[] {
  return voices.slice(0, count).map(({ id, state, department, measure, linkedOn }) => ({
    id: chance.id(),
    voices: [id],
    department,
    measure,
    kind: chance.pick(['already', 'doing', 'will-do', 'studying', 'not-taken-up', 'thanks']),
    respondedOn: laterDay(chance, linkedOn, today, 120),
    text: 'お話をありがとうございます。来年度から、窓口を夜七時まで開けます。',
    isPrivate: state !== 'published',
  }))
}
