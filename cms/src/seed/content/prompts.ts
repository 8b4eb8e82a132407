// Seed content: eight questions, each in three languages.
import type { PromptSeed } from '../content-model.ts'

/** お題: the questions that invite voices. Closed ones stay readable with what they brought. */
export const prompts: PromptSeed[] = [
  {
    slug: 'what-you-love',
    sample: true,
    question: {
      ja: '塩尻で、だれかに話したくなるのはどんなときですか',
      en: 'When, in Shiojiri, do you think: I must tell somebody about this?',
      easy: '塩尻(しおじり)で、だれかに 話したく なるのは どんな ときですか',
    },
    lead: {
      ja: '名所でなくてかまいません。朝の匂い、いつもの席、隣の人のひとこと。「好き」と言いきれない話も、ほめていない話も、歓迎です。',
      en: 'It need not be a sight. A smell in the morning, your usual seat, a word from next door. Mixed feelings are welcome, and so are stories that praise nothing.',
      easy: '有名な 場所で なくても いいです。朝の におい、いつもの いす、となりの 人の ことば。少し こまった 話も、書いて ください。',
    },
    opensOn: '2025-04-01',
    measures: ['x-1-3', 'x-1-2'],
    department: 'city-promotion',
  },
  {
    slug: 'raising-children',
    sample: true,
    question: {
      ja: '子育てで、助かったのはどんなときでしたか。助からなかったのは、どんなときでしたか',
      en: 'Bringing up children: when did something help? When did nothing?',
      easy: '子どもを 育てて いて、助かったのは いつですか。こまったのは いつですか',
    },
    lead: {
      ja: '親でなくても、祖父母、きょうだい、近所の人、職場の人も。「こうすべき」より「あの日こうだった」を聞かせてください。',
      en: 'Not only parents: grandparents, siblings, neighbours, people at work. Less of what ought to be done, more of what happened that day.',
      easy: 'お父さん、お母さんで なくても いいです。おじいさん、おばあさん、近所の 人も 書いて ください。「その日、どうだったか」を 知りたいです。',
    },
    opensOn: '2025-05-15',
    closesOn: '2025-12-31',
    measures: ['a-1-1', 'a-1-2', 'a-1-3', 'a-1-4'],
    department: 'children',
  },
  {
    slug: 'after-school',
    sample: true,
    question: {
      ja: '放課後、どこで、だれと、何をしていますか',
      en: 'After school: where are you, with whom, doing what?',
      easy: '学校の あと、どこで、だれと、何を していますか',
    },
    lead: {
      ja: '子ども本人の言葉で読みたいお題です。短くても、ひらがなでも、絵でもだいじょうぶ。学校に行っていない子の一日も、先生や見守る人の夕方も聞かせてください。16歳になっていない人は、家の人の「いいよ」をもらってください。',
      en: 'We would like to read this in children’s own words. Short is fine, and so is a drawing. A day without school counts; so do the evenings of teachers and neighbours. If you are under 16, please ask someone at home first.',
      easy: '子どもの ことばで 読みたいです。みじかくても いいです。絵でも いいです。学校に 行っていない 人も 書いて ください。16さいに なっていない 人は、家の 人に「書いても いい?」と 聞いて ください。',
    },
    opensOn: '2026-04-10',
    closesOn: '2026-07-31',
    measures: ['a-1-4', 'a-2-1', 'a-2-2', 'a-2-3', 'a-3-1'],
    department: 'education',
  },
  {
    slug: 'getting-around',
    sample: true,
    question: {
      ja: '行きたかったのに、行くのをやめた日はありますか',
      en: 'Was there a day when you wanted to go somewhere, and didn’t?',
      easy: '行きたいのに、行かなかった 日は ありますか',
    },
    lead: {
      ja: 'バス、電車、自転車、車いす、徒歩、だれかの車。動けた日の話も、あきらめた日の話も。あきらめた外出は、統計に出てきません。だから教えてください。',
      en: 'By bus, train, bicycle, wheelchair, on foot, in somebody’s car. Days you managed and days you gave up. Journeys given up appear in no statistics. So tell us.',
      easy: 'バス、電車、自転車、車いす、歩いて。行けた 日の 話も、行かなかった 日の 話も 教えて ください。行かなかったことは、数に 出ません。だから 知りたいです。',
    },
    opensOn: '2025-08-01',
    closesOn: '2026-03-31',
    measures: ['b-3-2', 'c-1-3'],
    department: 'transport',
  },
  {
    slug: 'snow-and-roads',
    sample: true,
    question: {
      ja: '雪の朝、最初にすることは何ですか',
      en: 'On a snowy morning, what do you do first?',
      easy: '雪の 朝、はじめに 何を しますか',
    },
    lead: {
      ja: 'かく人、かいてもらう人、かけない人、除雪車に乗る人、はじめて雪を見た人。雪の朝には、この町の助け合いと、その無理が、いちばんよく見えます。',
      en: 'You who shovel, you who are shovelled out, you who can’t, you in the plough, you who had never seen snow. Nothing shows how this city helps itself, and where it overstrains itself, like a snowy morning.',
      easy: '雪を かく 人、かいて もらう 人、かけない 人。はじめて 雪を 見た 人。雪の 朝の 話を 聞かせて ください。',
    },
    opensOn: '2025-12-01',
    closesOn: '2026-03-31',
    measures: ['c-3-2', 'c-1-1'],
    department: 'urban-planning',
  },
  {
    slug: 'work-here',
    sample: true,
    question: {
      ja: 'あなたの仕事で、外からは見えないけれど大事なことは何ですか',
      en: 'What is it about your work that matters and that nobody outside can see?',
      easy: 'あなたの 仕事で、だいじなことは 何ですか',
    },
    lead: {
      ja: '畑、工場、店、病棟、台所、画面の前。給料の出ない仕事も仕事です。うまくいかないこと、続けられるか迷っていることも書いてください。',
      en: 'In the field, the factory, the shop, the ward, the kitchen, in front of a screen. Unpaid work is work. Tell us too what fails, and whether you can go on.',
      easy: '畑、工場、店、病院、台所、パソコン。お金を もらわない 仕事も、仕事です。ほかの 人に 見えない、だいじなことを 教えて ください。こまっていることも 書いて ください。',
    },
    opensOn: '2026-01-15',
    closesOn: '2026-12-28',
    measures: ['b-1-1', 'b-1-2', 'b-1-3', 'b-2-1', 'b-2-2', 'b-2-3'],
    department: 'industry',
  },
  {
    slug: 'shut-out',
    sample: true,
    question: {
      ja: '「知の交流と創造」。この言葉の中に、あなたはいますか',
      en: '“Exchange and Creation of Knowledge”: are you in those words?',
      easy: '「知の交流と創造(ちの こうりゅうと そうぞう)」は、塩尻市(しおじりし)の ことばです。あなたの ことだと 思いますか',
    },
    lead: {
      ja: '市が二十年かかげてきた言葉です。自分のことだと思う方も、関係ないと思う方も、締め出されたと感じる方も。「わからない」の一行でも、受け取ります。次の言葉を市民のみなさんと磨くために読みます。',
      en: 'The city has lived under these words for twenty years. Perhaps they are about you, perhaps they have nothing to do with you, perhaps they shut you out. A single line saying “I don’t understand” is enough. We read it in order to polish the next words together.',
      easy: '塩尻市は 20年、この ことばを 使っています。「わたしの ことだ」と 思う 人も、「わたしは 関係ない」と 思う 人も、書いて ください。「わからない」だけでも いいです。新しい ことばを いっしょに 考えます。',
    },
    opensOn: '2026-05-01',
    measures: ['x-1-3', 'x-1-2'],
    department: 'city-promotion',
  },
  {
    slug: 'in-2032',
    sample: true,
    question: {
      ja: '2032年のある朝、あなたはどこで何をしていますか',
      en: 'One morning in 2032: where are you, and what are you doing?',
      easy: '2032年の 朝、あなたは どこで 何を していますか',
    },
    lead: {
      ja: '六年後、今の計画が終わる年です。願いより、場面を書いてください。いなくなっているなら、それも。住んでいないけれど関わっている、でも。来年度からの中期戦略(第2期)をつくるときに読みます。',
      en: 'The year the present plan ends. Describe a scene more than a wish. If you are no longer here, say so; if you live elsewhere and still belong, say that. We read these while writing the second three-year term, which begins next fiscal year.',
      easy: '2032年は、今の 市の 計画が おわる 年です。その 朝を そうぞうして 書いて ください。ほかの 町に 住んで いても いいです。つぎの 計画を 作る とき、読みます。',
    },
    opensOn: '2026-06-01',
    measures: ['x-1-2', 'a-3-3'],
    department: 'planning',
  },
]
