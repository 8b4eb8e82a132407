import type { ActionPlanSeed } from '../../content-model.ts'
import { childrenAndLearningPlans } from './children-and-learning.ts'
import { healthAndMobilityPlans } from './health-and-mobility.ts'
import { industryAndTourismPlans } from './industry-and-tourism.ts'
import { policyAndCommunityPlans } from './policy-and-community.ts'

/** The brand action plans of fiscal 2026: not one section's, but each department's own (方向性⑤). */
export const actionPlans: ActionPlanSeed[] = [
  ...policyAndCommunityPlans,
  ...childrenAndLearningPlans,
  ...healthAndMobilityPlans,
  ...industryAndTourismPlans,
]
