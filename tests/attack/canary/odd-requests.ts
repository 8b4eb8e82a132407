import { type Fetched, fetchBytes } from '../../support/crawl.ts'

/** Answers to requests that no page links to: wrong addresses, methods, forms and keys. */
export function oddRequests(siteUrl: string): Promise<Fetched[]> {
  const form = { method: 'POST', headers: { origin: siteUrl, 'content-type': 'application/x-www-form-urlencoded' } }
  return Promise.all([
    fetchBytes(siteUrl, '/nobody/'),
    fetchBytes(siteUrl, '/voices/nobody/'),
    fetchBytes(siteUrl, '/en/stories/nobody/'),
    fetchBytes(siteUrl, '/welcome/voices/nobody/'),
    fetchBytes(siteUrl, '/open-data/nobody.json'),
    fetchBytes(siteUrl, '/open-data/receipts.csv'),
    fetchBytes(siteUrl, '/media/nobody.jpeg'),
    fetchBytes(siteUrl, `/media/${'0'.repeat(64)}.jpeg`),
    fetchBytes(siteUrl, '/%E0%A4%A'),
    fetchBytes(siteUrl, '/secrets.json'),
    fetchBytes(siteUrl, '/..%2f..%2fsecrets.json'),
    fetchBytes(siteUrl, '/.env'),
    fetchBytes(siteUrl, '/_replica/citizens/manifest'),
    fetchBytes(siteUrl, '/_replica/outbox'),
    fetchBytes(siteUrl, '/', { method: 'DELETE' }),
    fetchBytes(siteUrl, '/', { method: 'OPTIONS' }),
    fetchBytes(siteUrl, '/voices/new/', { ...form, body: 'text=' }),
    fetchBytes(siteUrl, '/voices/new/', { method: 'POST', body: '{}', headers: { origin: siteUrl } }),
    fetchBytes(siteUrl, '/brand/inclusion/identity-next/', { ...form, body: 'feeling=&words=' }),
    fetchBytes(siteUrl, '/brand/inclusion/nobody/', { ...form, body: 'feeling=mine' }),
    fetchBytes(siteUrl, '/receipt/', { ...form, body: 'code=0000-0000-0000-00000' }),
    fetchBytes(siteUrl, '/receipt/', { ...form, body: 'code=nobody' }),
    fetchBytes(siteUrl, '/receipt/', {
      ...form,
      headers: { ...form.headers, origin: 'https://evil.example' },
      body: 'code=1',
    }),
  ])
}
