import { terms } from '@aritai/domain'
import type { Names } from './names.ts'
import { onKey } from './on-key.ts'
import type { FormNode } from './read-form.ts'
import type { DragHandles } from './use-drag.ts'
import { cellId, type Editor } from './use-editor.ts'

type Props = { node: FormNode; editor: Editor; names: Names; drag: DragHandles }

/** A part as a card: its words, who acts, what measures it; for ears also what it is linked to. */
export function NodeCard({ node, editor, names, drag }: Props) {
  const { words, language, model, linkFrom } = editor
  const { id, key, actor, text, isRefused } = node
  const namesAt = (end: 'from' | 'to', other: 'from' | 'to') =>
    model.links
      .filter((link) => link[end] === key)
      .flatMap((link) => model.nodes.filter((each) => each.key === link[other]).map(editor.nameOf))
  const [effects, causes] = [namesAt('from', 'to'), namesAt('to', 'from')]
  const look = [
    'logic-editor__card',
    actor ?? 'city',
    linkFrom?.id === id && 'is-linking',
    drag.isOver(id) && 'is-target',
  ]
  return (
    <li className="logic-editor__part" id={`nodes-row-${node.index}`}>
      <button
        type="button"
        id={cellId(id)}
        data-cell={id}
        className={look.filter(Boolean).join(' ')}
        tabIndex={editor.cell === id ? 0 : -1}
        aria-current={editor.current?.id === id ? 'true' : undefined}
        onFocus={() => editor.select(id)}
        onClick={() => (linkFrom ? editor.endLink(node) : editor.select(id))}
        onDoubleClick={() => editor.open(id)}
        onKeyDown={(event) => onKey(event, id, editor)}
        {...drag.card(id)}
      >
        {isRefused && <span className="logic-editor__refused">⚠ {words.refused}</span>}
        <span className={text ? 'logic-editor__text' : 'logic-editor__text is-empty'}>{editor.nameOf(node)}</span>
        {actor && <span className="logic-editor__meta">{terms.actor[actor][language]}</span>}
        {node.department && (
          <span className="logic-editor__meta">
            {words.section}
            {names.departments.get(node.department) ?? '…'}
          </span>
        )}
        <Measuring node={node} editor={editor} names={names} />
        {effects.length > 0 && <span className="logic-editor__ears">{words.leadsTo + effects.join('、')}</span>}
        {causes.length > 0 && <span className="logic-editor__ears">{words.follows + causes.join('、')}</span>}
      </button>
      {!editor.readOnly && (
        <>
          <span className="logic-editor__grip" aria-hidden="true" {...drag.grip(id)}>
            ⠿
          </span>
          <span className="logic-editor__port" aria-hidden="true" {...drag.port(id)} />
        </>
      )}
    </li>
  )
}

function Measuring({ node, editor, names }: Omit<Props, 'drag'>) {
  const { words } = editor
  if (node.indicator) {
    return (
      <span className="logic-editor__meta">
        {words.measuredBy}
        {names.indicators.get(node.indicator) ?? '…'}
      </span>
    )
  }
  return node.column === 'outcome' ? <span className="logic-editor__meta">{words.notMeasured}</span> : null
}
