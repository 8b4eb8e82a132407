import { findPersonalInformation, terms } from '@aritai/domain'
import type { FieldHook, TextareaField } from 'payload'
import { personal } from './personal.ts'

/** What may point to a person in the words, for the moderator's eye; computed when read, stored nowhere. */
export const findingsField: TextareaField = {
  name: 'personalInformationFindings',
  type: 'textarea',
  virtual: true,
  label: { ja: '個人がわかるかもしれない部分', en: 'What may point to a person' },
  access: { ...personal, create: () => false, update: () => false },
  hooks: { afterRead: [describeFindings] },
  admin: {
    readOnly: true,
    rows: 2,
    disableListColumn: true,
    disableListFilter: true,
    description: {
      ja: '自動で見つけた候補です。見落としも、思い違いもあります。',
      en: 'Found by a program: it misses some and is wrong about others.',
    },
  },
}

function describeFindings({ siblingData, req }: Parameters<FieldHook>[0]): string | undefined {
  if (!req.user) return undefined
  const language = req.i18n?.language === 'en' ? 'en' : 'ja'
  const words = [siblingData.title, siblingData.originalText, siblingData.text].filter(
    (word) => typeof word === 'string',
  )
  const findings = words.flatMap((word) => findPersonalInformation(word))
  return [
    ...new Set(findings.map(({ kind, text }) => `${terms.personalInformationKind[kind][language]}: ${text}`)),
  ].join('\n')
}
