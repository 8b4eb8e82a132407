import type { Field } from 'payload'
import { longText, text } from '../../../fields/text.ts'

export const statementFields: Field[] = [
  text(
    'statement',
    { ja: 'ブランド・アイデンティティ', en: 'Statement' },
    {
      localized: true,
      required: true,
      maxLength: 80,
      help: {
        ja: 'まちらしさを表す短い言葉。例：知の交流と創造。広告の文句ではなく、自分たちの拠りどころになる言葉です。',
        en: 'A short phrase for what the city is, e.g. “Exchange and creation of knowledge”. Not a slogan: the ground to stand on.',
      },
    },
  ),
  longText(
    'meaning',
    { ja: '込めた意味', en: 'Meaning' },
    {
      localized: true,
      required: true,
      rows: 6,
      help: {
        ja: '中学生が読んでわかる言葉で。「知」のような大きな言葉は、暮らしの場面に置きかえます。例：畑の先輩に教わること、図書館で隣の人と話が始まること。',
        en: 'In words a teenager understands; turn large words like “knowledge” into scenes of daily life. Shown on the showcase as well.',
      },
    },
  ),
  longText(
    'aimedState',
    { ja: 'どういう状態を目指すのか', en: 'State it aims at' },
    {
      localized: true,
      required: true,
      rows: 5,
      help: {
        ja: 'この言葉が市民のものになったとき、まちのどこで、だれが、何をしているか。「住んでいることを自信をもって話せている」のように。',
        en: 'When the words belong to everybody: who does what, where? E.g. “People speak of living here with confidence.”',
      },
    },
  ),
]
