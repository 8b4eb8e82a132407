import { identityStates, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { day } from '../../../fields/day.ts'
import { row } from '../../../fields/list.ts'
import { wholeNumber } from '../../../fields/numbers.ts'
import { longText } from '../../../fields/text.ts'

/** The identity is polished, not thrown away: which generation it is, when it held, what changed and why. */
export const historyFields: Field[] = [
  row(
    wholeNumber(
      'generation',
      { ja: '第何代か', en: 'Generation' },
      {
        required: true,
        default: 1,
        min: 1,
        max: 99,
        width: '25%',
        help: { ja: '最初のものが1。磨き直すたびに1つ増えます。', en: 'The first is 1; each new wording adds one.' },
      },
    ),
    choice('state', { ja: '状態', en: 'State' }, identityStates, terms.identityState, {
      required: true,
      default: 'in-dialogue',
      index: true,
      width: '25%',
      help: {
        ja: '「採用中」は一つだけ。替えるときは、先に前のものを「これまでのもの」にします。',
        en: 'Only one is adopted: make the former one “past” first.',
      },
    }),
    day(
      'adoptedOn',
      { ja: '採用した日', en: 'Adopted on' },
      {
        width: '25%',
        condition: (data) => data.state !== 'in-dialogue',
        help: { ja: '決まった日。対話中は空欄です。', en: 'The day it was decided.' },
      },
    ),
    day(
      'endedOn',
      { ja: '終わった日', en: 'Ended on' },
      {
        width: '25%',
        condition: (data) => data.state === 'past',
        help: { ja: '次のものに替わった日。', en: 'The day the next one took over.' },
      },
    ),
  ),
  longText(
    'whatChanged',
    { ja: '前のものから何が、なぜ変わったか', en: 'What changed since the last one, and why' },
    {
      localized: true,
      rows: 5,
      help: {
        ja: '受け継いだこと、変えたこと、そのもとになった市民の声や対話。例：「知」が遠いという声を受け、言葉は残し、暮らしの場面での意味を加えた。',
        en: 'What was kept, what changed, and which voices and dialogues led to it.',
      },
    },
  ),
]
