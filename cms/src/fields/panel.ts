import type { UIField } from 'payload'

/** Something the form shows that is no field of the document: how far it is written, where it leads. */
export function panel(name: string, component: `/src/admin/${string}#${string}`, { sidebar = false } = {}): UIField {
  return {
    name,
    type: 'ui',
    admin: {
      components: { Field: component },
      disableListColumn: true,
      ...(sidebar ? { position: 'sidebar' } : {}),
    },
  }
}
