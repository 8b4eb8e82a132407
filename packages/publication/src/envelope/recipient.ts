import { identityToRecipient } from 'age-encryption'

/** The public half (`age1…`) of an identity: what a replica seals envelopes to. */
export const getRecipient = (identity: string): Promise<string> => identityToRecipient(identity)
