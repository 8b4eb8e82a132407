import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { getContentSecurityPolicy, setSecurityHeaders } from './security-headers.ts'

const open = { SITE_URL: 'https://koe.example.jp', FRAME_ANCESTORS: ['https://cms.example.jp'] }
const closed = { SITE_URL: 'http://localhost:4321', FRAME_ANCESTORS: [] }
const html = { 'content-type': 'text/html' }

describe('the policy of an answer', () => {
  it('keeps what Astro says of styles and scripts and decides itself who may show the page in a frame', () => {
    const own = "script-src 'self' 'sha256-x'; frame-ancestors *;"
    expect(getContentSecurityPolicy({ ...html, 'content-security-policy': own }, open)).toBe(
      "script-src 'self' 'sha256-x'; frame-ancestors 'self' https://cms.example.jp",
    )
  })

  it('allows nothing for data, and only the site’s own for a page without a policy', () => {
    expect(getContentSecurityPolicy({ 'content-type': 'application/json' }, closed)).toBe(
      "default-src 'none'; frame-ancestors 'self'",
    )
    expect(getContentSecurityPolicy(html, closed)).toContain("script-src 'self'")
  })
})

describe('the headers of every answer', () => {
  const headersFor = (env: typeof open | typeof closed) => {
    const response = new ServerResponse(new IncomingMessage(new Socket()))
    setSecurityHeaders(response, env)
    return response.getHeaders()
  }

  it('insist on https where the site has it', () => {
    expect(headersFor(open)).toHaveProperty('strict-transport-security')
    expect(headersFor(closed)).not.toHaveProperty('strict-transport-security')
  })

  it('leave frames to the policy where somebody else may show pages', () => {
    expect(headersFor(open)).not.toHaveProperty('x-frame-options')
    expect(headersFor(closed)).toHaveProperty('x-frame-options', 'SAMEORIGIN')
  })
})
