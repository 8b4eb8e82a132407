import { AxeBuilder } from '@axe-core/playwright'
import { choose, openForm, save } from '../support/admin-screen.ts'
import { holdFormState } from '../support/late-answers.ts'
import { expect, test } from '../support/product.ts'

test('a planner holds a proposal against every question of the adopted identity, and its reasons are public', async ({
  product,
  signIn,
  citizen,
}) => {
  test.setTimeout(400_000)
  const planner = await signIn('planner')
  await planner.setViewportSize({ width: 1280, height: 1000 })
  await openForm(planner, `${product.cmsUrl}/admin/collections/decisions/create`)
  const criteria = planner.locator('.decision-aid__criterion')
  const openTab = (name: string) => planner.getByRole('button', { name }).click()

  await test.step('the questions stand there without anything being chosen or saved', async () => {
    await openTab('2 判断基準に照らす')
    await expect(criteria).toHaveCount(5)
    await expect(criteria.first()).toContainText('両方が何かを持ち帰れるか')
    await expect(criteria.first()).toContainText('それは配布であって交流ではありません')
  })
  await test.step('whoever begins with the reason loses neither a stroke nor the cursor', async () => {
    await criteria.first().getByRole('textbox').click()
    await planner.keyboard.type('高校生と職人が同じ日に通う。', { delay: 20 })
    await expect(criteria.first().getByRole('textbox')).toHaveValue('高校生と職人が同じ日に通う。')
    await criteria.first().getByLabel('基準に合う').check()
    await expect(planner.locator('.decision-aid__progress')).toHaveText('5つの問いのうち1つに答えました。')
    const { violations } = await new AxeBuilder({ page: planner }).include('.decision-aid').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
  await test.step('what is missing is said at its question', async () => {
    for (const index of [1, 2, 3, 4]) await criteria.nth(index).getByLabel('直接は関わらない').check()
    for (const index of [1, 2, 3])
      await criteria.nth(index).getByRole('textbox').fill('この案では変わらないと考えました。')
    await openTab('1 案')
    await planner.locator('#field-title').fill('旧校舎を地域の工房として開く')
    await planner.locator('#field-proposal').fill('週に三日、工房として開く。')
    await openTab('3 結論')
    await choose(planner, 'outcome', '採用')
    await planner.locator('#field-decidedOn').fill('2026-11-20')
    // Saved right after the last stroke, on a line so slow that the form learns of the stroke after the refusal.
    const late = await holdFormState(planner)
    await planner.locator('#field-reasoning').fill('出会いが増えるので採用した。')
    await expect(async () => expect(late.count()).toBeGreaterThan(0)).toPass()
    await planner.locator('#action-save').click()
    // The form has taken the refusal in when it says so. Let go of earlier, both answers may reach it in one breath.
    await expect(planner.locator('.payload-toast-item.toast-error')).toBeVisible()
    await late.release()
    await openTab('2 判断基準に照らす')
    await planner.waitForTimeout(1000)
    await expect(criteria.nth(4).locator('.decision-aid__error')).toHaveCount(1)
    await criteria.nth(4).getByRole('textbox').fill('入りにくい人に、まだ聞けていない。')
    await save(planner)
  })
  await test.step('citizens read each answer with its reason', async () => {
    await expect(async () => {
      await citizen.goto(`${product.siteUrl}/brand/`)
      await citizen.getByRole('link', { name: '旧校舎を地域の工房として開く' }).click({ timeout: 2000 })
    }).toPass({ timeout: 60_000 })
    await expect(citizen.getByText('5つの問いのうち、基準に合う 1、直接は関わらない 4')).toBeVisible()
    await expect(citizen.getByText('高校生と職人が同じ日に通う。')).toBeVisible()
  })
})

test('a citizen without an account or a script says that a draft shuts them out, and a moderator reads it', async ({
  product,
  signIn,
  browser,
}) => {
  test.setTimeout(400_000)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  const page = await context.newPage()
  const words = '冬は坂を下りられません。家にいる者は入っていない気がします。'
  await page.goto(`${product.siteUrl}/brand/`)
  await page.getByRole('link', { name: 'この案に印をつける' }).click()
  await page.getByRole('button', { name: '印を送る' }).click()
  await expect(page.getByRole('alert')).toContainText('三つのうち、いちばん近いものを選んでください。')
  await page.getByLabel('締め出される感じがする').check()
  await page.getByLabel('そう感じたわけ').fill(words)
  await page.getByRole('button', { name: '印を送る' }).click()
  await expect(page.locator('#mark-number')).toHaveText(/^\w{4}-\w{4}$/)
  await context.close()

  const moderator = await signIn('moderator')
  await expect(async () => {
    await moderator.goto(`${product.cmsUrl}/admin/workspace/inclusion`)
    await expect(moderator.getByText(words)).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })
})
