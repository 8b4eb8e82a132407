/**
 * Leads to a field of a form: opens its tab and its folded rows, and puts the cursor into it. `tab` is the place of its
 * tab among the form's. A field of a row that is not drawn now is looked for at its row.
 */
export async function goToField(form: Element, path: string, tab: number | undefined): Promise<void> {
  if (tab !== undefined) {
    form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
    await nextPaint()
  }
  await openRows(form, path)
  const field = find(form, `field-${path.replaceAll('.', '__')}`) ?? find(form, rowOf(path))
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const target = field.matches(focusable)
    ? field
    : (addButtonOfEmptyList(field) ?? field.querySelector<HTMLElement>(focusable))
  target?.focus({ preventScroll: true })
}

/** In a list without rows the row is what is missing. */
function addButtonOfEmptyList(field: Element): HTMLElement | null {
  return field.querySelector('.array-field__row') ? null : field.querySelector<HTMLElement>('.array-field__add-row')
}

const focusable = 'input, textarea, select, button, [contenteditable="true"], [tabindex]'

async function openRows(form: Element, path: string): Promise<void> {
  const parts = path.split('.')
  for (const [index, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue
    const row = find(form, `${parts.slice(0, index).join('-')}-row-${part}`)
    row?.querySelector<HTMLElement>(':scope .collapsible--collapsed .collapsible__toggle')?.click()
    await nextPaint()
  }
}

/** The id of the innermost row that a path leads through, as Payload writes it. */
function rowOf(path: string): string {
  const parts = path.split('.')
  const at = parts.findLastIndex((part) => /^\d+$/.test(part))
  return `${parts.slice(0, at).join('-')}-row-${parts[at]}`
}

const find = (form: Element, id: string) => form.querySelector<HTMLElement>(`#${CSS.escape(id)}`)

// Payload draws a tab after the click, and its rows after the tab.
const nextPaint = () => new Promise((resolve) => setTimeout(resolve, 80))
