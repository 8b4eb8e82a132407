import { wordsKeptMonths } from '@aritai/domain'
import type { inclusion as model } from '../ja/inclusion.ts'

export const inclusion: typeof model = {
  title: 'How is this draft for you?',
  lead: (version) => `This draft (no. ${version}) is still being talked about. Read it and mark what comes closest.`,
  invite: 'Mark this draft',
  inviteLead: 'No account is needed. Choosing one of three is enough.',
  versionOf: (version) => `Draft no. ${version}`,
  draftWords: 'The words of the draft',
  feeling: {
    label: 'To you, these words are',
    hint: 'Any answer is welcome. It helps most to hear from those who feel shut out.',
  },
  words: {
    label: 'Why you feel so',
    hint: 'Not needed. At most 1,000 characters. Please leave out names and telephone numbers. Only staff read it, and it is never published as it is.',
  },
  who: {
    heading: 'About you',
    lead: 'We ask so as to learn who feels shut out. Leave empty what you would rather not say.',
  },
  purpose: {
    heading: 'What it is for',
    promise: [
      'Marks and words serve one purpose: to think about how this draft should change.',
      'Only numbers by generation and district are published, and small ones are hidden. Your words are never published as they are.',
      'No name, contact, IP address or device is recorded. A mark without words cannot be told from others, not even by the city, and so cannot be taken back.',
      'If you write words you get a number. Tell the city the number and the words are erased; nobody asks why.',
      `Words are erased ${wordsKeptMonths} months after they come in. Only the count of marks stays.`,
    ],
  },
  send: 'Send the mark',
  done: {
    title: 'Your mark has arrived',
    lead: 'Thank you. When the dialogue about this draft ends, the brand page will say how many marked what, and what was changed.',
    number: 'The number of your words',
    keep: 'Should you want your words erased, tell the city this number by telephone or at the counter. It is shown only here.',
    anonymous: 'A mark without words has no number. Not even the city knows whose it is.',
    back: 'Back to the brand page',
  },
  closed: 'The dialogue about this draft is over.',
  heard: 'What we heard of the drafts before',
  heardLead: 'Who felt shut out, and what was changed afterwards.',
  heardOf: (version, day) => `Draft no. ${version} (until ${day})`,
  marks: (count) => (count === 1 ? 'One mark' : `${count} marks`),
  noMarks: 'Nobody marked this draft.',
  byGeneration: 'People by generation',
  byArea: 'People by district',
  unsaid: 'Did not say',
  hidden: 'hidden',
  hiddenNote: (minimum) =>
    `“Hidden” are groups of fewer than ${minimum}, and those that would give them away by subtraction. The numbers are those at the end of the dialogue and do not change.`,
  tooFew: 'There are so few marks that generations and districts are not shown.',
  changed: 'What the next draft changed',
  unchanged: 'The words did not change.',
  before: 'Before',
  after: 'After',
  added: 'Added question',
  removed: 'Dropped question',
  parts: { statement: 'Statement', meaning: 'Meaning', aimedState: 'State aimed at', criterion: 'Criterion' },
  why: 'Why it was changed',
}
