import type { Field } from 'payload'
import { tab, tabs } from '../../fields/layout.ts'
import { relation } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'
import { linksField } from './fields/links.ts'
import { nodesField } from './fields/nodes.ts'

const origin: Field[] = [
  relation('measure', { ja: '施策', en: 'Measure' }, 'measures', {
    required: true,
    help: { ja: 'この図が説明する施策を一つ選びます。', en: 'The measure it explains.' },
  }),
  text(
    'title',
    { ja: '図の名前', en: 'Title' },
    {
      localized: true,
      required: true,
      maxLength: 160,
      help: {
        ja: '例：顔の見える子育て支援が届くまで',
        en: 'E.g. “How neighbourly support reaches families”',
      },
    },
  ),
  relation('dialogue', { ja: '作った対話', en: 'Dialogue it was made in' }, 'dialogues', {
    help: {
      ja: 'ワークショップなど、この図をいっしょに作った場を選びます。まだなら空欄のまま下書きにし、対話のあとで直します。',
      en: 'The workshop in which it was drawn. If there was none yet, keep it a draft and correct it afterwards.',
    },
  }),
  longText(
    'contributors',
    { ja: 'いっしょに作った人たち', en: 'Who drew it' },
    {
      localized: true,
      rows: 2,
      help: {
        ja: '団体名や立場で。例：子育てサークル3団体、保育士、民生委員、市職員。本人の了解がない個人名は書きません。',
        en: 'Groups and roles, e.g. three parents’ groups, nursery teachers, city staff. No names of persons without their consent.',
      },
    },
  ),
]

export const logicModelFields: Field[] = [
  tabs(
    tab(
      { ja: '成り立ち', en: 'Origin' },
      {
        ja: '図を作ることより、いっしょに作ることに意味があります。当事者意識が生まれます。',
        en: 'Drawing it together matters more than the drawing: it makes the matter everybody’s own.',
      },
      origin,
    ),
    tab(
      { ja: '図', en: 'Drawing' },
      {
        ja: '右端（ありたい姿）から左へ、「そのためには何が変わっている必要があるか」と問いながら埋めると作りやすくなります。',
        en: 'Fill it from the right, the desired state, asking “what has to have changed for that?”',
      },
      [nodesField, linksField],
    ),
  ),
]
