import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMail } from '../../cms/src/testing/read-mail.ts'
import { listFiles } from './bytes.ts'
import type { System } from './system.ts'

/** The mails that somebody got, oldest first: on one's own machine they are files. */
export function getMails({ dataDir }: System, email: string): { subject: string; text: string }[] {
  const files = listFiles(join(dataDir, 'mail')).filter((file) => file.includes(`-${email}-`))
  return files.sort().map((file) => readMail(readFileSync(file, 'utf8')))
}
