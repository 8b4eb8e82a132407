import { evaluationJudgements, evaluationProgresses, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../fields/choice.ts'
import { officersDepartment } from '../../fields/department-field.ts'
import { idFromAddress, yearFromAddress } from '../../fields/from-address.ts'
import { row } from '../../fields/list.ts'
import { fiscalYear } from '../../fields/numbers.ts'
import { relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'
import { correctionsField } from './fields/corrections.ts'

/** Last year's direction and the figures, beside what is being written. */
const besideField: Field = {
  name: 'beside',
  type: 'ui',
  label: { ja: '昨年度の評価と指標', en: 'Last year and the figures' },
  admin: { components: { Field: '/src/admin/evaluation/BesideField.tsx#BesideField' } },
}

/** In the order of a review: which measure, how it goes, what was learnt, what is concluded, what comes next. */
export const evaluationFields: Field[] = [
  row(
    relation('measure', { ja: '評価する施策', en: 'Measure' }, 'measures', {
      required: true,
      width: '70%',
      defaultValue: idFromAddress('measure'),
      filterOptions: ({ user }) => {
        const own = officersDepartment(user)
        return own === undefined ? true : { leadDepartment: { equals: own } }
      },
      help: {
        ja: '自分の課が主管する施策を選びます。一つの施策に、一年度一つです。',
        en: 'A measure your department leads. One evaluation for each measure and year.',
      },
    }),
    fiscalYear(
      'fiscalYear',
      { ja: '評価する年度', en: 'Fiscal year' },
      {
        required: true,
        width: '30%',
        index: true,
        defaultValue: yearFromAddress('fiscalYear'),
        help: { ja: '西暦で。例：2025（令和7年度）', en: 'E.g. 2025' },
      },
    ),
  ),
  besideField,
  choice('progress', { ja: '進み具合', en: 'Progress' }, evaluationProgresses, terms.evaluationProgress, {
    required: true,
    help: {
      ja: '指標の値と現場の手応えの両方で。値がまだなければ「まだ測れない」を選びます。遅れは早く書くほど手が打てます。',
      en: 'By the figures and by what is felt on the ground. “Not measured yet” when there is no value. The sooner a delay is told, the more can be done.',
    },
  }),
  longText(
    'learnt',
    { ja: 'この1年でわかったこと', en: 'What was learnt' },
    {
      localized: true,
      required: true,
      rows: 6,
      help: {
        ja: 'やったことの一覧ではなく、わかったことを。市民の声、うまくいかなかったこと、想定と違ったことも書きます。例：夕方の開所は喜ばれたが、利用は駅前の2か所に偏った。',
        en: 'Not a list of what was done but what was learnt: voices, failures, surprises, e.g. “Evening hours were welcome, but used only near the station.”',
      },
    },
  ),
  choice('judgement', { ja: '判断', en: 'Judgement' }, evaluationJudgements, terms.evaluationJudgement, {
    required: true,
    help: {
      ja: '短期集中の施策は「続けるか終えるか」、長期継続の施策は「どこを修正するか」を判断します。',
      en: 'A focused measure is judged “continue or stop”, a sustained one “what to correct”.',
    },
  }),
  longText(
    'judgementReason',
    { ja: 'そう判断した理由', en: 'Reason for the judgement' },
    {
      localized: true,
      required: true,
      help: {
        ja: '指標の値、市民の声、費用など、判断のもとになったものを挙げます。市民に公開されます。',
        en: 'What the judgement rests on: figures, voices, cost. Citizens read it.',
      },
    },
  ),
  longText(
    'nextDirection',
    { ja: '来年度の予算に向けた方向', en: 'Direction for the next budget' },
    {
      localized: true,
      required: true,
      help: {
        ja: '来年度、何を増やし、何を減らし、何をやめるか。新しい提案もここに。例：送迎支援を増やし、利用の少ない曜日の開所はやめる。',
        en: 'What there will be more of, less of, no more of; and new proposals.',
      },
    },
  ),
  correctionsField,
  relation('startedFrom', { ja: '写して始めた評価', en: 'Begun from' }, 'evaluations', {
    readOnly: true,
    sidebar: true,
    help: {
      ja: '昨年度の文を写して書き始めたときに入ります。公開されません。',
      en: 'Set when last year’s words were copied as a start. Not public.',
    },
    condition: ({ startedFrom }) => Boolean(startedFrom),
  }),
  text(
    'title',
    { ja: '見出し（自動）', en: 'Title (filled in)' },
    {
      localized: true,
      readOnly: true,
      sidebar: true,
      help: {
        ja: '施策と年度から自動で付きます。一覧と変更の記録に出ます。',
        en: 'Made from measure and year, for lists and the record of changes.',
      },
    },
  ),
]
