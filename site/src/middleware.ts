import { defineMiddleware } from 'astro:middleware'
import { readLocalePath } from './i18n/locale-path.ts'

/**
 * One source for every language: `/en/plan/` is rendered by the page of `/plan/`, which finds its language again in
 * `Astro.originPathname`.
 */
export const onRequest = defineMiddleware((context, next) => {
  const { locale, path } = readLocalePath(context.url.pathname)
  return locale === 'ja' ? next() : next(new URL(`${path}${context.url.search}`, context.url))
})
