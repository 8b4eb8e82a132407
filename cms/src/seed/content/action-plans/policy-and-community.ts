// Longer than 250 lines: seed content; each plan is told whole, with its year's news.
import type { ActionPlanSeed } from '../../content-model.ts'
import { fiscalYear2026 } from './fiscal-year-2026.ts'

/** 企画課, 都市ブランド広報課, 危機管理課 */
export const policyAndCommunityPlans: ActionPlanSeed[] = [
  {
    ...fiscalYear2026('planning'),
    title: {
      ja: '声の行き先が、だれにでも見える一年に',
      en: 'A year in which everyone can see where a voice goes',
      easy: '声が どこへ 行くか、だれでも わかる 一年に します',
    },
    aim: {
      ja: '声を寄せた人が「読んだ印がほしい」と書かずに済むようにします。届いた声には60日以内に答え、答えられないときは理由を答えます。計画の大事な話し合いを、帰りの列車を気にする側の土地でひらきます。',
      en: 'Nobody should have to write, “I should like some sign that it was read.” Every voice is answered within 60 days; where we cannot do what it asks, the answer is the reason. And the important talks about the plan take place where people have to think of the last train home.',
      easy: '声を くれた 人に、60日より 前に 返事を します。できない ときは、理由を 話します。大切な 会議を、遠い 地区でも します。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: '地区と世代で見て、声が足りない人を毎年公表し、足りない所へこちらから聞きに行きます。今年は30歳未満、外国籍の住民、夜に働く人を先にします。',
          en: 'Every year we publish whose voices are missing, by district and generation, and go there to ask. This year we begin with people under 30, residents of other nationalities and those who work at night.',
        },
      },
      {
        criterion: 'exchange',
        verdict: 'for',
        answer: {
          ja: '会議では職員が先に30分聞き、説明は後にします。何を教わったかを、出席した職員の名前で記録します。',
          en: 'At meetings staff listen for the first half hour and explain afterwards. What they learnt is recorded under their names.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '様式に丸をつける代わりに、だれの何曜日の何時ごろがよくなるかを一行で書きます。',
          en: 'Ticking “in accordance” gives way to one line: whose day gets better, on which weekday and at about what hour.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'for',
        answer: {
          ja: '起案の欄をやめる、会場を変える、と小さく試し、試した結果を数で書きます。うまくいかなければ戻します。',
          en: 'Small trials, such as dropping a box or moving a meeting, are reported in numbers. What does not work is undone.',
        },
      },
      {
        criterion: 'future',
        verdict: 'for',
        answer: {
          ja: '決める前の数字を出し、まだ選べるうちに話します。会の椅子を一つ、子どもとこれから来る人のために空けておきます。',
          en: 'Figures come out before decisions, while there is still a choice, and at every meeting one chair is left empty for children and for those still to come.',
        },
      },
    ],
    actions: [
      {
        key: 'council-in-narakawa',
        title: {
          ja: '総合計画審議会を、楢川の公民館で夜にひらく',
          en: 'Hold the plan’s council in Narakawa, in the evening',
        },
        text: {
          ja: '託児と帰りの車を先に決め、終わる時刻は列車に合わせます。',
          en: 'Child care and the ride home are settled first, and the meeting ends by the timetable.',
        },
        dueOn: '2026-11-30',
        state: 'done',
        news: [
          {
            on: '2026-07-22',
            text: {
              ja: '二月に庁内の会議をひらいたとき、最後の列車を気にして、後半の発言は前半の半分もありませんでした。今度は先に帰りの車を決めます。',
              en: 'When staff met there in February they watched for the last train, and spoke less than half as often in the second half as in the first. This time the ride home is arranged beforehand.',
            },
          },
          {
            on: '2026-11-18',
            text: {
              ja: 'ひらきました。傍聴は38人。発言は前半44回、後半41回でした。帰りの足が決まっていれば、遠い会場でも後半の議論に残れることが、数でわかりました。大門の会でも同じ車を出せるかを、地域交通課と決めます。',
              en: 'Held, with 38 citizens listening. 44 remarks in the first half, 41 in the second: with the way home settled people stay in the discussion, however far away. With the Transport Section we shall decide whether the same cars can be sent for meetings in Daimon.',
            },
          },
        ],
      },
      {
        key: 'sixty-days',
        title: { ja: '届いた声に60日以内に答える', en: 'Answer every voice within 60 days' },
        dueOn: '2026-09-30',
        state: 'late',
        news: [
          {
            on: '2026-10-05',
            text: {
              ja: '9月末で、期限内に答えられたのはおよそ七割でした。遅れた声の多くは、二つ以上の課にまたがるものです。10月から、またがる声は企画課が一人の担当を決め、その人が最後まで持ちます。',
              en: 'By the end of September about seven in ten were answered in time. Most of the rest concern two or more sections. From October we name one person for each of these, who keeps it to the end.',
            },
          },
        ],
      },
      {
        key: 'missing-voices',
        title: {
          ja: '足りない声を、地区と世代の表で公表する',
          en: 'Publish whose voices are missing, by district and generation',
        },
        dueOn: '2026-07-31',
        state: 'done',
        news: [
          {
            on: '2026-07-24',
            text: {
              ja: '公表しました。人が特定されるおそれのある少ない数は伏せています。職員自身の回答は偏るため、市民の数に混ぜていません。',
              en: 'Published. Numbers so small that somebody could be recognised are hidden, and the staff’s own answers, being biased, are kept apart from the citizens’.',
            },
          },
        ],
      },
      {
        key: 'three-talks',
        title: {
          ja: '起案の「合致する」欄をやめ、年に三件だけ15分話す',
          en: 'Drop the box “in accordance” and talk for a quarter of an hour, three times a year',
        },
        dueOn: '2027-03-31',
        state: 'doing',
        news: [
          {
            on: '2026-09-08',
            text: {
              ja: '四つの課で試しています。一件目は駐車場で、車いすの区画が出口の近くに移りました。欄をなくして困ったことは、まだ一つも届いていません。',
              en: 'Four sections are trying it. The first talk was about a car park, where the wheelchair bays moved nearer to the exit. Nobody has yet reported missing the box.',
            },
          },
        ],
      },
      {
        key: 'unfinished-figures',
        title: {
          ja: '小さな学校のこれからを、決める前の数字で話す',
          en: 'Talk about small schools with figures from before any decision',
        },
        text: {
          ja: '学校教育課と一緒に、残す、まとめる、どちらでもない、の三つを同じ大きさで並べた紙を出します。会は夕飯の後と土曜の昼の二回、椅子は丸く並べます。',
          en: 'Together with the School Education Section we publish a sheet on which keeping, merging and neither stand side by side at the same size. Two meetings, after supper and at midday on a Saturday, with the chairs in a circle.',
        },
        dueOn: '2026-12-28',
        state: 'planned',
        news: [],
      },
    ],
    measures: ['x-1-2', 'x-1-3', 'a-3-3'],
    voices: ['sample-025', 'sample-034', 'sample-043', 'sample-063', 'sample-066', 'sample-069'],
    partnersWanted: {
      ja: '夜や早朝に働いていて会議に来られない人の話を、職場で聞かせてくださる会社やお店。10分で結構です。',
      en: 'Companies and shops that would let us come and listen, for ten minutes, to people who work at night or early in the morning and cannot come to meetings.',
    },
  },
  {
    ...fiscalYear2026('city-promotion'),
    title: {
      ja: '広報の言葉を、暮らす人の言葉に返す',
      en: 'Giving the city’s words back to those who live in it',
      easy: '市の ことばを、みなさんの ことばに します',
    },
    aim: {
      ja: '「知の交流と創造」を説明して回るのをやめ、あなたは何を知っていますかと聞いて回ります。聞いた言葉を、市民が自分で配れる形にして返します。外に向けた発信も、その言葉から選びます。',
      en: 'We stop going round explaining “Exchange and Creation of Knowledge” and go round asking, “What do you know?” What we hear is given back in a form that citizens can pass on themselves, and what we tell the outside world is chosen from it.',
      easy: '「あなたは 何を 知って いますか」と 聞きます。聞いた 話を、みなさんが 人に 伝えられる 形に します。',
    },
    brandingAim: 'both',
    criteriaAnswers: [
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: 'やさしい日本語と四つの言語の紙を先につくり、そのあとに標準の文をつくります。順番を逆にすると、直しにくいとわかったためです。',
          en: 'Easy Japanese and sheets in four languages are written first and the standard text afterwards; the other way round, we found, nobody wants to change it any more.',
        },
      },
      {
        criterion: 'creation',
        verdict: 'for',
        answer: {
          ja: '磨いている途中の文を、そのまま公開します。赤字も消しません。',
          en: 'The wording is public while it is being polished, crossed-out lines included.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '表紙に載せるのは催しではなく、ふだんの場面にします。',
          en: 'The cover of the newsletter shows ordinary scenes, not events.',
        },
      },
      {
        criterion: 'exchange',
        verdict: 'against',
        answer: {
          ja: '配った紙のうち、返事を書く欄のあるものを数え、年度の終わりに倍にします。いまは百枚のうち六枚です。',
          en: 'We count the papers that have room for a reply, six in a hundred at present, and double them by the end of the year.',
        },
      },
      {
        criterion: 'future',
        verdict: 'for',
        answer: {
          ja: '一度の広告より、市民が自分で増やせる形を選びます。版下も文も、だれでも使えるように置きます。',
          en: 'Rather than one advertisement we choose forms that citizens can multiply: layouts and texts are there for anyone to use.',
        },
      },
    ],
    actions: [
      {
        key: 'ten-districts',
        title: {
          ja: '十の地区で「あなたは何を知っていますか」を聞く',
          en: 'Ask “What do you know?” in all ten districts',
        },
        dueOn: '2027-02-28',
        state: 'doing',
        news: [
          {
            on: '2026-07-11',
            text: {
              ja: 'えんてらすの回では、入口で四本の旗から一本を選んでもらいました。終わりに選び直しても、締め出されていると感じる人は9人のままでした。',
              en: 'At Enterasu everyone chose one of four flags on the way in, and again at the end. Nine felt shut out at the beginning, and nine at the end.',
            },
          },
          {
            on: '2026-11-08',
            text: {
              ja: '七つの地区を回りました。残りは洗馬、北小野、片丘です。収穫の時期に会をひらこうとして断られました。農家の暇な月を先に聞くべきでした。',
              en: 'Seven districts done; Seba, Kita-Ono and Kataoka are left. We had asked for meetings at harvest and were turned away. We should have asked first which months farmers have free.',
            },
          },
        ],
      },
      {
        key: 'bow-on-the-cover',
        title: {
          ja: '横断歩道のお辞儀を、広報の表紙に載せる',
          en: 'Put the children’s bow at the crossing on the newsletter’s cover',
        },
        dueOn: '2026-08-31',
        state: 'done',
        news: [
          {
            on: '2026-08-03',
            text: {
              ja: '八月号の表紙にしました。絵で、見出しはつけていません。',
              en: 'It is on the August cover: a drawing, without a headline.',
            },
          },
          {
            on: '2026-10-02',
            text: {
              ja: '見守りの方が数え続けてくれています。雨の日に止まった車は、十台のうち四台から六台になりました（9月、同じ横断歩道）。停止線を前に出した工事と重なったため、表紙のおかげとは言い切れません。',
              en: 'The crossing guard keeps counting. On wet days six cars in ten now stop, not four (September, same crossing). The stop line was moved in the meantime, so we cannot say it was the cover.',
            },
          },
        ],
      },
      {
        key: 'makers-booklet',
        title: {
          ja: '冊子「塩尻のものづくり」を、黄色い名札の人と一緒につくり直す',
          en: 'Remake the booklet on Shiojiri’s makers together with those who wear yellow badges',
        },
        text: {
          ja: '名札の色を隠さず、写し方も、名前を出すかどうかも、本人に決めてもらいます。',
          en: 'The colour of the badge is not hidden, and each person decides how to be shown and whether by name.',
        },
        dueOn: '2027-03-15',
        state: 'doing',
        news: [
          {
            on: '2026-10-20',
            text: {
              ja: '六人が引き受けてくれました。三人は手だけを写します。',
              en: 'Six people have agreed; three of them will show only their hands.',
            },
          },
        ],
      },
      {
        key: 'envelope-backs',
        title: {
          ja: '封筒の裏に、手の知恵の話を一つずつ刷る',
          en: 'Print on the back of the city’s envelopes something that hands know',
        },
        text: {
          ja: '今の封筒は二月まで使い切ります。最初の一枚に載せる話は、語った人の返事を待っています。',
          en: 'The present envelopes will be used up in February. For the first story we are waiting for the teller’s answer.',
        },
        dueOn: '2027-02-28',
        state: 'planned',
        news: [],
      },
      {
        key: 'station-posters',
        title: { ja: '首都圏の駅に大きな広告を出す', en: 'Large posters in stations of greater Tokyo' },
        state: 'stopped',
        news: [
          {
            on: '2026-05-20',
            text: {
              ja: 'やめました。五つの問いに当てると、ふだんの一日がよくなる人を一人も挙げられませんでした。費用は、暮らす人の話を紙で配る小さな冊子と、地区を回る旅費に回しました。契約前でしたが、広告の案づくりに使った委託料38万円は戻りません。',
              en: 'We stopped it. Held against the five questions, we could not name one person whose ordinary day would be better. The money now pays for a small printed book of residents’ stories and for travel to the districts. No contract had been signed, but 380,000 yen spent on designs will not come back.',
            },
          },
        ],
      },
    ],
    measures: ['x-1-3', 'c-3-3'],
    voices: ['sample-028', 'sample-051', 'sample-057', 'sample-065', 'sample-067', 'sample-068', 'sample-070'],
    partnersWanted: {
      ja: 'ポルトガル語、ベトナム語、中国語、フィリピンのことばで、下書きを読んで「ここは伝わらない」と言ってくださる方。謝礼があります。',
      en: 'People who will read drafts in Portuguese, Vietnamese, Chinese or a Philippine language and tell us, “This does not get across.” There is a fee.',
    },
  },
  {
    ...fiscalYear2026('safety'),
    title: {
      ja: '裏の家のことを、少し知っているまちへ',
      en: 'Towards a city that knows a little about the house behind',
      easy: '近所の 人の ことを 少し 知って いる まちへ',
    },
    aim: {
      ja: '防災の知恵を、本棚の計画書から、隣の家との会話に移します。聞こえない人、日本語が苦手な人、頭が真っ白になった人にも、いまから何をするかが伝わる避難にします。',
      en: 'We move what is known about disasters from the plan on the shelf to the talk between neighbours. An evacuation should make clear what happens next to people who cannot hear, who struggle with Japanese, or whose minds have gone blank.',
      easy: '地震（じしん）や 大雨の とき、近所の 人と 助け合います。耳が 聞こえない 人や 外国から 来た 人にも、何を するか 伝わるように します。',
    },
    brandingAim: 'internal',
    criteriaAnswers: [
      {
        criterion: 'exchange',
        verdict: 'for',
        answer: {
          ja: '川の音の変わり方を知っている人、声をかける順番を知っている人に、職員が教わります。',
          en: 'Staff learn from those who know how the sound of the river changes, and in what order to knock on doors.',
        },
      },
      {
        criterion: 'open',
        verdict: 'for',
        answer: {
          ja: '訓練の手順は、聞こえない方に音なしで試してもらってから決めます。',
          en: 'Drill procedures are settled only after deaf residents have tried them without sound.',
        },
      },
      {
        criterion: 'everyday',
        verdict: 'for',
        answer: {
          ja: '年一回の訓練より、月一回の回覧のときのひと言を増やします。',
          en: 'A word at the door each month, with the circular, counts for more than one drill a year.',
        },
      },
    ],
    actions: [
      {
        key: 'ten-sheets',
        title: {
          ja: '「いまから何をするか」の紙十枚を、避難所の棚に置く',
          en: 'Ten sheets saying what happens next, on the shelf of every shelter',
        },
        dueOn: '2026-09-30',
        state: 'done',
        news: [
          {
            on: '2026-09-19',
            text: {
              ja: '提案した方が、十枚を筆で書いてくださいました。やさしい日本語にし、絵を添えました。',
              en: 'The person who proposed it wrote all ten with a brush. They are in easy Japanese, with drawings.',
            },
          },
          {
            on: '2026-09-30',
            text: {
              ja: '全地区の避難所に置きました。置き場所はどこも同じ、入口を入って左の腰の高さです。',
              en: 'They are now in the shelters of all districts, always in the same place: left of the entrance, at waist height.',
            },
          },
        ],
      },
      {
        key: 'sockets',
        title: {
          ja: '公民館のコンセントの場所を、暗がりでも見つけられるようにする',
          en: 'Make the sockets in community halls findable in the dark',
        },
        dueOn: '2026-10-15',
        state: 'done',
        news: [
          {
            on: '2026-10-14',
            text: {
              ja: '光を蓄える印を貼りました。酸素の機械が停電で何時間もつかを書く欄も、名簿のいちばん上につくりました。',
              en: 'Luminous marks are up, and the list now has, at the very top, a line for how many hours an oxygen machine runs without power.',
            },
          },
        ],
      },
      {
        key: 'three-houses',
        title: {
          ja: '知らせたい家を本人が三軒選ぶ「三軒の約束」',
          en: '“Three houses”: each person chooses the three that are to know',
        },
        text: {
          ja: '名簿の封筒は、川から離れた二か所に置き、警報が出たときは、そこにいる大人二人で開けられるようにします。',
          en: 'The envelope with the list is kept in two places away from the river, and when there is a warning any two adults present may open it.',
        },
        dueOn: '2027-01-31',
        state: 'doing',
        news: [
          {
            on: '2026-10-14',
            text: {
              ja: '宗賀と楢川の41世帯が書きました。役員には見せたくないが裏の家には見せたい、という方が思ったより多くいます。',
              en: '41 households in Soga and Narakawa have chosen. More people than we thought would rather show it to the house behind than to the officers.',
            },
          },
        ],
      },
      {
        key: 'packing-a-bag',
        title: { ja: '逃げる約束をしない「鞄の係」', en: 'Bag helpers, to whom nobody has to promise to leave' },
        dueOn: '2027-02-28',
        state: 'doing',
        news: [
          {
            on: '2026-10-20',
            text: {
              ja: '中学生が係になりました。薬、入れ歯、写真。年に二度、薬の期限を見に伺います。お茶をいただいて帰ります。',
              en: 'Junior-high students have taken it on. Medicine, teeth, photographs. Twice a year they come to check the dates, and stay for tea.',
            },
          },
        ],
      },
      {
        key: 'silent-drill',
        title: { ja: '音を使わない避難訓練', en: 'An evacuation drill without sound' },
        dueOn: '2027-02-14',
        state: 'planned',
        news: [],
      },
    ],
    measures: ['c-3-1', 'c-3-3', 'c-1-1'],
    voices: ['sample-053', 'sample-054', 'sample-055', 'sample-074'],
    partnersWanted: {
      ja: '夜に停電しても使える電源を持ち、いざというとき機械を一台つなげさせてくださるお店や事業所。',
      en: 'Shops and workplaces with power that lasts through a night’s blackout, who would let one machine be plugged in.',
    },
  },
]
