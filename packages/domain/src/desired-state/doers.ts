import { people } from './words.ts'

/**
 * Whether residents are who does what a phrase ends in: 若者が地域の魅力を発信している. Where what they do only describes
 * something (市民が集う広場を整備している), is what it is for (市民が集えるように) or stands in a clause before (家庭が連携し、),
 * somebody else may do it.
 */
export function isDoneByPeople(phrase: string): boolean {
  let rest: string | undefined
  for (const { index, 0: doer } of phrase.matchAll(doers)) rest = phrase.slice(index + doer.length)
  return rest !== undefined && !described.test(rest.replace(ownActs, '')) && !forEverybody.test(phrase)
}

const doers = new RegExp(
  [
    `(?:${people.trim().split(/\s+/).join('|')})(?:たち|達|ら|等|など|どうし|同士|自身)*`,
    '(?:[がもは]|自ら|自らが|それぞれが|の多くが|全員が|みんなが|みんなで)|(?:みんな|ぐるみ)で',
  ].join(''),
  'g',
)

/** 支え合う活動に取り組んでいる: what people are busy with may be described. */
const ownActs = /[^、]*?(?:活動|行動|取組|取り組み|実践|運動)[をに](?=取り組|取組|行|おこな|実施|続け|進め)/

/** A verb or adjective before a noun, a purpose, another clause. */
const described = new RegExp(
  [
    '(?<!^)、|[うぐすつぬぶむるた](?=[一-龠ァ-ヶ]|まち|ふるさと|にぎわい|こと|もの|よう|ため)|[けげせてねべめれえ]る(?!$)',
    '|(?:[輝働歩続描築届聞開描行]|かがや|はたら)く(?=[一-龠ァ-ヶ]|まち)|ない(?=[一-龠])|んだ(?=[一-龠])|な(?=まち|ふるさと)',
    '|(?:やすい|にくい|づらい|可能な)(?=[一-龠ァ-ヶ]|まち)|^(?:主役|主体|主人公|中心)の|よう(?:に|、)|ため|ので',
  ].join(''),
)
/** 誰もが快適な住環境: what is good for everybody is not made by everybody. */
const forEverybody = /(?:誰も|だれも|みんな)が[^、がを]{1,14}[いな](?=[一-龠ァ-ヶ]|まち)/
