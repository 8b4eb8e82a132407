import type { Payload } from 'payload'
import sharp from 'sharp'
import type { ActionPlan, Department, Measure, Media, Response, Voice } from '../payload-types.ts'

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

/** An action plan of a department, published unless `fields` say otherwise. */
export function createActionPlan(
  payload: Payload,
  department: string,
  fields: Partial<ActionPlan> = {},
): Promise<ActionPlan> {
  return payload.create({
    ...all,
    collection: 'action-plans',
    draft: fields._status === 'draft',
    data: {
      slug: `plan-${crypto.randomUUID()}`,
      department,
      title: '夕方の入口を低く',
      aim: '助けてと言わなくても来られる',
      brandingAim: 'internal',
      startsInFiscalYear: 2026,
      endsInFiscalYear: 2027,
      actions: [{ key: 'supper', title: 'ばんごはんの台所', state: 'planned' }],
      _status: 'published',
      ...fields,
    } as ActionPlan,
  })
}

/** A department's published answer to a voice. */
export function createAnswer(payload: Payload, voice: string, department: string): Promise<Response> {
  const text = '窓口でお待ちしています。'
  const data = { voices: [voice], department, kind: 'doing', text, respondedOn: '2026-11-10', _status: 'published' }
  return payload.create({ ...all, collection: 'responses', data: data as never })
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
