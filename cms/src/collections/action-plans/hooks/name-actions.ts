import type { CollectionBeforeValidateHook } from 'payload'
import { today } from '../../../fields/day.ts'

/** Gives every action a key that stays when rows move, so that news and links can point at it. */
export const nameActions: CollectionBeforeValidateHook = ({ data }) =>
  data && Array.isArray(data.actions) ? { ...data, actions: withActionKeys(data.actions, today()) } : data

/**
 * The same actions, each with a key like `action-3` that no other has. Keys that were given stay; a row that was
 * duplicated in the form, key and all, stands below the one it was made from and gets its own. `enteredOn` is the day on
 * which the new ones are added.
 */
export function withActionKeys<A extends { key?: string | null }>(actions: readonly A[], enteredOn?: string): A[] {
  const taken = new Set(actions.map(({ key }) => key))
  const seen = new Set<string>()
  let number = 0
  return actions.map((action) => {
    if (action.key && !seen.has(action.key)) {
      seen.add(action.key)
      return action
    }
    do number += 1
    while (taken.has(`action-${number}`))
    return { ...action, key: `action-${number}`, ...(enteredOn ? { enteredOn } : {}) }
  })
}
