import type { IndicatorSeed } from '../content-model.ts'

/** What every sample indicator says in the same words. */
export const citizenSurvey = {
  ja: '市民意識調査（見本。毎年11月、18歳以上の無作為抽出3,000人に郵送）',
  en: 'Citizens’ survey (sample; every November, 3,000 people of 18 and over drawn at random, by post)',
}
export const parentSurvey = {
  ja: '子育て家庭アンケート（見本。健診と園を通じて配布）',
  en: 'Families’ survey (sample; handed out at check-ups and nurseries)',
}
export const pupilSurvey = {
  ja: '小中学生アンケート（見本。毎年12月、市立小中学校の4年生以上）',
  en: 'Pupils’ survey (sample; every December, grade 4 and above in the city’s schools)',
}
export const sectionRecord = { ja: '担当課の業務記録（見本）', en: 'Records of the section in charge (sample)' }

export const percent: IndicatorSeed['unit'] = { ja: '％', en: '%', easy: '％' }
export const people: IndicatorSeed['unit'] = { ja: '人', en: 'people', easy: '人' }
export const cases: IndicatorSeed['unit'] = { ja: '件', en: 'cases', easy: '件' }

export const firstHalf = {
  ja: '上半期（4〜9月）の途中経過',
  en: 'First half of the year (April–September), in progress',
}
