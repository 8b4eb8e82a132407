// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresA3: MeasureSeed[] = [
  {
    slug: 'a-3-1',
    sample: true,
    project: 'a-3',
    code: 'A-3-1',
    order: 1,
    name: {
      ja: '高校生や若者の声が形になり、まちを動かす手ごたえを味わっている',
      en: 'Young people see their ideas take shape and feel that they move the city',
      easy: '高校生や 若い 人の 声が 形に なっています。「町が 変わった」と 感じています',
    },
    desiredState: {
      ja: '高校生が出した案に担当の職員と小さな予算がつき、半年後には自分たちで試せています。うまくいかなかった案も、なぜできなかったかを大人から直接聞けています。その姿を見た中学生が、次の年に手を挙げています。',
      en: 'A proposal by high-school students gets an officer and a small budget, and half a year on they are trying it out. When one fails they hear why from an adult, face to face. Younger pupils who watched raise their hands the year after.',
      easy: '高校生の 案に、市の 人と 予算が つきます。自分たちで 試せます。できない ときは、理由を 聞けます。',
    },
    currentState: {
      ja: '「しおじりこども・若者いけんひろば」と若者会議に年およそ200件の意見が届き、令和3年度からの累計で7件が実現しました（令和7年度）。自分の声でまちが変わると思う若者は29.6％に増えましたが、参加者は市内の高校と生徒会の経験者に偏っています。',
      en: 'About 200 opinions a year reach the young people’s forum and the youth conference; seven have become real since fiscal 2021. 29.6% of the young now believe that their voice counts, but those taking part come mostly from schools within the city and from student councils.',
      easy: '1年に 200ぐらいの 意見が 届きます。今までに 7つ できました。「自分の 声で 町が 変わる」と 思う 若い 人は 29.6％です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '意見を出した後、返事が来るまでに卒業してしまう',
          en: 'Students graduate before the answer comes',
          easy: '返事が 来る 前に、卒業してしまいます',
        },
        text: {
          ja: '予算の周期では翌年度になります。数十万円以内で年度の途中に使える枠と、三か月以内の返事の約束が要ります。',
          en: 'The budget cycle means next year. A small sum usable in mid-year and a promise to answer in three months are needed.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '松本の高校に通う若者、働く若者の声がない',
          en: 'No voice of those at school in Matsumoto or at work',
          easy: '松本の 高校に 行く 人、働く 若い 人の 声が ありません',
        },
        text: {
          ja: '駅や職場、アルバイト先など、学校以外の場所で聞く方法を若者自身と考えます。',
          en: 'Ways to listen at stations, workplaces and part-time jobs are to be found with young people themselves.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '大人が先に答えを言ってしまう',
          en: 'Adults say the answer first',
          easy: '大人が 先に 答えを 言います',
        },
        text: {
          ja: '待って聞く大人が、会議のたびに二、三人必要です。肩書きは要りません。失敗を笑わないことだけが約束です。',
          en: 'Each meeting needs two or three adults who wait and listen. No title required, only the promise not to laugh at failure.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '今年の高校生が親になる頃に、まちとの関わりが続いているかが本当の成果です。九年続けて、参加した人のその後も聞きます。',
      en: 'The true result is whether today’s students still take part when they are parents. We go on for nine years and ask what became of them.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'funds',
        text: {
          ja: '若者が使い道を決める予算（年300万円）',
          en: 'A budget decided by the young (3 million yen a year)',
        },
      },
      {
        kind: 'activity',
        text: { ja: '提案ごとに職員が一人つく伴走', en: 'One officer to go along with each proposal' },
      },
      {
        kind: 'time',
        text: {
          ja: '若手職員が勤務時間の5％を若者会議に使うこと',
          en: 'Five per cent of young officers’ time for the conference',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '決める経験をした若者が増えるほど、将来のまちの選択肢は増えます。',
        en: 'The more of the young have decided something, the more choices the city will have.',
      },
    },
    leadDepartment: 'planning',
    departments: ['planning', 'education', 'community'],
    indicators: ['youth-efficacy', 'youth-proposals-realised'],
  },
  {
    slug: 'a-3-2',
    sample: true,
    project: 'a-3',
    code: 'A-3-2',
    order: 2,
    name: {
      ja: 'えんぱーくや近くの図書館で、いくつになっても新しい学びに出会えている',
      en: 'At Enpark and nearby libraries people of every age come upon something new to learn',
      easy: 'えんぱーくや 近くの 図書館で、何歳に なっても 新しい ことを 学べています',
    },
    desiredState: {
      ja: '仕事帰りに寄った図書館で、探していなかった一冊と、その本に詳しい人に出会えています。七十五歳の人が動画の編集を習い、教えた高校生は昔の地図の読み方を教わっています。学んだことが、地域や仕事の中で使われています。',
      en: 'Dropping in after work, people find a book they were not looking for, and somebody who knows about it. A woman of 75 learns to edit video, and the student who taught her learns to read old maps. What is learnt is put to use.',
      easy: '図書館で、新しい 本や 人に 会えます。お年よりは 高校生から、高校生は お年よりから 学びます。',
    },
    currentState: {
      ja: 'えんぱーくの来館者は56.2万人（令和7年度）で、コロナ禍前の水準に近づきました。ただし20代の利用は戻らず、分館の利用は本館から遠い地区ほど減っています。大人がどれだけ学び始めているかは、令和8年度に初めて聞きました（集計中）。',
      en: 'Enpark had 562,000 visits in fiscal 2025, close to the years before the pandemic. But those in their twenties have not returned, and branch libraries lose users the further they lie from the centre. How many adults take up learning was asked for the first time in fiscal 2026 (being counted).',
      easy: 'えんぱーくには 1年に 56万人ぐらい 来ます。20代の 人は 少ないです。遠い 図書館を 使う 人が へっています。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '働く世代が行ける時間に、学びの場が閉まっている',
          en: 'Places to learn are closed when working people could come',
          easy: '仕事の あと、図書館が 閉まっています',
        },
        text: {
          ja: '講座の八割が平日の昼です。夜と日曜の朝、オンラインの組み合わせを試します。',
          en: 'Eight in ten courses are held on weekdays by day. Evenings, Sunday mornings and online forms will be tried.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '知っていることを教えたい人の出番がない',
          en: 'Those with something to teach find no occasion',
          easy: '教えたい 人に、教える 場所が ありません',
        },
        text: {
          ja: '市民が講師になる講座は全体の一割です。一時間だけの小さな授業をひらく手順を、誰でも使えるようにします。',
          en: 'One course in ten is taught by citizens. A simple way for anyone to give a one-hour class is needed.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '遠い地区では、図書館まで行く足がない',
          en: 'In far districts there is no way to the library',
          easy: '遠い 地区の 人は、図書館に 行けません',
        },
        text: {
          ja: '楢川や片丘では、店や集会所の一角に本と人が集まる場所がほしいという声があります。本棚一つから始められます。',
          en: 'In Narakawa and Kataoka people wish for a corner of a shop or hall with books and company. One shelf is enough to begin.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '図書館は「知の交流と創造」がもっとも形になった場所です。文化への投資は途中で止めると、集まった人も散ってしまいます。',
      en: 'The library is where the brand identity has taken shape most clearly. Stop investing in culture halfway, and those who gathered scatter.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      { kind: 'activity', text: { ja: '市民がひらく「一時間の授業」', en: '“One-hour classes” given by citizens' } },
      {
        kind: 'funds',
        text: { ja: '分館と移動図書館の運営、資料の更新', en: 'Branch and mobile libraries, and new stock' },
      },
      {
        kind: 'time',
        text: { ja: '司書が地域の場に出かける週半日', en: 'Half a day a week for librarians to go out' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '学び直せるまちは、仕事や暮らしが変わっても何度でも選び直せるまちです。',
        en: 'Where one can learn again, one can choose again, however work and life change.',
      },
    },
    leadDepartment: 'lifelong-learning',
    departments: ['lifelong-learning', 'city-promotion', 'long-life'],
    indicators: ['enpark-visits', 'adult-learning'],
  },
  {
    slug: 'a-3-3',
    sample: true,
    project: 'a-3',
    code: 'A-3-3',
    order: 3,
    name: {
      ja: '塩尻を離れた人もまちとつながり続け、帰りたいときに帰ってこられる',
      en: 'People who left Shiojiri stay in touch, and can come home whenever they wish',
      easy: '塩尻を 出た 人も、町と つながっています。帰りたい とき、帰ることが できます',
    },
    desiredState: {
      ja: '東京で働く人が、ふるさとの仲間と月に一度、まちの課題を肴に話しています。戻ると決めた人には、仕事と住まいと友だちの三つを一緒に探してくれる人がいます。戻らない人も、遠くからできる役割を持っています。',
      en: 'Those working in Tokyo meet friends from home once a month and talk over the city’s problems with a drink. Those who decide to return have somebody to look with them for work, a home and friends. Those who do not have a part to play from afar.',
      easy: '東京に いる 人も、オンラインで 町の 人と 話しています。帰る 人には、仕事と 家と 友だちを 一緒に 探す人が います。',
    },
    currentState: {
      ja: '20代・30代の転入から転出を引いた数は、マイナス41人（令和5年度）からプラス17人（令和7年度）に変わりました。増えたのは30代の子育て世帯で、20代はマイナスが続きます。離れた人とつながる名簿や場は、まだありません。',
      en: 'Net migration at 20 to 39 went from −41 (fiscal 2023) to +17 (2025). The gain is families in their thirties; people in their twenties still leave. There is no list or place yet to stay in touch with those who left.',
      easy: '20代・30代は、来た 人が 出た 人より 17人 多いです。でも、20代は 出る 人が 多いです。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '離れた人と、卒業した日に縁が切れる',
          en: 'Ties end on graduation day',
          easy: '卒業すると、町との つながりが なくなります',
        },
        text: {
          ja: '連絡先を預かる約束も、知らせる中身もありません。本人の同意のもとで、年に数回まちの便りを届ける仕組みを若者と考えます。',
          en: 'There is neither an agreement to keep in touch nor anything to send. With young people we will devise a letter from home, a few times a year, by consent.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '戻りたい人の専門と、市内の求人が合わない',
          en: 'Returners’ skills and local vacancies do not match',
          easy: '帰りたい 人の 仕事が、町に ありません',
        },
        text: {
          ja: '企画やデザイン、情報の仕事を求める人が多く、求人は製造と介護に集まっています。遠隔で働きながら戻る形も含めて探します。',
          en: 'Many seek work in planning, design or IT; vacancies are in manufacturing and care. Returning with a remote job is one way.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '地元に残った人と戻った人が出会う場が少ない',
          en: 'Few places where those who stayed and those who returned meet',
          easy: '町に いる 人と 帰った 人が、会う 場所が 少ないです',
        },
        text: {
          ja: '同窓会や祭りの準備など、もともとある集まりに「久しぶりの人」を招く工夫は誰にでもできます。',
          en: 'Class reunions, festival preparations: anyone can invite those long away to gatherings that already exist.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '18歳で出た人が戻ることを考え始めるのは、早くて七、八年後です。種をまく時間と、待つ時間の両方が要ります。',
      en: 'Those who leave at 18 think of returning seven or eight years on at the earliest. It takes time to sow and time to wait.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: '月に一度の「とおくの塩尻」オンラインの集い',
          en: 'A monthly online gathering, “Shiojiri from afar”',
        },
      },
      {
        kind: 'funds',
        text: {
          ja: '試しに帰って働く一か月の滞在費の補助',
          en: 'A subsidy for a month of living and working here on trial',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '戻ることを求めず、関わり方の数を増やします。出て行く自由も守ります。',
        en: 'We add ways to take part without demanding return; the freedom to leave is kept.',
      },
    },
    leadDepartment: 'city-promotion',
    departments: ['city-promotion', 'industry', 'planning'],
    indicators: ['net-migration-young'],
  },
]
