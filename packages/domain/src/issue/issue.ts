/** `block` stops publication with an error at the field; `advise` is a hint that can be overridden with a reason. */
export type Severity = 'block' | 'advise'

/**
 * What a rule has to say. Rules collect issues and never throw; the wording of a `code` lives in the message files.
 * `path` is the dotted path of the field; `context` holds what the message needs to be concrete.
 */
export type Issue = {
  code: string
  path: string
  severity: Severity
  context: Record<string, string | number>
}
