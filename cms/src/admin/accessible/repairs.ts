import type { RepairWords } from './words.ts'

/** Gives the elements that a selector finds what they lack to be understood and worked without eyes or a mouse. */
export type Repair = { selector: string; mend: (element: Element, words: RepairWords) => void }

/** What Payload's parts of the admin lack. Each says what axe reports without it. */
export const repairs: readonly Repair[] = [
  // label: a select field whose label points nowhere.
  { selector: '.react-select input:not([type=hidden])', mend: nameByField },
  // aria-input-field-name: the editor of prose.
  { selector: '[contenteditable=true][role=textbox]', mend: nameByField },
  // aria-hidden-focus: the arrow keys and Delete do what these two do.
  { selector: '.dropdown-indicator[aria-hidden], .clear-indicator[aria-hidden]', mend: takeOutOfTabOrder },
  // nested-interactive: a chosen value that can be dragged holds buttons, and is none itself.
  { selector: '.rs__multi-value[role=button]', mend: (element) => element.setAttribute('role', 'group') },
  // aria-command-name, button-name: buttons that are pictures.
  { selector: '.collapsible__drag', mend: (element, words) => nameUnlessNamed(element, words.drag) },
  { selector: '.array-actions__button', mend: (element, words) => nameUnlessNamed(element, words.rowActions) },
  {
    selector: '.clipboard-action__popup .popup-button',
    mend: (element, words) => nameUnlessNamed(element, words.clipboard),
  },
  { selector: '.toolbar-popup__button', mend: nameByClass },
  {
    selector: '.LexicalEditorTheme__relationship__swapButton',
    mend: (element, words) => nameUnlessNamed(element, words.swap),
  },
  {
    selector: '.LexicalEditorTheme__relationship__removeButton',
    mend: (element, words) => nameUnlessNamed(element, words.remove),
  },
  { selector: '.upload-relationship-details__edit', mend: (element, words) => nameUnlessNamed(element, words.edit) },
  {
    selector: '.upload-relationship-details__remove',
    mend: (element, words) => nameUnlessNamed(element, words.remove),
  },
  { selector: '.popup-button', mend: (element, words) => nameUnlessItSpeaks(element, words.menu) },
  // label-content-name-mismatch: the visible name says more.
  {
    selector: '.doc-tab[aria-label], .LexicalEditorTheme__relationship__doc-drawer-toggler[aria-label]',
    mend: (element) => element.removeAttribute('aria-label'),
  },
  // A label in two languages, put into a sentence that takes one.
  { selector: '[aria-label*="[object Object]"]', mend: dropObject },
  // list: holds links, and no items.
  { selector: 'ul.doc-tabs__tabs', mend: (element) => element.setAttribute('role', 'none') },
  // region: what stands above the form.
  { selector: '.doc-header', mend: nameByHeading },
  // scrollable-region-focusable: on a phone the dates are pushed with a finger, and so with the arrow keys.
  { selector: '.doc-controls__content', mend: (element) => element.setAttribute('tabindex', '0') },
  // heading-order: the heading of a list or group stands right below that of the page.
  {
    selector: '.array-field__header-content h3, .group-field__title',
    mend: (element) => element.setAttribute('aria-level', '2'),
  },
]

/** By the words of the label above, without the star and the language. */
function nameByField(element: Element): void {
  if (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')) return
  const label = element.closest('.field-type, .payload-settings__language')?.querySelector('label, .field-label')
  const words = label?.firstChild?.textContent?.trim()
  if (words) element.setAttribute('aria-label', words)
}

function takeOutOfTabOrder(element: Element): void {
  element.setAttribute('tabindex', '-1')
}

function nameUnlessNamed(element: Element, name: string): void {
  if (!element.hasAttribute('aria-label')) element.setAttribute('aria-label', name)
}

function nameUnlessItSpeaks(element: Element, name: string): void {
  if (element.textContent?.trim() === '') nameUnlessNamed(element, name)
}

/** A part of the page of its own, called by its heading. */
function nameByHeading(element: Element): void {
  element.setAttribute('role', 'region')
  nameUnlessNamed(element, element.querySelector('h1')?.textContent ?? '')
}

/** `toolbar-popup__button-bold` is the button for bold. */
function nameByClass(element: Element, words: RepairWords): void {
  const [, command = ''] = /toolbar-popup__button-(\w+)/.exec(element.className) ?? []
  nameUnlessNamed(element, words.formats[command] ?? command)
}

function dropObject(element: Element): void {
  const name = element.getAttribute('aria-label') ?? ''
  element.setAttribute('aria-label', name.replace(/\s*\[object Object\]\s*を?/, ''))
}
