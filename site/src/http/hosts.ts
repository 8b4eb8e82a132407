import type { Env } from '../env.ts'

export type HostCheck = (host: string | undefined) => boolean

/** Answers only to the names the site is known by: whatever else a Host header says could end up in somebody's link. */
export function createHostCheck(
  env: Pick<Env, 'SITE_URL' | 'SITE_PORT' | 'ALLOWED_HOSTS' | 'NODE_ENV' | 'ARITAI_LOCAL'>,
): HostCheck {
  const isLocal = env.ARITAI_LOCAL || env.NODE_ENV !== 'production'
  const names = [
    new URL(env.SITE_URL).host,
    ...env.ALLOWED_HOSTS,
    ...(isLocal ? ['localhost', '127.0.0.1', '[::1]'] : []),
  ]
  const allowed = new Set(names.flatMap((name) => [name, `${name}:${env.SITE_PORT}`]).map((name) => name.toLowerCase()))
  return (host) => host !== undefined && allowed.has(host.toLowerCase())
}
