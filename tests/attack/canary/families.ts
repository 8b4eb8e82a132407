import { type Canaries, createCanaries } from './canaries.ts'

/** Words by the side of the glass they belong to. */
export type Families = {
  /** In the CMS, and nowhere else. */
  secret: Canaries
  /** For the holder of a receipt, and nobody else. */
  receiptOnly: Canaries
  /** Public to citizens, absent from the showcase. */
  citizensOnly: Canaries
  /** Public in the showcase, absent from the citizens' pages. */
  showcaseOnly: Canaries
  /** Public everywhere: these show that the search finds what is there. */
  everybody: Canaries
}

export const createFamilies = (): Families => ({
  secret: createCanaries(),
  receiptOnly: createCanaries(),
  citizensOnly: createCanaries(),
  showcaseOnly: createCanaries(),
  everybody: createCanaries(),
})
