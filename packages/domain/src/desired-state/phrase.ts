import { normalizeText } from '../text/text.ts'

/**
 * The phrase to judge: NFKC, without numbering (施策1-1, (1), A-2), quotation marks and 。, and with a polite ending
 * made plain, so that 〜ています is judged as 〜ている.
 */
export function getPhrase(name: string): string {
  const bare = normalizeText(name)
    .replace(
      /^(?:(?:施策|プロジェクト|戦略) ?)?(?:\(\d{1,3}\)|[A-Z]?\d{1,3}(?:[-.]\d{1,3}){0,3}|[A-Z](?:-\d{1,3})?(?= ))[ .:、)]{1,3}/,
      '',
    )
    .replace(/["'「」『』“”‘’【】]/g, '')
    .replace(/(?<![。.!、\s])[。.!、\s]+$/, '')
  return toPlain(bare)
}

/** Polite endings and what they are in plain form, first match first. */
const plainForms: readonly (readonly [RegExp, string])[] = [
  [/できます$/, 'できる'],
  [/出来ます$/, '出来る'],
  [/([いきえけせてねべめれげられでぎみじ])ません$/, '$1ない'],
  [/ありません$/, 'ない'],
  [/(て|で)います$/, '$1いる'],
  [/(が|も|は|に|で)います$/, '$1いる'],
  [/(増や|減ら|目指|めざ|促|生か|活か|果た|伸ば|引き出|見出|残|起こ|出|直|興|活|生み出|つく[りろ]だ)します$/, '$1す'],
  [/します$/, 'する'],
  [/ります$/, 'る'],
  [/きます$/, 'く'],
  [/ぎます$/, 'ぐ'],
  [/みます$/, 'む'],
  [/びます$/, 'ぶ'],
  [/ちます$/, 'つ'],
  [/います$/, 'う'],
  [/([えけせてねべめれげぜへ])ます$/, '$1る'],
  [/いです$/, 'い'],
  [/です$/, 'だ'],
]

function toPlain(phrase: string): string {
  const form = plainForms.find(([polite]) => polite.test(phrase))
  return form ? phrase.replace(form[0], form[1]) : phrase
}
