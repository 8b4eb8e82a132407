import { label } from '../localized/label.ts'

export const brandingAimTerms = {
  internal: label('内部（市民・職員）', 'Internal: citizens and staff', '市の 人へ'),
  external: label('外部（訪れる人・移り住みたい人）', 'External: visitors and newcomers', 'ほかの まちの 人へ'),
  both: label('内部と外部の両方', 'Both internal and external', 'どちらの 人へも'),
}

export const actionStateTerms = {
  planned: label('予定', 'Planned', 'これから します'),
  doing: label('実施中', 'Under way', 'いま して います'),
  done: label('完了', 'Done', 'おわりました'),
  late: label('遅れています', 'Late', 'おくれて います'),
  stopped: label('中止', 'Stopped', 'やめました'),
}

export const actionPlanPartTerms = {
  aim: label('目指す状態', 'Aim', 'どう したいか'),
  criteria: label('判断基準への答え', 'Answers to the criteria', '決める ときの ものさしへの 答え'),
  actions: label('取り組み', 'Actions', 'する こと'),
  'due-dates': label('取り組みの期限', 'Due dates of actions', 'いつまでに するか'),
  measures: label('関わる施策', 'Measures served', 'かんけいする とりくみ'),
  voices: label('応える声', 'Voices answered', '答える 声'),
  partners: label('求める協力者', 'Partners wanted', 'いっしょに したい 人'),
}
