/** Who has room to act on a challenge or on a part of a logic model (方向性③). */
export const actors = ['city', 'together', 'open'] as const
export type Actor = (typeof actors)[number]

/** Where a term of three years stands. */
export const termStates = ['past', 'current', 'next'] as const
export type TermState = (typeof termStates)[number]

/** What the opening of the next term decides about a project or measure. */
export const termChoices = ['continue', 'revise', 'drop'] as const
export type TermChoice = (typeof termChoices)[number]
