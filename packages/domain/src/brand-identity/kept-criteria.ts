import type { Issue } from '../issue/issue.ts'
import { block } from '../issue/report.ts'
import { getJapanese, type Maybe } from '../localized/wording.ts'
import { normalizeText } from '../text/text.ts'
import type { CriterionRecord } from './brand-identity.ts'

/**
 * The questions of an identity that was adopted in public stay as they were asked: decisions and action plans have
 * answered them, and would otherwise say yes to a question that nobody put to them. A question is neither reworded
 * (`brand-identity.criterion-reworded`) nor taken away or given another key (`brand-identity.criterion-gone`); new ones
 * may be added, and the next identity may ask in other words (方向性⑤: 磨き上げる).
 */
export function checkKeptCriteria(
  published: Maybe<readonly CriterionRecord[]>,
  next: Maybe<readonly CriterionRecord[]>,
): Issue[] {
  return (published ?? []).flatMap(({ key, question }) => {
    const asked = getJapanese(question)
    const index = (next ?? []).findIndex((criterion) => criterion.key === key)
    const kept = next?.[index]
    if (!kept) return [block('brand-identity.criterion-gone', 'criteria', { question: asked || (key ?? '') })]
    const isReworded = asked !== '' && normalizeText(getJapanese(kept.question)) !== normalizeText(asked)
    return isReworded ? [block('brand-identity.criterion-reworded', `criteria.${index}.question`)] : []
  })
}
