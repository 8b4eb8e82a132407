import { useEffect, useState } from 'react'

/** What the CMS answers at an address of its API; undefined until it has, and where it does not. */
export function useAnswer<Answer>(address: string | undefined): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    let isWanted = true
    setAnswer(undefined)
    if (address !== undefined) ask<Answer>(address).then((given) => isWanted && setAnswer(given))
    return () => {
      isWanted = false
    }
  }, [address])
  return answer
}

async function ask<Answer>(address: string): Promise<Answer | undefined> {
  // Hints do without an answer; the same rules are asked again on the server.
  const response = await fetch(address, { credentials: 'include' }).catch(() => undefined)
  return response?.ok ? ((await response.json()) as Answer) : undefined
}
