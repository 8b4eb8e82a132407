import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Begins the words to publish as a copy of the words as told, for the moderator to edit. Words told in English are no
 * Japanese: they begin the English text (`storeVoice`), and the Japanese is translated by a person.
 */
export const fillWords: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' &&
  !data.text &&
  data.originalText &&
  data.originalLocale !== 'en' &&
  data.state !== 'withdrawn'
    ? { ...data, text: data.originalText }
    : data
