import { type NameStanding, terms } from '@aritai/domain'
import type { Label } from '../../fields/label.ts'
import type { ListedName } from './list-names.ts'

/** A sign beside the words of each standing, so that a long list can be skimmed without colours. */
export const nameSigns: Record<NameStanding, string> = { means: '✕', advise: '△', kept: '✓', state: '○' }

export const kindWords: Record<ListedName['kind'], Label> = {
  project: terms.concept.project,
  measure: terms.concept.measure,
  'sub-state': { ja: '小さなありたい姿', en: 'Sub-state' },
}

export const tableWords = {
  caption: { ja: '名前と判定', en: 'Names and verdicts' },
  name: { ja: '名前', en: 'Name' },
  kind: { ja: '種類と番号', en: 'Kind and code' },
  standing: { ja: '判定', en: 'Verdict' },
  why: { ja: 'その理由', en: 'Why' },
  reason: { ja: 'このままにする理由', en: 'Why it stays as it is' },
  pages: { ja: 'ページ', en: 'Pages' },
  previous: { ja: '前へ', en: 'Previous' },
  next: { ja: '次へ', en: 'Next' },
  none: {
    ja: '名前がまだありません。プロジェクトか施策を作ると、ここに並びます。',
    en: 'There are no names yet. Create a project or a measure and it appears here.',
  },
  noneSo: { ja: 'この判定の名前はありません。', en: 'No name has this verdict.' },
} as const satisfies Record<string, Label>
