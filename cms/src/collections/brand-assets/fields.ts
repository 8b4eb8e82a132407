import type { Field } from 'payload'
import { checkbox } from '../../fields/checkbox.ts'
import { day } from '../../fields/day.ts'
import { channelsField } from '../../fields/document-fields.ts'
import { row } from '../../fields/list.ts'
import { pictureField } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'

export const brandAssetFields: Field[] = [
  text(
    'title',
    { ja: '素材の名前', en: 'Title' },
    {
      localized: true,
      required: true,
      maxLength: 120,
      help: {
        ja: '例：ブランドマーク（横組み）、秋のブドウ畑',
        en: 'E.g. “Brand mark, horizontal”, “Vineyards in autumn”',
      },
    },
  ),
  pictureField(
    'picture',
    { ja: '画像', en: 'Picture' },
    {
      required: true,
      help: {
        ja: '撮影場所などの情報は公開前に自動で取り除かれます。人が写る写真は、本人の了解があるものだけにします。',
        en: 'Place and camera data are removed before publication. Pictures of people only with their consent.',
      },
    },
  ),
  longText(
    'description',
    { ja: '説明と使いどころ', en: 'Description and use' },
    {
      localized: true,
      required: true,
      help: {
        ja: '何を表し、どんな場面で使うとよいか。例：商品の包装、イベントのちらし、名刺。',
        en: 'What it stands for and where it works well, e.g. packaging, flyers, cards.',
      },
    },
  ),
  longText(
    'rights',
    { ja: '権利と使ってよい範囲', en: 'Rights and what is allowed' },
    {
      localized: true,
      required: true,
      help: {
        ja: 'だれの著作物で、だれが、何に、申請なしで使えるか。例：著作権は塩尻市。市内の事業者・団体は商用でも申請不要。色や形は変えないでください。',
        en: 'Whose work it is; who may use it for what without asking, e.g. “Copyright Shiojiri City; local businesses and groups may use it, also commercially; do not change colour or form.”',
      },
    },
  ),
  row(
    day(
      'expiresOn',
      { ja: '使用期限', en: 'May be used until' },
      {
        width: '50%',
        help: {
          ja: '契約などで期限がある場合だけ。ページに期限が出ます。過ぎる前に、公開を取り消すか期限を延ばしてください。',
          en: 'Only when a contract sets a limit; the page shows it. Unpublish the asset or extend the limit before it passes.',
        },
      },
    ),
    checkbox(
      'downloadable',
      { ja: 'ダウンロードできるようにする', en: 'Offer for download' },
      {
        width: '50%',
        help: {
          ja: '印を付けると、だれでも元の大きさのJPEGを受け取れます。見せるだけなら付けません。',
          en: 'Ticked, anybody can fetch a full-size JPEG. Leave it off to show the picture only.',
        },
      },
    ),
  ),
  channelsField(),
]
