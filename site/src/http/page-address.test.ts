import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPageAddress } from './page-address.ts'

describe('the address of a page', () => {
  it('keeps the query names that pages read, in one order, and cuts off all others', () => {
    expect(readPageAddress('/voices/?utm_source=x&q=%E5%A3%B0&area=hirooka&code=ABCD')).toEqual({
      url: '/voices/?area=hirooka&q=%E5%A3%B0',
      path: '/voices/',
      isSearch: true,
    })
  })

  it('is one for empty, repeated and reordered conditions', () => {
    const urls = ['/voices/?area=a&area=b', '/voices/?q=&area=a&area=b&area=a', '/voices/?area=a&page=&area=b&x=1']
    expect(new Set(urls.map((url) => readPageAddress(url)?.url)).size).toBe(1)
  })

  it.each(['/%E0%A4%A', '/%', '//evil.example/', 'voices', '/a%00b', '/a%5Cb', '/?q=%ff%', `/?q=${'a'.repeat(700)}`])(
    'is refused: %s',
    (url) => {
      expect(readPageAddress(url)).toBeUndefined()
    },
  )

  it('never throws and reads its own spelling unchanged', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const address = readPageAddress(`/${path}?q=${query}`)
        if (address) expect(readPageAddress(address.url)).toEqual(address)
      }),
    )
  })
})
