import type { Field } from 'payload'
import { checkbox } from '../../fields/checkbox.ts'
import { text } from '../../fields/text.ts'

const never = () => false

export const mediaFields: Field[] = [
  text(
    'alt',
    { ja: '写真の説明', en: 'Description' },
    {
      localized: true,
      required: true,
      maxLength: 200,
      help: {
        ja: '見えない人に伝わるように、写っているものを一文で。',
        en: 'One sentence that tells somebody who cannot see it what is shown.',
      },
    },
  ),
  text('caption', { ja: 'キャプション', en: 'Caption' }, { localized: true, maxLength: 300 }),
  text('credit', { ja: '撮影・制作', en: 'Credit' }, { localized: true, maxLength: 200 }),
  checkbox(
    'fromVoice',
    { ja: '声に添えられた写真', en: 'Came with a voice' },
    { sidebar: true, readOnly: true, access: { update: never } },
  ),
  {
    name: 'sources',
    type: 'json',
    access: { create: never, update: never },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    typescriptSchema: [
      () => ({
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['format', 'width', 'height', 'bytes', 'sha256', 'filename'],
          properties: {
            format: { type: 'string', enum: ['avif', 'webp', 'jpeg'] },
            width: { type: 'integer' },
            height: { type: 'integer' },
            bytes: { type: 'integer' },
            sha256: { type: 'string' },
            filename: { type: 'string' },
          },
        },
      }),
    ],
  },
]
