import { checkLogicModel, type LogicModelRecord } from '@aritai/domain'
import { inJapanese } from '../../documents/japanese-wording.ts'

/** From cause to effect, without a circle, made together (方向性③). */
export const checkLogicModelDocument = inJapanese('logic-models', (model: Partial<LogicModelRecord>) =>
  checkLogicModel({ ...model, nodes: model.nodes ?? [], links: model.links ?? [] }),
)
