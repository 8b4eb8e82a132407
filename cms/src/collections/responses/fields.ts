import { responseKinds, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { machineWrites } from '../../access/machine.ts'
import { ownDepartmentId } from '../../access/user.ts'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { idFromAddress, idsFromAddress } from '../../fields/from-address.ts'
import { hidden } from '../../fields/hidden.ts'
import { row } from '../../fields/list.ts'
import { panel } from '../../fields/panel.ts'
import { relation } from '../../fields/relation.ts'
import { longText } from '../../fields/text.ts'

/** Voices a department may answer: those a moderator has decided on and that are not returned or withdrawn. */
const answerable = { state: { in: ['published', 'kept'] } }

export const responseFields: Field[] = [
  relation('voices', { ja: '答える声', en: 'Voices answered' }, 'voices', {
    many: true,
    required: true,
    filterOptions: answerable,
    defaultValue: idsFromAddress('voices'),
  }),
  panel('voiceWords', '/src/admin/voice/VoicesToAnswer.tsx#VoicesToAnswer'),
  row(
    relation('department', terms.concept.department, 'departments', {
      required: true,
      defaultValue: ownDepartmentId,
    }),
    choice('kind', { ja: '回答の種類', en: 'Kind of answer' }, responseKinds, terms.responseKind, {
      required: true,
      index: true,
      help: {
        ja: '「今回は見送りました」を選ぶときは、本文に理由を必ず書きます。',
        en: 'When something is not taken up, the text always says why.',
      },
    }),
    day('respondedOn', { ja: '回答日', en: 'Answered on' }, { required: true, defaultToday: true, index: true }),
  ),
  longText('text', { ja: '回答', en: 'Answer' }, { localized: true, required: true, rows: 8 }),
  relation('measure', { ja: '関係する施策', en: 'Measure' }, 'measures', { defaultValue: idFromAddress('measure') }),
  {
    name: 'isPrivate',
    type: 'checkbox',
    index: true,
    access: machineWrites,
    admin: hidden,
  },
  relation('actionPlan', { ja: '関係するアクションプラン', en: 'Action plan' }, 'action-plans'),
]
