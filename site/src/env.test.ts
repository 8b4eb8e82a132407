import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EnvError, readEnv } from './env.ts'

const token = 'a-token-of-at-least-24-characters'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aritai-env-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the environment of the site', () => {
  it('needs nothing on one’s own machine but the secrets the runner has made', () => {
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ REPLICA_TOKEN: token, payloadSecret: 'other' }))
    const env = readEnv({ DATA_DIR: folder })
    expect(env).toMatchObject({
      SITE_PORT: 4321,
      SITE_HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:4321',
      SITE_CHANNELS: ['citizens', 'showcase'],
      REPLICA_TOKEN: token,
    })
  })

  it('must bring the replica token in production', () => {
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ REPLICA_TOKEN: token }))
    expect(() => readEnv({ NODE_ENV: 'production', DATA_DIR: folder, SITE_URL: 'https://plan.example.jp' })).toThrow(
      /REPLICA_TOKEN is required/,
    )
    expect(readEnv({ NODE_ENV: 'production', ARITAI_LOCAL: 'true', DATA_DIR: folder }).REPLICA_TOKEN).toBe(token)
  })

  it('says which variables are wrong, all at once', () => {
    const read = () => readEnv({ SITE_PORT: '99999', SITE_CHANNELS: 'citizens,press', REPLICA_TOKEN: token })
    expect(read).toThrow(EnvError)
    expect(read).toThrow(/SITE_PORT: [\s\S]*SITE_CHANNELS: /)
  })

  it('says what to do when no secret was made yet', () => {
    expect(() => readEnv({ DATA_DIR: folder })).toThrow(/npm start/)
  })

  it('can serve the showcase alone, at an address without a trailing slash', () => {
    const env = readEnv({ SITE_CHANNELS: ' showcase ', SITE_URL: 'https://live.example.jp/', REPLICA_TOKEN: token })
    expect(env).toMatchObject({ SITE_CHANNELS: ['showcase'], SITE_URL: 'https://live.example.jp' })
  })
})
