/** A content address: `<sha256>.<extension>`. */
export const fileNamePattern = /^[0-9a-f]{64}\.(?:avif|webp|jpeg)$/

/**
 * Names of all files a public document shows or offers, wherever they lie in it: every object with a `sha256` and a
 * `format` (pictures) or an `extension` (downloads). Sorted, each once.
 */
export function getPictureFiles(document: unknown): string[] {
  const names = new Set<string>()
  collect(document, names)
  return [...names].sort()
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('sha256' in value) {
    const extension = 'format' in value ? value.format : 'extension' in value ? value.extension : undefined
    const name = `${String(value.sha256)}.${String(extension)}`
    if (fileNamePattern.test(name)) names.add(name)
  }
  for (const child of Object.values(value)) collect(child, names)
}
