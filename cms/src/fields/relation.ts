import type { CollectionSlug, RelationshipField, SingleRelationshipField, UploadField } from 'payload'
import { type FieldOptions, fieldBase, type Label } from './label.ts'
import { notFromVoice } from './tellers-photos.ts'

type RelationOptions = FieldOptions & { many?: boolean } & Pick<
    SingleRelationshipField,
    'filterOptions' | 'access' | 'hooks' | 'validate' | 'defaultValue'
  >

/** A link to another document (`many`: to several, in order), held as its id. Indexed, because answers are looked up by it. */
export function relation(
  name: string,
  label: Label,
  collection: CollectionSlug,
  options: RelationOptions = {},
): RelationshipField {
  const { many, filterOptions, access, hooks, validate, defaultValue, ...rest } = options
  return {
    ...fieldBase(name, label, { index: true, ...rest }),
    type: 'relationship',
    relationTo: collection,
    ...(many ? { hasMany: true } : {}),
    ...(filterOptions ? { filterOptions } : {}),
    ...(access ? { access } : {}),
    ...(hooks ? { hooks } : {}),
    ...(validate ? { validate } : {}),
    ...(defaultValue === undefined ? {} : { defaultValue }),
  } as RelationshipField
}

/** A picture from the media library, with its preview in the form. Tellers' photos are for `fromVoices` alone. */
export function pictureField(
  name: string,
  label: Label,
  options: FieldOptions & { fromVoices?: boolean } & Pick<UploadField, 'access' | 'hooks'> = {},
): UploadField {
  const { access, hooks, fromVoices, ...rest } = options
  return {
    ...fieldBase(name, label, rest),
    type: 'upload',
    relationTo: 'media',
    ...(fromVoices ? {} : { filterOptions: notFromVoice }),
    ...(access ? { access } : {}),
    ...(hooks ? { hooks } : {}),
  } as UploadField
}
