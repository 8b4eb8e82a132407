// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresB1: MeasureSeed[] = [
  {
    slug: 'b-1-1',
    sample: true,
    project: 'b-1',
    code: 'B-1-1',
    order: 1,
    name: {
      ja: 'ものづくりの技が若い働き手に受け継がれ、企業が新しい仕事を生み出している',
      en: 'Manufacturing skills pass to young hands, and companies create new work',
      easy: 'ものを 作る 技を 若い 人が 受けついでいます。会社は 新しい 仕事を つくっています',
    },
    desiredState: {
      ja: '機械の音で不調を聞き分けるベテランの隣に、三年目の社員が座っています。後継ぎのいない町工場の技術が、別の会社や新しい製品の中で生き続けています。工場を見に来た高校生が、働く人の顔を覚えて帰っています。',
      en: 'Beside the veteran who hears a fault in the sound of a machine sits someone in their third year. The skills of workshops without an heir live on in other companies and new products. Students who visit a factory go home remembering faces.',
      easy: '長く 働いた 人の となりで、若い 人が 学んでいます。工場の 技が、新しい 物に 使われています。',
    },
    currentState: {
      ja: '従業者一人あたりの付加価値額は1,327万円で伸びています。けれども従業員20人未満の製造業の54％が「後継ぎは決まっていない」と答え、五年で21の事業所が静かに閉じました。技がどれだけ若手に渡っているかは、令和8年度に初めて調べています。',
      en: 'Value added per worker has grown to 13.27 million yen. But 54% of manufacturers with under 20 employees have no successor, and 21 have quietly closed in five years. How far skills are reaching the young is being surveyed for the first time in fiscal 2026.',
      easy: '工場の 仕事は 増えています。でも、小さな 工場の 54％は、次の 社長が 決まっていません。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '廃業の相談が、畳むと決めた後に来る',
          en: 'Owners ask for advice only after deciding to close',
          easy: '会社を やめると 決めてから、相談に 来ます',
        },
        text: {
          ja: '技も機械も取引先も、あと三年早ければ引き継げたものがあります。日ごろから話せる相手が要ります。',
          en: 'Skills, machines and customers could have been passed on three years earlier. Owners need somebody to talk to in ordinary times.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '小さな会社には、若手を育てる時間がない',
          en: 'Small companies have no time to train the young',
          easy: '小さい 会社は、若い 人に 教える 時間が ありません',
        },
        text: {
          ja: '一人が抜けると納期に響きます。数社が合同で新人を育てる試みは二年目で、参加は6社です。',
          en: 'One person away delays delivery. A scheme in which several firms train newcomers together is in its second year, with six taking part.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '地元の子どもが、近くの工場が何を作っているか知らない',
          en: 'Children do not know what the factory next door makes',
          easy: '子どもは、近くの 工場が 何を 作るか 知りません',
        },
        text: {
          ja: '世界で使われる部品が、通学路の脇で作られています。門を開ける日を、会社ごとに決められます。',
          en: 'Parts used all over the world are made beside the school road. Each company can choose a day to open its gates.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '一人前になるまで十年の技を三年で渡すことはできません。中間年に引き継ぎの型を点検し、直しながら続けます。',
      en: 'A skill that takes ten years cannot be passed on in three. At mid-term the method is checked and corrected.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'funds',
        text: { ja: '合同の新人研修と技の記録への補助', en: 'Subsidies for joint training and for recording skills' },
      },
      {
        kind: 'activity',
        text: {
          ja: '職員と金融機関が一緒に回る年200社の訪問',
          en: 'Visits to 200 companies a year by officers and bankers together',
        },
      },
      {
        kind: 'time',
        text: {
          ja: '退職した技術者が若手に教える時間の有償化',
          en: 'Paying retired engineers for the hours they teach',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '用途を変えられる技を残すことは、まだ名前のない産業の土台を残すことです。',
        en: 'Keeping skills that can change their use keeps the ground for industries not yet named.',
      },
    },
    leadDepartment: 'industry',
    departments: ['industry', 'education'],
    indicators: ['skills-handed-on', 'value-added-per-worker'],
  },
  {
    slug: 'b-1-2',
    sample: true,
    project: 'b-1',
    code: 'B-1-2',
    order: 2,
    name: {
      ja: 'やってみたい人が仲間と出会い、小さな事業を塩尻で始められる',
      en: 'People with an idea find companions and can start something small in Shiojiri',
      easy: '「やってみたい」人が 仲間に 会って、小さな 仕事を 始められます',
    },
    desiredState: {
      ja: '「いつか店を」と思っている人が、まず土曜の一日だけ試せます。スナバで隣に座った人が最初のお客さんになり、次の年には別の人の相談に乗っています。失敗した人が、もう一度来ても歓迎されています。',
      en: 'Those who dream of a shop can try it for one Saturday. The person in the next seat at Snabar becomes the first customer, and a year later is advising someone else. Those who failed are welcome to come again.',
      easy: '「店を したい」人が、まず 1日だけ 試せます。スナバで 仲間に 会えます。失敗しても、また 来られます。',
    },
    currentState: {
      ja: '相談や場の利用から始まった事業は、21件（令和5年度）から29件（令和7年度）に増えました。ただし始めた人の七割は大門と広丘の住民で、三年続いている割合は66.7％です。女性の起業は増え、40代が最も多くなっています。',
      en: 'Ventures begun with advice or at Snabar rose from 21 (fiscal 2023) to 29 (2025). But seven in ten founders live in Daimon or Hirooka, and 66.7% are still going after three years. More women start, and most founders are in their forties.',
      easy: '新しい 仕事は、1年に 29件です。3年続いているのは 66.7％です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '始めた後、一人で悩む二年目がある',
          en: 'A lonely second year',
          easy: '始めて 2年目に、一人で なやみます',
        },
        text: {
          ja: '開業までの相談は厚く、始めた後の帳簿や値付け、休み方の相談が薄いことがわかりました。',
          en: 'Advice up to opening is plentiful; on book-keeping, pricing and how to take a day off afterwards it is thin.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '空き店舗はあるのに、小さく借りられない',
          en: 'Empty shops, but none to rent in part',
          easy: '空いた 店は ありますが、小さく 借りられません',
        },
        text: {
          ja: '一日だけ、半分だけ、夜だけという借り方に、大家さんも不安があります。間に入る人と見本の契約書が要ります。',
          en: 'For one day, for half the room, for evenings only: owners are uneasy. A go-between and a model contract are needed.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '「スナバは自分の行く所ではない」と感じる人がいる',
          en: 'Some feel that Snabar is not for them',
          easy: '「スナバは 自分には 関係ない」と 思う 人が います',
        },
        text: {
          ja: '横文字と若い人の場に見えるという声があります。編み物でも畑でも、得意を持ち込む人を歓迎します。',
          en: 'It looks like a place of jargon and the young. Whether knitting or farming, people are welcome to bring what they are good at.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '挑戦する人が次の人を呼ぶ文化は、平成30年の開設から育ってきました。止めずに、広げる相手を変えながら続けます。',
      en: 'A culture in which one venture draws the next has grown since 2018. It goes on, reaching out to others.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'activity',
        text: { ja: '二年目の人が集まる月例の帳簿の会', en: 'A monthly book-keeping circle for second-year founders' },
      },
      {
        kind: 'funds',
        text: { ja: 'スナバの運営と、地区に出張する日の費用', en: 'Running Snabar, and its days out in the districts' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '小さく試せることは、本人にも、場所を貸す人にも、やり直せる余地を残します。',
        en: 'Trying in small leaves room to start over, for founder and landlord alike.',
      },
    },
    leadDepartment: 'industry',
    departments: ['industry', 'city-promotion'],
    indicators: ['ventures-started', 'ventures-surviving'],
  },
  {
    slug: 'b-1-3',
    sample: true,
    project: 'b-1',
    code: 'B-1-3',
    order: 3,
    name: {
      ja: '子育てや介護、体調に合わせて、住み慣れた場所で自分らしく働けている',
      en: 'People work in their own way, near home, at hours that fit children, care or health',
      easy: '子育てや 介護、体の 調子に 合わせて、近くで 自分らしく 働いています',
    },
    desiredState: {
      ja: '子どもが学校にいる三時間、母の通院のない曜日、体調のよい朝だけでも、仕事があります。働いた分が時給として見え、次の仕事に進む道もあります。会社は、短い時間の人がいるから仕事の切り分けがうまくなったと話しています。',
      en: 'There is work for the three hours children are at school, for days without a parent’s hospital visit, for mornings when one feels well. The pay is plain to see, and there is a way on to the next job. Companies say that people on short hours taught them to divide work well.',
      easy: '1日3時間でも、体の 調子の よい 朝だけでも、仕事が あります。次の 仕事に 進むことも できます。',
    },
    currentState: {
      ja: '時短・在宅の仕事の仕組みで働く人は、264人（令和5年度）から338人（令和7年度）に増えました。仕事は自治体や企業の事務が中心で、時給に直すと経験の浅い人ほど低く、楢川や北小野から通う人は9人です。',
      en: 'Those working part-day or from home through the scheme rose from 264 (fiscal 2023) to 338 (2025). Most of it is office work; by the hour beginners earn little, and only nine come from Narakawa and Kita-Ono.',
      easy: '短い 時間や 家で 働く 人は 338人です。始めたばかりの 人は、もらう お金が 少ないです。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '始めたばかりの人の手取りが少ない',
          en: 'Beginners take little home',
          easy: '始めたばかりの 人は、お金が 少ないです',
        },
        text: {
          ja: '出来高払いの仕事では、慣れるまでの数か月がつらく、辞める人の六割が最初の半年です。',
          en: 'With piece rates the first months are hard: six in ten of those who quit do so in the first half year.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '短い時間に切り分けた仕事を出す市内企業が少ない',
          en: 'Few local companies offer work in small portions',
          easy: '短い 時間の 仕事を 出す 会社が 少ないです',
        },
        text: {
          ja: '受注の七割は市外からです。市内の会社の困りごとと、働きたい人の時間を組み合わせる役が足りません。',
          en: 'Seven in ten orders come from outside the city. Somebody has to fit local companies’ needs to people’s hours.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '介護をしながら働く人は、声を上げにくい',
          en: 'Those who work while caring rarely speak up',
          easy: '介護を しながら 働く 人は、言いにくいです',
        },
        text: {
          ja: '子育てより見えにくく、職場に言わずに辞める人がいます。「言ってよい」と示すことは、どの職場でも今日からできます。',
          en: 'Less visible than child-rearing, it makes people quit in silence. Any workplace can say today that it may be spoken of.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '仕組みはできました。三年で市内の仕事を半分にし、自立して回る形になれば、重点投資からは外します。',
      en: 'The scheme exists. In three years half of its work should come from within the city; once it stands on its own it leaves the list of priorities.',
    },
    capitals: ['human'],
    investments: [
      { kind: 'funds', text: { ja: '最初の三か月の時給保証', en: 'Guaranteed hourly pay for the first three months' } },
      {
        kind: 'activity',
        text: {
          ja: '会社を回って仕事を切り分ける担当者二人',
          en: 'Two people who visit companies and portion out work',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '途切れた職歴をつなぎ直せることは、一人ひとりの次の選択を増やします。',
        en: 'Mending a broken career gives each person more choices next.',
      },
    },
    leadDepartment: 'industry',
    departments: ['industry', 'children', 'long-life', 'welfare'],
    indicators: ['flexible-workers'],
  },
]
