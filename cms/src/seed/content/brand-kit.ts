import type { BrandKitSeed } from '../content-model.ts'

/** The colour of ripe wine grapes; 11 to 1 against white. */
export const brandKit: BrandKitSeed = { accentColour: '#5b2a4a' }
