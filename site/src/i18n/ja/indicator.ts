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
  interim: '途中経過',
  progress: '目標への道のり',
  onTheWay: (way: { year: string; value: string; expected: string; targetYear: string; target: string }) =>
    `${way.year}は${way.value}。${way.targetYear}の目標${way.target}へまっすぐ進むなら${way.expected}のところです。`,
  atTarget: (way: { year: string; value: string; target: string }) =>
    `${way.year}は${way.value}。この年度の目標は${way.target}です。`,
  afterTarget: (way: { year: string; value: string; targetYear: string; target: string }) =>
    `${way.targetYear}の目標${way.target}に対し、${way.year}は${way.value}です。`,
  unjudged: (way: { year: string; value: string; targetYear: string; target: string }) =>
    `${way.year}は${way.value}。${way.targetYear}の目標${way.target}は基準より悪い値で、それを保てているかだけがわかります。`,
  caution: 'この数字を読むときに',
  method:
    '誤差は、無作為に選んだ人の答えとみなし、ウィルソンの方法で計算しています（95％の確からしさ）。答えた人のかたよりによる違いは、ここに入っていません。',
  groups: '地域・世代による違い',
  groupsOf: (division: string, year: string) => `${division}（${year}）`,
  group: '区分',
  whole: '全体',
  hidden: '非表示',
  hiddenNote: (smallest: number) =>
    `個人がわからないよう、${smallest}人に満たない区分と、引き算でそれがわかってしまう区分の値は伏せています。`,
  intervalNote:
    '細い線は調査の誤差（95％）です。線が重なる区分どうしは、違うとは言い切れません。縦の線は全体の値です。',
  wholeNote: '縦の線は全体の値です。',
}
