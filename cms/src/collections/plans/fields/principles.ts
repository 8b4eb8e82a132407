import type { Field } from 'payload'
import { list } from '../../../fields/list.ts'
import { longText, text } from '../../../fields/text.ts'

/** 策定の視点・考え方, 基盤的な施策, 広域的視点 and 進行管理. */
export const principleFields: Field[] = [
  list(
    'viewpoints',
    { ja: '策定の視点', en: 'Viewpoints' },
    [
      text(
        'title',
        { ja: '視点の見出し', en: 'Title' },
        {
          localized: true,
          required: true,
          maxLength: 120,
          help: { ja: '例：ありたい姿から考える', en: 'E.g. “Start from the desired state”' },
        },
      ),
      longText(
        'text',
        { ja: '説明', en: 'Text' },
        {
          localized: true,
          required: true,
          help: {
            ja: 'この視点で計画のどこがどう変わるのかを、2〜3文で。',
            en: 'In two or three sentences: what this viewpoint changes in the plan.',
          },
        },
      ),
    ],
    {
      singular: { ja: '視点', en: 'Viewpoint' },
      help: {
        ja: '計画を立てるときに大切にした考え方です。例：時間的射程、ありたい姿、協働・共創、多層的な視点、ブランド。',
        en: 'What guided the making of the plan, e.g. horizons of investment, desired states, working together, many layers, the brand.',
      },
      maxRows: 12,
    },
  ),
  longText(
    'baselineServices',
    { ja: '暮らしを支える基盤的な施策', en: 'Baseline services' },
    {
      localized: true,
      help: {
        ja: '計画に載せないが続ける仕事に、短く触れます。例：水道、戸籍、道路の維持。一覧にはしません（総花的な計画に戻さないため）。',
        en: 'A brief word on the work that goes on without being listed, e.g. water, registers, roads. Not a list: priorities should stand out.',
      },
    },
  ),
  longText(
    'wideAreaRole',
    { ja: '広域の中での役割', en: 'Role in the wider area' },
    {
      localized: true,
      help: {
        ja: '松本広域圏などの生活圏の中で、この市が担っていること。通勤・通学・買い物・医療の動きを数字で示すと伝わります。',
        en: 'What this city does for the area people really live in, best with figures on commuting, schools, shopping and hospitals.',
      },
    },
  ),
  longText(
    'management',
    { ja: '進行管理', en: 'How the plan is kept on course' },
    {
      localized: true,
      help: {
        ja: 'だれが、いつ評価し、結果をどう次の予算に生かすか。例：毎年7月に事中評価を行い、翌年度の予算編成に反映する。',
        en: 'Who evaluates when, and how it feeds the next budget, e.g. an in-progress evaluation each July.',
      },
    },
  ),
]
