import type { GlobalConfig } from 'payload'
import { brandKit } from './brand-kit/index.ts'
import { purposeOfUse } from './purpose-of-use/index.ts'
import { siteSettings } from './site-settings/index.ts'

/** Every single document. */
export const globals: GlobalConfig[] = [siteSettings, purposeOfUse, brandKit]
