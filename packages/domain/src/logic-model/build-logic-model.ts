import type { LogicModelRecord } from './logic-model.ts'

/** From a midwife's time to parents at ease: one node in each column, made in a dialogue. */
export function buildLogicModel(fields: Partial<LogicModelRecord> = {}): LogicModelRecord {
  return {
    dialogue: 'workshop',
    nodes: [
      { key: 'midwife', column: 'input', text: { ja: '助産師の時間' }, actor: 'city' },
      { key: 'visit', column: 'activity', text: { ja: '家庭への訪問' }, actor: 'together' },
      { key: 'visited', column: 'output', text: { ja: '訪問を受けた家庭' }, actor: 'city' },
      { key: 'at-ease', column: 'outcome', text: { ja: '親の不安が軽い' }, actor: 'open', indicator: 'indicator' },
      { key: 'smiles', column: 'impact', text: { ja: '親子と周囲が笑顔になっている' }, actor: 'open' },
    ],
    links: [
      { from: 'midwife', to: 'visit' },
      { from: 'visit', to: 'visited' },
      { from: 'visited', to: 'at-ease' },
      { from: 'at-ease', to: 'smiles' },
    ],
    ...fields,
  }
}
