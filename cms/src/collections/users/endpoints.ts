import { type Endpoint, Forbidden } from 'payload'
import { env } from '../../env.ts'
import { askForLink } from './password-reset/ask-for-link.ts'

const refuse: Endpoint['handler'] = (req) => {
  throw new Forbidden(req.t)
}

/**
 * Shuts endpoints that Payload opens to strangers, and answers for a forgotten password in its place. The first account
 * is made on the command line (`create-user`), so that nobody can win a race for it. Where no mail leaves the CMS, a
 * forgotten password is set anew by an administrator.
 */
export const userEndpoints: Endpoint[] = [
  { path: '/first-register', method: 'post', handler: refuse },
  { path: '/forgot-password', method: 'post', handler: env.mail ? askForLink : refuse },
  ...(env.mail ? [] : [{ path: '/reset-password', method: 'post', handler: refuse } satisfies Endpoint]),
  { path: '/verify/:id', method: 'post', handler: refuse },
]
