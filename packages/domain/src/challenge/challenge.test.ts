import { describe, expect, it } from 'vitest'
import { actors } from '../plan/vocabulary.ts'
import { checkChallenge } from './challenge.ts'

const challenge = {
  desiredState: { ja: '顔の見える支援がある' },
  currentState: { ja: '身近な相談先を知らない親が多い' },
  title: { ja: '相談先が知られていない' },
  text: { ja: '転入した家庭の多くが、困ったときの相談先を知らない。' },
  actor: 'together' as const,
}
const codes = (...args: Parameters<typeof checkChallenge>) =>
  checkChallenge(...args).map((issue) => `${issue.path}: ${issue.code}`)

describe('a challenge', () => {
  it('is the gap between a desired and a current state', () => {
    expect(codes(challenge)).toEqual([])
  })
  it('is none without the desired state', () => {
    expect(codes({ ...challenge, desiredState: '' })).toEqual(['desiredState: challenge.desired-state-missing'])
  })
  it('is none without the current state', () => {
    expect(codes({ ...challenge, currentState: null })).toEqual(['currentState: challenge.current-state-missing'])
  })
  it('needs words of its own, named by their place in the list', () => {
    expect(codes({ ...challenge, title: '', text: {} }, 'challenges.2')).toEqual([
      'challenges.2.title: challenge.title-missing',
      'challenges.2.text: challenge.text-missing',
    ])
  })
  it('says who has room to act on it', () => {
    expect(codes({ ...challenge, actor: null }, 'challenges.0')).toEqual([
      'challenges.0.actor: challenge.actor-missing',
    ])
    for (const actor of actors) expect(codes({ ...challenge, actor })).toEqual([])
  })
})
