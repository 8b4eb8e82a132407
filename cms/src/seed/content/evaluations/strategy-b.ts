import type { EvaluationSeed } from '../../content-model.ts'
import { evaluationsOf } from './evaluation.ts'

export const evaluationsB: EvaluationSeed[] = [
  ...evaluationsOf(
    'b-1-3',
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '登録者の数より、続いている人の数を見るべきでした。登録した人の半分は一度も働いていません。',
        'We should have counted those who stay, not those who register: half never worked.',
      ],
      because: [
        '働いた人は291人に増えました。半年で辞める人が多いことが課題です。',
        '291 people worked. Many quit within half a year.',
      ],
      next: ['最初の三か月の時給保証を試します。', 'Try guaranteed hourly pay for three months.'],
    },
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '時給保証を受けた人の82％が半年後も働いています。ただし市外の仕事に七割を頼り、一社の発注が減ると全体が揺れました。',
        'Of those with guaranteed pay 82% are still at work after six months. But seven in ten jobs come from outside, and one client’s cut shook the whole.',
      ],
      because: [
        '人の面では目標に届く見込みです。仕事の出どころの偏りが残ります。',
        'In people the target is in sight; the sources of work are lopsided.',
      ],
      next: [
        '市内企業を回る担当を二人置き、令和8年度末に重点から外せるかを判断します。',
        'Two people to visit local companies; at the end of fiscal 2026 we judge whether it can leave the priorities.',
      ],
    },
  ),
  ...evaluationsOf(
    'b-2-2',
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '来訪者の数を追うのをやめ、二度来る人を数えたら、畑を歩いた人ほど戻ってくることがわかりました。',
        'When we stopped counting heads and counted returns, it was those who had walked in the fields who came back.',
      ],
      because: ['再訪は40.6％に伸びました。', 'Return visits rose to 40.6%.'],
      next: [
        '農家の手取りがどうなっているかを、初めて調べます。',
        'Look for the first time at what growers are left with.',
      ],
    },
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        'ワインの評価は上がり、農家の手取りは横ばいでした。「ブランドが強くなれば作り手も豊かになる」という前提を、誰も確かめていませんでした。',
        'The wines won praise and growers’ income stood still. Nobody had tested the premise that a stronger brand makes growers better off.',
      ],
      because: [
        '再訪は順調でも、畑は1ヘクタールしか増えず、暑さの影響も想定より早く来ています。',
        'Visits do well, but the fields grew by one hectare and the heat comes sooner than expected.',
      ],
      next: [
        '宣伝の費用の一部を、円卓と試験畑に移します。',
        'Move part of the publicity budget to the round table and trial plots.',
      ],
    },
  ),
  ...evaluationsOf(
    'b-2-3',
    {
      progress: 'not-yet',
      judgement: 'continue',
      learnt: [
        '弟子の募集には全国から41人の応募がありました。足りないのはなり手ではなく、五年間の給料でした。',
        'Forty-one people from all over Japan applied as apprentices. Lacking were not candidates but five years’ wages.',
      ],
      because: [
        '一年では測れない施策です。新しく就いた人と離れた人が同数でした。',
        'One year cannot measure this. As many left as began.',
      ],
      next: ['複数の工房で一人を育てる形を始めます。', 'Begin raising one apprentice among several workshops.'],
    },
    {
      progress: 'on-track',
      judgement: 'correct',
      learnt: [
        '空き家の数が市の統計と地元の数えで大きく違いました。机の上の数字で議論していたことを、地区の方に教えていただきました。',
        'The city’s count of empty houses and the district’s own differed widely. Residents showed us that we had been arguing from a desk.',
      ],
      because: [
        '担い手は21人に増えました。塗りに偏り、木地と漆掻きが途切れかけています。',
        'There are 21 newcomers, but mostly coaters; turning and tapping are about to break off.',
      ],
      next: [
        '支援を木地と漆掻きに広げ、空き家は歩いて数えた数を使います。',
        'Extend support to turners and tappers; use the count made on foot.',
      ],
    },
  ),
  ...evaluationsOf(
    'b-3-1',
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: [
        '催しの日に1万人を超えた通行量は、翌週には元どおりでした。私たちはにぎわいの写真を成果だと思っていました。',
        'The 10,000 of event days were gone the week after. We had taken photographs of crowds for results.',
      ],
      because: [
        '通行量は4,055人に減りました。方法を変えて二年目を試します。',
        'Footfall fell to 4,055. A changed method gets a second year.',
      ],
      next: ['催しを二つ減らし、駅前の使い方を一か月試します。', 'Two events fewer; one month’s trial of the square.'],
    },
    {
      progress: 'behind',
      judgement: 'stop',
      learnt: [
        '椅子を置いた一か月は、高校生の滞在が平均11分から26分に延びました。費用は催し一回分の十分の一です。人を呼ぶより、いる人が座れることが効きました。',
        'In the month with chairs, students stayed 26 minutes instead of 11, for a tenth of the cost of one event. Letting people sit did more than drawing them in.',
      ],
      because: [
        '催し中心のやり方は三年続けて通行量に表れませんでした（4,010人）。集客の催しへの重点投資は令和8年度で終えます。',
        'Three years of events do not show in the counts (4,010). Priority spending on crowd-drawing events ends with fiscal 2026.',
      ],
      next: [
        '浮いた費用を、座れる場所と小さく借りられる店に移すかどうか、第2期の案で市民に問います。',
        'Whether the money goes to seats and small leases will be put to citizens in the draft of the second term.',
      ],
    },
  ),
  ...evaluationsOf(
    'b-3-2',
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: ['乗った回数ばかり見て、断られた回数を数えていませんでした。', 'We counted rides and not refusals.'],
      because: [
        '利用は58.7千回に増えたのに、出かけられる人の割合は下がりました。',
        'Rides rose to 58,700 while the share who can get about fell.',
      ],
      next: [
        'あきらめた外出を市民と地図にし、断った件数を公開します。',
        'Map the journeys given up, and publish refusals.',
      ],
    },
    {
      progress: 'behind',
      judgement: 'expand',
      learnt: [
        '217枚の「あきらめた外出」のうち、最も多いのは通院ではなく「ちょっと」の用事でした。通院を基準に組んだ時刻表が、暮らしに合っていませんでした。',
        'Of 217 journeys given up most were not to the doctor but “just for a bit”. A timetable built on hospital visits did not fit life.',
      ],
      because: [
        '免許返納の波が先に来ます。遅れていても、止める理由ではなく急ぐ理由があります。',
        'The wave of returned licences comes first. Being late is a reason to hurry, not to stop.',
      ],
      next: [
        '車両を2台増やし、昼のスクールバスに乗れるかの答えを令和8年度中に出します。夜の便は運転手が確保できるまで約束しません。',
        'Two more vehicles, and an answer on school buses within fiscal 2026. No promise of evening runs until there are drivers.',
      ],
    },
  ),
  ...evaluationsOf(
    'b-3-3',
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '境界を知る方と歩いた9集落では、手入れの同意が早く集まりました。補助金の説明会より効果がありました。',
        'In nine hamlets walked with those who know the boundaries, consent came quickly: more than any briefing on grants achieved.',
      ],
      because: ['手入れの面積は151ヘクタールに増えました。', 'Woodland cared for rose to 151 hectares.'],
      next: ['歩く集落を20に増やします。', 'Walk twenty hamlets.'],
    },
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        '20集落を目標にして13でした。案内できる方が亡くなった集落が二つあります。急ぐべき順を、面積ではなく年齢で決めるべきでした。',
        'Aiming at twenty we managed thirteen; in two hamlets the last guide had died. We should have ranked them by age, not by area.',
      ],
      because: ['手入れは148ヘクタールに減りました。', 'Woodland cared for fell to 148 hectares.'],
      next: [
        '90歳に近い方のいる集落から歩き、動画でも残します。',
        'Begin where the guides are near ninety, and film as well.',
      ],
    },
  ),
]
