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
