import type { Field } from 'payload'
import { machineOnly, machineWrites } from '../../../access/machine.ts'
import { hidden } from '../../../fields/hidden.ts'
import { clearOnWithdrawal } from '../hooks/clear-on-withdrawal.ts'

/**
 * What links a voice to its receipt. `receiptLookup` is a hash of the receipt, `statusKey` seals what its holder may
 * read, `submissionId` makes a form sent twice one voice. They stay in the tombstone of a withdrawn voice.
 * `linkedOn` says since which day the decided voice has been linked to which measure, `{ [measure]: '2026-11-22' }`.
 * `name` names the voice in lists. `erasedOn` is the day (`2026-11-22`) on which all that a withdrawal takes was gone;
 * empty while some of it may be left.
 */
export const machineFields: Field[] = [
  { name: 'receiptLookup', type: 'text', unique: true, index: true, access: machineOnly, admin: hidden },
  { name: 'statusKey', type: 'text', access: machineOnly, admin: hidden },
  { name: 'submissionId', type: 'text', unique: true, index: true, access: machineOnly, admin: hidden },
  {
    name: 'name',
    type: 'text',
    label: { ja: '名前（題名か、書き出し）', en: 'Name (title, or first words)' },
    access: machineWrites,
    admin: { hidden: true, disableBulkEdit: true },
    hooks: clearOnWithdrawal,
  },
  { name: 'linkedOn', type: 'json', access: machineWrites, admin: hidden, hooks: clearOnWithdrawal },
  { name: 'erasedOn', type: 'text', access: machineOnly, admin: hidden },
]
