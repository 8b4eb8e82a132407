import { label } from '../localized/label.ts'

/** How a part of a text changed, as readers are told it beside the marks. */
export const textChangeTerms = {
  added: label('加わった言葉', 'Added', 'ふえた ことば'),
  removed: label('消えた言葉', 'Removed', 'なくなった ことば'),
  'moved-here': label('ここへ移った文', 'Moved here', 'ここに うつった 文'),
  'moved-away': label('ほかへ移った文', 'Moved away', 'べつの ところに うつった 文'),
  unchanged: label('変わっていない文', 'Unchanged sentences', 'かわって いない 文'),
  withheld: label(
    '個人がわかるおそれがあるため、前後の文は載せていません。',
    'The words are not repeated here, because they may point to a person.',
    'だれの ことか わかるかも しれないので、文は のせて いません。',
  ),
}
export type TextChange = keyof typeof textChangeTerms
