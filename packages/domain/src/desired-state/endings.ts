import {
  adjectives,
  meansNouns,
  officeActivities,
  officeNouns,
  officeVerbs,
  potentialVerbs,
  volitionals,
} from './words.ts'

/** Alternatives of a pattern, one word after another. */
const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

const office = anyOf(officeNouns)

/** What each row of the check looks for at the end of a phrase. */
export const endings = {
  goingOn: /[てで](?:いく|行く)$/,
  wish: new RegExp(
    [
      '(?:(?<!冷|重|眠|平|煙|めで|ありが|つめ|おも)たい',
      '|たいと(?:思う|考える|願う|思っている|考えている|願っている)',
      `|ほしい|欲しい|べき|べきだ|べきである|よう|ましょう|だろう|${anyOf(volitionals)}`,
      '|(?<=[一-龠])[こそとぼもろごの]う)$',
    ].join(''),
  ),
  activity: new RegExp(
    `(?:(?:を[^。、]{0,20}|に)(?:${anyOf(officeActivities)})|(?:${office}|努力|工夫|取組|取り組み)を(?:し|行っ|続け))[てで]いる$`,
  ),
  state: /(?:[てで]いる|てある|[んい]である)$/,
  means: new RegExp(`(?:${office}|${anyOf(meansNouns)}|(?<!文)化)(?:だ|である)?$`),
  cityVision: /(?:まち|街|町|都市|地域|社会|くらし|暮らし|ふるさと|故郷|郷土|市|村|里|県|区|シティ|タウン)$/,
  unfinished: /[をでにへ]$/,
  possible: /(?:られる|できる|出来る|[がもに](?:ある|いる)|ない|である|(?<!ん)だ)$/,
  adjective: new RegExp(
    `(?:${anyOf(adjectives)}|(?<=[がも])(?:豊か|健やか|穏やか|元気|幸せ|安心|安全|快適|盛ん|大好き|好き))$`,
  ),
  officeVerb: new RegExp(`(?:(?:${office}|化|を充実|と連携|を連携)する|${anyOf(officeVerbs)})$`),
  potential: new RegExp(`${anyOf(potentialVerbs)}$`),
  verb: /(?:[うくぐすつぬぶむる]|[いしちりっんえけせてねべめれ]た|んだ)$/,
  lastWords: /(?:[^のをがはもにでとや、。\s]{1,20}|.)$/s,
} as const
