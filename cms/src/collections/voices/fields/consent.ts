import { consentUses, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { checkbox } from '../../../fields/checkbox.ts'
import { group } from '../../../fields/list.ts'
import { text } from '../../../fields/text.ts'
import { clearOnWithdrawal } from '../hooks/clear-on-withdrawal.ts'
import { personal } from './personal.ts'

/** What the teller agreed to, use by use, and the version of the purpose it was agreed to. */
export const consentFields: Field[] = [
  group(
    'consent',
    terms.concept.consent,
    consentUses.map((use) => checkbox(use, terms.consentUse[use], { hooks: clearOnWithdrawal })),
    {
      access: personal,
      help: {
        ja: '本人が選んだもの。職員は、本人の申し出で取り消すことだけができます（用紙などの転記を除く）。',
        en: 'As the teller chose. Staff can take consent back at the teller’s request, never add it.',
      },
    },
  ),
  text(
    'purposeVersion',
    { ja: '利用目的の版', en: 'Version of the purpose of use' },
    {
      required: true,
      maxLength: 20,
      access: personal,
      help: {
        ja: '同意したときに示した利用目的の版（例：2026-04）。',
        en: 'The version shown when consent was given, e.g. 2026-04.',
      },
    },
  ),
  checkbox('guardianConsent', terms.concept.guardianConsent, { access: personal, hooks: clearOnWithdrawal }),
]
