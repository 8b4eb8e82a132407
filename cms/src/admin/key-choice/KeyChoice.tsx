'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'

/** One row that can be named by its key, with words to know it by. */
export type KeyOption = { key: string; words: string }

/** Chooses a key by its words, so that nobody has to know or copy codes. A key that leads nowhere stays visible. */
export function KeyChoice({ field, path, readOnly, options }: TextFieldClientProps & { options: KeyOption[] }) {
  const { value, setValue, showError, disabled } = useField<string>({ path })
  const { i18n } = useTranslation()
  const id = `field-${path.replaceAll('.', '__')}`
  const shown = !value || options.some(({ key }) => key === value) ? options : [{ key: value, words: '?' }, ...options]
  return (
    <div className="field-type text" style={mergeFieldStyles(field)}>
      <FieldLabel htmlFor={id} label={field.label} required={field.required} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          id={id}
          value={value ?? ''}
          disabled={Boolean(readOnly || disabled)}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
          style={look}
        >
          <option value="">{i18n.language === 'en' ? 'Choose' : '選んでください'}</option>
          {shown.map(({ key, words }) => (
            <option key={key} value={key}>
              {words} [{key}]
            </option>
          ))}
        </select>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

// As the admin's own inputs look, in the light and in the dark.
const look = {
  width: '100%',
  minHeight: 'calc(var(--base) * 2)',
  padding: '0 calc(var(--base) / 2)',
  font: 'inherit',
  color: 'var(--theme-elevation-800)',
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
} as const
