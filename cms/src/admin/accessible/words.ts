import type { Label } from '../../fields/label.ts'

export type RepairWords = {
  drag: string
  rowActions: string
  clipboard: string
  swap: string
  remove: string
  edit: string
  menu: string
  /** The buttons of the editor of prose, by their command. */
  formats: Readonly<Record<string, string>>
}

export const repairWords: Record<keyof Label, RepairWords> = {
  ja: {
    drag: '並べ替える',
    rowActions: 'この行にすること',
    clipboard: 'コピーと貼り付け',
    swap: '別の文書に替える',
    remove: '外す',
    edit: '直す',
    menu: 'ほかの操作',
    formats: { bold: '太字', italic: '斜体', link: 'リンク' },
  },
  en: {
    drag: 'Change the order',
    rowActions: 'Actions for this row',
    clipboard: 'Copy and paste',
    swap: 'Choose another document',
    remove: 'Remove',
    edit: 'Edit',
    menu: 'More actions',
    formats: { bold: 'Bold', italic: 'Italic', link: 'Link' },
  },
}
