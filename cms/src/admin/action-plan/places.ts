import type { ActionPlanPart, PublicationNeed } from '@aritai/domain'
import type { ClientField } from 'payload'

/** The field in which each part of an action plan is written. */
export const fieldOf: Record<ActionPlanPart | PublicationNeed, string> = {
  title: 'title',
  aim: 'aim',
  'branding-aim': 'brandingAim',
  years: 'startsInFiscalYear',
  criteria: 'criteriaAnswers',
  'criteria-words': 'criteriaAnswers',
  actions: 'actions',
  'due-dates': 'actions',
  'action-titles': 'actions',
  'news-words': 'actions',
  measures: 'measures',
  voices: 'voices',
  partners: 'partnersWanted',
  department: 'department',
}

/** The tab of a form that holds a field; undefined for a field outside of the tabs. */
export function findTab(fields: readonly ClientField[], name: string): number | undefined {
  const form = fields.find((field) => field.type === 'tabs')
  const index = form?.tabs.findIndex((tab) => holds(tab.fields, name)) ?? -1
  return index === -1 ? undefined : index
}

function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name === name) return true
    return field.type === 'row' && holds(field.fields, name)
  })
}
