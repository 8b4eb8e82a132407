import { formatDay } from '@aritai/domain'

const ja = {
  none: '印のついた案はまだありません。案を「対話中」にして市民向けに公開すると、ブランドのページから印をつけられます。',
  version: (version: number) => `第${version}稿`,
  open: '対話中',
  closed: (day: string) => `${formatDay(day, 'ja')}に終わった稿`,
  marks: (count: number) => `${count}件の印`,
  late: (count: number) => `うち${count}件は稿が終わったあとに届いたため、公開した数には入っていません。`,
  nobody: 'この稿に印はまだついていません。',
  byGeneration: '世代ごと',
  byArea: '地区ごと',
  who: 'だれ',
  unsaid: '答えなかった人',
  total: '計',
  words: '添えられた言葉',
  wordsHelp:
    '新しい順に50件まで。直すときの手がかりにします。そのまま公開したり引用したりしないでください。消してほしいと言われたら、番号で探して消します。',
  noWords: '言葉の添えられた印はありません。',
  all: 'すべての印を一覧で見る',
  draft: '稿',
  when: '受付日',
  feeling: '印',
  from: '世代・地区',
}
const en: typeof ja = {
  none: 'No draft has been marked yet. Publish a draft “in dialogue” for citizens, and it can be marked from the brand page.',
  version: (version) => `Draft no. ${version}`,
  open: 'in dialogue',
  closed: (day) => `ended ${formatDay(day, 'en')}`,
  marks: (count) => (count === 1 ? 'One mark' : `${count} marks`),
  late: (count) => `${count} of them came after the version had ended and are not in the published figures.`,
  nobody: 'Nobody has marked this version yet.',
  byGeneration: 'By generation',
  byArea: 'By district',
  who: 'Who',
  unsaid: 'Did not say',
  total: 'Total',
  words: 'Words',
  wordsHelp:
    'The newest 50. They help to mend the draft. Never publish or quote them as they are. If a writer asks, find them by their number and erase them.',
  noWords: 'No mark has words.',
  all: 'See all marks in the list',
  draft: 'Draft',
  when: 'Received',
  feeling: 'Mark',
  from: 'Generation and district',
}

export type InclusionWords = typeof ja
export const getWords = (language: 'ja' | 'en'): InclusionWords => (language === 'en' ? en : ja)
