/** The subject and the words of a mail, its parts decoded from how they travel. */
export function readMail(raw: string): { subject: string; text: string } {
  const [, ...parts] = raw.split(/\r\n--[^\r\n]+\r\n/)
  const subject = /^subject: ((?:[^\r\n]|\r\n )*)/im.exec(raw)?.[1] ?? ''
  return { subject: decodeWords(subject), text: parts.map(decodePart).join('\n') }
}

function decodePart(part: string): string {
  const [head = '', ...paragraphs] = part.split('\r\n\r\n')
  const body = paragraphs.join('\r\n\r\n')
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  return /^content-transfer-encoding: quoted-printable/im.test(head) ? decodeQuoted(body) : body
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Words of a header (RFC 2047); the space between two of them is none. */
function decodeWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'))
}
