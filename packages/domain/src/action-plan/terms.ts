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

/** What to write before an action plan can be published, in the words of the form. */
export const publicationNeedTerms = {
  title: label('計画の名前', 'Title', '計画の 名前'),
  aim: label('目指す状態', 'Aim', 'どう したいか'),
  'branding-aim': label('だれに向けて', 'Aimed at', 'だれの ために'),
  years: label('始まりと終わりの年度', 'First and last fiscal year', '何年から 何年まで'),
  'criteria-words': label('関わり方を選んだ判断基準への答え', 'Words of the answers begun', '質問への 答え'),
  'action-titles': label('取り組みの名前', 'Titles of the actions', 'する ことの 名前'),
  'news-words': label('行を作った報告の文', 'Words of the news begun', '報告の ことば'),
  department: label('部署', 'Department', '市役所の 課'),
}
