import type { IndicatorSeed } from '../content-model.ts'
import { indicatorsA } from './indicators-a.ts'
import { indicatorsB } from './indicators-b.ts'
import { indicatorsC } from './indicators-c.ts'
import { indicatorsTop } from './indicators-top.ts'
import { indicatorsX } from './indicators-x.ts'

/** Some have no baseline on purpose: they are not measured yet, and the page says so. */
export const indicators: IndicatorSeed[] = [
  ...indicatorsTop,
  ...indicatorsA,
  ...indicatorsB,
  ...indicatorsC,
  ...indicatorsX,
]
