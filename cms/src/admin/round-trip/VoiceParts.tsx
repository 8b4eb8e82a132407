import { type HeardVoice, terms, type WaitingVoice } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import { getFormAddress } from '../workspace/form-address.ts'
import type { Language } from '../workspace/language.ts'
import { type Column, Day, DocumentLink } from '../workspace/parts/index.ts'
import { getShown, Part } from './Part.tsx'
import type { RoundTrip } from './read-round-trip.ts'
import type { RoundTripWords } from './words.ts'

/** What a part about voices is drawn with: names of the voices shown and of measures, by id. */
export type VoicePartProps = {
  found: RoundTrip
  names: ReadonlyMap<string, string>
  measureNames: ReadonlyMap<string, string>
  isAlone: boolean
  /** Whether the reader answers voices. */
  writes: boolean
  words: RoundTripWords
  language: Language
}

export function UnansweredVoices(props: VoicePartProps) {
  const { found, words, measureNames, isAlone, writes } = props
  const [voice, ...told] = getVoiceColumns(props)
  const columns: Column<WaitingVoice>[] = [
    ...(voice ? [voice] : []),
    // Beside the voice, where a phone shows it without scrolling.
    ...(writes ? [getAnswerColumn(words)] : []),
    ...told,
    { id: 'waiting', heading: words.waiting, holds: 'figures', cell: ({ waitingDays }) => words.days(waitingDays) },
    {
      id: 'measures',
      heading: words.measures,
      holds: 'sentences',
      cell: ({ measures }) => measures.flatMap((id) => measureNames.get(id) ?? []).join('、'),
    },
  ]
  return (
    <Part
      id="unanswered"
      texts={words.unanswered}
      rows={found.unanswered}
      columns={columns}
      keyOf={({ id }) => id}
      {...{ isAlone, words }}
    />
  )
}

/** A voice of several measures may be answered for any of them; which, the form asks. */
const getAnswerColumn = (words: RoundTripWords): Column<WaitingVoice> => ({
  id: 'answer',
  heading: words.todo,
  cell: ({ id, measures }) => {
    const [measure, ...others] = measures
    const isOf: Record<string, string> = measure !== undefined && others.length === 0 ? { measure } : {}
    return (
      <Link href={getFormAddress('responses', { voices: id, ...isOf })} prefetch={false}>
        {words.answer}
      </Link>
    )
  },
})

export function UnlinkedVoices(props: VoicePartProps) {
  const { found, words, isAlone } = props
  return (
    <Part
      id="unlinked"
      texts={words.unlinked}
      rows={found.unlinked}
      columns={getVoiceColumns(props)}
      keyOf={({ id }) => id}
      {...{ isAlone, words }}
    />
  )
}

function getVoiceColumns({ names, words, language }: VoicePartProps): Column<HeardVoice>[] {
  return [
    {
      id: 'voice',
      heading: words.voice,
      cell: ({ id }) => (
        <DocumentLink collection="voices" id={id}>
          {names.get(id) || id}
        </DocumentLink>
      ),
    },
    { id: 'received', heading: words.received, cell: ({ receivedOn }) => <Day on={receivedOn} language={language} /> },
    { id: 'state', heading: words.state, cell: ({ state }) => terms.voiceState[state][language] },
  ]
}

/** The voices whose names the page needs. */
export const getNamedVoices = ({ unanswered, unlinked }: RoundTrip, isAlone: boolean): string[] =>
  [...getShown(unanswered, isAlone), ...getShown(unlinked, isAlone)].map(({ id }) => id)
