import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import { env } from './env.ts'

/** Uploads lie in `DATA_DIR/cms/media`, or in a bucket when one is named. Either way they are read through the CMS. */
export const storage: Plugin[] = env.s3 === undefined ? [] : [inBucket(env.s3)]

function inBucket({ bucket, ...config }: NonNullable<typeof env.s3>): Plugin {
  return s3Storage({ collections: { media: { prefix: 'media' } }, bucket, config })
}
