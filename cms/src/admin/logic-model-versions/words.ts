import type { ComparedNodeField, LogicModelDifference } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { inBrackets } from '../workspace/punctuation.ts'
import type { ListedVersion } from './read-versions.ts'

const ja = {
  models: 'ロジックモデル',
  noModels: 'ロジックモデルはまだありません。',
  choose: 'くらべる図を選んでください。',
  changedOn: '最後に保存した日時',
  notFound: 'この図は見つかりません。',
  onlyOne: 'くらべる版がまだありません。図を直して保存すると、ここで前の版とくらべられます。',
  before: '前の版',
  after: '後の版',
  compare: 'くらべる',
  back: '図を直す',
  differences: '変わったこと',
  count: (count: number) => `違いは${count}件です。`,
  drawing: (version: string) => `${version}の図`,
  same: '二つの版に違いはありません。',
  what: '何が',
  how: 'どう変わったか',
  nothing: '（なし）',
  unknown: '（見つかりません）',
  isPublic: '公開した版',
  isDraft: '下書き',
  kinds: {
    'node-added': '部分が足された',
    'node-removed': '部分が消された',
    'link-added': '矢印が足された',
    'link-removed': '矢印が外された',
  } satisfies Partial<Record<LogicModelDifference['kind'], string>>,
  fields: {
    text: '内容が変わった',
    column: '段階が変わった',
    actor: 'だれが取り組むかが変わった',
    department: '担当が変わった',
    indicator: '測る指標が変わった',
    noIndicatorReason: '測れない理由が変わった',
    title: '図の名前が変わった',
    dialogue: '作った対話が変わった',
    contributors: 'いっしょに作った人たちが変わった',
  } satisfies Record<ComparedNodeField | 'title' | 'dialogue' | 'contributors', string>,
  wholeModel: '図全体',
  marks: { 'node-added': '足した', 'node-removed': '消した', 'node-changed': '直した' },
}
export type VersionWords = typeof ja

const en: VersionWords = {
  models: 'Logic models',
  noModels: 'There are no logic models yet.',
  choose: 'Choose the drawing to compare.',
  changedOn: 'Last saved',
  notFound: 'This drawing was not found.',
  onlyOne: 'There is nothing to compare yet: change and save the drawing to see it beside its earlier version.',
  before: 'Before',
  after: 'After',
  compare: 'Compare',
  back: 'Edit the drawing',
  differences: 'What changed',
  count: (count) => `${count} ${count === 1 ? 'difference' : 'differences'}`,
  drawing: (version) => `Drawing, ${version.toLowerCase()}`,
  same: 'The two versions say the same.',
  what: 'What',
  how: 'How it changed',
  nothing: '(nothing)',
  unknown: '(not found)',
  isPublic: 'public',
  isDraft: 'draft',
  kinds: {
    'node-added': 'Part added',
    'node-removed': 'Part removed',
    'link-added': 'Arrow added',
    'link-removed': 'Arrow removed',
  },
  fields: {
    text: 'Words changed',
    column: 'Column changed',
    actor: 'Who acts changed',
    department: 'Section changed',
    indicator: 'Indicator changed',
    noIndicatorReason: 'Reason for not measuring changed',
    title: 'Title changed',
    dialogue: 'Dialogue changed',
    contributors: 'Who drew it changed',
  },
  wholeModel: 'The whole drawing',
  marks: { 'node-added': 'Added', 'node-removed': 'Removed', 'node-changed': 'Changed' },
}

export const versionWords: Record<Language, VersionWords> = { ja, en }

/** `2026/11/25 22:33（公開した版）`, in the time of the city. */
export function nameVersion({ savedAt, isPublic }: ListedVersion, language: Language): string {
  const { isPublic: published, isDraft } = versionWords[language]
  return tellTime(savedAt, language) + inBrackets(isPublic ? published : isDraft, language)
}

export function tellTime(time: string, language: Language): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ja-JP', format).format(new Date(time))
}
