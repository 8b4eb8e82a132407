import { describe, expect, test } from 'vitest'
import { nameVoice } from './name-voice.ts'

const name = async (data: object, originalDoc: object | undefined = undefined, locale = 'ja') =>
  (await nameVoice({ data, originalDoc, req: { locale } } as never)).name

describe('a voice in lists', () => {
  test('is named by its title', async () => {
    expect(await name({ title: '夕方の図書館', text: '静かな席がある。' })).toBe('夕方の図書館')
  })
  test('is named by how its words begin where it has no title', async () => {
    expect(await name({ title: ' ', text: '駅前のベンチに\n屋根が ほしい。' })).toBe(
      '「駅前のベンチに 屋根が ほしい。」',
    )
    expect(await name({ text: 'あ'.repeat(30) })).toBe(`「${'あ'.repeat(24)}…」`)
  })
  test('keeps its name when something else of it is saved', async () => {
    expect(await name({ state: 'kept' }, { text: '坂がつらい。' })).toBe('「坂がつらい。」')
  })
  test('is named by its day until its words are translated, and never by the words as told', async () => {
    const received = {
      originalText: 'My neighbour Mr Sato',
      originalLocale: 'en',
      receivedOn: '2026-11-20',
    }
    expect(await name(received)).toBe('2026-11-20に届いた声')
  })
  test('loses with its title what the title said', async () => {
    const before = { title: '佐藤さんの坂道', text: '坂がつらい。', name: '佐藤さんの坂道' }
    expect(await name({ title: null }, before)).toBe('「坂がつらい。」')
  })
  test('that was entered in English has a name from the start', async () => {
    expect(await name({ receivedOn: '2026-11-20' }, undefined, 'en')).toBe('2026-11-20に届いた声')
  })
  test('keeps its Japanese name when a translation is saved', async () => {
    expect(await name({ title: 'Evening library' }, { name: '夕方の図書館' }, 'en')).toBeUndefined()
  })
})
