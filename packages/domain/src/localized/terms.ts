import { label } from './label.ts'

export const localeTerms = {
  ja: label('日本語', 'Japanese', '日本語'),
  en: label('英語', 'English', '英語'),
  'ja-easy': label('やさしい日本語', 'Easy Japanese', 'やさしい 日本語'),
}
