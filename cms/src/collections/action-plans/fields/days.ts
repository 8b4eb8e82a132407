import type { Field } from 'payload'
import { machineWrites } from '../../../access/machine.ts'
import { hidden } from '../../../fields/hidden.ts'

/** The day `2026-11-22` on which the plan was first public: from then on it is reported on. */
export const firstPublishedOn: Field = {
  name: 'firstPublishedOn',
  type: 'text',
  label: { ja: '初めて公開した日', en: 'First published on' },
  access: machineWrites,
  admin: {
    ...hidden,
    description: {
      ja: '報告の期限は、この日から数えます。自動で入ります。',
      en: 'Reports are due from this day on. Filled in by itself.',
    },
  },
}

/** The day on which an action was added, which has a quarter before its first report. */
export const enteredOn: Field = {
  name: 'enteredOn',
  type: 'text',
  label: { ja: '加えた日', en: 'Added on' },
  admin: {
    ...hidden,
    description: {
      ja: '最初の報告の期限は、この日から数えます。自動で入ります。',
      en: 'The first report is due a quarter after this day. Filled in by itself.',
    },
  },
}
