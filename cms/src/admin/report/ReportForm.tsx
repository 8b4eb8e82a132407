'use client'
import { type ActionState, actionStates, checkPersonalInformation, getIssueMessage, terms } from '@aritai/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useId, useState } from 'react'
import type { Language } from '../workspace/language.ts'
import { Notice } from '../workspace/parts/Notice.tsx'
import { useKept } from '../workspace/use-kept.ts'
import { ReportField } from './ReportField.tsx'
import { type ReportAnswer, sendReport } from './send-report.ts'
import { reportWords } from './words.ts'

type Props = {
  plan: string
  action: string
  title: string
  state: ActionState
  revision: number
  publicPage: string | undefined
  language: Language
}

/** How an action stands now and what happened, in one form. What was typed stays until it is public. */
export function ReportForm({ plan, action, title, state, revision, publicPage, language }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [kept, keep, forget] = useKept(`report/${plan}/${action}`, { state, text: '' })
  const { state: newState, text } = kept
  // What was begun and left stands open again.
  useEffect(() => {
    if (text !== '') setOpen(true)
  }, [text])
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<ReportAnswer | 'unreachable'>()
  const { config } = useConfig()
  const router = useRouter()
  const id = useId()
  const words = reportWords.form
  const errors = typeof answer === 'object' && !answer.done ? answer.errors : []
  const errorAt = (path: string) => errors.find((error) => error.path === path)?.message
  const hints = checkPersonalInformation(text, 'text')

  async function send(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const result = await sendReport(config.routes.api, plan, { action, state: newState, text, revision })
    setSending(false)
    setAnswer(result ?? 'unreachable')
    if (!result?.done) return
    keep({ state: newState, text: '' })
    forget()
    setOpen(false)
    router.refresh()
  }

  return (
    <div className="report__write">
      <div role="status">
        {typeof answer === 'object' && answer.done ? (
          <Notice kind="success">
            {words.sent[language]}{' '}
            {publicPage ? (
              <a href={publicPage} target="_blank" rel="noreferrer">
                {words.see[language]}
              </a>
            ) : null}
          </Notice>
        ) : null}
      </div>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => setOpen(!isOpen)}
        extraButtonProps={{
          'aria-expanded': isOpen,
          'aria-controls': id,
          'aria-label': `${title}: ${words[isOpen ? 'close' : 'open'][language]}`,
        }}
      >
        {words[isOpen ? 'close' : 'open'][language]}
      </Button>
      <form id={id} hidden={!isOpen} onSubmit={send} noValidate>
        <ReportField
          id={`${id}-state`}
          label={words.state}
          help={words.stateHelp}
          error={errorAt('state')}
          {...{ language }}
        >
          {(described) => (
            <select
              {...described}
              value={newState}
              onChange={({ target }) => keep({ text, state: target.value as ActionState })}
            >
              {actionStates.map((value) => (
                <option key={value} value={value}>
                  {terms.actionState[value][language]}
                </option>
              ))}
            </select>
          )}
        </ReportField>
        <ReportField
          id={`${id}-text`}
          label={words.text}
          help={words.textHelp}
          error={errorAt('text')}
          {...{ language }}
        >
          {(described) => (
            <textarea
              {...described}
              rows={3}
              value={text}
              onChange={({ target }) => keep({ state: newState, text: target.value })}
            />
          )}
        </ReportField>
        {hints.map((issue) => (
          <Notice key={String(issue.context.kind)} kind="warning">
            {getIssueMessage(issue, language)}
          </Notice>
        ))}
        <div role="alert">
          {answer === 'unreachable' ? <Notice kind="warning">{words.unreachable[language]}</Notice> : null}
          {typeof answer === 'object' && !answer.done ? (
            <Notice kind="warning">
              {errors.filter(({ path }) => path !== 'state' && path !== 'text').map(({ message }) => message)}{' '}
              {words.kept[language]}{' '}
              {answer.isStale ? (
                <button type="button" className="report__reload" onClick={() => router.refresh()}>
                  {words.reload[language]}
                </button>
              ) : null}
            </Notice>
          ) : null}
        </div>
        <Button type="submit" size="small" margin={false} disabled={isSending}>
          {words[isSending ? 'sending' : 'send'][language]}
        </Button>
      </form>
    </div>
  )
}
