import { buildInvestment } from '../investment/build-investment.ts'
import type { MeasureRecord } from './measure.ts'

/** A measure that can be published as it is, unless fields say otherwise. */
export function buildMeasure(fields: Partial<MeasureRecord> = {}): MeasureRecord {
  return {
    ...buildInvestment(),
    name: { ja: '保健・医療が充実し、安心感のある妊娠・出産・産後を迎えられる' },
    desiredState: { ja: '産後も相談できる人がそばにいる' },
    currentState: { ja: '産後の相談先を知らない親が3割いる' },
    subStates: [],
    challenges: [{ title: { ja: '相談先' }, text: { ja: '転入した家庭に情報が届いていない' }, actor: 'together' }],
    leadDepartment: 'children',
    indicators: ['indicator'],
    ...fields,
  }
}
