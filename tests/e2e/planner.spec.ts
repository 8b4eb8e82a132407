import { AxeBuilder } from '@axe-core/playwright'
import { choose, openForm, save } from '../support/admin-screen.ts'
import { listedBy, savedBy } from '../support/documents.ts'
import { eventually } from '../support/eventually.ts'
import { expect, test } from '../support/product.ts'
import { logIn } from '../support/staff.ts'

const mark = Date.now().toString(36)
const means = '子育て支援サロンの整備'
const state = `近所に頼れる人がいて、親が一人で抱え込まずにいられる（${mark}）`
const note = `「整備」では暮らしが見えないという対話での声を受けて、ありたい姿に改めました。${mark}`
const learnt = `つなぎ役と一緒に来た家庭は、二度目も来ることがわかった。${mark}`
const path = '/plan/a-1/a-1-2/'

test('a planner renames a means-based measure and publishes an evaluation, and citizens read what changed and why', async ({
  product,
  citizen,
  signIn,
}) => {
  test.setTimeout(400_000)
  const { siteUrl, cmsUrl } = product
  const fetchPage = async (address: string) => (await fetch(siteUrl + address)).text()
  const admin = await logIn(product, 'admin')
  const [measure] = listedBy(await admin.get('/measures?where[slug][equals]=a-1-2&depth=0'))
  const id = String(measure?.id)
  const asMeans = { name: means, changeNote: '試験のために手段の名前に戻しました。', _status: 'published' }
  savedBy(await admin.patch(`/measures/${id}?depth=0`, asMeans))
  await eventually(async () => (await fetchPage(path)).includes(means), 'the measure is public under its means', 60_000)
  const planner = await signIn('planner')

  await test.step('the planner renames it, and is asked why', async () => {
    await openForm(planner, `${cmsUrl}/admin/collections/measures/${id}`)
    await planner.locator('#field-name').fill(state)
    await planner.locator('#field-changeNote').fill(note)
    await save(planner)
  })

  await test.step('the planner begins an evaluation with last year’s words, and is told to rewrite them', async () => {
    await openForm(planner, `${cmsUrl}/admin/collections/evaluations/create`)
    await choose(planner, 'measure', mark)
    await planner.locator('#field-fiscalYear').fill('2026')
    const beside = planner.locator('.evaluation-beside')
    await expect(beside).toContainText('令和7年度の評価で「こうする」と書いたこと')
    await expect(beside).toContainText('指標の値')
    await planner.getByRole('button', { name: '令和7年度の評価を写して始める' }).click()
    await expect(planner.locator('#field-learnt')).not.toHaveValue('')
    await expect(beside).toContainText('昨年度の評価と同じ文のままです')
    await planner.locator('#field-learnt').fill(learnt)
    await planner.locator('#field-judgementReason').fill('二度目の来所が三分の二をこえたため。')
    await planner.locator('#field-nextDirection').fill('つなぎ役を全地区に広げます。')
    await expect(beside).not.toContainText('同じ文のままです')
    await expect(beside).toContainText(learnt)
    const { violations } = await new AxeBuilder({ page: planner }).include('.evaluation-beside').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await choose(planner, 'progress', 'おおむね順調')
    await choose(planner, 'judgement', '継続する')
  })

  await test.step('who cannot take a word back afterwards is asked before it is public, and may go on writing', async () => {
    await planner.locator('#action-save').click()
    const question = planner.getByRole('dialog')
    await expect(question).toContainText('公開した評価は変えられず、取り消せません。')
    const { violations } = await new AxeBuilder({ page: planner }).include('dialog').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await question.getByRole('button', { name: '書く画面に戻る' }).click()
    await expect(question).toHaveCount(0)
    await planner.locator('#action-save').click()
    await save(planner, '#confirm-action')
  })

  await test.step('a citizen finds the change with its reason and reads the words before and after', async () => {
    await eventually(async () => (await fetchPage('/changes/')).includes(note), 'the change is public', 60_000)
    await citizen.goto(siteUrl + path)
    await citizen.getByRole('link', { name: 'この施策で変わったことをすべて見る' }).click()
    const change = citizen.getByRole('listitem').filter({ hasText: note })
    await expect(change).toContainText('施策の名前（ありたい姿）')
    await change.getByRole('link', { name: /変わる前とあとの文を読む/ }).click()
    await expect(citizen.getByText(note)).toBeVisible()
    await expect(citizen.locator('.text-difference del').last()).toBeVisible()
    await expect(citizen.locator('.text-difference dd')).toContainText(means)
    await expect(citizen.locator('.text-difference dd')).toContainText(mark)
    const { violations } = await new AxeBuilder({ page: citizen }).include('main').analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })

  await test.step('the evaluation stands on the page of the measure, beside what the year before had announced', async () => {
    await eventually(async () => (await fetchPage(path)).includes(learnt), 'the evaluation is public', 60_000)
    await citizen.goto(siteUrl + path)
    const newest = citizen.locator('.evaluations > li').first()
    await expect(newest).toContainText('令和7年度に「こうする」と書いたこと')
    await expect(newest).toContainText(learnt)
  })

  await test.step('once published, the evaluation stays as it was said', async () => {
    await planner.reload()
    await expect(planner.locator('.evaluation-beside')).toContainText('公開されているため、変えられません')
    const evaluation = planner.url().split('/').at(-1)
    const rewrite = { learnt: 'とてもうまくいった。', changeNote: '書き直しました。', _status: 'published' }
    const { status, body } = await admin.patch(`/evaluations/${evaluation}?depth=0`, rewrite)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('公開した評価は変えられません')
    expect(await fetchPage(path)).toContain(learnt)
  })
})

