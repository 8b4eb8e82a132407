/** Words of Payload's own buttons and marks, where a city would say it otherwise: our help texts name them. */
export const japaneseButtons = {
  error: {
    localesNotSaved_one: '次の言語を保存できませんでした：',
    localesNotSaved_other: '次の言語を保存できませんでした：',
  },
  general: {
    allLocales: 'すべての言語',
    fallbackToDefaultLocale: '訳がないところは日本語で',
    locale: '書く言語',
    locales: '書く言語',
    noLabel: '—',
    untitled: '名前なし',
    payloadSettings: '画面の設定',
    successfullyCreated: '{{label}}を保存しました。',
    updatedSuccessfully: '保存しました。',
  },
  localization: {
    cannotCopySameLocale: '同じ言語には写せません',
    copyToLocale: 'ほかの言語に写す',
    selectedLocales: '選んだ言語',
    selectLocaleToCopy: '写す先の言語を選んでください',
    selectLocaleToDuplicate: '複製する言語を選んでください',
  },
  version: {
    currentDraft: '今の下書き',
    draft: '下書き',
    draftHasPublishedVersion: '下書き（公開中の版があります）',
    preview: '公開ページを見る',
    previouslyDraft: '前は下書きでした',
    publishAllLocales: 'すべての言語を公開する',
    publishChanges: '公開する',
    saveDraft: '下書きを保存',
    selectLocales: '表示する言語を選ぶ',
    showLocales: '表示する言語：',
  },
}

export const englishButtons = { version: { preview: 'See the public page' } }
