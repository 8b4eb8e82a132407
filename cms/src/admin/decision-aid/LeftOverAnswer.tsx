'use client'
import { Button, useForm } from '@payloadcms/ui'
import { useAnswer } from './use-answer.ts'

type Props = {
  list: string
  row: number
  criterion: string
  schemaPath: string
  reasonField: string
  words: { gone: string; remove: string }
}

/** An answer to a question that the chosen identity does not have: kept to be read, until somebody takes it out. */
export function LeftOverAnswer({ words, ...place }: Props) {
  const { removeFieldRow } = useForm()
  const { reason } = useAnswer(place)
  return (
    <div className="decision-aid__criterion">
      <p>
        {words.gone}（{place.criterion || '－'}）
      </p>
      <p className="decision-aid__quote">{reason}</p>
      <Button
        buttonStyle="secondary"
        size="small"
        onClick={() => removeFieldRow({ path: place.list, rowIndex: place.row })}
      >
        {words.remove}
      </Button>
    </div>
  )
}
