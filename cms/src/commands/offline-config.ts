import type { SanitizedConfig } from 'payload'

/** The configuration without secrets, for commands that touch no data. */
export async function loadOfflineConfig(): Promise<SanitizedConfig> {
  process.env.ARITAI_OFFLINE = 'true'
  const { default: config } = await import('../payload.config.ts')
  return config
}
