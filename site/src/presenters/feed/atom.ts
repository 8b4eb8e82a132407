/** An entry of an Atom feed. `address` is absolute and stays the same; `day` is `2026-11-22`. */
export type FeedEntry = { address: string; title: string; text: string; day: string; language: 'ja' | 'en' }
export type Feed = {
  title: string
  address: string
  pageAddress: string
  author: string
  language: 'ja' | 'en'
  entries: readonly FeedEntry[]
}

/** RFC 4287. The feed is as old as its newest entry, so that it does not change by itself. */
export function writeAtom({ title, address, pageAddress, author, language, entries }: Feed): string {
  const newest =
    entries
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '2005-04-01'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(address)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(pageAddress)}"/>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<updated>${writeTime(newest)}</updated>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n')
}

function writeEntry({ address, title, text, day, language }: FeedEntry): string {
  return [
    `<entry xml:lang="${language}">`,
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(address)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<updated>${writeTime(day)}</updated>`,
    `<summary>${escapeXml(text)}</summary>`,
    '</entry>',
  ].join('\n')
}

const writeTime = (day: string) => `${day}T00:00:00+09:00`

/** Escapes markup and drops the control characters that XML does not allow. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' || character === '\n' || character === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
