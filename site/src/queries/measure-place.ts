import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** A measure with the project it belongs to: its address needs both. */
export type MeasurePlace = { measure: CitizensDocument<'measure'>; project: CitizensDocument<'project'> }

/** The measures of these ids that are public, with their projects, in the order given. */
export function getMeasurePlaces(citizens: ReplicaReader<'citizens'>, ids: readonly string[]): MeasurePlace[] {
  return ids.flatMap((id) => {
    const measure = citizens.get('measure', id)
    const project = measure && citizens.get('project', measure.project)
    return measure && project ? [{ measure, project }] : []
  })
}
