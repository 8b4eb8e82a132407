import type { MeasureSeed } from '../../content-model.ts'

export const measuresX1: MeasureSeed[] = [
  {
    slug: 'x-1-1',
    sample: true,
    project: 'x-1',
    code: 'X-1-1',
    order: 1,
    name: {
      ja: '窓口に行けない日も手続きが済み、デジタルが苦手な人も置いていかれていない',
      en: 'Things get done on days one cannot come to the counter, and nobody is left behind by digital ways',
      easy: '市役所に 行けない 日も、手続きが できます。スマホが 苦手な 人も、困っていません',
    },
    desiredState: {
      ja: '夜中に熱を出した子のそばで、保育園の欠席も補助の申請も手もとで済んでいます。画面が苦手な人は、今までどおり紙で出せて、急かされません。浮いた時間で、職員は困っている人の話を長く聞けています。',
      en: 'Beside a feverish child at midnight a parent can report absence and apply for a grant. Those who dislike screens can still use paper and are not hurried. With the time saved, officers listen longer to those in trouble.',
      easy: '夜でも、スマホで 手続きが できます。紙でも できます。市の 人は、困っている 人の 話を ゆっくり 聞けます。',
    },
    currentState: {
      ja: '窓口に行かずに済んだ手続きは31.6％（令和5年度）から55.1％（令和8年度上半期）に増え、目標の50％を超えました。一方、デジタルの手続きで困ったままの人は10.9％で、80歳以上では26.5％（回答98人）です。',
      en: 'Procedures done without a visit rose from 31.6% (fiscal 2023) to 55.1% (first half of 2026), past the target of 50%. Yet 10.9% were left stuck, and 26.5% of those 80 and over (98 answers).',
      easy: '市役所に 行かなくても できる 手続きは 55.1％です。困った ままの 人は 10.9％です。80歳以上は 26.5％です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '便利になった人と、困ったままの人の差が広がる',
          en: 'The gap grows between those served and those stuck',
          easy: '便利な 人と 困る 人の 差が 大きくなります',
        },
        text: {
          ja: '平均の数字は良くなっても、困る人は同じ人に重なっています。支所と郵便局で隣に座って手伝う日を、なくさず続けます。',
          en: 'Averages improve, but the same people stay stuck. Days when somebody sits beside you at a branch or post office must not end.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '家族に教わるとけんかになる',
          en: 'Being taught by family ends in quarrels',
          easy: '家族に 教えて もらうと、けんかに なります',
        },
        text: {
          ja: '高校生や少し年下の友人に教わるほうが続くことがわかりました。教え合う小さな会は、場所さえあれば誰でも開けます。',
          en: 'Learning from students or slightly younger friends lasts better. Anyone with a room can hold such a circle.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '早く成果を出すべきものとして三年に集中しました。目標を超えた手続きの部分は、令和8年度で重点投資を終えます。',
      en: 'Results were wanted soon, so three years were set. Where targets are passed, priority investment ends with fiscal 2026.',
    },
    capitals: ['human'],
    investments: [
      {
        kind: 'funds',
        text: { ja: '利用の多い40手続きのオンライン化', en: 'Putting the forty most used procedures online' },
      },
      {
        kind: 'time',
        text: {
          ja: '減った窓口の時間を、相談と訪問に移すこと',
          en: 'Moving time saved at the counter to advice and visits',
        },
      },
    ],
    futureChoices: {
      effect: 'neutral',
      reason: {
        ja: '一社の仕組みに縛られると後の選択が狭まります。データを持ち出せる契約を条件にして、狭めないようにしています。',
        en: 'Being tied to one supplier would narrow later choices; contracts must let us take the data along.',
      },
    },
    leadDepartment: 'planning',
    departments: ['planning', 'lifelong-learning', 'long-life'],
    indicators: ['online-procedures', 'digital-left-behind'],
  },
  {
    slug: 'x-1-2',
    sample: true,
    project: 'x-1',
    code: 'X-1-2',
    order: 2,
    name: {
      ja: '市民の声がどこへ届いて何が変わったかを、誰でも確かめられる',
      en: 'Anyone can see where a citizen’s voice went and what it changed',
      easy: '市民の 声が どこに 届いて、何が 変わったか、だれでも わかります',
    },
    desiredState: {
      ja: 'バス停で思ったことを三分で送り、三か月後にその返事を家族に見せられます。変わらなかったときにも、理由が担当課の名前で書かれています。会議に来られない人の声も、来た人の声と同じ重さで机の上にあります。',
      en: 'What one thought at the bus stop is sent in three minutes, and three months later the answer can be shown to the family. When nothing changed, the reason stands there under the name of a section. The voices of those who cannot come to meetings lie on the table with equal weight.',
      easy: '3分で 声を 送れます。返事が もらえます。変わらない ときは、理由が わかります。会議に 来ない 人の 声も 大切です。',
    },
    currentState: {
      ja: '声が市政に届いていると感じる人は23.1％で、三年間変わっていません。「しおじり声のひろば」「市長への手紙」や十地区の懇談で年におよそ900件の声が届きますが、返事は本人に返すだけでした。寄せた人の六割が60代以上です。',
      en: '23.1% feel that voices reach the city, unchanged in three years. Some 900 voices a year arrive through the voice forum, letters to the mayor and meetings in the ten districts, but answers went to the writer alone. Six in ten who write are 60 or over.',
      easy: '「声が 届いている」と 思う 人は 23.1％です。1年に 900ぐらいの 声が 届きます。若い 人の 声は 少ないです。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '返事が本人にしか見えず、同じ問いが繰り返される',
          en: 'Answers are seen by one person, so questions repeat',
          easy: '返事は 本人しか 見えません',
        },
        text: {
          ja: '公開してよいと言ってくれた声に、60日以内に担当課の名前で返事を公開します。書けない課には企画課が付き添います。',
          en: 'Voices whose tellers agree get a public answer within 60 days under the section’s name; the planning section stands by those who find it hard.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '若い人と外国籍の住民の声が、ほとんどない',
          en: 'Hardly a voice from the young or from foreign residents',
          easy: '若い 人と 外国人の 声が、ほとんど ありません',
        },
        text: {
          ja: '待っていても届きません。駅、店、工場の休憩室、日本語教室へ聞きに行く役を、団体と分け合います。',
          en: 'Waiting is not enough. Going to stations, shops, break rooms and Japanese classes is shared with local groups.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: '「言っても変わらない」という記憶',
          en: 'The memory that speaking up changed nothing',
          easy: '「言っても 変わらない」と 思う 人が います',
        },
        text: {
          ja: '変わったことを、声を寄せた人自身が周りに話してくれることが、いちばん確かな知らせになります。',
          en: 'The surest news is when those who spoke tell others themselves what changed.',
        },
        actor: 'open',
      },
    ],
    horizon: 'focused',
    horizonReason: {
      ja: '声に返事をする習慣は、三年やれば仕事の形になります。回答率が目標に届かなければ、仕組みそのものを疑って直します。',
      en: 'Answering becomes habit in three years. If the target is missed we shall question the scheme itself.',
    },
    capitals: ['human', 'cultural'],
    investments: [
      {
        kind: 'time',
        text: { ja: '担当課が返事を書く時間を、仕事として認めること', en: 'Counting the writing of answers as work' },
      },
      {
        kind: 'activity',
        text: {
          ja: '足りない世代と地区へ聞きに行く「出前の机」',
          en: 'A travelling desk for missing generations and districts',
        },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '声と決定の記録が残ることで、次の世代は私たちの判断をやり直せます。',
        en: 'A record of voices and decisions lets the next generation revise ours.',
      },
    },
    leadDepartment: 'planning',
    departments: ['planning', 'city-promotion', 'community'],
    indicators: ['voices-answered', 'voice-reflected'],
  },
  {
    slug: 'x-1-3',
    sample: true,
    project: 'x-1',
    code: 'X-1-3',
    order: 3,
    name: {
      ja: 'まちの内と外の人が出会い、知の交流から新しい誇りが生まれている',
      en: 'People from within and without meet, and out of that exchange comes a new pride',
      easy: '町の 人と 町の 外の 人が 会って、話しています。新しい ほこりが 生まれています',
    },
    desiredState: {
      ja: '出身地を聞かれた人が、駅の名前の後に自分の話を一つ続けられています。その話は肩書きのある人のものだけでなく、夜勤の人や引っ越してきた人のものでもあります。「知の交流と創造」に自分は入っていないと感じた人の一言が、その言葉を磨いています。',
      en: 'Asked where they are from, people name the station and add a story of their own: not only people with titles, but night-shift workers and newcomers too. A word from somebody who felt left out of “exchange and creation of knowledge” has polished that very phrase.',
      easy: '「どこから 来ましたか」と 聞かれたら、町の 話を 一つ できます。「自分は 入っていない」と いう 声も、町の 言葉を よくします。',
    },
    currentState: {
      ja: '塩尻に住んでいることを自信を持って話せる人は35.9％です。暮らしやすいと答える人は八割を超えるのに、言葉になっていません。「知の交流と創造」は平成17年度から続きますが、自分の暮らしに関係があると感じる人の割合は、聞き方を改めて令和8年11月に測ったばかりです。',
      en: '35.9% can speak with confidence of living here, though over eight in ten find it a good place to live: the words are missing. The identity dates from fiscal 2005; how many feel that it concerns them has just been asked anew in November 2026.',
      easy: '「塩尻に 住んでいる」と 自信を 持って 話せる 人は 35.9％です。住みやすいと 言う 人は 8割以上です。',
    },
    subStates: [],
    challenges: [
      {
        title: {
          ja: '「知」という字に、自分は当てはまらないと感じる',
          en: 'The word “knowledge” makes some feel left out',
          easy: '「知」と いう 字を 見て、「自分は 関係ない」と 思います',
        },
        text: {
          ja: '学者や先生の言葉に見えるという声が、対話のたびに出ます。隠さず公開し、次の世代の言葉を一緒に探します。',
          en: 'In every dialogue some say that it sounds like a professor’s word. We publish this and look together for the next wording.',
        },
        actor: 'together',
      },
      {
        title: {
          ja: 'ブランドが一つの課の仕事になっている',
          en: 'The brand is one section’s job',
          easy: 'ブランドの 仕事を、1つの 課だけが しています',
        },
        text: {
          ja: 'アクションプランを書いた課は12です。投資や廃止を決める場で判断基準として使った例は、まだ数件しかありません。',
          en: 'Twelve sections have written action plans; as a criterion for investing or ending something it has been used only a few times.',
        },
        actor: 'city',
      },
      {
        title: {
          ja: '良い話が、内輪で終わる',
          en: 'Good stories stay among friends',
          easy: 'よい 話が、外に 伝わりません',
        },
        text: {
          ja: '畑や工房、台所の話は、語った人が許してくれれば外の人に届けられます。語る、撮る、訳す、運ぶ。どれも市民の出番です。',
          en: 'Stories of field, workshop and kitchen can travel if their tellers agree. To tell, picture, translate and carry them is open to all.',
        },
        actor: 'open',
      },
    ],
    horizon: 'sustained',
    horizonReason: {
      ja: '地域の誇りは十数年かけて育ってきたものです。言葉を捨てずに磨くため、計画の九年を通じて対話を続けます。',
      en: 'This pride has been growing for two decades. To polish the words and not discard them, dialogue goes on for all nine years.',
    },
    capitals: ['cultural', 'human'],
    investments: [
      {
        kind: 'activity',
        text: {
          ja: 'ブランドの対話と、部署ごとのアクションプラン',
          en: 'Dialogues on the brand, and each section’s action plan',
        },
      },
      {
        kind: 'funds',
        text: {
          ja: '市民の物語を編集し、翻訳して届ける費用',
          en: 'Editing, translating and sending out citizens’ stories',
        },
      },
      {
        kind: 'time',
        text: { ja: '職員が業務の中で物語を聞きに行く月2時間', en: 'Two hours a month for officers to go and listen' },
      },
    ],
    futureChoices: {
      effect: 'widens',
      reason: {
        ja: '一つの正解を決めず、語り手を増やすことで、まちの姿を選び直せる余地を残します。',
        en: 'Adding tellers instead of fixing one answer leaves room to choose the city’s image again.',
      },
    },
    leadDepartment: 'city-promotion',
    departments: ['city-promotion', 'planning', 'tourism', 'lifelong-learning'],
    indicators: ['tell-with-confidence', 'identity-shared'],
  },
]
