import type { ResponseSeed } from '../content-model.ts'
import { privateAnswers } from './responses/private-answers.ts'
import { responsesToEverydayVoices } from './responses/to-everyday-voices.ts'
import { responsesToOtherVoices } from './responses/to-other-voices.ts'

/** 取り組み・回答. Those to kept voices are read by receipt and never published. */
export const responses: ResponseSeed[] = [...responsesToEverydayVoices, ...responsesToOtherVoices, ...privateAnswers]
