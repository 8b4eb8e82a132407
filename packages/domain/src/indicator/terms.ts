import { evaluationProgressTerms } from '../evaluation/terms.ts'
import { label } from '../localized/label.ts'

export const indicatorDirectionTerms = {
  up: label('大きいほどよい', 'Higher is better', '大きいと よい'),
  down: label('小さいほどよい', 'Lower is better', '小さいと よい'),
}

export const indicatorBasisTerms = {
  survey: label('アンケート調査', 'Survey', 'アンケート'),
  statistic: label('統計', 'Statistics', '国や 県の 数字'),
  record: label('業務の記録', 'Records', '市の きろく'),
}

export const indicatorLevelTerms = {
  top: label('全体の指標', 'Top-level indicator', '市 ぜんぶの 数字'),
  outcome: label('成果の指標', 'Outcome indicator', 'どう かわったかの 数字'),
  output: label('活動の指標', 'Output indicator', '何を したかの 数字'),
}

export const breakdownDivisionTerms = {
  area: label('地域別', 'By area', '地区ごと'),
  generation: label('世代別', 'By generation', '年れいごと'),
  'area-and-generation': label('地域・世代別', 'By area and generation', '地区と 年れいごと'),
}

export const indicatorProgressTerms = {
  ...evaluationProgressTerms,
  unjudged: label('進みとも遅れとも言えない', 'Cannot be judged', 'どちらとも 言えません'),
}
