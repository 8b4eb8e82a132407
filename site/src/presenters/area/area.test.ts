import { buildPublicDocument } from '@aritai/publication/testing'
import { describe, expect, it } from 'vitest'
import { speak } from '../testing.ts'
import { presentArea, presentAreas } from './area.ts'

const hirooka = buildPublicDocument('citizens', 'area')
const seba = buildPublicDocument('citizens', 'area', { id: 'seba', tile: { column: 1, row: 4 } })
const page = {
  area: hirooka,
  neighbours: [hirooka, seba].map((area) => ({ area, voiceCount: 3 })),
  population: buildPublicDocument('citizens', 'population'),
  voices: [],
  voiceCount: 0,
  dialogues: [],
  stories: [],
}

describe('an area', () => {
  it('shows where it lies among its neighbours', () => {
    expect(
      presentArea(page, speak())
        .map?.tiles.filter(({ here }) => here)
        .map(({ key }) => key),
    ).toEqual(['hirooka'])
  })
  it('tells its population with day and source', () => {
    expect(presentArea(page, speak()).population).toMatchObject({
      total: '13,700人',
      asOf: '令和8年（2026年）1月1日現在。出典：住民基本台帳（見本）',
    })
  })
  it('has no map where no neighbour has a place on it', () => {
    expect(presentArea({ ...page, neighbours: [] }, speak()).map).toBeUndefined()
  })
  it('leads from the whole city to all voices, since every voice is one of it', () => {
    const city = buildPublicDocument('citizens', 'area', { id: 'city', kind: 'city', tile: undefined })
    expect(presentArea({ ...page, area: city }, speak()).allVoicesPath).toBe('/voices/')
  })
})

describe('the layers of the city', () => {
  it('are named in the reader’s language', () => {
    const view = presentAreas({ layers: [{ kind: 'district', areas: page.neighbours }] }, speak('en'))
    expect(view.layers[0]).toMatchObject({
      label: 'District',
      areas: [{ name: { value: 'Hirooka', locale: 'en' } }, {}],
    })
  })
})
