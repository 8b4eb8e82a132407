import { terms } from '@aritai/domain'
import { plannerEdits } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { areaFields } from './fields.ts'

/** 地域 in its layers (方向性④): wide area, city, districts; school districts divide the city another way. */
export const areas = defineCollection({
  slug: 'areas',
  publishes: 'area',
  labels: { singular: terms.concept.area, plural: terms.concept.area },
  group: 'ground',
  title: 'name',
  columns: ['name', 'kind', 'parent', 'channels', '_status'],
  search: ['name', 'reading', 'slug'],
  sort: 'order',
  access: plannerEdits,
  fields: areaFields,
})
