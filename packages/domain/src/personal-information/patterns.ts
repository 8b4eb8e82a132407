import { familyNames, shortFamilyNames } from './family-names.ts'
import type { PersonalInformationKind } from './vocabulary.ts'

/**
 * Patterns on folded text, strongest first: what an earlier one found is not found again by a later one. Every
 * repetition is bounded and starts behind a boundary, so that the time grows with the length of the text only.
 */
export const patterns: readonly (readonly [PersonalInformationKind, RegExp])[] = [
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}/gi],
  ['url', /(?<![a-z\d])(?:https?:\/\/|www\.)[\w!#$%&'()*+,./:;=?@[\]~-]{3,500}/gi],
  ['account', /(?:マイナンバー|個人番号)[^\d\n]{0,10}\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/g],
  ['account', /(?:口座|カード番号|会員番号)[^\d\n]{0,12}\d[\d -]{5,22}\d/g],
  [
    'account',
    /(?:LINE|ライン|Instagram|インスタ(?:グラム)?|Twitter|Facebook)(?: ?(?:ID|アカウント))[はが:= ]{0,3}@?[\w.-]{3,30}/gi,
  ],
  ['account', /(?<![\w.@])@[a-z\d_][\w.]{2,30}/gi],
  ['phone', /(?<![\d-])(?:\+|00)81[ -]?\(?0?\)?[1-9]\d{0,3}[ -]?\d{1,4}[ -]?\d{3,4}(?![\d-])/g],
  ['phone', /(?<![\d-])\(?0[1-9]\d{0,3}[() -]{1,3}\d{1,4}[) -]{1,2}\d{3,4}(?![\d-])/g],
  ['phone', /(?<![\d-])0[1-9]\d{8,9}(?![\d-])/g],
  ['phone', /(?:電話|でんわ|携帯|TEL|Tel|☎)[^\d\n]{0,6}\d{2,4}-\d{3,4}(?![\d-])/g],
  ['postcode', /(?:〒|郵便番号)[^\d\n]{0,4}\d{3}-?\d{4}(?!\d)/g],
  ['postcode', /(?<![\d-])[1-9]\d{2}-\d{4}(?![\d-]|[ ]?[円人件名個台冊票])/g],
  ['postcode', /(?<![\d-])0\d{2}-\d{4}(?=[ \n]{0,2}(?:北海道|青森県|岩手県|秋田県|宮城県))/g],
  ['address', /[\p{Script=Han}ヶケ々の]{0,20}\d{1,5}番地(?:の?\d{1,4})?/gu],
  ['address', /[\p{Script=Han}ヶケ々]{0,20}(?:\d{1,2}丁目)?\d{1,4}番\d{1,3}号/gu],
  ['address', /[\p{Script=Han}ヶケ々]{0,20}\d{1,2}丁目\d{1,4}(?:-\d{1,4}){0,2}/gu],
  [
    'address',
    /[市町村区郡字目][\p{Script=Han}ヶケ々]{0,10}[〇一二三四五六七八九十百千]{1,6}番地(?![味元位球震方点盤])/gu,
  ],
  ['address', /[市町村区郡字目][〇一二三四五六七八九十百]{1,5}番[〇一二三四五六七八九十]{1,4}号/gu],
  [
    'name-like',
    /(?:氏名|お名前|名前|本名)(?:は|[:=] ?)(?!大切|大事|不明|匿名|秘密|仮名|有名|自由|公開|変更)[\p{Script=Han}ァ-ヶー々 ]{2,10}(?=です|で|と|、|。|\n|$)/gu,
  ],
  ['name-like', /[\p{Script=Han}\p{Script=Katakana}ー々]{2,10}(?=と申します|と言います|といいます)/gu],
  ['name-like', buildNamePattern()],
]

/** A place, then a lot number such as 広丘野村1688-1: the place is a known name or ends as one. */
export function buildLotPattern(places: readonly string[]): RegExp {
  const names = places.map((place) => place.replace(/[^\p{L}\p{N}]/gu, '')).filter((place) => place !== '')
  const known = ['市', '町', '村', '字', ...names].join('|')
  return new RegExp(
    `(?:${known})(?!\\p{Script=Han}{0,8}(?:施策|事業|計画|戦略|基本|目標|国道|県道|市道|条例|議案|第))[\\p{Script=Han}ヶケ々]{0,8}` +
      `(?!(?:19|20)\\d{2}-(?:19|20)?\\d{2}(?!\\d))\\d{1,5}-\\d{1,4}(?:-\\d{1,4})?(?![\\d-]|[ ]?[年月日時分人回歳才名件%円代万千割度点組冊個台階週倍号])`,
    'gu',
  )
}

/** A family name, perhaps with a given name, before さん and the like; 上田市議員 and 林業部長 are not names. */
function buildNamePattern(): RegExp {
  const given = '(?:(?![市町村区県郡駅校地店課部園社])\\p{Script=Han}){0,3}'
  const title = '(?:さん|さま|様|くん|君|ちゃん|先生|氏(?![神子名族家])|議員|部長|課長)'
  const long = `(?:${familyNames.join('|')})${given}`
  const short = `(?<!\\p{Script=Han})(?:${shortFamilyNames.join('|')})`
  return new RegExp(`(?:${long}|${short})${title}`, 'gu')
}
