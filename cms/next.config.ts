import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { securityHeaders, uploadHeaders } from './src/security/security-headers.ts'

const nextConfig: NextConfig = {
  transpilePackages: ['@aritai/domain', '@aritai/figures', '@aritai/publication'],
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // Errors are told apart by the names of their classes, in logs and by Payload itself.
  experimental: { serverMinification: false },
  // Types and style are checked by their own commands for the whole workspace.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/api/media/file/:path*', headers: uploadHeaders },
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
