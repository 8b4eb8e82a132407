import { formatDay, getVoiceJourney, terms, type VoiceState } from '@aritai/domain'
import type { Speech } from '../../i18n/speech.ts'
import type { ReceiptState } from '../../submission/submissions.ts'
import { paths } from '../paths.ts'
import { presentWords, type Words } from '../words/words.ts'
import { type JourneyStepView, presentStep } from './voice-page.ts'

/** What the holder of a receipt reads. */
export type ReceiptView = {
  state: string
  receivedOn?: string | undefined
  journey: JourneyStepView[]
  reason?: Words | undefined
  answers: { kind: string; text: Words; department: Words; on: string }[]
  voicePath?: string | undefined
  printedIn: Words[]
  canWithdraw: boolean
}

type Readable = Extract<ReceiptState, { ok: true }>

/** Undefined for a code that cannot be read or is not known; the page says which. */
export function presentReceipt(found: Readable, { locale, messages }: Speech): ReceiptView | undefined {
  if (found.state === 'malformed' || found.state === 'unknown') return undefined
  const words = messages.receipt
  const status = 'status' in found ? found.status : undefined
  const state = found.state === 'known' ? found.status.state : found.state
  const isWithdrawn = state === 'withdrawn'
  return {
    state: words.states[state],
    receivedOn: status && words.receivedOn(formatDay(status.receivedOn, locale, { era: true })),
    journey: status ? presentJourney(status, isWithdrawn, { locale, messages, href: (path) => path }) : [],
    reason: status?.reason && presentWords(status.reason, locale),
    answers: isWithdrawn
      ? []
      : (status?.answers ?? []).map((answer) => ({
          kind: terms.responseKind[answer.kind][locale],
          text: presentWords(answer.text, locale),
          department: presentWords(answer.department, locale),
          on: formatDay(answer.on, locale, { era: true }),
        })),
    voicePath: isWithdrawn || status?.voice === undefined ? undefined : paths.voice(status.voice.slug),
    printedIn: (status?.printedIn ?? []).map((printed) => presentWords(printed, locale)),
    canWithdraw: !isWithdrawn,
  }
}

type Status = { state: VoiceState; receivedOn: string; answers: readonly { on: string }[] }

function presentJourney(
  { state, receivedOn, answers }: Status,
  isWithdrawn: boolean,
  speech: Speech,
): JourneyStepView[] {
  const steps = getVoiceJourney({
    state: isWithdrawn ? 'withdrawn' : state,
    receivedOn,
    measures: 0,
    answeredOn: answers.map(({ on }) => on),
  })
  // Which measures a voice reached stands on its public page; the receipt knows only the way to it.
  return steps.filter(({ step }) => step !== 'linked').map((step) => presentStep(step, speech))
}
