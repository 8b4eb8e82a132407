import { describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { createMeasure } from './documents.ts'
import { getEverythingPublic, getPublic } from './public-documents.ts'
import { asSystem } from './staff.ts'
import { publishVoice, receiveVoice } from './voices.ts'

/** The last topic: the record is rebuilt over everything the others left behind. */
export const describeRecordOfWhatIsPublic: Topic = (cms) => {
  describe('the record of what is public', () => {
    const rebuild = () => cms().publishing.rebuildPublications(cms().payload)
    const findRow = async (key: string) => {
      const { docs } = await cms().payload.find({
        collection: 'publications',
        where: { key: { equals: key } },
        ...asSystem,
      })
      const row = docs[0]
      if (!row) throw new Error(`${key} is not public.`)
      return row
    }

    it('is the same after it was built anew, however often', async () => {
      const before = await getEverythingPublic(cms())
      expect(Object.keys(before).length).toBeGreaterThan(20)
      await rebuild()
      expect(await getEverythingPublic(cms())).toEqual(before)
      await rebuild()
      expect(await getEverythingPublic(cms())).toEqual(before)
    })

    it('gets back what a crash lost', async () => {
      const { id } = await createMeasure(cms())
      const row = await findRow(`citizens/measure/${id}`)
      await cms().payload.delete({ collection: 'publications', id: row.id, ...asSystem })
      await rebuild()
      expect(await getPublic(cms(), 'citizens', 'measure', id)).toEqual(row.body)
    })

    it('loses what was put there without a document, or for a channel the document is not on', async () => {
      const { id } = await publishVoice(cms(), { agreesTo: ['plan'] })
      const { body, hash, source } = await findRow(`citizens/voice/${id}`)
      const forge = (key: string, channel: 'citizens' | 'showcase', from: string) =>
        cms().payload.create({
          collection: 'publications',
          data: { key, channel, kind: 'voice', documentId: id, source: from, hash, body },
          ...asSystem,
        })
      await forge(`showcase/voice/${id}`, 'showcase', source)
      await forge('citizens/voice/nobody', 'citizens', 'voices/nobody')
      await rebuild()
      expect(await getPublic(cms(), 'showcase', 'voice', id)).toBeUndefined()
      expect(await getPublic(cms(), 'citizens', 'voice', 'nobody')).toBeUndefined()
      expect(await getPublic(cms(), 'citizens', 'voice', id)).toEqual(body)
    })

    it('keeps what is received while it is built anew', async () => {
      const { payload, publishing } = cms()
      let receiving: ReturnType<typeof receiveVoice> | undefined
      const onListed = () => {
        receiving = receiveVoice(cms())
      }
      await publishing.rebuildPublications(payload, { onListed })
      const received = await receiving
      expect(await getPublic(cms(), 'citizens', 'receipt', String(received?.lookup))).toBeDefined()
    })

    it('takes back words that were changed in it', async () => {
      const { id } = await createMeasure(cms())
      const row = await findRow(`citizens/measure/${id}`)
      const body = { ...(row.body as Record<string, unknown>), name: { ja: '書きかえられた名前' } }
      await cms().payload.update({
        collection: 'publications',
        id: row.id,
        data: { body, hash: 'f'.repeat(64) },
        ...asSystem,
      })
      await rebuild()
      expect(await findRow(`citizens/measure/${id}`)).toMatchObject({ body: row.body, hash: row.hash })
    })
  })
}
