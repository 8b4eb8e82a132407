import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentFooterLinks } from './footer-links.ts'

const addresses = (...parameters: Parameters<typeof presentFooterLinks>) =>
  presentFooterLinks(...parameters).map(({ to }) => to)

describe('the footer', () => {
  it('names a page of the city only when the city has written it', () => {
    expect(addresses({ menu: [], pages: new Set() }, ['citizens'], speak())).not.toContain('/privacy/')
    expect(addresses({ menu: [], pages: new Set(['privacy']) }, ['citizens'], speak())).toContain('/privacy/')
  })
  it('names no page twice', () => {
    const page = buildPublicDocument('citizens', 'page', { inMenu: true })
    expect(addresses({ menu: [page], pages: new Set([page.slug]) }, ['citizens'], speak())).not.toContain(
      `/${page.slug}/`,
    )
  })
  it('leads to the showcase only where it is served here', () => {
    const frame = { menu: [], pages: new Set<string>() }
    expect(addresses(frame, ['citizens'], speak())).not.toContain('/welcome/')
    expect(addresses(frame, ['citizens', 'showcase'], speak())).toContain('/welcome/')
  })
})
