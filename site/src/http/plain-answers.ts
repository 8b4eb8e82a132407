import type { ServerResponse } from 'node:http'

export function sendJson(response: ServerResponse, status: number, content: unknown): void {
  const body = Buffer.from(JSON.stringify(content))
  response.setHeader('cache-control', 'no-store')
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  response.end(body)
}

export function sendNothing(response: ServerResponse, status: number): void {
  response.setHeader('cache-control', 'no-store')
  response.writeHead(status).end()
}

export type PlainReason = 'bad-address' | 'bad-host' | 'bad-origin' | 'bad-method' | 'too-large' | 'bad-type' | 'broken'

/** A short page for what never reaches Astro, in the site's languages. Says what to do, repeats nothing that was sent. */
export function sendPlainPage(response: ServerResponse, reason: PlainReason): void {
  const { status, ja, easy, en } = plainPages[reason]
  const body = Buffer.from(`<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${ja}</title></head>
<body><main><h1>${ja}</h1><p>${easy}</p><p lang="en">${en}</p><p><a href="/">トップページ / Home</a></p></main></body></html>
`)
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length })
  response.end(body)
}

const plainPages: Record<PlainReason, { status: number; ja: string; easy: string; en: string }> = {
  'bad-address': {
    status: 400,
    ja: 'アドレスを読み取れませんでした',
    easy: 'アドレスが まちがっています。もう一度 たしかめて ください。',
    en: 'This address could not be read. Please check it.',
  },
  'bad-host': {
    status: 421,
    ja: 'このサイトのアドレスではありません',
    easy: 'アドレスの はじめの ところを たしかめて ください。',
    en: 'This is not an address of this site.',
  },
  'bad-origin': {
    status: 403,
    ja: 'このサイトのページから送られたことを確かめられませんでした',
    easy: 'まえの ページに もどって、もう一度 おくって ください。書いた ことばは のこっています。',
    en: 'We could not tell that this was sent from a page of this site. Go back, where your words are still there, and send it again.',
  },
  'bad-method': {
    status: 405,
    ja: 'この操作には対応していません',
    easy: 'この そうさは できません。',
    en: 'This cannot be done here.',
  },
  'too-large': {
    status: 413,
    ja: '送られたものが大きすぎます',
    easy: 'しゃしんが 大きすぎます。まえの ページに もどって、小さい しゃしんに して ください。',
    en: 'What was sent is too large. Go back and choose a smaller photo.',
  },
  'bad-type': {
    status: 415,
    ja: '送られたものを読み取れませんでした',
    easy: 'まえの ページに もどって、もう一度 おくって ください。',
    en: 'What was sent could not be read. Go back and send it again.',
  },
  broken: {
    status: 500,
    ja: 'ただいまページを表示できません',
    easy: 'いま ページを 見せる ことが できません。すこし あとで もう一度 ためして ください。',
    en: 'This page cannot be shown at the moment. Please try again a little later.',
  },
}
