'use client'
import { checkActionPlanChain, getIssueMessage, terms } from '@aritai/domain'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { type Language, languageOf } from '../workspace/language.ts'
import { Notice } from '../workspace/parts/Notice.tsx'
import type { ChainUpward } from './chain-answer.ts'
import { useChain } from './use-chain.ts'
import '../workspace/workspace.css'
import './action-plan.css'

/** Beside the form: where this plan stands, from its measures up to the vision and the brand (方向性②), and what is open. */
export function PlanChain() {
  const title = useFormFields(([fields]) => fields.title?.value)
  const measures = useFormFields(([fields]) => fields.measures?.value)
  const identity = useFormFields(([fields]) => fields.identity?.value)
  const ids = Array.isArray(measures) ? measures.filter((id) => typeof id === 'string') : []
  const chain = useChain(ids, typeof identity === 'string' ? identity : undefined)
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  return (
    <section className="plan-chain" aria-labelledby="plan-chain-title">
      <h2 id="plan-chain-title">{words.heading[language]}</h2>
      <div aria-live="polite">
        {typeof chain === 'string' ? (
          <p>{words[chain][language]}</p>
        ) : (
          <Steps chain={chain} title={typeof title === 'string' ? title : ''} language={language} />
        )}
      </div>
    </section>
  )
}

function Steps({ chain, title, language }: { chain: ChainUpward; title: string; language: Language }) {
  const { concept } = terms
  const measures = chain.measures.map(({ id, name, desiredState }) => (
    <div key={id}>
      {name}
      {typeof desiredState === 'string' && desiredState !== '' ? (
        <div className="plan-chain__state">
          {concept.desiredState[language]}: {desiredState}
        </div>
      ) : null}
    </div>
  ))
  const lines = (texts: readonly string[]) => texts.map((text) => <div key={text}>{text}</div>)
  const steps = [
    { label: concept.actionPlan, content: lines([title || words.nameless[language]]) },
    { label: concept.measure, content: measures },
    { label: concept.project, content: lines(chain.projects) },
    { label: concept.strategy, content: lines(chain.strategies) },
    { label: concept.cityVision, content: lines(chain.visions) },
    { label: concept.brandIdentity, content: lines(chain.identity ? [chain.identity.statement] : []) },
  ].filter(({ content }, index) => content.length > 0 || chain.measures.length > 0 || index === firstStepUp)
  return (
    <>
      <ol>
        {steps.map(({ label, content }) => (
          <li key={label.en} className={content.length === 0 ? 'plan-chain__open' : undefined}>
            <div className="plan-chain__label">{label[language]}</div>
            {content.length === 0 ? <div>{words.open[language]}</div> : content}
          </li>
        ))}
      </ol>
      {checkActionPlanChain(chain).map((issue) => (
        <Notice key={`${issue.code} ${issue.context.measure ?? ''}`} kind="warning">
          {getIssueMessage(issue, language)}
        </Notice>
      ))}
    </>
  )
}

/** Without a measure nothing above it can be there; one open step says so. */
const firstStepUp = 1

const words = {
  nameless: { ja: '（名前はまだありません）', en: '(no name yet)' },
  heading: { ja: 'この計画のつながり', en: 'What this plan leads up to' },
  reading: { ja: 'つながりを調べています…', en: 'Looking up the way…' },
  unreadable: {
    ja: 'つながりを読めませんでした。計画は書き続けられます。',
    en: 'The way up could not be read. You can go on writing.',
  },
  open: { ja: '（まだつながっていません）', en: '(open)' },
}
