import type { Page } from '@playwright/test'
import { expect, test } from '../support/product.ts'
import { logIn, type Role } from '../support/staff.ts'

/** Those for whom something always waits in the demonstration city. */
const busy: Role[] = ['planner', 'moderator', 'department']
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
    const numbers = await readNumbers(page)
    if (busy.includes(role)) expect(numbers.length, 'numbers that lead somewhere').toBeGreaterThan(0)
    for (const { count, address } of numbers) {
      const [path = '', search = ''] = address.split('?')
      const list = /^\/admin\/collections\/([\w-]+)$/.exec(path)?.[1]
      // What pages of the workspace count they test themselves; of an own plan the actions are counted and not the plans.
      if (!list || list === 'action-plans' || !search.includes('where')) {
        expect((await page.request.get(product.cmsUrl + address)).status(), address).toBe(200)
        continue
      }
      const { body } = await person.get(`/${list}?${search}&limit=1&depth=0&draft=true`)
      expect(body.totalDocs, address).toBe(count)
    }
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
