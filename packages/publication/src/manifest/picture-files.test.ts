import { describe, expect, it } from 'vitest'
import { buildPublicDocument } from '../testing/build-public-document.ts'
import { buildPicture } from '../testing/samples.ts'
import { getPictureFiles } from './picture-files.ts'

describe('the files of a public document', () => {
  it('are all sources of its picture and the file offered for download', () => {
    expect(getPictureFiles(buildPublicDocument('citizens', 'brand-asset'))).toEqual([
      `${'b201'.repeat(16)}.avif`,
      `${'b202'.repeat(16)}.jpeg`,
      `${'c3'.repeat(32)}.jpeg`,
    ])
  })

  it('are found inside edited text too', () => {
    const page = buildPublicDocument('citizens', 'page', {
      body: { ja: [{ type: 'picture', picture: buildPicture('77') }] },
    })
    expect(getPictureFiles(page)).toHaveLength(2)
  })

  it('are none where there is no picture', () => {
    expect(getPictureFiles(buildPublicDocument('citizens', 'voice'))).toEqual([])
  })

  it('never include a name that could leave the folder of files', () => {
    expect(getPictureFiles({ sha256: '../../etc/passwd', format: 'jpeg' })).toEqual([])
  })
})
