import type { Page, Request, Route } from '@playwright/test'

type HeldAnswers = {
  /** How many are held back now. */
  count: () => number
  /** Lets everything through, and waits until each is answered or was given up by the page. */
  release: () => Promise<void>
}

/** Holds back what the admin's form asks the server for while somebody types, as a slow line would. */
export async function holdFormState(page: Page): Promise<HeldAnswers> {
  const held: { route: Route; settled: Promise<unknown> }[] = []
  let isHolding = true
  await page.route('**/admin/**', async (route) => {
    if (isHolding && asksForFormState(route.request())) held.push({ route, settled: settle(page, route.request()) })
    else await route.fallback()
  })
  return {
    count: () => held.length,
    async release() {
      isHolding = false
      // The page gives up a question when it asks a newer one; nothing can be continued there.
      await Promise.allSettled(held.map(({ route }) => route.continue()))
      await Promise.all(held.map(({ settled }) => settled))
    },
  }
}

const asksForFormState = (request: Request) =>
  request.method() === 'POST' && request.headers()['next-action'] !== undefined

/** Resolves when the request has been answered to the end, or has failed. */
function settle(page: Page, request: Request): Promise<void> {
  return new Promise((resolve) => {
    const done = (each: Request) => {
      if (each === request) resolve()
    }
    page.on('requestfinished', done)
    page.on('requestfailed', done)
  })
}
