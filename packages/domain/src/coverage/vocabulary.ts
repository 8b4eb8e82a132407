import type { Generation } from '../perspective/vocabulary.ts'

/** How the voices of a group compare with its people, as far as the numbers can tell. */
export const hearings = ['under', 'fair', 'over', 'unsure', 'unknown'] as const
export type Hearing = (typeof hearings)[number]

/** Stages of life: generations that are met at the same places, for reaching out to them. */
export const lifeStages = ['child', 'young', 'working', 'sixties', 'older'] as const
export type LifeStage = (typeof lifeStages)[number]

export const generationsOfStage = {
  child: ['under-18'],
  young: ['18-29'],
  working: ['30s', '40s', '50s'],
  sixties: ['60s'],
  older: ['70s', '80-over'],
} as const satisfies Record<LifeStage, readonly Generation[]>

/** Where people can be met who do not come by themselves. Suggestions, not duties. */
export const outreachWays = [
  'school',
  'young-places',
  'nurseries-and-work',
  'community-classes',
  'ward-meetings',
  'district-centre',
  'school-letter',
  'newsletter',
] as const
export type OutreachWay = (typeof outreachWays)[number]
