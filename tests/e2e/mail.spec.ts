import { openForm, save, waitForForm } from '../support/admin-screen.ts'
import { listedBy } from '../support/documents.ts'
import { eventually } from '../support/eventually.ts'
import { getMails } from '../support/mail.ts'
import { enterVoice } from '../support/paper-voice.ts'
import { expect, test } from '../support/product.ts'
import { logIn } from '../support/staff.ts'

/** An officer whom no other test signs in. */
const officer = 'transport@example.jp'

test('an officer who forgot the password comes back by mail, hears of a voice by mail, and chooses which mails to get', async ({
  product,
  citizen: page,
}) => {
  const findLink = (pattern: RegExp, limit?: number) =>
    eventually(
      async () => getMails(product, officer).flatMap(({ text }) => text.match(pattern)?.[0] ?? [])[0],
      `a mail with ${pattern}`,
      limit,
    )

  await page.goto(`${product.cmsUrl}/admin/login`)
  await page.locator('a[href$="/admin/forgot"]').click()
  // The login has a field of the same name.
  await expect(page.getByRole('heading', { name: 'パスワード再設定' })).toBeVisible()
  await waitForForm(page)
  await page.locator('input[name=email]').fill(officer)
  await page.locator('button[type=submit]').click()
  await openForm(page, await findLink(/http\S+\/admin\/reset\/\w+/))
  await page.locator('input[name=password]').fill('new and long enough')
  await page.locator('input[name=confirm-password]').fill('new and long enough')
  // Payload judges what was typed a moment later, and takes nothing before.
  await expect(async () => {
    await page.locator('button[type=submit]').click()
    await page.waitForURL((url) => url.pathname === '/admin', { timeout: 10_000 })
  }).toPass()

  const moderator = await logIn(product, 'moderator')
  const [transport] = listedBy(await moderator.get('/departments?where[slug][equals]=transport&depth=0'))
  const [measure] = listedBy(await moderator.get(`/measures?where[leadDepartment][equals]=${transport?.id}&depth=0`))
  const words = '終バスのあと、駅から歩いて帰っています。'
  const { id } = await enterVoice(moderator, { originalText: words })
  await moderator.patch(`/voices/${id}`, { state: 'in-review' })
  await moderator.patch(`/voices/${id}`, { state: 'published', measures: [measure?.id] })

  // The runner looks every minute.
  await page.goto(await findLink(new RegExp(`http\\S+/collections/voices/${id}`), 150_000))
  await expect(page.locator('#field-text')).toHaveValue(words)
  expect(getMails(product, officer).filter(({ text }) => text.includes(words))).toEqual([])

  await openForm(page, `${product.cmsUrl}/admin/account`)
  const box = page.locator('input[name="notifications.voiceLinked"]')
  await expect(box).toBeChecked()
  await box.uncheck()
  await save(page)
  await openForm(page, page.url())
  await expect(box).not.toBeChecked()
})
