import { indicatorDirections, indicatorLevels, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { row } from '../../../fields/list.ts'
import { wholeNumber } from '../../../fields/numbers.ts'
import { longText, text } from '../../../fields/text.ts'

export const definitionFields: Field[] = [
  text(
    'name',
    { ja: '指標の名前', en: 'Name' },
    {
      localized: true,
      required: true,
      maxLength: 120,
      help: {
        ja: '何の、どんな数かがわかるように。例：子どもと過ごす時間に満足している保護者の割合。',
        en: 'What it counts, e.g. “Share of parents content with their time with their children”.',
      },
    },
  ),
  longText(
    'definition',
    { ja: '測り方', en: 'Definition' },
    {
      localized: true,
      required: true,
      help: {
        ja: '分母と分子、対象、時点を書きます。例：市民アンケートで小学生以下の子がいる人のうち「満足」「やや満足」と答えた人の割合。毎年7月に調査。',
        en: 'Numerator, denominator, whom and when, e.g. of survey respondents with children under 12, those answering “content” or “rather content”; each July.',
      },
    },
  ),
  row(
    text(
      'unit',
      { ja: '単位', en: 'Unit' },
      {
        localized: true,
        required: true,
        maxLength: 20,
        width: '25%',
        help: { ja: '例：%、人、点（10点満点）', en: 'E.g. %, people, points of 10' },
      },
    ),
    wholeNumber(
      'decimals',
      { ja: '小数点以下の桁数', en: 'Decimals' },
      {
        required: true,
        default: 0,
        min: 0,
        max: 3,
        width: '25%',
        help: { ja: '0〜3。幸福度 6.77 なら 2', en: '0 to 3; 2 for 6.77' },
      },
    ),
    choice('direction', { ja: 'よくなる向き', en: 'Direction' }, indicatorDirections, terms.indicatorDirection, {
      required: true,
      default: 'up',
      width: '25%',
      help: { ja: '待機児童数のようなものは「小さいほどよい」', en: 'E.g. waiting lists: lower is better' },
    }),
    choice('level', { ja: '段階', en: 'Level' }, indicatorLevels, terms.indicatorLevel, {
      required: true,
      default: 'outcome',
      width: '25%',
      help: {
        ja: '暮らしの変化なら「成果」、実施回数などは「活動」',
        en: 'Outcome: life changed. Output: what was done',
      },
    }),
  ),
]
