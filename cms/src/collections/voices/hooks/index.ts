import type { CollectionConfig } from 'payload'
import { eraseWithdrawn } from './erase-withdrawn.ts'
import { fillWords } from './fill-words.ts'
import { followLife } from './follow-life.ts'
import { keepGivenConsent } from './keep-given-consent.ts'
import { keepOriginalWords } from './keep-original-words.ts'
import { nameVoice } from './name-voice.ts'
import { noteLinks } from './note-links.ts'
import { refreshAnswers } from './refresh-answers.ts'
import { resetResolved } from './reset-resolved.ts'
import { scheduleContactErasure } from './schedule-contact-erasure.ts'

export const voiceHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [keepOriginalWords, keepGivenConsent, fillWords, resetResolved, followLife, noteLinks, nameVoice],
  afterChange: [refreshAnswers, scheduleContactErasure, eraseWithdrawn],
}
