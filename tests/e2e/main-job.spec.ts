import { join } from 'node:path'
import { choose, openForm, save } from '../support/admin-screen.ts'
import { findInFiles } from '../support/bytes.ts'
import { eventually } from '../support/eventually.ts'
import { createPhoto } from '../support/photo.ts'
import { expect, test } from '../support/product.ts'
import { logIn } from '../support/staff.ts'

/** Words that occur nowhere else, so that finding them means finding this voice. */
const mark = `朝霧の蔵${Date.now().toString(36)}`
const title = `${mark}の前で`
const story = `${mark}の前の坂で、毎朝、近所の人が子どもたちに声をかけてくれます。冬は雪かきのあとがきれいに道になっています。ここに越してきてよかったと思う時間です。`
const answer = `坂の見守りに、${mark}の方々と一緒に取り組みます。`

test('a story told on the phone reaches the plan, is answered, and can be taken back', async ({
  product,
  citizen,
  signIn,
}) => {
  test.setTimeout(400_000)
  const { siteUrl, cmsUrl, dataDir } = product
  const fetchPage = async (path: string) => (await fetch(siteUrl + path)).text()
  const showcaseHas = (words: string) =>
    findInFiles([join(dataDir, 'site', 'showcase.sqlite'), join(dataDir, 'site', 'showcase.sqlite-wal')], words)
  let code = ''
  let picture = ''
  let address = ''

  await test.step('the citizen tells a story with a photo, for the plan and not for the showcase', async () => {
    await citizen.goto(`${siteUrl}/plan/a-1/a-1-1/`)
    await citizen.getByRole('main').getByRole('link', { name: '声を届ける' }).first().click()
    await citizen.getByLabel('あなたの話').fill(story)
    await citizen
      .locator('#photo')
      .setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await createPhoto(`場所${mark}`) })
    await citizen.getByLabel(/写真の説明/).fill('雪かきのあとの坂道')
    await citizen.getByLabel('住んでいる地区').selectOption({ label: '広丘地区' })
    await citizen.getByLabel('世代').selectOption({ label: '30代' })
    await citizen.getByLabel('市の計画のサイトに載せてよい').check()
    await citizen.getByLabel('写真も載せてよい').check()
    await citizen.getByRole('button', { name: '送る' }).click()
    await expect(citizen.getByRole('heading', { name: '届きました' })).toBeVisible()
    code = (await citizen.locator('#receipt-code').textContent()) ?? ''
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/)
  })

  await test.step('the moderator finds it, links it to a measure and publishes it', async () => {
    const moderator = await signIn('moderator')
    const list = `${cmsUrl}/admin/collections/voices?search=${encodeURIComponent(mark)}`
    await eventually(async () => {
      await moderator.goto(list)
      return moderator.getByRole('link', { name: '受付済み' }).first().isVisible()
    }, 'the voice is in the moderator’s list')
    await moderator.getByRole('link', { name: '受付済み' }).first().click()
    await expect(moderator.locator('#field-originalText')).toHaveValue(story)
    await choose(moderator, 'state', '確認中')
    await save(moderator)
    await moderator.locator('#field-title').fill(title)
    await choose(moderator, 'measures', '名前を呼んでくれる')
    await moderator.locator('#field-personalInformationResolved').check()
    await choose(moderator, 'state', '公開')
    await save(moderator)
  })

  await test.step('everybody finds it on the voices page, by search and beside the policy', async () => {
    await eventually(async () => (await fetchPage('/voices/')).includes(title), 'the voice is public', 60_000)
    await citizen.goto(`${siteUrl}/voices/?q=${encodeURIComponent(mark)}`)
    await citizen.getByRole('link', { name: title }).click()
    address = new URL(citizen.url()).pathname
    await expect(citizen.getByText(story)).toBeVisible()
    picture = (await citizen.getByRole('img', { name: '雪かきのあとの坂道' }).getAttribute('src')) ?? ''
    const bytes = Buffer.from(await (await fetch(new URL(picture, siteUrl))).arrayBuffer())
    expect(bytes.includes(Buffer.from(`場所${mark}`))).toBe(false)
    expect(bytes.includes('Exif')).toBe(false)
    await citizen
      .getByRole('link', { name: /名前を呼んでくれる/ })
      .first()
      .click()
    await expect(citizen.getByRole('heading', { level: 1 })).toContainText('名前を呼んでくれる')
    await expect(citizen.getByText(mark).first()).toBeVisible()
    expect(await fetchPage(`/search/?q=${encodeURIComponent(mark)}`)).toContain(title)
  })

  await test.step('the showcase knows nothing of it', async () => {
    for (const path of ['/welcome/', '/welcome/voices/', '/en/welcome/voices/', '/welcome/stories/']) {
      expect(await fetchPage(path), path).not.toContain(mark)
    }
    expect(showcaseHas(mark)).toEqual([])
    expect(
      findInFiles([join(dataDir, 'site', 'citizens.sqlite'), join(dataDir, 'site', 'citizens.sqlite-wal')], mark),
    ).not.toEqual([])
  })

  await test.step('the department answers', async () => {
    const officer = await signIn('department')
    await openForm(officer, `${cmsUrl}/admin/collections/responses/create`)
    await choose(officer, 'voices', title)
    await choose(officer, 'kind', '取り組')
    await officer.locator('#field-text').fill(answer)
    await save(officer)
    await eventually(async () => (await fetchPage(address)).includes(answer), 'the answer is public', 60_000)
  })

  await test.step('the citizen reads the answer with the receipt, and the voice shows its journey', async () => {
    await citizen.goto(`${siteUrl}/receipt/`)
    await citizen.getByLabel('控えの番号').fill(code.toLowerCase().replaceAll('-', ' '))
    await citizen.getByRole('button', { name: '見る', exact: true }).click()
    await expect(citizen.getByText(answer)).toBeVisible()
    await citizen.getByRole('link', { name: /公開された声を見る/ }).click()
    for (const step of [
      '届きました',
      '担当者が読みました',
      '公開しました',
      '計画の施策に結びつきました',
      '市が応答しました',
    ]) {
      await expect(citizen.getByRole('listitem').filter({ hasText: step }).first()).toBeVisible()
    }
    await expect(citizen.getByText('これから', { exact: true })).toHaveCount(0)
  })

  await test.step('the citizen takes it back, and within a minute it is nowhere', async () => {
    await citizen.goto(`${siteUrl}/receipt/`)
    await citizen.getByLabel('控えの番号').fill(code)
    await citizen.getByRole('button', { name: '見る', exact: true }).click()
    await citizen.getByLabel('この声を取り下げます').check()
    await citizen.getByRole('button', { name: '取り下げる' }).click()
    await expect(citizen.getByText('取り下げました。').first()).toBeVisible()
    const started = Date.now()
    const gone = [address, `/en${address}`]
    for (const path of gone) expect((await fetch(siteUrl + path)).status, path).toBe(404)
    expect((await fetch(new URL(picture, siteUrl))).status).toBe(404)
    const feeds = [
      '/',
      '/voices/',
      `/voices/?q=${encodeURIComponent(mark)}`,
      `/search/?q=${encodeURIComponent(mark)}`,
      '/plan/a-1/a-1-1/',
      '/plan/a-1/a-1-2/',
      '/areas/hirooka/',
      '/results/',
      '/feed.xml',
      '/sitemap.xml',
      '/open-data/voices.csv',
      '/open-data/voices.json',
    ]
    for (const path of feeds) {
      // A search says again what was searched for; nothing else may hold a word of the voice or of its answer.
      const page = (await fetchPage(path)).replaceAll(`value="${mark}"`, '').replaceAll(`「${mark}」`, '')
      expect(page.replaceAll(encodeURIComponent(mark), ''), path).not.toContain(mark)
    }
    const admin = await logIn(product, 'admin')
    const voices = await eventually(async () => {
      const { body } = await admin.get(`/voices?where[state][equals]=withdrawn&limit=100`)
      const slug = address.split('/').at(-2)
      const found = (body.docs as Record<string, unknown>[]).filter((voice) => voice.slug === slug)
      return found.length > 0 && found
    }, 'the CMS has taken the withdrawal in')
    expect(JSON.stringify(voices)).not.toContain(mark)
    // The save that withdraws is there a moment before the versions of the voice are gone.
    await eventually(async () => {
      const { body } = await admin.get(`/voices/versions?where[parent][equals]=${voices[0]?.id}&limit=100`)
      return !JSON.stringify(body).includes(mark)
    }, 'no version of the voice says a word of it')
    await eventually(
      async () => findInFiles([join(dataDir, 'site')], mark).length === 0,
      'the replicas hold no byte of it',
    )
    await eventually(async () => findInFiles([join(dataDir, 'cms')], mark).length === 0, 'the CMS holds no byte of it')
    const seconds = (Date.now() - started) / 1000
    console.log(`withdrawn everywhere after ${seconds.toFixed(1)} s`)
    expect(seconds).toBeLessThan(60)
  })
})
