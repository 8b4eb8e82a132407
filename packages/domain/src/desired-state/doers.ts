import { people } from './words.ts'

/**
 * Whether residents are who does what a phrase ends in: 若者が地域の魅力を発信している. Where what they do only describes
 * something (市民が集う広場を整備している), is what it is for (市民が集えるように) or stands in a clause before (家庭が連携し、),
 * somebody else may do it.
 */
export function isDoneByPeople(phrase: string): boolean {
  let rest: string | undefined
  for (const { index, 0: doer } of phrase.matchAll(doers)) rest = phrase.slice(index + doer.length)
  return rest !== undefined && !described.test(rest)
}

const doers = new RegExp(
  `(?:${people.trim().split(/\s+/).join('|')})(?:たち|達|ら|等|など|どうし|同士|自身)*[がもは]`,
  'g',
)
const described =
  /(?<!^)、|[うぐすつぬぶむるた](?=[一-龠ァ-ヶ]|まち|こと|もの|よう|ため)|[けげせてねべめれえ]る|ない(?=[一-龠])|よう(?:に|、)|ため|ので/
