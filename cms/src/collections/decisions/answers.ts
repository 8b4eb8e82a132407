import { criterionVerdicts, terms } from '@aritai/domain'
import { choice } from '../../fields/choice.ts'
import { keyField } from '../../fields/key.ts'
import { list } from '../../fields/list.ts'
import { longText } from '../../fields/text.ts'

export const answersField = list(
  'answers',
  { ja: '判断基準ごとの判断', en: 'Answers to the criteria' },
  [
    keyField(
      'criterion',
      { ja: '判断基準', en: 'Criterion' },
      {
        required: true,
        help: { ja: '答えている問いの記号です。', en: 'The key of the question that is answered.' },
      },
    ),
    choice('verdict', { ja: '判断', en: 'Verdict' }, criterionVerdicts, terms.criterionVerdict, {
      required: true,
      help: {
        ja: '迷ったら、反対する人の立場でも考えてみます。',
        en: 'When in doubt, look at it as an opponent would.',
      },
    }),
    longText(
      'reason',
      { ja: '理由', en: 'Reason' },
      {
        localized: true,
        required: true,
        help: {
          ja: 'なぜそう判断したかを、根拠とともに。例：工房には高校生と職人が同じ日に通う計画で、出会いが増える。',
          en: 'Why, and on what evidence, e.g. pupils and craftsmen will use the workshop on the same days.',
        },
      },
    ),
  ],
  {
    singular: { ja: '判断', en: 'Answer' },
    drawnBy: { path: '/src/admin/decision-aid/DecisionAid.tsx#DecisionAid', clientProps: { reasonField: 'reason' } },
    help: {
      ja: '問いの数だけ行が並びます。消さずに、関わらないものは「直接は関わらない」を選びます。',
      en: 'One row for each question. Keep them all; choose “not concerned” where that is so.',
    },
    maxRows: 12,
  },
)
