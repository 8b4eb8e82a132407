import { label } from '../localized/label.ts'

export const consentUseTerms = {
  plan: label(
    '市民向けのページと計画に載せる',
    'On the citizens’ pages and in the plan',
    '市の ページと 計画に のせる',
  ),
  showcase: label('市の魅力を伝えるページに載せる', 'On the showcase pages', 'まちを しょうかいする ページに のせる'),
  print: label('冊子や広報紙に印刷する', 'In print', '紙に いんさつする'),
  displayName: label('お名前（ペンネーム）を添える', 'With my display name', '名前を いっしょに のせる'),
  photo: label('写真を添える', 'With my photo', '写真を いっしょに のせる'),
  contact: label('市から連絡してもよい', 'The city may contact me', '市が れんらくしても いい'),
}
