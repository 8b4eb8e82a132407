/** How much of a whole there is, as a bar with its number. `label` says of what. */
export function Meter({ label, value, of }: { label: string; value: number; of: number }) {
  return (
    <span className="workspace__meter">
      <meter aria-label={label} min={0} max={of} value={value} />
      <span>
        {value} / {of}
      </span>
    </span>
  )
}
