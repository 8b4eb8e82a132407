import type { RecordedAction } from '../../documents/recorded-action.ts'
import type { Label } from '../../fields/label.ts'

export const recordedActionTerms: Record<RecordedAction, Label> = {
  create: { ja: '作成', en: 'Created' },
  update: { ja: '変更', en: 'Changed' },
  publish: { ja: '公開', en: 'Published' },
  unpublish: { ja: '公開を取りやめ', en: 'Unpublished' },
  'change-state': { ja: '状態を変更', en: 'State changed' },
  delete: { ja: '削除', en: 'Deleted' },
}
