import type { IndicatorSeed } from '../content-model.ts'
import { happinessGroups } from './indicator-breakdowns.ts'
import { citizenSurvey, people } from './indicator-sources.ts'

/** The two top indicators of the plan. Their targets, and all figures of the population, are the city's own. */
export const indicatorsTop: IndicatorSeed[] = [
  {
    slug: 'happiness-mean',
    sample: true,
    name: { ja: '市民の幸福度の平均', en: 'Citizens’ happiness (mean)', easy: 'みんなの 幸せの 点数（平均）' },
    definition: {
      ja: '「とても幸せ」を10点、「とても不幸せ」を0点としたとき、いまの自分は何点かを聞いた平均です。目標の6.77以上は市の計画の値、各年の実績は見本です。',
      en: 'The mean answer to “how happy are you now, from 0 (very unhappy) to 10 (very happy)?”. The target of at least 6.77 is the city’s; the yearly results are samples.',
    },
    unit: { ja: '点', en: 'points of 10', easy: '点（10点まで）' },
    decimals: 2,
    direction: 'up',
    basis: 'survey',
    level: 'top',
    source: citizenSurvey,
    baseline: { fiscalYear: 2023, value: 6.58, sampleSize: 1214 },
    targets: [{ fiscalYear: 2032, value: 6.77 }],
    values: [
      { fiscalYear: 2024, value: 6.61, sampleSize: 1187 },
      {
        fiscalYear: 2025,
        value: 6.59,
        sampleSize: 1236,
        note: {
          ja: '前年との差は調査の誤差の範囲です。上がったとも下がったとも言えません。',
          en: 'The difference from last year lies within the survey’s margin of error: neither a rise nor a fall can be claimed.',
        },
      },
    ],
    breakdown: happinessGroups,
  },
  {
    slug: 'population',
    sample: false,
    name: { ja: '人口', en: 'Population', easy: '町に 住む 人の 数' },
    definition: {
      ja: '各年度の1月1日現在の人口です。令和14年度に65,000人以上を目標にしています。',
      en: 'Population on 1 January of each fiscal year. The aim is at least 65,000 in fiscal 2032.',
    },
    unit: people,
    decimals: 0,
    direction: 'up',
    basis: 'statistic',
    level: 'top',
    source: { ja: '塩尻市の公表資料', en: 'Published by Shiojiri City' },
    baseline: { fiscalYear: 2023, value: 65613 },
    targets: [{ fiscalYear: 2032, value: 65000 }],
    values: [
      { fiscalYear: 2024, value: 65193 },
      {
        fiscalYear: 2025,
        value: 64873,
        note: {
          ja: '令和7年は出生349人、死亡796人、転入2,641人、転出2,503人でした。',
          en: 'In 2025 there were 349 births, 796 deaths, 2,641 moves in and 2,503 moves out.',
        },
      },
    ],
  },
]
