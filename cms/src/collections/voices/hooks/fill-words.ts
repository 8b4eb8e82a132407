import type { CollectionBeforeChangeHook } from 'payload'

/** Begins the words to publish as a copy of the words as told, for the moderator to edit. */
export const fillWords: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' && !data.text && data.originalText && data.state !== 'withdrawn'
    ? { ...data, text: data.originalText }
    : data
