import type { Field } from 'payload'
import { relation } from '../../../fields/relation.ts'
import { longText } from '../../../fields/text.ts'

export const tieFields: Field[] = [
  relation('measures', { ja: '役立つ施策', en: 'Measures served' }, 'measures', {
    many: true,
    help: {
      ja: 'この計画が近づける、総合計画の施策を選びます。自分の仕事の位置が市民にも職員にも見えます。',
      en: 'The measures it brings nearer: citizens and staff see where the work stands.',
    },
  }),
  relation('voices', { ja: '応えている声', en: 'Voices answered' }, 'voices', {
    many: true,
    filterOptions: { state: { equals: 'published' } },
    help: {
      ja: 'きっかけになった市民の声です。公開中の声から選びます。本人が取り下げた声は自動で消えます。',
      en: 'The voices that led to it, among those published. A voice that is withdrawn disappears by itself.',
    },
  }),
  longText(
    'partnersWanted',
    { ja: 'いっしょにやりたい人', en: 'Partners wanted' },
    {
      localized: true,
      help: {
        ja: 'どんな人や団体に、何を手伝ってほしいか、どこに連絡すればよいか。例：月1回、得意なことを30分話してくれる方。図書館のカウンターへ。',
        en: 'Whom you look for, for what, and where to turn, e.g. “Anyone who can talk for 30 minutes about what they do well; ask at the library desk.”',
      },
    },
  ),
]
