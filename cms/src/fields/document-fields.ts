import { channels, terms } from '@aritai/domain'
import type { CheckboxField, NumberField, SelectField, TextareaField } from 'payload'
import { checkbox } from './checkbox.ts'
import { choice } from './choice.ts'
import { hidden } from './hidden.ts'
import { longText } from './text.ts'

/** 見本: marks invented content, which pages show to the reader. */
export function sampleField(): CheckboxField {
  return checkbox(
    'sample',
    { ja: '見本（実在しない内容）', en: 'Sample (invented content)' },
    { sidebar: true, help: { ja: '公開ページに「見本」と表示されます。', en: 'Pages show that this is a sample.' } },
  )
}

/** Where the document is published: to the citizens, in the showcase, or both (方向性⑤). */
export function channelsField(): SelectField {
  return choice('channels', { ja: '公開先', en: 'Channels' }, channels, terms.channel, {
    many: true,
    required: true,
    default: ['citizens'],
    sidebar: true,
    help: {
      ja: '市民向け（計画・声）と、市外の人に向けた紹介サイトは別々に公開されます。',
      en: 'The citizens’ site and the showcase for visitors are published separately.',
    },
  })
}

/** What changed and why (中間総括): asked for when a published document changes, then kept in 変更の記録. */
export function changeNoteField(): TextareaField {
  return longText(
    'changeNote',
    { ja: '何をなぜ変えたか', en: 'What changed and why' },
    {
      sidebar: true,
      maxLength: 1000,
      rows: 3,
      help: {
        ja: '公開中の内容を変えるとき、取り消したものをまた公開するときは必ず書いてください。市民に公開されます。',
        en: 'Required when published content changes, or comes back after it was taken back. Citizens read it.',
      },
    },
  )
}

/** Counts the saves of a document. The form sends back the number it loaded, so that a stale save is noticed. */
export function revisionField(): NumberField {
  return {
    name: 'revision',
    type: 'number',
    label: { ja: '保存回数', en: 'Revision' },
    defaultValue: 0,
    admin: hidden,
  }
}
