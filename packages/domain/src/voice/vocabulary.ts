/** The life of a voice. `withdrawn` can follow any other state and is final. */
export const voiceStates = ['received', 'in-review', 'published', 'kept', 'returned', 'withdrawn'] as const
export type VoiceState = (typeof voiceStates)[number]

/** How a voice reached the city. */
export const voiceSources = ['web', 'paper', 'meeting', 'letter'] as const
export type VoiceSource = (typeof voiceSources)[number]

/** What was done to the original words before publication; the page says so. */
export const voiceEdits = ['shortened', 'anonymised', 'corrected', 'translated'] as const
export type VoiceEdit = (typeof voiceEdits)[number]

/** Longest story a citizen can send, in characters (code points). */
export const voiceTextLimit = 4000
