import { definePage } from '../workspace/define-page.ts'

export const indicatorImportPage = definePage({
  path: '/workspace/indicator-import',
  label: { ja: '指標の値の読み込み', en: 'Import indicator values' },
  help: {
    ja: '毎年の実績をCSVでまとめて入れます。まず何が変わるかを確かめ、一つでも直すところがあれば何も読み込みません。',
    en: 'Enter the values of a year together, from CSV. You first see what would change; as long as one row is wrong, nothing is imported.',
  },
  roles: ['planner'],
  component: '/src/admin/indicator-import/IndicatorImportPage.tsx#IndicatorImportPage',
})
