import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { WorkspacePage } from '../../cms/src/admin/workspace/define-page.ts'
import { workspacePages } from '../../cms/src/admin/workspace/pages.ts'
import { expect, test } from '../support/product.ts'
import type { Role } from '../support/staff.ts'

const roles: Role[] = ['admin', 'planner', 'moderator', 'department', 'reader']
const widths = [1280, 390]
const start = { path: '', label: { ja: 'きょうの仕事', en: 'Today' } }

const isFor = (page: WorkspacePage, role: Role) => role === 'admin' || page.roles.includes(role)

for (const role of roles) {
  test(`the pages of the ${role} are there, readable at every width, and those of others are not`, async ({
    product,
    signIn,
  }) => {
    test.setTimeout(400_000)
    const person = await signIn(role)
    const own = workspacePages.filter((page) => isFor(page, role))
    await person.setViewportSize({ width: 1280, height: 900 })
    await person.goto(`${product.cmsUrl}/admin`)
    const menu = person.locator('nav')
    for (const { path } of own) await expect(menu.locator(`a[href="/admin${path}"]`)).toHaveCount(1)
    for (const width of widths) {
      await person.setViewportSize({ width, height: 900 })
      for (const { path, label } of [start, ...own]) {
        await person.goto(`${product.cmsUrl}/admin${path}`)
        await expect(person.getByRole('heading', { level: 1 })).toContainText(label.ja)
        expect(await findProblems(person), `${path || 'start'} at ${width} px`).toEqual([])
      }
    }
    for (const page of workspacePages.filter((page) => !isFor(page, role))) {
      await person.goto(`${product.cmsUrl}/admin${page.path}`)
      await expect(person.locator('.workspace')).toContainText('ほかの役割の人のためのものです')
      await expect(person.locator('.workspace table, .workspace form, .workspace section')).toHaveCount(0)
    }
  })
}

test('somebody who is not signed in is led to the login and from there to the page', async ({ product, citizen }) => {
  for (const { path } of workspacePages) {
    await citizen.goto(`${product.cmsUrl}/admin${path}`)
    await citizen.waitForURL((url) => url.pathname === '/admin/login')
    expect(new URL(citizen.url()).searchParams.get('redirect')).toBe(`/admin${path}`)
  }
})

/** What axe finds in our part of the page, and content that makes the page itself scroll sideways. */
async function findProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.workspace').analyze()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(overflow > 0 ? [`wider than the screen by ${overflow} px`] : []),
  ]
}
