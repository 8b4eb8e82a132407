import type { Role } from '@aritai/domain'
import type { Label } from '../../fields/label.ts'

/** A page of the admin that is no collection: an overview, or a place for one job of one kind of person. */
export type WorkspacePage = {
  /** Below `/admin`. */
  path: `/workspace/${string}`
  label: Label
  /** One or two sentences under the heading: what this page is for. */
  help: Label
  /** Who sees it in the menu and may open it. */
  roles: readonly Role[]
  /** The component that calls `drawPage`, as the admin's import map names it: `/src/admin/names/NamesPage.tsx#NamesPage`. */
  component: `/src/admin/${string}#${string}`
}

/** A page as the table of contents lists it. */
export const definePage = (page: WorkspacePage): WorkspacePage => page
