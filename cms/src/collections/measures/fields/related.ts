import type { Field } from 'payload'
import { joined } from '../../../fields/joined.ts'

/** What leads to a measure from elsewhere, so that one screen shows the whole story (方向性②, ④). */
export const relatedFields: Field[] = [
  joined('voices', { ja: 'この施策への声', en: 'Voices about this measure' }, 'voices', 'measures', {
    help: {
      ja: 'この施策につないだ市民の声です。ありたい姿や課題が声から離れていないか、読み返してください。',
      en: 'What citizens told. Read them again: do desired state and challenges still stand near them?',
    },
    columns: ['title', 'state', 'area', 'generation', 'receivedOn'],
    sort: '-receivedOn',
    creates: false,
  }),
  joined('undertakings', { ja: '事業', en: 'Undertakings' }, 'undertakings', 'measures', {
    help: { ja: 'この施策のために行っている仕事です。', en: 'The work done for this measure.' },
    columns: ['name', 'departments', '_status'],
    sort: '-updatedAt',
  }),
  joined('logicModels', { ja: 'ロジックモデル', en: 'Logic models' }, 'logic-models', 'measure', {
    help: {
      ja: '何をすると、だれがどう変わり、ありたい姿に届くのかを示した図です。',
      en: 'The picture of how what is done leads to the desired state.',
    },
    columns: ['title', 'dialogue', '_status'],
    sort: '-updatedAt',
  }),
  joined('evaluations', { ja: '評価', en: 'Evaluations' }, 'evaluations', 'measure', {
    help: { ja: '毎年の事中評価です。新しい年度が上です。', en: 'The yearly evaluations, newest first.' },
    columns: ['fiscalYear', 'progress', 'judgement', '_status'],
    sort: '-fiscalYear',
  }),
  joined('actionPlans', { ja: '各課のアクションプラン', en: 'Action plans' }, 'action-plans', 'measures', {
    help: {
      ja: 'この施策に役立つと書いている、各課のブランドの行動計画です。',
      en: 'The departments’ brand action plans that say they serve this measure.',
    },
    columns: ['title', 'department', '_status'],
    sort: '-startsInFiscalYear',
  }),
]
