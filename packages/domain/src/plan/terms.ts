import { label } from '../localized/label.ts'

export const actorTerms = {
  city: label('市が取り組む', 'The city', '市が します'),
  together: label('ともに取り組む', 'Together', 'いっしょに します'),
  open: label('だれでも取り組める', 'Open to anyone', 'だれでも できます'),
}

export const termStateTerms = {
  past: label('終了した期', 'Past term', 'おわりました'),
  current: label('現在の期', 'Current term', 'いま'),
  next: label('次の期', 'Next term', 'つぎ'),
}

export const termChoiceTerms = {
  continue: label('続ける', 'Continue', 'つづけます'),
  revise: label('見直して続ける', 'Revise', '直して つづけます'),
  drop: label('終える', 'Drop', 'おわります'),
}
