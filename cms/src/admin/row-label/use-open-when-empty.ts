import { useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Opens a folded row that has no words yet, once, when it appears: Payload folds also the row that somebody just added,
 * and an empty row has nothing to say while it is folded.
 */
export function useOpenWhenEmpty(path: string, isEmpty: boolean): void {
  const { getFields, dispatchFields } = useForm()
  const wasSeen = useRef(false)
  useEffect(() => {
    if (wasSeen.current) return
    wasSeen.current = true
    const [list, index] = splitPath(path)
    const rows = getFields()[list]?.rows ?? []
    if (!isEmpty || !rows[index]?.collapsed) return
    const updatedRows = rows.map((row, at) => (at === index ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [path, isEmpty, getFields, dispatchFields])
}

/** `actions.2.news.0` is the row 0 of the list `actions.2.news`. */
function splitPath(path: string): [string, number] {
  const end = path.lastIndexOf('.')
  return [path.slice(0, end), Number(path.slice(end + 1))]
}
