import { terms } from '@aritai/domain'
import { defineCollection } from '../../documents/define-collection.ts'
import { voiceAccess } from './access.ts'
import { voiceFields } from './fields.ts'
import { voiceHooks } from './hooks/index.ts'

/**
 * 生の声 (方向性④): what a person told the city, with the consent it was told with. Its life is `state`, not drafts:
 * received → in review → published, kept or returned; withdrawn erases it.
 */
export const voices = defineCollection({
  slug: 'voices',
  labels: { singular: terms.concept.voice, plural: terms.concept.voice },
  description: {
    ja: '届いた順に読み、個人がわかる部分を直し、同意を確かめてから公開します。',
    en: 'Read them as they come, take out what points to a person, check the consent, then publish.',
  },
  group: 'voices',
  title: 'name',
  columns: ['state', 'name', 'text', 'area', 'generation', 'receivedOn'],
  search: ['name', 'title', 'text', 'slug'],
  sort: '-receivedOn',
  personal: true,
  access: voiceAccess,
  hooks: voiceHooks,
  fields: voiceFields,
  indexes: [{ fields: ['state', 'receivedOn'] }],
})
