import { expect, test } from 'vitest'
import { layJapaneseOver } from './japanese-wording.ts'

const stored = {
  id: 'm1',
  code: 'A-1-1',
  name: { ja: '支え合いがある', en: 'Neighbours help' },
  currentState: { ja: '頼れる人がいない' },
  challenges: [
    { id: 'c1', actor: 'city', title: { ja: '顔が見えない' } },
    { id: 'c2', actor: 'open', title: { ja: '声をかけにくい', en: 'Hard to ask' } },
  ],
  futureChoices: { effect: 'widens', reason: { ja: '建物を増やさない' } },
}

test('a rule reads the Japanese words while the English ones are being edited', () => {
  const edited = {
    id: 'm1',
    name: 'Neighbours help each other',
    currentState: null,
    futureChoices: { effect: 'widens', reason: null },
  }
  expect(layJapaneseOver(edited, stored)).toMatchObject({
    name: '支え合いがある',
    currentState: '頼れる人がいない',
    futureChoices: { effect: 'widens', reason: '建物を増やさない' },
  })
})

test('what is the same in every language is read as it is being saved', () => {
  expect(layJapaneseOver({ code: 'A-1-2' }, stored)).toMatchObject({ code: 'A-1-2' })
})

test('rows keep their Japanese words when they were moved, and removed rows stay removed', () => {
  const edited = { challenges: [{ id: 'c2', actor: 'together', title: 'Hard to ask anybody' }] }
  expect(layJapaneseOver(edited, stored)).toMatchObject({
    challenges: [{ id: 'c2', actor: 'together', title: '声をかけにくい' }],
  })
  expect((layJapaneseOver(edited, stored) as typeof stored).challenges).toHaveLength(1)
})

test('a row that was added in another language is read as it was written', () => {
  expect(layJapaneseOver({ challenges: [{ id: 'new', title: 'Only in English' }] }, stored)).toMatchObject({
    challenges: [{ id: 'new', title: 'Only in English' }],
  })
})
