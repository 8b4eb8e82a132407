import { formatFiscalYear, terms } from '@aritai/domain'
import { Link } from '@payloadcms/ui'
import { getFormAddress } from '../workspace/form-address.ts'
import type { Language } from '../workspace/language.ts'
import { DataTable, DocumentLink, Empty } from '../workspace/parts/index.ts'
import { inBrackets } from '../workspace/punctuation.ts'
import { investmentWords } from './investment-words.ts'
import { MeasureName } from './MeasureTable.tsx'
import type { InvestmentRow } from './read-investments.ts'

type Props = { measures: readonly InvestmentRow[]; language: Language; department?: string; all: boolean }
type Asked = InvestmentRow & { due: NonNullable<InvestmentRow['due']> }

/** Rows shown until somebody asks for all. */
const shown = 50

/** Measures whose question waits for an answer: one's own department's first, then those that are late. */
export function DueQuestions({ measures, language, department, all }: Props) {
  const words = investmentWords(language)
  const asked = measures.filter((measure): measure is Asked => measure.due !== undefined)
  const waiting = asked.filter(({ due }) => due.state === 'late' || due.state === 'open').sort(byUrgency(department))
  const count = (state: string) => asked.filter(({ due }) => due.state === state).length
  return (
    <>
      <p>
        {words.stillAhead(count('ahead'))}　{words.answered(count('answered'))}
      </p>
      {waiting.length === 0 ? (
        <Empty>{words.noQuestions}</Empty>
      ) : (
        <DataTable
          caption={words.due(waiting.length)}
          rows={all ? waiting : waiting.slice(0, shown)}
          keyOf={({ id }) => id}
          columns={[
            { id: 'measure', heading: words.measure, cell: (measure) => <MeasureName measure={measure} /> },
            {
              id: 'question',
              heading: words.question,
              cell: ({ due }) => terms.investmentQuestion[due.question][language],
            },
            {
              id: 'state',
              heading: words.state,
              cell: ({ due }) => (
                <>
                  <strong>{terms.investmentQuestionState[due.state][language]}</strong>
                  <br />
                  {words.endOf(formatFiscalYear(due.fiscalYear, language))}
                </>
              ),
            },
            {
              id: 'lead',
              heading: words.lead,
              cell: ({ lead }) =>
                (lead?.name ?? '—') + (lead && lead.id === department ? inBrackets(words.own, language) : ''),
            },
            {
              id: 'answer',
              heading: words.answer,
              cell: (measure) => <AnswerLink asked={measure} language={language} />,
            },
          ]}
        />
      )}
      {!all && waiting.length > shown && (
        <p>
          <Link href="/admin/workspace/investments?all=1#questions" prefetch={false}>
            {words.showAll(waiting.length)}
          </Link>
        </p>
      )}
    </>
  )
}

function AnswerLink({ asked: { id, due }, language }: { asked: Asked; language: Language }) {
  const words = investmentWords(language)
  if (due.draft)
    return (
      <DocumentLink collection="evaluations" id={due.draft}>
        {words.draft}
      </DocumentLink>
    )
  return (
    <Link href={getFormAddress('evaluations', { measure: id, fiscalYear: due.fiscalYear })} prefetch={false}>
      {words.write}
    </Link>
  )
}

const byUrgency = (department: string | undefined) => (a: Asked, b: Asked) =>
  Number(b.lead?.id === department) - Number(a.lead?.id === department) ||
  Number(b.due.state === 'late') - Number(a.due.state === 'late')
