import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { choose, save, waitForForm } from '../support/admin-screen.ts'
import { eventually } from '../support/eventually.ts'
import { expect, test } from '../support/product.ts'
import { logIn } from '../support/staff.ts'

/** Words that occur nowhere else, so that finding them means finding this plan. */
const mark = `夕方五時の机${Date.now().toString(36)}`
const aim = '夕方五時、行くところのない子がひとりもいない。'
const action = `${mark}を駅前にひらく`
const partners = '宿題の隣に座っているだけの大人。'
const news = '初日に四人。宿題より先に、みんなで机を並べ直しました。'

test('a department writes an action plan from empty to published and reports on it, by what the screen says', async ({
  product,
  citizen,
  signIn,
}) => {
  test.setTimeout(400_000)
  const { siteUrl, cmsUrl } = product
  const officer = await signIn('department')
  const guide = officer.getByRole('region', { name: 'この計画の書けているところ' })
  const chain = officer.getByRole('region', { name: 'この計画のつながり' })
  const follow = (words: string) => guide.getByRole('button', { name: words }).click()
  let address = ''

  await test.step('an empty plan knows the department, the years and the identity, and says what is missing', async () => {
    await officer.goto(`${cmsUrl}/admin/collections/action-plans`)
    await officer
      .getByRole('link', { name: /新規作成/ })
      .first()
      .click()
    await waitForForm(officer)
    await expect(guide.getByText('公開までに、あと3つ')).toBeVisible()
    await expect(officer.locator('#field-department')).toContainText('こども課')
    await expect(officer.locator('#field-startsInFiscalYear')).toHaveValue(/^20\d\d$/)
    await expect(officer.locator('#field-endsInFiscalYear')).toHaveValue(/^20\d\d$/)
    await expect(chain).toContainText('知の交流と創造')
    await expect(chain).toContainText('この計画はまだどの施策にもつながっていません')
    expect(await findProblems(officer)).toEqual([])
  })

  await test.step('each missing part leads to its field, until the plan may be published', async () => {
    await follow('計画の名前を書く')
    await expect(officer.locator('#field-title')).toBeFocused()
    await officer.keyboard.insertText(mark)
    await follow('目指す状態を書く')
    await expect(officer.locator('#field-aim')).toBeFocused()
    await officer.keyboard.insertText(aim)
    await follow('だれに向けた計画かを選ぶ')
    await choose(officer, 'brandingAim', '内部（')
    await expect(guide.getByText('公開に必要なところは、すべて書けています。')).toBeVisible()
    await expect(guide.getByText('すぐに市民のページに載ります')).toBeVisible()
  })

  await test.step('a measure shows the way up to the vision', async () => {
    await follow('役立つ施策を選ぶ')
    await choose(officer, 'measures', '名前を呼んでくれる')
    for (const words of ['名前を呼んでくれる', 'A-1 ', '未来共育', '田園都市']) await expect(chain).toContainText(words)
    await expect(chain.getByText('まだどの施策にもつながっていません')).toHaveCount(0)
    await follow('いっしょにやりたい人を書く')
    await expect(officer.locator('#field-partnersWanted')).toBeFocused()
    // Payload forgets a row that is added while it answers for the last keystrokes, so the answer is waited for.
    const answered = officer.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url().includes('/collections/action-plans/create'),
    )
    await officer.keyboard.insertText(partners)
    await answered
  })

  await test.step('an action that was just added is open to be written', async () => {
    await follow('取り組みを一つ入れる')
    await officer.getByRole('button', { name: '取り組み を追加' }).click()
    await officer.locator('#field-actions__0__title').fill(action)
    await follow('すべての取り組みに')
    await expect(officer.locator('#field-actions__0__dueOn')).toBeFocused()
    await officer.locator('#field-actions__0__dueOn').fill('2027-03-31')
    await expect(guide.getByRole('button', { name: '取り組みを一つ入れる' })).toHaveCount(0)
    await expect(guide.getByRole('button', { name: 'すべての取り組みに' })).toHaveCount(0)
  })

  await test.step('publishing leads to the page that citizens read', async () => {
    await expect(officer.locator('#action-save')).toHaveText('公開する')
    await save(officer)
    await expect(guide.getByText('公開中です。')).toBeVisible()
    const page = guide.getByRole('link', { name: '市民のページを見る' })
    address = new URL((await page.getAttribute('href')) ?? '').pathname
    await eventually(async () => (await fetch(siteUrl + address)).status === 200, 'the plan is public', 60_000)
    await citizen.goto(siteUrl + address)
    await expect(citizen.getByRole('heading', { level: 1 })).toContainText(mark)
    for (const words of [aim, action, partners]) await expect(citizen.getByText(words).first()).toBeVisible()
    const partOf = (id: string) => citizen.locator('section', { has: citizen.locator(`#${id}`) })
    const where = partOf('where')
    for (const words of ['名前を呼んでくれる', '未来共育', '田園都市', '知の交流と創造'])
      await expect(where).toContainText(words)
    await expect(partOf('partners').getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/)
  })

  await test.step('the officer reports in one form, and what is wrong loses nothing that was typed', async () => {
    await guide.getByRole('link', { name: '進み具合を報告する' }).click()
    const card = officer.getByRole('article', { name: action })
    await expect(card).toContainText('まだ報告がありません')
    await card.getByRole('button', { name: '報告を書く' }).click()
    await card.getByLabel('今の状態').selectOption({ label: '実施中' })
    await card.getByLabel('起きたこと').fill(`${news}連絡先は090-1234-5678`)
    await expect(card).toContainText('090-1234-5678')
    expect(await findProblems(officer)).toEqual([])
    // Whoever looks something up in the plan finds the report again as it was left.
    await card.getByRole('link').first().click()
    await waitForForm(officer)
    await officer.goBack()
    await expect(card.getByLabel('起きたこと')).toHaveValue(`${news}連絡先は090-1234-5678`)
    await card.getByLabel('起きたこと').fill(news)
    await card.getByRole('button', { name: '報告して公開する' }).click()
    await expect(card.getByText('報告を公開しました。')).toBeVisible()
    await expect(card).toContainText(news)
  })

  await test.step('citizens read the report on the plan and among the changes', async () => {
    const fetchPage = async (path: string) => (await fetch(siteUrl + path)).text()
    await eventually(async () => (await fetchPage(address)).includes(news), 'the report is public', 60_000)
    await citizen.reload()
    await expect(citizen.getByText('実施中').first()).toBeVisible()
    expect(await fetchPage('/changes/')).toContain(`「${action}」の進み具合（予定→実施中）：${news}`)
  })

  await test.step('words that should not have been reported are taken out of the record of changes', async () => {
    await officer.goto(`${cmsUrl}/admin/workspace/changes?words=${encodeURIComponent('初日に四人')}`)
    await officer.getByText('名前などのことばを伏せる').click()
    const field = officer.getByLabel('伏せることば')
    await field.fill('山')
    await officer.getByRole('button', { name: 'どこにあるかを調べる' }).click()
    await expect(officer.getByText('2文字以上')).toBeVisible()
    await field.fill('初日に 四人')
    await officer.getByRole('button', { name: 'どこにあるかを調べる' }).click()
    await expect(officer.getByText(/変更の記録1件の\d+か所にあります/)).toBeVisible()
    expect(await findProblems(officer)).toEqual([])
    await officer.getByRole('button', { name: '伏せる（元に戻せません）' }).click()
    const record = async () => (await fetch(`${siteUrl}/changes/`)).text()
    await eventually(async () => (await record()).includes('■■■。宿題より先に'), 'the words are gone', 60_000)
    expect(await record()).not.toContain('初日に四人')
  })

  await test.step('nobody else reports for the department', async () => {
    const reader = await logIn(product, 'reader')
    const { body } = await reader.get(`/action-plans?where[title][equals]=${encodeURIComponent(mark)}&depth=0`)
    const [plan] = body.docs as { id: string; revision: number; actions: { key: string }[] }[]
    const report = {
      action: plan?.actions[0]?.key,
      state: 'done',
      text: '終わったことにします。',
      revision: plan?.revision,
    }
    expect(await reader.post(`/action-plans/${plan?.id}/report`, report)).toMatchObject({ status: 403 })
    expect(await (await fetch(siteUrl + address)).text()).not.toContain('終わったことにします。')
  })

  await test.step('the overview shows the department first, with what it wrote', async () => {
    await officer.goto(`${cmsUrl}/admin/workspace/departments`)
    await expect(officer.getByRole('row').nth(1)).toContainText('こども課')
    await officer.getByRole('link', { name: /遅れている取り組みがある/ }).click()
    await expect(officer.getByRole('navigation', { name: '気になるところで絞る' })).toContainText('遅れている')
    await expect(officer.getByRole('row', { name: /福祉課/ })).toHaveCount(0)
  })
})

/** What axe finds in our own parts of the admin. */
async function findProblems(page: Page): Promise<string[]> {
  const own = ['.plan-progress', '.plan-chain', '.workspace']
  const present = []
  for (const part of own) if ((await page.locator(part).count()) > 0) present.push(part)
  const axe = present.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }))
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
