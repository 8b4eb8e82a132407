import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { inProject } from '../../packages/runner/src/project.ts'
import { openForm } from '../support/admin-screen.ts'
import { resolvePath, roles } from '../support/admin-views.ts'
import { launchOptions } from '../support/browser.ts'
import { getEmail, logIn, type Role } from '../support/staff.ts'
import { type System, startSystem } from '../support/system.ts'
import { adminViews, type Shot, sitePages } from './pages.ts'

/** Takes pictures of the running product at phone and desktop width: of the README's pages, or with `--all` of every page. */
const all = process.argv.includes('--all')
const folder = all ? inProject('node_modules/.cache/aritai/screenshots') : inProject('media/readme')
const widths = { phone: 390, desktop: 1280 }
mkdirSync(folder, { recursive: true })

const system = await startSystem({ city: true })
const browser = await chromium.launch(launchOptions)
try {
  await takeSite(browser, system)
  await takeAdmin(browser, system)
} finally {
  await browser.close()
  await system.stop()
}

async function takeSite(browser: Browser, { siteUrl }: System): Promise<void> {
  await waitForCity(siteUrl)
  for (const [device, width] of Object.entries(widths)) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'ja-JP' })
    for (const shot of wanted(sitePages)) await take(page, siteUrl, shot, device)
    await page.close()
  }
}

async function takeAdmin(browser: Browser, product: System): Promise<void> {
  const views = wanted(adminViews)
  for (const [device, width] of Object.entries(widths)) {
    if (!all && device === 'phone') continue
    for (const role of roles) {
      const own = views.filter((view) => view.role === role)
      if (own.length === 0) continue
      const staff = await logIn(product, role)
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'ja-JP' })
      const page = await signIn(context, product, role)
      for (const { name, path } of own)
        await take(page, product.cmsUrl, { name: `admin-${name}`, path: await resolvePath(staff, path) }, device)
      if (all && device === 'desktop') {
        await context.addCookies([{ name: 'payload-lng', value: 'en', url: product.cmsUrl }])
        for (const { name, path } of own)
          await take(page, product.cmsUrl, { name: `admin-${name}-en`, path: await resolvePath(staff, path) }, device)
      }
      await context.close()
    }
  }
}

async function signIn(context: BrowserContext, { cmsUrl, secrets }: System, role: Role): Promise<Page> {
  const page = await context.newPage()
  await openForm(page, `${cmsUrl}/admin/login`)
  await page.locator('input[name=email]').fill(getEmail(role))
  await page.locator('input[name=password]').fill(secrets.DEMONSTRATION_PASSWORD)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
  return page
}

function wanted<Each extends { readme?: boolean }>(shots: readonly Each[]): Each[] {
  return all ? [...shots] : shots.filter(({ readme }) => readme)
}

async function take(page: Page, base: string, { name, path }: Shot, device: string): Promise<void> {
  await page.goto(base + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(folder, `${name}-${device}.png`), fullPage: all })
  console.log(`${name}-${device}.png`)
}

/** The first delivery brings the city to the site a moment after both have started. */
async function waitForCity(siteUrl: string): Promise<void> {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    const answer = await fetch(`${siteUrl}/plan/`)
    if (answer.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The city did not reach the site.')
}
