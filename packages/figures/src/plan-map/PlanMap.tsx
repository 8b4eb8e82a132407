import type { ReactElement } from 'react'
import type { FigureText } from '../text/figure-text.ts'

/** The plan from its vision down to its projects. Every project is a link to `href`. */
export type PlanMapDrawing = {
  vision: { label: string; text: FigureText }
  strategies: {
    key: string
    label: string
    name: FigureText
    crossCutting: boolean
    projects: { key: string; label: string; name: FigureText; href: string; notes: string[] }[]
  }[]
}

/** A map made of nested lists: it is its own text equivalent and wraps on narrow screens. */
export function PlanMap({ drawing }: { drawing: PlanMapDrawing }): ReactElement {
  return (
    <div className="figure plan-map">
      <p className="plan-map-vision">
        <span className="plan-map-label">{drawing.vision.label}</span>
        <span lang={drawing.vision.text.lang}>{drawing.vision.text.value}</span>
      </p>
      <ul className="plan-map-strategies">
        {drawing.strategies.map((strategy) => (
          <li
            key={strategy.key}
            className={strategy.crossCutting ? 'plan-map-strategy cross-cutting' : 'plan-map-strategy'}
          >
            <h3>
              <span className="plan-map-label">{strategy.label}</span>
              <span lang={strategy.name.lang}>{strategy.name.value}</span>
            </h3>
            <ul className="plan-map-projects">
              {strategy.projects.map((project) => (
                <li key={project.key}>
                  <a href={project.href}>
                    <span className="plan-map-label">{project.label}</span>
                    <span lang={project.name.lang}>{project.name.value}</span>
                  </a>
                  {project.notes.length > 0 && <span className="plan-map-notes">{project.notes.join(' · ')}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
