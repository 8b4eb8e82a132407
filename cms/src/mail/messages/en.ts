import { formatDay } from '@aritai/domain'
import type { Messages } from './messages.ts'

export const en: Messages = {
  greeting: (name) => `Dear ${name},`,
  subject: {
    'voice-linked': (count) => `[Aritai] New for your department: ${voices(count)}`,
    'answer-overdue': (count) => `[Aritai] Waiting for an answer: ${voices(count)}`,
    'report-due': (count) => `[Aritai] News is due for ${plans(count)}`,
    'weekly-summary': () => '[Aritai] Your week',
  },
  lead: {
    'voice-linked': (count) =>
      `Linked to measures your department leads: ${voices(count)}, new. Please read and answer, or say what you will do.`,
    'answer-overdue': (count, { answerWithinDays }) =>
      `Linked to your measures more than ${answerWithinDays} days ago, and not answered: ${voices(count)}.\nSaying why something cannot be taken up is an answer too.`,
    'report-due': (count) =>
      `A quarter has passed without news of ${plans(count)}.\nA sentence or two is enough. Say so, too, when something is late.`,
    'weekly-summary': () => 'This is where your department stands at the beginning of the week.',
  },
  voice: (measure, on) => `Linked to “${measure}” on ${formatDay(on, 'en')}`,
  unnamed: '(a document without a name)',
  more: (count) => `and ${count} more`,
  summary: {
    newVoices: (count) => `Linked last week: ${voices(count)}`,
    waiting: (count) => `Waiting for an answer: ${voices(count)}`,
    overdue: (count) => `Of these overdue: ${count}`,
    silentPlans: (count) => `Without news for a quarter: ${plans(count)}`,
    lateActions: (count) => `Past their due date: ${count === 1 ? '1 action' : `${count} actions`}`,
  },
  open: 'Open the CMS',
  footer: (accountUrl) =>
    `This mail was sent by Aritai, the CMS for voices and the plan.\nNo mail holds the words of a voice; the links above lead to them in the CMS.\nYou choose on your account’s page which mails you get.\n${accountUrl}`,
  reset: {
    subject: '[Aritai] A new password',
    lead: 'Somebody asked for a new password for your account.\nThe link below leads to a page where you choose one, within an hour.',
    link: 'Choose a new password',
    footer:
      'If it was not you, there is nothing to do: your password stays as it is.\nIf this keeps coming, tell your administrator.',
  },
}

function voices(count: number): string {
  return count === 1 ? '1 voice' : `${count} voices`
}

function plans(count: number): string {
  return count === 1 ? '1 action plan' : `${count} action plans`
}
