import {
  adjectives,
  meansNouns,
  naAdjectives,
  officeActivities,
  officeActivitiesOnSomething,
  officeNouns,
  officeObjects,
  officeProcesses,
  officeVerbs,
  potentialVerbs,
  volitionals,
} from './words.ts'

/** Alternatives of a pattern, one word after another. */
const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

const office = anyOf(officeNouns)
/** Before ている. */
const activities = [
  `(?:を[^。、]{0,20}|に)${anyOf(officeActivities)}`,
  `を[^。、]{0,20}${anyOf(officeActivitiesOnSomething)}`,
  `(?:${anyOf(officeObjects)}|${office}|づくり)を(?:つくっ|作っ|創っ|目指し|めざし)`,
  `(?:${office}|努力|工夫|取組|取り組み|訪問|巡回)を(?:し|行っ|続け)`,
  anyOf(officeProcesses),
  `${office}が(?:行わ|行なわ|おこなわ)れ`,
].join('|')

/** What each row of the check looks for at the end of a phrase. */
export const endings = {
  goingOn: /[てで](?:いく|行く)$/,
  wish: new RegExp(
    [
      // After a verb たい follows an い or え: かたい, ありがたい and おもたい are none of its.
      '(?:(?<!冷|重|眠|平|煙|めで|つめ|[かがさただなばまらわうくぐすつぬぶむるおこごそとどのぼもよろ])たい',
      '|たいと(?:思う|考える|願う|思っている|考えている|願っている)',
      `|ほしい|欲しい|べき|べきだ|べきである|よう|ましょう|だろう|${anyOf(volitionals)}`,
      '|(?<=[一-龠])[こそとぼもろごの]う)$',
    ].join(''),
  ),
  activity: new RegExp(`(?:${activities})[てで]いる$`),
  state: /(?:[てで]いる|てある|[んい]である)$/,
  means: new RegExp(`(?:${office}|${anyOf(meansNouns)}|(?<!文)化)(?:だ|である)?$`),
  cityVision: /(?:まち|街|町|都市|地域|社会|くらし|暮らし|ふるさと|故郷|郷土|市|村|里|県|区|シティ|タウン)$/,
  unfinished: /[をでにへ]$/,
  possible:
    /(?:られる|できる|出来る|[がもに](?:ある|いる)|(?<!いざ|おこ|まか|うら|つぐ|おぎ|のあき)ない|である|(?<!ん)だ)$/,
  adjective: new RegExp(`(?:${anyOf(adjectives)}|(?<=[がもは])${anyOf(naAdjectives)})$`),
  officeVerb: new RegExp(`(?:(?:${office}|化|を充実|と連携|を連携)する|${anyOf(officeVerbs)})$`),
  // Said in ている it would be what the office is busy with, so the way there is asked for at once.
  officeDoes: /を[^。、]{0,20}[一-龠ァ-ヶー]{2}する$/,
  potential: new RegExp(`${anyOf(potentialVerbs)}$`),
  verb: /(?:[うくぐすつぬぶむる]|[いしちりっんえけせてねべめれ]た|んだ)$/,
  lastWords: /(?:[^のをがはもにでとや、。\s]{1,20}|.)$/s,
} as const
