import { describe, expect, it } from 'vitest'
import { checkProjectPublication, type ProjectRecord } from './project.ts'

const project: ProjectRecord = {
  name: '子どもを産み育てる環境が整い、親子と周囲が笑顔になっている',
  priorityReason: '出生数がこの10年で大きく減ったため',
  currentState: '産後に頼れる人がいない家庭が3割ある',
  smallAreaView: '楢川では保育園までの距離が長い',
}
const codes = (fields: ProjectRecord) => checkProjectPublication({ ...project, ...fields }).map((issue) => issue.code)

describe('a project', () => {
  it('can be published with its name, its reason and one view of places', () => {
    expect(codes({})).toEqual([])
  })
  it('is not published without the reason for its priority', () => {
    expect(codes({ priorityReason: '' })).toEqual(['project.priority-reason-missing'])
  })
  it('is not published without a name, and advised on one that names a means', () => {
    expect(codes({ name: '' })).toEqual(['project.name-missing'])
    expect(codes({ name: '子供を産み育てる環境の整備' })).toEqual(['desired-state.means'])
  })
  it('is advised to look from the wide area or the small ones', () => {
    expect(codes({ smallAreaView: '' })).toEqual(['project.views-missing'])
    expect(codes({ smallAreaView: '', wideAreaView: '松本圏の通勤' })).toEqual([])
  })
  it('is advised to say from where it starts', () => {
    expect(codes({ currentState: '' })).toEqual(['project.current-state-missing'])
  })
})
