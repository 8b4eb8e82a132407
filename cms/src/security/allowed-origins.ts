import type { Environment } from '../env/parse-environment.ts'

/** The origins whose pages may send signed-in requests: the CMS itself, and its names on this machine in local use. */
export function allowedOrigins({
  CMS_URL,
  CMS_PORT,
  isProduction,
}: Pick<Environment, 'CMS_URL' | 'CMS_PORT' | 'isProduction'>) {
  const origin = new URL(CMS_URL).origin
  return isProduction
    ? [origin]
    : [...new Set([origin, `http://localhost:${CMS_PORT}`, `http://127.0.0.1:${CMS_PORT}`])]
}
