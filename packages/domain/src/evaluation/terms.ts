import { label } from '../localized/label.ts'

export const evaluationProgressTerms = {
  ahead: label('想定より進んでいる', 'Ahead', '思ったより 進んで います'),
  'on-track': label('おおむね順調', 'On track', 'だいたい 予定どおりです'),
  behind: label('遅れがある', 'Behind', 'おくれて います'),
  'not-yet': label('まだ測れない', 'Not measured yet', 'まだ わかりません'),
}

export const evaluationJudgementTerms = {
  expand: label('拡充する', 'Expand', 'もっと 増やします'),
  continue: label('継続する', 'Continue', 'つづけます'),
  correct: label('修正する', 'Correct', 'やり方を 直します'),
  stop: label('終了する', 'Stop', 'やめます'),
}
