import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { openForm } from './admin-screen.ts'
import { eventually } from './eventually.ts'
import { getEmail, type Role } from './staff.ts'
import { type System, startSystem } from './system.ts'

/** A person at a browser of their own. Every error in its console fails the test. */
export type Person = { page: Page; close: () => Promise<void> }

type Fixtures = {
  /** Somebody at the public site, on a phone, in Japanese. */
  citizen: Page
  /** Signs a role in at the CMS. */
  signIn: (role: Role) => Promise<Page>
}

/** Tests that use the whole product with the demonstration city, started once for a file. */
export const test = base.extend<Fixtures, { product: System }>({
  product: [
    async ({ browserName: _browser }, use) => {
      const product = await startSystem({ city: true })
      const isThere = async () => (await fetch(`${product.siteUrl}/plan/a-1/a-1-1/`)).status === 200
      await eventually(isThere, 'the city reaches the site', 120_000)
      await use(product)
      await product.stop()
    },
    { scope: 'worker', timeout: 400_000 },
  ],
  citizen: async ({ context, product }, use) => {
    const errors: string[] = []
    const page = await openPage(context, errors)
    await page.goto(product.siteUrl)
    await use(page)
    expect(errors).toEqual([])
  },
  signIn: async ({ browser, product }, use) => {
    const contexts: BrowserContext[] = []
    const errors: string[] = []
    await use(async (role) => {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        locale: 'ja-JP',
        hasTouch: true,
      })
      contexts.push(context)
      const page = await openPage(context, errors)
      await openForm(page, `${product.cmsUrl}/admin/login`)
      await page.locator('input[name=email]').fill(getEmail(role))
      await page.locator('input[name=password]').fill(product.secrets.DEMONSTRATION_PASSWORD)
      await page.locator('button[type=submit]').click()
      await page.waitForURL((url) => !url.pathname.endsWith('/login'))
      return page
    })
    for (const context of contexts) await context.close()
    expect(errors).toEqual([])
  },
})

async function openPage(context: BrowserContext, errors: string[]): Promise<Page> {
  const page = await context.newPage()
  // Next names the icon of a page late, and the browser may have asked for the usual one by itself by then.
  const isIcon = (message: ConsoleMessage) => message.location().url.endsWith('/favicon.ico')
  // A refused save is an answer and no error: `save` fails on it, and a test that wants it looks at what it says.
  const isRefusal = (message: ConsoleMessage) =>
    /status of 400/.test(message.text()) && new URL(message.location().url, page.url()).pathname.startsWith('/api/')
  const isOurs = (message: ConsoleMessage) => !isIcon(message) && !isRefusal(message)
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message)) errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  return page
}

export { expect }
