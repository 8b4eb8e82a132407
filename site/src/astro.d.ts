/// <reference types="astro/client" />

// Not `env.d.ts`: beside an `env.ts` TypeScript takes that for its output and leaves it out.
type SiteLocals = import('./locals.ts').SiteLocals

declare namespace App {
  interface Locals extends SiteLocals {}
}
