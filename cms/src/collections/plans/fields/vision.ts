import type { Field } from 'payload'
import { longText, text } from '../../../fields/text.ts'

/** 目指す都市像 and 本市を取り巻く環境の変化. */
export const visionFields: Field[] = [
  text(
    'cityVision',
    { ja: '都市像', en: 'City vision' },
    {
      localized: true,
      required: true,
      maxLength: 120,
      help: {
        ja: '計画が目指すまちの姿を短い言葉で。例：多彩な暮らし、叶えるまち。―田園都市しおじり―。ここは「〜している」の形でなくてかまいません。',
        en: 'The city the plan aims at, in a short phrase. The form of a desired state is not asked for here.',
      },
    },
  ),
  longText(
    'cityVisionMeaning',
    { ja: '都市像に込めた意味', en: 'What the vision means' },
    {
      localized: true,
      required: true,
      rows: 6,
      help: {
        ja: '言葉だけでは伝わらないことを、市民の暮らしの場面で書きます。なぜこの言葉を選んだのか、前の都市像から何を受け継いだのかも。',
        en: 'What the phrase alone does not tell, in scenes of daily life: why these words, and what was kept of the former vision.',
      },
    },
  ),
  longText(
    'surroundings',
    { ja: '本市を取り巻く環境の変化', en: 'What is changing around the city' },
    {
      localized: true,
      rows: 6,
      help: {
        ja: '計画の前提になる変化を、数字と出典を添えて。例：出生数、高齢化、働き方、気候。重点の理由がここから読み取れるようにします。',
        en: 'The changes the plan starts from, with figures and sources, e.g. births, ageing, work, climate: readers should find the reasons for its priorities here.',
      },
    },
  ),
]
