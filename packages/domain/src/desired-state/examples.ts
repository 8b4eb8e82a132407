import type { IssueCode } from '../issue/messages-ja.ts'

/** A name before and after: what the advice means in words of the report and of plans that were rewritten. */
export type NameExample = { before: string; after: string }

const examples: Partial<Record<IssueCode, NameExample>> = {
  'desired-state.means': {
    before: '子供を産み育てる環境の整備',
    after: '子どもを産み育てる環境が整い、親子と周囲が笑顔になっている',
  },
  'desired-state.advice-going-on': { before: '文化が引き継がれていく', after: '文化が守られ、引き継がれている' },
  'desired-state.advice-wish': { before: '安心して子育てしたい', after: '安心とゆとりをもって子育てを楽しんでいる' },
  'desired-state.advice-activity': {
    before: '公共交通の再編を進めている',
    after: '車がなくても、買い物や通院に困らない',
  },
  'desired-state.advice-city-vision': { before: 'だれもが誇れるまち', after: '暮らすことに誇りを持つ人が増えている' },
  'desired-state.advice-unfinished': { before: 'すべての人に居場所を', after: 'だれにも、いつでも行ける居場所がある' },
  'desired-state.advice-plain-verb': { before: '地域の担い手が増える', after: '地域の担い手が増えている' },
  'desired-state.note-number': { before: '健診を受ける人が80%になっている', after: '体の変化に早く気づけている' },
  'desired-state.note-slip': { before: '体制の充実し、支援がある', after: '体制が充実し、支援がある' },
}

/** The example for an issue about a name; undefined for other issues. */
export function getNameExample(code: string): NameExample | undefined {
  return Object.hasOwn(examples, code) ? examples[code as IssueCode] : undefined
}
