'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import type { Language } from '../workspace/language.ts'
import { wordsOf } from './words.ts'

type Props = { change: string; language: Language }
type Found = { changes: number; places: number; words: string }
type Outcome = { message: string; isError: boolean }

/** Takes words out of every change of a document: first where they stand is told, then asked once more. */
export function TakeOutWords({ change, language }: Props) {
  const { open, help, label, look, none, found: tell, sure, done } = wordsOf(language).takeOut
  const { config } = useConfig()
  const router = useRouter()
  const field = useId()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found>()
  const [outcome, setOutcome] = useState<Outcome>()
  const [isBusy, setBusy] = useState(false)
  const hasFound = found !== undefined && found.places > 0

  const send = async (words: string, preview: boolean) => {
    setBusy(true)
    const answer = await fetch(`${config.routes.api}/changes/${change}/withhold`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ words, preview }),
    }).catch(() => undefined)
    const body = await answer?.json().catch(() => undefined)
    setBusy(false)
    if (answer?.ok) return { ...(body as Omit<Found, 'words'>), words }
    setOutcome({ message: body?.errors?.[0]?.message ?? wordsOf(language).failed, isError: true })
    return undefined
  }
  const lookUp = async () => {
    const places = await send(words, true)
    setFound(places)
    if (places) setOutcome({ message: places.places > 0 ? tell(places.changes, places.places) : none, isError: false })
  }
  const takeOut = async () => {
    // Exactly the words that were looked for.
    if (found === undefined || (await send(found.words, false)) === undefined) return
    setFound(undefined)
    setWords('')
    setOutcome({ message: done, isError: false })
    router.refresh()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void (hasFound ? takeOut() : lookUp())
  }
  return (
    <details className="changes__take-out">
      <summary>{open}</summary>
      <form onSubmit={submit}>
        <p id={`${field}-help`}>{help}</p>
        <label htmlFor={field}>{label}</label>
        <input
          id={field}
          type="text"
          autoComplete="off"
          maxLength={200}
          value={words}
          readOnly={isBusy}
          aria-describedby={`${field}-help ${field}-outcome`}
          aria-invalid={outcome?.isError === true}
          onChange={(event) => {
            setWords(event.target.value)
            setFound(undefined)
            setOutcome(undefined)
          }}
        />
        <p id={`${field}-outcome`} role="status">
          {outcome?.message}
        </p>
        <Button type="submit" buttonStyle={hasFound ? 'primary' : 'secondary'} size="small" disabled={isBusy}>
          {hasFound ? sure : look}
        </Button>
      </form>
    </details>
  )
}
