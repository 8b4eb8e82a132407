import type { JSONField } from 'payload'
import { stampKeptAdvice } from './stamp-kept-advice.ts'

/**
 * Advice that somebody keeps a text in spite of, with the reason. Its place in the form is the list of everything the
 * rules say of the document. For staff only: no public document has a field for it.
 */
export function keptAdviceField(): JSONField {
  return {
    name: 'keptAdvice',
    type: 'json',
    label: { ja: '書き方の確認', en: 'Check of the writing' },
    hooks: { beforeChange: [stampKeptAdvice] },
    admin: {
      description: {
        ja: '公開までに必要なことと、書き方の助言です。助言は、理由を書いてそのままにすることもできます。市民には公開されません。',
        en: 'What is needed for publication, and advice on the writing. Advice can be kept with a reason. Not public.',
      },
      components: { Field: '/src/admin/hints/DocumentHints.tsx#DocumentHints' },
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
    },
    typescriptSchema: [
      () => ({
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['code', 'path', 'words', 'reason'],
          properties: {
            code: { type: 'string' },
            path: { type: 'string' },
            words: { type: 'string' },
            reason: { type: 'string' },
            keptBy: { type: 'string' },
            keptOn: { type: 'string' },
          },
        },
      }),
    ],
  }
}
