import type { AdminViewConfig } from 'payload'
import { workspacePages } from './pages.ts'

/** The pages as Payload wants its custom views. */
export const workspaceViews: Record<string, AdminViewConfig> = Object.fromEntries(
  workspacePages.map(({ path, component, label }) => [
    path.replace('/workspace/', 'workspace-'),
    { path, exact: true, Component: component, meta: { title: label.ja } },
  ]),
)
