import { defineMiddleware } from 'astro:middleware'
import { localeHref, readLocalePath } from './i18n/locale-path.ts'

/**
 * One source for every language: `/en/plan/` is rendered by the page of `/plan/`, which finds its language again in
 * `Astro.originPathname`. An address without its last slash, typed from a poster, leads to the page. A channel that is
 * not served here has no pages, one that has not been pushed to yet answers that it is being prepared; where only the
 * showcase is served, its first page is the first page of the site.
 */
export const onRequest = defineMiddleware((context, next) => {
  const { pathname, search } = context.url
  if (!pathname.endsWith('/') && !hasExtension(pathname)) {
    // One slash at the front: two would lead to another host.
    return context.redirect(`${pathname.replace(/^\/+/, '/')}/${search}`, 301)
  }
  const { locale, path } = readLocalePath(pathname)
  const { citizens, showcase } = context.locals
  if (path === '/' && citizens === undefined && showcase !== undefined) {
    return context.redirect(localeHref(locale, '/welcome/'))
  }
  const reader = path.startsWith('/welcome/') ? showcase : citizens
  if (!hasExtension(path)) {
    if (reader === undefined && context.locals.channels !== undefined) return next(new URL('/404/', context.url))
    if (reader?.isReady() === false) return next(new URL('/503/', context.url))
  }
  return locale === 'ja' ? next() : next(new URL(`${path}${search}`, context.url))
})

/** Style sheets, feeds and the like: files that are asked for by machines. */
const hasExtension = (path: string) => /\.\w+$/.test(path)
