import {
  activitiesOfNobodyElse,
  adjectives,
  meansNouns,
  officeActivities,
  officeActivitiesOnSomething,
  officeNouns,
  officeObjects,
  officeProcesses,
  officeVerbs,
  officeVerbsOnSomething,
  potentialVerbs,
  subjectPredicates,
  volitionals,
} from './words.ts'

/** Alternatives of a pattern, one word after another. */
const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

const office = anyOf(officeNouns)

/** Before ている. */
const activities = [
  `(?:を[^。、]{0,20}|に)${anyOf(officeActivities)}`,
  `を[^。、]{0,20}${anyOf(officeActivitiesOnSomething)}`,
  `(?<![がはも].*)(?:を[^。、]{0,20}${anyOf(activitiesOfNobodyElse)}|(?:人材|担い手)を育て|情報発信し)`,
  `(?:${anyOf(officeObjects)}|${office}|づくり)を(?:つくっ|作っ|創っ|目指し|めざし|目ざし)`,
  `(?:${office}|努力|工夫|取組|取り組み|訪問|巡回|づくり)を(?:し|行っ|続け)`,
  '(?:[向む]けて|一体となって|連携して)(?:取り組|取組)ん',
  anyOf(officeProcesses),
  '(?:^|、)(?:行政|市役所|役場)[がは][^。、]*',
  `${office}が(?:行わ|行なわ|おこなわ)れ`,
].join('|')

const predicate = anyOf(subjectPredicates)
const many = '(?:たくさん|多く|数多く|必ず|豊富に|多数|複数|いっぱい|十分|いつも|きちんと|しっかり)'
/** 学力が向上する happens by itself; 市が強化する does not. */
const notByItself = '(?<!(?<!市|町|村|県|行政|役所|役場)が)'

/** What each row of the check looks for at the end of a phrase. */
export const endings = {
  goingOn: /[てで](?:いく|行く|ゆく)$/,
  wish: new RegExp(
    [
      // After a verb たい follows an い or え: かたい, ありがたい and おもたい are none of its.
      '(?:(?<!冷|重|眠|平|煙|めで|つめ|[かがさただなばまらわうくぐすつぬぶむるおこごそとどのぼもよろ])たい',
      '|たいと(?:思う|考える|願う|思っている|考えている|願っている)',
      `|ほしい|欲しい|べき|べきだ|べきである|必要がある|(?<!か)よう|ましょう|だろう|${anyOf(volitionals)}`,
      '|(?<=[一-龠])[こそとぼもろごの]う)$',
    ].join(''),
  ),
  activity: new RegExp(`(?:${activities})[てで]いる$`),
  state: /(?:[てで]いる|てある|[んい]である)$/,
  means: new RegExp(`(?:${office}|${anyOf(meansNouns)}|(?<!文)化)(?:だ|である)?$`),
  cityVision:
    /(?:まち|街|町|都市|地域|社会|くらし|暮らし|ふるさと|故郷|郷土|市|村|里|県|区|シティ|タウン)(?:だ|である)?$/,
  // Not ひと, しごと, ちから or 子育て.
  unfinished:
    /(?:[をでにへ]|(?<=[一-龠ぁ-ん])が|(?<![ひごこもおさあそほ])と|(?<=[っしえいきけせれめ])て|てよし|(?<![ちた])から)$/,
  possible: new RegExp(
    [
      `(?:られる|できる|出来る|[がもに](?:ある|いる)|が[^。、を]{0,12}${many}(?:ある|いる)`,
      '|(?<!いざ|おこ|まか|うら|つぐ|おぎ|のあき)ない',
      // A noun with だ says how something is where that stands before it: まちの宝だ is still a noun.
      `|(?<=(?:[がは]|(?<!ど)も)[^。、]{1,20}(?<!ん|から))(?:だ|である)|${predicate}(?:だ|である))$`,
    ].join(''),
  ),
  /** 子どもの居場所だ; 学んだ is a verb. */
  copula: /[^のをがはもにでとや、。\s]{0,20}(?:(?<!ん)だ|である)$/,
  adjective: new RegExp(`(?:${anyOf(adjectives)}|(?<=[がもは]|ともに|[がは][^。、]{1,12}で)${predicate})$`),
  officeVerb: new RegExp(
    [
      `(?:を[^。、がは]{0,20}${anyOf(officeVerbsOnSomething)}|に(?:備える|応じる)|[にへ]つなぐ|${office}をする`,
      `|(?:${notByItself}${office}|(?<!が[^。、を]{0,6})化|を充実|と連携|を連携)する|${anyOf(officeVerbs)})$`,
    ].join(''),
  ),
  // Said in ている it would be what the office is busy with, so the way there is asked for at once.
  officeDoes: /を[^。、]{0,20}[一-龠ァ-ヶー]{2}する$/,
  potential: new RegExp(`${anyOf(potentialVerbs)}$`),
  // Of 〜している状態 only the last word is too much.
  verb: /(?:(?:[てで]いる|できる|れる|ある|ない)(?:状態|姿|こと|様子)|[うくぐすつぬぶむる]|[いしちりっんえけせてねべめれ]た|んだ)$/,
  lastWords: /(?:[^のをがはもにでとや、。\s]{1,20}|.)$/s,
} as const
