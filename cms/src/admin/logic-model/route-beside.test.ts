import { expect, test } from 'vitest'
import { isStacked, routeBeside } from './route-beside.ts'

const box = (x: number, y: number) => ({ x, y, width: 200, height: 60 })

test('columns one under another are told from columns side by side', () => {
  expect(isStacked([box(40, 0), box(40, 80)])).toBe(true)
  expect(isStacked([box(40, 0), box(280, 0)])).toBe(false)
  expect(isStacked([box(40, 0)])).toBe(false)
})

test('an arrow beside a stack never crosses a part, and neighbours take other lanes', () => {
  const paths = [0, 1, 2].map((index) => routeBeside(box(40, 0), box(40, 300), index))
  const lane = (path: string) => Number(/H([\d.]+)V/.exec(path)?.[1])
  expect(paths.map(lane)).toEqual([30, 24, 18])
  expect(paths[0]).toMatch(/^M40 .*H38$/)
})
