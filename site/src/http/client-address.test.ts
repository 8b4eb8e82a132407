import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { getClientAddress } from './client-address.ts'

function buildRequest(forwarded?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: '192.0.2.1' })
  const request = new IncomingMessage(socket)
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded
  return request
}

describe('the address for the rate limit', () => {
  it('is the direct one, whatever X-Forwarded-For claims', () => {
    expect(getClientAddress(buildRequest('203.0.113.9'), 0)).toBe('192.0.2.1')
  })

  it('behind one’s own proxies is the one that the outermost of them saw, not what the visitor wrote before it', () => {
    expect(getClientAddress(buildRequest('1.1.1.1, 203.0.113.9'), 1)).toBe('203.0.113.9')
    expect(getClientAddress(buildRequest('1.1.1.1, 203.0.113.9, 10.0.0.2'), 2)).toBe('203.0.113.9')
  })

  it('is the direct one when a proxy says nothing', () => {
    expect(getClientAddress(buildRequest(), 1)).toBe('192.0.2.1')
  })
})
