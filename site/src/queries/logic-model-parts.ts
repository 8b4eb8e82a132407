import type { CitizensDocument } from '@aritai/publication'
import type { ReplicaReader } from '../replica/replica-reader.ts'

/** A logic model with the dialogue it was made in, and what its parts name, by id. */
export type LogicModelParts = {
  model: CitizensDocument<'logic-model'>
  dialogue?: CitizensDocument<'dialogue'> | undefined
  indicators: ReadonlyMap<string, CitizensDocument<'indicator'>>
  departments: ReadonlyMap<string, CitizensDocument<'department'>>
}

export function getLogicModelParts(
  citizens: ReplicaReader<'citizens'>,
  model: CitizensDocument<'logic-model'>,
): LogicModelParts {
  const read = <K extends 'indicator' | 'department'>(kind: K) =>
    new Map(
      model.nodes.flatMap(({ [kind]: id }) => {
        const document = id === undefined ? undefined : citizens.get(kind, id)
        return document ? [[document.id, document] as const] : []
      }),
    )
  return {
    model,
    dialogue: model.dialogue === undefined ? undefined : citizens.get('dialogue', model.dialogue),
    indicators: read('indicator'),
    departments: read('department'),
  }
}
