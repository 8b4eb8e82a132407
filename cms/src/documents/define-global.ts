import type { Field, GlobalConfig, GlobalSlug } from 'payload'
import { allow, allowVersions } from '../access/compose.ts'
import { isPlanner, isStaff } from '../access/predicates.ts'
import type { Label } from '../fields/label.ts'
import { type Group, groups } from './groups.ts'
import { publishSettingsAfterChange } from './hooks/publish-settings.ts'
import { recordGlobalSave } from './hooks/record-action.ts'
import { refusalMarks } from './refusal-marks.ts'

type DocumentGlobal = {
  slug: GlobalSlug
  label: Label
  description?: Label
  group: Group
  fields: Field[]
  hooks?: GlobalConfig['hooks']
}

/** A single document that the planning section keeps, with its versions and a record of who changed it. */
export function defineGlobal({ slug, label, description, group, fields, hooks = {} }: DocumentGlobal): GlobalConfig {
  return {
    slug,
    label,
    access: { read: allow(isStaff), update: allow(isPlanner), readVersions: allowVersions(isPlanner) },
    admin: {
      group: groups[group],
      hideAPIURL: true,
      ...(description ? { description } : {}),
      components: { elements: { beforeDocumentControls: [refusalMarks] } },
    },
    versions: { drafts: false, max: 50 },
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), publishSettingsAfterChange, recordGlobalSave] },
    fields,
  }
}
