import { type CriterionAnswer, type CriterionUse, terms } from '@aritai/domain'
import type { Language } from '../workspace/language.ts'
import { DocumentLink, Empty } from '../workspace/parts/index.ts'
import { inBrackets, listed } from '../workspace/punctuation.ts'
import type { CriteriaWords } from './words.ts'

type Props = {
  use: CriterionUse
  question: string
  titles: ReadonlyMap<string, string>
  language: Language
  words: CriteriaWords
}

const collections = { decision: 'decisions', 'action-plan': 'action-plans' } as const

/** The decisions and action plans that answered one question, with their verdict; drafts apart. */
export function AnswerList({ use, question, titles, language, words }: Props) {
  const describe = (kind: keyof typeof collections, verdict: CriterionAnswer['verdict']) => {
    const concept = terms.concept[kind === 'decision' ? 'decision' : 'actionPlan'][language]
    const answer = verdict ? terms.criterionVerdict[verdict][language] : words['without-verdict']
    return inBrackets(listed([concept, answer], language), language)
  }
  const draw = (answers: readonly CriterionAnswer[]) => (
    <ul>
      {answers.map(({ document, verdict }) => (
        <li key={document.id}>
          <DocumentLink collection={collections[document.kind]} id={document.id}>
            {titles.get(document.id) ?? document.id}
          </DocumentLink>
          {describe(document.kind, verdict)}
        </li>
      ))}
    </ul>
  )
  return (
    <section
      id={`answers-${use.criterion}`}
      className="workspace__section"
      aria-labelledby={`question-${use.criterion}`}
    >
      <h3 id={`question-${use.criterion}`}>{question}</h3>
      {use.answers.length === 0 ? <Empty>{words.noAnswers}</Empty> : draw(use.answers)}
      {use.drafts.length > 0 && (
        <>
          <p>{words.draftsOf}</p>
          {draw(use.drafts)}
        </>
      )}
    </section>
  )
}
