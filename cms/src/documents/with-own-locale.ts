import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The request for reads and writes of a hook in other languages. Payload writes the language of each call into the
 * request that it is given, where the hooks after it, and the next document of an edit of many, would find it. Its data
 * loader does the same to the request that it was made for, so there is a new one.
 */
export function withOwnLocale<Req extends Partial<PayloadRequest>>(req: Req): Req {
  const own = isolateObjectProperty(req as PayloadRequest, ['locale', 'fallbackLocale', 'payloadDataLoader'])
  Object.assign(own, { payloadDataLoader: undefined })
  return own as Req
}
