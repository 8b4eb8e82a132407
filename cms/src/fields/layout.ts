import type { Field, TabsField, UnnamedTab } from 'payload'
import type { Label } from './label.ts'

/** A form in parts, in the order a person fills it in. The parts are unnamed: their fields stay at the top of the document. */
export function tabs(...parts: UnnamedTab[]): TabsField {
  return { type: 'tabs', tabs: parts }
}

/** One part of a form. `guide` says above its fields what they are for together. */
export function tab(label: Label, guide: Label, fields: Field[]): UnnamedTab {
  return { label, description: guide, fields }
}
