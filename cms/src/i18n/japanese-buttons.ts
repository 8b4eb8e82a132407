/** Words of Payload's own buttons and marks, where a city would say it otherwise: our help texts name them. */
export const japaneseButtons = {
  general: { noLabel: '—', untitled: '名前なし', payloadSettings: '画面の設定' },
  version: {
    currentDraft: '今の下書き',
    draft: '下書き',
    draftHasPublishedVersion: '下書き（公開中の版があります）',
    previouslyDraft: '前は下書きでした',
    publishChanges: '公開する',
    saveDraft: '下書きを保存',
  },
}
