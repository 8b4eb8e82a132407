import type { LogicModelLink } from './logic-model.ts'

/** The keys of one circle of links, its first key again at the end; undefined where there is none. */
export function findCycle(links: readonly LogicModelLink[]): string[] | undefined {
  const ways = Map.groupBy(links, ({ from }) => from)
  const finished = new Set<string>()
  for (const start of ways.keys()) {
    // Depth first with a stack of our own: a long chain must not exhaust the call stack.
    const path: string[] = []
    const onPath = new Set<string>()
    const stack: ({ enter: string } | { leave: string })[] = [{ enter: start }]
    for (let step = stack.pop(); step; step = stack.pop()) {
      if ('leave' in step) {
        finished.add(step.leave)
        onPath.delete(step.leave)
        path.pop()
        continue
      }
      if (onPath.has(step.enter)) return [...path.slice(path.indexOf(step.enter)), step.enter]
      if (finished.has(step.enter)) continue
      path.push(step.enter)
      onPath.add(step.enter)
      stack.push({ leave: step.enter }, ...(ways.get(step.enter) ?? []).map(({ to }) => ({ enter: to })))
    }
  }
  return undefined
}
