'use client'
import { Button, Link } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { ImportReport } from '../../collections/indicators/import/import-report.ts'
import type { Language } from '../workspace/language.ts'
import { Notice, Section } from '../workspace/parts/index.ts'
import { ImportRows } from './ImportRows.tsx'
import { importWords } from './import-words.ts'

type Props = {
  report: ImportReport & { imported?: boolean }
  language: Language
  busy: boolean
  onImport: (note: string) => void
}

/** What the file would do and, if it can be done, the button that does it. */
export function ImportResult({ report, language, busy, onImport }: Props) {
  const words = importWords(language)
  const [note, setNote] = useState('')
  const heading = useRef<HTMLDivElement>(null)
  // Who pressed the button is taken to what it answered.
  useEffect(() => heading.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onImport(note)
  }
  return (
    <div ref={heading} tabIndex={-1} className="indicator-import__result">
      <Section id="result" title={words.result}>
        {report.imported ? (
          <Notice kind="success">
            {words.done(report.indicators)} <Link href="/admin/collections/indicators">{words.seeList}</Link>
          </Notice>
        ) : (
          <Summary report={report} language={language} />
        )}
        {report.ready && !report.imported && (
          <form className="indicator-import__form" onSubmit={submit}>
            {report.published > 0 && (
              <label>
                {words.note}
                <textarea rows={3} required value={note} onChange={(event) => setNote(event.target.value)} />
                <span className="indicator-import__help">{words.noteHelp}</span>
              </label>
            )}
            <Button type="submit" disabled={busy}>
              {words.import}
            </Button>
          </form>
        )}
        {report.rows.length > 0 && <ImportRows report={report} language={language} />}
      </Section>
    </div>
  )
}

function Summary({ report, language }: Pick<Props, 'report' | 'language'>) {
  const words = importWords(language)
  const { added, changed, same, empty, wrong } = report.counts
  if (report.troubles.length > 0)
    return (
      <Notice kind="warning">
        {report.troubles.map((trouble) => (
          <p key={trouble}>{trouble}</p>
        ))}
      </Notice>
    )
  return (
    <Notice kind={wrong > 0 ? 'warning' : 'info'}>
      <p>
        {wrong > 0
          ? words.wrong(wrong)
          : report.ready
            ? words.ready(report.indicators, report.published)
            : words.nothing}
      </p>
      <p>{words.counts(added, changed, same, empty)}</p>
    </Notice>
  )
}
