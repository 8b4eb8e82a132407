'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import type { Language } from '../workspace/language.ts'
import { Notice, Section } from '../workspace/parts/index.ts'
import { ImportResult } from './ImportResult.tsx'
import { importWords } from './import-words.ts'
import { type Answer, sendImport } from './send-import.ts'

/** Choose or paste, look, write why, import: nothing is written before the last step. */
export function ImportForm({ language }: { language: Language }) {
  const words = importWords(language)
  const picker = useRef<HTMLInputElement>(null)
  const [pasted, setPasted] = useState('')
  const [busy, setBusy] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const [looked, setLooked] = useState<{ file: Blob; answer: Answer }>()

  async function run(file: Blob, sending: string, confirmed?: { state: string; note: string }) {
    setTrouble(undefined)
    setBusy(sending)
    const answer = await sendImport(file, confirmed)
    setBusy(undefined)
    if (!answer) setTrouble(words.failed)
    else if ('refusal' in answer) setTrouble(answer.refusal)
    else setLooked({ file, answer })
  }

  /** What is chosen now was not looked at yet: what another file said must not be imported in its place. */
  function startAnew() {
    setLooked(undefined)
    setTrouble(undefined)
  }

  async function look(event: FormEvent) {
    event.preventDefault()
    setLooked(undefined)
    const chosen = picker.current?.files?.[0]
    if (pasted.trim() === '' && !chosen) return setTrouble(words.nothingYet)
    await run(pasted.trim() === '' && chosen ? chosen : new Blob([pasted]), words.looking)
  }

  const report = looked?.answer && 'report' in looked.answer ? looked.answer.report : undefined
  return (
    <>
      <Section id="look" title={words.choose}>
        <form className="indicator-import__form" onSubmit={look}>
          <label>
            {words.file}
            <input ref={picker} type="file" onChange={startAnew} accept=".csv,.txt,.tsv,text/csv,text/plain" />
          </label>
          <label>
            {words.paste}
            <textarea
              rows={5}
              value={pasted}
              onChange={(event) => {
                setPasted(event.target.value)
                startAnew()
              }}
              spellCheck={false}
            />
          </label>
          <Button type="submit" buttonStyle="secondary" disabled={busy !== undefined}>
            {words.look}
          </Button>
        </form>
      </Section>
      <div role="status">{busy && <Notice>{busy}</Notice>}</div>
      <div role="alert">{trouble && <Notice kind="warning">{trouble}</Notice>}</div>
      {looked && report && (
        <ImportResult
          key={`${report.state} ${report.imported}`}
          report={report}
          language={language}
          busy={busy !== undefined}
          onImport={(note) => run(looked.file, words.importing, { state: report.state, note })}
        />
      )}
    </>
  )
}
