import type { home as model } from '../ja/home.ts'

export const home: typeof model = {
  title: 'Home',
  vision: 'The city we want to be',
  identity: 'The words at the heart of the city',
  readPlan: 'Read the plan',
  newestVoices: 'Voices',
  newestVoicesLead:
    'Words of people who live here, come here to work or learn, or think of this city from far away, as they told them.',
  allVoices: 'Read all voices',
  prompts: 'What we would like to hear now',
  promptsLead: 'Three minutes are enough. You need neither a name nor an account.',
  answerPrompt: 'Answer this question',
  changes: 'What changed',
  changesLead: 'The plan changes. Here is what was changed, and why.',
  allChanges: 'See all changes',
  how: 'How your story reaches the city',
  steps: [
    { title: 'Write', text: 'Say what you think, in everyday words. Tick only the uses you agree to.' },
    {
      title: 'Keep the receipt',
      text: 'With its number you can always see what became of your story, and take it back without giving a reason.',
    },
    {
      title: 'Beside the plan',
      text: 'Your words stand beside the words of policy, and the section in charge answers. If it cannot do it, it says why.',
    },
  ],
  answers: 'You said, we did',
  allAnswers: 'See results and answers',
  stories: 'Stories of the city',
}
