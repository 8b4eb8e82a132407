import type { Field } from 'payload'
import { channelsField } from '../../fields/document-fields.ts'
import { tab, tabs } from '../../fields/layout.ts'
import { criteriaField } from './fields/criteria.ts'
import { historyFields } from './fields/history.ts'
import { statementFields } from './fields/statement.ts'
import { versionFields } from './fields/versions.ts'

export const brandIdentityFields: Field[] = [
  tabs(
    tab(
      { ja: '言葉と目指す状態', en: 'Words and state aimed at' },
      {
        ja: '「自分には関係ない」と感じる人が出ない言葉になっているかを、対話で確かめながら書きます。',
        en: 'Check in dialogue whether anybody feels shut out by the words.',
      },
      statementFields,
    ),
    tab(
      { ja: '判断基準', en: 'Criteria' },
      {
        ja: '政策の判断と、新しい投資の方向を決めるときの物差しです。「判断の記録」と各課の「アクションプラン」で使います。',
        en: 'The yardstick for decisions of policy and for new investment, used in decisions and in action plans.',
      },
      [criteriaField],
    ),
    tab(
      { ja: '経過', en: 'History' },
      {
        ja: '採用中のものは一つだけ。替わるときは前のものを「これまでのもの」にして残します。',
        en: 'One is adopted at a time. When it changes, the former one becomes “past” and stays.',
      },
      [...historyFields, ...versionFields],
    ),
  ),
  channelsField(),
]
