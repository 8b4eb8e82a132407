import type { ReactElement } from 'react'
import { getQrCode } from './qr-code.ts'

/** `description` is what a screen reader says instead. */
export type QrCodeDrawing = { text: string; description: string }

const quietZone = 4

/** A QR code of an address for printed pages; nothing where the address is too long for one. */
export function QrCode({ drawing }: { drawing: QrCodeDrawing }): ReactElement | null {
  const modules = getQrCode(drawing.text)
  if (modules === undefined) return null
  const size = modules.length + 2 * quietZone
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + quietZone} ${y + quietZone}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg
      className="figure qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={drawing.description}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} className="qr-code-ground" />
      <path d={path} className="qr-code-ink" />
    </svg>
  )
}
