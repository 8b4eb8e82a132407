import { getIssueMessage, type Issue } from '@aritai/domain'
import type { PayloadRequest } from 'payload'

/** An issue of the domain's rules as a sentence in the language of the admin. */
export function describeIssue(req: PayloadRequest, issue: Issue): string {
  return getIssueMessage(issue, req.i18n?.language === 'en' ? 'en' : 'ja')
}
