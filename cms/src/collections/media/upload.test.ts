import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMedia, paintPhoto } from '../../testing/build-documents.ts'
import { openTestCms, type TestCms } from '../../testing/open-test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const folder = () => path.join(cms.dataDir, 'cms', 'media')

test('every file of a picture is written down with the hash of its bytes', async () => {
  const { sources } = await createMedia(cms.payload, await paintPhoto(2000, 1000))
  expect(sources?.map(({ format, width }) => `${format} ${width}`)).toEqual(
    ['avif', 'webp', 'jpeg'].flatMap((format) => [480, 960, 1600].map((width) => `${format} ${width}`)),
  )
  for (const { filename, sha256, bytes } of sources ?? []) {
    const file = readFileSync(path.join(folder(), filename))
    expect([createHash('sha256').update(file).digest('hex'), file.length]).toEqual([sha256, bytes])
  }
})

test('a public file is found by its name outside', async () => {
  const { readPictureFile } = await import('./read-picture-file.ts')
  const source = (await createMedia(cms.payload)).sources?.[0]
  const bytes = await readPictureFile(cms.payload, `${source?.sha256}.${source?.format}`)
  expect(bytes.length).toBe(source?.bytes)
  await expect(readPictureFile(cms.payload, `${'0'.repeat(64)}.jpeg`)).rejects.toThrow('No picture')
})

test('a small picture is not blown up, and has each width once', async () => {
  const { sources } = await createMedia(cms.payload, await paintPhoto(300, 200))
  expect(sources?.map(({ format, width }) => `${format} ${width}`)).toEqual(['avif 300', 'webp 300', 'jpeg 300'])
})

test('nothing of what a camera or a file name tells is kept, in the original neither', async () => {
  const { filename } = await createMedia(cms.payload)
  expect(filename).not.toContain('tanaka')
  for (const name of readdirSync(folder()))
    expect(readFileSync(path.join(folder(), name)).includes('CANARY')).toBe(false)
})

test('what only calls itself a picture is refused', async () => {
  for (const content of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<html><script>1</script></html>', ''])
    await expect(createMedia(cms.payload, Buffer.from(content))).rejects.toThrow('写真を読み込めません')
})

test('a small file that unfolds to a hundred million pixels is refused before it is decoded', async () => {
  const bomb = await sharp({ create: { width: 12_000, height: 9000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const before = process.memoryUsage().rss
  await expect(createMedia(cms.payload, bomb)).rejects.toThrow('写真を読み込めません')
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
})

test('photos that came with a voice are for moderators', async () => {
  const photo = await createMedia(cms.payload)
  await cms.payload.update({ collection: 'media', id: photo.id, data: { fromVoice: true }, overrideAccess: true })
  const count = async (role: 'moderator' | 'reader') =>
    (await cms.payload.find({ collection: 'media', where: { id: { equals: photo.id } }, ...(await cms.actAs(role)) }))
      .totalDocs
  expect([await count('moderator'), await count('reader')]).toEqual([1, 0])
})
