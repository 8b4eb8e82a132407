'use client'
import { FieldDescription, useDocumentInfo, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import type { FieldDescriptionClientComponent, StaticDescription } from 'payload'
import { Hint } from './Hint.tsx'
import { useHintBoard } from './hint-board.ts'
import { KeptHint } from './KeptHint.tsx'
import './hints.css'

/** The help of a field, and under it what the rules say of what stands in the field now. */
export const FieldHelp: FieldDescriptionClientComponent = ({ field, path }) => {
  const { open, kept } = useHintBoard()
  const isSilent = useIsUntouched(path)
  const here = isSilent ? [] : open.filter((issue) => issue.path === path)
  return (
    <>
      <FieldDescription description={helpOf(field.admin)} path={path} />
      {/* Always there, so that a screen reader hears what comes into it; filled only when typing rests. */}
      <div className="hints" aria-live="polite">
        {here.map((issue) => (
          <Hint key={issue.code} issue={issue} />
        ))}
        {kept
          .filter(({ issue }) => issue.path === path)
          .map((one) => (
            <KeptHint key={one.issue.code} {...one} />
          ))}
      </div>
    </>
  )
}

// The types of Payload know descriptions of some kinds of fields only.
const helpOf = (admin: object | undefined) =>
  admin && 'description' in admin ? (admin.description as StaticDescription) : undefined

/** An empty field of a new document: nobody has come to it yet, and its star says that it is needed. */
function useIsUntouched(path: string): boolean {
  const { id } = useDocumentInfo()
  const isSubmitted = useFormSubmitted()
  const isEmpty = useFormFields(([fields]) => !fields[path]?.value && !fields[path]?.rows?.length)
  return id === undefined && !isSubmitted && isEmpty
}
