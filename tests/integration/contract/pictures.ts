import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureFormats } from '@aritai/publication'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Topic } from './contract.ts'
import { takePhotoWithPlace } from './photo.ts'
import { refusalOf } from './refusal.ts'
import { type ActingAs, hire } from './staff.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'

export const describePictures: Topic = (cms) => {
  describe('an uploaded picture', () => {
    let planner: ActingAs
    beforeAll(async () => {
      planner = await hire(cms(), 'planner')
    })
    const upload = (bytes: Uint8Array, name: string, mimetype: string) =>
      cms().payload.create({
        collection: 'media',
        data: { alt: '朝の川' } as never,
        file: { data: Buffer.from(bytes), name, mimetype, size: bytes.length },
        ...planner,
      })

    it('loses what it tells about place and camera, in the original and in every file made of it', async () => {
      const photo = await takePhotoWithPlace('canary-camera')
      expect((await sharp(photo).metadata()).exif?.includes('canary-camera')).toBe(true)
      const media = await upload(photo, '田中家の庭.jpg', 'image/jpeg')

      expect(media.filename).toMatch(/^[a-z0-9]+\.jpg$/)
      const stem = String(media.filename).replace('.jpg', '')
      const files = readdirSync(cms().mediaFolder).filter((name) => name.startsWith(stem))
      const sources = (media.sources ?? []).map(({ filename }) => filename)
      expect(files).toEqual(expect.arrayContaining([media.filename, ...sources]))
      expect(new Set((media.sources ?? []).map(({ format }) => format))).toEqual(new Set(pictureFormats))
      for (const name of files) {
        const bytes = readFileSync(join(cms().mediaFolder, name))
        const { exif, xmp, iptc } = await sharp(bytes).metadata()
        expect({ name, exif, xmp, iptc }).toEqual({ name, exif: undefined, xmp: undefined, iptc: undefined })
        expect(bytes.includes('canary-camera')).toBe(false)
      }
    })

    it('is no drawing that can run programs, whatever its name says', async () => {
      const svg = new TextEncoder().encode(drawing)
      expect((await refusalOf(upload(svg, 'logo.svg', 'image/svg+xml'))).status).toBe(400)
      expect((await refusalOf(upload(svg, 'logo.png', 'image/png'))).status).toBe(400)
      expect(readdirSync(cms().mediaFolder).filter((name) => /logo|svg/.test(name))).toEqual([])
    })

    it('is refused when its small file holds too many pixels', async () => {
      const bomb = await sharp({ create: { width: 9000, height: 5000, channels: 3, background: 'white' } })
        .png({ compressionLevel: 9 })
        .toBuffer()
      expect((await refusalOf(upload(new Uint8Array(bomb), 'wide.png', 'image/png'))).status).toBe(400)
    })
  })
}
