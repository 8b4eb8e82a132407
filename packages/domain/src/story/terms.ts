import { label } from '../localized/label.ts'

export const storyThemeTerms = {
  living: label('暮らす', 'Living', 'くらす'),
  working: label('働く', 'Working', 'はたらく'),
  learning: label('学ぶ', 'Learning', 'まなぶ'),
  culture: label('文化・伝統', 'Culture', 'むかしからの 文化'),
  nature: label('自然', 'Nature', 'しぜん'),
  together: label('つながる', 'Together', 'つながる'),
}
