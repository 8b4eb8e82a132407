import { eventually } from '../../support/eventually.ts'
import { logIn } from '../../support/staff.ts'
import type { System } from '../../support/system.ts'

/** A planner changes a published measure; how long until its page says so. In seconds. */
export async function measurePublishing(product: System): Promise<number> {
  const planner = await logIn(product, 'planner')
  const { body } = await planner.get('/measures?where[slug][equals]=a-1-1&locale=ja&depth=0')
  const measure = (body.docs as { id: string; revision: number }[])[0]
  const words = `計測${Date.now().toString(36)}の現状です。`
  const started = performance.now()
  const saved = await planner.patch(`/measures/${measure?.id}?locale=ja`, {
    currentState: words,
    changeNote: '公開までの時間を測るために変えました。',
    revision: measure?.revision,
    _status: 'published',
  })
  if (saved.status !== 200) throw new Error(`The measure was not saved: ${JSON.stringify(saved.body)}`)
  await eventually(
    async () => (await (await fetch(`${product.siteUrl}/plan/a-1/a-1-1/`)).text()).includes(words),
    'visible',
  )
  return (performance.now() - started) / 1000
}
