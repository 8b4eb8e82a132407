import { criterionVerdicts, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { keyField } from '../../../fields/key.ts'
import { list } from '../../../fields/list.ts'
import { relation } from '../../../fields/relation.ts'
import { longText } from '../../../fields/text.ts'
import { getAdoptedIdentity } from '../../brand-identities/get-adopted-identity.ts'

/** The identity as a criterion (方向性⑤): each question answered from this department's own work. */
export const criteriaFields: Field[] = [
  relation('identity', { ja: 'もとにするブランド・アイデンティティ', en: 'Brand identity' }, 'brand-identities', {
    defaultValue: getAdoptedIdentity,
    help: {
      ja: '「採用中」のものが入っています。替える必要はふつうありません。',
      en: 'The adopted one is filled in; there is rarely a reason to change it.',
    },
  }),
  list(
    'criteriaAnswers',
    { ja: '判断基準への答え', en: 'Answers to the criteria' },
    [
      keyField(
        'criterion',
        { ja: '判断基準', en: 'Criterion' },
        {
          required: true,
          help: { ja: '答えている問いの記号です。', en: 'The key of the question that is answered.' },
        },
      ),
      choice('verdict', { ja: 'どう関わるか', en: 'Verdict' }, criterionVerdicts, terms.criterionVerdict, {
        help: {
          ja: 'この計画が問いに合うか、反するところがあるか、直接は関わらないか。',
          en: 'Whether the plan meets the question, goes against it, or is not concerned.',
        },
      }),
      longText(
        'answer',
        { ja: 'この課ではどう関わるか', en: 'Answer' },
        {
          localized: true,
          required: true,
          help: {
            ja: '問いに、自分の課の仕事で答えます。例：貸出だけでなく、利用者どうしが教え合う棚を毎月つくる。関わらないときは、その理由を。',
            en: 'Answer the question from your own work, e.g. “Every month users fill a shelf for each other.” If it does not concern you, say why.',
          },
        },
      ),
    ],
    {
      singular: { ja: '答え', en: 'Answer' },
      drawnBy: { path: '/src/admin/decision-aid/DecisionAid.tsx#DecisionAid', clientProps: { reasonField: 'answer' } },
      help: { ja: 'すべての問いに一つずつ。', en: 'One for every question.' },
      maxRows: 12,
    },
  ),
]
