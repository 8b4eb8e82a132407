import { label } from '../localized/label.ts'

export const identityStateTerms = {
  'in-dialogue': label('対話中', 'In dialogue', 'みんなで 話して います'),
  adopted: label('採用中', 'Adopted', 'いまの ことば'),
  past: label('これまでのもの', 'Past', '前の ことば'),
}
