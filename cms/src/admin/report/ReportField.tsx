import type { ReactNode } from 'react'
import type { Label } from '../../fields/label.ts'
import type { Language } from '../workspace/language.ts'

type Described = { id: string; 'aria-describedby': string; 'aria-invalid': boolean }
type Props = {
  id: string
  label: Label
  help: Label
  error: string | undefined
  language: Language
  children: (described: Described) => ReactNode
}

/** A field with its label, its help and, where it is wrong, its error, all of them tied to it. */
export function ReportField({ id, label, help, error, language, children }: Props) {
  const describedBy = [error ? `${id}-error` : '', `${id}-help`].filter(Boolean).join(' ')
  return (
    <div className="report__field">
      <label htmlFor={id}>{label[language]}</label>
      {error ? (
        <p id={`${id}-error`} className="report__error">
          ⚠ {error}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error !== undefined })}
      <p id={`${id}-help`} className="report__help">
        {help[language]}
      </p>
    </div>
  )
}
