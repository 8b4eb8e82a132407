import { expect, test } from 'vitest'
import { getQuotedVoices } from './quoted-voices.ts'

const quotation = (value: unknown) => ({ type: 'relationship', relationTo: 'voices', value })
const text = (...children: unknown[]) => ({ root: { type: 'root', children } })

test('a story quotes voices beside its text and in it, in every language', () => {
  const body = {
    ja: text(quotation('b'), { type: 'list', children: [quotation({ id: 'c' })] }),
    en: text(quotation('d')),
  }
  expect(getQuotedVoices({ voices: ['a', { id: 'b' }], body })).toEqual(['a', 'b', 'c', 'd'])
})

test('a picture or a page that a story refers to is no quotation', () => {
  const body = text(
    { type: 'upload', relationTo: 'media', value: 'm' },
    { type: 'relationship', relationTo: 'pages', value: 'p' },
  )
  expect(getQuotedVoices({ body })).toEqual([])
})
