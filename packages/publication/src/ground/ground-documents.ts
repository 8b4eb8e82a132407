import { areaKinds, generations, localizedText } from '@aritai/domain'
import { z } from 'zod'
import { difference } from '../change/difference.ts'
import { day, documentBase, documentId, moment, optionalText } from '../document/base.ts'
import { picture } from '../document/picture.ts'
import { localizedProse } from '../document/prose.ts'

export const departmentDocument = z.strictObject({
  ...documentBase,
  name: localizedText,
  /** Kana reading, for sorting. */
  reading: z.string().min(1),
  division: localizedText,
  role: localizedText,
  order: z.int(),
})

/** 地域. `tile` places a district in the schematic map, in columns and rows from the north-west. */
export const areaDocument = z.strictObject({
  ...documentBase,
  name: localizedText,
  reading: z.string().min(1),
  kind: z.enum(areaKinds),
  parent: documentId.optional(),
  order: z.int(),
  summary: localizedText,
  places: z.array(z.strictObject({ name: localizedText, text: localizedText })),
  picture: picture.optional(),
  tile: z.strictObject({ column: z.int(), row: z.int() }).optional(),
})

/** Population of one area at one date; `byGeneration` may cover a part, `total` is the whole. */
export const populationDocument = z.strictObject({
  ...documentBase,
  area: documentId,
  countedOn: day,
  total: z.int().nonnegative(),
  byGeneration: z.array(z.strictObject({ generation: z.enum(generations), count: z.int().nonnegative() })),
  source: localizedText,
})

/** A page of plain text: accessibility, privacy, living here, next step. */
export const pageDocument = z.strictObject({
  ...documentBase,
  title: localizedText,
  lead: optionalText,
  body: localizedProse,
  picture: picture.optional(),
  order: z.int(),
  /** Shown in the channel's menu. */
  inMenu: z.boolean(),
})

/** What changed and why (策定方針: the plan changes). */
export const changeDocument = z.strictObject({
  ...documentBase,
  subject: z.strictObject({ kind: z.string().min(1), id: documentId }),
  title: localizedText,
  note: localizedText,
  changedOn: day,
  /** The moment, by the clocks of the city: of two changes on a day the later one is the newer. */
  changedAt: moment.optional(),
  /** Field by field; none where nothing was public before, or where voices may be quoted. */
  difference: difference.optional(),
})

/** The channel's own settings: exactly one document with the slug `site`. */
export const siteDocument = z.strictObject({
  ...documentBase,
  cityName: localizedText,
  siteName: localizedText,
  tagline: localizedText,
  lead: localizedText,
  contact: z.strictObject({ department: localizedText, address: localizedText, phone: z.string(), email: z.string() }),
  hero: picture.optional(),
  /** `#rrggbb`, contrast-checked in the CMS. */
  accentColour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Under this age a guardian's consent is asked for. */
  guardianAge: z.int().min(0).max(20),
})

/** 利用目的 as shown before a voice is collected. The slug is `purpose`; `version` is stored with each consent. */
export const purposeDocument = z.strictObject({
  ...documentBase,
  version: z.string().min(1).max(20),
  effectiveOn: day,
  text: localizedProse,
})
