import { defineGlobal } from '../../documents/define-global.ts'
import { tabs } from '../../fields/layout.ts'
import { group, row } from '../../fields/list.ts'
import { wholeNumber } from '../../fields/numbers.ts'
import { pictureField } from '../../fields/relation.ts'
import { longText, text } from '../../fields/text.ts'

/** What the two sites call themselves and how the city is reached. */
export const siteSettings = defineGlobal({
  slug: 'site-settings',
  label: { ja: 'サイトの設定', en: 'Site settings' },
  group: 'ground',
  fields: [
    tabs(
      {
        label: { ja: '市民向け', en: 'Citizens' },
        fields: [
          row(
            text('cityName', { ja: '市の名前', en: 'City' }, { localized: true, required: true, maxLength: 60 }),
            text('siteName', { ja: 'サイト名', en: 'Site name' }, { localized: true, required: true, maxLength: 80 }),
          ),
          text('tagline', { ja: '合いことば', en: 'Tagline' }, { localized: true, required: true, maxLength: 120 }),
          longText('lead', { ja: '導入の文', en: 'Lead' }, { localized: true, required: true }),
          pictureField('hero', { ja: '大きな写真', en: 'Main picture' }),
        ],
      },
      {
        label: { ja: '市外の人向け', en: 'Showcase' },
        fields: [
          text('showcaseName', { ja: 'サイト名', en: 'Site name' }, { localized: true, required: true, maxLength: 80 }),
          text(
            'showcaseTagline',
            { ja: '合いことば', en: 'Tagline' },
            { localized: true, required: true, maxLength: 120 },
          ),
          longText('showcaseLead', { ja: '導入の文', en: 'Lead' }, { localized: true, required: true }),
          pictureField('showcaseHero', { ja: '大きな写真', en: 'Main picture' }),
        ],
      },
      {
        label: { ja: '問い合わせと決まり', en: 'Contact and rules' },
        fields: [
          group('contact', { ja: '問い合わせ先', en: 'Contact' }, [
            text('department', { ja: '部署', en: 'Department' }, { localized: true, required: true, maxLength: 80 }),
            text('address', { ja: '住所', en: 'Address' }, { localized: true, required: true, maxLength: 160 }),
            row(
              text('phone', { ja: '電話', en: 'Telephone' }, { required: true, maxLength: 30 }),
              text('email', { ja: 'メール', en: 'E-mail' }, { required: true, maxLength: 254 }),
            ),
          ]),
          wholeNumber(
            'guardianAge',
            { ja: '保護者の同意が必要な年齢（未満）', en: 'Guardian’s consent under this age' },
            {
              required: true,
              default: 16,
              min: 0,
              max: 20,
            },
          ),
          wholeNumber(
            'answerWithinDays',
            { ja: '声に答えるまでの日数', en: 'Days within which a voice is answered' },
            {
              default: 60,
              min: 1,
              max: 365,
              help: {
                ja: '施策に結びつけた日から数えます。過ぎても回答がない声は、主管課にメールで知らせます。',
                en: 'Counted from the day a voice is linked to a measure. The lead department is reminded afterwards.',
              },
            },
          ),
        ],
      },
    ),
  ],
})
