import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'
import { type ChangeParts, getChangeParts } from './changes.ts'

/** The newest of everything a reader may want to follow. */
export type FeedDocuments = {
  voices: CitizensDocument<'voice'>[]
  stories: CitizensDocument<'story'>[]
  changes: ChangeParts[]
}

const entriesOfEach = 20

export const getFeedDocuments = (citizens: ReplicaReader<'citizens'>): FeedDocuments => ({
  voices: citizens.list('voice', { limit: entriesOfEach }),
  stories: citizens.list('story', { limit: entriesOfEach }),
  changes: getFeedChanges(citizens),
})

export const getFeedChanges = (citizens: ReplicaReader<'citizens'>): ChangeParts[] =>
  citizens.list('change', { limit: entriesOfEach }).map((change) => getChangeParts(citizens, change))
