import type { NumberField, TextField } from 'payload'
import type { Label } from './label.ts'
import { wholeNumber } from './numbers.ts'
import { text } from './text.ts'

/** The number by which people name a part of the plan, 施策 A-1-1. */
export function codeField(help: Label, maxLength = 12): TextField {
  return text('code', { ja: '番号', en: 'Code' }, { required: true, maxLength, width: '30%', index: true, help })
}

/** Place among its neighbours, in the menu, on pages and in print. */
export function orderField(): NumberField {
  return wholeNumber(
    'order',
    { ja: '並び順', en: 'Order' },
    {
      required: true,
      default: 0,
      min: 0,
      sidebar: true,
      index: true,
      help: {
        ja: '小さい数から順に並びます。間に入れやすいように10、20、30と付けておくと楽です。',
        en: 'Smaller numbers come first. Counting 10, 20, 30 leaves room to put something between later.',
      },
    },
  )
}
