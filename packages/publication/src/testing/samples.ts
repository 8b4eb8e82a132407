import type { Picture } from '../document/picture.ts'
import type { Prose } from '../document/prose.ts'

/** A small, plausible picture; `seed` (two hexadecimal digits) makes its files differ from another's. */
export function buildPicture(seed = 'a1'): Picture {
  const sha256 = (part: string) => (seed + part).repeat(16)
  return {
    alt: { ja: '色づいたぶどう畑と北アルプスの山なみ', en: 'A vineyard in autumn colours before the Northern Alps' },
    credit: { ja: '塩尻市（見本）' },
    sources: [
      { format: 'avif', width: 800, height: 533, bytes: 38_211, sha256: sha256('01') },
      { format: 'jpeg', width: 800, height: 533, bytes: 92_480, sha256: sha256('02') },
    ],
  }
}

export const buildParagraph = (text: string): Prose => [{ type: 'paragraph', inlines: [{ text }] }]

/** Fields every sample document starts from. */
export const sampleBase = (slug: string) => ({ id: slug, slug, sample: true, updatedOn: '2026-11-01' })
