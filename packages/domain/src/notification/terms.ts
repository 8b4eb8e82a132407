import { label } from '../localized/label.ts'

export const notificationKindTerms = {
  'voice-linked': label('新しい声', 'New voices', '新しい 声'),
  'answer-overdue': label('回答が遅れている声', 'Answers overdue', '答えが おくれて いる 声'),
  'report-due': label('進み具合の報告', 'Progress reports due', 'すすみぐあいの 報告'),
  'weekly-summary': label('週のまとめ', 'Weekly summary', '1週間の まとめ'),
}
