import { type Config, defaultLoggerOptions } from 'payload'
import { cutMessage, describeError } from './describe-error.ts'

type LoggerOptions = Extract<NonNullable<Config['logger']>, { options: object }>

/** Payload's own log, written as it always is, but without what errors of the database repeat of a save. */
export const logger: LoggerOptions = {
  destination: defaultLoggerOptions,
  options: {
    serializers: { err: describeError },
    hooks: {
      logMethod(args, method) {
        const [first, ...rest] = args as unknown[]
        method.apply(this, [...withoutValues(first, rest), ...rest.slice(1)] as Parameters<typeof method>)
      },
    },
  },
}

/** The first two things given to a log method. An error without words of its own would be told with its whole message. */
function withoutValues(first: unknown, [words]: unknown[]): unknown[] {
  if (typeof first === 'string') return words === undefined ? [cutMessage(first)] : [cutMessage(first), words]
  const entry = first instanceof Error ? { err: first } : first
  if (typeof entry !== 'object' || entry === null) return [entry, words]
  const told = words ?? ('msg' in entry ? entry.msg : undefined)
  if (typeof told === 'string') return [{ ...entry, msg: undefined }, cutMessage(told)]
  const message = 'err' in entry && entry.err instanceof Error ? entry.err.message : ''
  return [entry, cutMessage(message)]
}
