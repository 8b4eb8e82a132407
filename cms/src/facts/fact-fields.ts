import type { Config } from '../payload-types.ts'

type Documents = Config['collections']

/**
 * What overviews know of each document: relations as ids, names in Japanese, and never a word that a citizen told. What
 * a page shows of those it reads itself, in the name of the person, for the few rows it shows.
 */
export const factFields = {
  plans: ['slug', 'startsInFiscalYear', 'endsInFiscalYear', 'terms', 'indicators', '_status'],
  strategies: ['slug', 'plan', 'code', 'name', 'order', '_status'],
  projects: ['slug', 'strategy', 'code', 'name', 'order', 'ended', 'keptAdvice', '_status'],
  measures: [
    'slug',
    'code',
    'name',
    'project',
    'subStates',
    'horizon',
    'horizonReason',
    'capitals',
    'investments',
    'futureChoices',
    'leadDepartment',
    'departments',
    'indicators',
    'ended',
    'keptAdvice',
    '_status',
  ],
  indicators: ['slug', 'name', 'direction', 'basis', 'source', 'decimals', 'baseline', 'targets', 'values', '_status'],
  'logic-models': ['slug', 'title', 'measure', '_status'],
  evaluations: ['slug', 'measure', 'fiscalYear', 'progress', 'judgement', '_status'],
  'brand-identities': ['slug', 'generation', 'state', 'criteria', 'adoptedOn', '_status'],
  'action-plans': [
    'slug',
    'title',
    'department',
    'startsInFiscalYear',
    'endsInFiscalYear',
    'aim',
    'identity',
    'criteriaAnswers',
    'actions',
    'measures',
    'voices',
    'partnersWanted',
    'firstPublishedOn',
    '_status',
  ],
  decisions: ['slug', 'title', 'decidedOn', 'outcome', 'department', 'identity', 'answers', '_status'],
  stories: ['slug', 'title', 'channels', 'voices', '_status'],
  prompts: ['slug', 'question', 'opensOn', 'closesOn', 'measures', 'department', '_status'],
  voices: [
    'slug',
    'state',
    'source',
    'receivedOn',
    'publishedOn',
    'withdrawnOn',
    'area',
    'schoolDistrict',
    'generation',
    'perspective',
    'prompt',
    'dialogue',
    'measures',
    'linkedOn',
    'consent',
    'personalInformationResolved',
    'sample',
  ],
  'identity-marks': ['identity', 'identityVersion', 'feeling', 'generation', 'area', 'receivedOn'],
  responses: ['slug', 'voices', 'department', 'kind', 'measure', 'actionPlan', 'respondedOn', 'isPrivate', '_status'],
  dialogues: ['slug', 'title', 'heldOn', 'area', 'measures', 'prompt', '_status'],
  departments: ['slug', 'name', 'reading', 'division', 'order', '_status'],
  areas: ['slug', 'name', 'reading', 'kind', 'parent', 'order', '_status'],
  population: ['area', 'countedOn', 'total', 'byGeneration'],
} as const satisfies { [Slug in keyof Documents]?: readonly (keyof Documents[Slug])[] }

export type FactSlug = keyof typeof factFields

/** A document of a collection as far as overviews know it. Fields that the person may not read are not there. */
export type Fact<Slug extends FactSlug> = { id: string; createdAt: string; updatedAt: string } & Pick<
  Documents[Slug],
  (typeof factFields)[Slug][number] & keyof Documents[Slug]
>
