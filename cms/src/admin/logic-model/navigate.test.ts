import { describe, expect, test } from 'vitest'
import { navigate } from './navigate.ts'

const cells = [['nurse', 'rooms', 'add:input'], ['add:activity'], ['visit', 'talk', 'walk', 'add:output']]

describe('arrow keys in the drawing', () => {
  test.each([
    ['nurse', 'ArrowDown', 'rooms'],
    ['rooms', 'ArrowDown', 'add:input'],
    ['rooms', 'ArrowUp', 'nurse'],
    ['walk', 'Home', 'visit'],
    ['visit', 'End', 'add:output'],
  ])('from %s, %s leads to %s within the column', (from, key, to) => {
    expect(navigate(cells, from, key)).toBe(to)
  })
  test('sideways they stay at the same height as far as the column goes, and pass through empty columns', () => {
    expect(navigate(cells, 'rooms', 'ArrowRight')).toBe('add:activity')
    expect(navigate(cells, 'add:activity', 'ArrowRight')).toBe('add:output')
    const neighbours = [cells[0] ?? [], cells[2] ?? []]
    expect(navigate(neighbours, 'rooms', 'ArrowRight')).toBe('talk')
    expect(navigate(neighbours, 'walk', 'ArrowLeft')).toBe('rooms')
  })
  test('at an edge, and with any other key, nothing moves', () => {
    expect(navigate(cells, 'nurse', 'ArrowUp')).toBeUndefined()
    expect(navigate(cells, 'nurse', 'ArrowLeft')).toBeUndefined()
    expect(navigate(cells, 'nurse', 'x')).toBeUndefined()
    expect(navigate(cells, 'nobody', 'ArrowUp')).toBeUndefined()
  })
})
