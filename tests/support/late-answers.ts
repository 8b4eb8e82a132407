import type { Page, Request, Route } from '@playwright/test'

type HeldAnswers = {
  /** How many are held back now. */
  count: () => number
  /** Lets everything through, and waits until it is answered. */
  release: () => Promise<void>
}

/** Holds back what the admin's form asks the server for while somebody types, as a slow line would. */
export async function holdFormState(page: Page): Promise<HeldAnswers> {
  const held: Route[] = []
  let isHolding = true
  const isFormState = (request: Request) =>
    request.method() === 'POST' && request.headers()['next-action'] !== undefined
  await page.route('**/admin/**', async (route) => {
    if (isHolding && isFormState(route.request())) held.push(route)
    else await route.fallback()
  })
  return {
    count: () => held.length,
    async release() {
      isHolding = false
      const answers = held.map(async (route) => {
        const answer = page.waitForResponse((response) => response.request() === route.request())
        await route.continue()
        await (await answer).finished()
      })
      await Promise.all(answers)
    },
  }
}
