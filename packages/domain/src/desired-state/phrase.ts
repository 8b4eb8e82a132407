import { normalizeText } from '../text/text.ts'

/** No ending that is looked for is longer; a name of a hundred thousand characters costs no more than a short one. */
const longestEnding = 80

/** A name as it is judged: NFKC, without its number in the plan (施策1-1, (1), A-2, ①) and without quotation marks. */
export function getBareName(name: string): string {
  const words = normalizeText(name.replace(circledNumber, '')).replace(angledRemark, '')
  return words.replace(quotationMarks, '').replace(numbering, '').trim()
}

/**
 * The end of a bare name, which decides: without marks at its end (。) and remarks behind it (【新規】, (再掲)), and with
 * a polite ending made plain, so that 〜ています is judged as 〜ている.
 */
export function getPhrase(bareName: string): string {
  return toPlain(trimEnd(bareName).replace(spaceInKana, '').slice(-longestEnding))
}

/** やさしい日本語 puts spaces between words: くらして います. */
const spaceInKana = /(?<=[ぁ-ん]) (?=[ぁ-ん])/g
// Before NFKC, which makes a plain digit of it that could belong to the first word.
const circledNumber = /^[\s「『【(（]*[①-⑳❶-❿⓵-⓾][\s】)）]*/u
// Before these marks are dropped as quotation marks; they quote a whole name only at its beginning.
const angledRemark = /(?<=[ぁ-ん一-龠ァ-ヶ]{2})[〈《«‹][^〈〉《》«»‹›]{1,10}[〉》»›][\s。.]*$/
const quotationMarks = /["'`「」『』“”‘’‟„〝〟〞«»‹›《》〈〉]/g

/** How the parts of a plan are counted before their names: 施策1-1, 【基本目標2】, 第3章, (1), A-2, 1. and ●. */
const numbering = new RegExp(
  [
    '^(?:[・●○■□◆◇▼▽◎※★☆*–-] ?)?',
    '(?:',
    '【[^】]{0,12}】 ?',
    '|(?:第\\d{1,3}(?:章|節|編|項)|(?:基本)?(?:施策|目標|方針|戦略|プロジェクト|政策) ?\\d{1,3}(?:-\\d{1,3}){0,3})[ .:、)-]{0,3}',
    '|(?:(?:施策|プロジェクト|戦略) ?)?(?:\\(\\d{1,3}\\)|[A-Z]?\\d{1,3}(?:[-.]\\d{1,3}){0,3}|[A-Z](?:-\\d{1,3}){0,3}(?= ))[ .:、)]{1,3}',
    ')?',
  ].join(''),
)

/** Marks at the end, and remarks and subtitles behind the words (【新規】, ~健康福祉~), as often as they follow each other. */
function trimEnd(phrase: string): string {
  let trimmed = phrase.slice(-4 * longestEnding).replace(marks, '')
  while (remark.test(trimmed)) {
    const shorter = trimmed.replace(remark, '').replace(marks, '')
    if (shorter === '') break
    trimmed = shorter
  }
  return trimmed.replace(/[~〜—―‐–-]+$/, '')
}

const marks = /[\s。.!?、,・…★☆◎○●◆◇■□※*]+$/
const remark =
  /(?:【[^【】]{0,20}】|\([^()]{0,60}\)|(?<=\s)※.{1,20}|\[[^[\]]{0,20}\]|〔[^〔〕]{0,20}〕|<[^<>]{0,20}>|: ?(?:最?重点|一部新規|新規|継続|拡充|拡大|再掲|主要|完了)|([~〜—―–-])[^~〜—―–-]{1,30}\1)$/

/** Polite endings and what they are in plain form, first match first. */
const plainForms: readonly (readonly [RegExp, string])[] = [
  [/(?<=いる)ところ(?:だ|である|です)$/, ''],
  [/(て|で)(?:まいり|参り|いき|ゆき|行き)ます$/, '$1いく'],
  [/(て|で)(?:おり|い)ます$/, '$1いる'],
  [/でございます$/, 'だ'],
  [/できます$/, 'できる'],
  [/出来ます$/, '出来る'],
  [/ません$/, 'ない'],
  [/(が|も|は|に|たくさん|多く|必ず|複数|多数|いつも)(?:い|おり)ます$/, '$1いる'],
  [/(が|も|は|に)ございます$/, '$1ある'],
  [
    /([かがくざごさたばまやらわ促残起出直興示戻伸延増減指話試返渡流治探回通隠]|つく[りろ]だ|起こ|果た|生み出)します$/,
    '$1す',
  ],
  [/します$/, 'する'],
  [/ります$/, 'る'],
  [/きます$/, 'く'],
  [/ぎます$/, 'ぐ'],
  [/みます$/, 'む'],
  [/びます$/, 'ぶ'],
  [/ちます$/, 'つ'],
  [/います$/, 'う'],
  [/ます$/, 'る'],
  [/いです$/, 'い'],
  [/です$/, 'だ'],
]

function toPlain(phrase: string): string {
  const form = plainForms.find(([polite]) => polite.test(phrase))
  return form ? phrase.replace(form[0], form[1]) : phrase
}
