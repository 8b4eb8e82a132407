import { actors, terms } from '@aritai/domain'
import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { list, row } from '../../../fields/list.ts'
import { longText, text } from '../../../fields/text.ts'

/** ありたい姿, 現状 and 課題 side by side: the gap between the two states is the challenge, and shows while writing (方向性①-4). */
export const gapFields: Field = {
  type: 'row',
  admin: { className: 'gap-board' },
  fields: [
    longText(
      'desiredState',
      { ja: 'ありたい姿', en: 'Desired state' },
      {
        localized: true,
        required: true,
        rows: 10,
        help: {
          ja: '9年後、だれがどんな毎日を送っているかを、目に浮かぶように4〜6文で。市民の声にあった場面を使うと、抽象的になりません。',
          en: 'In four to six sentences: who lives what kind of day nine years from now. Scenes from citizens’ voices keep it from being abstract.',
        },
      },
    ),
    longText(
      'currentState',
      { ja: '現状', en: 'Current state' },
      {
        localized: true,
        required: true,
        rows: 10,
        help: {
          ja: '今どうなっているか。数字には年・出典・回答数を添え、地区や世代の違いも書きます。例：3歳未満の預け先は令和7年4月に32人分足りず、うち24人が広丘と吉田。現状がないと、課題は課題になりません。',
          en: 'How things are now. Give figures with year, source and sample size, and differences between districts and generations. Without it there is no gap, and so no challenge.',
        },
      },
    ),
    list(
      'challenges',
      { ja: '課題（ありたい姿と現状の差）', en: 'Challenges (the gap)' },
      [
        row(
          text(
            'title',
            { ja: '課題の見出し', en: 'Title' },
            {
              localized: true,
              required: true,
              maxLength: 160,
              help: {
                ja: '足りないものを具体的に。例：夜勤のある親に、迎えの時間が合わない',
                en: 'What is missing, concretely, e.g. “Closing times do not fit parents on night shifts”',
              },
            },
          ),
          choice('actor', { ja: 'だれが取り組めるか', en: 'Who can act' }, actors, terms.actor, {
            required: true,
            help: {
              ja: '市だけで解けない課題こそ「ともに」「だれでも」に。協働の入口になります。',
              en: 'What the city cannot solve alone is the way in for others.',
            },
          }),
        ),
        longText(
          'text',
          { ja: '内容', en: 'Text' },
          {
            localized: true,
            required: true,
            help: {
              ja: 'だれが、どんなときに、何に困っているか。次の3年で縮めたい差はどこか。解き方（手段）の例も少し添えると話し合いが始めやすくなります。',
              en: 'Who struggles with what and when; which part of the gap the next three years should close. A hint at possible means helps the discussion start.',
            },
          },
        ),
      ],
      {
        singular: { ja: '課題', en: 'Challenge' },
        help: {
          ja: '一つの課題に一行ずつ。ありたい姿と見比べて「まだそうなっていないこと」を挙げます。',
          en: 'One row each. Compare with the desired state and name what is not so yet.',
        },
        maxRows: 20,
      },
    ),
  ],
}
