export const indicator = {
  value: '実績',
  baseline: '基準',
  target: '目標',
  year: '年度',
  amount: '値',
  sampleSize: '回答数',
  note: '注',
  table: (name: string) => `${name}の値`,
  asTable: '数字を表で見る',
  valueOf: (year: string, value: string) => `${year}は${value}`,
  targetOf: (year: string, value: string) => `${year}の目標は${value}`,
  unit: '単位：',
}
