import type { Field } from 'payload'
import { wholeNumber } from '../../fields/numbers.ts'
import { longText, text } from '../../fields/text.ts'

export const departmentFields: Field[] = [
  text('name', { ja: '部署名', en: 'Name' }, { localized: true, required: true, maxLength: 80 }),
  text(
    'reading',
    { ja: 'よみがな', en: 'Reading (kana)' },
    { required: true, maxLength: 120, index: true, help: { ja: '並べ替えに使います。', en: 'For sorting.' } },
  ),
  text('division', { ja: '所属部・事業部', en: 'Division' }, { localized: true, required: true, maxLength: 80 }),
  longText(
    'role',
    { ja: '担っていること', en: 'What it is for' },
    {
      localized: true,
      required: true,
      help: { ja: '市民の言葉で一、二文。', en: 'One or two sentences in citizens’ words.' },
    },
  ),
  wholeNumber('order', { ja: '並び順', en: 'Order' }, { required: true, default: 0, sidebar: true, index: true }),
]
