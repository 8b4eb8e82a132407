import { expect, test } from 'vitest'
import { getFailingDeliveries, noteDelivery } from './delivery-state.ts'

test('a replica that is not reached is known since its first failure, until a delivery arrives', () => {
  const replica = 'https://site.example'
  noteDelivery(replica, 'failed', new Date('2026-11-25T01:00:00Z'))
  noteDelivery(replica, 'failed', new Date('2026-11-25T02:00:00Z'))
  expect(getFailingDeliveries()).toEqual([{ replica, since: '2026-11-25T01:00:00.000Z' }])
  noteDelivery(replica, 'done')
  expect(getFailingDeliveries()).toEqual([])
})
