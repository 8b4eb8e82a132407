import { type CountedMark, getMarkTally } from '@aritai/domain'
import type { EarlierVersion } from '../../collections/brand-identities/earlier-versions.ts'
import { areas } from './areas.ts'
import { identityMarks } from './identity-marks.ts'

const districts = areas.filter(({ kind }) => kind === 'district').map(({ slug }) => slug)
const marksOn = (version: number): CountedMark[] =>
  identityMarks.filter(({ identityVersion }) => identityVersion === version)

/** The draft that left out the word for knowledge, as people read it from August to October 2026 (sample). */
export const earlierDrafts: EarlierVersion[] = [
  {
    version: 1,
    closedOn: '2026-10-10',
    statement: {
      ja: '出会って、あしたをつくるまち',
      en: 'A city where people meet and make tomorrow',
      'ja-easy': '人と 会って、あしたを 作る まち',
    },
    meaning: {
      ja: '下書きです。「知」という大きな言葉をやめ、だれにでもわかる言い方にしました。人と人が出会うと、きのうまで無かったものが生まれます。出会いを増やし、あしたを一緒につくるまちでありたいと考えます。',
      en: 'A draft. We have put aside the large word “knowledge” for words that anybody understands. Where people meet, something comes about that was not there yesterday. We want to be a city where people meet more often and make tomorrow together.',
      'ja-easy':
        'まだ 決まって いません。むずかしい「知」の 字を やめました。人と 人が 会うと、新しい ものが できます。',
    },
    aimedState: {
      ja: 'だれもが出会いの場に足を運び、新しいことを始めている。',
      en: 'Everybody comes to where people meet, and begins something new.',
      'ja-easy': 'みんなが 集まる 場所に 行って、新しい ことを 始めて います。',
    },
    criteria: [
      {
        key: 'exchange',
        question: {
          ja: '人と人が出会う場を増やすか',
          en: 'Does it make more places where people meet?',
          'ja-easy': '人と 会う 場所が ふえますか',
        },
      },
      {
        key: 'creation',
        question: {
          ja: 'ここから新しいものが生まれるか',
          en: 'Does something new come of it?',
          'ja-easy': '新しい ものが できますか',
        },
      },
      {
        key: 'everyday',
        question: {
          ja: 'それは、ここで暮らす人のふだんの一日に届くか',
          en: 'Does it reach an ordinary day of somebody who lives here?',
          'ja-easy': 'ここに 住む 人の、いつもの 一日が よく なりますか',
        },
      },
    ],
    note: {
      ja: '出かけられない人、言葉を大切にしてきた人、日本語を読めない人から、締め出される感じがするという印が寄せられました。「知」の字を戻し、出かけることを求める書き方をやめ、入口の段を確かめる問いと居場所の問いを加えました。',
    },
    tally: getMarkTally(marksOn(1), districts),
  },
]
