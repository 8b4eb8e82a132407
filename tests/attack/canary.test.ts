import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../support/bytes.ts'
import { askReceipt } from '../support/citizen.ts'
import { crawl, type Fetched, fetchBytes } from '../support/crawl.ts'
import { eventually } from '../support/eventually.ts'
import { waitForCity } from '../support/pages.ts'
import { logIn } from '../support/staff.ts'
import { type System, startSystem } from '../support/system.ts'
import { createUniqueWord } from '../support/unique-word.ts'
import type { Canaries } from './canary/canaries.ts'
import { createFamilies } from './canary/families.ts'
import { oddRequests } from './canary/odd-requests.ts'
import { seedDocuments } from './canary/seed-documents.ts'
import { seedMarks } from './canary/seed-marks.ts'
import { seedPeople, seedPhotos } from './canary/seed-people.ts'
import { seedStories } from './canary/seed-stories.ts'
import { seedVoices, type ToldVoices } from './canary/seed-voices.ts'

describe('the wall around what is not public', () => {
  const families = createFamilies()
  const { secret, receiptOnly, citizensOnly, showcaseOnly, everybody } = families
  const hidden = [secret, receiptOnly]
  let system: System
  let voices: ToldVoices

  beforeAll(async () => {
    system = await startSystem({ city: true, env: { RATE_LIMIT_PER_MINUTE: '0' } })
    await waitForCity(system)
    const admin = await logIn(system, 'admin')
    await seedMarks(system, families)
    await seedDocuments(admin, secret, citizensOnly)
    voices = await seedVoices(system, families)
    const photo = await seedPhotos(admin, families)
    await seedPeople(system, admin, families)
    await seedStories(admin, photo, voices, families)
    await eventually(async () => findInStore('citizens', everybody).length === everybody.words.size, 'all is delivered')
  }, 400_000)
  afterAll(() => system?.stop())

  const findInFiles = (files: string[], canaries: Canaries) => [
    ...new Set(files.flatMap((file) => canaries.findIn(readFileSync(file)))),
  ]
  const findInStore = (channel: string, canaries: Canaries) => {
    const isOfChannel = (file: string) => file.startsWith(join(system.dataDir, 'site', channel))
    return findInFiles(listFiles(join(system.dataDir, 'site')).filter(isOfChannel), canaries)
  }
  const everywhere: Fetched[] = []
  const fetchEverything = async () => {
    if (everywhere.length > 0) return everywhere
    const starts = ['/', '/en/', '/easy/', '/welcome/', '/en/welcome/', '/easy/welcome/', '/sitemap.xml', '/robots.txt']
    await crawl(system.siteUrl, starts, (page) => everywhere.push(page))
    return everywhere
  }
  const findInPages = (pages: Fetched[], canaries: Canaries) =>
    pages.flatMap((page) => {
      const found = canaries.findIn(Buffer.concat([Buffer.from(`${page.path}\n${page.headers}\n`), page.bytes]))
      return found.map((place) => `${place} in ${page.path}`)
    })
  const isOfShowcase = ({ path }: Fetched) => /^\/(?:en\/|easy\/)?welcome(?:\/|$)/.test(path)

  it('nothing that is not public lies in any byte of what the site keeps', () => {
    const files = listFiles(join(system.dataDir, 'site'))
    expect(files.length).toBeGreaterThan(10)
    expect(hidden.flatMap((canaries) => findInFiles(files, canaries))).toEqual([])
  })

  it('the citizens’ store has what is for citizens, and the showcase store has not', () => {
    expect(findInStore('citizens', citizensOnly)).toEqual([...citizensOnly.words.keys()])
    expect(findInStore('showcase', citizensOnly)).toEqual([])
  })

  it('a voice that agreed to the showcase alone is in the showcase store alone', () => {
    expect(findInStore('showcase', showcaseOnly)).toEqual([...showcaseOnly.words.keys()])
    expect(findInStore('citizens', showcaseOnly)).toEqual([])
  })

  it('no page, feed, data file, picture, header or bundle says what is not public', async () => {
    const pages = await fetchEverything()
    expect(pages.length).toBeGreaterThan(1000)
    expect(pages.filter(({ status }) => status >= 500)).toEqual([])
    expect(hidden.flatMap((canaries) => findInPages(pages, canaries))).toEqual([])
  })

  it('no page of the showcase says what is for citizens, and the citizens’ pages do', async () => {
    const pages = await fetchEverything()
    const [showcase, citizens] = [pages.filter(isOfShowcase), pages.filter((page) => !isOfShowcase(page))]
    expect(showcase.length).toBeGreaterThan(50)
    expect(findInPages(showcase, citizensOnly)).toEqual([])
    expect(findInPages(citizens, showcaseOnly)).toEqual([])
    const seen = new Set(citizens.flatMap(({ bytes }) => citizensOnly.findIn(bytes)))
    for (const place of ['words of a voice', 'answer to a voice', 'body of a story', 'measures ja name']) {
      expect([...seen]).toContain(place)
    }
    expect(new Set(showcase.flatMap(({ bytes }) => everybody.findIn(bytes)))).toEqual(new Set(everybody.words.keys()))
  })

  it('a search for what is not public is answered like a search for a word that nobody wrote', async () => {
    const search = async (path: string, word: string) => {
      const { status, bytes } = await fetchBytes(system.siteUrl, `${path}?q=${encodeURIComponent(word)}`)
      return `${status} ${bytes.toString('utf8').replaceAll(word, '').replaceAll(encodeURIComponent(word), '')}`
    }
    const planted = hidden.flatMap(({ words, isPlanted }) => [...words].filter(([, word]) => isPlanted(word)))
    for (const path of ['/search/', '/en/search/', '/easy/search/', '/voices/']) {
      const nothing = await search(path, createUniqueWord())
      for (const [place, word] of planted) {
        if (path !== '/voices/' || place.includes('voice'))
          expect(await search(path, word), `${path} ${place}`).toBe(nothing)
      }
      const words = citizensOnly.words.get('words of a voice') ?? ''
      expect(await search(path, words)).not.toBe(nothing)
    }
  })

  it('no answer to an odd request says what is not public', async () => {
    const pages = await oddRequests(system.siteUrl)
    expect(pages.every(({ status }) => status >= 400 && status < 500)).toBe(true)
    expect(hidden.flatMap((canaries) => findInPages(pages, canaries))).toEqual([])
  })

  it('a private answer and the reason are read with the receipt, and not with another one', async () => {
    const kept = await askReceipt(system.siteUrl, voices.kept.receipt)
    const returned = await askReceipt(system.siteUrl, voices.returned.receipt)
    const find = (page: string) => receiptOnly.findIn(Buffer.from(page))
    expect(find(kept.page)).toEqual(['why a voice was kept', 'answer to a kept voice'])
    expect(find(returned.page)).toEqual(['why a voice was returned'])
  })

  it('no picture outside says where, when and by whom it was taken', async () => {
    const pictures = listFiles(join(system.dataDir, 'site')).filter((file) => /-files\/[0-9a-f]{64}\./.test(file))
    expect(pictures.length).toBeGreaterThan(10)
    for (const file of pictures) {
      const { exif, xmp, iptc } = await sharp(file).metadata()
      expect({ file, exif, xmp, iptc }).toEqual({ file, exif: undefined, xmp: undefined, iptc: undefined })
    }
  })

  it('no log says what is not public', () => {
    const logs = Buffer.from(system.site.readLog() + system.cms.readLog())
    expect(logs.length).toBeGreaterThan(0)
    expect(hidden.flatMap((canaries) => canaries.findIn(logs))).toEqual([])
  })
})
