import { type Locale, type Piece, type TextChange, terms } from '@aritai/domain'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { type DrawnField, type FieldDifference, layoutDifference } from './layout-difference.ts'

/** What changed, field by field, for a reader of `locale` (中間総括: what changed and why is public). */
export type TextDifferenceDrawing = { locale: Locale; fields: readonly FieldDifference[] }

/** Words that came are underlined, words that went struck through; a reader who sees neither is told in words. */
export function TextDifference({ drawing }: { drawing: TextDifferenceDrawing }): ReactElement {
  const { locale } = drawing
  const fields = drawing.fields.map((field) => layoutDifference(field, locale))
  return (
    <div className="figure text-difference">
      {fields.some(({ withheld }) => !withheld) && (
        <p className="text-difference-legend" aria-hidden="true">
          <ins>{terms.textChange.added[locale]}</ins> <del>{terms.textChange.removed[locale]}</del>
        </p>
      )}
      {createElement('dl', null, ...fields.map((field) => drawField(field, locale)))}
    </div>
  )
}

// The parts of a text have nothing but their place to be told apart by: they are children in order, without keys.
function drawField(field: DrawnField, locale: Locale): ReactElement {
  const parts = field.withheld ? [terms.textChange.withheld[locale]] : field.parts.map((part) => drawPart(part, locale))
  return (
    <div>
      <dt lang={foreign(field.label.locale, locale)}>{field.label.value}</dt>
      {createElement('dd', { lang: field.withheld ? undefined : foreign(field.locale, locale) }, ...parts)}
    </div>
  )
}

function drawPart(part: DrawnField['parts'][number], locale: Locale): ReactNode {
  if (part.kind === 'gap') return <Gap count={part.count} locale={locale} />
  if (part.kind !== 'changed') return drawPiece(part, locale, 'text-difference-whole')
  const marks = part.marks.map((mark) => drawPiece(mark, locale))
  return createElement('span', { className: 'text-difference-changed' }, ...marks)
}

function drawPiece(piece: Piece, locale: Locale, own = ''): ReactNode {
  if (piece.kind === 'kept') return piece.text
  const Mark = piece.kind === 'added' ? 'ins' : 'del'
  const change: TextChange = piece.moved ? (piece.kind === 'added' ? 'moved-here' : 'moved-away') : piece.kind
  const classes = [own, piece.moved ? 'text-difference-moved' : ''].filter(Boolean).join(' ')
  return (
    <Mark className={classes || undefined}>
      <Said>{`（${terms.textChange[change][locale]}：`}</Said>
      {piece.text}
      <Said>）</Said>
    </Mark>
  )
}

const Gap = ({ count, locale }: { count: number; locale: Locale }) => (
  <span className="text-difference-gap">{`… ${terms.textChange.unchanged[locale]}: ${count} …\n`}</span>
)

/** For ears alone. */
const Said = ({ children }: { children: ReactNode }) => <span className="text-difference-said">{children}</span>

const tags: Record<Locale, string> = { ja: 'ja', en: 'en', 'ja-easy': 'ja' }
/** The language is named only where it is not that of the reader. */
const foreign = (found: Locale, reader: Locale) => (tags[found] === tags[reader] ? undefined : tags[found])
