import { LogicModelFigure } from '@aritai/figures'
import '@aritai/figures/figures.css'
import { drawModel } from '../logic-model/drawing.ts'
import { editorWords } from '../logic-model/words.ts'
import './versions.css'
import type { Language } from '../workspace/language.ts'
import type { VersionNames } from './read-names.ts'
import type { ReadVersion } from './read-versions.ts'

type Props = {
  id: string
  label: string
  /** Words for the parts that differ, by their key. */
  marks: ReadonlyMap<string, string>
  version: ReadVersion
  names: VersionNames
  language: Language
}

/** A version as the public site would draw it. */
export function Drawing({ id, label, marks, version, names, language }: Props) {
  const nodes = version.nodes.map((node) => ({
    ...node,
    department: toId(node.department),
    indicator: toId(node.indicator),
    noIndicatorReason: node.noIndicatorReason ?? '',
    mark: marks.get(node.key),
  }))
  const drawn = { id: `version-${id}`, title: version.title, nodes, links: version.links }
  return (
    <section className="logic-versions__paper" aria-label={label} {...scrollable}>
      <LogicModelFigure drawing={drawModel(drawn, names, editorWords[language], language)} />
    </section>
  )
}

const toId = (value: unknown) => (typeof value === 'string' ? value : '')

// A tab stop, without which a keyboard could not scroll what is wider than the screen.
const scrollable = { tabIndex: 0 }
