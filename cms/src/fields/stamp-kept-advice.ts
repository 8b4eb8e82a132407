import { checkKeptAdvice, type KeptAdvice, keptAdviceList } from '@aritai/domain'
import { type FieldHook, ValidationError } from 'payload'
import { operationOf } from '../documents/operation-of.ts'
import { describeIssue } from '../i18n/describe-issue.ts'
import { wording } from '../i18n/wording.ts'
import { today } from './day.ts'

/**
 * Writes beside newly kept advice who kept it and when; what was kept before stays as it was. Nobody keeps anything in
 * another's name or without a reason, in a draft either.
 */
export const stampKeptAdvice: FieldHook = ({ value, originalDoc, req, collection }) => {
  if (value === undefined || value === null) return value
  const refuse = (message: string) =>
    new ValidationError(
      { ...(collection ? { collection: collection.slug } : {}), errors: [{ path: 'keptAdvice', message }], req },
      req.t,
    )
  const given = keptAdviceList.safeParse(value)
  if (!given.success) throw refuse(wording(req, unreadable))
  const [missing] = checkKeptAdvice(given.data)
  if (missing) throw refuse(describeIssue(req, missing))
  // Our own code, such as the seed, says itself who kept what; and an old version said so when it was saved.
  if (!req.user || (collection && operationOf(req, collection.slug).restoresVersion)) return given.data
  const before = keptAdviceList.safeParse(originalDoc?.keptAdvice).data ?? []
  const keptBy = 'name' in req.user && typeof req.user.name === 'string' ? req.user.name : ''
  return given.data.map((advice) => before.find((one) => isSame(one, advice)) ?? { ...advice, keptBy, keptOn: today() })
}

const isSame = (one: KeptAdvice, other: KeptAdvice) =>
  one.code === other.code && one.path === other.path && one.words === other.words && one.reason === other.reason

const unreadable = {
  ja: '残した助言の形が正しくありません。画面を読み込み直してください。',
  en: 'The kept advice cannot be read. Load the page again.',
}
