/** The disk is full or broken: nothing was stored, the person is asked to try again later (503). */
export class DiskError extends Error {
  override readonly name = 'DiskError'
}

/** Turns what Node or SQLite say about a full or failing disk into a `DiskError`; passes everything else through. */
export function toDiskError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error
  const code = 'code' in error ? error.code : undefined
  const sqlite = 'errcode' in error ? error.errcode : undefined
  const isFull = fullCodes.has(String(code)) || sqlite === sqliteFull || sqlite === sqliteIoError
  return isFull ? new DiskError('Nothing can be stored', { cause: error }) : error
}

const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EFBIG'])
const sqliteFull = 13
const sqliteIoError = 10
