import type { Field } from 'payload'
import { checkbox } from '../../fields/checkbox.ts'
import { joined } from '../../fields/joined.ts'
import { row } from '../../fields/list.ts'
import { codeField, orderField } from '../../fields/plan-number.ts'
import { relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'

export const strategyFields: Field[] = [
  row(
    relation('plan', { ja: '計画', en: 'Plan' }, 'plans', {
      required: true,
      width: '70%',
      help: { ja: 'この基本戦略が入る計画を選びます。', en: 'Choose the plan it belongs to.' },
    }),
    codeField(
      {
        ja: '例：A。分野をまたぐものはXなど。市民が呼ぶ名前になるので、公表後は変えないでください。',
        en: 'E.g. A. People call it by this, so leave it once published.',
      },
      8,
    ),
  ),
  text(
    'name',
    { ja: '基本戦略の名前', en: 'Name' },
    {
      localized: true,
      required: true,
      maxLength: 160,
      help: {
        ja: '目指す暮らしが浮かぶ言葉で。例：未来共育 ~次世代とともに学び成長し、ワクワクして暮らす~。',
        en: 'Words that call up the life aimed at, e.g. “Growing together: learning with the next generation”.',
      },
    },
  ),
  longText(
    'summary',
    { ja: 'この戦略で目指すこと', en: 'What it aims at' },
    {
      localized: true,
      required: true,
      rows: 5,
      help: {
        ja: 'だれの、どんな暮らしを目指し、なぜ重点にするのかを3〜5文で。将来の目標のためにこの重点がどうしても必要だ、という筋道が伝わるように。',
        en: 'Three to five sentences: whose life it is about and why it comes first. Readers should see why the goal cannot be reached without it.',
      },
    },
  ),
  checkbox(
    'crossCutting',
    { ja: '横断（ほかの基本戦略をまたいで支える）', en: 'Cross-cutting' },
    {
      help: {
        ja: '特定の分野ではなく、すべての基本戦略を推し進めるものなら印を付けます。例：行政経営、官民連携。',
        en: 'Tick it when it carries all the others instead of one field, e.g. administration, public–private partnership.',
      },
    },
  ),
  joined('projects', { ja: 'この戦略のプロジェクト', en: 'Projects of this strategy' }, 'projects', 'strategy', {
    help: {
      ja: 'この戦略に入っているプロジェクトです。つなぐ・外すはプロジェクトの画面で行います。',
      en: 'The projects that belong here; the link is set in the project.',
    },
    columns: ['code', 'name', '_status'],
    sort: 'order',
  }),
  orderField(),
]
