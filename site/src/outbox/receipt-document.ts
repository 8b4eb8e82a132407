import { type ReceiptDocument, receiptDocument } from '@aritai/publication'
import type { Replicas } from '../replica/replicas.ts'

/** The sealed status that the CMS has pushed for a receipt. Receipts live on the citizens' channel only. */
export function getReceiptDocument(replicas: Replicas, lookup: string): ReceiptDocument | undefined {
  const row = replicas.get('citizens')?.store.rows.find('receipt', lookup)
  return row && receiptDocument.parse(JSON.parse(row.body))
}
