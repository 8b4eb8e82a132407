/**
 * `malformed`: not a push · `wrong-channel`: meant for another channel · `unknown-kind`: no such kind on this channel ·
 * `invalid-document`: a field too many, too few or wrong · `wrong-hash`: the body is not what its hash says.
 */
export type PushErrorCode = 'malformed' | 'wrong-channel' | 'unknown-kind' | 'invalid-document' | 'wrong-hash'

/** Why a whole push was refused. Names the document and the field, never what the field holds. */
export class PushError extends Error {
  override readonly name = 'PushError'
  readonly code: PushErrorCode

  constructor(code: PushErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
