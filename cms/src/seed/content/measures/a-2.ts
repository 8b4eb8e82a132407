// Longer than 250 lines: seed text; the measures of one project stay together.
import type { MeasureSeed } from '../../content-model.ts'

export const measuresA2: MeasureSeed[] = [
  {
    slug: 'a-2-1',
    sample: true,
    project: 'a-2',
    code: 'A-2-1',
    order: 1,
    name: {
      ja: '子どもが自分の問いを持って学び、わかる喜びを友だちと分かち合っている',
      en: 'Children learn from questions of their own and share the joy of understanding with friends',
      easy: '子どもが「なぜ？」と 考えて 学んでいます。わかった ときの うれしさを、友だちと 話しています',
    },
    desiredState: {
      ja: '五年生がブドウの糖度をはかりながら、割合の意味に気づいて声を上げています。わからないと言える教室で、わかった子が友だちに説明し、説明しながらもう一度学んでいます。学年の終わりには、どの子にも自分で見つけた問いがあります。',
      en: 'Fifth-graders measuring the sugar of grapes suddenly see what a ratio is. In a room where one may say “I don’t get it”, those who do explain, and learn again in explaining. By the end of the year every child has a question found alone.',
      easy: '畑で 学びながら、算数が わかります。「わからない」と 言える 教室です。友だちに 教えて、自分も もっと わかります。',
    },
    currentState: {
      ja: '授業がよくわかる中学生は61.5％で、三年間ほぼ横ばいです。一人一台の端末は行き渡りましたが、「調べて写す」使い方が中心です。地域で学ぶ授業は小学校で年平均14時間、中学校では5時間に減ります。',
      en: 'The share of junior-high pupils who understand well is 61.5%, flat for three years. Every child has a computer, but mostly copies from it. Lessons out in the community take 14 hours a year in elementary school, five in junior high.',
      easy: '授業が よく わかる 中学生は 61.5％です。3年間、ほとんど 同じです。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '中学校に入ると「わからない」と言えなくなる',
          en: 'In junior high children stop saying “I don’t get it”',
          easy: '中学生に なると 「わからない」と 言えません',
        },
        text: {
          ja: '小学校から中学校への引き継ぎが成績に偏り、その子のつまずき方や得意な学び方が渡っていません。',
          en: 'What passes from elementary to junior high is marks, not how a child stumbles or learns best.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '教室に来てくれる大人の仕事が限られている',
          en: 'The adults who come into class do only a few kinds of work',
          easy: '学校に 来てくれる 大人が、まだ 少ないです',
        },
        text: {
          ja: '農家と職人には来てもらえていますが、技術者や看護師、小さな店の人とはつながりがありません。学校と働く人の都合を合わせる役が要ります。',
          en: 'Farmers and craftspeople come; engineers, nurses and shopkeepers do not. Somebody has to match timetables.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '外国にルーツのある子どもが、学ぶ言葉でつまずく',
          en: 'Children with roots abroad stumble on the language of learning',
          easy: '外国に ルーツの ある 子どもは、勉強の 日本語が むずかしいです',
        },
        text: {
          ja: '友だちとは話せても、教科書の言葉が難しい子どもが約60人います。放課後に一緒に読む人を、学生からも募っています。',
          en: 'About sixty children chat easily but find the language of textbooks hard. People to read with after school are wanted, students too.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '教室の文化は、子どもが入学して卒業するまでの九年をひとめぐりとして変わります。三年で重点から外すのは得策ではありません。',
      en: 'The culture of a classroom turns with the nine years from entering to leaving school; to drop it after three would be unwise.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'time',
        text: {
          ja: '先生が互いの授業を見て話す時間（月2回）',
          en: 'Time for teachers to watch and discuss each other’s lessons, twice a month',
        },
      },
      {
        kind: 'activity',
        text: {
          ja: '畑・工房・工場での授業と、それを組み立てるコーディネーター',
          en: 'Lessons in fields, workshops and factories, and a coordinator to arrange them',
        },
      },
      {
        kind: 'funds',
        text: { ja: '小中をつなぐ学びの支援員の配置', en: 'Learning assistants who bridge elementary and junior high' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '自分で問いを立てる力は、どんな仕事や社会になっても使えます。',
        en: 'The power to ask one’s own questions serves in any job and any society.',
      },
    },
    leadDepartment: 'education',
    departments: ['education', 'lifelong-learning', 'agriculture'],
    indicators: ['lessons-understood'],
  },
  {
    slug: 'a-2-2',
    sample: true,
    project: 'a-2',
    code: 'A-2-2',
    order: 2,
    name: {
      ja: '先生に子どもと向き合う時間があり、地域の大人が学びを一緒に支えている',
      en: 'Teachers have time for the children, and adults of the neighbourhood share in the teaching',
      easy: '先生は 子どもと 話す 時間が あります。地域の 大人も、学びを 手伝っています',
    },
    desiredState: {
      ja: '休み時間に先生が校庭にいて、子どもの「あのね」を聞いています。部活動の指導や登校の見守りは、それが好きな大人と分け合えています。先生になって三年目の人が、辞めたいではなく続けたいと話しています。',
      en: 'At break teachers are in the yard, listening to a child’s “you know what?”. Coaching clubs and watching the school road are shared with adults who like doing it. Teachers in their third year say that they want to stay.',
      easy: '休み時間に、先生が 子どもの 話を 聞いています。部活は、地域の 大人も 手伝います。先生も 元気に 働いています。',
    },
    currentState: {
      ja: '月45時間を超えて残業した先生は、38.6％（令和5年度）から28.7％（令和7年度）に減りました。学校ごとに工夫を決める交付金の成果ですが、減り方は学校で三倍の開きがあります。中学校の休日の部活動は、17種目のうち6種目が地域に移りました。',
      en: 'Teachers with over 45 hours of overtime fell from 38.6% (fiscal 2023) to 28.7% (2025), thanks to a grant that lets schools decide what to change, though the fall differs threefold between schools. Of 17 weekend clubs, six have passed to the community.',
      easy: '残業の 多い 先生は、38.6％から 28.7％に へりました。休みの 日の 部活は、6つが 地域の 活動に なりました。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '減った残業が、持ち帰り仕事に変わっていないか確かめられない',
          en: 'We cannot tell whether overtime has merely gone home',
          easy: '先生が 家で 仕事を しているか、わかりません',
        },
        text: {
          ja: '記録されるのは学校にいる時間だけです。職員の聞き取りでは、三割が持ち帰りはむしろ増えたと答えました。',
          en: 'Only hours at school are recorded; asked, three in ten say they take more home than before.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '部活動を地域で教える人の見つけ方が口コミに頼っている',
          en: 'Coaches are found by word of mouth only',
          easy: '部活を 教える 人が 見つかりません',
        },
        text: {
          ja: '教えたい人はいても、学校に知り合いがいないと声がかかりません。謝礼と保険、移動の足も決まっていません。',
          en: 'There are willing people, but only those who know someone get asked. Fees, insurance and transport are unsettled.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '「学校に任せておけばよい」という期待が残る',
          en: 'The habit of leaving it all to the school remains',
          easy: '「全部 学校が する」と 思う 人が います',
        },
        text: {
          ja: '夜の電話や休日の地域行事への出席は、頼む側が見直せます。行事の持ち方は各団体で話し合えます。',
          en: 'Evening calls and weekend duties can be reconsidered by those who ask for them; each group can talk it over.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '今いる先生が燃え尽きる前に結果を出します。三年で目標に届かなければ、交付金のやり方をやめて別の方法に替えます。',
      en: 'Results are needed before today’s teachers burn out. If the goal is missed in three years, the grant ends and another way is tried.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: {
          ja: '学校発の働き方改革に使える交付金（令和7年度150万円）',
          en: 'A grant for changes each school decides (1.5 million yen in fiscal 2025)',
        },
      },
      {
        kind: 'activity',
        text: { ja: '休日の部活動を引き継ぐ地域クラブの立ち上げ', en: 'Community clubs that take over weekend sports' },
      },
      {
        kind: 'time',
        text: {
          ja: '勤務時間を校内の会議で月一度ふりかえる30分',
          en: 'Half an hour a month in each school to look back on working hours',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '先生を続けられる職場は、次の先生を呼びます。地域のクラブは大人の楽しみにもなります。',
        en: 'A workplace one can stay in draws the next teachers, and clubs become a pleasure for adults too.',
      },
    },
    leadDepartment: 'education',
    departments: ['education', 'community', 'lifelong-learning'],
    indicators: ['teacher-overtime'],
  },
  {
    slug: 'a-2-3',
    sample: true,
    project: 'a-2',
    code: 'A-2-3',
    order: 3,
    name: {
      ja: '学校に行きづらい日も、子どもに安心していられる場所と学びがある',
      en: 'On days when school is too hard, children have a safe place to be and to learn',
      easy: '学校に 行くのが つらい 日も、子どもに 安心できる 場所と 学びが あります',
    },
    desiredState: {
      ja: '朝、玄関で靴がはけなかった日にも、行ってもよい場所がいくつもあります。別の教室でも、図書館の隅でも、家でも、学んだことが学んだこととして認められています。親も、同じ経験をした人と話せています。',
      en: 'Even on a morning when the shoes would not go on, there are several places one may go. Learning in another room, in a corner of the library or at home counts as learning. Parents, too, can talk to others who have been through it.',
      easy: '学校に 行けない 朝も、行ける 場所が あります。図書館や 家で 学んでも だいじょうぶです。親も、話せる 人が います。',
    },
    currentState: {
      ja: '不登校の小中学生は令和7年度に148人で、五年で二倍になりました。居場所や学びにつながっている割合は63.5％から76.2％に上がりましたが、残る35人ほどは月に一度しか誰とも話せていない可能性があります。',
      en: 'In fiscal 2025, 148 pupils stayed away from school, twice as many as five years ago. The share in touch with a place or with learning rose from 63.5% to 76.2%; the remaining 35 or so may speak to no one more than once a month.',
      easy: '学校に 行けない 子どもは 148人です。そのうち 76.2％は、居場所や 学びに つながっています。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '校内の居場所が、6つの学校にまだない',
          en: 'Six schools still have no room of refuge',
          easy: '6つの 学校に、休める 教室が ありません',
        },
        text: {
          ja: '別の教室と、そこにいる大人を置けているのは15校のうち9校です。人がいない時間は鍵がかかります。',
          en: 'Nine of 15 schools have such a room and an adult in it; when nobody is free it is locked.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '家から出られない子どもに、届く手が細い',
          en: 'The reach to children who cannot leave home is thin',
          easy: '家から 出られない 子どもに、会いに 行く 人が 少ないです',
        },
        text: {
          ja: '訪問できる相談員は二人です。オンラインでの関わりを、子ども自身が選べる形で試しています。',
          en: 'There are two visiting counsellors. Contact online, in a form the child chooses, is being tried.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '民間の居場所の費用が、家庭の負担になっている',
          en: 'Private places cost families money',
          easy: '居場所に 行くのに お金が かかります',
        },
        text: {
          ja: 'フリースクールの月額は平均3万円です。場所や食事、交通を出し合える企業や団体との組み合わせを探しています。',
          en: 'Alternative schools cost 30,000 yen a month on average. We look for companies and groups to share rooms, meals or transport.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '一人の子どもにとっての一年は取り返せません。つながりのない子どもをゼロにすることを三年で目指し、できたことを日常の仕組みに移します。',
      en: 'A year of a child’s life cannot be given back. In three years no child should be out of touch; what works then becomes routine.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: { ja: '校内の居場所の支援員（全小中学校）', en: 'Staff for a room of refuge in every school' },
      },
      {
        kind: 'activity',
        text: {
          ja: '図書館・公民館・畑での「もう一つの時間割」',
          en: '“Another timetable” in libraries, learning centres and fields',
        },
      },
      {
        kind: 'time',
        text: {
          ja: '担任が親の話を聞く時間を勤務の中に確保',
          en: 'Time within working hours for teachers to listen to parents',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '学び方の選択肢が増えることは、学校に通っている子どもにとっても逃げ道と可能性になります。',
        en: 'More ways to learn are a way out, and a possibility, for those who do attend as well.',
      },
    },
    leadDepartment: 'education',
    departments: ['education', 'children', 'lifelong-learning', 'welfare'],
    indicators: ['absent-children-connected'],
  },
]
