import { label } from '../localized/label.ts'

export const personalInformationKindTerms = {
  phone: label('電話番号', 'Telephone number', 'でんわばんごう'),
  email: label('メールアドレス', 'E-mail address', 'メールアドレス'),
  postcode: label('郵便番号', 'Postcode', 'ゆうびんばんごう'),
  address: label('住所', 'Address', 'じゅうしょ'),
  'name-like': label('人の名前', 'Name of a person', '人の 名前'),
  url: label('ホームページのアドレス', 'Web address', 'ホームページの アドレス'),
  account: label('アカウント・口座・個人番号', 'Account or identity number', 'アカウントや こうざの ばんごう'),
}
