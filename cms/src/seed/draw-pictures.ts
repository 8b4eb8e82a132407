import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/** Wide enough for the largest size that pages show. */
const width = 2000

/**
 * Renders the drawings of `media/seed` to PNG, because the CMS takes no SVG from anybody. Hands each file to `use` and
 * removes it afterwards.
 */
export async function withDrawing(svgFile: string, use: (pngFile: string) => Promise<unknown>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aritai-drawing-'))
  try {
    const name =
      svgFile
        .split(/[\\/]/)
        .at(-1)
        ?.replace(/\.svg$/, '.png') ?? 'drawing.png'
    const file = join(folder, name)
    await sharp(svgFile).resize({ width }).png({ compressionLevel: 3 }).toFile(file)
    await use(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
