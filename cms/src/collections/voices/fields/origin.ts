import { generations, perspectives, terms, voiceSources } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { day } from '../../../fields/day.ts'
import { row } from '../../../fields/list.ts'
import { relation } from '../../../fields/relation.ts'
import { clearOnWithdrawal } from '../hooks/clear-on-withdrawal.ts'
import { fixedPersonal } from './personal.ts'

/** From where in the city, and how it came (方向性④: area and generation, shown and not averaged away). */
export const originFields: Field[] = [
  row(
    relation('area', { ja: '地区', en: 'District' }, 'areas', {
      hooks: clearOnWithdrawal,
      filterOptions: { kind: { not_equals: 'school-district' } },
    }),
    relation('schoolDistrict', terms.concept.schoolDistrict, 'areas', {
      hooks: clearOnWithdrawal,
      filterOptions: { kind: { equals: 'school-district' } },
    }),
  ),
  row(
    choice('generation', terms.concept.generation, generations, terms.generation, {
      index: true,
      hooks: clearOnWithdrawal,
      help: {
        ja: '公開ページでは、当てはまる人が100人に満たない組み合わせは出しません。視点、小学校区、世代の順に伏せます。',
        en: 'In public, a combination that fits fewer than 100 people is not shown: perspective, school district and generation are left out in this order.',
      },
    }),
    choice('perspective', terms.concept.perspective, perspectives, terms.perspective, {
      index: true,
      hooks: clearOnWithdrawal,
    }),
  ),
  row(
    relation('prompt', terms.concept.prompt, 'prompts', { hooks: clearOnWithdrawal }),
    relation('dialogue', terms.concept.dialogue, 'dialogues', { hooks: clearOnWithdrawal }),
  ),
  row(
    choice('source', { ja: '届き方', en: 'How it came' }, voiceSources, terms.voiceSource, {
      required: true,
      default: 'paper',
      index: true,
      access: { update: fixedPersonal.update },
    }),
    day(
      'receivedOn',
      { ja: '受付日', en: 'Received on' },
      {
        required: true,
        defaultToday: true,
        index: true,
        access: { update: fixedPersonal.update },
      },
    ),
  ),
]
