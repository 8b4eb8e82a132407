import { expect, test } from 'vitest'
import { parseEnvironment } from './parse-environment.ts'

const secrets = {
  PAYLOAD_SECRET: 'p'.repeat(32),
  REPLICA_TOKEN: 'r'.repeat(32),
  INTAKE_IDENTITY: 'AGE-SECRET-KEY-TEST',
  CONTACT_KEY: Buffer.alloc(32, 1).toString('base64'),
}
const parse = (input: Record<string, string>, local: Record<string, string> = {}) =>
  parseEnvironment(input, { projectRoot: '/city', readSecrets: () => local })

test('local use takes its secrets from the file that the first start made', () => {
  expect(parse({}, secrets)).toMatchObject({ payloadSecret: secrets.PAYLOAD_SECRET, isProduction: false })
})

test('production reads no secrets from a file and names each one that is missing', () => {
  const start = () => parse({ NODE_ENV: 'production', CMS_URL: 'https://cms.example.jp' }, secrets)
  for (const name of Object.keys(secrets)) expect(start).toThrow(name)
})

test('a production build on this machine is local use when it says so', () => {
  expect(parse({ NODE_ENV: 'production', ARITAI_LOCAL: 'true' }, secrets).isProduction).toBe(false)
})

test('a build needs no secrets, and delivers nothing', () => {
  expect(parse({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }).runsRunner).toBe(false)
})

test('a contact key of another length is refused before anything is encrypted with it', () => {
  expect(() => parse({ ...secrets, CONTACT_KEY: Buffer.alloc(16).toString('base64') })).toThrow('CONTACT_KEY')
})

test('the database is a file under the data folder unless another one is named', () => {
  expect(parse({ DATA_DIR: 'd' }, secrets).databaseUrl).toBe('file:/city/d/cms/aritai.sqlite')
  expect(parse({ DATABASE_URL: 'file:./x.sqlite' }, secrets).databaseUrl).toBe('file:/city/x.sqlite')
  expect(parse({ DATABASE_URL: 'mongodb://db/aritai' }, secrets).databaseUrl).toBe('mongodb://db/aritai')
  expect(() => parse({ DATABASE_URL: 'postgres://db' }, secrets)).toThrow('DATABASE_URL')
})

test('links to the public site begin with its address, which production has to give', () => {
  const production = { ...secrets, NODE_ENV: 'production', CMS_URL: 'https://cms.example.jp' }
  expect(parse({ ...secrets, SITE_PORT: '4500' }).siteUrl).toBe('http://localhost:4500')
  expect(parse({ ...production, SITE_URL: 'https://plan.example.jp/' }).siteUrl).toBe('https://plan.example.jp')
  expect(parse(production).siteUrl).toBeUndefined()
})

test('the demonstration password means nothing in production', () => {
  const production = { ...secrets, NODE_ENV: 'production', CMS_URL: 'https://cms.example.jp' }
  expect(parse({ ...production, DEMONSTRATION_PASSWORD: 'x'.repeat(14) }).demonstrationPassword).toBeUndefined()
})
