'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

/**
 * What somebody types into a page of the workspace, kept in this tab until it is sent: whoever follows a link to look
 * something up finds it again. Gives the value as it stands, a way to change it, and one to forget it; begins with
 * `initial`, also where what was kept cannot be read.
 */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void, () => void] {
  const { user } = useAuth()
  const key = `aritai/${user?.id ?? ''}/${name}`
  const [value, setValue] = useState(initial)
  // After the first drawing, which has to be that of the server.
  useEffect(() => {
    const kept = readKept<T>(key)
    if (kept !== undefined) setValue(kept)
  }, [key])
  const change = useCallback(
    (next: T) => {
      setValue(next)
      withStorage((storage) => storage.setItem(key, JSON.stringify(next)))
    },
    [key],
  )
  const forget = useCallback(() => {
    withStorage((storage) => storage.removeItem(key))
  }, [key])
  return [value, change, forget]
}

function readKept<T>(key: string): T | undefined {
  const kept = withStorage((storage) => storage.getItem(key))
  try {
    return kept ? (JSON.parse(kept) as T) : undefined
  } catch {
    return undefined
  }
}

/** A browser may forbid its storage, or have no room left; then nothing is kept, and everything else works. */
function withStorage<R>(use: (storage: Storage) => R): R | undefined {
  try {
    return use(window.sessionStorage)
  } catch {
    return undefined
  }
}
