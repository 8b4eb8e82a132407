// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresC2: MeasureSeed[] = [
  {
    slug: 'c-2-1',
    sample: true,
    project: 'c-2',
    code: 'C-2-1',
    order: 1,
    name: {
      ja: '働く世代もシニアも、自分に合った健康習慣を楽しみながら続けている',
      en: 'Working people and older people alike enjoy healthy habits that suit them',
      easy: '働く 人も お年よりも、自分に 合う 方法で、楽しく 健康に 気を つけています',
    },
    desiredState: {
      ja: '昼休みに十分だけ歩く会社の仲間がいて、歩いた先のパン屋の話で盛り上がっています。健診の結果を前に、しかられるのではなく、次に試すことを一緒に選べています。畑仕事も雪かきも、体にいい習慣として数えられています。',
      en: 'Colleagues walk for ten minutes at lunch and talk about the bakery on the way. Over the results of a check-up nobody is scolded; the next thing to try is chosen together. Field work and snow clearing count as healthy habits.',
      easy: '昼休みに、会社の 人と 歩きます。健診の あと、次に する ことを 一緒に えらびます。畑の 仕事も 運動です。',
    },
    currentState: {
      ja: '週2回以上体を動かす人は41.8％に増えました。ところが40〜64歳の健診の受診率は36.4％で、三年間に1.2ポイントしか伸びていません。受けない理由の一位は「仕事を休めない」、二位は「結果が怖い」です。',
      en: '41.8% are active at least twice a week, and rising. But check-ups at 40 to 64 stand at 36.4%, up 1.2 points in three years. The first reason given is “cannot leave work”, the second “afraid of the result”.',
      easy: '週に 2回以上 運動する 人は 41.8％です。40〜64歳で 健診を 受けた 人は 36.4％です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '働く人が行ける日に健診がない',
          en: 'No check-ups on days working people can come',
          easy: '働く 人が 行ける 日に、健診が ありません',
        },
        text: {
          ja: '日曜と早朝の健診は年4回で、予約は二日で埋まります。会社や商店街に出向く形を増やします。',
          en: 'Sunday and early-morning check-ups are held four times a year and fill in two days. More are to go to companies and shopping streets.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '小さな会社ほど、健康のことを後回しにする',
          en: 'The smaller the company, the later health comes',
          easy: '小さい 会社は、健康の ことが あとになります',
        },
        text: {
          ja: '従業員50人未満の会社には産業医がいません。数社で一人の保健師を頼む試みを、商工の団体と相談しています。',
          en: 'Companies under 50 have no doctor. Several could share one nurse; talks with business associations have begun.',
        },
        actor: 'together',
      },
      {
        title: { ja: '一人では続かない', en: 'Alone, it does not last', easy: '一人では 続きません' },
        text: {
          ja: '続いている人に聞くと、理由は数字ではなく仲間でした。歩く会、朝のラジオ体操、犬の散歩。誘う人が一人いれば始まります。',
          en: 'Those who keep it up name company, not figures, as the reason. Walking groups, morning exercises, dogs: one person who invites is enough.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '習慣の効果が病気や介護の減少として表れるのは、六年から九年後です。途中の数字で一喜一憂せず、方法は三年ごとに直します。',
      en: 'Habits show as less illness and care after six to nine years. We do not fret over figures on the way but correct the method every three years.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'activity',
        text: { ja: '会社・商店街に出向く健診と相談', en: 'Check-ups and advice at companies and shops' },
      },
      {
        kind: 'time',
        text: { ja: '健診の結果を一緒に読む一人20分', en: 'Twenty minutes per person to read the results together' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '動ける体は、仕事も旅も地域の役割も、後から選べるようにします。',
        en: 'A body that moves keeps work, travel and a role in the community open to choice.',
      },
    },
    leadDepartment: 'health',
    departments: ['health', 'industry', 'community'],
    indicators: ['health-checkup', 'walking-habit'],
  },
  {
    slug: 'c-2-2',
    sample: true,
    project: 'c-2',
    code: 'C-2-2',
    order: 2,
    name: {
      ja: 'シニアの経験と手仕事が頼りにされ、まちのあちこちに出番がある',
      en: 'Older people’s experience and handiwork are relied on, with parts to play all over the city',
      easy: 'お年よりの 経験と 技が 頼られています。町の いろいろな 所に 出番が あります',
    },
    desiredState: {
      ja: '定年の翌週に「待っていました」と声をかけてくれる人がいます。包丁研ぎ、帳簿、雪の日の見守りと、得意なことの数だけ出番があります。週に二時間でも、家でできることでも、誰かの予定表に自分の名前が書かれています。',
      en: 'In the week after retirement somebody says “we have been waiting for you”. Sharpening knives, keeping books, watching the road in snow: there are as many parts as talents. Be it two hours a week or something done at home, one’s name stands in somebody’s diary.',
      easy: '仕事を やめた 次の 週に、「待っていました」と 言われます。得意な ことを 頼まれます。週に 2時間でも だいじょうぶです。',
    },
    currentState: {
      ja: '家の外に役割がある65歳以上は48.5％です。女性と農業の経験者は高く、会社勤めだった男性は退職から三年間が最も低くなります。シルバー人材の仕事は草刈りに集中し、事務や技術の経験を生かせる仕事は一割ほどです。',
      en: '48.5% of those 65 and over have a role outside the home: more among women and farmers, least among former company men in the three years after retiring. Work through the senior employment centre is mostly grass cutting; a tenth uses office or technical experience.',
      easy: '家の 外に 役割が ある 65歳以上の 人は 48.5％です。会社を やめたばかりの 男の 人は 少ないです。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '退職した日に、地域の知り合いがいない',
          en: 'On the day they retire they know nobody nearby',
          easy: '仕事を やめた 日、近所に 知り合いが いません',
        },
        text: {
          ja: '会社に勤めている間から、半日だけ地域に顔を出せる仕組みを企業と考えます。',
          en: 'With companies we look for ways to spend half a day in the community while still employed.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '「何ができますか」と聞かれると困る',
          en: '“What can you do?” is hard to answer',
          easy: '「何が できますか」と 聞かれると 困ります',
        },
        text: {
          ja: '自分の得意は自分では見えません。話を聞いて「それが頼みたかった」と見つける人を育てます。',
          en: 'One’s own talents are hard to see. People are needed who listen and find what somebody was looking for.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '頼みたい側が、頼み方を知らない',
          en: 'Those who need help do not know how to ask',
          easy: '頼みたい 人が、頼み方を 知りません',
        },
        text: {
          ja: '店も学校も工房も、短い時間の仕事に分けて書き出せば頼めます。書き出しの見本は誰でも使えます。',
          en: 'Shops, schools and workshops can ask once they write their needs down in small portions. A model anyone can use is at hand.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '支える側と支えられる側を分けない社会への転換です。制度より先に人の見方が変わる必要があり、時間がかかります。',
      en: 'This turns away from dividing helpers and helped. Views must change before rules do, and that takes time.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'activity',
        text: { ja: '得意を聞き取り、出番につなぐ「聞き役」', en: 'Listeners who turn talents into parts to play' },
      },
      { kind: 'funds', text: { ja: '有償の助け合いの立ち上げ補助', en: 'Start-up grants for paid mutual help' } },
      {
        kind: 'time',
        text: {
          ja: '漆や農の手仕事を若い人に教える時間',
          en: 'Hours in which craft and farming are taught to the young',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '年齢で役割を閉じないことは、今の若い世代の四十年後の選択肢でもあります。',
        en: 'Not closing roles by age keeps them open for the young in forty years, too.',
      },
    },
    leadDepartment: 'long-life',
    departments: ['long-life', 'community', 'industry', 'lifelong-learning'],
    indicators: ['senior-role'],
  },
  {
    slug: 'c-2-3',
    sample: true,
    project: 'c-2',
    code: 'C-2-3',
    order: 3,
    name: {
      ja: '認知症になっても、療養が必要になっても、望む場所で安心して過ごせている',
      en: 'With dementia or in need of care, people live at ease where they wish to be',
      easy: '認知症に なっても、病気に なっても、好きな 場所で 安心して 過ごせています',
    },
    desiredState: {
      ja: '同じ物を二度買った人に、店の人が「冷蔵庫にあるかもしれませんね」と笑って言えています。退院の前の日に、家に来てくれる医師と看護師の顔がわかっています。家族は「全部見なければ」と思わずに、眠れる夜があります。',
      en: 'To someone who buys the same thing twice the shopkeeper can say with a smile “perhaps there is one in your fridge”. On the eve of leaving hospital one knows the doctor and nurse who will come. Families have nights of sleep and do not feel that everything depends on them.',
      easy: '店の 人が、認知症の 人に やさしく 話します。病院から 帰る 前に、家に 来る 先生が わかります。家族も 夜、眠れます。',
    },
    currentState: {
      ja: '在宅療養を担う診療所は9か所、夜も電話がつながるのは5か所です。認知症の本人が企画から加わる活動は5か所に増えました。どこで過ごしたいかを話したことがある家族の割合は、聞き方を検討中でまだ測れていません。',
      en: 'Nine clinics offer care at home; five answer at night. Activities planned with people with dementia have grown to five. How many families have talked about where they wish to be has not been measured; how to ask is being worked out.',
      easy: '家に 来る 医者が いる 病院は 9か所です。夜も 電話できるのは 5か所です。認知症の 人と 一緒の 活動は 5か所です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '夜と週末の医療の細さが、家に帰る決心を鈍らせる',
          en: 'Thin cover at night and weekends makes people hesitate to go home',
          easy: '夜と 休みの 日の 病院が 少ないです',
        },
        text: {
          ja: '医師の高齢化で当番が回りません。広域圏の病院と輪番を組む話し合いが要ります。',
          en: 'Doctors are ageing and the rota does not work. A rota with the hospitals of the wide area has to be negotiated.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '「まだ早い」と話し合いを先に延ばす',
          en: '“Too early yet”: families put off the talk',
          easy: '「まだ 早い」と 言って、話しません',
        },
        text: {
          ja: '正月や法事など、家族が集まる日に話せるカードを、医療と寺と図書館が一緒につくり始めました。',
          en: 'Doctors, temples and the library have begun to make cards for days when families gather.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '店先や道で、どう声をかければよいか迷う',
          en: 'In shops and streets people do not know what to say',
          easy: '店や 道で、どう 声を かけるか、まよいます',
        },
        text: {
          ja: '本人から学ぶ30分の話を聞いた店が増えています。聞いた翌日から、誰でも一人の味方になれます。',
          en: 'More shops have listened for half an hour to people with dementia. From the next day anyone can be an ally.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '85歳以上が最も多くなる2035年頃まで、医療と介護の体制を保ち続ける必要があります。三年で区切れません。',
      en: 'Medical and home care must hold until about 2035, when those over 85 are most numerous. It cannot be cut at three years.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: { ja: '夜間の訪問看護と在宅医の当番への補助', en: 'Support for night nursing and the doctors’ rota' },
      },
      {
        kind: 'activity',
        text: {
          ja: '認知症の本人と店・交通が話す会（年6回）',
          en: 'Talks of people with dementia with shops and transport, six a year',
        },
      },
      {
        kind: 'time',
        text: { ja: '介護する家族が休む一晩のための見守り', en: 'A watched night so that family carers can rest' },
      },
    ],
    futureChoices: {
      effect: 'neutral',
      reason: {
        ja: '体制を保つ費用は将来も続きます。施設を増やすより人の連携に投じ、負担が固定されないようにします。',
        en: 'The cost of upkeep goes on. We invest in cooperation rather than buildings, so that it does not become fixed.',
      },
    },
    leadDepartment: 'long-life',
    departments: ['long-life', 'health', 'welfare', 'lifelong-learning'],
    indicators: ['dementia-partners', 'place-of-choice'],
  },
]
