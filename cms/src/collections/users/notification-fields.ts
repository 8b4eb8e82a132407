import { terms } from '@aritai/domain'
import type { Field } from 'payload'
import { checkbox } from '../../fields/checkbox.ts'
import { choice } from '../../fields/choice.ts'
import { group, row } from '../../fields/list.ts'
import { mailLanguages } from '../../mail/messages/index.ts'

const wanted = { default: true, width: '50%' } as const

/**
 * Which mails a person gets: all, until unticked. Boxes and not a list of kinds, so that somebody who never looked here
 * differs from somebody who wants none.
 */
export const notificationFields: Field = group(
  'notifications',
  terms.concept.notification,
  [
    row(
      checkbox('voiceLinked', terms.notificationKind['voice-linked'], {
        ...wanted,
        help: {
          ja: '課が主管する施策に声が結びついたとき。',
          en: 'When a voice is linked to a measure your department leads.',
        },
      }),
      checkbox('answerOverdue', terms.notificationKind['answer-overdue'], {
        ...wanted,
        help: { ja: '期限までに回答がない声を、週に一度まで。', en: 'At most once a week.' },
      }),
    ),
    row(
      checkbox('reportDue', terms.notificationKind['report-due'], {
        ...wanted,
        help: {
          ja: '課のアクションプランに四半期のあいだ報告がないとき。',
          en: 'When an action plan of your department had no news for a quarter.',
        },
      }),
      checkbox('weeklySummary', terms.notificationKind['weekly-summary'], {
        ...wanted,
        help: { ja: '月曜日の朝。何もない週は送りません。', en: 'On Monday morning, unless there is nothing to say.' },
      }),
    ),
    choice('language', { ja: 'メールの言語', en: 'Language of mails' }, mailLanguages, terms.locale, { default: 'ja' }),
  ],
  {
    help: {
      ja: '自分の課にかかわることだけが届きます。声の中身はメールには書かれません。',
      en: 'Only what concerns your own department. No mail holds the words of a voice.',
    },
  },
)
