'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

type Props = { change: string; words: string; help: string; sure: string; failed: string }

/** Takes the words out of a recorded difference, after asking once more. */
export function WithholdWords({ change, words, help, sure, failed }: Props) {
  const { config } = useConfig()
  const router = useRouter()
  const [isAsked, setAsked] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const withhold = async () => {
    const answer = await fetch(`${config.routes.api}/changes/${change}/withhold`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ all: true }),
    }).catch(() => undefined)
    setFailed(!answer?.ok)
    if (answer?.ok) router.refresh()
  }
  return (
    <div className="changes__withhold">
      <Button type="button" buttonStyle="secondary" size="small" onClick={isAsked ? withhold : () => setAsked(true)}>
        {isAsked ? sure : words}
      </Button>
      <p>{hasFailed ? <strong role="alert">{failed}</strong> : help}</p>
    </div>
  )
}
