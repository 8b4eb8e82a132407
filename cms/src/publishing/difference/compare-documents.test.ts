import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { compareDocuments } from './compare-documents.ts'

const labelled = (name: string, ja: string, en: string, more: object) =>
  ({ name, label: { ja, en }, ...more }) as unknown as FlattenedField
const text = (name: string, ja: string, en = ja) => labelled(name, ja, en, { type: 'text', localized: true })
const fields: FlattenedField[] = [
  labelled('slug', '記号', 'Slug', { type: 'text' }),
  text('name', '名前', 'Name'),
  text('staffNote', '内部のメモ'),
  labelled('horizon', '投資の期間', 'Horizon', {
    type: 'select',
    options: [
      { value: 'focused', label: { ja: '短期集中', en: 'Focused' } },
      { value: 'sustained', label: { ja: '長期継続', en: 'Sustained' } },
    ],
  }),
  labelled('challenges', '課題', 'Challenges', {
    type: 'array',
    flattenedFields: [
      text('title', '見出し', 'Title'),
      labelled('actor', 'だれが', 'Who', {
        type: 'select',
        options: [{ value: 'together', label: { ja: 'ともに', en: 'Together' } }],
      }),
    ],
  }),
  labelled('departments', '担当', 'Departments', { type: 'relationship', hasMany: true }),
  labelled('actions', '取り組み', 'Actions', {
    type: 'array',
    flattenedFields: [
      text('title', '見出し', 'Title'),
      labelled('news', '進み具合', 'News', { type: 'array', flattenedFields: [text('text', '知らせ', 'News')] }),
    ],
  }),
  labelled('nodes', '図の箱', 'Parts', {
    type: 'array',
    flattenedFields: [labelled('key', '記号', 'Key', { type: 'text' }), text('text', '文', 'Text')],
  }),
  labelled('links', '矢印', 'Arrows', {
    type: 'array',
    flattenedFields: ['from', 'to'].map((end) => labelled(end, end, end, { type: 'text' })),
  }),
  labelled('answers', '基準への答え', 'Answers', {
    type: 'array',
    flattenedFields: [labelled('criterion', '基準', 'Criterion', { type: 'text' }), text('answer', '答え', 'Answer')],
  }),
  labelled('voices', '声', 'Voices', { type: 'relationship', hasMany: true }),
]
const names = new Map([
  ['d1', { ja: 'こども課', en: 'Children' }],
  ['criterion/meeting', { ja: '出会いが生まれるか' }],
])
const compare = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  compareDocuments(fields, { before, after }, names)

describe('the difference of two public documents', () => {
  it('names each field as its form does, and tells only the languages in which it changed', () => {
    const before = { name: { ja: '子育て支援の充実', en: 'Childcare' } }
    const after = { name: { ja: '地域で子育てを支えている', en: 'Childcare' } }
    expect(compare(before, after)).toEqual([
      {
        label: { ja: '名前', en: 'Name' },
        before: { ja: '子育て支援の充実' },
        after: { ja: '地域で子育てを支えている' },
      },
    ])
  })
  it('is none where only addresses, order or width differ', () => {
    expect(compare({ slug: 'a', name: { ja: '１２か所' } }, { slug: 'b', name: { ja: '12か所' } })).toEqual([])
  })
  it('tells a field that came, and one that went', () => {
    expect(compare({}, { name: { ja: '名' } })).toMatchObject([{ after: { ja: '名' } }])
    expect(compare({ name: { ja: '名' } }, {})).toEqual([{ label: { ja: '名前', en: 'Name' }, before: { ja: '名' } }])
  })
  it('tells choices, rows and relations in words', () => {
    const row = { title: { ja: '夜の預け先がない', en: 'Nowhere at night' }, actor: 'together' }
    expect(
      compare({ horizon: 'focused' }, { horizon: 'sustained', challenges: [row], departments: ['d1', 'd2'] }),
    ).toEqual([
      {
        label: { ja: '投資の期間', en: 'Horizon' },
        before: { ja: '短期集中', en: 'Focused' },
        after: { ja: '長期継続', en: 'Sustained' },
      },
      {
        label: { ja: '課題', en: 'Challenges' },
        after: { ja: '・夜の預け先がない\nだれが：ともに', en: '・Nowhere at night\nWho: Together' },
      },
      { label: { ja: '担当', en: 'Departments' }, after: { ja: 'こども課', en: 'Children' } },
    ])
  })
  it('knows nothing that is not in the public documents, and no voices', () => {
    expect(compare({ voices: ['v1'] }, { voices: ['v2'], unknown: { ja: '声の言葉' } })).toEqual([])
  })
  it('does not repeat what points to a person and was taken out', () => {
    const before = { name: { ja: '連絡は090-1234-5678へ。' } }
    expect(compare(before, { name: { ja: '連絡は窓口へ。' } })).toEqual([
      { label: { ja: '名前', en: 'Name' }, withheld: true },
    ])
    expect(JSON.stringify(compare(before, {}))).not.toContain('1234')
  })
  it('tells of a list only the rows that differ, and of a row its name and what differs within it', () => {
    const [old, fresh] = [{ text: { ja: '山田さんが場所を貸しました。' } }, { text: { ja: '台所がひらきました。' } }]
    const other = { key: 'b', title: { ja: '静かな部屋' }, news: [old] }
    const action = { key: 'a', title: { ja: '台所' }, news: [old] }
    const difference = compare({ actions: [action, other] }, { actions: [{ ...action, news: [old, fresh] }, other] })
    expect(difference).toMatchObject([{ before: { ja: '・台所' } }])
    expect(difference[0]?.after?.ja).toBe('・台所\n進み具合：・台所がひらきました。')
  })
  it('tells that rows only changed their places', () => {
    const [first, second] = [{ title: { ja: '一' } }, { title: { ja: '二' } }]
    expect(compare({ challenges: [first, second] }, { challenges: [second, first] })).toMatchObject([
      { before: { ja: '・一\n・二' }, after: { ja: '・二\n・一' } },
    ])
  })
  it('tells a new arrow by the words of its ends, which did not change', () => {
    const nodes = [
      { key: 'n1', text: { ja: '台所をひらく' } },
      { key: 'n2', text: { ja: '一人で食べない' } },
    ]
    expect(compare({ nodes, links: [] }, { nodes, links: [{ from: 'n1', to: 'n2' }] })).toMatchObject([
      { after: { ja: '・台所をひらく → 一人で食べない' } },
    ])
  })
  it('names a criterion by its question and never by its key', () => {
    const answers = [{ criterion: 'meeting', answer: { ja: '毎月ひらく。' } }]
    const told = compare({ answers: [] }, { answers })
    expect(told).toMatchObject([{ after: { ja: '・基準：出会いが生まれるか\n答え：毎月ひらく。' } }])
    expect(
      JSON.stringify(compareDocuments(fields, { before: { answers: [] }, after: { answers } }, new Map())),
    ).not.toContain('meeting')
  })
})
