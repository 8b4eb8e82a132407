import type { Issue } from '../issue/issue.ts'
import { advise, block } from '../issue/report.ts'
import { hasWords, type Maybe, type Wording } from '../localized/wording.ts'
import type { FutureChoices, InvestmentHorizon, InvestmentKind } from './vocabulary.ts'

/** The fields of a measure that say what is invested, for how long, and why. */
export type InvestmentRecord = {
  horizon?: Maybe<InvestmentHorizon>
  horizonReason?: Wording
  investments?: Maybe<readonly { kind?: Maybe<InvestmentKind>; text?: Wording }[]>
  futureChoices?: Maybe<{ effect?: Maybe<FutureChoices>; reason?: Wording }>
}

/**
 * 未来投資の時間的射程 and 良い投資 (基本設計案): each investment says why it is a priority (`investment.horizon-missing`,
 * `investment.horizon-reason-missing`), is more than money (`investment.only-funds`), and says whether it widens or
 * narrows what is possible later (`investment.future-choices-missing`, `investment.narrows…`): without horizon, reason and
 * effect on later choices a measure is not published.
 */
export function checkInvestment(investment: InvestmentRecord): Issue[] {
  const issues: Issue[] = []
  if (!investment.horizon) issues.push(block('investment.horizon-missing', 'horizon'))
  if (!hasWords(investment.horizonReason)) issues.push(block('investment.horizon-reason-missing', 'horizonReason'))
  return [...issues, ...checkKinds(investment.investments ?? []), ...checkFutureChoices(investment.futureChoices)]
}

function checkKinds(investments: NonNullable<InvestmentRecord['investments']>): Issue[] {
  if (investments.length === 0) return [advise('investment.kinds-missing', 'investments')]
  const issues = investments.flatMap(({ text }, index) =>
    hasWords(text) ? [] : [block('investment.text-missing', `investments.${index}.text`)],
  )
  if (investments.every(({ kind }) => kind === 'funds')) issues.push(advise('investment.only-funds', 'investments'))
  return issues
}

function checkFutureChoices(choices: InvestmentRecord['futureChoices']): Issue[] {
  if (!choices?.effect) return [block('investment.future-choices-missing', 'futureChoices.effect')]
  if (choices.effect !== 'narrows')
    return hasWords(choices.reason) ? [] : [advise('investment.future-choices-missing', 'futureChoices.reason')]
  return hasWords(choices.reason)
    ? [advise('investment.narrows', 'futureChoices.effect')]
    : [block('investment.narrows-reason-missing', 'futureChoices.reason')]
}
