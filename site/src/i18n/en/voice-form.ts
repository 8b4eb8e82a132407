import type { voiceForm as model } from '../ja/voice-form.ts'

export const voiceForm: typeof model = {
  title: 'Tell your story',
  lead: 'No account needed. The story alone is enough; three minutes will do.',
  preparing: 'We are still getting ready to receive stories. Please come back in a little while.',
  about: (subject: string) => `About: ${subject}`,
  text: {
    label: 'Your story',
    hint: 'When was it, where, and what did you notice? Good things, difficulties, memories. Write as you would say it, in any language. Up to 4,000 characters.',
  },
  headline: { label: 'Headline', hint: 'You can leave this out.' },
  prompt: { label: 'Which question is it about?', none: 'None of these' },
  who: {
    heading: 'About you',
    lead: 'We ask in order to learn whose voices are missing. Leave out whatever you do not wish to say.',
    area: 'District you live in',
    schoolDistrict: 'School district',
    generation: 'Age',
    perspective: 'Your tie to this city',
    none: 'No answer',
    displayName: 'Name to show',
    displayNameHint: 'It need not be your real name. It is published only if you tick “may show my name” below.',
  },
  photo: {
    label: 'Photo',
    hint: 'JPEG, PNG or WebP, up to 10 MB. We remove the place and camera data stored in it. Please check for faces and number plates.',
    alt: 'What the photo shows, for people who cannot see it',
    again: 'For safety the photo was not kept. Please choose it again.',
  },
  consent: {
    heading: 'How it may be used',
    lead: 'Only for what you tick. Even with nothing ticked, the city reads it.',
    uses: {
      plan: 'May be shown on the site of the city’s plan',
      showcase: 'May also be shown on the site for visitors',
      print: 'May be printed in the city’s newsletter and booklets',
      displayName: 'May show my name',
      photo: 'May show my photo',
      contact: 'May contact me about it',
    },
    guardian: (age: number) => `I am ${age} or older, or my parent or guardian agrees that I send this.`,
    guardianHint: (age: number) =>
      `Please tick this if you are under 18. Under ${age}, a parent or guardian has to agree.`,
  },
  contact: {
    heading: 'How to reach you',
    lead: 'Only if you ticked “may contact me”. Never published. It is kept encrypted and erased 30 days after the decision.',
    email: 'E-mail address',
    phone: 'Telephone number',
  },
  purpose: {
    heading: 'What we collect stories for',
    more: 'Read the full statement of purpose',
    version: (version: string) => `Statement of purpose, version ${version}`,
    promise:
      'We keep no IP address and nothing about your device. You can take your story back at any time without giving a reason. This is not a protected whistle-blowing channel.',
  },
  send: 'Send',
  trap: 'Please leave this empty',
  /** What the form itself finds wrong; the domain's rules bring their own words. */
  problems: {
    'voice-form.photo-too-large':
      'The photo is larger than 10 MB. Make it smaller or choose another. Your text is still here.',
    'voice-form.photo-unreadable':
      'This file cannot be read as a photo. Choose a JPEG, PNG or WebP. Your text is still here.',
    'voice-form.trap-filled': 'The field that must stay empty was filled in. Please empty it and send again.',
  } as Readonly<Partial<Record<string, string>>>,
  refusals: {
    'too-many':
      'There were many messages in a short time, so we pause for a moment. Your text is still here. Please wait a little and send it again.',
    'too-large': 'The photo is too large. Please choose one of up to 10 MB.',
    malformed: 'We could not read what was sent. Please send it again.',
    'not-ready':
      'We are not ready to receive stories yet. Your text is still here. Please wait a little and send it again.',
    unavailable:
      'We cannot take it in right now. Your text is still here. Please wait a little and press “Send” again.',
  },
  done: {
    title: 'Received',
    lead: 'Thank you for telling it. This number is the receipt for your story.',
    code: 'Receipt number',
    keep: 'Write it down or take a picture of this screen. It is shown only here.',
    what: 'What the number is for',
    uses: ['see what became of your story', 'read the city’s answer', 'take your story back at any time'],
    check: 'See what became of it',
    next: 'Somebody reads it, checks for anything that points to a person, and publishes it only where you agreed. This usually takes one to two weeks.',
    another: 'Tell another story',
    wasWithdrawn: 'This story was taken back. To send it again, please write it anew.',
  },
}
