import type { PageSeed } from '../../content-model.ts'
import { pagesForCitizens } from './for-citizens.ts'
import { pagesForVisitors } from './for-visitors.ts'

export const pages: PageSeed[] = [...pagesForCitizens, ...pagesForVisitors]
