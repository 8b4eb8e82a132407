import type { Field } from 'payload'
import { joined } from '../../fields/joined.ts'
import { tab, tabs } from '../../fields/layout.ts'
import { row } from '../../fields/list.ts'
import { fiscalYear } from '../../fields/numbers.ts'
import { relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'
import { principleFields } from './fields/principles.ts'
import { termsField } from './fields/terms.ts'
import { visionFields } from './fields/vision.ts'

const overview: Field[] = [
  text(
    'title',
    { ja: '計画の名前', en: 'Title of the plan' },
    {
      localized: true,
      required: true,
      maxLength: 120,
      help: {
        ja: '正式な名前を書きます。例：第六次塩尻市総合計画「しおじり未来投資戦略」。すべての基本戦略・施策のページの上に出ます。',
        en: 'The official name, e.g. “Sixth Comprehensive Plan of Shiojiri City”. It stands above every strategy and measure.',
      },
    },
  ),
  longText(
    'summary',
    { ja: 'ひとことで言うと', en: 'In a few sentences' },
    {
      localized: true,
      required: true,
      help: {
        ja: '計画をはじめて読む市民に、2〜4文で。何のための計画で、何に重点を置くのか。総花にせず、選んだことがわかるように書きます。',
        en: 'Two to four sentences for a citizen who reads the plan for the first time: what it is for and what it puts first.',
      },
    },
  ),
  row(
    fiscalYear(
      'startsInFiscalYear',
      { ja: '始まりの年度', en: 'First fiscal year' },
      {
        required: true,
        width: '50%',
        help: { ja: '西暦で。例：2024（令和6年度）。', en: 'Calendar year it begins in, e.g. 2024.' },
      },
    ),
    fiscalYear(
      'endsInFiscalYear',
      { ja: '終わりの年度', en: 'Last fiscal year' },
      {
        required: true,
        width: '50%',
        help: {
          ja: '西暦で。例：2032（令和14年度）。1期3年、全体で9年間です。',
          en: 'E.g. 2032. Three terms of three years make nine.',
        },
      },
    ),
  ),
]

const measured: Field[] = [
  relation('indicators', { ja: '全体の成果指標', en: 'Top-level indicators' }, 'indicators', {
    many: true,
    help: {
      ja: '計画全体の成果を見る指標を選びます。例：市民の幸福度の平均、人口。先に「成果指標」で作っておきます。個々の施策の指標は施策の画面で選びます。',
      en: 'Indicators for the plan as a whole, e.g. mean happiness of citizens. Make them under Indicators first; those of a measure are chosen there.',
    },
  }),
  joined('strategies', { ja: 'この計画の基本戦略', en: 'Strategies of this plan' }, 'strategies', 'plan', {
    help: {
      ja: 'この計画につながる基本戦略の一覧です。押すと開きます。つなぐ・外すは基本戦略の画面で行います。',
      en: 'The strategies that belong to this plan. Open one by its name; the link is set in the strategy.',
    },
    columns: ['code', 'name', '_status'],
    sort: 'order',
  }),
]

/** In the order in which a plan is explained: what it is, where it leads, when, by which principles, how it is measured. */
export const planFields: Field[] = [
  tabs(
    tab(
      { ja: '計画の概要', en: 'Overview' },
      { ja: '計画の名前と期間です。', en: 'Name and years of the plan.' },
      overview,
    ),
    tab(
      { ja: '都市像', en: 'City vision' },
      {
        ja: '目指す都市像と、その背景にある環境の変化です。',
        en: 'The vision of the city, and the changes around it that led to it.',
      },
      visionFields,
    ),
    tab(
      { ja: '中期戦略の期', en: 'Terms' },
      { ja: '3年ごとの区切りです。期ごとに見直します。', en: 'Terms of three years; the plan is corrected with each.' },
      [termsField],
    ),
    tab(
      { ja: '策定の考え方', en: 'Principles' },
      {
        ja: '計画を貫く視点と、計画に書ききらない仕事のことを書きます。',
        en: 'The principles that run through the plan, and the work that it does not list.',
      },
      principleFields,
    ),
    tab(
      { ja: '指標と基本戦略', en: 'Indicators and strategies' },
      { ja: '計画全体の測り方と、計画の枝分かれです。', en: 'How the whole is measured, and its branches.' },
      measured,
    ),
  ),
]
