import { createHash } from 'node:crypto'
import {
  canImport,
  getFiscalYear,
  hasBlockingIssue,
  type Issue,
  type PlannedRow,
  planIndicatorImport,
} from '@aritai/domain'
import type { PayloadRequest } from 'payload'
import { today } from '../../../fields/day.ts'
import type { Label } from '../../../fields/label.ts'
import type { Indicator } from '../../../payload-types.ts'
import { checkIndicatorDocument } from '../check.ts'
import { decodeCsv } from './decode-csv.ts'
import { readIndicatorTable } from './read-table.ts'
import { readTargets, type Target } from './read-targets.ts'

/** One indicator with the values it would have. */
export type PlannedDocument = { target: Target; values: NonNullable<Indicator['values']> }

/** What a file would do, against the indicators as they are now. */
export type ImportPlan = {
  /** Why the file cannot be read at all. */
  trouble?: Label | undefined
  /** What is the matter with its heading. */
  issues: Issue[]
  rows: PlannedRow[]
  documents: PlannedDocument[]
  targets: ReadonlyMap<string, Target>
  /** A mark of file and indicators: who confirms a preview confirms exactly what it showed. */
  state: string
  ready: boolean
}

/**
 * Reads a file and plans its import, writing nothing. Rows are checked one by one and each published indicator as it
 * would be afterwards, so that nothing is left that could stop the import half-way but the database itself.
 */
export async function planImport(req: PayloadRequest, bytes: Uint8Array): Promise<ImportPlan> {
  const text = decodeCsv(bytes)
  if (text === undefined) return unreadable(encodingTrouble)
  const table = readIndicatorTable(text)
  if (table.trouble) return unreadable(table.trouble)
  const all = await readTargets(req)
  const targets = new Map(all.map((target) => [target.id, target]))
  const rows = planIndicatorImport(table.rows, all, getFiscalYear(today()))
  const documents = planDocuments(rows, targets)
  for (const planned of documents) await checkDocument(planned, rows, req)
  const revisions = documents.map(({ target }) => [target.id, target.document.revision, target.document.updatedAt])
  return {
    issues: table.issues,
    rows,
    documents,
    targets,
    state: createHash('sha256').update(bytes).update(JSON.stringify(revisions)).digest('hex'),
    ready: table.issues.length === 0 && canImport(rows),
  }
}

function planDocuments(rows: readonly PlannedRow[], targets: ReadonlyMap<string, Target>): PlannedDocument[] {
  const planned = new Map<string, PlannedDocument>()
  for (const { effect, target: id, fiscalYear, after } of rows) {
    const target = targets.get(id ?? '')
    if (!target || !after || fiscalYear === undefined || (effect !== 'added' && effect !== 'changed')) continue
    const document = planned.get(target.id) ?? { target, values: [...(target.document.values ?? [])] }
    const index = document.values.findIndex((value) => value.fiscalYear === fiscalYear)
    if (index >= 0) document.values[index] = { ...document.values[index], fiscalYear, ...after }
    else document.values.push({ fiscalYear, ...after })
    document.values.sort((a, b) => a.fiscalYear - b.fiscalYear)
    planned.set(target.id, document)
  }
  return [...planned.values()]
}

/** What stops the whole indicator from being published is told at the first of its rows. */
async function checkDocument({ target, values }: PlannedDocument, rows: PlannedRow[], req: PayloadRequest) {
  if (target.state !== 'published') return
  const issues = await checkIndicatorDocument({ ...target.document, values }, req, undefined)
  const row = rows.find((each) => each.target === target.id && each.after)
  if (!row || !hasBlockingIssue(issues)) return
  row.issues.push(
    ...issues.filter(({ severity }) => severity === 'block').map((issue) => ({ ...issue, path: 'indicator' })),
  )
  row.effect = 'wrong'
}

const unreadable = (trouble: Label): ImportPlan => ({
  trouble,
  issues: [],
  rows: [],
  documents: [],
  targets: new Map(),
  state: '',
  ready: false,
})

const encodingTrouble = {
  ja: '文字コードが読み取れません。CSV（UTF-8かShift_JIS）で保存し直してください。Excelのブック（.xlsx）は読めません。',
  en: 'The encoding cannot be read. Save it as CSV (UTF-8 or Shift_JIS); workbooks (.xlsx) cannot be read.',
}
