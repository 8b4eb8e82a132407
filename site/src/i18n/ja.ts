import { brand } from './ja/brand.ts'
import { common } from './ja/common.ts'
import { errors } from './ja/errors.ts'
import { ground } from './ja/ground.ts'
import { home } from './ja/home.ts'
import { indicator } from './ja/indicator.ts'
import { logicModel } from './ja/logic-model.ts'
import { measure } from './ja/measure.ts'
import { openData } from './ja/open-data.ts'
import { plan } from './ja/plan.ts'
import { results } from './ja/results.ts'

export const ja = { ...common, errors, home, indicator, logicModel, plan, measure, brand, ground, results, openData }
