// Seed text: the evaluations of one strategy stay together.
import type { EvaluationSeed } from '../../content-model.ts'
import { evaluationsOf } from './evaluation.ts'

export const evaluationsCX: EvaluationSeed[] = [
  ...evaluationsOf(
    'c-1-1',
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        '市が声をかけて始めた場は三つとも、声をかけた職員の異動とともに弱りました。市が主役になると続きません。',
        'All three places begun at our request weakened when the officer moved on. What the city leads does not last.',
      ],
      because: ['場のある学区は3のまま増えていません。', 'Still three school districts.'],
      next: [
        'すでにある名前のない集まりを探し、家賃と保険だけを支えます。',
        'Look for nameless gatherings that exist, and support only rent and insurance.',
      ],
    },
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '支えを小さくすると、5学区に増えました。有償の助け合いでは「払うのはよいが、もらうのは困る」という方が9人いて、お金の意味は一つではないと知りました。',
        'With smaller support they grew to five. In paid help nine people would gladly pay but not accept: money does not mean one thing.',
      ],
      because: [
        '場は増えましたが、手伝い合った人は43.3％で動きません。30代に届いていません。',
        'More places, but helping stands at 43.3%; those in their thirties are not reached.',
      ],
      next: [
        '若い世代が担う集まりに、役員の兼務を求めない約束をします。',
        'Promise gatherings run by the young that no committee work is attached.',
      ],
    },
  ),
  ...evaluationsOf(
    'c-1-2',
    {
      progress: 'not-yet',
      judgement: 'continue',
      learnt: [
        '窓口を一つにする会議を11回開き、様式だけが一つ増えました。',
        'We held eleven meetings on joining the desks and ended with one more form.',
      ],
      because: ['相談相手がいない人は8.1％で、変化は見えません。', '8.1% have nobody to ask; no change to be seen.'],
      next: [
        '組織を変える前に、一人の相談員が最後まで付き添うことから始めます。',
        'Before the organisation, begin with one adviser who stays.',
      ],
    },
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '付き添いを始めた86人のうち61人が、二つ以上の部署にまたがる困りごとを抱えていました。断らないと決めると、部署の境のほうが見えてきます。',
        'Of 86 people accompanied, 61 had troubles that crossed sections. Decide not to turn anyone away, and it is the borders that show.',
      ],
      because: [
        '7.4％に下がりましたが、誤差の範囲です。40代・50代の男性は18.2％のままです。',
        'Down to 7.4%, within the margin of error; men in their forties and fifties remain at 18.2%.',
      ],
      next: [
        '職場と床屋と飲み屋に、気づいた人が電話できる番号を置きます。',
        'A number to call for those who notice, at workplaces, barbers and bars.',
      ],
    },
  ),
  ...evaluationsOf(
    'c-2-1',
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        'はがきの回数を増やしても受診は0.8ポイントしか増えませんでした。「結果が怖い」人に催促は逆効果でした。',
        'More postcards raised check-ups by 0.8 points. To those afraid of the result, reminders do the opposite.',
      ],
      because: ['36.0％で、目標の速さに足りません。', '36.0%: too slow.'],
      next: [
        '会社に出向く健診を試し、結果を一緒に読む時間をとります。',
        'Try check-ups at companies, with time to read results together.',
      ],
    },
    {
      progress: 'behind',
      judgement: 'correct',
      learnt: [
        '出向いた14社では受診が七割を超えました。ただし、その多くは国民健康保険ではない人で、この指標には表れません。指標の選び方が良くありませんでした。',
        'At the fourteen companies visited over seventy per cent took part, but most are not in National Health Insurance and do not show here. We chose the indicator badly.',
      ],
      because: ['指標は36.4％ですが、実態を映していません。', 'The indicator, 36.4%, does not show what happens.'],
      next: [
        '働く世代全体を映す指標を、第2期に向けて協会けんぽなどと検討します。',
        'With other insurers, look for an indicator of all working people for the second term.',
      ],
    },
  ),
  ...evaluationsOf(
    'c-2-2',
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: [
        '「活躍」という言葉が、人を遠ざけていました。役割の一覧を配っても、手を挙げる人は前からの人でした。',
        'The word “active” kept people away. A list of roles brought only those who had come before.',
      ],
      because: ['46.9％に下がりました。始めたばかりの施策です。', 'Down to 46.9%; the measure has just begun.'],
      next: ['聞き役を置き、得意なことを本人に代わって見つけます。', 'Listeners to find talents on people’s behalf.'],
    },
    {
      progress: 'on-track',
      judgement: 'continue',
      learnt: [
        '聞き役が会った134人のうち58人に出番が生まれました。31人のワークショップでは29人が、出たい日と引っこみたい日の両方を持っていました。休む自由がある出番だけが続きます。',
        'Of 134 people listened to, 58 found a part. In the workshop 29 of 31 had days of both kinds. Only parts with the freedom to rest last.',
      ],
      because: ['48.5％に上がり、方法に手ごたえがあります。', 'Up to 48.5%; the method holds.'],
      next: ['退職前の半日体験を5社で試します。', 'Try half-days before retirement with five companies.'],
    },
  ),
  ...evaluationsOf(
    'c-3-1',
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: [
        '同意書を郵送した人の返信は三割でした。訪ねた区では七割を超えました。',
        'Three in ten answered the form by post; where somebody called, over seven in ten.',
      ],
      because: ['計画のある人は27.6％です。郵送をやめます。', '27.6% have a plan. No more letters.'],
      next: ['ケアマネジャーと区が一緒に訪ねる形に全地区で変えます。', 'Joint visits in every district.'],
    },
    {
      progress: 'behind',
      judgement: 'expand',
      learnt: [
        '訪問で41.2％まで進みましたが、計画に書かれた助ける人の半分が、昼は市外で働いていました。紙の上の安心でした。',
        'Visits brought us to 41.2%; but half of the helpers named work outside the city by day. It was safety on paper.',
      ],
      because: [
        '令和8年度の60％には人手が足りません。命に関わるため、他に優先して増やします。',
        'For 60% in fiscal 2026 hands are lacking. Lives are at stake: it comes first.',
      ],
      next: [
        '訪問員を6人増やし、平日の昼の訓練で本当に動けるかを確かめます。',
        'Six more visitors, and weekday drills to see who can really come.',
      ],
    },
  ),
  ...evaluationsOf(
    'c-3-3',
    {
      progress: 'not-yet',
      judgement: 'continue',
      learnt: [
        '「やさしい日本語」に直した文書を外国籍の方に読んでもらうと、直した職員が思うほど易しくありませんでした。',
        'Read by residents from abroad, our easy Japanese was less easy than its writers thought.',
      ],
      because: ['情報が届いているかを測る数字がありません。', 'No figure shows whether information arrives.'],
      next: [
        '出す前に読んでもらう5人の点検役をお願いします。',
        'Ask five residents to test notices before they go out.',
      ],
    },
    {
      progress: 'on-track',
      judgement: 'expand',
      learnt: [
        '点検役が最も多く直したのは、言葉ではなく順番でした。「何をするか」を最初に書くと、日本人からの問い合わせも二割減りました。',
        'What the testers changed most was not words but order. With “what to do” first, questions from Japanese residents fell by two in ten as well.',
      ],
      because: [
        '教室に通う人は97人に増えました。夜勤の方には届いていません。',
        '97 learners now; night workers are not reached.',
      ],
      next: [
        '工場の休憩室で夜の教室をひらき、外国籍住民への調査を令和9年2月に初めて行います。',
        'Night classes in factory break rooms, and the first survey of foreign residents in February 2027.',
      ],
    },
  ),
  ...evaluationsOf(
    'x-1-1',
    {
      progress: 'ahead',
      judgement: 'continue',
      learnt: [
        '手続きの画面を職員が自分の親に試してもらうと、三分の二が途中で止まりました。作る前に試すべきでした。',
        'When officers had their own parents try the screens, two thirds got stuck. We should have tested first.',
      ],
      because: ['42.3％と想定より早く進んでいます。', 'At 42.3%, ahead of expectations.'],
      next: [
        '公開の前に、70代以上の5人に試してもらうことを決まりにします。',
        'Nothing goes public before five people over seventy have tried it.',
      ],
    },
    {
      progress: 'ahead',
      judgement: 'stop',
      learnt: [
        '目標を一年早く超えました。同時に、困ったままの人は10.9％で、80歳以上では四人に一人を超えています。平均の達成は、取り残された人を隠します。',
        'The target was passed a year early. Yet 10.9% remain stuck, over one in four of those past eighty. An average achieved hides those left behind.',
      ],
      because: [
        'オンライン化は日常の業務として続けられるため、重点投資は令和8年度で終えます。',
        'Online procedures can go on as routine; priority investment ends with fiscal 2026.',
      ],
      next: [
        '第2期では、となりに座って手伝うことへの投資に替えるかどうかを検討します。',
        'For the second term we consider investing in sitting beside people instead.',
      ],
    },
  ),
  ...evaluationsOf(
    'x-1-2',
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: [
        '寄せられた声の回答を庁内で読み合わせたところ、四割が「検討します」で終わっていました。',
        'Reading our answers to each other we found that four in ten ended with “we shall consider it”.',
      ],
      because: [
        '届いていると感じる人は23.5％です。返事の中身から変えます。',
        '23.5% feel heard. We begin with what the answers say.',
      ],
      next: ['「検討します」には期限か理由を必ず添えます。', 'No “we shall consider it” without a date or a reason.'],
    },
    {
      progress: 'behind',
      judgement: 'continue',
      learnt: [
        '公開の回答を試した三課では、書く時間が増え、同じ問い合わせが減りました。一方、10代から20代の声は全体の4％しかありません。',
        'In three sections that answered in public, writing took longer and repeated questions fell. But voices of people under thirty were 4% of all.',
      ],
      because: [
        '23.1％で動いていません。仕組みが全庁で始まるのは令和8年度です。',
        'Unmoved at 23.1%; the scheme begins across the city hall in fiscal 2026.',
      ],
      next: [
        '60日以内の公開回答を全課で始め、足りない世代へ机を持って出かけます。',
        'Public answers within 60 days in every section; the desk travels to missing generations.',
      ],
    },
  ),
  ...evaluationsOf(
    'x-1-3',
    {
      progress: 'not-yet',
      judgement: 'continue',
      learnt: [
        '「知の交流と創造」を知っていますか、と聞いてきましたが、知っていることと、自分のことだと感じることは別でした。',
        'We had asked whether people know the identity. Knowing it and feeling part of it are two things.',
      ],
      because: ['自信を持って話せる人は33.2％に下がりました。', 'Those who speak with confidence fell to 33.2%.'],
      next: [
        '聞き方を変え、入っていないと感じる人の話を先に聞きます。',
        'Change the question, and listen first to those who feel left out.',
      ],
    },
    {
      progress: 'on-track',
      judgement: 'correct',
      learnt: [
        '良い話を広報紙で紹介した人より、語る側に回った人のほうが、まちへの自信が増していました。読者を増やすより語り手を増やすべきでした。',
        'Those who told a story gained more confidence than those who read one. We should add tellers rather than readers.',
      ],
      because: [
        '35.9％に上がりましたが、語り手は大門と広丘に偏っています。',
        'Up to 35.9%, but the tellers are mostly from Daimon and Hirooka.',
      ],
      next: [
        'ブランドの対話を各地区でひらき、判断基準の見直しを市民と始めます。',
        'Hold dialogues in the districts and begin to revise the criteria with citizens.',
      ],
    },
  ),
]
