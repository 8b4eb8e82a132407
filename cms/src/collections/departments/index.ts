import { terms } from '@aritai/domain'
import { plannerEdits } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { departmentFields } from './fields.ts'

/** 部署: who writes action plans, answers voices and leads measures. */
export const departments = defineCollection({
  slug: 'departments',
  publishes: 'department',
  labels: { singular: terms.concept.department, plural: terms.concept.department },
  group: 'ground',
  title: 'name',
  columns: ['name', 'division', 'order', '_status'],
  search: ['name', 'reading', 'slug'],
  sort: 'order',
  access: plannerEdits,
  fields: departmentFields,
})
