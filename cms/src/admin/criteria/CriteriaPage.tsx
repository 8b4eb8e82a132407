import { getCriterionUse, getDepartmentsWithoutAnswers } from '@aritai/domain'
import type { AdminViewServerProps } from 'payload'
import { today } from '../../fields/day.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { DocumentLink, Empty, Notice, Section } from '../workspace/parts/index.ts'
import { AnswerList } from './AnswerList.tsx'
import { PeriodLinks } from './PeriodLinks.tsx'
import { criteriaPage } from './page.ts'
import { readPeriod } from './period.ts'
import { readAnswers } from './read-answers.ts'
import { UseTable } from './UseTable.tsx'
import { getWords } from './words.ts'
import './criteria.css'

export const CriteriaPage = (view: AdminViewServerProps) => drawPage(view, criteriaPage, drawCriteria)

async function drawCriteria({ req, language, query }: PageContext) {
  const words = getWords(language)
  const { identity, documents, departmentNames } = await readAnswers(req)
  if (!identity) return <Empty>{words.none}</Empty>
  const day = today()
  const period = readPeriod(query('year'), day)
  const criteria = (identity.criteria ?? []).flatMap(({ key, question }) => (key ? [{ key, question }] : []))
  const uses = getCriterionUse({ id: identity.id, criteria }, documents, period)
  const silent = getDepartmentsWithoutAnswers(identity, documents, period)
  const unused = uses.filter(({ used }) => !used).length
  const questions = new Map(criteria.map(({ key, question }) => [key, question]))
  const titles = new Map(documents.map(({ id, title }) => [id, title]))
  return (
    <>
      <p>
        <strong>{words.period(period.from, period.to)}</strong>
      </p>
      <p className="workspace__help">{words.periodHelp}</p>
      <PeriodLinks day={day} chosen={query('year')} language={language} words={words} />
      <Notice kind={unused > 0 ? 'warning' : 'success'}>{unused > 0 ? words.unused(unused) : words.allUsed}</Notice>
      <Section id="uses" title={words.table} help={words.tableHelp}>
        <UseTable uses={uses} questions={questions} words={words} />
      </Section>
      <Section id="silent" title={words.silent} help={words.silentHelp}>
        {silent.length === 0 ? (
          <Empty>{words.nobodySilent}</Empty>
        ) : (
          <ul>
            {silent.map((id) => (
              <li key={id}>
                <DocumentLink collection="departments" id={id}>
                  {departmentNames.get(id) ?? id}
                </DocumentLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="answers" title={words.detail} help={words.detailHelp}>
        {uses.map((use) => (
          <AnswerList
            key={use.criterion}
            use={use}
            question={questions.get(use.criterion) ?? use.criterion}
            titles={titles}
            language={language}
            words={words}
          />
        ))}
      </Section>
    </>
  )
}
