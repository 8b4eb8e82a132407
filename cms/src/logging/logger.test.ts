import { type Logger, pino } from 'pino'
import { expect, test } from 'vitest'
import { logger } from './logger.ts'

const words = 'canary 孫が生まれて、帰ってきました。'
class QueryError extends Error {
  readonly params = [words]
  readonly code = 'SQLITE_FULL'
}
const failure = new QueryError(`Failed query: insert into "voices" values (?)\nparams: ${words}`, {
  cause: new Error(`disk is full\nparams: ${words}`),
})

function write(log: (to: Logger) => void): string {
  const lines: string[] = []
  log(pino({ ...logger.options }, { write: (line: string) => lines.push(line) }) as Logger)
  expect(lines).toHaveLength(1)
  return lines.join('')
}

test('a failed save is told with its place and code, and without what was being saved', () => {
  const lines = [
    write((log) => log.error({ err: failure })),
    write((log) => log.error(failure)),
    write((log) => log.error({ err: failure, msg: failure.message })),
    write((log) => log.error(failure, 'A save failed.')),
    write((log) => log.error(`A save failed: ${failure.message}`)),
  ]
  for (const line of lines) expect(line).not.toContain('canary')
  for (const line of lines.slice(0, 4)) expect(line).toContain('SQLITE_FULL')
  expect(lines[0]).toContain('logger.test.ts')
  expect(lines[0]).toContain('disk is full')
  expect(lines[3]).toContain('A save failed.')
})

test('what the product says by itself is written as it was', () => {
  expect(JSON.parse(write((log) => log.info('The city is ready.')))).toMatchObject({ msg: 'The city is ready.' })
  expect(JSON.parse(write((log) => log.warn({ msg: 'Slow.', id: 3 })))).toMatchObject({ msg: 'Slow.', id: 3 })
})
