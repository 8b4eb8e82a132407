import type { Field } from 'payload'
import { joined } from '../../fields/joined.ts'
import { tab, tabs } from '../../fields/layout.ts'
import { breakdownFields } from './fields/breakdown.ts'
import { definitionFields } from './fields/definition.ts'
import { sourceFields } from './fields/source.ts'
import { valueFields } from './fields/values.ts'

export const indicatorFields: Field[] = [
  tabs(
    tab(
      { ja: '何を測るか', en: 'What is measured' },
      { ja: 'だれが読んでも同じ意味になるように。', en: 'So that everybody reads it in the same way.' },
      definitionFields,
    ),
    tab(
      { ja: '出典', en: 'Source' },
      { ja: '根拠をたどれない数字は公開しません。', en: 'A figure nobody can trace is not published.' },
      sourceFields,
    ),
    tab(
      { ja: '基準・目標・実績', en: 'Baseline, targets, values' },
      {
        ja: '出発点（基準値）、目指す値（目標）、毎年の値（実績）の順に書きます。',
        en: 'Where it starts, where it should go, and where it got each year.',
      },
      valueFields,
    ),
    tab(
      { ja: '地域・世代別', en: 'By area and generation' },
      {
        ja: '地域や世代による違いがわかる年度だけ書きます。少人数の値は公開されません。',
        en: 'For years in which the differences are known. Values of small groups are not published.',
      },
      breakdownFields,
    ),
    tab(
      { ja: '使っている施策', en: 'Used by' },
      { ja: 'この指標で成果を見ている施策です。', en: 'The measures that are seen by this indicator.' },
      [
        joined('measures', { ja: '施策', en: 'Measures' }, 'measures', 'indicators', {
          help: {
            ja: '一つも出てこないときは、まだどこにも使われていません。',
            en: 'If none is here, nobody uses it yet.',
          },
          columns: ['code', 'name', '_status'],
          sort: 'code',
        }),
      ],
    ),
  ),
]
