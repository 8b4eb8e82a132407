import { actors } from '@aritai/domain'
import type { ReactElement } from 'react'
import { LogicModelSteps } from './LogicModelSteps.tsx'
import { fontSize, layoutLogicModel, nodeWidth, type PlacedNode } from './layout-logic-model.ts'
import type { LogicModelDrawing } from './logic-model.ts'

/**
 * A logic model as a drawing on wide screens and as steps in words on narrow ones and on paper. Beside the drawing the
 * same steps can be opened as text. Who can act is told by the shape of the frame and in words, never by colour alone.
 */
export function LogicModelFigure({ drawing }: { drawing: LogicModelDrawing }): ReactElement {
  const { id, labels, title } = drawing
  const layout = layoutLogicModel(drawing)
  return (
    <figure className="figure logic-model">
      <svg
        className="logic-model-drawing"
        width={Math.round(layout.width * 1.12)}
        viewBox={`-2 0 ${layout.width + 4} ${layout.height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-steps`}
      >
        <title id={`${id}-title`} lang={title.lang}>
          {title.value}
        </title>
        <defs>
          <marker id={`${id}-arrow`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0L8 4L0 8Z" className="figure-ink" />
          </marker>
        </defs>
        {layout.heads.map(({ x, label }) => (
          <text key={label} x={x + nodeWidth / 2} y={18} className="logic-model-head" textAnchor="middle">
            {label}
          </text>
        ))}
        {layout.paths.map((path) => (
          <path key={path} d={path} className="logic-model-link" markerEnd={`url(#${id}-arrow)`} />
        ))}
        {layout.nodes.map((node) => (
          <Node key={node.key} node={node} actorLabel={labels.actors[node.actor]} />
        ))}
      </svg>
      <p className="logic-model-legend">
        <span>{labels.legend}</span>
        {actors.map((actor) => (
          <span key={actor} className={`logic-model-key ${actor}`}>
            {labels.actors[actor]}
          </span>
        ))}
      </p>
      <details className="logic-model-text" id={`${id}-steps`}>
        <summary>{labels.asText}</summary>
        <LogicModelSteps drawing={drawing} />
      </details>
      <div className="logic-model-narrow">
        <LogicModelSteps drawing={drawing} />
      </div>
    </figure>
  )
}

function Node({ node, actorLabel }: { node: PlacedNode; actorLabel: string }) {
  const { x, y, height, lines, lang, actor, mark } = node
  return (
    <g className={`logic-model-node ${actor}${mark === undefined ? '' : ' marked'}`}>
      <rect x={x} y={y} width={nodeWidth} height={height} rx={actor === 'open' ? 18 : 4} />
      <text lang={lang} fontSize={fontSize}>
        {lines.map((line) => (
          <tspan key={line.y} x={x + 12} y={y + line.y}>
            {line.text}
          </tspan>
        ))}
      </text>
      <text x={x + 12} y={y + height - 10} className="logic-model-actor">
        {mark === undefined ? actorLabel : `${mark} ・ ${actorLabel}`}
      </text>
    </g>
  )
}
