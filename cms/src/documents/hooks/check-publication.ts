import type { Issue } from '@aritai/domain'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { describeIssue } from '../../i18n/describe-issue.ts'
import { refuseSave } from '../refuse-save.ts'

/** Runs the domain's rules on a document as it would be published. */
export type PublicationCheck = (
  data: Record<string, unknown>,
  req: PayloadRequest,
  id: string | undefined,
) => Issue[] | Promise<Issue[]>

/** Stops publication with an error at the field for every issue that blocks; hints are shown by the form. */
export function checkPublication(check: PublicationCheck): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req, collection }) => {
    if (data._status !== 'published') return data
    const blocking = (await check(data, req, originalDoc?.id)).filter(({ severity }) => severity === 'block')
    if (blocking.length === 0) return data
    throw refuseSave(
      req,
      collection,
      blocking.map((issue) => ({ path: issue.path, message: describeIssue(req, issue) })),
    )
  }
}
