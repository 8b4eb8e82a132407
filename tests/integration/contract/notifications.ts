import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { createMeasure } from './documents.ts'
import { asSystem, hire } from './staff.ts'
import { publishVoice } from './voices.ts'

export const describeNotifications: Topic = (cms) => {
  describe('a mail to a department', () => {
    const sendDue = () => cms().mail.sendDueNotifications(cms().payload, new Date())
    const mailsTo = (email: string | undefined) =>
      readdirSync(join(cms().mediaFolder, '..', '..', 'mail')).filter((name) => name.includes(String(email)))

    it('tells the officers of a voice that was linked, once, and nobody else', async () => {
      const measure = await createMeasure(cms())
      const { user: officer } = await hire(cms(), 'department', String(measure.leadDepartment))
      const { user: reader } = await hire(cms(), 'reader')
      const voice = await publishVoice(cms())
      const data = { measures: [measure.id] }
      await cms().payload.update({ collection: 'voices', id: voice.id, data, ...asSystem })
      await sendDue()
      await sendDue()
      expect(mailsTo(officer.email)).toHaveLength(1)
      expect(mailsTo(reader.email)).toEqual([])
      const { docs } = await cms().payload.find({
        collection: 'notifications',
        where: { person: { equals: officer.id } },
        depth: 0,
        ...asSystem,
      })
      expect(docs).toMatchObject([{ kind: 'voice-linked', subjects: [voice.id], attempts: 1 }])
    })
  })
}
