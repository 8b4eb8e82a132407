import { type RefObject, useLayoutEffect, useState } from 'react'

export type Box = { x: number; y: number; width: number; height: number }
/** Where each part stands in the drawing, by its id. */
export type Boxes = ReadonlyMap<string, Box>

/** Measures the cards after each change of the model or of their size, so that arrows follow text of any size. */
export function useBoxes(grid: RefObject<HTMLElement | null>, model: unknown): Boxes {
  const [boxes, setBoxes] = useState<Boxes>(new Map())
  useLayoutEffect(() => {
    const element = grid.current
    // A new model means new cards, even where the drawing keeps its size.
    if (!element || !model) return
    const measure = () => setBoxes((before) => keepIfSame(before, measureCards(element)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [grid, model])
  return boxes
}

function measureCards(grid: HTMLElement): Boxes {
  const origin = grid.getBoundingClientRect()
  const cards = [...grid.querySelectorAll<HTMLElement>('[data-cell]')]
  return new Map(
    cards.map((card) => {
      const { left, top, width, height } = card.getBoundingClientRect()
      return [card.dataset.cell ?? '', { x: left - origin.left, y: top - origin.top, width, height }]
    }),
  )
}

const keepIfSame = (before: Boxes, after: Boxes) =>
  JSON.stringify([...before]) === JSON.stringify([...after]) ? before : after
