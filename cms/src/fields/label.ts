/** Wording of the admin in its two languages. */
export type Label = { ja: string; en: string }

/** What every field factory understands beside its own settings. */
export type FieldOptions = {
  required?: boolean
  /** One short sentence under the field: what belongs in it and for whom. */
  help?: Label
  readOnly?: boolean
  index?: boolean
  /** In the column beside the form. */
  sidebar?: boolean
  /** CSS width in a row, `50%`. */
  width?: string
  /** Decided document by document, and never for many at once. */
  singly?: boolean
  /** Shown only while this holds for the document's data (first) or the surrounding group's (second). */
  condition?: (data: Record<string, unknown>, siblings: Record<string, unknown>) => boolean
}

/** The part of a Payload field that all factories share. */
export function fieldBase(name: string, label: Label, options: FieldOptions) {
  const { help, readOnly, sidebar, width, singly, condition } = options
  return {
    name,
    label,
    ...(options.required === undefined ? {} : { required: options.required }),
    ...(options.index === undefined ? {} : { index: options.index }),
    admin: {
      ...(help ? { description: help } : {}),
      ...(readOnly ? { readOnly } : {}),
      ...(sidebar ? { position: 'sidebar' as const } : {}),
      ...(width ? { width } : {}),
      ...(singly ? { disableBulkEdit: true } : {}),
      ...(condition
        ? {
            condition: (data: Record<string, unknown>, siblings: Record<string, unknown>) =>
              condition(data, siblings ?? {}),
          }
        : {}),
    },
  }
}
