/** What a version of the QR code holds at error correction level M (15 %; ISO/IEC 18004, table 9). */
export type QrVersion = {
  version: number
  /** Modules along a side. */
  size: number
  /** Error correction codewords of each block. */
  correction: number
  /** Data codewords of each block, in order. */
  blocks: number[]
  /** Centres of the alignment patterns along one side. */
  alignment: number[]
}

const of = (version: number, correction: number, blocks: number[], alignment: number[]): QrVersion => ({
  version,
  size: 17 + 4 * version,
  correction,
  blocks,
  alignment,
})
const times = (count: number, codewords: number) => Array.from({ length: count }, () => codewords)

/** Up to version 10, 213 bytes: more than any address of the site. */
export const qrVersions: readonly QrVersion[] = [
  of(1, 10, [16], []),
  of(2, 16, [28], [6, 18]),
  of(3, 26, [44], [6, 22]),
  of(4, 18, times(2, 32), [6, 26]),
  of(5, 24, times(2, 43), [6, 30]),
  of(6, 16, times(4, 27), [6, 34]),
  of(7, 18, times(4, 31), [6, 22, 38]),
  of(8, 22, [...times(2, 38), ...times(2, 39)], [6, 24, 42]),
  of(9, 22, [...times(3, 36), ...times(2, 37)], [6, 26, 46]),
  of(10, 26, [...times(4, 43), 44], [6, 28, 50]),
]
