import { label } from '../localized/label.ts'

export const desiredStateVerdictTerms = {
  state: label('ありたい姿', 'A state', 'こう なって いる'),
  advise: label('見直しの余地あり', 'Could be clearer', 'なおすと わかりやすい'),
  means: label('手段', 'A means', 'やりかた'),
}

export const nameStandingTerms = {
  ...desiredStateVerdictTerms,
  kept: label('理由を付けて残した', 'Kept with a reason', 'わけが あって そのまま'),
}

/** Predicates of 「{ending}」は…です. */
export const meansFormTerms = {
  means: label('手段の言い方', 'names a means', 'やりかたの 言葉'),
  office: label('市役所が主語の言い方', 'has the city hall as its subject', '市役所が する 言葉'),
  noun: label('名詞で終わる、手段に見える言い方', 'is a noun, which reads as a means', '名前の 言葉'),
}
