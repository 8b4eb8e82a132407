'use client'
import type { IndicatorBeside } from '../../collections/evaluations/beside.ts'
import type { Words } from './words.ts'

/** The values of the measure's indicators year by year, with the last target. */
export function Figures({ indicators, words }: { indicators: IndicatorBeside[]; words: Words }) {
  if (indicators.length === 0) return <p className="evaluation-beside__hint">{words.noIndicators}</p>
  return (
    <div className="evaluation-beside__figures">
      <h2>{words.figures}</h2>
      <dl>
        {indicators.map(({ id, name, unit, values, target }) => (
          <div key={id}>
            <dt>
              {name} ({unit})
            </dt>
            <dd>
              {values.length === 0
                ? words.notMeasured
                : values.map(({ fiscalYear, value }) => `${words.year(fiscalYear)} ${value}`).join(' → ')}
              {target ? <span>{words.target(target.fiscalYear, target.value)}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
