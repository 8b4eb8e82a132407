/**
 * Opens the tab that holds a field, as a click on the tab would, and takes the person to the field. Payload has no call
 * for it, and draws a tab's fields only after it was opened.
 */
export function goToField(name: string, tab: number | undefined): void {
  if (tab !== undefined) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  const giveUpAt = performance.now() + 2000
  const arrive = () => {
    const field = document.getElementById(`field-${name}`)
    if (field) enter(field)
    else if (performance.now() < giveUpAt) requestAnimationFrame(arrive)
  }
  requestAnimationFrame(arrive)
}

function enter(field: HTMLElement): void {
  const target = field.matches('input, textarea, select')
    ? field
    : (field.querySelector<HTMLElement>('.array-field__add-row') ??
      field.querySelector<HTMLElement>('input, textarea, select, button'))
  field.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
