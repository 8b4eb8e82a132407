import { oneLine } from './one-line.ts'

/** What a mail says, part by part; each language writes the same parts. */
export type Letter = { subject: string; parts: readonly Part[] }
export type Part =
  | { paragraph: string }
  | { links: readonly { text: string; url: string }[] }
  | { facts: readonly string[] }
  /** Below the line: why this came, and how to stop it. */
  | { footer: string }

/** The letter as a mail carries it: plain text, the same as simple HTML, and a subject of one line. */
export function writeLetter({ subject, parts }: Letter): { subject: string; text: string; html: string } {
  return {
    subject: oneLine(subject),
    text: `${parts.map(toText).join('\n\n')}\n`,
    html: `<!doctype html><meta charset="utf-8"><body style="${bodyStyle}">${parts.map(toHtml).join('')}</body>`,
  }
}

const bodyStyle = 'font-family:sans-serif;line-height:1.7;color:#1a1a1a;max-width:40em'
const footerStyle = 'border-top:1px solid #767676;padding-top:1em;color:#4d4d4d'

function toText(part: Part): string {
  if ('links' in part) return part.links.map(({ text, url }) => `・${oneLine(text)}\n　${url}`).join('\n')
  if ('facts' in part) return part.facts.map((fact) => `・${oneLine(fact)}`).join('\n')
  return 'footer' in part ? `--\n${part.footer}` : part.paragraph
}

function toHtml(part: Part): string {
  if ('links' in part)
    return list(part.links.map(({ text, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(oneLine(text))}</a>`))
  if ('facts' in part) return list(part.facts.map((fact) => escapeHtml(oneLine(fact))))
  if ('footer' in part) return `<p style="${footerStyle}">${lines(part.footer)}</p>`
  return `<p>${lines(part.paragraph)}</p>`
}

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
const lines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>')

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
