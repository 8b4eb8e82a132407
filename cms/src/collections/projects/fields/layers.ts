import type { Field } from 'payload'
import { longText } from '../../../fields/text.ts'

/** The present in many layers: city, wide area, small areas and generations (方向性④). */
export const layerFields: Field[] = [
  longText(
    'currentState',
    { ja: '現状', en: 'Current state' },
    {
      localized: true,
      rows: 6,
      help: {
        ja: '今どうなっているかを、年と出典のある数字と、現場で起きていることの両方で。うまくいっていることも書きます。',
        en: 'How things are now: figures with year and source, and what really happens on the ground. Say what goes well, too.',
      },
    },
  ),
  longText(
    'wideAreaView',
    { ja: '広域的な視点', en: 'The wider area' },
    {
      localized: true,
      help: {
        ja: '松本平などの生活圏で見るとどうか。例：市外で働き、市内で子どもを預ける人の動き。周りのまちと分け合えることはないか。',
        en: 'How it looks from the area people live in, e.g. those who work outside the city and leave children here. What could be shared with neighbours?',
      },
    },
  ),
  longText(
    'smallAreaView',
    { ja: '小地域・世代の視点', en: 'Small areas and generations' },
    {
      localized: true,
      help: {
        ja: '地区や小学校区、世代でどう違うか。平均にならさず、違いをそのまま書きます。例：広丘では待機、楢川では人数が足りず行事が続かない。',
        en: 'How districts, school districts and generations differ. Do not average it away, e.g. waiting lists in one district, too few children in another.',
      },
    },
  ),
]
