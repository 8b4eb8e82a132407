import { type CriterionVerdict, formatDay, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { DecisionPage } from '../../queries/decision.ts'
import { presentWords, type Words } from '../words/words.ts'

/** A decision with its reasons, criterion by criterion (方向性⑤: 政策判断の際の価値基準). */
export type DecisionView = {
  title: Words
  proposal: Words
  on: string
  outcomeLabel: string
  by?: Words | undefined
  identity?: Words | undefined
  answers: { question: Words; verdict: CriterionVerdict; verdictLabel: string; reason: Words }[]
  reasoning: Words
  sample: boolean
}

export function presentDecision({ decision, identity, department }: DecisionPage, { locale }: Speech): DecisionView {
  const questions = new Map(identity?.criteria.map(({ key, question }) => [key, question]))
  return {
    title: presentWords(decision.title, locale),
    proposal: presentWords(decision.proposal, locale),
    on: formatDay(decision.decidedOn, locale, { era: true }),
    outcomeLabel: terms.decisionOutcome[decision.outcome][locale],
    by: department && presentWords(department.name, locale),
    identity: identity && presentWords(identity.statement, locale),
    answers: decision.answers.map(({ criterion, verdict, reason }) => ({
      question: presentWords(questions.get(criterion) ?? { ja: criterion }, locale),
      verdict,
      verdictLabel: terms.criterionVerdict[verdict][locale],
      reason: presentWords(reason, locale),
    })),
    reasoning: presentWords(decision.reasoning, locale),
    sample: decision.sample,
  }
}
