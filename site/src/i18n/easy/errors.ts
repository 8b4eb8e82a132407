import type { errors as model } from '../ja/errors.ts'

export const errors: typeof model = {
  notFound: {
    title: 'この ページは ありません',
    text: 'ページの アドレスが 変わったか、なくなりました。はじめの ページから さがしてください。',
  },
  broken: {
    title: 'ページを 見せることが できません',
    text: 'わたしたちの まちがいです。すこし 待って、もういちど 見てください。いそぐときは 市役所に 電話してください。',
  },
  preparing: {
    title: 'いま じゅんびを しています',
    text: 'もうすぐ はじまります。すこし 待って、もういちど 見てください。',
  },
}
