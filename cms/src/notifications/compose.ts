import type { DueNotification } from '@aritai/domain'
import { idOf } from '../access/predicates.ts'
import { reportPage } from '../admin/report/page.ts'
import { env } from '../env.ts'
import type { Letter, Part } from '../mail/letter.ts'
import { getMessages, type MailLanguage } from '../mail/messages/index.ts'
import type { Messages } from '../mail/messages/messages.ts'
import type { User } from '../payload-types.ts'
import type { Gathered } from './gather-facts.ts'

/** Links in one mail; the CMS has the whole list. */
const mostLinks = 20

/** The letter for a notification: names of measures and plans with links into the CMS, and no word of any voice. */
export function composeNotification(mail: DueNotification, receiver: User, gathered: Gathered): Letter {
  const messages = getMessages(languageOf(receiver))
  const count = mail.subjects.length
  return {
    subject: messages.subject[mail.kind](count),
    parts: [
      { paragraph: messages.greeting(receiver.name) },
      { paragraph: messages.lead[mail.kind](count, gathered.facts) },
      ...describe(mail, receiver, gathered, messages),
      { footer: messages.footer(`${env.url}/admin/account`) },
    ],
  }
}

function describe(mail: DueNotification, receiver: User, gathered: Gathered, messages: Messages): Part[] {
  if (mail.kind === 'weekly-summary') {
    const counted = Object.entries(mail.summary) as [keyof typeof mail.summary, number][]
    const facts = counted.filter(([, count]) => count > 0).map(([name, count]) => messages.summary[name](count))
    return [{ facts }, { links: [{ text: messages.open, url: `${env.url}/admin` }] }]
  }
  const collection = mail.kind === 'report-due' ? 'action-plans' : 'voices'
  const nameOf = (id: string) =>
    mail.kind === 'report-due'
      ? gathered.names.plans.get(id) || messages.unnamed
      : nameVoice(id, receiver, gathered, messages)
  const links = mail.subjects
    .slice(0, mostLinks)
    .map((id) => ({ text: nameOf(id), url: `${env.url}/admin/collections/${collection}/${id}` }))
  const rest = mail.subjects.length - links.length
  const list = { text: messages.open, url: `${env.url}/admin/collections/${collection}` }
  const report = { text: reportPage.label[languageOf(receiver)], url: `${env.url}/admin${reportPage.path}` }
  return [
    { links },
    ...(rest > 0 ? [{ paragraph: messages.more(rest) }, { links: [list] }] : []),
    ...(mail.kind === 'report-due' ? [{ links: [report] }] : []),
  ]
}

/** A voice by the measure through which it concerns the receiver's department. */
function nameVoice(voice: string, { department }: User, { facts, names }: Gathered, messages: Messages): string {
  const links = facts.voices.find(({ id }) => id === voice)?.links ?? []
  const own = links.find(({ measure }) => names.measures.get(measure)?.leadDepartment === idOf(department))
  const name = own && names.measures.get(own.measure)?.name
  return own && name ? messages.voice(name, own.on) : messages.unnamed
}

const languageOf = ({ notifications }: User): MailLanguage => notifications?.language ?? 'ja'
