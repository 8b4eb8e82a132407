import type { SortedAdvice } from '@aritai/domain'
import { useForm } from '@payloadcms/ui'
import { useCallback, useSyncExternalStore } from 'react'

const nothing: SortedAdvice = { open: [], kept: [] }

type Board = { sorted: SortedAdvice; readers: Set<() => void> }

// By form, since a form can be open in a drawer over another one.
const boards = new WeakMap<object, Board>()

function boardOf(form: object): Board {
  const board = boards.get(form) ?? { sorted: nothing, readers: new Set() }
  boards.set(form, board)
  return board
}

/** Pins up what the rules say of a form, for its fields to read. */
export function pinUp(form: object, sorted: SortedAdvice): void {
  const board = boardOf(form)
  board.sorted = sorted
  for (const tell of board.readers) tell()
}

/** What the rules say of the form around. */
export function useHintBoard(): SortedAdvice {
  const form = useForm()
  const subscribe = useCallback(
    (tell: () => void) => {
      const { readers } = boardOf(form)
      readers.add(tell)
      return () => readers.delete(tell)
    },
    [form],
  )
  return useSyncExternalStore(
    subscribe,
    () => boardOf(form).sorted,
    () => nothing,
  )
}
