import { type Endpoint, Forbidden } from 'payload'

const refuse: Endpoint['handler'] = (req) => {
  throw new Forbidden(req.t)
}

/**
 * Shuts endpoints that Payload opens to strangers. The first account is made on the command line (`create-user`), so
 * that nobody can win a race for it; a forgotten password is set anew by an administrator, because the CMS sends no mail.
 */
export const userEndpoints: Endpoint[] = [
  { path: '/first-register', method: 'post', handler: refuse },
  { path: '/forgot-password', method: 'post', handler: refuse },
  { path: '/reset-password', method: 'post', handler: refuse },
  { path: '/verify/:id', method: 'post', handler: refuse },
]
