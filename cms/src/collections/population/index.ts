import { generations, terms } from '@aritai/domain'
import { plannerEdits } from '../../access/document-access.ts'
import { defineCollection } from '../../documents/define-collection.ts'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { list, row } from '../../fields/list.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { relation } from '../../fields/relation.ts'
import { text } from '../../fields/text.ts'

/** 人口 of an area by generation, with its source: what the coverage of voices is measured against (方向性④). */
export const population = defineCollection({
  slug: 'population',
  publishes: 'population',
  labels: { singular: terms.concept.population, plural: terms.concept.population },
  group: 'ground',
  title: 'slug',
  columns: ['slug', 'area', 'countedOn', 'total', '_status'],
  sort: '-countedOn',
  access: plannerEdits,
  fields: [
    row(
      relation('area', terms.concept.area, 'areas', { required: true }),
      day('countedOn', { ja: '基準日', en: 'Counted on' }, { required: true, index: true }),
      wholeNumber('total', { ja: '総数（人）', en: 'Total (people)' }, { required: true, min: 0 }),
    ),
    list(
      'byGeneration',
      { ja: '世代別の人数', en: 'By generation' },
      [
        row(
          choice('generation', terms.concept.generation, generations, terms.generation, { required: true }),
          wholeNumber('count', { ja: '人数', en: 'People' }, { required: true, min: 0 }),
        ),
      ],
      {
        rowLabel: 'generation',
        help: { ja: '一部の世代だけでもかまいません。', en: 'May cover a part of the generations.' },
      },
    ),
    text('source', { ja: '出典', en: 'Source' }, { localized: true, required: true }),
  ],
})
