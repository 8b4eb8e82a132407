import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInFiles, listFiles } from '../../support/bytes.ts'
import { askReceipt, takeBack, tellStory, toText } from '../../support/citizen.ts'
import { fetchBytes } from '../../support/crawl.ts'
import { type Document, findVoices, listedBy, savedBy } from '../../support/documents.ts'
import { buildBlock, buildEditedText, showVoice } from '../../support/edited-text.ts'
import { eventually } from '../../support/eventually.ts'
import { waitForCity } from '../../support/pages.ts'
import { createPhoto } from '../../support/photo.ts'
import { countEnvelopes } from '../../support/replica.ts'
import { logIn, type Staff } from '../../support/staff.ts'
import { type System, startSystem } from '../../support/system.ts'
import { createUniqueWord } from '../../support/unique-word.ts'
import { answerVoices, publishVoice, receiveVoice, type Told } from '../../support/voice-life.ts'
import { findTelling, listPictures, listSurfaces } from './surfaces.ts'

describe('a published story that its teller takes back while the CMS is away', () => {
  const words = createUniqueWord()
  const otherWords = createUniqueWord()
  let system: System
  let moderator: Staff
  let told: Told
  let other: Told
  let story: Document
  let answer: Document
  let surfaces: string[]
  let pictures: string[]
  let returned = 0
  const slug = () => String(told.voice.slug)
  const findOnSite = () => findTelling(system.siteUrl, surfaces, words, slug())
  /** Surfaces that do not tell the story yet; the start page draws other voices on other days. */
  const findSilent = async () => {
    const telling = await findOnSite()
    return surfaces.filter((surface) => !telling.includes(surface) && surface !== '/')
  }
  const findOnDisk = (part: 'site' | 'cms') => findInFiles([join(system.dataDir, part)], words)

  beforeAll(async () => {
    system = await startSystem({ city: true, env: { RATE_LIMIT_PER_MINUTE: '0' } })
    const { siteUrl } = system
    await waitForCity(system)
    moderator = await logIn(system, 'moderator')
    const planner = await logIn(system, 'planner')
    const photo = new Uint8Array(await createPhoto(words))
    ;[told, other] = await Promise.all([
      receiveVoice(siteUrl, moderator, {
        text: `祭りの朝の話です。${words}`,
        title: `祭りの朝${words}`,
        displayName: `ぶどうの人${words}`,
        email: `${words}@example.jp`,
        agreesTo: ['plan', 'showcase', 'displayName', 'photo', 'contact'],
        photo,
        photoAlt: `やぐらの写真${words}`,
      }),
      receiveVoice(siteUrl, moderator, { text: `別の話です。${otherWords}` }),
    ])
    await publishVoice(moderator, told.voice, words)
    await publishVoice(moderator, other.voice, otherWords)
    answer = await answerVoices(await logIn(system, 'department'), [told.voice], words)
    story = savedBy(
      await planner.post('/stories?depth=0', {
        title: '祭りの人たち',
        lead: 'ある朝のこと。',
        theme: 'living',
        publishedOn: '2026-11-20',
        body: buildEditedText(
          buildBlock('quote', words),
          showVoice(told.voice.id),
          buildBlock('paragraph', otherWords),
        ),
        voices: [told.voice.id, other.voice.id],
        channels: ['citizens', 'showcase'],
        _status: 'published',
      }),
    )
    const stories = [`/stories/${String(story.slug)}/`, `/welcome/stories/${String(story.slug)}/`]
    surfaces = listSurfaces(told.voice, words, stories)
    await eventually(async () => (await findSilent()).length === 0, 'the story is public')
    pictures = await listPictures(siteUrl, `/voices/${slug()}/`)
  })
  afterAll(() => system?.stop())

  it('was met on every surface before', async () => {
    expect(await findSilent()).toEqual([])
    expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) expect((await fetchBytes(system.siteUrl, picture)).status).toBe(200)
    expect(findOnDisk('cms').length).toBeGreaterThan(0)
  })

  it('is hidden at once from every surface, its pictures too', async () => {
    await system.cms.stop('SIGKILL')
    const answered = await takeBack(system.siteUrl, told.receipt)
    expect(answered.status).toBe(200)
    expect(await findOnSite()).toEqual([])
    for (const picture of pictures) expect((await fetchBytes(system.siteUrl, picture)).status).toBe(404)
    const files = listFiles(join(system.dataDir, 'site')).join('\n')
    for (const picture of pictures) expect(files).not.toContain(picture.slice('/media/'.length))
    // The story that quoted it is still there, and so is the other voice.
    expect((await fetchBytes(system.siteUrl, `/stories/${String(story.slug)}/`)).bytes.includes(otherWords)).toBe(true)
  })

  it('stays hidden when the site restarts and the CMS still is away', async () => {
    await system.site.stop('SIGKILL')
    await system.site.start()
    expect(await findOnSite()).toEqual([])
    expect(toText((await askReceipt(system.siteUrl, told.receipt)).page)).toContain('取り下げ')
  })

  it('a story taken back before the CMS came for it never becomes public', async () => {
    const text = `すぐに取り下げた話です。${createUniqueWord()}`
    const receipt = await tellStory(system.siteUrl, { text })
    expect((await takeBack(system.siteUrl, receipt)).status).toBe(200)
    expect(await countEnvelopes(system)).toBeGreaterThanOrEqual(3)

    await system.cms.start()
    returned = Date.now()
    await eventually(async () => (await countEnvelopes(system)) === 0, 'all envelopes are collected')
    expect(await findVoices(moderator, text)).toEqual([])
    expect(findInFiles([join(system.dataDir, 'cms')], text)).toEqual([])
  })

  it('is erased in the CMS within a minute after its return, old versions and traces on the disk included', async () => {
    await eventually(
      async () => findOnDisk('cms').length === 0 && findOnDisk('site').length === 0,
      'every byte is gone',
    )
    const seconds = Math.round((Date.now() - returned) / 1000)
    console.log(`A withdrawal was erased everywhere ${seconds} s after the CMS was back.`)
    expect(seconds).toBeLessThan(60)

    const { body } = await moderator.get(`/voices/${told.voice.id}?depth=0`)
    expect(body).toMatchObject({ state: 'withdrawn', photo: null })
    const versions = await moderator.get(`/voices/versions?where[parent][equals]=${told.voice.id}`)
    expect(listedBy(versions)).toEqual([])
    expect(listedBy(await moderator.get(`/voice-contacts?where[voice][equals]=${told.voice.id}`))).toEqual([])
    expect((await moderator.get(`/responses/${answer.id}`)).status).toBe(404)
    const quoting = await moderator.get(`/stories/${story.id}?depth=0`)
    expect(JSON.stringify(quoting.body)).not.toContain(told.voice.id)
    expect(quoting.body.voices).toEqual([other.voice.id])
  })

  it('stays gone after both have restarted, and its receipt says so', async () => {
    await system.cms.stop()
    await system.site.stop()
    await system.site.start()
    await system.cms.start()
    await eventually(async () => (await countEnvelopes(system)) === 0, 'nothing waits')
    expect(await findOnSite()).toEqual([])
    expect(toText((await askReceipt(system.siteUrl, told.receipt)).page)).toContain('取り下げ')
    expect((await fetchBytes(system.siteUrl, `/voices/${String(other.voice.slug)}/`)).status).toBe(200)
  })
})
