import { useEffect, useState } from 'react'

/** What the REST API of the CMS answers at an address; undefined until then, and without an address. */
export function useAnswer<T>(address: string | undefined): T | undefined {
  const [answer, setAnswer] = useState<T>()
  useEffect(() => {
    if (address === undefined) return
    const asking = new AbortController()
    // Without an answer the editor works on, with ids instead of names.
    fetch(address, { credentials: 'include', signal: asking.signal })
      .then(async (response) => response.ok && setAnswer((await response.json()) as T))
      .catch(() => undefined)
    return () => asking.abort()
  }, [address])
  // While the next answer is on its way the last one stays, so that names do not flicker.
  return address === undefined ? undefined : answer
}
