import type { MeasureSeed } from '../../content-model.ts'
import { measuresA1 } from './a-1.ts'
import { measuresA2 } from './a-2.ts'
import { measuresA3 } from './a-3.ts'
import { measuresB1 } from './b-1.ts'
import { measuresB2 } from './b-2.ts'
import { measuresB3 } from './b-3.ts'
import { measuresC1 } from './c-1.ts'
import { measuresC2 } from './c-2.ts'
import { measuresC3 } from './c-3.ts'
import { measuresX1 } from './x-1.ts'

/** Thirty-one measures, a file for each project. */
export const measures: MeasureSeed[] = [
  ...measuresA1,
  ...measuresA2,
  ...measuresA3,
  ...measuresB1,
  ...measuresB2,
  ...measuresB3,
  ...measuresC1,
  ...measuresC2,
  ...measuresC3,
  ...measuresX1,
]
