import type { Field } from 'payload'
import { relation } from '../../../fields/relation.ts'

/** 主管 and 成果指標. */
export const responsibilityFields: Field[] = [
  relation('leadDepartment', { ja: '主管する部署', en: 'Lead department' }, 'departments', {
    required: true,
    help: {
      ja: '責任をもって進める課を一つ。この課が毎年の評価の下書きを書きます。',
      en: 'The one section that answers for it. It drafts the yearly evaluation.',
    },
  }),
  relation('departments', { ja: 'ともに担当する部署', en: 'Departments taking part' }, 'departments', {
    many: true,
    help: {
      ja: 'いっしょに進める課を選びます。多すぎると責任があいまいになるので、3つまでが目安です。',
      en: 'Sections that work on it together; about three at most, so that it stays clear who answers.',
    },
  }),
  relation('indicators', { ja: '成果指標', en: 'Indicators' }, 'indicators', {
    many: true,
    help: {
      ja: 'ありたい姿に近づいたことがわかる指標を1〜3つ。例：子どもと過ごす時間に満足している保護者の割合。実施回数のような「やった量」だけにしないようにします。',
      en: 'One to three that show the desired state coming nearer, e.g. the share of parents content with their time with children; not only how much was done.',
    },
  }),
]
