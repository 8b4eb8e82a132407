import { terms } from '@aritai/domain'
import { defineGlobal } from '../../documents/define-global.ts'
import { day } from '../../fields/day.ts'
import { row } from '../../fields/list.ts'
import { richText } from '../../fields/rich-text.ts'
import { text } from '../../fields/text.ts'
import { askForNewVersion } from './ask-for-new-version.ts'

/** 利用目的: what people are told before they tell something. Its version is stored with every consent. */
export const purposeOfUse = defineGlobal({
  slug: 'purpose-of-use',
  label: terms.concept.purposeOfUse,
  description: {
    ja: '文を変えるときは、版も新しくします。以前の同意は、以前の版のままです。',
    en: 'A changed text gets a new version. Consent given before stays with the version it was given to.',
  },
  group: 'voices',
  hooks: { beforeChange: [askForNewVersion] },
  fields: [
    row(
      text(
        'version',
        { ja: '版', en: 'Version' },
        { required: true, maxLength: 20, help: { ja: '例：2026-04', en: 'e.g. 2026-04' } },
      ),
      day('effectiveOn', { ja: '適用開始日', en: 'Effective on' }, { required: true }),
    ),
    richText('text', { ja: '利用目的の文', en: 'Text' }, { required: true }),
  ],
})
