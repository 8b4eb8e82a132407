import { evaluationProgresses } from '../evaluation/vocabulary.ts'

export const indicatorDirections = ['up', 'down'] as const
export type IndicatorDirection = (typeof indicatorDirections)[number]

/** Where a value comes from. A survey needs its sample size beside every value (方向性②, evidence first). */
export const indicatorBases = ['survey', 'statistic', 'record'] as const
export type IndicatorBasis = (typeof indicatorBases)[number]

export const indicatorLevels = ['top', 'outcome', 'output'] as const
export type IndicatorLevel = (typeof indicatorLevels)[number]

/** How a value is divided into those of groups (方向性④: 小地域・世代による違い). */
export const breakdownDivisions = ['area', 'generation', 'area-and-generation'] as const
export type BreakdownDivision = (typeof breakdownDivisions)[number]

/** How an indicator goes on; `unjudged` where its target lies against its direction, so that nobody can tell. */
export const indicatorProgresses = [...evaluationProgresses, 'unjudged'] as const
export type IndicatorProgressState = (typeof indicatorProgresses)[number]
