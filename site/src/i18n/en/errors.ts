import type { errors as model } from '../ja/errors.ts'

export const errors: typeof model = {
  notFound: {
    title: 'Page not found',
    text: 'The address has changed or the page is no longer public. Try the search, or start from the home page.',
  },
  broken: {
    title: 'The page could not be shown',
    text: 'The fault is ours. Please open the page again in a while. If it is urgent, call the city office.',
  },
  preparing: {
    title: 'We are getting ready',
    text: 'This site will open shortly. Please come back in a little while.',
  },
}