test('a planner opens the next term: what is dropped stays readable with its reason, the rest goes on', async ({
  product,
  citizen,
  signIn,
}) => {
  test.setTimeout(400_000)
  const { siteUrl, cmsUrl } = product
  const planner = await signIn('planner')
  await planner.goto(`${cmsUrl}/admin/workspace/next-term`)
  const decisions = planner.locator('.next-term__item')
  await expect(decisions.first()).toBeVisible()
  const reason = `出前相談が地区の集まりに引き継がれ、市が続ける理由がなくなったためです。${mark}`
  for (const decision of await decisions.all()) {
    await decision.getByLabel('続ける', { exact: true }).check()
  }
  const dropped = decisions.filter({ hasText: 'C-1-1' })
  await dropped.getByLabel('終える').check()
  await dropped.getByRole('textbox').fill('')
  await planner.getByRole('checkbox').check()
  await planner.getByRole('button', { name: '次の期を開く' }).click()
  await expect(planner.getByRole('alert').filter({ hasText: '理由を' }).first()).toBeVisible()
  await dropped.getByRole('textbox').fill(reason)
  // Forty decisions are not taken in one sitting: what was decided is there again after another page.
  await planner.goto(`${cmsUrl}/admin`)
  await planner.goto(`${cmsUrl}/admin/workspace/next-term`)
  await expect(dropped.getByRole('textbox')).toHaveValue(reason)
  await planner.getByRole('checkbox').check()
  await planner.getByRole('button', { name: '次の期を開く' }).click()
  await expect(planner.getByText('次の期に入りました。')).toBeVisible({ timeout: 60_000 })
  await planner.getByRole('link', { name: '記録された変更を見る' }).click()
  await expect(planner.getByText(reason).first()).toBeVisible()

  await eventually(
    async () => (await (await fetch(`${siteUrl}/plan/c-1/c-1-1/`)).text()).includes(reason),
    'the reason is public',
    60_000,
  )
  await citizen.goto(`${siteUrl}/plan/c-1/c-1-1/`)
  await expect(citizen.getByRole('complementary', { name: 'これまでに終えたもの' })).toContainText(
    '第1期中期戦略（令和8年度まで）で終わりました',
  )
  await citizen.goto(`${siteUrl}/plan/`)
  await expect(citizen.getByRole('heading', { name: 'これまでに終えたもの' })).toBeVisible()
  await expect(citizen.locator('[aria-current=true]').filter({ hasText: '第2期中期戦略' })).toBeVisible()
})
