import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences.ts'

describe('the sentences of a text', () => {
  it('end after 。！？ with the brackets that close behind them', () => {
    expect(splitSentences('雨の日も遊べる。本当？！うれしい（小2）。終わり')).toEqual([
      '雨の日も遊べる。',
      '本当？！',
      'うれしい（小2）。',
      '終わり',
    ])
  })
  it('are not cut inside a quotation', () => {
    expect(splitSentences('「そうだね。行こう。」と言った。次。')).toEqual(['「そうだね。行こう。」と言った。', '次。'])
  })
  it('are cut where a bracket was forgotten', () => {
    expect(splitSentences('「忘れた。次。')).toEqual(['「忘れた。', '次。'])
  })
  it('are also headings, list items and paragraphs, each with the line break behind it', () => {
    expect(splitSentences('取り組み\n・訪問する\n・集まる場をつくる\n\n次の年度に向けて。')).toEqual([
      '取り組み\n',
      '・訪問する\n',
      '・集まる場をつくる\n\n',
      '次の年度に向けて。',
    ])
  })
  it('in English end at a full stop before a space, and numbers are not cut', () => {
    expect(splitSentences('It rose by 3.5 points. Good!')).toEqual(['It rose by 3.5 points. ', 'Good!'])
    expect(splitSentences('３．５ポイント上がった。')).toEqual(['３．５ポイント上がった。'])
  })
  it('of no text are none', () => {
    expect(splitSentences('')).toEqual([])
  })
})
