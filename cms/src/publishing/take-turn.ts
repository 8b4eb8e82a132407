const turns = new Map<string, Promise<void>>()

/** Runs work after all earlier work with the same key has ended, well or badly. */
export async function takeTurn(key: string, work: () => Promise<void>): Promise<void> {
  const before = turns.get(key) ?? Promise.resolve()
  const mine = before.catch(() => undefined).then(work)
  turns.set(key, mine)
  try {
    await mine
  } finally {
    if (turns.get(key) === mine) turns.delete(key)
  }
}
