import { label } from '../localized/label.ts'

export const channelTerms = {
  citizens: label('市民向け（内部ブランディング）', 'For citizens', '市に すむ 人へ'),
  showcase: label('市外向け（外部ブランディング）', 'Showcase', 'ほかの まちの 人へ'),
}
