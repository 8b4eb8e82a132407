import type { EvaluationSeed } from '../../content-model.ts'
import { evaluationsOf } from './evaluation.ts'

export const evaluationsA: EvaluationSeed[] = [
  ...evaluationsOf(
    'a-1-1',
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        '産後ケアの案内は全員に配っていましたが、袋から出していない人が半分いました。配ったことを届いたことと取り違えていました。',
        'The leaflet on postnatal care went to everyone, but half never took it out of the bag. We had mistaken handing out for reaching.',
      ],
      because: [
        '利用は19.8％に増えたものの、電話をかける元気のある人に偏りました。',
        'Use rose to 19.8%, but among those with the energy to telephone.',
      ],
      next: [
        '申し込みの入口を電話以外に開き、保健師から先に声をかけます。',
        'Open a way in other than the telephone, and have nurses call first.',
      ],
      corrections: [
        {
          text: [
            '「半分」は、聞き取りに答えた41人のうち19人（46％）です。',
            '“Half” stands for 19 of the 41 who were asked (46%).',
          ],
          reason: [
            '人数を書いていませんでした。何人に聞いたのかというお尋ねをいただきました。判断は変わりません。',
            'The numbers were missing, and somebody asked how many had been asked. The judgement stays.',
          ],
          correctedOn: '2025-07-02',
        },
      ],
    },
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '担当の保健師が産後10日に電話するだけで、利用は27.5％になりました。一方、父親の安心は71.0％で動かず、母親あての言葉が父親を遠ざけていたことがワークショップでわかりました。',
        'One call by the family’s nurse ten days after the birth brought use to 27.5%. Fathers’ peace of mind did not move from 71.0%: the workshop showed that our words, addressed to mothers, kept them away.',
      ],
      because: [
        '方法は効いています。市内に泊まれる部屋がないことが残る壁です。',
        'The method works. What remains is the lack of rooms within the city.',
      ],
      next: [
        '市内の部屋を令和8年度中に一か所ひらき、案内文を父親と一緒に書き直します。',
        'Open one place in the city within fiscal 2026 and rewrite the leaflet with fathers.',
      ],
    },
  ),
  ...evaluationsOf(
    'a-1-2',
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        'サロンの数を増やしましたが、頼れる人がいる親は減りました。場所を増やせば出会いが増えるという考えが誤りでした。',
        'We added playgroups, and fewer parents had somebody to turn to. That more places mean more encounters was a mistake.',
      ],
      because: ['新しく来た人の多くが、一度きりで来なくなっています。', 'Most newcomers come once and no more.'],
      next: [
        '新設を止め、最初の集まりに一緒に行く「つなぎ役」を試します。',
        'No new playgroups; try go-betweens who come along the first time.',
      ],
    },
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: [
        'つなぎ役と一緒に来た家庭の68％が二度目も来ました。人数はまだ53世帯で、全体の数字を動かすには足りません。',
        'Of families brought by a go-between 68% came again. They are 53 so far, too few to move the figure.',
      ],
      because: [
        '手ごたえはありますが、指標は46.8％で横ばいです。広げる前に、担い手が燃え尽きない人数を見極めます。',
        'It promises well, but the indicator stands still at 46.8%. Before growing we must know how much a go-between can bear.',
      ],
      next: [
        'つなぎ役を12人から20人に増やし、一人が受け持つのは年5世帯までとします。',
        'From 12 to 20 go-betweens, each with no more than five families a year.',
      ],
    },
  ),
  ...evaluationsOf(
    'a-1-4',
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '「待機児童ゼロ」の数字の外側に、希望が一度も通らなかった子どもが49人いました。数え方を変えて初めて見えました。',
        'Outside the figure “no child waiting” there were 49 who never got what was asked for. They appeared only when we counted differently.',
      ],
      because: [
        '足りないのは園の定員ではなく、急な日と短い日の預け先です。',
        'Lacking are not nursery places but care at short notice and for short hours.',
      ],
      next: ['病児保育の二か所目を診療所と協議します。', 'Negotiate a second sick-child nursery with a clinic.'],
    },
    {
      progress: 'on-track',
      judgement: 'expand',
      learnt: [
        '空きが画面で見えるようになると、朝の電話が三割減り、使われずに残る枠も減りました。働き方を変えたい親と、預け先を増やしたい親の両方がいます。',
        'With vacancies on screen, morning calls fell by three in ten and fewer places were left unused. Some parents want other hours at work, others more care; both exist.',
      ],
      because: ['37人まで減り、方法の効果が確かめられました。', 'Down to 37: the method has proved itself.'],
      next: [
        '北部の病児保育をひらき、職場との懇談を10社に広げます。',
        'Open the place in the north and widen talks to ten employers.',
      ],
    },
  ),
  ...evaluationsOf(
    'a-2-1',
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        '端末の利用時間は増えましたが、わかる実感とは結びつきませんでした。道具の普及を目的にしていたと反省しています。',
        'Hours on computers rose without more understanding. We had made spreading the tool our aim.',
      ],
      because: ['授業がよくわかる中学生は62.0％で横ばいです。', 'At 62.0%, understanding stands still.'],
      next: [
        '先生どうしが授業を見合う時間を、研修ではなく時間割の中に入れます。',
        'Put time to watch each other’s lessons into the timetable, not into training days.',
      ],
    },
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: [
        '見合いを続けた4校では、わかる割合が3ポイント上がりました。先生が「自分もわからなかった」と話せたことが変化の始まりでした。市全体では下がっています。',
        'In the four schools that kept watching, understanding rose by three points; it began when teachers could say “I did not get it either”. City-wide it fell.',
      ],
      because: [
        '結果が出るまで時間のかかる投資です。一年の上下で方向を変えません。',
        'This investment takes time; a year’s ups and downs do not change its course.',
      ],
      next: [
        '4校のやり方を押し付けず、見に来たい学校に旅費と代わりの先生を出します。',
        'No imposing: schools that wish to see it get travel money and cover.',
      ],
    },
  ),
  ...evaluationsOf(
    'a-2-2',
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '全校一律の「ノー残業日」は守られず、学校が自分で決めた電話の時間は守られました。',
        'The no-overtime day imposed on all was not kept; the telephone hours each school chose were.',
      ],
      because: [
        '34.1％まで減りました。学校ごとの差が大きくなっています。',
        'Down to 34.1%, with growing differences between schools.',
      ],
      next: ['学校発の交付金を設け、試したことを分け合います。', 'Set up a grant for what schools begin themselves.'],
    },
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: [
        '28.7％まで減りましたが、聞き取りでは三割の先生が持ち帰りが増えたと答えました。指標が良くなっても、暮らしが良くなったとは言い切れません。',
        'Down to 28.7%; but three in ten teachers told us they take more home. A better indicator is not yet a better life.',
      ],
      because: [
        '目標の20％に対して速さが足りません。令和8年度末に、続けるか別の方法にするかを判断します。',
        'Too slow for the target of 20%. At the end of fiscal 2026 we decide whether to go on.',
      ],
      next: [
        '持ち帰りを含めた時間を、先生の代表と一緒に測ります。',
        'Measure the time with teachers’ representatives, work at home included.',
      ],
    },
  ),
  ...evaluationsOf(
    'a-3-1',
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        '提案は32件出ましたが、実現は1件でした。返事が届いた時、提案した人の半分は卒業していました。',
        'Of 32 proposals one became real. When the answers arrived, half of those who had proposed had left school.',
      ],
      because: ['会議を開くことが成果になっていました。', 'Holding the conference had become the result.'],
      next: [
        '三か月以内の返事と、年度の途中で使える予算を用意します。',
        'An answer within three months, and a budget usable in mid-year.',
      ],
    },
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '若者予算で3件が実現し、手ごたえは29.6％に上がりました。「居場所をつくってあげる」という大人の言葉そのものが、若者を遠ざけていました。',
        'The youth budget made three things real, and belief in one’s voice rose to 29.6%. The adults’ phrase “giving you a place to belong” had itself kept the young away.',
      ],
      because: [
        '目標の30％に近づきましたが、参加者の偏りが残ります。',
        'Near the target of 30%, but those who take part are still the same kind.',
      ],
      next: [
        '次の司会は来なかった人から選び、定時制や職場へ聞きに行きます。',
        'Next time somebody who did not come presides; we go to evening school and workplaces.',
      ],
    },
  ),
]
