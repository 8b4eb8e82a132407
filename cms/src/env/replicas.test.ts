import { expect, test } from 'vitest'
import { replicaList } from './replicas.ts'

const shared = 's'.repeat(32)

test('replicas are addresses separated by commas, serving both channels with the shared token', () => {
  expect(replicaList('http://a.example/, https://b.example', shared)).toEqual([
    { url: 'http://a.example', channels: ['citizens', 'showcase'], token: shared },
    { url: 'https://b.example', channels: ['citizens', 'showcase'], token: shared },
  ])
})

test('a replica can serve the showcase alone and have a token of its own', () => {
  const own = 't'.repeat(32)
  const listed = JSON.stringify([{ url: 'https://visit.example', channels: ['showcase'], token: own }])
  expect(replicaList(listed, shared)).toEqual([{ url: 'https://visit.example', channels: ['showcase'], token: own }])
})

test('a replica of an unknown channel is refused', () => {
  const listed = JSON.stringify([{ url: 'https://visit.example', channels: ['staff'] }])
  expect(() => replicaList(listed, shared)).toThrow('REPLICAS')
})
