import { workspacePages } from '../../cms/src/admin/workspace/pages.ts'
import { waitForAdmin } from '../support/admin-screen.ts'
import { forms, isFor, resolvePath, roles, staffPages, startPages } from '../support/admin-views.ts'
import { findProblems } from '../support/page-problems.ts'
import { expect, test } from '../support/product.ts'
import { logIn } from '../support/staff.ts'

const widths = [1280, 390]

for (const role of roles) {
  test(`the ${role} finds their own pages in the menu, and the pages of others tell whose they are`, async ({
    product,
    signIn,
  }) => {
    const person = await signIn(role)
    await person.setViewportSize({ width: 1280, height: 900 })
    await person.goto(`${product.cmsUrl}/admin`)
    const menu = person.locator('nav')
    for (const page of workspacePages) {
      const isOwn = isFor(page, role)
      await expect(menu.locator(`a[href="/admin${page.path}"]`)).toHaveCount(isOwn ? 1 : 0)
      await person.goto(`${product.cmsUrl}/admin${page.path}`)
      await expect(person.getByRole('heading', { level: 1 })).toContainText(page.label.ja)
      if (isOwn) continue
      await expect(person.locator('.workspace')).toContainText('ほかの役割の人のためのものです')
      await expect(person.locator('.workspace table, .workspace form, .workspace section')).toHaveCount(0)
    }
  })

  test(`the ${role} reads every view at every width, by screen reader as well`, async ({ product, signIn }) => {
    test.setTimeout(400_000)
    const person = await signIn(role)
    const staff = await logIn(product, role)
    const problems: Record<string, string[]> = {}
    for (const { name, path } of [...startPages, ...staffPages, ...forms].filter((view) => view.role === role)) {
      await person.goto(product.cmsUrl + (await resolvePath(staff, path)))
      await waitForAdmin(person)
      for (const width of widths) {
        await person.setViewportSize({ width, height: 900 })
        const found = await findProblems(person)
        if (found.length > 0) problems[`${name} at ${width} px`] = found
      }
    }
    expect(problems).toEqual({})
  })
}

test('somebody who is not signed in is led to the login and from there to the page', async ({ product, citizen }) => {
  for (const { path } of workspacePages) {
    await citizen.goto(`${product.cmsUrl}/admin${path}`)
    await citizen.waitForURL((url) => url.pathname === '/admin/login')
    expect(new URL(citizen.url()).searchParams.get('redirect')).toBe(`/admin${path}`)
  }
})
