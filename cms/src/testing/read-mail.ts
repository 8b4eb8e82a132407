/** The subject and the words of a mail, its parts decoded from how they travel. */
export function readMail(raw: string): { subject: string; text: string } {
  const parts = raw.split(/\r\n--[^\r\n]+\r\n/)
  const bodies = parts.map((part) => {
    const [head = '', ...body] = part.split('\r\n\r\n')
    return /^content-transfer-encoding: base64/im.test(head) ? decode(body.join('')) : body.join('\n\n')
  })
  const subject = /^subject: ((?:[^\r\n]|\r\n )*)/im.exec(raw)?.[1] ?? ''
  const words = subject.replace(/\r\n /g, '').replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, word: string) => decode(word))
  return { subject: words, text: bodies.join('\n') }
}

const decode = (base64: string) => Buffer.from(base64, 'base64').toString('utf8')
