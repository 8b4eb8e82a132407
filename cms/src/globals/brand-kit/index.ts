import { terms } from '@aritai/domain'
import { defineGlobal } from '../../documents/define-global.ts'
import { text } from '../../fields/text.ts'
import { isReadableAccent } from './readable-accent.ts'

/** The city's own colour, readable on white and under white text. */
export const brandKit = defineGlobal({
  slug: 'brand-kit',
  label: terms.concept.brandKit,
  group: 'brand',
  fields: [
    text(
      'accentColour',
      { ja: '市の色', en: 'Accent colour' },
      {
        required: true,
        maxLength: 7,
        defaultValue: '#1a5f7a',
        validate: isReadableAccent,
        help: {
          ja: '「#」と6桁の16進数。白との明暗の差が4.5倍以上の色だけを使えます。',
          en: '"#" and six hexadecimal digits. Only colours with a contrast of at least 4.5 to white.',
        },
      },
    ),
  ],
})
