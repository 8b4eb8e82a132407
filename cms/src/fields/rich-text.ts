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
  RelationshipFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { type FieldOptions, fieldBase, type Label } from './label.ts'
import { richTextInJapanese } from './required-in-japanese.ts'
import { safeLink } from './safe-link.ts'
import { withoutTellersPhotos } from './tellers-photos.ts'

/** The few forms that `Prose` of the public documents has; nothing else can be typed or pasted. */
const proseFeatures = [
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
      defaultFields.map((field) => (field.name === 'url' ? ({ ...field, validate: safeLink } as typeof field) : field)),
  }),
  InlineToolbarFeature(),
  FixedToolbarFeature(),
]

export const proseEditor = lexicalEditor({ features: proseFeatures })

/** Prose that may also quote voices and show pictures. A quoted voice is a link, so that it goes when the voice goes. */
const storyEditor = lexicalEditor({
  features: [
    ...proseFeatures,
    RelationshipFeature({ enabledCollections: ['voices'], maxDepth: 0 }),
    UploadFeature({ enabledCollections: ['media'], maxDepth: 0 }),
  ],
})

type RichTextOptions = FieldOptions & { localized?: boolean; withQuotations?: boolean }

/** Edited text with headings, lists, quotations and links. Localized unless said otherwise. */
export function richText(name: string, label: Label, options: RichTextOptions = {}): RichTextField {
  const { localized = true, withQuotations, ...rest } = options
  const editor = withQuotations ? storyEditor : proseEditor
  return {
    ...fieldBase(name, label, rest),
    type: 'richText',
    localized,
    editor,
    validate: withQuotations ? withoutTellersPhotos : richTextInJapanese,
  } as RichTextField
}
