import { label } from '../localized/label.ts'

export const identityFeelingTerms = {
  mine: label('わたしのこと', 'This is about me', 'わたしの ことです'),
  distant: label('わたしには遠い', 'Far from me', 'わたしには 遠いです'),
  'shut-out': label('締め出される感じがする', 'I feel shut out', '入れて もらえない 気が します'),
}
