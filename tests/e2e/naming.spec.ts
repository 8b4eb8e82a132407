import { AxeBuilder } from '@axe-core/playwright'
import { openForm, save } from '../support/admin-screen.ts'
import { expect, test } from '../support/product.ts'
import { logIn } from '../support/staff.ts'

const means = '子育て支援の充実'
const state = '身近な人に頼りながら、安心して子育てを楽しんでいる'

test('a planner is told beside the field that a name is a means, disagrees with a reason, and thinks better of it', async ({
  product,
  signIn,
}) => {
  test.setTimeout(300_000)
  const planner = await signIn('planner')
  const admin = await logIn(product, 'admin')
  const { body } = await admin.get('/measures?where[slug][equals]=a-1-1&depth=0')
  const [measure] = body.docs as { id: string }[]
  const form = `${product.cmsUrl}/admin/collections/measures/${measure?.id}`
  await planner.setViewportSize({ width: 1280, height: 900 })
  await openForm(planner, form)
  const name = planner.locator('#field-name')
  const hint = planner.locator('.hints').filter({ hasText: '手段の言い方' })

  await test.step('the reason, an example and a neighbour of the plan stand under the name', async () => {
    await expect(name).not.toHaveValue('')
    await name.fill(`（1）「${means}」`)
    await expect(hint).toContainText('助言 「充実」は手段の言い方です')
    await expect(hint).toContainText('子どもを産み育てる環境が整い、親子と周囲が笑顔になっている')
    await expect(hint).toContainText('この計画の書き方')
    const { violations } = await new AxeBuilder({ page: planner }).include('.hint-list').include('.hints').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  await test.step('desired state, current state and challenges stand side by side', async () => {
    const tops = await Promise.all(
      ['#field-desiredState', '#field-currentState', '#field-challenges'].map((id) =>
        planner.locator(id).first().boundingBox(),
      ),
    )
    const lefts = tops.map((box) => box?.x ?? Number.NaN)
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
    expect(new Set(lefts).size).toBe(3)
  })

  await test.step('the name is kept with a reason, and the list says so', async () => {
    await hint.getByRole('button', { name: '理由を付けてこのままにする' }).click()
    await planner.getByLabel('このままにする理由').fill('国の計画と同じ名前のため')
    await planner.getByRole('button', { name: '残す', exact: true }).click()
    await expect(planner.locator('.hints').filter({ hasText: '国の計画と同じ名前のため' })).toContainText(
      '理由を付けて',
    )
    await planner.locator('#field-changeNote').fill('国の計画に名前をそろえたため')
    await save(planner)
    await planner.goto(`${product.cmsUrl}/admin/workspace/names?standing=kept`)
    await expect(planner.getByRole('row', { name: means })).toContainText('国の計画と同じ名前のため')
  })

  await test.step('another wording is judged anew, and a state has nothing to be said of', async () => {
    await openForm(planner, form)
    await expect(name).not.toHaveValue('')
    await name.fill('子育て支援の強化')
    await expect(hint).toContainText('助言')
    await name.fill(state)
    await expect(hint).toHaveCount(0)
  })

  await test.step('without the current state it is not published, and the way leads to the field', async () => {
    await planner.locator('#field-currentState').fill('')
    await planner.locator('.hint-list summary').click()
    await planner.locator('.hint-list').getByRole('button', { name: '現状', exact: true }).click()
    await expect(planner.locator('#field-currentState')).toBeFocused()
    await planner.locator('#action-save').click()
    await expect(planner.locator('.payload-toast-item.toast-error')).toContainText('現状')
    const { body } = await admin.get(`/measures/${measure?.id}?depth=0`)
    expect(body).toMatchObject({ currentState: expect.stringMatching(/\S/), _status: 'published' })
  })
})
