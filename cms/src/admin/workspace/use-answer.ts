import { useEffect, useState } from 'react'

/**
 * What the CMS answers at an address of its API, as the person; undefined until it has, where it does not, and while only
 * the answer of an address asked before is there.
 */
export function useAnswer<Answer>(address: string | undefined): Answer | undefined {
  const [told, setTold] = useState<{ address: string; answer: Answer | undefined }>()
  useEffect(() => {
    if (address === undefined) return
    let isWanted = true
    ask<Answer>(address).then((answer) => isWanted && setTold({ address, answer }))
    return () => {
      isWanted = false
    }
  }, [address])
  return told?.address === address ? told?.answer : undefined
}

async function ask<Answer>(address: string): Promise<Answer | undefined> {
  // Whoever asks does without an answer; the rules are asked again on the server.
  const response = await fetch(address, { credentials: 'include' }).catch(() => undefined)
  return response?.ok ? ((await response.json()) as Answer) : undefined
}
