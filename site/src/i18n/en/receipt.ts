import type { receipt as model } from '../ja/receipt.ts'

export const receipt: typeof model = {
  title: 'What became of my story',
  lead: 'Enter the receipt number that was shown when you sent it. Capital or small letters, with or without hyphens.',
  code: 'Receipt number',
  codeHint: 'For example ABCD-EFGH-JKMN-PQRST',
  show: 'Show',
  malformed: 'This cannot be read as a receipt number. Please check its 17 letters and digits.',
  unknown:
    'We find no story with this number. Please check it. If you sent your story just now, try again in a few minutes.',
  states: {
    waiting: 'It has arrived and is about to be handed to the city.',
    collected: 'The city has it.',
    received: 'The city has it and will read it.',
    'in-review': 'Somebody is reading it and checking whether it can be published.',
    published: 'It is published.',
    kept: 'It is not published; the city keeps what you told.',
    returned: 'It could not be published. The reason is below.',
    withdrawn: 'This story was taken back. It is shown on no page.',
  },
  receivedOn: (day: string) => `Received on ${day}.`,
  reason: 'Reason',
  answers: 'What the city answered',
  noAnswers: 'There is no answer yet.',
  seeVoice: 'See the published story',
  withdraw: {
    heading: 'Take it back',
    lead: 'No reason needed. It disappears at once from every page, search and feed, and its text, photo and contact details are erased from the city’s records. This cannot be undone.',
    confirm: 'I take this story back',
    confirmMissing: 'To take it back, please tick the box.',
    button: 'Take back',
    done: 'It was taken back and is shown on no page. It will shortly be erased from the city’s records too.',
    printed: 'It cannot be removed from what was already printed.',
  },
  printedIn: 'Printed in',
  other: 'Look up another number',
}
