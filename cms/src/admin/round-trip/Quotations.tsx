import { terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { type Column, DocumentLink } from '../workspace/parts/index.ts'
import { Part } from './Part.tsx'
import type { QuotationInStory } from './read-quotations.ts'
import type { RoundTripWords } from './words.ts'

export function Quotations({
  quotations,
  isAlone,
  words,
  language,
}: {
  quotations: readonly QuotationInStory[]
  isAlone: boolean
  words: RoundTripWords
  language: Language
}) {
  const columns: Column<QuotationInStory>[] = [
    {
      id: 'story',
      heading: words.story,
      cell: ({ story, title }) => (
        <DocumentLink collection="stories" id={story}>
          {title || story}
        </DocumentLink>
      ),
    },
    {
      id: 'voice',
      heading: words.voice,
      cell: ({ voice }) => (
        <DocumentLink collection="voices" id={voice}>
          {words.voice}
        </DocumentLink>
      ),
    },
    { id: 'channel', heading: words.channel, cell: ({ channel }) => terms.channel[channel][language] },
    { id: 'reason', heading: words.reason, cell: ({ reason }) => words.reasons[reason] },
    { id: 'version', heading: words.version, cell: ({ inDraft }) => (inDraft ? words.draft : words.published) },
  ]
  return (
    <Part
      id="quotations"
      texts={words.quotations}
      rows={quotations}
      columns={columns}
      keyOf={({ story, voice, channel, inDraft }) => `${story} ${voice} ${channel} ${inDraft}`}
      {...{ isAlone, words }}
    />
  )
}
