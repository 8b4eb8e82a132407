import { useEffect, useRef, useState } from 'react'

/** Milliseconds in which a part that was moved is drawn in its new place. */
const patience = 1000

type FocusKeeper = {
  focusOn: (id: string) => void
  /** Gives the focus up to something else that has been opened. */
  letGo: () => void
}

/**
 * Puts the focus on an element by its id, now or when it is drawn. The form hands its state on a render later than it
 * was changed: a part that moves to another column is then drawn anew, and loses the focus it has just got.
 */
export function useFocusOn(): FocusKeeper {
  const wanted = useRef<{ id: string; until: number; isReached: boolean }>(undefined)
  const [, draw] = useState({})
  useEffect(() => {
    const { current: goal } = wanted
    const element = goal && document.getElementById(goal.id)
    if (!goal || !element) return
    const isLost = document.activeElement === document.body && performance.now() < goal.until
    if (goal.isReached && !isLost) return
    goal.isReached = true
    element.focus()
  })
  return {
    focusOn(id) {
      wanted.current = { id, until: performance.now() + patience, isReached: false }
      draw({})
    },
    letGo() {
      wanted.current = undefined
    },
  }
}
