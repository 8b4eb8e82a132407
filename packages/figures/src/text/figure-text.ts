/** A text in a figure. `lang` only where it differs from the language of the page around. */
export type FigureText = { value: string; lang?: string | undefined }
