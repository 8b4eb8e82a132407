import type { ImportReport } from '../../collections/indicators/import/import-report.ts'

/** The answer of the import's endpoint, or the sentence it refused with; undefined where no answer came. */
export type Answer = { report: ImportReport & { imported?: boolean } } | { refusal: string } | undefined

/** Sends a file to be looked at or, with the `state` of a look, to be imported. */
export async function sendImport(file: Blob, confirmed?: { state: string; note: string }): Promise<Answer> {
  const form = new FormData()
  form.append('file', file)
  if (confirmed) {
    form.append('state', confirmed.state)
    form.append('note', confirmed.note)
  }
  try {
    const response = await fetch('/api/indicators/import', { method: 'POST', body: form, credentials: 'same-origin' })
    const body: unknown = await response.json()
    if (response.ok) return { report: body as ImportReport }
    const [first] = (body as { errors?: { message: string }[] }).errors ?? []
    return first ? { refusal: first.message } : undefined
  } catch {
    return undefined
  }
}
