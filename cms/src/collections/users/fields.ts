import { roles, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { allowField } from '../../access/compose.ts'
import { isAdmin } from '../../access/predicates.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { text } from '../../fields/text.ts'
import { notificationFields } from './notification-fields.ts'

// Nobody gives themselves a role or a department.
const byAdminOnly = { create: allowField(isAdmin), update: allowField(isAdmin) }

export const userFields: Field[] = [
  text('name', { ja: '氏名', en: 'Name' }, { required: true, maxLength: 100 }),
  choice('roles', { ja: '役割', en: 'Roles' }, roles, terms.role, {
    many: true,
    required: true,
    default: ['reader'],
    access: byAdminOnly,
    help: {
      ja: '各課の担当は、下の「部署」の文書だけを編集できます。',
      en: 'A department officer edits the documents of the department below only.',
    },
  }),
  relation('department', terms.concept.department, 'departments', { access: byAdminOnly }),
  notificationFields,
]
