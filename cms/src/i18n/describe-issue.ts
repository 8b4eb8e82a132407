import type { Issue } from '@aritai/domain'
import type { PayloadRequest } from 'payload'

/** An issue of the domain's rules as a sentence in the language of the admin. */
export function describeIssue(_req: PayloadRequest, issue: Issue): string {
  return issue.code
}
