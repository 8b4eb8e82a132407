import { describe, expect, it } from 'vitest'
import {
  type Duty,
  duties,
  mayAnswerFor,
  mayDo,
  mayDoForDepartment,
  mayModerateVoices,
  mayPublishPlan,
} from './role.ts'
import { roles } from './vocabulary.ts'

const allDuties = Object.keys(duties) as Duty[]

describe('what a role may do', () => {
  it('gives plan and identity to the planning section', () => {
    expect(roles.filter(mayPublishPlan)).toEqual(['admin', 'planner'])
  })
  it('gives the voices to the moderator, and nobody else the contacts', () => {
    expect(roles.filter(mayModerateVoices)).toEqual(['admin', 'moderator'])
    expect(roles.filter((role) => mayDo(role, 'read-contacts'))).toEqual(['admin', 'moderator'])
  })
  it('leaves a reader nothing to change', () => {
    expect(allDuties.filter((duty) => mayDo('reader', duty))).toEqual([])
  })
  it('lets an administrator stand in for everybody', () => {
    expect(allDuties.filter((duty) => !mayDo('admin', duty))).toEqual([])
  })
})

describe('a department officer', () => {
  const officer = { role: 'department', departments: ['roads'] } as const
  it('answers and plans for the own department only', () => {
    expect(mayAnswerFor(officer.departments, 'roads')).toBe(true)
    expect(mayDoForDepartment(officer, 'answer-voices', 'roads')).toBe(true)
    expect(mayDoForDepartment(officer, 'answer-voices', 'schools')).toBe(false)
    expect(mayDoForDepartment({ ...officer, departments: [] }, 'publish-action-plans', 'roads')).toBe(false)
  })
  it('publishes no plan, not even of the own department', () => {
    expect(mayDoForDepartment(officer, 'publish-plan', 'roads')).toBe(false)
  })
  it('is not needed where an administrator steps in', () => {
    expect(mayDoForDepartment({ role: 'admin', departments: [] }, 'answer-voices', 'roads')).toBe(true)
  })
})
