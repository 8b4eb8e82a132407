import { z } from 'zod'
import { documentId } from './base.ts'
import { picture } from './picture.ts'

/** Addresses that may be linked: pages of the site, web addresses, mail and telephone. Never `javascript:`. */
export const safeHref = z
  .string()
  .max(2000)
  .regex(/^(?:\/(?!\/)|https?:\/\/|mailto:|tel:|#)/)

const inline = z.strictObject({
  text: z.string().min(1),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  href: safeHref.optional(),
})
const inlines = z.array(inline)

/** The few block forms that edited text has outside the CMS: an allow-list instead of HTML. */
export const proseBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), inlines }),
  z.strictObject({ type: z.literal('paragraph'), inlines }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(inlines) }),
  z.strictObject({ type: z.literal('quotation'), inlines }),
  /** A voice, whole or by the words of it that are quoted here; either way it goes when the voice goes. */
  z.strictObject({ type: z.literal('voice'), voice: documentId, excerpt: inlines.min(1).optional() }),
  z.strictObject({ type: z.literal('picture'), picture }),
])
export const prose = z.array(proseBlock)
export const localizedProse = z.strictObject({
  ja: prose,
  en: prose.optional(),
  'ja-easy': prose.optional(),
})
export type ProseInline = z.output<typeof inline>
export type ProseBlock = z.output<typeof proseBlock>
export type Prose = z.output<typeof prose>
export type LocalizedProse = z.output<typeof localizedProse>
