import { label } from '../localized/label.ts'

export const planStandingTerms = {
  none: label('まだない', 'None yet', 'まだ ありません'),
  draft: label('下書き', 'Draft', '書いて います'),
  published: label('公開中', 'Published', 'だれでも 見られます'),
}

export const departmentConcernTerms = {
  'no-plan': label('今年度の計画が公開されていない', 'No plan published this year', '今年の 計画が ありません'),
  late: label('遅れている取り組みがある', 'Actions are late', 'おくれて います'),
  silent: label('三か月以上、報告がない', 'Silent for a quarter', '3か月 報告が ありません'),
  criteria: label('判断基準への答えが足りない', 'Criteria unanswered', '質問に 答えて いません'),
  incomplete: label('書いていないところがある', 'Parts not written', '書いて いない ところが あります'),
}

export const departmentOrderTerms = {
  city: label('市の並び順', 'The city’s order', '市の 順番'),
  news: label('報告が古い順', 'Longest silence first', '報告が 古い 順'),
  'late-actions': label('遅れが多い順', 'Most late actions first', 'おくれが 多い 順'),
  completeness: label('書いていないところが多い順', 'Least complete first', '書いて いない ところが 多い 順'),
  answers: label('応えた声が少ない順', 'Fewest voices answered first', '答えた 声が 少ない 順'),
}
