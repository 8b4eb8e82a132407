import type { Environment } from '../env/parse-environment.ts'

/** The origins whose pages may send signed-in requests: the CMS itself, and its names on this machine in local use. */
export function allowedOrigins({ url, port, isProduction }: Pick<Environment, 'url' | 'port' | 'isProduction'>) {
  const origin = new URL(url).origin
  return isProduction ? [origin] : [...new Set([origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`])]
}
