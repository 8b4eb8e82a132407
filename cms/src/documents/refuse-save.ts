import { type PayloadRequest, type SanitizedCollectionConfig, ValidationError } from 'payload'

/** What is the matter, at the path of a field. */
export type FieldError = { path: string; message: string }

/** An error at fields that speaks the person's language: it names the fields by their labels, not by their code. */
export function refuseSave(
  req: PayloadRequest,
  { slug, flattenedFields }: Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>,
  errors: readonly FieldError[],
): ValidationError {
  const labelled = errors.map((error) => {
    const field = flattenedFields.find(({ name }) => name === error.path.split('.')[0])
    return { ...error, ...(field?.label ? { label: field.label } : {}) }
  })
  return new ValidationError({ collection: slug, errors: labelled, req }, req.t)
}
