import { locales, terms, voiceEdits } from '@aritai/domain'
import type { Field } from 'payload'
import { checkbox } from '../../../fields/checkbox.ts'
import { choice } from '../../../fields/choice.ts'
import { panel } from '../../../fields/panel.ts'
import { pictureField } from '../../../fields/relation.ts'
import { longText, text } from '../../../fields/text.ts'
import { clearOnWithdrawal, clearTranslationsOnWithdrawal } from '../hooks/clear-on-withdrawal.ts'
import { findingsField } from './findings.ts'
import { fixedPersonal, personal } from './personal.ts'

/** The words as told, and the words to publish. */
export const wordFields: Field[] = [
  longText(
    'originalText',
    { ja: '届いたままの文', en: 'Words as told' },
    {
      rows: 8,
      access: fixedPersonal,
      hooks: clearOnWithdrawal,
      help: {
        ja: '受け付けたあとは、だれも変えられません。公開されません。',
        en: 'Nobody can change this after receipt. Never published.',
      },
    },
  ),
  choice('originalLocale', { ja: '書かれた言語', en: 'Written in' }, locales, terms.locale, {
    access: fixedPersonal,
    default: 'ja',
  }),
  findingsField,
  text(
    'title',
    { ja: '公開する題名', en: 'Title to publish' },
    {
      localized: true,
      maxLength: 120,
      hooks: clearTranslationsOnWithdrawal,
    },
  ),
  longText(
    'text',
    { ja: '公開する文', en: 'Words to publish' },
    {
      localized: true,
      rows: 10,
      hooks: clearTranslationsOnWithdrawal,
      help: {
        ja: '短くしたり、個人がわからないように変えたり、誤字を直したり、訳したりしたときは、下で選びます。言いかえて意味を変えないでください。英語で届いた声は、日本語に訳して書き、題名も訳します。英語でも載せるときは、画面の上の「書く言語」を英語にして、個人がわかる部分を直した文を入れます。',
        en: 'Say below what was shortened, made anonymous, corrected or translated. Never change the meaning. A story told in English is translated, its title too. To show it in English as well, switch to the locale “English” and put in its words without what points to a person.',
      },
    },
  ),
  panel('wordsChanged', '/src/admin/voice/WordsChanged.tsx#WordsChanged'),
  choice('edits', { ja: '元の文から変えたこと', en: 'What was changed' }, voiceEdits, terms.voiceEdit, {
    many: true,
    hooks: clearOnWithdrawal,
  }),
  text(
    'displayName',
    { ja: '表示する名前', en: 'Name to show' },
    { maxLength: 60, access: personal, hooks: clearOnWithdrawal },
  ),
  // Named until it is deleted (`eraseVoice`): cleared in the save, a photo left behind could not be found again.
  pictureField('photo', { ja: '添えられた写真', en: 'Photo' }, { access: personal, fromVoices: true }),
  checkbox(
    'personalInformationResolved',
    { ja: '個人情報を確認した', en: 'Personal information checked' },
    {
      access: personal,
      help: {
        ja: '公開する文に、個人がわかる部分が残っていないことを確かめたら選びます。',
        en: 'Tick when nothing in the words to publish points to a person.',
      },
    },
  ),
]
