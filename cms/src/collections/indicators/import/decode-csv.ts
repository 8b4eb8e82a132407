/**
 * The text of a CSV file: UTF-8 with or without a byte order mark, else Shift_JIS, which Excel writes in Japan. Undefined
 * for anything else, such as a workbook; nothing is guessed where a byte does not fit.
 */
export function decodeCsv(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'shift_jis')
  return text?.includes('\0') ? undefined : text
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
