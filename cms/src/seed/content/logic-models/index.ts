import type { LogicModelSeed } from '../../content-model.ts'
import { logicModelsA } from './strategy-a.ts'
import { logicModelsB } from './strategy-b.ts'
import { logicModelsC } from './strategy-c.ts'
import { logicModelsX } from './strategy-x.ts'

/** Eight logic models, each made in one of the dialogues. */
export const logicModels: LogicModelSeed[] = [...logicModelsA, ...logicModelsB, ...logicModelsC, ...logicModelsX]
