import type { StorySeed } from '../../content-model.ts'
import { amongCitizens } from './among-citizens.ts'
import { fieldsAndRivers } from './fields-and-rivers.ts'
import { snowAndOldRoads } from './snow-and-old-roads.ts'
import { townAndLearning } from './town-and-learning.ts'

/**
 * Brand stories. A quotation is told apart by its last line, `> — voice:SLUG`: it belongs to that voice, is public only
 * where the voice is, and goes with it when it is withdrawn.
 */
export const stories: StorySeed[] = [...fieldsAndRivers, ...townAndLearning, ...snowAndOldRoads, ...amongCitizens]
