/** Whether a document must not be seen while these voices are withdrawn. */
export function isHiddenBy(withdrawn: ReadonlySet<string>, kind: string, document: Record<string, unknown>): boolean {
  if (withdrawn.size === 0) return false
  if (kind === 'voice') return withdrawn.has(String(document.id))
  if (kind === 'change') return pointsAtWithdrawn(withdrawn, document.subject)
  // An answer stays for the other voices it was given to; with the last of them it goes.
  if (kind === 'response') return Array.isArray(document.voices) && document.voices.every((id) => withdrawn.has(id))
  return false
}

/** The document without any mention of withdrawn voices: neither in lists of voices nor quoted in edited text. */
export function withoutVoices<T>(withdrawn: ReadonlySet<string>, document: T): T {
  return withdrawn.size === 0 ? document : (strip(withdrawn, document) as T)
}

function strip(withdrawn: ReadonlySet<string>, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !isQuotation(withdrawn, item)).map((item) => strip(withdrawn, item))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) =>
      name === 'voices' && Array.isArray(member)
        ? [name, member.filter((id) => !withdrawn.has(id))]
        : [name, strip(withdrawn, member)],
    ),
  )
}

function isQuotation(withdrawn: ReadonlySet<string>, item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('type' in item) || !('voice' in item)) return false
  return item.type === 'voice' && typeof item.voice === 'string' && withdrawn.has(item.voice)
}

function pointsAtWithdrawn(withdrawn: ReadonlySet<string>, subject: unknown): boolean {
  if (typeof subject !== 'object' || subject === null || !('kind' in subject) || !('id' in subject)) return false
  return subject.kind === 'voice' && typeof subject.id === 'string' && withdrawn.has(subject.id)
}
