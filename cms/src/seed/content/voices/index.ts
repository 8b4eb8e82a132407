import type { VoiceSeed } from '../../content-model.ts'
import { beingRead } from './being-read.ts'
import { growingAndArriving } from './growing-and-arriving.ts'
import { identityAndBelonging } from './identity-and-belonging.ts'
import { mountainsAndVillages } from './mountains-and-villages.ts'
import { movingAndWinter } from './moving-and-winter.ts'
import { notPublished } from './not-published.ts'
import { raisingAndLearning } from './raising-and-learning.ts'
import { townAndStations } from './town-and-stations.ts'
import { workingAndMaking } from './working-and-making.ts'

/** All hundred sample voices, sample-001 to sample-100 in order. */
export const voices: VoiceSeed[] = [
  ...mountainsAndVillages,
  ...townAndStations,
  ...growingAndArriving,
  ...raisingAndLearning,
  ...movingAndWinter,
  ...workingAndMaking,
  ...identityAndBelonging,
  ...beingRead,
  ...notPublished,
]
