import type { ConsentUse } from '@aritai/domain'
import { voiceFormFields as names } from '../../site/src/submission/submissions.ts'

/** What a citizen fills in; everything else stays as the site hands it out. */
export type Story = {
  text: string
  title?: string
  displayName?: string
  email?: string
  phone?: string
  photo?: Uint8Array<ArrayBuffer>
  photoAlt?: string
  agreesTo?: ConsentUse[]
}

/** What the site answered to a form: its status, its page, and the receipt if it shows one. */
export type FormAnswer = { status: number; page: string; receipt: string | undefined }

/** Opens the form for a story, with the hidden fields that the site puts into it, and fills it in. */
export async function fillForm(siteUrl: string, { photo, agreesTo = ['plan'], ...words }: Story): Promise<FormData> {
  const page = await (await fetch(`${siteUrl}/voices/new/`)).text()
  const form = new FormData()
  for (const name of [names.formToken, names.purposeVersion, names.locale]) {
    const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(page) ?? []
    if (value === undefined) throw new Error(`The form for a story has no field ${name}`)
    form.set(name, value)
  }
  for (const [name, value] of Object.entries(words)) if (value !== undefined) form.set(name, value)
  for (const use of agreesTo) form.append(names.consent, use)
  if (photo) form.set(names.photo, new Blob([photo], { type: 'image/jpeg' }), 'photo.jpg')
  return form
}

/** Sends a filled-in form, as often as one likes. */
export const sendForm = (siteUrl: string, form: FormData) => post(siteUrl, '/voices/new/', form)

/** Tells a story and gives its receipt; throws when the site did not take it. */
export async function tellStory(siteUrl: string, story: Story): Promise<string> {
  const { status, receipt, page } = await sendForm(siteUrl, await fillForm(siteUrl, story))
  if (receipt === undefined) throw new Error(`No receipt for a story: status ${status}\n${toText(page).slice(0, 500)}`)
  return receipt
}

/** Asks by its receipt what became of a story. */
export const askReceipt = (siteUrl: string, code: string) => post(siteUrl, '/receipt/', new URLSearchParams({ code }))

/** Takes a story back, as the button and its confirmation do. */
export const takeBack = (siteUrl: string, code: string) =>
  post(siteUrl, '/receipt/', new URLSearchParams({ code, action: 'withdraw', confirm: 'yes' }))

async function post(siteUrl: string, path: string, body: FormData | URLSearchParams): Promise<FormAnswer> {
  const answer = await fetch(siteUrl + path, { method: 'POST', body, headers: { origin: siteUrl }, redirect: 'manual' })
  const page = await answer.text()
  return { status: answer.status, page, receipt: receiptPattern.exec(page)?.[0] }
}

const receiptPattern = /\b(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{5}\b/

/** The words of a page without its markup, for messages and searches. */
export const toText = (page: string) =>
  page
    .replace(/<(style|script)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
