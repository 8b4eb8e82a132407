import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { securityHeaders, uploadHeaders } from './src/security/security-headers.ts'

const nextConfig: NextConfig = {
  transpilePackages: ['@aritai/domain', '@aritai/figures', '@aritai/publication'],
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // One Payload for every bundle: the server opens it before the first request, and routes tell its errors apart by class.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite', '@payloadcms/drizzle'],
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
