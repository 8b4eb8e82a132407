import type { logicModel as model } from '../ja/logic-model.ts'

export const logicModel: typeof model = {
  leadsTo: 'Leads to:',
  asText: 'Read the drawing as text',
  legend: 'The frame shows who can act',
  department: 'Section: ',
  measuredBy: 'Measured by: ',
  notMeasured: 'Not measured yet',
  notMeasuredBecause: 'Not measured yet: ',
}
