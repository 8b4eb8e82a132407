import { type LogicModelColumn, logicModelColumns, terms } from '@aritai/domain'
import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { languageOf } from '../workspace/language.ts'
import { addCell } from './navigate.ts'
import { type FormNode, nodesIn, readFormModel } from './read-form.ts'
import { useCommands } from './use-commands.ts'
import { useFocusOn } from './use-focus-on.ts'
import { useJapaneseWords } from './use-japanese-words.ts'
import type { Place } from './where-to.ts'
import { editorWords } from './words.ts'

/** The id in the page of a part, or of the button that adds one. */
export const cellId = (cell: string) => `logic-model-cell-${cell}`

/**
 * The editor's own state over the form: which part is selected, whether an arrow is being drawn, which part is open,
 * and what to announce. Every way of working it (keys, buttons, mouse, touch, table) calls the same actions.
 */
export function useEditor(readOnly: boolean) {
  const [fields] = useAllFormFields()
  const language = languageOf(useTranslation().i18n)
  const words = editorWords[language]
  const model = readFormModel(fields)
  const { isTranslation, japanese } = useJapaneseWords()
  const commands = useCommands()
  const [selected, setSelected] = useState<string>()
  const [linkFrom, setLinkFrom] = useState<string>()
  const [opened, setOpened] = useState<string>()
  const [message, say] = useState('')
  const { focusOn, letGo } = useFocusOn()

  const nameOf = ({ text, id }: FormNode) => text || japanese.get(id)?.text || words.empty
  const columnName = (column: LogicModelColumn) => terms.logicModelColumn[column][language]
  const find = (id: string | undefined) => model.nodes.find((node) => node.id === id)
  const current = find(selected)
  const cells = logicModelColumns.map((column) => [...nodesIn(model, column).map(({ id }) => id), addCell(column)])
  const cell = cells.flat().find((each) => each === selected) ?? cells[0]?.[0] ?? addCell('input')

  const select = (id: string) => setSelected(id)
  const goTo = (id: string) => {
    setSelected(id)
    focusOn(cellId(id))
  }

  const link = (one: FormNode, other: FormNode, mayUnlink: boolean) => {
    if (one.id === other.id) return say(words.said.itself)
    // Whichever end was chosen first, an arrow runs from cause to effect.
    const isBackward = logicModelColumns.indexOf(other.column) < logicModelColumns.indexOf(one.column)
    const [from, to] = isBackward ? [other, one] : [one, other]
    const existing = model.links.find((each) => each.from === from.key && each.to === to.key)
    if (existing && !mayUnlink) return say(words.said.alreadyLinked(nameOf(from), nameOf(to)))
    if (existing) commands.disconnect(existing.index)
    else commands.connect(from.key, to.key)
    say((existing ? words.said.unlinked : words.said.linked)(nameOf(from), nameOf(to)))
  }

  return {
    ...{
      model,
      words,
      language,
      isTranslation,
      japanese,
      readOnly,
      commands,
      cells,
      cell,
      current,
      linkFrom: find(linkFrom),
      message,
    },
    opened: find(opened),
    ...{ say, nameOf, columnName, find, select, goTo },
    open(id: string) {
      letGo()
      setSelected(id)
      setOpened(id)
    },
    close() {
      setOpened(undefined)
      if (opened) goTo(opened)
    },
    add(column: LogicModelColumn, below?: FormNode, text?: string) {
      const id = commands.add(column, below, text)
      letGo()
      setSelected(id)
      setOpened(id)
      say(words.said.added(columnName(column)))
    },
    remove(node: FormNode) {
      const [column = []] = cells.filter((each) => each.includes(node.id))
      const at = column.indexOf(node.id)
      commands.remove(node)
      setLinkFrom(undefined)
      setOpened(undefined)
      goTo(
        (column.length > 2 ? (column[at + 1] === column.at(-1) ? column[at - 1] : column[at + 1]) : column.at(-1)) ??
          '',
      )
      say(words.said.removed(nameOf(node)))
    },
    restore() {
      const restored = commands.restore()
      if (!restored) return
      goTo(restored.id)
      say(words.said.restored(restored.text || japanese.get(restored.id)?.text || words.empty))
    },
    /** Moves a part to a place; without one it is at an edge already. */
    shift(node: FormNode, to: Place | undefined) {
      if (!to) return say(words.said.edge)
      const { column, above } = to
      commands.place(node, column, above)
      const others = nodesIn(model, column).filter(({ id }) => id !== node.id)
      const place = above ? others.findIndex(({ id }) => id === above.id) + 1 : others.length + 1
      goTo(node.id)
      say(words.said.moved(nameOf(node), columnName(column), place, others.length + 1))
    },
    startLink(node: FormNode) {
      setLinkFrom(node.id)
      goTo(node.id)
      say(words.said.linking(nameOf(node)))
    },
    endLink(target: FormNode) {
      const from = find(linkFrom)
      setLinkFrom(undefined)
      goTo(target.id)
      if (from) link(from, target, true)
    },
    cancelLink() {
      setLinkFrom(undefined)
      say(words.said.cancelled)
    },
    link: (from: FormNode, to: FormNode) => link(from, to, false),
    unlink(index: number) {
      const gone = model.links[index]
      const [from, to] = [gone?.from, gone?.to].map((key) => model.nodes.find((node) => node.key === key))
      commands.disconnect(index)
      say(words.said.unlinked(from ? nameOf(from) : words.unknown, to ? nameOf(to) : words.unknown))
    },
  }
}

export type Editor = ReturnType<typeof useEditor>
