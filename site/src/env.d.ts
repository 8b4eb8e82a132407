/// <reference types="astro/client" />

type SiteLocals = import('./locals.ts').SiteLocals

declare namespace App {
  interface Locals extends SiteLocals {}
}
