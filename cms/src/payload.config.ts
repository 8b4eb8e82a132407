import path from 'node:path'
import { defaultLocale } from '@aritai/domain'
import { en } from '@payloadcms/translations/languages/en'
import { ja } from '@payloadcms/translations/languages/ja'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { workspaceViews } from './admin/workspace/views.ts'
import { collections } from './collections/index.ts'
import { uploadLimit } from './collections/media/picture-limits.ts'
import { prepareErasure } from './database/erase-traces.ts'
import { database } from './database.ts'
import { env } from './env.ts'
import { proseEditor } from './fields/rich-text.ts'
import { globals } from './globals/index.ts'
import { localeLabels } from './i18n/locale-labels.ts'
import { englishButtons, japaneseButtons } from './i18n/payload-words.ts'
import { logger } from './logging/logger.ts'
import { mailAdapter } from './mail/adapter.ts'
import { allowedOrigins } from './security/allowed-origins.ts'
import { storage } from './storage.ts'

const cms = path.join(env.projectRoot, 'cms')

export default buildConfig({
  secret: env.payloadSecret,
  serverURL: env.url,
  csrf: allowedOrigins(env),
  cors: allowedOrigins(env),
  db: database,
  editor: proseEditor,
  sharp,
  collections,
  globals,
  localization: { locales: localeLabels, defaultLocale, fallback: true },
  i18n: {
    fallbackLanguage: 'ja',
    supportedLanguages: { ja, en },
    translations: { ja: japaneseButtons, en: englishButtons },
  },
  graphQL: { disable: true },
  telemetry: false,
  maxDepth: 2,
  ...mailAdapter,
  logger,
  loggingLevels: { AuthenticationError: 'info', Forbidden: 'info', NotFound: 'info', ValidationError: 'info' },
  upload: { limits: { fileSize: uploadLimit }, abortOnLimit: true },
  plugins: storage,
  onInit: prepareErasure,
  admin: {
    user: 'users',
    avatar: 'default',
    // The same in both languages of the admin; Payload's own order is that of English.
    dateFormat: 'yyyy/MM/dd HH:mm',
    components: {
      providers: ['/src/admin/accessible/AccessibleAdmin.tsx#AccessibleAdmin'],
      beforeNavLinks: ['/src/admin/workspace/WorkspaceNav.tsx#WorkspaceNav'],
      views: { ...workspaceViews, dashboard: { Component: '/src/admin/start/StartPage.tsx#StartPage' } },
    },
    timezones: { supportedTimezones: [{ label: '日本', value: 'Asia/Tokyo' }], defaultTimezone: 'Asia/Tokyo' },
    importMap: {
      baseDir: cms,
      importMapFile: path.join(cms, 'src', 'app', '(payload)', 'admin', 'importMap.js'),
    },
    meta: { titleSuffix: ' — ありたい', description: '計画とブランドをつくる' },
  },
  typescript: { outputFile: path.join(cms, 'src', 'payload-types.ts'), autoGenerate: false },
})
