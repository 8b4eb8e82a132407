import { terms, voiceStates } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { day } from '../../../fields/day.ts'
import { relation } from '../../../fields/relation.ts'
import { longText } from '../../../fields/text.ts'
import { clearOnWithdrawal, clearTranslationsOnWithdrawal } from '../hooks/clear-on-withdrawal.ts'
import { personal } from './personal.ts'

/** Where the voice stands and what it belongs to, beside the form. */
export const reviewFields: Field[] = [
  choice('state', { ja: '状態', en: 'State' }, voiceStates, terms.voiceState, {
    required: true,
    default: 'received',
    index: true,
    sidebar: true,
    // Each voice is read before anything is decided about it, and 「取り下げ」 is for good.
    singly: true,
    component: '/src/admin/voice/StateField.tsx#StateField',
    help: {
      ja: '受付 → 確認中 → 公開・お預かり・お返し。一段ずつ保存します。「取り下げ」にすると内容はすべて消え、元に戻せません。',
      en: 'Received → in review → published, kept or returned. Save after each step. “Withdrawn” erases everything for good.',
    },
  }),
  longText(
    'stateReason',
    { ja: '公開しない理由', en: 'Why it is not published' },
    {
      localized: true,
      sidebar: true,
      maxLength: 1000,
      hooks: clearTranslationsOnWithdrawal,
      help: { ja: '受付番号を持つ本人が読みます。', en: 'Whoever holds the receipt reads this.' },
    },
  ),
  relation('measures', { ja: '関係する施策', en: 'Measures' }, 'measures', {
    many: true,
    sidebar: true,
    hooks: clearOnWithdrawal,
  }),
  longText(
    'staffNote',
    { ja: '職員のメモ', en: 'Staff note' },
    { sidebar: true, maxLength: 2000, access: personal, hooks: clearOnWithdrawal },
  ),
  day('publishedOn', { ja: '公開日', en: 'Published on' }, { sidebar: true, readOnly: true, index: true }),
  day(
    'withdrawnOn',
    { ja: '取り下げ日', en: 'Withdrawn on' },
    { sidebar: true, readOnly: true, condition: ({ state }) => state === 'withdrawn' },
  ),
]
