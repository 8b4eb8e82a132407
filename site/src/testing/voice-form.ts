import { createFormToken } from '@aritai/publication'

/** The first bytes of a JPEG, filled up to a size. */
export function buildPhoto(bytes = 2000): Uint8Array<ArrayBuffer> {
  const photo = new Uint8Array(bytes).fill(7)
  photo.set(Buffer.from('ffd8ffe000104a464946', 'hex'))
  return photo
}

/** A form as a citizen fills it in: told from Hirooka, agreed to for the plan. */
export function buildVoiceForm(overrides: Record<string, string | string[] | Blob> = {}): FormData {
  const fields = {
    text: '夕方の図書館で、知らない子に九九を教えたら、次の週にお礼の絵をもらいました。',
    consent: ['plan'],
    area: 'hirooka',
    generation: '70s',
    purposeVersion: '2026-1',
    locale: 'ja',
    formToken: createFormToken(),
    website: '',
    ...overrides,
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? value : [value]) form.append(name, item)
  }
  return form
}

export function buildFormRequest(form: FormData): Request {
  return new Request('http://localhost:4321/voices/new/', { method: 'POST', body: form })
}
