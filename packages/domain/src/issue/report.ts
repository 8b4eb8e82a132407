import type { Issue } from './issue.ts'
import type { IssueCode } from './messages-ja.ts'

/** An issue that stops publication. Only codes that have wording can be raised. */
export function block(code: IssueCode, path: string, context: Issue['context'] = {}): Issue {
  return { code, path, severity: 'block', context }
}

/** A hint that can be overridden with a reason. */
export function advise(code: IssueCode, path: string, context: Issue['context'] = {}): Issue {
  return { code, path, severity: 'advise', context }
}

/** Whether publication must wait. */
export function hasBlockingIssue(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'block')
}
