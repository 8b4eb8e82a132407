import type { indicator as model } from '../ja/indicator.ts'

export const indicator: typeof model = {
  value: 'Value',
  baseline: 'Baseline',
  target: 'Target',
  year: 'Year',
  amount: 'Value',
  sampleSize: 'Answers',
  note: 'Note',
  table: (name) => `Values of ${name}`,
  asTable: 'See the numbers as a table',
  valueOf: (year, value) => `${value} in ${year}`,
  targetOf: (year, value) => `target ${value} for ${year}`,
  unit: 'Unit: ',
  interim: 'year still running',
  progress: 'On the way to the target',
  onTheWay: ({ year, value, expected, targetYear, target }) =>
    `${value} in ${year}. On a straight way to the target of ${target} for ${targetYear} it would be ${expected}.`,
  atTarget: ({ year, value, target }) => `${value} in ${year}, for which the target was ${target}.`,
  afterTarget: ({ year, value, targetYear, target }) =>
    `${value} in ${year}; the target was ${target} for ${targetYear}.`,
  unjudged: ({ year, value, targetYear, target }) =>
    `${value} in ${year}. The target of ${target} for ${targetYear} is worse than the baseline: all it tells is whether that is held.`,
  caution: 'When you read this number',
  method:
    'Errors are computed as for people drawn at random (Wilson’s method, 95% confidence). That some kinds of people answer less often is not in them.',
  groups: 'Differences by area and generation',
  groupsOf: (division, year) => `${division} (${year})`,
  group: 'Group',
  whole: 'Everybody',
  hidden: 'hidden',
  hiddenNote: (smallest) =>
    `So that nobody can be recognised, values of fewer than ${smallest} people are hidden, and those that would give them away by subtraction.`,
  intervalNote:
    'The thin line is the error of the survey (95%). Groups whose lines overlap may not really differ. The upright line is the value of everybody.',
  wholeNote: 'The upright line is the value of everybody.',
}
