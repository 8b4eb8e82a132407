/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest'
import { findTerm, type TermGroup, terms } from '../terms.ts'
import { getIssueMessage } from './message.ts'
import { messagesEasy } from './messages-easy.ts'
import { messagesEn } from './messages-en.ts'
import { messagesJa } from './messages-ja.ts'
import { advise, block, hasBlockingIssue } from './report.ts'

const sources = import.meta.glob<string>(['../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const ruleSources = Object.entries(sources).filter(([path]) => !path.includes('messages-'))
const placeholders = (text: string) => [...text.matchAll(/\{[\w:]+\}/g)].map(([name]) => name).sort()

describe('the wording of issues', () => {
  it('exists in Japanese and English for every code that a rule can give', () => {
    const raised = ruleSources.flatMap(([, source]) =>
      [...source.matchAll(/(?:block|advise)\(\s*'([^']+)'/g)].map(([, code]) => code ?? ''),
    )
    expect(raised.length).toBeGreaterThan(20)
    for (const code of raised) {
      expect(messagesJa, code).toHaveProperty([code])
      expect(messagesEn, code).toHaveProperty([code])
    }
  })

  it('is kept for no code that no rule gives', () => {
    const everything = ruleSources.map(([, source]) => source).join('\n')
    for (const code of Object.keys(messagesJa)) expect(everything.includes(`'${code}'`), code).toBe(true)
  })

  it('fills in the same values in every language', () => {
    for (const [code, text] of Object.entries(messagesJa)) {
      expect(placeholders(messagesEn[code as keyof typeof messagesEn]), code).toEqual(placeholders(text))
      const easy = messagesEasy[code as keyof typeof messagesEasy]
      if (easy) expect(placeholders(easy), code).toEqual(placeholders(text))
    }
  })

  it('names only groups of the glossary', () => {
    for (const text of Object.values(messagesJa))
      for (const [, group] of text.matchAll(/\{\w+:(\w+)\}/g)) expect(terms).toHaveProperty([group ?? ''])
  })

  it('has easy words for everything a citizen can be told while telling a story or marking a draft', () => {
    const citizen = Object.keys(messagesJa).filter((code) => /^(?:voice-submission|identity-mark)\./.test(code))
    for (const code of citizen) expect(messagesEasy).toHaveProperty([code])
  })
})

describe('getIssueMessage', () => {
  it('says in the reader’s language what is the matter and what to do', () => {
    const issue = block('voice.no-consent', 'consent', { channel: 'showcase' })
    expect(getIssueMessage(issue, 'ja')).toBe(
      `「${findTerm('channel' satisfies TermGroup, 'showcase', 'ja')}」に載せる同意がありません。本人の同意がなければ公開できません。`,
    )
    expect(getIssueMessage(issue, 'en')).toContain('“Showcase”')
  })

  it('falls back to Japanese where there are no easy words', () => {
    const issue = block('voice.withdrawn', 'state')
    expect(getIssueMessage(issue, 'ja-easy')).toBe(getIssueMessage(issue, 'ja'))
  })

  it('tells a foreign code by its name', () => {
    expect(getIssueMessage({ code: 'cms.odd', path: '', severity: 'block', context: {} }, 'ja')).toBe('cms.odd')
  })

  it('does not read a value of the context as a template', () => {
    const issue = advise('desired-state.note-slip', 'name', { words: '{ending}' })
    expect(getIssueMessage(issue, 'en')).toContain('“{ending}”')
  })
})

describe('hasBlockingIssue', () => {
  it('lets advice pass', () => {
    expect(hasBlockingIssue([advise('desired-state.advice-wish', 'name')])).toBe(false)
    expect(hasBlockingIssue([block('voice.withdrawn', 'state')])).toBe(true)
  })
})
