import type { Locale } from '../localized/localized.ts'
import { findTerm, type TermGroup, terms } from '../terms.ts'
import type { Issue } from './issue.ts'
import { messagesEasy } from './messages-easy.ts'
import { messagesEn } from './messages-en.ts'
import { messagesJa } from './messages-ja.ts'

const messages: Record<Locale, Readonly<Partial<Record<string, string>>>> = {
  ja: messagesJa,
  en: messagesEn,
  'ja-easy': messagesEasy,
}

/**
 * What an issue says to its reader and what to do about it. A code without wording in やさしい日本語 is told in
 * Japanese; a code of nobody's is told by its name, so that nothing is swallowed.
 */
export function getIssueMessage(issue: Issue, locale: Locale): string {
  const template = messages[locale][issue.code] ?? messages.ja[issue.code] ?? issue.code
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, group: string | undefined) => {
    const value = issue.context[name]
    if (value === undefined) return whole
    return (isTermGroup(group) && findTerm(group, String(value), locale)) || String(value)
  })
}

function isTermGroup(group: string | undefined): group is TermGroup {
  return group !== undefined && Object.hasOwn(terms, group)
}
