// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresC1: MeasureSeed[] = [
  {
    slug: 'c-1-1',
    sample: true,
    project: 'c-1',
    code: 'C-1-1',
    order: 1,
    name: {
      ja: '小学校区ごとに気軽に立ち寄れる場があり、近所の困りごとを近所で助け合えている',
      en: 'Every school district has a place to drop in, and neighbours help with neighbours’ troubles',
      easy: 'どの 学区にも 気軽に 行ける 場所が あります。近所で 助け合っています',
    },
    desiredState: {
      ja: '歩いて行けるところに、お茶を飲みに寄るだけの場所があり、そこで電球の交換も犬の散歩も頼めます。頼まれた人は少しのお礼を受け取り、気持ちよく次も引き受けています。引っ越してきた人も、貢献したいと思ったその日に訪ねて行けます。',
      en: 'Within walking distance there is a place just for a cup of tea, where one can ask for a light bulb to be changed or a dog to be walked. Those asked receive a small thank-you and gladly do it again. Newcomers who wish to help know where to go the same day.',
      easy: '歩いて 行ける 場所で、お茶を 飲めます。電球の 交換なども 頼めます。手伝った 人は、少し お礼を もらいます。',
    },
    currentState: {
      ja: '月2回以上ひらく場がある小学校区は、3学区（令和5年度）から6学区（令和8年度）に増えました。それでも近所の人と手伝い合った人は43.3％で、30代では27.1％です。場を開く人の平均年齢は71歳で、三か所が後継ぎを探しています。',
      en: 'School districts with a place open at least twice a month rose from three (fiscal 2023) to six (2026). Still, only 43.3% helped or were helped by a neighbour, 27.1% of those in their thirties. Hosts are 71 on average, and three places look for a successor.',
      easy: '気軽に 行ける 場所が ある 学区は、3から 6に ふえました。近所で 助け合った 人は 43.3％です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '役員の当番が怖くて、集まりに近づけない',
          en: 'People keep away for fear of being put on a committee',
          easy: '役の 仕事が こわくて、集まりに 行けません',
        },
        text: {
          ja: '一度顔を出すと断れなくなる、という声が若い世代ほど多くあります。役を持たずに関われる形を、区の側から示せます。',
          en: 'Show your face once and you cannot say no: the younger, the more often it is said. Wards can offer ways to take part without duties.',
        },
        actor: 'open',
      },
      {
        title: {
          ja: '無償の善意に頼り、頼む側が遠慮する',
          en: 'Relying on free goodwill makes people shy to ask',
          easy: 'ただで 頼むと、えんりょします',
        },
        text: {
          ja: '少額でも払えるほうが頼みやすいという声を受け、有償の助け合いを二学区で始めました。保険と会計を支える仕組みが足りません。',
          en: 'People find it easier to ask if they can pay a little; paid mutual help began in two school districts. Insurance and accounts need support.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '場を開く人を、市が「頼む相手」と見てしまう',
          en: 'The city treats hosts as people to hand work to',
          easy: '市が、場所を 開く 人に いろいろ 頼みすぎます',
        },
        text: {
          ja: '部署ごとに調査や配布物が届き、負担になっています。頼みごとを一つの窓口にまとめ、減らします。',
          en: 'Each section sends surveys and leaflets, a burden. Requests are to go through one desk, and to be fewer.',
        },
        actor: 'city',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '前の計画では制度の外のつながりが育ちませんでした。人が入れ替わっても続く場になるまで、十年近くかかることを前提にします。',
      en: 'Under the last plan ties outside the system did not grow. It takes nearly ten years before a place outlives its founders, and we plan for that.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: '困りごとと得意なことをつなぐ地区の「世話人」',
          en: 'A go-between in each area for troubles and talents',
        },
      },
      {
        kind: 'funds',
        text: { ja: '場の家賃・保険・会計を支える小さな交付金', en: 'Small grants for rent, insurance and accounts' },
      },
      {
        kind: 'time',
        text: { ja: '職員が担当学区で過ごす月一日', en: 'A day a month for officers in their school district' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '地域を福祉の手段にせず、人が集まる理由を増やすことが、まだ見えない困りごとにも備えます。',
        en: 'Not making neighbourhoods a tool of welfare but adding reasons to meet also prepares for troubles not yet seen.',
      },
    },
    leadDepartment: 'community',
    departments: ['community', 'welfare', 'long-life'],
    indicators: ['neighbourly-help', 'open-places'],
  },
  {
    slug: 'c-1-2',
    sample: true,
    project: 'c-1',
    code: 'C-1-2',
    order: 2,
    name: {
      ja: '困りごとが重くなる前に誰かが気づき、一人きりで悩んでいる人がいない',
      en: 'Somebody notices before troubles grow heavy, and nobody is left alone with them',
      easy: '困る 前に、だれかが 気づきます。一人で なやむ 人が いません',
    },
    desiredState: {
      ja: '家賃が払えなくなる前、介護で仕事を辞める前に、一本の電話で話を聞いてもらえています。窓口をいくつも回らず、相談員のほうが一緒に動いています。話したくない人にも、黙って座っていられる場所があります。',
      en: 'Before the rent cannot be paid, before a job is given up for care, one phone call is enough to be heard. Nobody is sent from counter to counter; the adviser goes along. Those who would rather not talk have a place to sit in silence.',
      easy: '困る 前に、電話で 話せます。何回も 別の 所に 行かなくても だいじょうぶです。話したくない 人は、静かに いられる 場所が あります。',
    },
    currentState: {
      ja: '困ったときに相談できる相手がいない人は7.4％で、40代・50代の一人暮らしの男性では18.2％です（回答55人）。相談の窓口は11ありますが、最初に来た窓口で解決した人は四割で、残りは平均2.3か所を回っています。',
      en: '7.4% have nobody to ask when in trouble; among men in their forties and fifties living alone 18.2% (55 answers). There are eleven advice desks, but only four in ten find an answer at the first; the rest see 2.3 on average.',
      easy: '相談する 人が いない 人は 7.4％です。40代・50代の 一人ぐらしの 男の 人は 18.2％です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '窓口が制度ごとに分かれ、話を何度も繰り返す',
          en: 'Desks follow the law’s divisions; people repeat their story',
          easy: '何回も 同じ 話を しなければなりません',
        },
        text: {
          ja: '福祉・子ども・介護・税の窓口が同じ人の話を別々に聞いています。同意を得て一枚の記録を共有する手順をつくります。',
          en: 'Welfare, children, care and tax each hear the same person. With consent, one record is to be shared.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '働き盛りの一人暮らしに届く手がない',
          en: 'Nothing reaches people of working age who live alone',
          easy: '働いている 一人ぐらしの 人に、助けが 届きません',
        },
        text: {
          ja: '民生委員の訪問は高齢者が中心です。職場、床屋、飲み屋など、ふだん会っている人に気づき方を伝えます。',
          en: 'Volunteers visit older people. Those who meet the others anyway, at work, at the barber’s or in a bar, can learn what to notice.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '「相談するほどではない」と思わせる壁',
          en: 'The feeling that it is not worth troubling anyone',
          easy: '「相談しなくてもいい」と 思ってしまいます',
        },
        text: {
          ja: '相談という言葉をやめ、「話すだけ」の場を開く人が増えています。喫茶店でも寺でも、その日から始められます。',
          en: 'More people open places “just to talk” and drop the word advice. A café or a temple can begin today.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '物価の上昇で困りごとが表に出る速さが増しています。窓口の一本化は三年で終え、その後は日常の業務として続けます。',
      en: 'Rising prices bring troubles to the surface faster. Joining the desks is to be done in three years and then becomes routine.',
    },
    capitals: ['human'],
    investments: [
      { kind: 'activity', text: { ja: '一人の相談員が最後まで付き添う体制', en: 'One adviser who stays to the end' } },
      {
        kind: 'funds',
        text: { ja: '夜間と休日の電話・文字での相談', en: 'Advice by phone and text at night and on holidays' },
      },
      {
        kind: 'time',
        text: {
          ja: '相談員どうしが支え合う週1時間のふりかえり',
          en: 'An hour a week for advisers to support each other',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '早く気づくほど、その人に残る選択肢は多くなります。',
        en: 'The earlier somebody notices, the more choices remain.',
      },
    },
    leadDepartment: 'welfare',
    departments: ['welfare', 'children', 'long-life', 'community'],
    indicators: ['nobody-to-ask'],
  },
  {
    slug: 'c-1-3',
    sample: true,
    project: 'c-1',
    code: 'C-1-3',
    order: 3,
    name: {
      ja: '障がいのある人が、住む場所も働く場所も自分で選び、地域の中で暮らしている',
      en: 'People with disabilities choose where to live and work, and live among their neighbours',
      easy: '障がいの ある 人が、住む 場所と 働く 場所を 自分で えらんで、地域で くらしています',
    },
    desiredState: {
      ja: '親が年を取っても、本人が選んだ部屋で、選んだ朝食を食べられています。職場では得意なことを頼まれ、疲れたときに休む場所があります。祭りの日には、車いすの人が行列のよく見える場所に、友だちと並んでいます。',
      en: 'Even when parents grow old, people have the breakfast they chose in the room they chose. At work they are asked for what they are good at and have somewhere to rest. On festival days wheelchair users stand with friends where the view is good.',
      easy: '親が 年を とっても、自分で えらんだ 家で 生活できます。得意な 仕事を しています。祭りを 友だちと 楽しみます。',
    },
    currentState: {
      ja: '福祉の職場から一般の職場に移り半年続いた人は、年12人で変わっていません。親と暮らす40歳以上の人がおよそ130人いて、「親なき後」の住まいが決まっている人は二割ほどです。本人が自分で選べているかは、まだ測れていません。',
      en: 'Twelve people a year move from sheltered to ordinary work and stay for six months, unchanged. Some 130 people over 40 live with their parents; about one in five knows where to live afterwards. Whether they feel that they choose has not been measured yet.',
      easy: '会社に 移って 半年 続いた 人は、1年に 12人です。40歳以上で 親と 住む 人は 130人ぐらいです。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '一人暮らしを試せる部屋がない',
          en: 'No room in which to try living alone',
          easy: '一人ぐらしを 試す 部屋が ありません',
        },
        text: {
          ja: '施設か家族かの二つしか選べません。数日から試せる部屋と、夜に電話できる人が要ります。',
          en: 'The choice is between a home and the family. A room to try for a few days, and somebody to phone at night, are needed.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '本人に聞かず、家族や職員に聞いてしまう',
          en: 'Families and staff are asked instead of the person',
          easy: '本人ではなく、家族に 聞いてしまいます',
        },
        text: {
          ja: '計画の会議に当事者は二人だけでした。絵カードや時間をかけた聞き取りの方法を、当事者と一緒につくっています。',
          en: 'Only two of those concerned sat in the planning meetings. Ways to ask, with picture cards and with time, are being made together.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '店や職場の「どうしたらよいかわからない」',
          en: 'Shops and workplaces do not know what to do',
          easy: '店や 会社は、どうすれば よいか わかりません',
        },
        text: {
          ja: '特別な設備より、聞いてみることから始まります。「何か手伝えますか」と書いた小さな札が、32の店に広がりました。',
          en: 'It begins with asking rather than with equipment. A small card, “Can I help?”, now stands in 32 shops.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '住まいと人の支えは一度つくって終わりではなく、本人の年齢とともに変わります。九年の中間で当事者の評価を受けて直します。',
      en: 'Homes and support change with a person’s age. Half-way through the nine years those concerned judge, and we correct.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: {
          ja: '一人暮らしを試せる部屋（3室）と夜の電話',
          en: 'Three rooms to try living alone, and a night line',
        },
      },
      {
        kind: 'activity',
        text: {
          ja: '当事者が講師になる職場と店の研修',
          en: 'Training for workplaces and shops, led by those concerned',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '選べる住まいと働き方は、誰もがいつか必要とするかもしれない選択肢です。',
        en: 'Homes and work to choose from are choices anyone may need one day.',
      },
    },
    leadDepartment: 'welfare',
    departments: ['welfare', 'industry'],
    indicators: ['employment-transition', 'disability-own-choice'],
  },
]
