import type { Generation, IdentityFeeling } from '@aritai/domain'
import type { IdentityMarkSeed, Ref } from '../content-model.ts'

type Place = Ref | undefined
type Marked = { feeling: IdentityFeeling; generation?: Generation; area?: Place; words?: string; on: string }

const identity = 'identity-next'

/**
 * Invented marks on the two drafts of the next wording. On the first, which left out the word for knowledge, more people
 * felt shut out than the planners had thought, and not those they had thought of.
 */
export const identityMarks: IdentityMarkSeed[] = [...markVersion(1, getFirst()), ...markVersion(2, getSecond())]

function getFirst(): Marked[] {
  return [
    ...several(6, 'mine', '40s', 'daimon', '2026-08-12'),
    ...several(5, 'mine', '30s', 'hirooka', '2026-08-14'),
    ...several(4, 'mine', '60s', 'yoshida', '2026-08-20'),
    ...several(3, 'mine', '18-29', 'daimon', '2026-08-22'),
    ...several(5, 'distant', '30s', 'takaide', '2026-08-25'),
    ...several(4, 'distant', '50s', 'hirooka', '2026-08-28'),
    ...several(3, 'distant', '60s', 'soga', '2026-09-02'),
    ...several(3, 'distant', '18-29', 'hirooka', '2026-09-05'),
    ...several(4, 'shut-out', '70s', 'narakawa', '2026-09-06'),
    ...several(3, 'shut-out', '80-over', 'narakawa', '2026-09-08'),
    ...several(1, 'shut-out', '80-over', 'kita-ono', '2026-09-10'),
    {
      feeling: 'shut-out',
      generation: '70s',
      area: 'narakawa',
      on: '2026-09-12',
      words: '出会いと言われても、冬は坂を下りられません。家にいる者は、はじめから入っていない気がします。',
    },
    {
      feeling: 'shut-out',
      generation: '60s',
      area: 'daimon',
      on: '2026-09-13',
      words:
        '「知」の字を消したのですね。ずっと大事にしてきた言葉でした。やさしい言い方に、子ども扱いされたように感じます。',
    },
    {
      feeling: 'shut-out',
      generation: '18-29',
      area: 'shiojiri-higashi',
      on: '2026-09-18',
      words: '母は日本語が読めません。わたしが訳すと、母は「それはわたしたちのことではないね」と言いました。',
    },
    {
      feeling: 'distant',
      generation: '30s',
      area: 'hirooka',
      on: '2026-09-20',
      words: '夜勤明けには、あしたより、今日眠れるかのほうが大事です。',
    },
    {
      feeling: 'mine',
      generation: '60s',
      area: 'seba',
      on: '2026-09-21',
      words: '畑の水の癖を聞かれたのは、はじめてでした。聞かれれば、わたしのことです。',
    },
    {
      feeling: 'shut-out',
      on: '2026-09-25',
      words: 'どこに住んでいるかも言いたくない人のことを、忘れないでください。',
    },
    { feeling: 'distant', on: '2026-09-26' },
  ]
}

function getSecond(): Marked[] {
  return [
    ...several(5, 'mine', '60s', 'seba', '2026-10-20'),
    ...several(4, 'mine', '40s', 'daimon', '2026-10-28'),
    ...several(3, 'distant', '30s', 'takaide', '2026-11-02'),
    ...several(2, 'shut-out', '70s', 'narakawa', '2026-11-05'),
    {
      feeling: 'mine',
      generation: '50s',
      area: 'kataoka',
      on: '2026-11-08',
      words: '「手が覚えていることも知」と書いてあって、父の旋盤を思い出しました。',
    },
    {
      feeling: 'distant',
      generation: 'under-18',
      area: 'yoshida',
      on: '2026-11-10',
      words: '長いです。さいごまで読むのに三回かかりました。',
    },
    {
      feeling: 'shut-out',
      generation: '80-over',
      area: 'narakawa',
      on: '2026-11-14',
      words: '「聞きに行く」と書いてあるが、まだだれも来ていない。',
    },
  ]
}

/** So many of one district and generation who wrote nothing. */
function several(count: number, feeling: IdentityFeeling, generation: Generation, area: Ref, on: string): Marked[] {
  return Array.from({ length: count }, () => ({ feeling, generation, area, on }))
}

function markVersion(version: number, marks: readonly Marked[]): IdentityMarkSeed[] {
  return marks.map(({ on, words, ...mark }, index) => ({
    ...mark,
    slug: `sample-mark-${version}-${String(index + 1).padStart(2, '0')}`,
    sample: true,
    identity,
    identityGeneration: 2,
    identityVersion: version,
    locale: 'ja',
    purposeVersion: '2026-04',
    receivedOn: on,
    ...(words ? { words, number: `S${version}MP-00${String(index + 1).padStart(2, '0')}` } : {}),
  }))
}
