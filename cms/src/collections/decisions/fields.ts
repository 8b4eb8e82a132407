import { decisionOutcomes, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { departmentField } from '../../fields/department-field.ts'
import { tab, tabs } from '../../fields/layout.ts'
import { row } from '../../fields/list.ts'
import { relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'
import { getAdoptedIdentity } from '../brand-identities/get-adopted-identity.ts'
import { answersField } from './answers.ts'

const proposal: Field[] = [
  text(
    'title',
    { ja: '案件の名前', en: 'Title' },
    {
      localized: true,
      required: true,
      maxLength: 160,
      help: {
        ja: '例：旧校舎を地域の工房として開く',
        en: 'E.g. “Open the old school as a neighbourhood workshop”',
      },
    },
  ),
  longText(
    'proposal',
    { ja: '案の内容', en: 'Proposal' },
    {
      localized: true,
      required: true,
      rows: 6,
      help: {
        ja: '何を、だれのために、どれだけの資金・活動・時間で行う案か。ほかに考えた案も。',
        en: 'What, for whom and with how much money, activity and time; other options that were considered.',
      },
    },
  ),
  relation('identity', { ja: '照らすブランド・アイデンティティ', en: 'Brand identity' }, 'brand-identities', {
    required: true,
    defaultValue: getAdoptedIdentity,
    help: {
      ja: '「採用中」のものが入っています。前に決めた案件なら、判断した時点のものに替えます。次のタブに問いが並びます。',
      en: 'The adopted one is filled in; for an older case choose the one of that time. Its questions are on the next tab.',
    },
  }),
]

const conclusion: Field[] = [
  row(
    choice('outcome', { ja: '結論', en: 'Outcome' }, decisionOutcomes, terms.decisionOutcome, {
      required: true,
      width: '50%',
      help: { ja: '不採用も大切な記録です。', en: 'A rejection is worth recording too.' },
    }),
    day(
      'decidedOn',
      { ja: '決めた日', en: 'Decided on' },
      {
        required: true,
        width: '50%',
        index: true,
        help: { ja: '会議などで決まった日。', en: 'The day of the meeting that decided.' },
      },
    ),
  ),
  longText(
    'reasoning',
    { ja: '総合的な判断の理由', en: 'Reasoning' },
    {
      localized: true,
      required: true,
      rows: 6,
      help: {
        ja: '問いごとの判断をどう合わせて結論にしたか。基準に反する点があるのに採用するなら、その理由を。市民に公開されます。',
        en: 'How the answers led to the outcome; if adopted against a criterion, why. Citizens read it.',
      },
    },
  ),
]

/** The form follows the decision: what is proposed, how it stands to each question, what was concluded. */
export const decisionFields: Field[] = [
  tabs(
    tab({ ja: '1 案', en: '1 Proposal' }, { ja: '何を決めようとしたか。', en: 'What was to be decided.' }, proposal),
    tab(
      { ja: '2 判断基準に照らす', en: '2 Against the criteria' },
      {
        ja: '問いの一つずつに、合う・反する・関わらないを理由とともに。',
        en: 'For, against or not concerned, with a reason for each question.',
      },
      [answersField],
    ),
    tab(
      { ja: '3 結論', en: '3 Conclusion' },
      { ja: '何を決め、なぜそうしたか。', en: 'What was decided, and why.' },
      conclusion,
    ),
  ),
  departmentField(
    'department',
    { ja: '提案した部署', en: 'Department' },
    {
      sidebar: true,
      help: {
        ja: '案を出した課。各課の担当が書くときは自分の課になります。',
        en: 'The department that proposed it. For an officer it is the own one.',
      },
    },
  ),
]
