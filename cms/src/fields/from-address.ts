import type { PayloadRequest } from 'payload'

/**
 * What a link to an empty form has answered already, by the field's name: `…/create?measure=<id>&fiscalYear=2026`. The
 * form of `getFormAddress`. Anything but an id or a year is nobody's link and answers nothing.
 */
export const idFromAddress =
  (name: string) =>
  ({ req }: { req: PayloadRequest }) =>
    readAnswer(req, name, idForm)
export const idsFromAddress =
  (name: string) =>
  ({ req }: { req: PayloadRequest }) => {
    const id = readAnswer(req, name, idForm)
    return id === undefined ? undefined : [id]
  }
export const yearFromAddress =
  (name: string) =>
  ({ req }: { req: PayloadRequest }) => {
    const year = readAnswer(req, name, /^\d{4}$/)
    return year === undefined ? undefined : Number(year)
  }

// SQLite's and MongoDB's.
const idForm = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24})$/

function readAnswer({ query, payloadAPI }: PayloadRequest, name: string, form: RegExp): string | undefined {
  // A program's query asks for documents; only the admin's own pages are led to by links.
  if (payloadAPI !== 'local') return undefined
  const answer = query?.[name]
  return typeof answer === 'string' && form.test(answer) ? answer : undefined
}
