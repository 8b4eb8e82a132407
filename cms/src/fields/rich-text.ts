import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { type FieldOptions, fieldBase, type Label } from './label.ts'
import { safeLink } from './safe-link.ts'

/** The few forms that `Prose` of the public documents has; nothing else can be typed or pasted. */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          field.name === 'url' ? ({ ...field, validate: safeLink } as typeof field) : field,
        ),
    }),
    InlineToolbarFeature(),
    FixedToolbarFeature(),
  ],
})

/** Edited text with headings, lists, quotations and links. Localized unless said otherwise. */
export function richText(
  name: string,
  label: Label,
  options: FieldOptions & { localized?: boolean } = {},
): RichTextField {
  const { localized = true, ...rest } = options
  return { ...fieldBase(name, label, rest), type: 'richText', localized, editor: proseEditor } as RichTextField
}
