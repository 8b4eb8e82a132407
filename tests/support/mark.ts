import type { IdentityFeeling } from '@aritai/domain'
import { markFormFields as names } from '../../site/src/submission/identity-mark/mark-form.ts'

/** What a citizen chooses and writes; everything else stays as the site hands it out. */
export type Mark = { feeling: IdentityFeeling; words?: string; generation?: string; area?: string }

/** What the site answered: its status, its page, and the number of the words if it shows one. */
export type MarkAnswer = { status: number; page: string; number: string | undefined }

const pathOf = (identity: string) => `/brand/inclusion/${identity}/`

/** Opens the form for marking a draft, by the draft's address, and fills it in. */
export async function fillMark(siteUrl: string, identity: string, mark: Mark): Promise<URLSearchParams> {
  const page = await (await fetch(siteUrl + pathOf(identity))).text()
  const form = new URLSearchParams()
  for (const name of [names.formToken, names.purposeVersion, names.locale, names.identity, names.version]) {
    const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(page) ?? []
    if (value === undefined) throw new Error(`The form for a mark has no field ${name}`)
    form.set(name, value)
  }
  for (const [name, value] of Object.entries(mark)) form.set(name, value)
  return form
}

/** Sends a filled-in form, as often as one likes. */
export async function sendMark(siteUrl: string, identity: string, form: URLSearchParams): Promise<MarkAnswer> {
  const headers = { origin: siteUrl }
  const answer = await fetch(siteUrl + pathOf(identity), { method: 'POST', body: form, headers, redirect: 'manual' })
  const page = await answer.text()
  return { status: answer.status, page, number: /id="mark-number"[^>]*>([^<]+)</.exec(page)?.[1] }
}
