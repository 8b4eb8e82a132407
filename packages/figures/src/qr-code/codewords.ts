import { getCorrection } from './reed-solomon.ts'
import { type QrVersion, qrVersions } from './versions.ts'

/** The smallest version that holds so many bytes, or undefined for a text that is too long. */
export const findVersion = (bytes: number): QrVersion | undefined =>
  qrVersions.find((version) => bytes <= getCapacity(version) - (version.version < 10 ? 2 : 3))

/** Data and error correction of a text in byte mode, interleaved in the order they are drawn in. */
export function getCodewords(bytes: Uint8Array, version: QrVersion): number[] {
  const data = getDataCodewords(bytes, version)
  let start = 0
  const blocks = version.blocks.map((length) => {
    const block = data.slice(start, start + length)
    start += length
    return { block, correction: getCorrection(block, version.correction) }
  })
  return [...interleave(blocks.map(({ block }) => block)), ...interleave(blocks.map(({ correction }) => correction))]
}

function getDataCodewords(bytes: Uint8Array, version: QrVersion): number[] {
  const bits: number[] = []
  const push = (value: number, length: number) => {
    for (let shift = length - 1; shift >= 0; shift -= 1) bits.push((value >> shift) & 1)
  }
  push(0b0100, 4)
  push(bytes.length, version.version < 10 ? 8 : 16)
  for (const byte of bytes) push(byte, 8)
  const capacity = getCapacity(version)
  push(0, Math.min(4, capacity * 8 - bits.length))
  while (bits.length % 8 !== 0) bits.push(0)
  const codewords: number[] = []
  for (let at = 0; at < bits.length; at += 8) codewords.push(Number.parseInt(bits.slice(at, at + 8).join(''), 2))
  for (let filler = 0xec; codewords.length < capacity; filler ^= 0xec ^ 0x11) codewords.push(filler)
  return codewords
}

const getCapacity = ({ blocks }: QrVersion) => blocks.reduce((sum, length) => sum + length, 0)

/** First codeword of every block, second of every block, and so on; short blocks end earlier. */
function interleave(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => blocks.flatMap((block) => block[index] ?? [])).flat()
}
