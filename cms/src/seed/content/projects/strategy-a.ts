import type { ProjectSeed } from '../../content-model.ts'

/** 基本戦略A 未来共育 */
export const projectsA: ProjectSeed[] = [
  {
    slug: 'a-1',
    sample: true,
    strategy: 'a',
    code: 'A-1',
    order: 1,
    name: {
      ja: '子どもを産み育てる環境が整い、親子と周囲が笑顔になっている',
      en: 'Having and raising children is well supported, and parents, children and those around them are smiling',
      easy: '安心して 子どもを 産んで、育てることが できます。親も 子どもも まわりの 人も、笑顔です',
    },
    summary: {
      ja: '妊娠がわかった日から、子どもが友だちと外を駆け回る日まで。専門職と近所の人が同じ家族を見守り、親が自分の時間も大切にしながら子どもと過ごしている姿を目指します。',
      en: 'From the day a pregnancy is known to the day a child runs outside with friends, professionals and neighbours watch over the same family, and parents enjoy their children without giving up all time of their own.',
      easy: '赤ちゃんが できた ときから、ずっと 相談できます。近所の 人も 親子を 見守ります。親も 自分の 時間を 持てます。',
    },
    priorityReason: {
      ja: '令和7年に生まれた子どもは349人でした。産む人、育てる人が一人で抱え込まないまちであることは、今いる家族のためだけでなく、これから住む場所を選ぶ世代への答えになります。子どもの数が減る今だからこそ、一人ひとりに手が届く形に変えられます。',
      en: 'In 2025, 349 children were born here. A city where nobody raises a child alone serves today’s families and is also our answer to those still choosing where to live. With fewer children, help can now be fitted to each of them.',
      easy: '2025年に 生まれた 子どもは 349人です。子どもを 育てる 人が 一人で 困らない 町に します。',
    },
    currentState: {
      ja: '健診や相談の利用は広がりましたが、転入して間もない家庭ほど、近所に頼れる人がいないと答えています。預け先の数はほぼ足りていても、働き方に合う時間と場所が足りません。',
      en: 'Check-ups and advice reach more families, but newcomers most often say that they have nobody nearby to turn to. Places in childcare are nearly enough in number, but not at the hours and in the places that fit people’s work.',
    },
    wideAreaView: {
      ja: '産科は松本市の病院に通う家庭が多く、保育園も通勤の途中にある市外の園を選ぶ人がいます。里帰りや市をまたぐ通園の情報を、広域圏の市村で受け渡せることが安心につながります。',
      en: 'Many families give birth in hospitals in Matsumoto, and some choose a nursery on their way to work in another city. Passing on what is needed across municipal borders makes for peace of mind.',
    },
    smallAreaView: {
      ja: '広丘や吉田では出会いのきっかけが、片丘や楢川では距離が課題です。同じ「子育て支援」でも、地区によって足りないものが違います。',
      en: 'In Hirooka and Yoshida the need is for ways to meet; in Kataoka and Narakawa it is distance. What is missing differs from district to district.',
    },
    picture: 'clinic-baby',
  },
  {
    slug: 'a-2',
    sample: true,
    strategy: 'a',
    code: 'A-2',
    order: 2,
    name: {
      ja: '学力と生きる力を高める教育が、子どもの成長を加速させている',
      en: 'Education that builds both learning and the strength to live is speeding children’s growth',
      easy: '勉強する 力と 生きる 力が つく 学校で、子どもが どんどん 育っています',
    },
    summary: {
      ja: '教室で、畑で、工房で。子どもが自分の問いを持って学び、つまずいたときには待ってくれる大人がいます。先生も地域の人も、教えることを楽しんでいる学校を目指します。',
      en: 'In classrooms, fields and workshops children learn from questions of their own, and when they stumble there is an adult who waits. We aim at schools where teachers and neighbours alike enjoy teaching.',
      easy: '子どもが「なぜ？」を 大切に して 学びます。こまった ときは、大人が 待ってくれます。先生も 楽しく 教えます。',
    },
    priorityReason: {
      ja: '教育の成果が表れるのは十年先です。三年で投資をやめてしまえば、その学年の子どもには二度と戻ってきません。だからこの計画では、授業は長期で、先生の働き方と居場所は短期で、と時間を分けて投資します。',
      en: 'Education bears fruit ten years on, and a year lost to a child never comes back. So the plan invests over nine years in lessons, and at once, over three, in teachers’ working hours and in places for children who need them.',
      easy: '勉強の 力は、長い 時間を かけて 育ちます。授業は 長く 続けます。先生の 仕事と 子どもの 居場所は、今すぐ よくします。',
    },
    currentState: {
      ja: '学力調査の平均は全国並みですが、「授業がわかる」と答える割合は学年が上がるほど下がります。不登校の子どもは増え、先生の三割弱が月45時間を超えて残業しています。',
      en: 'Test results are about the national average, but the share who say that they understand their lessons falls with each grade. More children stay away from school, and nearly three teachers in ten work over 45 hours of overtime a month.',
    },
    wideAreaView: {
      ja: '高校は松本市内へ通う生徒が多く、大学のほとんどは市の外にあります。広域圏の学校や大学の人材に、もっと小中学校へ来てもらえます。',
      en: 'Many go to high school in Matsumoto, and most universities are outside the city; more of their people could come into our schools.',
    },
    smallAreaView: {
      ja: '小さな学校では一人ひとりに出番があり、大きな学校では多様な友だちに出会えます。両小野のように市と町の境をこえて運営する学校もあります。',
      en: 'In small schools everyone has a part to play; in large ones there are many kinds of friends. Ryo-Ono is even run across a municipal border.',
    },
    picture: 'school-road',
  },
  {
    slug: 'a-3',
    sample: true,
    strategy: 'a',
    code: 'A-3',
    order: 3,
    name: {
      ja: '若者も大人も学ぶことを楽しみ、このまちで次の一歩を踏み出している',
      en: 'Young and old enjoy learning, and take their next step in this city',
      easy: '若い 人も 大人も 楽しく 学んで、この 町で 新しい ことを 始めています',
    },
    summary: {
      ja: '放課後の高校生が市の会議で意見を言い、夜の図書館で働く人が資格の本を開き、東京へ出た人が月に一度オンラインで集まります。学びとつながりが、まちに戻る道にもなっている姿です。',
      en: 'High-school students speak up in city meetings after school, working people open a textbook in the library at night, and those who left for Tokyo meet online once a month. Learning and staying in touch become a way back.',
      easy: '高校生が 市に 意見を 言います。仕事の あとに 図書館で 学ぶ 人が います。町を 出た 人も、町と つながっています。',
    },
    priorityReason: {
      ja: '18歳から20代の転出が続いています。出て行くことを止めるのではなく、出る前に「自分の声でまちが動いた」経験をしてもらうこと、出た後も関われることが、いつか戻る、あるいは離れたまま応援する人を増やします。',
      en: 'People keep leaving between 18 and 29. We do not want to stop them; but those who once saw their own voice move the city, and can still take part from afar, are the ones who come back or lend a hand from where they are.',
      easy: '若い 人が 町を 出ています。「自分の 声で 町が 変わった」と 感じてほしいです。町を 出た あとも、つながることが できます。',
    },
    currentState: {
      ja: '計画が始まる前の三年間に、若者の提案から実現したのは3件でした。えんぱーくの来館者はコロナ禍前の九割まで戻りましたが、20代の利用は戻っていません。',
      en: 'In the three years before the plan, three proposals of young people became real. Visits to Enpark are back to nine tenths of those before the pandemic, but people in their twenties have not returned.',
    },
    wideAreaView: {
      ja: '信州大学や松本市の専門学校に通う若者にとって、塩尻は通過点になりがちです。乗り換えの三十分を過ごす場所があれば、関わりの入り口になります。',
      en: 'For students in Matsumoto, Shiojiri is a place to pass through. Somewhere to spend the half hour between trains could be a way in.',
    },
    smallAreaView: {
      ja: '大門と広丘には図書館と学びの場があり、楢川や北小野には職人や山の知恵があります。行き来すれば、どちらも教室になります。',
      en: 'Daimon and Hirooka have libraries; Narakawa and Kita-Ono have craftspeople and mountain know-how. With some coming and going, each is a classroom.',
    },
    picture: 'enpark-library',
  },
]
