import type { CollectionConfig, Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { actionPlans } from './action-plans/index.ts'
import { brandAssets } from './brand-assets/index.ts'
import { brandIdentities } from './brand-identities/index.ts'
import { decisions } from './decisions/index.ts'
import { evaluations } from './evaluations/index.ts'
import { indicators } from './indicators/index.ts'
import { logicModels } from './logic-models/index.ts'
import { measures } from './measures/index.ts'
import { plans } from './plans/index.ts'
import { projects } from './projects/index.ts'
import { readContentModel, type Shape } from './read-content-model.ts'
import { strategies } from './strategies/index.ts'
import { undertakings } from './undertakings/index.ts'

const models: [string, CollectionConfig][] = [
  ['PlanSeed', plans],
  ['StrategySeed', strategies],
  ['ProjectSeed', projects],
  ['MeasureSeed', measures],
  ['UndertakingSeed', undertakings],
  ['IndicatorSeed', indicators],
  ['LogicModelSeed', logicModels],
  ['EvaluationSeed', evaluations],
  ['BrandIdentitySeed', brandIdentities],
  ['ActionPlanSeed', actionPlans],
  ['DecisionSeed', decisions],
  ['BrandAssetSeed', brandAssets],
]

describe.each(models)('the form of %s', (typeName, collection) => {
  test('has every field of the content model, in its form and with its languages', () => {
    expect(readForm(collection.fields)).toMatchObject(readContentModel(typeName))
  })

  test('names and explains every field in Japanese and English', () => {
    const speechless = allFields(collection.fields).flatMap((field) => {
      // A panel is drawn by its own component, which has its own words.
      if (!('name' in field) || field.name === 'revision' || field.type === 'ui') return []
      const words = [field.label, field.admin && 'description' in field.admin ? field.admin.description : undefined]
      return words.every(inBoth) ? [] : [field.name]
    })
    expect(speechless).toEqual([])
  })

  test('offers every choice in Japanese and English', () => {
    const options = allFields(collection.fields).flatMap((field) => (field.type === 'select' ? field.options : []))
    expect(options.filter((option) => typeof option === 'string' || !inBoth(option.label))).toEqual([])
  })

  test('names itself and its parts in Japanese and English', () => {
    const { singular, plural } = collection.labels ?? {}
    const parts = allFields(collection.fields).flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
    expect([singular, plural, collection.admin?.description].every(inBoth)).toBe(true)
    expect(parts.every(({ label, description }) => inBoth(label) && inBoth(description))).toBe(true)
  })

  test('lists and searches by fields it has', () => {
    const { useAsTitle, defaultColumns = [], listSearchableFields = [] } = collection.admin ?? {}
    const known = [...Object.keys(readForm(collection.fields)), '_status', 'updatedAt']
    expect(known).toEqual(expect.arrayContaining([useAsTitle, ...defaultColumns, ...listSearchableFields]))
  })
})

/** Every field, those of rows, tabs, groups and lists included. */
function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    const parts = field.type === 'tabs' ? field.tabs : []
    const inner = 'fields' in field ? field.fields : []
    return [field, ...parts.flatMap((part) => allFields(part.fields)), ...allFields(inner)]
  })
}

/** A form as the content model would describe it. */
function readForm(fields: readonly Field[]): Record<string, Shape> {
  return Object.assign({}, ...fields.map(readField))
}

function readField(field: Field): Record<string, Shape> {
  if (field.type === 'tabs') return Object.assign({}, ...field.tabs.map((part) => readForm(part.fields)))
  if (!('name' in field) || field.name === undefined) return 'fields' in field ? readForm(field.fields) : {}
  const many = 'hasMany' in field && field.hasMany
  const shape = shapeOf(field)
  return shape ? { [field.name]: many ? { holds: 'many', of: shape } : shape } : {}
}

function shapeOf(field: Field): Shape | undefined {
  switch (field.type) {
    case 'text':
    case 'textarea':
      if (field.localized) return { holds: 'localized' }
      return { holds: JSON.stringify(field.admin?.components ?? '').includes('DayField') ? 'day' : 'text' }
    case 'json':
      return field.name === 'keptAdvice' ? { holds: 'many', of: { holds: 'group', fields: keptAdvice } } : undefined
    case 'number':
    case 'checkbox':
      return { holds: field.type }
    case 'select':
      return { holds: 'choice' }
    case 'relationship':
    case 'upload':
      return { holds: 'relation' }
    case 'array':
      return { holds: 'many', of: { holds: 'group', fields: readForm(field.fields) } }
    case 'group':
      return { holds: 'group', fields: readForm(field.fields) }
    default:
      return undefined
  }
}

const keptAdvice = Object.fromEntries(
  ['code', 'path', 'words', 'reason', 'keptBy', 'keptOn'].map((name): [string, Shape] => [name, { holds: 'text' }]),
)

function inBoth(label: unknown): boolean {
  if (typeof label !== 'object' || label === null) return false
  const { ja, en } = label as { ja?: unknown; en?: unknown }
  return [ja, en].every((words) => typeof words === 'string' && words.trim() !== '')
}
