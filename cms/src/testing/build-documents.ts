import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Department, Measure, Media, Voice } from '../payload-types.ts'

const all = { overrideAccess: true } as const

/** A published department. */
export function createDepartment(payload: Payload, slug: string): Promise<Department> {
  const data = {
    slug,
    name: `${slug}課`,
    reading: slug,
    division: '部',
    role: '役割',
    order: 1,
    _status: 'published' as const,
  }
  return payload.create({ ...all, collection: 'departments', data })
}

/** A measure that is being written; nobody leads it unless said. */
export function createMeasure(payload: Payload, fields: Partial<Measure> = {}): Promise<Measure> {
  const data = { slug: `measure-${crypto.randomUUID()}`, name: '親子と周囲が笑顔になっている', ...fields } as Measure
  return payload.create({ ...all, collection: 'measures', draft: true, data })
}

/** A voice as it comes from the site: received, with consent to the plan, and nothing decided. */
export function createVoice(payload: Payload, fields: Partial<Voice> = {}): Promise<Voice> {
  const consent = { plan: true, showcase: false, print: false, displayName: true, photo: true, contact: true }
  return payload.create({
    ...all,
    collection: 'voices',
    data: {
      originalText: '朝、子どもたちの声が聞こえるとうれしい。',
      source: 'web',
      state: 'received',
      receivedOn: '2026-11-01',
      purposeVersion: '2026-04',
      consent,
      ...fields,
    } as Voice,
  })
}

/** A picture of one colour, as a camera would send it: with metadata. */
export function paintPhoto(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#486' } })
    .withExif({ IFD0: { Copyright: 'CANARY-EXIF' } })
    .jpeg()
    .toBuffer()
}

/** A picture in the media library. */
export async function createMedia(payload: Payload, file?: Buffer): Promise<Media> {
  const data = file ?? (await paintPhoto(640, 480))
  return payload.create({
    ...all,
    collection: 'media',
    data: { alt: '公園の木陰' } as Media,
    file: { data, mimetype: 'image/jpeg', name: 'tanaka-taro.jpg', size: data.length },
  })
}
