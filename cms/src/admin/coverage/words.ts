import type { Language } from '../workspace/language.ts'

const ja = {
  outreach: '聞きに行きたいところ',
  outreachHelp: '人口から見て声の足りないところです。行き先は思いつきのきっかけで、決まりではありません。',
  outreachNone: '人口に比べて、はっきり声の足りないところはありません。',
  notEnough:
    '地区と世代のわかる声が、まだ少なすぎます。比べられるようになるまで、声を受け付けるときに聞いてみてください。',
  noPopulation: '地区ごと・世代ごとの人口がまだ入っていません。「人口」に入れると、ここに表が出ます。',
  addPopulation: '人口を入れる',
  districts: '地区と世代',
  districtsHelp:
    '「1／8.2」は、届いた声が1件、人口の割合どおりなら8.2件という意味です。色と太字は、95％の幅（クロッパー・ピアソンの正確な区間）の上の端でも0.8倍に届かないときだけ「少ない」、下の端でも1.25倍を超えるときだけ「多い」とします。「人口に見合う」は、幅の全体が0.8〜1.25倍に収まるときだけです。小さな数だけでは、どれとも言いません（まだ言えない）。',
  grid: (day: string | undefined) => `声の数と、人口から見込まれる数${day ? `（人口は${day}現在）` : ''}`,
  legend: '点線の枠：まだ1件もない　濃い色：少ない　淡い色：多い',
  counted: (heard: number, placed: number) =>
    `届いた声は${heard}件、うち地区と世代のわかる声は${placed}件です。取り下げられた声と、お返しした声は数えません。`,
  readersSee: '公開されている声だけを数えています。',
  surely: '確かに少ないところ',
  surelyHelp: '幅の上の端でも、人口に見合う数に届かない地区と世代です。足りない件数の多い順に並べています。',
  surelyNone:
    '地区と世代を組み合わせた一つひとつの欄では、まだ確かに少ないと言えるところはありません。数が増えるとわかります。地区だけ、世代だけで見たものは「聞きに行きたいところ」にあります。',
  who: 'だれの声か',
  population: '人口',
  voices: '声',
  expected: '見込まれる数',
  rate: '人口に比べて（95％の幅）',
  rateOf: (rate: string, low: string, high: string) => `${rate}倍（${low}〜${high}）`,
  schools: '小学校区',
  schoolsHelp: '小学校区は地区とは別の分け方です。声に小学校区が書かれているものだけを数えています。',
  schoolsNone: '小学校区がまだ登録されていません。',
  schoolsUncounted: (names: string) => `${names}は人口の資料がないため、声の数だけを載せ、ほかと比べていません。`,
  schoolsWithoutGenerations: '小学校区の世代別の人口がないため、世代には分けていません。',
  hearing: '見立て',
  city: '市全域',
}

const en: typeof ja = {
  outreach: 'Where to go and ask',
  outreachHelp:
    'Where voices are missing compared with the population. How to reach people is a suggestion, not a rule.',
  outreachNone: 'Nobody is clearly missing compared with the population.',
  notEnough:
    'There are too few voices with a district and a generation to compare. Ask for both when you take voices in.',
  noPopulation: 'The population by district and generation is not entered yet. Enter it under “Population”.',
  addPopulation: 'Enter the population',
  districts: 'Districts and generations',
  districtsHelp:
    '“1／8.2” means: 1 voice came, 8.2 would be proportional. “Few” is said only where even the upper end of the 95 % interval (exact, Clopper and Pearson) is below 0.8 of that, “many” only where even the lower end is above 1.25. “In proportion” is said only where the whole interval lies within 0.8 to 1.25. Small numbers alone say none of these (cannot tell yet).',
  grid: (day) => `Voices, and voices expected by population${day ? ` (counted on ${day})` : ''}`,
  legend: 'Dashed frame: none yet. Strong colour: few. Pale colour: many.',
  counted: (heard, placed) =>
    `${heard} voices came, ${placed} of them with district and generation. Withdrawn and returned voices are not counted.`,
  readersSee: 'Only public voices are counted.',
  surely: 'Surely under-heard',
  surelyHelp: 'Even the upper end of the interval stays below a proportional number. Most missed voices first.',
  surelyNone:
    'No single cell of district and generation is surely under-heard yet. More voices will tell. Whole districts and generations are under “Where to go and ask”.',
  who: 'Whose voices',
  population: 'Population',
  voices: 'Voices',
  expected: 'Expected',
  rate: 'Compared with population (95 % interval)',
  rateOf: (rate, low, high) => `${rate} (${low}–${high})`,
  schools: 'Primary school districts',
  schoolsHelp: 'They divide the city in another way than districts. Only voices that name one are counted.',
  schoolsNone: 'No school districts are entered yet.',
  schoolsUncounted: (names) =>
    `Nobody has counted the people of ${names}: only voices are shown, compared with nothing.`,
  schoolsWithoutGenerations: 'Generations are not counted by school district, and so not shown.',
  hearing: 'Judgement',
  city: 'The whole city',
}

export type CoverageWords = typeof ja
export const coverageWords: Record<Language, CoverageWords> = { ja, en }
