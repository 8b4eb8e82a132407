import type { logicModel as model } from '../ja/logic-model.ts'

export const logicModel: typeof model = {
  leadsTo: 'つぎに：',
  asText: 'ことばで 読む',
  legend: '線の 形で、だれが できるか わかります',
}
