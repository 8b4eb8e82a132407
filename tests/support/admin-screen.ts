import { expect, type Page } from '@playwright/test'

/** Opens a form of the admin and waits until it hears what is typed: before, strokes and clicks lead nowhere. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await waitForForm(page)
}

/** Waits until the form that a click has led to is ready. */
export async function waitForForm(page: Page): Promise<void> {
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeAttached()
}

/** Waits until everything of a page is drawn: fields fetch what they offer, and the names of what they hold. */
export async function waitForAdmin(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
}

/** Chooses an option of a select field of the admin by its words, typing them as a person would. */
export async function choose(page: Page, field: string, words: string): Promise<void> {
  // Into the input itself: a click in the middle may hit a value that is already there, and open it.
  await page.locator(`#field-${field} .rs__control input`).first().focus()
  await page.keyboard.type(words)
  await page.locator('.rs__option', { hasText: words }).first().click()
}

/** Presses the button that saves and waits until the admin says it is done. */
export async function save(page: Page, button = '#action-save'): Promise<void> {
  const toasts = page.locator('.payload-toast-item, [data-sonner-toast]')
  // What an earlier save was told must not be taken for the answer to this one.
  await expect(toasts).toHaveCount(0)
  await page.locator(button).click()
  const toast = toasts.last()
  await toast.waitFor()
  const isError =
    (await toast.getAttribute('data-type')) === 'error' || (await toast.getAttribute('class'))?.includes('toast-error')
  if (isError) throw new Error(`The admin refused: ${await toast.textContent()}`)
  await toast.waitFor({ state: 'detached', timeout: 15_000 })
}
