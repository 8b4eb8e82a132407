/**
 * `bad-recipient`: not an age public key · `too-large`: more than the largest bucket holds · `other-recipient`: sealed
 * to somebody else · `damaged`: truncated or altered · `unknown-format`: opened, but not a submission this version knows.
 */
export type EnvelopeErrorCode = 'bad-recipient' | 'too-large' | 'other-recipient' | 'damaged' | 'unknown-format'

/** Why an envelope could not be sealed or opened. The message names no content. */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError'
  readonly code: EnvelopeErrorCode

  constructor(code: EnvelopeErrorCode, options?: ErrorOptions) {
    super(`Sealed envelope: ${code}`, options)
    this.code = code
  }
}
