import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openForm } from '../support/admin-screen.ts'
import { eventually } from '../support/eventually.ts'
import { chooseByKeyboard, tabTo } from '../support/keyboard.ts'
import { expect, test } from '../support/product.ts'

/** Words that occur nowhere else, so that finding them means finding this model. */
const mark = `夜の見守り${Date.now().toString(36)}`
const title = `${mark}から、眠れる家まで`
const parts = {
  input: '夜に電話を受ける助産師',
  activity: '眠れない夜に話を聞く',
  output: '話せた夜が記録に残っている',
  outcome: '親が眠れている',
  impact: '親子と周囲が笑顔になっている',
}
const reason = '令和9年度の調査から聞きます。'

test('a logic model is drawn, published and corrected with the keyboard alone', async ({ product, signIn }) => {
  test.setTimeout(400_000)
  const { siteUrl, cmsUrl } = product
  const planner = await signIn('planner')
  await planner.setViewportSize({ width: 1280, height: 900 })
  const { keyboard } = planner
  const selected = planner.locator('.logic-editor__card[aria-current]')
  const status = planner.locator('.logic-editor__toolbar [role=status]')

  await test.step('its origin: the measure, the dialogue, and who drew it', async () => {
    await openForm(planner, `${cmsUrl}/admin/collections/logic-models/create`)
    await chooseByKeyboard(planner, 'measure', 'サポート体制が充実し')
    await tabTo(planner, planner.locator('#field-title'))
    await keyboard.type(title)
    await chooseByKeyboard(planner, 'dialogue', '子育て')
    await tabTo(planner, planner.locator('#field-contributors'))
    await keyboard.type('親の会、助産師、市職員')
  })

  await test.step('five parts, each in its column', async () => {
    await tabTo(planner, planner.getByRole('button', { name: '図', exact: true }), { back: true })
    await keyboard.press('Enter')
    await tabTo(planner, planner.getByRole('button', { name: /投入（インプット）に部分を足す/ }).first())
    for (const [column, words] of Object.entries(parts)) {
      await keyboard.press('n')
      await expect(planner.locator('.logic-editor__panel textarea').first()).toBeFocused()
      await keyboard.type(words)
      if (column === 'activity') await chooseByKeyboard(planner, 'nodes__1__actor', 'ともに')
      if (column === 'outcome') {
        await tabTo(planner, planner.locator('#field-nodes__3__noIndicatorReason'))
        await keyboard.type(reason)
      }
      await keyboard.press('Escape')
      await expect(selected).toBeFocused()
      await expect(selected).toContainText(words)
      await keyboard.press('ArrowRight')
    }
    await expect(planner.getByText('公開できません').first()).toBeVisible()
    await expect(planner.getByText('道すじがありません')).toBeVisible()
  })

  await test.step('arrows from cause to effect, until the desired state is reached', async () => {
    for (const _ of Object.keys(parts)) await keyboard.press('ArrowLeft')
    await expect(selected).toContainText(parts.input)
    const words = Object.values(parts)
    for (const [index, effect] of words.slice(1).entries()) {
      await keyboard.press('l')
      await keyboard.press('ArrowRight')
      await keyboard.press('Enter')
      await expect(status).toHaveText(`「${words[index]}」から「${effect}」へつなぎました。`)
    }
    await expect(planner.getByText('すべての部分がつながっています')).toBeVisible()
    await expect(planner.locator('.logic-editor__arrow')).toHaveCount(4)
    expect(await findProblems(planner, '.logic-editor')).toEqual([])
  })

  await test.step('a part removed by mistake comes back with its arrows', async () => {
    await keyboard.press('ArrowLeft')
    await keyboard.press('Delete')
    await expect(planner.locator('.logic-editor__card')).toHaveCount(4)
    await expect(planner.locator('.logic-editor__arrow')).toHaveCount(2)
    await keyboard.press('u')
    await expect(planner.locator('.logic-editor__arrow')).toHaveCount(4)
    await expect(selected).toContainText(parts.outcome)
  })

  await test.step('it is moved to another column and back', async () => {
    await keyboard.press('Shift+ArrowRight')
    await expect(planner.locator('[data-column=impact] .logic-editor__card')).toHaveCount(2)
    await keyboard.press('Shift+ArrowLeft')
    await expect(planner.locator('[data-column=outcome] .logic-editor__card')).toContainText(parts.outcome)
    await expect(selected).toBeFocused()
  })

  await test.step('it is published, and stands on the page of its measure with its reason', async () => {
    await save(planner, '#action-save')
    await planner.waitForURL(/logic-models\/(?!create)/)
    const page = async () => (await fetch(`${siteUrl}/plan/a-1/a-1-1/`)).text()
    await eventually(async () => (await page()).includes(title), 'the model is public', 60_000)
    const html = await page()
    for (const words of Object.values(parts)) expect(html).toContain(words)
    expect(html).toMatch(new RegExp(`まだ測っていません：<span>${reason}`))
  })

  await test.step('a correction is saved as a draft and told from the public version', async () => {
    await tabTo(planner, planner.getByRole('button', { name: '図', exact: true }))
    await keyboard.press('Enter')
    await tabTo(planner, planner.locator('[data-cell]').first())
    await keyboard.press('Enter')
    await expect(planner.locator('.logic-editor__panel textarea').first()).toBeFocused()
    await keyboard.press('End')
    await keyboard.type('と近所の人')
    await keyboard.press('Escape')
    await save(planner, '#action-save-draft')
    await tabTo(planner, planner.getByRole('link', { name: '前の版とくらべる' }))
    await keyboard.press('Enter')
    const difference = planner.getByRole('row').filter({ hasText: '内容が変わった' })
    await expect(difference).toContainText(parts.input)
    await expect(difference).toContainText(`${parts.input}と近所の人`)
    await expect(planner.getByRole('row')).toHaveCount(2)
    expect(await findProblems(planner, '.workspace')).toEqual([])
  })
})

/** Presses a button of the form's head, and waits until the CMS has said that it is done. */
async function save(page: Page, button: string): Promise<void> {
  await tabTo(page, page.locator(button), { back: true })
  await page.keyboard.press('Enter')
  const toast = page.locator('.payload-toast-item').last()
  await expect(toast).toBeVisible()
  await expect(toast).not.toHaveClass(/toast-error/)
  await toast.waitFor({ state: 'detached' })
}

/** What axe finds in a part of the page that is ours. */
async function findProblems(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
