'use client'
import { useAllFormFields, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { followMarks, type Mark } from './follow-marks.ts'

/**
 * Keeps what the server said of each field when it refused to save, until something is changed. Payload's form asks the
 * server for its state a moment after every stroke; an answer to such a question from before the save, arriving after
 * the refusal, declares every field valid. Whoever types and saves at once would be told that something is wrong, and
 * not where.
 */
export function RefusalMarks() {
  const [fields, dispatch] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const known = useRef<Mark[]>([])
  const isRefused = isSubmitted && !isModified && !isProcessing
  useEffect(() => {
    const { marks, lost } = isRefused ? followMarks(known.current, fields) : { marks: [], lost: [] }
    known.current = marks
    if (lost.length > 0) dispatch({ type: 'ADD_SERVER_ERRORS', errors: lost })
  }, [isRefused, fields, dispatch])
  return null
}
