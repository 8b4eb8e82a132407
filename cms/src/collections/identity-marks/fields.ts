import { generations, identityFeelings, locales, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { machineOnly } from '../../access/machine.ts'
import { checkbox } from '../../fields/checkbox.ts'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { hidden } from '../../fields/hidden.ts'
import { row } from '../../fields/list.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'
import { fixed } from './access.ts'

const shown = { access: fixed, readOnly: true }

/** Which words were read and what they were to somebody; then the one thing staff can do: erase the words. */
export const markFields: Field[] = [
  row(
    choice('feeling', { ja: '印', en: 'Mark' }, identityFeelings, terms.identityFeeling, {
      ...shown,
      required: true,
      index: true,
    }),
    choice('generation', terms.concept.generation, generations, terms.generation, { ...shown, index: true }),
    relation('area', { ja: '地区', en: 'District' }, 'areas', shown),
  ),
  longText(
    'words',
    { ja: '添えられた言葉', en: 'Words' },
    {
      ...shown,
      help: {
        ja: '職員だけが読みます。そのまま公開したり、庁外で引用したりしないでください。受付から12か月で自動的に消えます。',
        en: 'For staff only. Never publish or quote them as they are. Erased by themselves 12 months after they came in.',
      },
    },
  ),
  checkbox(
    'eraseWords',
    { ja: 'この言葉を消す', en: 'Erase these words' },
    {
      condition: (data) => typeof data.words === 'string' && data.words !== '',
      help: {
        ja: '本人が番号を伝えて消してほしいと言ったときに選び、保存します。元には戻せません。印の数は残ります。',
        en: 'Tick and save when the writer asks, giving the number. It cannot be undone. The mark stays counted.',
      },
    },
  ),
  row(
    relation('identity', terms.concept.brandIdentity, 'brand-identities', shown),
    wholeNumber('identityGeneration', { ja: '第何代か', en: 'Generation of the identity' }, shown),
    wholeNumber('identityVersion', { ja: '第何稿か', en: 'Version of its words' }, { ...shown, index: true }),
  ),
  row(
    text('number', { ja: '番号', en: 'Number' }, { ...shown, index: true, maxLength: 20 }),
    day('receivedOn', { ja: '受付日', en: 'Received on' }, { ...shown, index: true }),
    day('wordsErasedOn', { ja: '言葉を消した日', en: 'Words erased on' }, shown),
  ),
  choice('locale', { ja: '書かれた言語', en: 'Written in' }, locales, terms.locale, shown),
  text('purposeVersion', { ja: '示した利用目的の版', en: 'Purpose of use shown' }, shown),
  { name: 'submissionId', type: 'text', unique: true, index: true, access: machineOnly, admin: hidden },
]
