import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

/**
 * The site renders on demand from its own copy of the public documents; `src/server.ts` calls it as middleware.
 * Languages are read by `src/middleware.ts` from the first part of the address, so that each page has one source.
 */
export default defineConfig({
  output: 'server',
  // `src/server.ts` limits the size of forms; a limit here would break them off instead of keeping the words.
  adapter: node({ mode: 'middleware', bodySizeLimit: 0 }),
  // Both forms reach a page; `src/middleware.ts` leads to the one with a slash, also for an address typed from a poster.
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never', assets: '_assets' },
  session: false,
  // Forms are checked by `src/server.ts`, which knows the site's own addresses; the Host header cannot be trusted.
  security: {
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "object-src 'none'",
      ],
      styleDirective: { resources: ["'self'"] },
      scriptDirective: { resources: ["'self'"] },
    },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    resolve: { noExternal: [/^@aritai\//] },
    ssr: { noExternal: [/^@aritai\//] },
  },
})
