import { type CriterionVerdict, criterionVerdicts, formatDay, terms } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { DecisionPage } from '../../queries/decision.ts'
import { presentOptionalWords, presentWords, type Words } from '../words/words.ts'

/** A decision with its reasons, criterion by criterion (方向性⑤: 政策判断の際の価値基準). */
export type DecisionView = {
  title: Words
  proposal: Words
  on: string
  outcomeLabel: string
  by?: Words | undefined
  identity?: Words | undefined
  /** How many criteria it meets, goes against, and does not concern, in one sentence. */
  summary: string
  answers: {
    question: Words
    explanation?: Words | undefined
    verdict: CriterionVerdict
    verdictLabel: string
    reason: Words
  }[]
  reasoning: Words
  sample: boolean
}

export function presentDecision({ decision, identity, department }: DecisionPage, speech: Speech): DecisionView {
  const { locale } = speech
  const criteria = new Map(identity?.criteria.map((criterion) => [criterion.key, criterion]))
  return {
    title: presentWords(decision.title, locale),
    proposal: presentWords(decision.proposal, locale),
    on: formatDay(decision.decidedOn, locale, { era: true }),
    outcomeLabel: terms.decisionOutcome[decision.outcome][locale],
    by: department && presentWords(department.name, locale),
    identity: identity && presentWords(identity.statement, locale),
    summary: presentSummary(decision.answers, speech),
    answers: decision.answers.map(({ criterion, verdict, reason }) => ({
      question: presentWords(criteria.get(criterion)?.question ?? { ja: criterion }, locale),
      explanation: presentOptionalWords(criteria.get(criterion)?.explanation, locale),
      verdict,
      verdictLabel: terms.criterionVerdict[verdict][locale],
      reason: presentWords(reason, locale),
    })),
    reasoning: presentWords(decision.reasoning, locale),
    sample: decision.sample,
  }
}

function presentSummary(answers: readonly { verdict: CriterionVerdict }[], { locale, messages }: Speech): string {
  const parts = criterionVerdicts.flatMap((verdict) => {
    const count = answers.filter((answer) => answer.verdict === verdict).length
    return count === 0 ? [] : [messages.brand.summaryPart(terms.criterionVerdict[verdict][locale], count)]
  })
  return messages.brand.summary(answers.length, parts.join(locale === 'en' ? ', ' : '、'))
}
