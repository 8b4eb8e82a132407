/**
 * Opens the tab that holds a field, as a click on the tab would, and takes the person to the field. Payload has no call
 * for it, and draws a tab's fields only after it was opened. `adds` leads to the button that adds a row to a list,
 * where a row is what is missing; otherwise to the first row.
 */
export function goToField(name: string, tab: number | undefined, adds = false): void {
  if (tab !== undefined) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  const giveUpAt = performance.now() + 2000
  const arrive = () => {
    const field = document.getElementById(`field-${name}`)
    if (field) enter(field, adds)
    else if (performance.now() < giveUpAt) requestAnimationFrame(arrive)
  }
  requestAnimationFrame(arrive)
}

function enter(field: HTMLElement, adds: boolean): void {
  const find = (selector: string) => field.querySelector<HTMLElement>(selector)
  const target = field.matches('input, textarea, select')
    ? field
    : ((adds ? null : find('.collapsible__toggle')) ??
      find('.array-field__add-row') ??
      find('input, textarea, select, button'))
  field.scrollIntoView({ block: field.clientHeight > window.innerHeight ? 'start' : 'center' })
  target?.focus({ preventScroll: true })
}
