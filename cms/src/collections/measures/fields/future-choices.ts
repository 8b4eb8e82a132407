import { futureChoices, terms } from '@aritai/domain'
import { choice } from '../../../fields/choice.ts'
import { group } from '../../../fields/list.ts'
import { neededWith } from '../../../fields/needed-with.ts'
import { longText } from '../../../fields/text.ts'

/** 良い投資: one that widens, and does not narrow, what is possible later (基本設計案). */
export const futureChoicesField = group(
  'futureChoices',
  { ja: '将来の選択肢への影響', en: 'Effect on future choices' },
  [
    neededWith(
      choice('effect', { ja: '影響', en: 'Effect' }, futureChoices, terms.futureChoices, {
        help: {
          ja: '今の子どもたちが大人になったとき、選べることが増えるか減るかで考えます。',
          en: 'When today’s children are grown up: will they have more to choose from, or less?',
        },
      }),
      'reason',
    ),
    neededWith(
      longText(
        'reason',
        { ja: 'そう考える理由', en: 'Reason' },
        {
          localized: true,
          rows: 3,
          help: {
            ja: '例：施設を新しく建てず今ある場を開くので、将来ほかの使い方に変えられる。狭める場合も、それでも行う理由を正直に書きます。',
            en: 'E.g. “No new building, so the place can be used otherwise later.” If it narrows choices, say honestly why it is done all the same.',
          },
        },
      ),
      'effect',
    ),
  ],
  {
    help: {
      ja: '今の豊かさが将来世代の可能性を奪っていないかを確かめる問いです。影響と理由はそろえて書きます。',
      en: 'Asks whether what is good today takes something from later generations. Effect and reason belong together.',
    },
  },
)
