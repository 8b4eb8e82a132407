import type { InvestmentRecord } from './investment.ts'

/** An investment nobody would object to. */
export function buildInvestment(fields: Partial<InvestmentRecord> = {}): InvestmentRecord {
  return {
    horizon: 'sustained',
    horizonReason: { ja: '信頼関係は3年では育たないため' },
    investments: [
      { kind: 'funds', text: { ja: '相談員の人件費' } },
      { kind: 'time', text: { ja: '地域を歩いて聞く時間' } },
    ],
    futureChoices: { effect: 'widens', reason: { ja: '家庭が働き方を選べるようになる' } },
    ...fields,
  }
}
