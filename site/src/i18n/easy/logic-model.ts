import type { logicModel as model } from '../ja/logic-model.ts'

export const logicModel: typeof model = {
  leadsTo: 'つぎに：',
  asText: 'ことばで 読む',
  legend: '線の 形で、だれが できるか わかります',
  department: '仕事を する ところ：',
  measuredBy: 'たしかめる 数字：',
  notMeasured: 'まだ はかっていません',
  notMeasuredBecause: 'まだ はかっていません：',
}
