import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listedBy, savedBy } from '../support/documents.ts'
import { enterVoice } from '../support/paper-voice.ts'
import { publishVoice } from '../support/voice-life.ts'
import { type Office, openOffice, roles } from './office.ts'

describe('writing in the CMS', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office?.system.stop())

  describe('fields that nobody sends', () => {
    const forged = {
      id: randomUUID(),
      createdAt: '2001-01-01T00:00:00.000Z',
      updatedAt: '2001-01-01T00:00:00.000Z',
      ['__proto__']: { polluted: true },
      constructor: { prototype: { polluted: true } },
      receiptLookup: 'a'.repeat(64),
      statusKey: 'forged',
      submissionId: 'forged-forged-forged',
      hash: 'forged',
      salt: 'forged',
      sources: [{ sha256: 'a'.repeat(64), filename: '../../secrets.json' }],
    }

    it('are ignored when a voice is entered', async () => {
      const voice = await enterVoice(office.staff.moderator, { originalText: '朝の話', ...forged })
      expect(voice.id).not.toBe(forged.id)
      const stored = await office.read(`/voices/${voice.id}?depth=0`)
      expect(String(stored.createdAt).slice(0, 4)).not.toBe('2001')
      for (const field of ['receiptLookup', 'statusKey', 'submissionId', 'polluted'])
        expect(stored).not.toHaveProperty(field)
      expect({}).not.toHaveProperty('polluted')
    })

    it('do not move a document, make it older or end its history', async () => {
      const page = await office.getFirst('/pages?limit=1&depth=0')
      const note = { changeNote: '言葉を直しました。', _status: 'published' }
      savedBy(await office.save(office.staff.planner, 'pages', page, { ...forged, ...note, lead: '直した導入です。' }))
      const stored = await office.read(`/pages/${page.id}?depth=0`)
      expect([stored.id, stored.createdAt]).toEqual([page.id, page.createdAt])
      expect(String(stored.updatedAt).slice(0, 4)).not.toBe('2001')
      expect((await office.staff.admin.get(`/pages/${forged.id}`)).status).toBe(404)
    })

    it('do not publish a story for which nobody is asked', async () => {
      const voice = await enterVoice(office.staff.moderator, { originalText: '朝の話', state: 'received' })
      for (const role of ['department', 'reader'] as const)
        expect((await office.save(office.staff[role], 'voices', voice, { state: 'published' })).status).toBe(403)
      expect((await office.save(office.staff.moderator, 'voices', voice, { state: 'published' })).status).toBe(400)
      expect((await office.read(`/voices/${voice.id}?depth=0`)).state).toBe('received')
    })
  })

  describe('publication', () => {
    /** A decision held against every question of the adopted identity. */
    const getPublishableDecision = async () => {
      const identity = await office.getFirst('/brand-identities?limit=1&depth=0&where[state][equals]=adopted')
      const criteria = identity.criteria as { key: string }[]
      const answers = criteria.map(({ key }) => ({ criterion: key, verdict: 'for', reason: '夜も人が出会うため。' }))
      return {
        ...{ title: '夜の図書館をひらく', proposal: '週に二晩、九時まで開く。', identity: identity.id, answers },
        ...{ outcome: 'adopted', decidedOn: '2026-11-20', reasoning: '出会いが増えるため。' },
      }
    }

    it('of what the planning section publishes is out of reach for a department, in every way of saving', async () => {
      // Complete, so that nothing but the role stands in the way.
      const decision = { ...(await getPublishableDecision()), department: office.ownDepartment }
      const { department, planner } = office.staff
      expect((await department.post('/decisions', { ...decision, _status: 'published' })).status).toBe(403)
      const draft = savedBy(await department.post('/decisions?draft=true&depth=0', { ...decision, _status: 'draft' }))
      const publish = (person: typeof department, query = '') =>
        office.save(person, 'decisions', draft, { ...decision, _status: 'published' }, query)
      for (const query of ['', '&draft=false', '&draft=true', '&autosave=true'])
        expect((await publish(department, query)).status, query).toBe(403)
      expect((await publish(department, '&publishSpecificLocale=ja')).status).toBe(400)
      expect((await office.read(`/decisions/${draft.id}?depth=0`))._status).toBe('draft')
      expect((await publish(planner)).status).toBe(200)
    })

    it('cannot be taken back by a department, nor by restoring an old version', async () => {
      const decision = await office.getFirst('/decisions?limit=1&depth=0&where[_status][equals]=published')
      const own = { department: office.ownDepartment, changeNote: '部署を移しました。', _status: 'published' }
      savedBy(await office.save(office.staff.planner, 'decisions', decision, own))
      const moved = await office.read(`/decisions/${decision.id}?depth=0`)
      expect((await office.save(office.staff.department, 'decisions', moved, { _status: 'draft' })).status).toBe(403)
      const [version] = listedBy(
        await office.staff.admin.get(`/decisions/versions?where[parent][equals]=${decision.id}&limit=1`),
      )
      const restored = await office.staff.department.post(`/decisions/versions/${version?.id}`, {})
      expect(restored.status).toBe(403)
      expect((await office.read(`/decisions/${decision.id}?depth=0`))._status).toBe('published')
    })
  })

  describe('voices', () => {
    it('are never deleted, copied or brought back, by anybody', async () => {
      const voice = await enterVoice(office.staff.moderator, { originalText: '朝の話' })
      for (const role of roles) {
        expect([role, (await office.staff[role].delete(`/voices/${voice.id}`)).status]).toEqual([role, 403])
        expect([role, (await office.staff[role].delete(`/voices?where[id][equals]=${voice.id}`)).status]).toEqual([
          role,
          403,
        ])
        expect((await office.staff[role].post(`/voices/${voice.id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
      }
    })

    it('bring no words back by an old version once they are withdrawn', async () => {
      const voice = await enterVoice(office.staff.moderator, { originalText: 'もどらない話' })
      await publishVoice(office.staff.moderator, voice, 'もどらない話')
      const versions = listedBy(await office.staff.admin.get(`/voices/versions?where[parent][equals]=${voice.id}`))
      expect(versions.length).toBeGreaterThan(1)
      savedBy(
        await office.save(office.staff.moderator, 'voices', await office.read(`/voices/${voice.id}?depth=0`), {
          state: 'withdrawn',
        }),
      )
      for (const { id } of versions)
        expect((await office.staff.moderator.post(`/voices/versions/${id}`, {})).status).toBeGreaterThanOrEqual(400)
      const filled = await office.staff.moderator.patch(`/voices/${voice.id}`, {
        text: 'もどらない話',
        state: 'in-review',
      })
      expect(filled.status).toBeGreaterThanOrEqual(400)
      const stored = await office.read(`/voices/${voice.id}?depth=0`)
      expect(stored.state).toBe('withdrawn')
      expect(JSON.stringify(stored)).not.toContain('もどらない話')
    })

    it('keep the words as they were told', async () => {
      const voice = await enterVoice(office.staff.moderator, { originalText: '届いたままの話' })
      await office.save(office.staff.moderator, 'voices', voice, { originalText: '書きかえた話' })
      await office.staff.admin.patch(`/voices?where[id][equals]=${voice.id}`, { originalText: '書きかえた話' })
      expect((await office.read(`/voices/${voice.id}?depth=0`)).originalText).toBe('届いたままの話')
    })
  })

  describe('what only the CMS itself writes', () => {
    it('is written, changed and deleted by nobody', async () => {
      const change = await office.getFirst('/publications?limit=1&depth=0')
      for (const role of roles) {
        for (const collection of ['publications', 'audit-log', 'changes']) {
          const data = { ...change, id: undefined, key: 'citizens/voice/forged', body: { forged: true } }
          expect([role, collection, (await office.staff[role].post(`/${collection}`, data)).status]).toEqual([
            role,
            collection,
            403,
          ])
          expect((await office.staff[role].patch(`/${collection}?where[id][exists]=true`, { body: {} })).status).toBe(
            403,
          )
          expect((await office.staff[role].delete(`/${collection}?where[id][exists]=true`)).status).toBe(403)
        }
      }
    })
  })
})
