import type { ReactElement } from 'react'
import type { FigureText } from '../text/figure-text.ts'

/** Districts on a schematic map. `column` and `row` count from the north-west; `note` is a figure such as a count. */
export type AreaTilesDrawing = {
  label: string
  tiles: {
    key: string
    name: FigureText
    note?: string | undefined
    href?: string | undefined
    column: number
    row: number
    here?: boolean | undefined
  }[]
}

/** Largest column and row the style sheet places; inline styles are forbidden by the content security policy. */
export const tileLimit = 12

/** A schematic tile map: on narrow screens a plain list in the same order. */
export function AreaTiles({ drawing }: { drawing: AreaTilesDrawing }): ReactElement {
  const { tiles } = drawing
  const firstColumn = Math.min(...tiles.map(({ column }) => column))
  const firstRow = Math.min(...tiles.map(({ row }) => row))
  const place = (value: number, first: number) => Math.min(tileLimit, value - first + 1)
  const ordered = [...tiles].sort((a, b) => a.row - b.row || a.column - b.column)
  return (
    <ul className="figure area-tiles" aria-label={drawing.label}>
      {ordered.map(({ key, name, note, href, column, row, here }) => (
        <li
          key={key}
          className={`area-tile column-${place(column, firstColumn)} row-${place(row, firstRow)}${here ? ' here' : ''}`}
        >
          {href === undefined ? (
            <TileText name={name} note={note} />
          ) : (
            <a href={href} aria-current={here ? 'true' : undefined}>
              <TileText name={name} note={note} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function TileText({ name, note }: { name: FigureText; note?: string | undefined }) {
  return (
    <>
      <span className="area-tile-name" lang={name.lang}>
        {name.value}
      </span>
      {note !== undefined && <span className="area-tile-note">{note}</span>}
    </>
  )
}
