import type { Period } from '../action-plan/plan-period.ts'
import type { CriterionVerdict } from '../decision/vocabulary.ts'
import { hasWords, type Maybe, type Wording } from '../localized/wording.ts'

/** A decision or an action plan with its answers to the criteria of one identity. */
export type AnsweringDocument = {
  kind: 'decision' | 'action-plan'
  id: string
  identity?: Maybe<string>
  department?: Maybe<string>
  published: boolean
  /** The day of a decision; the days an action plan covers. */
  period: Period
  answers: readonly { criterion?: Maybe<string>; verdict?: Maybe<CriterionVerdict>; words?: Wording }[]
}

/** One answer to a criterion; an action plan of before has words and no verdict. */
export type CriterionAnswer = { document: AnsweringDocument; verdict: CriterionVerdict | null }

/** How one criterion was used; `drafts` are answers that are not public and count for nothing yet. */
export type CriterionUse = {
  criterion: string
  answers: CriterionAnswer[]
  drafts: CriterionAnswer[]
  counts: Record<CriterionVerdict | 'without-verdict', number>
  /** Whether it guided anything. To be told everywhere that it is not concerned is not to be used. */
  used: boolean
}

/**
 * How the criteria of an identity were used in a period (方向性⑤: a criterion nobody holds anything against is none).
 * Counted are published decisions of those days and published action plans that cover some of them; only documents that
 * build on this identity.
 */
export function getCriterionUse(
  identity: { id: string; criteria: readonly { key: string }[] },
  documents: readonly AnsweringDocument[],
  period: Period,
): CriterionUse[] {
  const concerned = documents.filter((document) => document.identity === identity.id && overlaps(document, period))
  return identity.criteria.map(({ key }) => {
    const all = concerned.flatMap((document) =>
      answersIn(document)
        .filter(({ criterion }) => criterion === key)
        .map(({ verdict }) => ({ document, verdict: verdict ?? null })),
    )
    const answers = all.filter(({ document }) => document.published)
    const count = (wanted: CriterionVerdict | null) => answers.filter(({ verdict }) => verdict === wanted).length
    const counts = {
      for: count('for'),
      against: count('against'),
      'not-concerned': count('not-concerned'),
      'without-verdict': count(null),
    }
    const used = answers.length > counts['not-concerned']
    return { criterion: key, answers, drafts: all.filter(({ document }) => !document.published), counts, used }
  })
}

/**
 * Departments that have published action plans for the period, none of which answers a criterion of the identity. One
 * without any plan is not among them: it has not been asked yet.
 */
export function getDepartmentsWithoutAnswers(
  identity: { id: string },
  documents: readonly AnsweringDocument[],
  period: Period,
): string[] {
  const plans = documents.filter(
    (document) => document.kind === 'action-plan' && document.published && overlaps(document, period),
  )
  const departmentsOf = (some: readonly AnsweringDocument[]) =>
    new Set(some.map(({ department }) => department).filter((department) => !!department)) as Set<string>
  const answering = plans.filter((plan) => plan.identity === identity.id && answersIn(plan).length > 0)
  const heard = departmentsOf(answering)
  return [...departmentsOf(plans)].filter((department) => !heard.has(department))
}

/** Rows that were laid out and never filled in are no answers. */
const answersIn = ({ answers }: AnsweringDocument) => answers.filter(({ verdict, words }) => verdict || hasWords(words))

const overlaps = ({ period }: AnsweringDocument, { from, to }: Period) => period.from <= to && period.to >= from
