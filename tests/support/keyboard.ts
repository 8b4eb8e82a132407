import { expect, type Locator, type Page } from '@playwright/test'

/** Goes with the Tab key to an element, as somebody without a mouse must; fails where the key never leads there. */
export async function tabTo(page: Page, target: Locator, { back = false } = {}): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`The Tab key does not lead to ${target}`)
}

/** Chooses an option of a select field of the admin by typing its words and pressing Enter. */
export async function chooseByKeyboard(page: Page, field: string, words: string, { back = false } = {}): Promise<void> {
  await tabTo(page, page.locator(`[id="field-${field}"] .rs__control input`).first(), { back })
  await page.keyboard.type(words)
  await expect(page.locator('.rs__option', { hasText: words }).first()).toBeVisible()
  await page.keyboard.press('Enter')
}
