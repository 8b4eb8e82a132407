import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Document, listedBy, savedBy } from '../support/documents.ts'
import { enterVoice } from '../support/paper-voice.ts'
import { createPhoto } from '../support/photo.ts'
import { createUniqueWord } from '../support/unique-word.ts'
import { declineVoice, publishVoice } from '../support/voice-life.ts'
import { type Office, openOffice, roles } from './office.ts'

/** Fields of a voice that only moderators and planners read. */
const personal = [
  'originalText',
  'originalLocale',
  'staffNote',
  'displayName',
  'photo',
  'consent.plan',
  'purposeVersion',
  'guardianConsent',
  'personalInformationFindings',
  'personalInformationResolved',
]
/** Fields that nobody reads. */
const machine = ['statusKey', 'receiptLookup', 'submissionId']

describe('reading in the CMS', () => {
  const word = createUniqueWord()
  const unpublished = createUniqueWord()
  let office: Office
  let staff: Office['staff']
  let published: Document
  let kept: Document
  let received: Document
  let photo: Document
  let answer: Document
  let answerToBoth: Document

  beforeAll(async () => {
    office = await openOffice()
    staff = office.staff
    const { moderator, planner } = staff
    const upload = new File([new Uint8Array(await createPhoto(word))], 'photo.jpg', { type: 'image/jpeg' })
    photo = savedBy(await moderator.upload('/media', { alt: `写真${word}`, fromVoice: true }, upload))
    const fields = { originalText: `届いた話${word}`, displayName: word, staffNote: word, photo: photo.id }
    published = await enterVoice(moderator, fields)
    await publishVoice(moderator, published, '公開する話')
    kept = await enterVoice(moderator, { ...fields, title: `題${unpublished}`, text: `話${unpublished}`, photo: null })
    await declineVoice(moderator, kept, 'kept', `理由${unpublished}`)
    received = await enterVoice(moderator, { ...fields, text: `話${unpublished}`, photo: null })
    savedBy(await moderator.post('/voice-contacts', { voice: kept.id, email: `${word}@example.jp`, phone: word }))
    const [department] = listedBy(await planner.get('/departments?limit=1&depth=0'))
    const answerTo = async (...voices: Document[]) => {
      const words = { text: '来月から始めます。', kind: 'doing', respondedOn: '2026-11-20', _status: 'published' }
      const ties = { department: department?.id, voices: voices.map(({ id }) => id) }
      return savedBy(await planner.post('/responses?depth=0', { ...words, ...ties }))
    }
    answer = await answerTo(published)
    answerToBoth = await answerTo(published, kept)
  })
  afterAll(() => office?.system.stop())

  describe('what tells about the person behind a voice', () => {
    it.each(['department', 'reader'] as const)('is absent from every answer to the %s', async (role) => {
      const ask = staff[role]
      const paths = [
        `/voices/${published.id}?depth=10`,
        `/voices/${published.id}?depth=2&draft=true`,
        `/voices?depth=2&limit=200&where[id][equals]=${published.id}`,
        `/voices?depth=0&${[...personal, ...machine].map((field) => `select[${field}]=true`).join('&')}&limit=200`,
        `/voices?depth=0&populate[voices][originalText]=true&joins=true&limit=200`,
        `/responses/${answer.id}?depth=10&populate[voices][originalText]=true`,
      ]
      for (const path of paths) {
        const { status, body } = await ask.get(path)
        expect([path, status]).toEqual([path, 200])
        const text = JSON.stringify(body)
        expect([path, text.includes(word)]).toEqual([path, false])
        for (const field of [...personal, ...machine]) expect(text).not.toContain(`"${field.split('.')[0]}":`)
      }
    })

    it.each(['department', 'reader'] as const)(
      'cannot be asked for or sorted by, near or through relations, by the %s',
      async (role) => {
        for (const field of [...personal, ...machine]) {
          const asked = `[contains]=${word}`
          const paths = [
            `/voices?where[${field}]${asked}`,
            `/voices?where[${field}][exists]=true`,
            `/voices?where[or][0][and][0][${field}]${asked}`,
            `/voices/count?where[${field}]${asked}`,
            `/voices?sort=${field}`,
            `/voices?sort=-${field}`,
            `/responses?where[voices.${field}]${asked}`,
            `/responses?sort=voices.${field}`,
            `/stories?where[and][0][voices.${field}]${asked}`,
            `/action-plans?where[voices.${field}]${asked}`,
          ]
          for (const path of paths) expect([path, (await staff[role].get(path)).status]).toEqual([path, 400])
        }
      },
    )

    it('is no key to a receipt for anybody', async () => {
      for (const role of roles) {
        for (const field of machine) {
          const { status } = await staff[role].get(`/voices?where[${field}][exists]=true`)
          expect([role, field, status]).toEqual([role, field, 400])
        }
        expect(JSON.stringify((await staff[role].get('/voices?limit=200&depth=0')).body)).not.toMatch(
          /statusKey|receiptLookup/,
        )
      }
    })
  })

  describe('a voice that was not published', () => {
    it('does not exist for the reader, by any way of asking', async () => {
      const { reader } = staff
      for (const { id } of [kept, received]) {
        expect((await reader.get(`/voices/${id}`)).status).toBe(404)
        expect((await reader.get(`/voices/${id}?draft=true&trash=true`)).status).toBe(404)
        expect((await reader.get(`/voices?where[id][equals]=${id}`)).body.totalDocs).toBe(0)
        expect((await reader.get(`/voices/count?where[id][in]=${id}`)).body.totalDocs).toBe(0)
        expect((await reader.get(`/voices/versions?where[parent][equals]=${id}`)).status).toBe(403)
      }
      expect(JSON.stringify((await reader.get(`/responses/${answerToBoth.id}?depth=10`)).body)).not.toContain(
        unpublished,
      )
    })

    it('cannot be felt out through the documents that name it', async () => {
      for (const [role, path] of [
        ['reader', `/responses?where[voices.title][contains]=${unpublished}`],
        ['reader', `/responses?where[voices.stateReason][contains]=${unpublished}`],
        ['reader', '/responses?where[voices.state][equals]=kept'],
        ['reader', `/responses/count?where[voices.title][contains]=${unpublished}`],
        ['reader', `/responses?where[or][0][voices.title][contains]=${unpublished}`],
      ] as const) {
        const { status, body } = await staff[role].get(path)
        expect([path, status === 400 || body.totalDocs === 0], JSON.stringify(body).slice(0, 200)).toEqual([path, true])
      }
    })
  })

  it('contacts of tellers are read by those who keep them alone', async () => {
    for (const role of ['planner', 'department', 'reader'] as const) {
      expect([role, (await staff[role].get('/voice-contacts')).status]).toEqual([role, 403])
      expect((await staff[role].get(`/voice-contacts/count?where[voice][equals]=${kept.id}`)).status).toBe(403)
    }
    const held = listedBy(await staff.moderator.get(`/voice-contacts?where[voice][equals]=${kept.id}&depth=0`))
    expect(held).toMatchObject([{ email: `${word}@example.jp` }])
  })

  it('exact numbers of marks on a draft, and the marks, are for those who read voices', async () => {
    const secret = 'earlierVersions'
    const paths = [
      `/brand-identities?where[${secret}][exists]=true`,
      `/brand-identities?where[${secret}.tally.total.mine][greater_than]=0`,
      `/brand-identities?where[or][0][${secret}][like]=narakawa`,
      `/brand-identities?sort=${secret}`,
      `/decisions?where[identity.${secret}][exists]=true`,
      `/action-plans?sort=identity.${secret}`,
    ]
    for (const role of ['department', 'reader'] as const) {
      for (const path of paths) expect([path, (await staff[role].get(path)).status]).toEqual([path, 400])
      for (const path of [`/brand-identities?depth=2&select[${secret}]=true`, '/decisions?depth=3&limit=50']) {
        const { status, body } = await staff[role].get(path)
        expect([path, status, JSON.stringify(body).includes('"tally"')]).toEqual([path, 200, false])
      }
      expect((await staff[role].get('/identity-marks?where[words][contains]=a')).status).toBe(403)
      expect((await staff[role].get('/identity-marks/count')).status).toBe(403)
    }
    expect(JSON.stringify((await staff.moderator.get('/brand-identities?depth=0')).body)).toContain('"tally"')
  })

  it('photos of tellers are looked at by moderators and planners alone', async () => {
    for (const role of ['department', 'reader'] as const) {
      expect((await staff[role].get(`/media/${photo.id}`)).status).toBe(404)
      expect((await staff[role].get(`/media?where[alt][contains]=${word}`)).body.totalDocs).toBe(0)
      expect(
        (await staff[role].get(new URL(String(photo.url)).pathname.slice('/api'.length))).status,
      ).toBeGreaterThanOrEqual(403)
    }
    expect((await staff.moderator.get(`/media/${photo.id}`)).status).toBe(200)
  })

  it('accounts are known to planners and their owners; secrets of accounts to nobody', async () => {
    for (const role of ['moderator', 'department', 'reader'] as const) {
      expect((await staff[role].get('/users?limit=100')).body.totalDocs).toBe(1)
      expect((await staff[role].get('/users?where[email][equals]=admin@example.jp')).body.totalDocs).toBe(0)
    }
    for (const role of roles) {
      for (const field of [
        'hash',
        'salt',
        'password',
        'resetPasswordToken',
        'resetPasswordExpiration',
        'sessions.id',
      ]) {
        const { status, body } = await staff[role].get(`/users?where[${field}][exists]=true`)
        expect([role, field, status, JSON.stringify(body).includes('docs')]).toEqual([role, field, 400, false])
      }
      const { body } = await staff[role].get('/users?limit=100&depth=10&showHiddenFields=true')
      expect(JSON.stringify(body)).not.toMatch(/"(?:hash|salt|resetPasswordToken|password)":/)
    }
  })
})
