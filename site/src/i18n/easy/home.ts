import type { home as model } from '../ja/home.ts'

export const home: typeof model = {
  title: 'はじめの ページ',
  vision: 'わたしたちが なりたい まち',
  identity: 'まちが 大切に している ことば',
  readPlan: '計画を 読む',
  newestVoices: 'とどいた 声',
  newestVoicesLead: 'まちに 住む 人や、まちで 働く 人が 話した ことばです。',
  allVoices: '声を ぜんぶ 読む',
  prompts: 'いま、聞きたいこと',
  promptsLead: '3分で 書けます。名前は いりません。',
  answerPrompt: 'この 質問に こたえる',
  changes: '変わったこと',
  changesLead: '計画は 変わります。何を、なぜ 変えたかを 書いています。',
  allChanges: '変わったことを ぜんぶ 見る',
  how: '声の 送りかた',
  steps: [
    { title: '書く', text: '思ったことを 書いてください。ここに のせて いいことだけ しるしを つけます。' },
    { title: '番号を もらう', text: '番号で、声が どうなったか わかります。やめることも できます。' },
    { title: '計画の となりに のる', text: '市役所の 人が こたえます。できないときは、なぜ できないかを 書きます。' },
  ],
  answers: '声を 聞いて、したこと',
  allAnswers: 'できたことを 見る',
  stories: 'まちの 話',
}
