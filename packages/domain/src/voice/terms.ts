import { label } from '../localized/label.ts'

export const voiceStateTerms = {
  received: label('受付済み', 'Received', 'とどきました'),
  'in-review': label('確認中', 'In review', 'いま 読んで います'),
  published: label('公開中', 'Published', 'みんなが 読めます'),
  kept: label('公開せずにお預かり', 'Kept, not published', 'みんなには 見せません'),
  returned: label('お返し', 'Returned', 'おかえし しました'),
  withdrawn: label('取り下げ', 'Withdrawn', 'とりけしました'),
}

export const voiceSourceTerms = {
  web: label('ウェブ', 'Web', 'インターネット'),
  paper: label('用紙', 'Paper form', '紙'),
  meeting: label('会議・対話の場', 'Meeting', '話し合いの 会'),
  letter: label('手紙・はがき', 'Letter', '手紙'),
}

export const voiceEditTerms = {
  shortened: label('一部を省略しています', 'Shortened', '短く しました'),
  anonymised: label('個人がわからないように変えています', 'Made anonymous', 'だれの 話か わからないように しました'),
  corrected: label('誤字や表記を直しています', 'Spelling corrected', 'まちがえた 字を なおしました'),
  translated: label('翻訳しています', 'Translated', 'ほかの ことばに しました'),
}

export const journeyStepTerms = {
  received: label('受け付けました', 'Received', 'とどきました'),
  'in-review': label('職員が読んでいます', 'Read by staff', '市の 人が 読みました'),
  published: label('公開しました', 'Published', 'みんなが 読めます'),
  kept: label('公開せずにお預かりしました', 'Kept without publication', 'みんなには 見せません'),
  returned: label('お返ししました', 'Returned', 'おかえし しました'),
  linked: label('施策に結びつけました', 'Linked to the plan', '市の 計画に つなげました'),
  answered: label('担当課が答えました', 'Answered', '市が 答えました'),
  withdrawn: label('取り下げられました', 'Withdrawn', 'とりけしました'),
}
