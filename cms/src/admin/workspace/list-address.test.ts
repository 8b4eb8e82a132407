import { expect, test } from 'vitest'
import { getListAddress } from './list-address.ts'

test('a list is narrowed by every field, and sorted', () => {
  const filter = { state: 'received', area: ['hirooka', 'soga'], updatedAt: { from: '2026-11-11' } }
  const address = new URL(getListAddress('voices', filter, 'receivedOn'), 'http://cms.example')
  expect(address.pathname).toBe('/admin/collections/voices')
  expect([...address.searchParams]).toEqual([
    ['where[or][0][and][0][state][equals]', 'received'],
    ['where[or][0][and][1][area][in]', 'hirooka,soga'],
    ['where[or][0][and][2][updatedAt][greater_than_equal]', '2026-11-11'],
    ['sort', 'receivedOn'],
  ])
})

test('a whole list has a plain address', () => {
  expect(getListAddress('users')).toBe('/admin/collections/users')
})
