import { noConsent } from '@aritai/domain'
import { openReceiptStatus, receiptDocument } from '@aritai/publication'
import { describe, expect, it } from 'vitest'
import type { Cms } from './cms.ts'
import type { Topic } from './contract.ts'
import { buildAnswer, createDepartment, newSlug } from './documents.ts'
import { buildEditedText, paragraph, quotation } from './edited-text.ts'
import { getPublic } from './public-documents.ts'
import { quoteEverywhere } from './quotations.ts'
import { refusalOf } from './refusal.ts'
import { asSystem, hire } from './staff.ts'
import { publishVoice } from './voices.ts'

/** What is public because of another document follows it. */
export const describeDependents: Topic = (cms) => {
  type Told = Awaited<ReturnType<typeof publishVoice>>
  const readAnswers = async ({ lookup, statusKey }: Told) => {
    const receipt = receiptDocument.parse(await getPublic(cms(), 'citizens', 'receipt', lookup))
    return openReceiptStatus(receipt, statusKey)?.answers.map(({ text }) => text.ja)
  }
  const createAnswer = async (voice: string) =>
    cms().payload.create({
      collection: 'responses',
      data: buildAnswer(await createDepartment(cms()), [voice], { text: '夕方の便をふやします。' }),
      ...asSystem,
    })

  describe('an answer', () => {
    it('leaves the receipt of a voice it was given by mistake, drafts in between', async () => {
      const [wrong, right] = [await publishVoice(cms()), await publishVoice(cms())]
      const { id } = await createAnswer(wrong.id)
      expect(await readAnswers(wrong)).toEqual(['夕方の便をふやします。'])
      const save = (data: object, draft: boolean) =>
        cms().payload.update({ collection: 'responses', id, data, draft, ...asSystem })
      await save({ voices: [right.id] }, true)
      await save({ voices: [right.id], _status: 'published' }, false)
      expect(await readAnswers(wrong)).toEqual([])
      expect(await readAnswers(right)).toEqual(['夕方の便をふやします。'])
    })

    it('leaves the receipt when it is deleted', async () => {
      const told = await publishVoice(cms())
      const { id } = await createAnswer(told.id)
      await cms().payload.delete({ collection: 'responses', id, ...asSystem })
      expect(await readAnswers(told)).toEqual([])
    })
  })

  describe('what quotes a voice', () => {
    it('falls silent when the consent is narrowed, in edited text too', async () => {
      const { id: voice } = await publishVoice(cms())
      const { story } = await quoteEverywhere(cms(), voice)
      const page = await createPage(cms(), voice)
      expect(JSON.stringify(await getPublic(cms(), 'citizens', 'page', page))).toContain(voice)
      await cms().payload.update({
        collection: 'voices',
        id: voice,
        data: { consent: { ...noConsent, plan: false } },
        ...asSystem,
      })
      expect(await getPublic(cms(), 'citizens', 'voice', voice)).toBeUndefined()
      for (const [kind, id] of [
        ['page', page],
        ['story', story],
      ] as const) {
        const left = await getPublic(cms(), 'citizens', kind, id)
        expect(left).toBeDefined()
        expect(JSON.stringify(left)).not.toContain(voice)
      }
    })

    it('falls silent when guardians are asked from now on, and speaks again when they are not', async () => {
      const setAge = (guardianAge: number) =>
        cms().payload.updateGlobal({ slug: 'site-settings', data: { ...settings, guardianAge }, ...asSystem })
      await setAge(0)
      const { id: voice } = await publishVoice(cms(), { generation: 'under-18', guardianConsent: false })
      const page = await createPage(cms(), voice)
      const isQuoted = async () => JSON.stringify(await getPublic(cms(), 'citizens', 'page', page)).includes(voice)
      expect(await isQuoted()).toBe(true)
      await setAge(16)
      expect(await getPublic(cms(), 'citizens', 'voice', voice)).toBeUndefined()
      expect(await isQuoted()).toBe(false)
      await setAge(0)
      expect(await isQuoted()).toBe(true)
      await setAge(16)
    })

    it('is taken from public when nothing is left of it, and keeps no other as it was', async () => {
      const { id: voice } = await publishVoice(cms())
      const alone = await createPage(cms(), voice, [quotation(voice)])
      const page = await createPage(cms(), voice)
      await cms().payload.update({
        collection: 'voices',
        id: voice,
        data: { state: 'kept', stateReason: '相談' },
        ...asSystem,
      })
      expect(await getPublic(cms(), 'citizens', 'page', alone)).toBeUndefined()
      const left = await getPublic(cms(), 'citizens', 'page', page)
      expect(left).toBeDefined()
      expect(JSON.stringify(left)).not.toContain(voice)
    })
  })

  describe('a document published from its translation', () => {
    it('is refused at the fields that lack Japanese words', async () => {
      const planner = await hire(cms(), 'planner')
      const { id } = await cms().payload.create({
        collection: 'pages',
        draft: true,
        data: { slug: newSlug(), channels: ['citizens'] } as never,
        ...planner,
      })
      const attempt = cms().payload.update({
        collection: 'pages',
        id,
        locale: 'en',
        data: { title: 'About', body: buildEditedText(paragraph('About us')), _status: 'published' },
        ...planner,
      })
      const refusal = await refusalOf(attempt)
      expect(refusal.status).toBe(400)
      expect(refusal.fields).toContain('title')
    })
  })
}

async function createPage({ payload }: Cms, voice: string, content = [paragraph('市のことば。'), quotation(voice)]) {
  const { id } = await payload.create({
    collection: 'pages',
    ...asSystem,
    data: {
      slug: newSlug(),
      title: 'この計画について',
      channels: ['citizens'],
      body: buildEditedText(...content),
      _status: 'published',
    } as never,
  })
  return String(id)
}

/** What the settings ask for beside the age. */
const settings = {
  cityName: '塩尻市',
  siteName: '塩尻のこえ',
  tagline: '声でつくる計画',
  lead: '届いた声を読みます。',
  showcaseName: '塩尻',
  showcaseTagline: '人に会う町',
  showcaseLead: '町の人の話です。',
  contact: { department: '企画課', address: '大門七番町3番3号', phone: '0263-52-0280', email: 'kikaku@example.jp' },
}
