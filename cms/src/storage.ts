import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import { env } from './env.ts'

const { bucket = '', ...config } = env.s3 ?? {}

/**
 * Uploads lie in `DATA_DIR/cms/media`, or in a bucket when one is named; either way they are read through the CMS. The
 * fields a bucket needs exist in both cases, so that the schema does not depend on the choice.
 */
export const storage: Plugin[] = [
  s3Storage({
    enabled: env.s3 !== undefined,
    alwaysInsertFields: true,
    collections: { media: { prefix: 'media' } },
    bucket,
    config,
  }),
]
