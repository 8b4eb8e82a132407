import type { Page } from '@playwright/test'
import { expect, test } from '../support/product.ts'
import { logIn, type Role } from '../support/staff.ts'

/** Numbers of each role's page that lead to a list: a page without any has nothing to compare, and would always pass. */
const leastCompared: Record<Role, number> = { admin: 0, planner: 1, moderator: 1, department: 1, reader: 0 }
const roles: Role[] = ['admin', 'planner', 'moderator', 'department', 'reader']

for (const role of roles) {
  test(`the start page of the ${role} shows the work of that role and of no other, and its numbers lead to what they count`, async ({
    product,
    signIn,
  }) => {
    const page = await signIn(role)
    await page.goto(`${product.cmsUrl}/admin`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('きょうの仕事')
    expect(await page.locator('.workspace__section').evaluateAll((parts) => parts.map(({ id }) => id))).toEqual([role])
    const person = await logIn(product, role)
    let compared = 0
    for (const { count, address } of await readNumbers(page)) {
      const [path = '', search = ''] = address.split('?')
      const list = /^\/admin\/collections\/([\w-]+)$/.exec(path)?.[1]
      // Pages of the workspace have their own tests; of an own plan the actions are counted and not the plans.
      if (!list || list === 'action-plans' || !search.includes('where')) continue
      const { body } = await person.get(`/${list}?${search}&limit=1&depth=0&draft=true`)
      expect(body.totalDocs, address).toBe(count)
      compared += 1
    }
    expect(compared).toBeGreaterThanOrEqual(leastCompared[role])
  })
}

/** The numbers of the page with the addresses they lead to. */
async function readNumbers(page: Page): Promise<{ count: number; address: string }[]> {
  return page.locator('.workspace a.workspace__count').evaluateAll((links) =>
    links.map((link) => ({
      count: Number(link.querySelector('strong')?.textContent?.replaceAll(',', '')),
      address: link.getAttribute('href') ?? '',
    })),
  )
}
