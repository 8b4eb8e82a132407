import type { PayloadRequest } from 'payload'

/** Says in the context of a save that it opens the next term, the one way in which a public plan changes its term. */
export const openingNextTerm = { opensNextTerm: true } as const

export const opensNextTerm = ({ context }: Pick<PayloadRequest, 'context'>) => context.opensNextTerm === true
