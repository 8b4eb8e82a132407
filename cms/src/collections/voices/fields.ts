import type { Field } from 'payload'
import { tabs } from '../../fields/layout.ts'
import { panel } from '../../fields/panel.ts'
import { consentFields } from './fields/consent.ts'
import { machineFields } from './fields/machine.ts'
import { originFields } from './fields/origin.ts'
import { reviewFields } from './fields/review.ts'
import { wordFields } from './fields/words.ts'

export const voiceFields: Field[] = [
  panel('heading', '/src/admin/voice/VoiceHeading.tsx#VoiceHeading'),
  tabs(
    { label: { ja: 'ことば', en: 'Words' }, fields: wordFields },
    { label: { ja: 'だれの声か', en: 'Whose voice' }, fields: originFields },
    { label: { ja: '同意', en: 'Consent' }, fields: consentFields },
  ),
  ...reviewFields,
  ...machineFields,
]
