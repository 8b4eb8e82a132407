import { randomInt } from 'node:crypto'
import { slug as slugSchema } from '@aritai/publication'
import {
  type FieldHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type TextField,
  type TextFieldSingleValidation,
  ValidationError,
} from 'payload'
import { readPublicDocument, wasEverPublic } from '../documents/main-document.ts'
import { wording } from '../i18n/wording.ts'

/**
 * The last part of the public address. Made from random letters when left empty, and fixed once the document is
 * published, because addresses never change once public.
 */
export function slugField(): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { ja: 'アドレスの末尾', en: 'Address' },
    required: true,
    unique: true,
    index: true,
    maxLength: 120,
    validate: isSlug,
    hooks: { beforeValidate: [fillSlug], beforeChange: [keepPublicSlug] },
    admin: {
      position: 'sidebar',
      description: {
        ja: '半角の英小文字・数字・ハイフン。空欄なら自動で付きます。公開後は変えられません。',
        en: 'Lower-case letters, digits, hyphens. Filled in when left empty. Fixed once public.',
      },
    },
  }
}

const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/** Ten letters and digits without look-alikes: enough that two documents never meet by chance. */
export function randomSlug(): string {
  return Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('')
}

const fillSlug: FieldHook = ({ value, originalDoc, operation }) =>
  value || (operation === 'create' ? randomSlug() : originalDoc?.slug || randomSlug())

const keepPublicSlug: FieldHook = async ({ value, originalDoc, operation, req, collection }) => {
  if (operation !== 'update' || !collection || !(await isFixed(value, originalDoc, collection, req))) return value
  throw new ValidationError({
    collection: collection.slug,
    errors: [
      {
        path: 'slug',
        message: wording(req, {
          ja: '公開したアドレスは変えられません。',
          en: 'A public address cannot change.',
        }),
      },
    ],
    req,
  })
}

/** Nothing is filled in when it is saved, so a form that is not finished yet has no mistake in it. */
const isSlug: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  slugSchema.safeParse(value).success ||
  wording(req, {
    ja: '半角の英小文字・数字・ハイフンで書いてください（例：shiojiri-higashi）。',
    en: 'Use lower-case letters, digits and hyphens, e.g. shiojiri-higashi.',
  })

/**
 * Whether an address may not become `value`, because the document is or was public at another one. The document at hand
 * may be a draft on top of what is public, which was given an address of its own.
 */
async function isFixed(
  value: unknown,
  original: { id?: unknown; slug?: unknown; _status?: unknown; state?: unknown } = {},
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<boolean> {
  const isDraft = original._status === 'draft'
  if (value === original.slug && !isDraft) return false
  if (!collection.versions?.drafts && !('state' in original)) return false
  const main = await readPublicDocument(req, collection.slug, original.id)
  if (main) return value !== main.slug
  return value !== original.slug && (await wasEverPublic(req, collection, original.id))
}
