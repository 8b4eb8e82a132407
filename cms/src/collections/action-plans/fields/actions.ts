import { actionStates, terms } from '@aritai/domain'
import type { TextField } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { day } from '../../../fields/day.ts'
import { keyField } from '../../../fields/key.ts'
import { list, row } from '../../../fields/list.ts'
import { longText, text } from '../../../fields/text.ts'
import { enteredOn } from './days.ts'
import { newsField } from './news.ts'

const key = keyField(
  'key',
  { ja: '記号', en: 'Key' },
  { required: true, help: { ja: '自動で付きます。', en: 'Made by itself.' } },
)

/** Names an action in links and reports. Made when the plan is saved, so nobody sees it and an empty one is no mistake. */
const actionKey = {
  ...key,
  validate: (value, options) => !value || !key.validate || key.validate(value as string & string[], options as never),
  admin: { ...key.admin, hidden: true },
} as TextField

/** What is really done, by when, and how it goes: activities that embody the identity become visible and grow (方向性⑤). */
export const actionsField = list(
  'actions',
  { ja: '取り組み', en: 'Actions' },
  [
    text(
      'title',
      { ja: '取り組みの名前', en: 'Title' },
      {
        localized: true,
        required: true,
        maxLength: 120,
        help: {
          ja: '見に行ける・加われる具体的なことを。例：毎月第2土曜の「教え合いの棚」',
          en: 'Something one can go and see or join, e.g. “Teaching shelf, every second Saturday”',
        },
      },
    ),
    row(
      choice('state', { ja: '状態', en: 'State' }, actionStates, terms.actionState, {
        required: true,
        default: 'planned',
        width: '50%',
        help: { ja: '遅れも中止も、そのまま選びます。', en: 'Say so when it is late or stopped.' },
      }),
      day(
        'dueOn',
        { ja: 'いつまでに', en: 'Due on' },
        {
          width: '50%',
          help: {
            ja: '計画の年度の中の日。終わりを決めずに続けるものだけ、空欄のままにします。',
            en: 'A day within the plan’s years; empty only where it goes on without an end.',
          },
        },
      ),
    ),
    actionKey,
    enteredOn,
    longText(
      'text',
      { ja: '内容', en: 'Text' },
      {
        localized: true,
        help: {
          ja: 'だれが、どこで、何をするか。2〜3文で。',
          en: 'Who does what and where, in two or three sentences.',
        },
      },
    ),
    newsField,
  ],
  {
    singular: { ja: '取り組み', en: 'Action' },
    help: {
      ja: '1〜6つに絞ります。予算がなくても始められる小さなことを一つ入れてみてください。',
      en: 'One to six. Try to have one small thing that needs no budget.',
    },
    maxRows: 30,
  },
)
