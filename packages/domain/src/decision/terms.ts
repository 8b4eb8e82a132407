import { label } from '../localized/label.ts'

export const decisionOutcomeTerms = {
  adopted: label('採用', 'Adopted', 'する ことに しました'),
  revised: label('見直して採用', 'Adopted after revision', '直して する ことに しました'),
  rejected: label('不採用', 'Rejected', 'しない ことに しました'),
}

export const criterionVerdictTerms = {
  for: label('基準に合う', 'Meets the criterion', '合って います'),
  against: label('基準に反する', 'Against the criterion', '合って いません'),
  'not-concerned': label('直接は関わらない', 'Not concerned', 'かんけいが ありません'),
}
