import { label } from '../localized/label.ts'

export const responseKindTerms = {
  already: label('すでに取り組んでいます', 'Already in place', 'もう して います'),
  doing: label('取り組みを進めています', 'Under way', 'いま して います'),
  'will-do': label('これから取り組みます', 'Will do', 'これから します'),
  studying: label('検討しています', 'Under consideration', 'いま 考えて います'),
  'not-taken-up': label('今回は見送りました', 'Not taken up', '今は できません'),
  thanks: label('お声をありがとうございました', 'Thank you', 'ありがとう ございました'),
}
