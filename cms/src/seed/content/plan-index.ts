import { areas } from './areas.ts'
import { changes } from './changes.ts'
import { departments } from './departments.ts'
import { evaluations } from './evaluations.ts'
import { indicators } from './indicators.ts'
import { logicModels } from './logic-models/index.ts'
import { measures } from './measures/index.ts'
import { plans } from './plan.ts'
import { population } from './population.ts'
import { projects } from './projects/index.ts'
import { strategies } from './strategies.ts'
import { undertakings } from './undertakings.ts'

/** The plan of the demonstration city and the ground it stands on, in the order in which it can be created. */
export const planContent = {
  departments,
  areas,
  population,
  indicators,
  plans,
  strategies,
  projects,
  measures,
  undertakings,
  logicModels,
  evaluations,
  changes,
}
