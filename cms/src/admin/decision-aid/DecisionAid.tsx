'use client'
import { FieldError, useAllFormFields, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClientProps, ClientField } from 'payload'
import { answeredKeys, askEveryCriterion } from './answer-rows.ts'
import { CriterionAnswer } from './CriterionAnswer.tsx'
import { LeftOverAnswer } from './LeftOverAnswer.tsx'
import { useCriteria } from './use-criteria.ts'
import { getWords } from './words.ts'
import './decision-aid.css'

/** `reasonField` is the field of a row that says why. */
type Props = ArrayFieldClientProps & { reasonField: string }

/**
 * The criteria of the chosen brand identity as a decision aid (方向性⑤): every question stands there with its explanation,
 * to be answered on the spot. Takes the place of a list of rows in which a question would have to be chosen first.
 */
export function DecisionAid({ field, path, schemaPath, readOnly, reasonField }: Props) {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'ja'
  const words = getWords(language)
  const given = useCriteria(fields.identity?.value)
  const keys = answeredKeys(fields, path)
  const criteria = given.state === 'ready' ? given.criteria : []
  const { asked, leftOver } = askEveryCriterion(criteria, keys)
  const place = { list: path, schemaPath: schemaPath ?? field.name, reasonField }
  const isFixed = Boolean(readOnly || field.admin?.readOnly)
  const isBegun = (row: number | undefined) => row !== undefined && Boolean(fields[`${path}.${row}.verdict`]?.value)
  return (
    <div className="field-type decision-aid" id={`field-${path}`}>
      <FieldError path={path} />
      {given.state !== 'ready' && <p role="status">{words[given.state]}</p>}
      {given.state === 'ready' && (
        <p className="decision-aid__progress" role="status">
          {words.progress(asked.filter(({ row }) => isBegun(row)).length, asked.length)}
        </p>
      )}
      {asked.map((criterion) => (
        <CriterionAnswer
          key={criterion.key}
          {...place}
          criterion={criterion}
          isFixed={isFixed}
          verdicts={verdictsOf(field.fields, language)}
          reasonLabel={textOf(find(field.fields, reasonField)?.label, language)}
          reasonHelp={textOf(find(field.fields, reasonField)?.admin?.description, language)}
        />
      ))}
      {given.state === 'ready' &&
        leftOver.map((row) => (
          <LeftOverAnswer key={`${row} ${keys[row]}`} {...place} row={row} criterion={keys[row] ?? ''} words={words} />
        ))}
    </div>
  )
}

type Named = ClientField & { name?: string; label?: unknown; admin?: { description?: unknown } }

const find = (fields: readonly ClientField[], name: string) =>
  (fields as readonly Named[]).find((field) => field.name === name)

function verdictsOf(fields: readonly ClientField[], language: 'ja' | 'en') {
  const field = find(fields, 'verdict')
  const options = field?.type === 'select' ? field.options : []
  return options.flatMap((option) =>
    typeof option === 'string' ? [] : [{ value: option.value, label: textOf(option.label, language) }],
  )
}

/** A label in the admin's language, as the config holds it. */
function textOf(label: unknown, language: 'ja' | 'en'): string {
  if (typeof label === 'string') return label
  const words = label as Partial<Record<string, string>> | undefined | null
  return words?.[language] ?? words?.ja ?? ''
}
