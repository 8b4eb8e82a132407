import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Begins the words to publish as a copy of the words as told, for the moderator to edit. Words told in English are no
 * Japanese: a person translates them. They are not put into the English text either, where they would become public
 * with the Japanese without anybody having read them there.
 */
export const fillWords: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' &&
  !data.text &&
  data.originalText &&
  data.originalLocale !== 'en' &&
  data.state !== 'withdrawn'
    ? { ...data, text: data.originalText }
    : data
