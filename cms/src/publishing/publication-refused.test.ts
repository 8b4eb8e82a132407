import { expect, test } from 'vitest'
import { z } from 'zod'
import { PublicationRefused } from './publication-refused.ts'

test('a refusal says what is missing and where, once, and repeats no words', () => {
  const schema = z.strictObject({ title: z.strictObject({ ja: z.string() }), lead: z.string().max(3) })
  const { error } = schema.safeParse({ title: {}, lead: '内緒の言葉' })
  const refused = new PublicationRefused([
    { key: 'citizens/page/1', error },
    { key: 'showcase/page/1', error },
  ])
  expect(refused.status).toBe(400)
  expect(refused.message.match(/title\.ja/g)).toHaveLength(1)
  expect(refused.message).toContain('lead')
  expect(refused.message).not.toContain('内緒')
})
