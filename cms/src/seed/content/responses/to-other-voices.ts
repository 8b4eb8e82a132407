// Seed content: answers as the departments would write them, one entry for one or more stories.
import type { ResponseSeed } from '../../content-model.ts'

/** Answers to sample-031 … sample-074. The kinds are what they say: a few things are done, some are refused. */
export const responsesToOtherVoices: ResponseSeed[] = [
  {
    slug: 'response-fathers-not-great',
    sample: true,
    voices: ['sample-032'],
    department: 'children',
    kind: 'doing',
    measure: 'a-1-2',
    actionPlan: 'children-2026',
    respondedOn: '2025-08-18',
    text: {
      ja: `「えらくなくていい場所」。支援センターの職員で話し合い、「お父さん、えらいですね」を言わない、と決めました。最初の週、四人が言いかけて飲みこみました。

「父親の日」を別に設ける案は取り下げました。日を分けると、ほかの日が「母親の日」になるからです。代わりに、来た人には全員に同じことを聞きます。「きのう、寝られましたか」。`,
    },
  },
  {
    slug: 'response-fever-mornings',
    sample: true,
    voices: ['sample-033'],
    department: 'children',
    kind: 'doing',
    measure: 'a-1-4',
    actionPlan: 'children-2026',
    respondedOn: '2026-01-20',
    text: {
      ja: `四歳の子が「元気なふりをする」と言った朝のことを、予約の仕組みを作り直す会議の最初に読みました。

早押しをやめます。前の晩八時から朝五時半までに入れておけば、六時に抽選し、外れた方には空きが出しだい順に連絡します。二月から始めます。定員は一人増えただけで、足りません。保育士さんが足りないためで、ここは言いつくろいません。

「預けないで済む職場」は、産業政策課と一緒に、市内の十二社へ「子の熱の日」の扱いを聞いて歩いています。制度がある会社は九社、使った人がいる会社は三社でした。その差のほうを、施策の課題に書き直しました。`,
    },
  },
  {
    slug: 'response-read-by-us',
    sample: true,
    voices: ['sample-034'],
    department: 'children',
    kind: 'studying',
    measure: 'a-1-2',
    respondedOn: '2025-11-28',
    text: {
      ja: `読みました。こども課四人、長寿課三人が、別々に読み、同じところで手が止まりました。四時のおむつと、四時半のおむつです。

ご指摘のとおり、市の見込みは「祖父母の支えがある世帯は、預け先の必要が少ない」という前提で計算していました。統計のどこにも、あなたはいませんでした。来年度の調査から「祖父母が担う時間」を別に聞きます。

返事はいらない、とのことでしたが、一つだけ。お母さまの昼間を週に一度だけ預ける枠は、娘さんに言わなくても、ご自分で申し込めます。「倒れたとき」でなく「倒れる前」に使う人を、窓口は待っています。`,
      en: `It was read: by four people in the Children’s Section and three in Long Life, separately. All seven stopped at the same place, the four o’clock change and the half past four.

You are right. Our forecasts assumed that a household with grandparents needs less child care. You were nowhere in the statistics. From next year’s survey on we ask about the hours grandparents put in.

You wanted no reply, so only this. One day a week of day care for your mother is something you can apply for yourself, without telling your daughter. It is there for before you fall ill, not for after.`,
    },
  },
  {
    slug: 'response-one-tree',
    sample: true,
    voices: ['sample-035'],
    department: 'urban-planning',
    kind: 'will-do',
    measure: 'a-1-3',
    respondedOn: '2025-09-16',
    text: {
      ja: `木を一本、というお願いを、五本にしてお返しします。公園の南西の角に、この秋、ケヤキとカツラを植えます。日かげが遊具にとどくのは、計算では十一年後です。

それまでの夏が十一回あります。つなぎに日よけの布を二枚、六月から九月に張ります。張る日を手伝ってくださる方をさがしています。

雨の日の場所は、これだけでは解けていません。えんぱーくの「怒られたことはないのに静かにしなければと思う」空気は、職員にも心当たりがありました。図書館の答えは別の方への返事に書いてあります。`,
    },
  },
  {
    slug: 'response-no-sign-on-the-door',
    sample: true,
    voices: ['sample-036'],
    department: 'children',
    kind: 'doing',
    measure: 'a-1-4',
    actionPlan: 'children-2026',
    respondedOn: '2026-03-09',
    text: {
      ja: `看板に「困っている子のための場所」と書かない。これを、場所を探す条件の一番目にしました。

二月から、二つの小学校区で、夕方五時から九時まで、公民館の台所を開けています。看板は「ばんごはん」だけです。子ども百円、大人三百円、だれでも。宿題を見る大人が一人います。あなたのお宅から歩ける所かどうか、ここには書けないので、受付番号の画面でお知らせします。

手当が減る仕組みは国の決まりで、市では変えられません。ただ、「いくらまでなら減らないか」を勤め先に知られずに計算できる紙を、窓口とレジの横(市内のコンビニ九店)に置かせてもらいました。がんばった月に減る、という言葉を、国への要望書にそのまま引かせていただけるか、後日お願いに上がります。`,
    },
  },
  {
    slug: 'response-quiet-room',
    sample: true,
    voices: ['sample-037'],
    department: 'children',
    kind: 'will-do',
    measure: 'a-1-4',
    actionPlan: 'children-2026',
    respondedOn: '2026-07-10',
    text: {
      ja: `本をよんでいた人へ。

みんなとあそびたくないときがあるのは、わるいことではないです。先生たちとも、そう話しました。

夏休みのさいしょの日までに、たたみ三まいの、しずかなへやをつくります。せまいです。ドアに「よんでいます」のふだをかけてください。ふだがかかっているときは、先生も「あそぼう」といいません。`,
    },
  },
  {
    slug: 'response-woodlice',
    sample: true,
    voices: ['sample-039'],
    department: 'education',
    kind: 'studying',
    measure: 'a-2-3',
    actionPlan: 'education-2026',
    respondedOn: '2026-08-24',
    text: {
      ja: `六十二匹の湿り気を変えて記録しているのは、学んでいます。私たちはそう考えます。出席の扱いにできるかどうかは校長が決めることですが、家での学びを出席と認めた例が市内にもあります。ノートを一度、先生に見せてもよいか、息子さんに聞いてみてください。断られたら、それでかまいません。

片道二十五分は、こちらから短くする番です。十月から、中間教室の先生が週に一度、片丘の公民館に来る日を試します。決まった日にしか来ないのでは「朝にならないとわからない」に合わないので、来なくてもよい日、にしてあります。誰も来なければ、先生はそこで本を読んでいます。

お母さん(お父さん)のパートのことに、すぐの答えがありません。産業政策課の在宅の仕事の案内を添えますが、それで解けたことにはしないつもりです。`,
      en: `To keep sixty-two creatures at different degrees of damp and write it all down is learning. We think so. Whether it counts as attendance is for the head to decide, but there are cases in this city in which learning at home was recognised. Ask your son whether his notebook may be shown to a teacher, once. If he says no, that is fine.

The twenty-five minutes are for us to shorten. From October, on trial, a teacher from the support classroom comes to the hall in Kataoka once a week. As you only know in the morning, it is a day on which nobody need come. If no one does, the teacher sits there and reads.

For the job you gave up we have no ready answer. We enclose a note about work from home, but shall not pretend that it settles the matter.`,
    },
  },
  {
    slug: 'response-no-evening-bus',
    sample: true,
    voices: ['sample-041'],
    department: 'transport',
    kind: 'not-taken-up',
    measure: 'b-3-2',
    respondedOn: '2025-12-15',
    text: {
      ja: `夜の便は、この冬はできません。お金ではなく、運転する人がいないからです。夜七時以降に走れる運転手は、市内であと二人分しか確保できず、その二人は通院の朝便に回っています。「やってください」に「検討します」と返すのは失礼だと思うので、できない、と書きます。

その代わりに、正直に伝えられる数字を出します。夜に断った予約の件数を、四月から毎月公開します。件数が見えれば、運転手を増やすか、別のやり方(高校に近い所で待てる場所、相乗りの送迎)にお金を回すかを、みなさんと決められます。高校生の席も用意します。親の残業が門限、という一行は、会議の資料の表紙に使わせてもらいました。`,
    },
  },
  {
    slug: 'response-half-a-brother',
    sample: true,
    voices: ['sample-042'],
    department: 'education',
    kind: 'already',
    measure: 'a-2-1',
    respondedOn: '2026-09-07',
    text: {
      ja: `弟さん半分強、という単位で教育委員会の会議に報告しました。場が静まりました。

教科書を学校に置いて帰ってよいことは、実は三年前から全校の決まりです。でも、置く棚がない学校と、「忘れ物になるから」と持ち帰らせる学級がありました。決めただけで、できていませんでした。

二学期から、棚を入れました。持ち帰らせるときは、理由を言うのは先生のほうです。十月にもう一度量ってみてください。弟さん三分の一(約5キロ)を切らなければ、教えてください。`,
    },
  },
  {
    slug: 'response-unfinished-figures',
    sample: true,
    voices: ['sample-043'],
    department: 'planning',
    kind: 'will-do',
    measure: 'x-1-2',
    actionPlan: 'planning-2026',
    respondedOn: '2026-11-02',
    text: {
      ja: `「決める前の、まだ恥ずかしい段階の数字」。企画課と学校教育課で、十二月の末に出します。

先に、いまわかっていることを三つ。①両小野の学校は、塩尻市だけでは決められません。辰野町と一緒につくっている組合で話します。②統合を決めた事実はありません。③考え始めてはいます。「何も決まっていません」とだけお答えしてきたのは、正確でしたが、誠実ではありませんでした。

お出しする紙は、残す・まとめる・どちらでもない、の三つを同じ大きさで並べ、人数、バスの分数、先生の数、費用を入れます。わからない所は「わからない」と書きます。会の椅子は丸く並べます。日時は夕飯の後と、土曜の昼の二回にします。`,
    },
  },
  {
    slug: 'response-fractions-at-night',
    sample: true,
    voices: ['sample-044'],
    department: 'lifelong-learning',
    kind: 'will-do',
    measure: 'a-3-2',
    actionPlan: 'lifelong-learning-2026',
    respondedOn: '2026-05-29',
    text: {
      ja: `「基礎のできていない大人の入口」がない。講座の一覧を見直したら、四十一の講座のうち、分数から始められるものは、たしかに一つもありませんでした。

九月から、木曜の夜に「むずいところの会」を開きます。名簿なし、先生なし、教科書は中学の数学。となりの人に聞く会です。聞かれた人がわからなければ、二人でわからないまま帰ってもかまいません。中学生も一人、手伝いたいと言っています(先に「ここ、むずいっすよね」と言える人です)。

表紙が見えないカバーを、貸出の机に置きました。本を選ばず掛けられます。`,
    },
  },
  {
    slug: 'response-three-centimetres',
    sample: true,
    voices: ['sample-045'],
    department: 'urban-planning',
    kind: 'doing',
    measure: 'c-1-3',
    respondedOn: '2025-11-19',
    text: {
      ja: `駅から図書館まで、車いすを借りて職員三人で行きました。普段六分の道に三十一分かかり、右手が上がらなくなりました。

段差四か所のうち三か所は、十二月の初めまでに削ります。残る一か所は店の敷地で、お店の方が「うちで直す」と言ってくださいました。傾いた歩道二か所は、下を通る水路のために直せません。代わりに、車道側を一度渡る平らな道順を、地面に印で示します。遠回りは四十メートルです。申し訳ありません。

雪の山は、横断歩道の前に置かないことを除雪の仕様書に書きました。守られていない朝は、写真がなくても、電話一本で行きます。`,
      en: `Three of us borrowed wheelchairs and went from the station to the library. The six minutes took thirty-one, and then we couldn’t lift our right arms.

Three of the four steps will be ground down by the beginning of December. The fourth is on a shop’s land; the owner says he’ll see to it himself. The two sloping stretches we cannot mend, because of a channel underneath. We shall mark a level way on the ground instead, crossing the road once. It is forty metres longer. We are sorry.

That no snow is to be heaped in front of a crossing now stands in the contract with the ploughs. On mornings when it is not kept, ring us; no photograph needed.`,
    },
  },
  {
    slug: 'response-one-more-drink',
    sample: true,
    voices: ['sample-045', 'sample-060'],
    department: 'tourism',
    kind: 'doing',
    measure: 'b-2-2',
    actionPlan: 'tourism-2026',
    respondedOn: '2026-10-30',
    text: {
      ja: `「もう一杯がほしい」と「帰りの足を」。別々に届いた二つのお話を、同じ紙の上で読みました。

十月の週末、試飲のあとの相乗りタクシーを走らせました。六日間で二百十二人。うち一台は車いすのまま乗れる車にして、予約を要らなくしました。列車を一本おくらせても、次の便で帰れます。「もう一杯」は十四回ありました(車いすの方が四回、運転手役をしてきたお連れの方が十回)。

最後の便に九人が乗れなかったので、来年は一便足します。費用は醸造所とお客さまの負担で、市のお金は印と案内だけです。`,
    },
  },
  {
    slug: 'response-empty-school-bus',
    sample: true,
    voices: ['sample-046', 'sample-047'],
    department: 'transport',
    kind: 'studying',
    measure: 'b-3-2',
    actionPlan: 'transport-2026',
    respondedOn: '2026-04-24',
    text: {
      ja: `昼の回送のバスに人を乗せてよいか、規則を一つずつ調べています。分かったのは、子どもを乗せるための補助で買った車でも、「子どもの送迎に支障がなく、実費だけ」なら道があること。分からないのは、保険と、バス停のない所で停めてよいか。2027年3月までに答えを出し、だめならその理由を全部書きます。

予約が面倒で床屋へ行けない方へ。往きだけ予約、帰りは「終わったら電話」の席を、五月から二つ設けます。床屋さんとも話しました。髭は最後まで剃ってもらってください。バスは待ちます。

電話で「何のご用で」とは聞きません。聞いていた時期がありました。すみませんでした。`,
      en: `May an empty school bus carry the public? We are going through the regulations one by one. We now know that even a bus bought with a grant for pupils can, so long as it does not interfere and only costs are charged. We do not yet know about insurance, or about stopping where there is no stop. There will be an answer by March 2027; if it is no, we will give every reason.

To the gentleman who cannot get to his barber: from May there are two seats for which you book the way there only, and telephone when you are done. Have the shave as well. The bus will wait.

We do not ask what your business is. There was a time when we did. We apologise.`,
    },
  },
  {
    slug: 'response-not-alone-at-night',
    sample: true,
    voices: ['sample-048'],
    department: 'health',
    kind: 'studying',
    measure: 'a-1-1',
    actionPlan: 'health-2026',
    respondedOn: '2026-02-16',
    text: {
      ja: `車の中の三時間を、夜の当番の職員と、小児科の先生お二人に読んでいただきました。「様子を見てください」は、電話では顔が見えないから言うのだそうです。見えれば、言えることがある、と。

画面ごしの夜の相談を、県と松本広域圏の市村で一緒にできないか、話し合いを始めました。塩尻市だけでは夜の当番が組めません。早くて2027年の秋です。

それまでのあいだ、「走る・待つ」を一緒に決めるための一枚の紙(熱、息、おしっこ、目の合い方の四つ)を先生方がつくってくださったので、楢川の全部の子育て世帯に、保健師が手渡しで説明に伺います。`,
      en: `The staff on night duty and two children’s doctors have read about your three hours in the car. They say “keep an eye on him” because on the telephone they can’t see his face. If they could, there would be things they could say.

We have begun talks with the prefecture and our neighbours in the Matsumoto area about advice by screen at night. Shiojiri alone cannot staff it. Autumn 2027 would be the earliest.

Until then the doctors have drawn up a single sheet for deciding together whether to set out or to wait: fever, breathing, nappies, whether the child meets your eye. A nurse will bring it to every family with children in Narakawa, and explain it.`,
    },
  },
  {
    slug: 'response-snow-and-grass',
    sample: true,
    voices: ['sample-050'],
    department: 'urban-planning',
    kind: 'will-do',
    measure: 'c-3-2',
    respondedOn: '2026-06-05',
    text: {
      ja: `雪も草も同じ道に生える。その通りです。課が分かれているのは、道ではなく私たちの都合でした。

2026年度の入札から、洗馬と宗賀の二区域で、夏の草刈りと冬の除雪を一年の仕事としてまとめて出します。人を通年で雇える計算になるか、御社のお話を先に聞かせてください。

苦情の電話は、この冬から市が受けます。携帯に直接かかってきたら「市へ」と切ってくださって結構です。雪だるまをよけていることは、広報に載せてもよいでしょうか。知れば、電話の声が少し変わると思うのです。`,
    },
  },
  {
    slug: 'response-no-signal-yet',
    sample: true,
    voices: ['sample-051'],
    department: 'safety',
    kind: 'not-taken-up',
    measure: 'c-3-2',
    respondedOn: '2026-06-29',
    text: {
      ja: `信号は、つきません。県の警察に正式に要望し、横断する人と車の数が基準に届かないという回答でした。回答の文書も、このページから読めるようにお願いしています。子どもが増えたら、もう一度出します。

一年数えてくださった数字(雨の日四割、晴れの日七割)は、基準の数には入りませんが、私たちは信じます。六月に、停止線を前に出し、路面に凸凹をつけました。雨の日の数を、七月にまた一緒に数えさせてください。`,
    },
  },
  {
    slug: 'response-the-bow',
    sample: true,
    voices: ['sample-051'],
    department: 'city-promotion',
    kind: 'already',
    measure: 'x-1-3',
    actionPlan: 'city-promotion-2026',
    respondedOn: '2026-08-03',
    text: {
      ja: `広報八月号の表紙は、横断歩道のお辞儀です(絵です。お子さんの顔は描いていません)。見出しは悩んで、やめました。文字がないほうが、止まりたくなると思ったからです。`,
    },
  },
  {
    slug: 'response-list-and-paper',
    sample: true,
    voices: ['sample-053', 'sample-055'],
    department: 'safety',
    kind: 'doing',
    measure: 'c-3-1',
    actionPlan: 'safety-2026',
    respondedOn: '2026-10-14',
    text: {
      ja: `封筒が、川にいちばん近い家にあった。ワークショップの机の上でそれがわかったとき、危機管理課の職員は全員、下を向きました。

二つ、変えました。①封筒は地区センターと役員宅の二か所に。開けてよいのは「警報が出たとき、役員でなくても、そこにいる大人二人で」。②ご本人が知らせたい家を三軒だけ選ぶ「三軒の約束」を、宗賀と楢川で試しています(四十一世帯)。酸素の機械が停電で何時間もつかは、その紙のいちばん上に書く欄をつくりました。

大きな紙十枚は、全地区の避難所に置きました。字は、耳の聞こえない方ご本人が書いてくださいました。本当にお上手です。公民館のコンセントには、暗闇で光る印を貼りました。寝ているときの知らせ(光る・震える機器)の貸し出しは、福祉課と来年度の予算で相談中で、まだお約束できません。`,
      en: `The envelope was in the house nearest the river. When that came out, on the table top, everyone from our section looked at the floor.

Two things have changed. The envelope is now in two places, and in a warning any two adults present may open it. And in Soga and Narakawa we are trying “three houses”: you yourself name the three that should know about you (41 households so far). The top line of the sheet is for how many hours a medical device runs without power.

The ten large sheets are in every shelter, in the hand of the person who proposed them. The handwriting is indeed beautiful. Sockets in the halls have marks that glow in the dark. Alarms that flash or shake for those asleep are being discussed for next year’s budget; we cannot promise them yet.`,
    },
  },
  {
    slug: 'response-the-bag',
    sample: true,
    voices: ['sample-054'],
    department: 'safety',
    kind: 'thanks',
    measure: 'c-3-1',
    respondedOn: '2026-10-20',
    text: {
      ja: `鞄をつくってくださって、ありがとうございます。逃げてくださいとは、申しません。

中学生が「鞄の係」を始めました。薬と入れ歯と写真、という中身は、そのまま手引きの一番目に使わせていただいています。年に二度、薬の期限を見に伺います。お茶は、いただいて帰ります。`,
    },
  },
  {
    slug: 'response-yellow-badges',
    sample: true,
    voices: ['sample-057'],
    department: 'industry',
    kind: 'not-taken-up',
    measure: 'b-1-1',
    respondedOn: '2026-08-31',
    text: {
      ja: `契約を三月より早く知らせるよう、市から会社に義務づけることはできません。お願いはしました。一社が「一月末には伝える」と答え、二社は答えがありませんでした。この件は、できなかった、とお返しします。

数えるところから、というお話は、私たちの仕事です。市の労働の調査は正社員の数しか載せていませんでした。今年度から、働き方の別に載せます。冊子の写真も撮り直します。名札の色のわからない撮り方で、ではなく、黄色い名札のまま。ご本人がよければ、ですが。

自転車のこと。三月まで待たずに済む方法が一つあります(小学生の自転車の譲り合い、環境課)。受付番号の画面に書いておきました。`,
      en: `The city cannot oblige companies to tell you before March. We asked them to. One will do so by the end of January; two have not replied. On this the answer is: we did not succeed.

To begin by counting: that is our job. The city’s labour survey listed permanent staff only. From this year it lists every form of employment. We shall take new photographs for the brochure as well, not so that the colour of the badge can’t be seen, but with the yellow badge. If you agree.

About the bicycle: there is a way that need not wait till March, an exchange of children’s bicycles run by Environment. The details are on your receipt page.`,
    },
  },
  {
    slug: 'response-an-hour-behind-the-counter',
    sample: true,
    voices: ['sample-058'],
    department: 'industry',
    kind: 'already',
    measure: 'b-3-1',
    actionPlan: 'industry-2026',
    respondedOn: '2025-10-06',
    text: {
      ja: `空き店舗の登録用紙に「貸すときの条件(店番をさせてほしい、など。なんでも)」という欄をつくりました。欄ができて二か月、ほかに三軒が書きこみました。「二階の仏壇に朝だけ上がりたい」「看板は下ろさないで」「猫つき」。条件のある店のほうに、問い合わせが多いのです。

にぎわいを人の頭数で数えることについては、数えるのをやめる、とまでは言えません(補助金の報告に要ります)。もう一つの数え方として、「翌日に来た人」を商店の方に書きとめてもらうことにしました。十年で三人、から始めます。`,
      en: `The registration form for empty shops now has a box: “Conditions for letting (minding the shop, for instance; anything).” It has been there for two months, and three others have used it. “I want to go up to the family altar every morning.” “Leave the sign up.” “Cat included.” Shops with a condition get more enquiries.

We can’t stop counting heads; the grant requires it. But we have added another count: those who come the day after. It starts at three in ten years.`,
    },
  },
  {
    slug: 'response-matchmaker-for-fields',
    sample: true,
    voices: ['sample-059'],
    department: 'agriculture',
    kind: 'doing',
    measure: 'b-2-1',
    actionPlan: 'agriculture-2026',
    respondedOn: '2026-02-06',
    text: {
      ja: `畑の仲人、引き受けます。

来年度から、貸し手・借り手・市の三者で、年に一度かならず一緒に畑を見る条件を、貸し借りの紙に入れます。草ぼうぼうになりかけたら、仲人(農政課と、農業を退いた方お二人)が先に行きます。返すときは、石の出る所の地図も一緒に返します。

まず三反のうち一反だけ、一年だけの「お見合い」から始めませんか。破談もあり、です。`,
    },
  },
  {
    slug: 'response-one-line-in-the-plan',
    sample: true,
    voices: ['sample-063'],
    department: 'planning',
    kind: 'studying',
    measure: 'a-3-3',
    actionPlan: 'planning-2026',
    respondedOn: '2026-10-05',
    text: {
      ja: `一行、書きます。まだ下書きですが、来年度からの第2期、施策a-3-3の「現状」に置くつもりの一行です。

「帰らない理由として『仕事』に丸をつけた人の中に、ほんとうは、家や地域での役割が性別で決まっていることを挙げた人がいる」。

座敷と台所を、市が入れかえることはできません。調査票の欄を足すことは、できます。足しました。審議会の委員の半分を女性にすることもできるはずですが、今は三十四パーセントです。市の会議でお茶を出すのがいつもだれかも、数えました。恥ずかしいので、ここには書かず、計画の審議会に出します。審議会の資料は公開です。`,
      en: `One line, then. It is a draft still; we mean to put it under “how things are” in measure a-3-3 for the second term.

“Among those who gave work as the reason for not returning, some in truth had another: that at home and in the neighbourhood your part is settled by your sex.”

The city cannot make that room and that kitchen change places. It can add a box to its survey, and has. It ought to be able to have women in half the seats of its councils; today it is thirty-four per cent. We have also counted who serves the tea at our own meetings. We are ashamed of the figure, so it goes to the planning council instead of here. The council’s papers are public.`,
    },
  },
  {
    slug: 'response-hill-to-workshop',
    sample: true,
    voices: ['sample-064'],
    department: 'environment',
    kind: 'doing',
    measure: 'b-3-3',
    respondedOn: '2026-07-27',
    text: {
      ja: `間に課が三つある、というご指摘を受けて、三つの課の三人で山へ登りました(二人は途中で座りこみました)。

七月、トチ二本とセン一本を、木曽平沢の二つの工房の方と一緒に見ていただきました。値段は丸太として売る場合のおよそ四倍。ただし乾かすのに三年かかります。三年置いておく場所と、その間のお金をどうするかが次の相談です。来年の予算に、乾燥小屋の屋根だけ、要求しています。

市の文書の「脱炭素」を、山の話のときは「手入れ」と書くことにしました。やってみると、読む人が増えました。`,
    },
  },
  {
    slug: 'response-envelope-face-up',
    sample: true,
    voices: ['sample-065', 'sample-069'],
    department: 'city-promotion',
    kind: 'doing',
    measure: 'x-1-3',
    actionPlan: 'city-promotion-2026',
    respondedOn: '2026-09-15',
    text: {
      ja: `お尋ねに、先にお答えします。砂の湿り気を握ってわかることは、「知」です。市の言葉として、そう書きます。

「そう書いてほしい」とのことでしたので、ブランド・アイデンティティの意味の説明文を、次のように直す下書きをつくりました。「ここでいう知とは、学校で習ったことだけではありません。手が覚えていること、土地が教えたこと、だれかを世話してわかったことを、ふくみます」。捨てずに、鋳型を直して使います。七月の対話会でも、この直し方をいちばん多くの方が支持しました。ただ、締め出されていると感じる方の数は、その日の終わりにも減りませんでした。文を直すだけでは足りない、ということです。

職員の方へ。起案の欄は、四つの課で試しに廃止しました。年に三件だけ、十五分話します。一件めは駐車場でした。

封筒は、印刷の在庫が来年の二月まであります。刷り直すときに、裏面に手の話を一つずつ載せます。最初の一枚に、鋳物の砂の話を載せてもよいか、お手紙でお願いしました。`,
      en: `First, the answer to your question. To tell how damp the sand is by squeezing it is knowledge. We will write that, in the city’s own words.

You asked us to put it plainly, so here is the draft: “By knowledge we do not mean only what is learnt at school. We mean also what the hands remember, what the land has taught, what one comes to know by looking after somebody.” Not thrown out: the mould, mended. At the dialogue in July this had the widest support. But the number of people who feel shut out was no smaller at the end of that day. So mending a sentence is not enough.

To the colleague with the business card: four sections have done away with the box for a trial. Three times a year we talk for a quarter of an hour. The first was about the car park.

Our stock of envelopes lasts until February. On the back of the next printing each will carry a story of something hands know. We have written to ask if the first may be about moulding sand.`,
    },
  },
  {
    slug: 'response-evening-in-narakawa',
    sample: true,
    voices: ['sample-066'],
    department: 'planning',
    kind: 'already',
    measure: 'x-1-2',
    actionPlan: 'planning-2026',
    respondedOn: '2026-07-22',
    text: {
      ja: `二月の夜、楢川の公民館で一度やりました。お名指しの「市のいちばん大事な会議」ではなく、庁内の計画会議でした。そこは、半分です。

職員十八人のうち十一人が、最後の列車を気にして後半の議論を急ぎました。発言の数は前半が四十七、後半が十九。つまり、遠い会場に来た人は、ふだん後半の議論に出られていない、ということが数字で出ました。

総合計画審議会は、十一月に一度、楢川で夜に開く方向で委員と日程を合わせています。託児と、帰りの車を先に決めてからお知らせします。`,
      en: `One evening in February we did, in the hall in Narakawa. It was the staff’s planning meeting, not “the city’s most important one”. So we have gone half-way.

Of eighteen of us, eleven hurried the second half because of the last train. Before the break there were forty-seven contributions; after it, nineteen. In other words, those who come from far off never really take part in the second half. Now there is a figure for it.

The planning council itself is to meet in Narakawa one evening in November; we are settling the date. Child care and the way home will be arranged first, and announced with it.`,
    },
  },
  {
    slug: 'response-frogs',
    sample: true,
    voices: ['sample-067'],
    department: 'city-promotion',
    kind: 'thanks',
    measure: 'x-1-3',
    actionPlan: 'city-promotion-2026',
    respondedOn: '2026-09-18',
    text: {
      ja: `やさしい言葉に締め出される人がいる。その一行で、下書きの方針が変わりました。「知」の字を消す案を、私たちは一度つくっていたからです。

字は残します。残すかわりに、説明を変えます。あなたのカエル七種類と、鋳物の砂の方と、二人が並んで読める説明でなければ失敗だと、係の机に貼りました。うまくいっているかは、2027年2月まで言ってください。`,
    },
  },
  {
    slug: 'response-blood-donation',
    sample: true,
    voices: ['sample-068'],
    department: 'city-promotion',
    kind: 'thanks',
    measure: 'x-1-3',
    respondedOn: '2026-09-04',
    text: {
      ja: `けんけつだと思ったのは、あなただけではありません。お手紙をよんでから、市やくしょで聞いたら、子どものころそう思っていた人が、あと四人いました。

「ち」は、知っていること、です。たとえば、あなたがおかあさんにおしえてあげられることです。一つ、ありますか。それが「ち」です。

おかあさんも、むずかしかったとのこと。せつめいを書きなおしています。できたら、はじめに二人によんでもらいたいです。`,
    },
  },
  {
    slug: 'response-two-directions',
    sample: true,
    voices: ['sample-070'],
    department: 'community',
    kind: 'doing',
    measure: 'c-3-3',
    respondedOn: '2026-11-09',
    text: {
      ja: `取りに行きました。遅くなってすみません。

広丘の区の役員さんと伺い、屋根、図面、ゴールキーパーのお話を聞きました。区の公民館の雨もりを見ていただけることになり(材料代と手間賃は区が払います。お礼ではなく、仕事としてお願いしました)、少年サッカーの方は「キーパーを教えられる大人がずっといなかった」と、その日のうちに飛んで来ました。祭りのシュラスコは、今年は役員のほうで焼きます。味は保証しません。

「紙をたくさんもらった」のほうは、こちらの宿題です。市の紙のうち、返事を書く欄のあるものが何枚あるか数えたら、百枚のうち六枚でした。

(この返事は、ポルトガル語でもお渡ししました)`,
      en: `We came to fetch it. Forgive the delay.

With the ward’s officers we heard about the roof, the wiring plans and the goalkeeping. You are to look at the leak in the ward’s hall (the ward pays for materials and labour; it is work, not a favour), and the boys’ football club, who had long had no adult to train a goalkeeper, came running the same day. At this year’s festival the officers do the barbecue. We do not vouch for it.

The many papers are our own homework. We counted how many of the city’s papers have a space for an answer: six in a hundred.

(This answer was also given in Portuguese.)`,
    },
  },
  {
    slug: 'response-two-houses-more',
    sample: true,
    voices: ['sample-071'],
    department: 'long-life',
    kind: 'doing',
    measure: 'c-2-3',
    actionPlan: 'long-life-2026',
    respondedOn: '2026-06-19',
    text: {
      ja: `あと三軒。これを、この地区の今年の目標にしました。「認知症サポーター何人養成」よりも、正確だと思ったからです。

ご本人が特定されないよう、町内の全部の家に、声のかけ方を二つだけ書いた小さな紙を配りました。「お帰りなさい」と「行ってらっしゃい」。どちらも正しい、と添えて。豆腐の店では、店長さんが同じやり方を三人のレジの方に伝えてくださいました。

調査の日に背筋が伸びる方は、とても多いのです。ふだんの様子を書く「家族の紙」を、調査の前に出せます(コート三枚、と書いてください)。認定は、待たずに見直しを申し込めます。

「ジムに通っている」方へ。同じジムの人が、市役所に六人いました。月に一度、七時半から、電話をつなぐだけの会をしています。太っていても大丈夫です。`,
      en: `Three more houses. We have made that this year’s target for your neighbourhood. It seemed more exact than “so many dementia supporters trained”.

So that nobody could tell whom it was about, every house received a small sheet with two things to say: “welcome home” and “have a good trip”. Both are right, it adds. The shop with the tofu has told its three cashiers, too.

Very many people sit up straight for the assessment. You may hand in a family’s account of ordinary days beforehand (do mention the three coats), and you can ask for a review now, without waiting.

And to the member of the gym: six people at the city hall turn out to belong to it as well. Once a month, at half past seven, we just leave a telephone line open. Stoutness no obstacle.`,
    },
  },
  {
    slug: 'response-inefficiency',
    sample: true,
    voices: ['sample-074'],
    department: 'community',
    kind: 'studying',
    measure: 'x-1-1',
    respondedOn: '2026-08-28',
    text: {
      ja: `「非効率」という施策は、ありません。審議会に「つくれないか」と出したところ、笑いのあとに二十分、まじめな議論になりました。

デジタルの施策の評価に、速くなった時間だけでなく「なくなった用事の中に、要るものが混じっていなかったか」を一行書く欄を足します。第一号として、八日が八秒になった件を、ご本人に書いていただけないでしょうか。駄文で、とお願いします。`,
    },
  },
]
