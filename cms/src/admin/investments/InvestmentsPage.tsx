import { futureChoices, investmentCapitals, investmentHorizons, investmentKinds } from '@aritai/domain'
import type { AdminViewServerProps } from 'payload'
import { today } from '../../fields/day.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { Empty, Section } from '../workspace/parts/index.ts'
import { DueQuestions } from './DueQuestions.tsx'
import { GroupTable } from './GroupTable.tsx'
import { HorizonTable } from './HorizonTable.tsx'
import { investmentWords } from './investment-words.ts'
import { MeasureTable } from './MeasureTable.tsx'
import { investmentsPage } from './page.ts'
import { type Investments, readInvestments } from './read-investments.ts'

export const InvestmentsPage = (view: AdminViewServerProps) => drawPage(view, investmentsPage, drawInvestments)

async function drawInvestments({ req, staff, language, query }: PageContext) {
  const investments = await readInvestments(req, today())
  const words = investmentWords(language)
  if (investments.measures.length === 0) return <Empty>{words.noMeasures}</Empty>
  const chosen = choose(investments, query)
  return (
    <>
      <Section id="horizon" title={words.horizon} help={words.horizonHelp}>
        <HorizonTable overview={investments.overview} language={language} />
      </Section>
      <Section id="groups" title={words.groups} help={words.groupsHelp}>
        <GroupTable overview={investments.overview} language={language} />
      </Section>
      {chosen && (
        <Section id="measures" title={words.chosen}>
          <MeasureTable measures={chosen} language={language} caption={words.chosenTable(chosen.length)} />
        </Section>
      )}
      <Section id="questions" title={words.questions} help={words.questionsHelp}>
        <DueQuestions
          measures={investments.measures}
          language={language}
          all={query('all') === '1'}
          {...(staff.department ? { department: staff.department } : {})}
        />
      </Section>
    </>
  )
}

/** The measures behind the number somebody followed. Anything else in the address chooses nothing. */
function choose({ overview }: Investments, query: PageContext['query']) {
  const [group, value] = [query('group'), query('value')]
  const horizon = investmentHorizons.find((each) => each === query('horizon'))
  const row = overview.byHorizon.find((each) => each.horizon === horizon)
  if (row) {
    const kind = investmentKinds.find((each) => each === query('kind'))
    return kind ? row.kinds[kind] : query('kind') === 'none' ? row.noKind : row.all
  }
  if (group === 'capital') {
    const capital = [...investmentCapitals, 'none'].find((each) => each === value)
    return overview.byCapital.find((each) => each.capital === capital)?.measures
  }
  if (group === 'choices') {
    const effect = [...futureChoices, 'unsaid'].find((each) => each === value)
    return overview.byFutureChoices.find((each) => each.effect === effect)?.measures
  }
  if (group === 'lacking' && (value === 'withoutReason' || value === 'withoutHorizon' || value === 'onlyFunds'))
    return overview[value]
  return undefined
}
