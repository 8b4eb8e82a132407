import { label } from '../localized/label.ts'

export const workTimeTerms = {
  late: label('遅れています', 'Late', 'おくれて います'),
  waiting: label('待っています', 'Waiting for you', 'まって います'),
  new: label('届きました', 'Came in', 'とどきました'),
}

export const workTerms = {
  'voices-late': label('2週間を超えて、まだ判断していない声', 'Voices undecided for over two weeks', '2週間 すぎた 声'),
  'voices-received': label('受け付けて、まだ読んでいない声', 'Voices received, not yet read', 'まだ 読んで いない 声'),
  'voices-in-review': label('確認中の声', 'Voices in review', '読んで いる 声'),
  'personal-information': label(
    '個人がわかる部分が残っているかもしれない声',
    'Voices that may still point to a person',
    'だれか わかるかも しれない 声',
  ),
  'voices-told-lately': label('この1週間に届いた声', 'Voices of the last seven days', '7日の あいだの 声'),
  'withdrawn-today': label('きょう取り下げられた声', 'Voices withdrawn today', 'きょう とりけされた 声'),
  'answers-late': label(
    '期限を過ぎた、答えていない声',
    'Voices unanswered past the city’s deadline',
    '答える 日を すぎた 声',
  ),
  'answers-waiting': label('答えを待っている声', 'Voices waiting for an answer', '答えを まって いる 声'),
  'voices-linked-lately': label(
    'この1週間に、担当の施策に結びついた声',
    'Voices linked to your measures in the last seven days',
    '新しく つながった 声',
  ),
  'actions-late': label('期限を過ぎた取り組み', 'Actions past their due date', 'おくれて いる とりくみ'),
  'report-due': label(
    '四半期の報告がまだのアクションプラン',
    'Action plans without a report this quarter',
    '知らせが ない 計画',
  ),
  'plan-missing': label(
    '今年度の、公開したアクションプランがない',
    'No published action plan for this fiscal year',
    '今年の 計画が ない',
  ),
  'own-drafts': label('自分の課の下書き', 'Drafts of your department', '自分の 課の 下書き'),
  'evaluations-late': label(
    '提出が遅れている事中評価',
    'Evaluations of yours that are late',
    'おくれて いる ふりかえり',
  ),
  'evaluations-to-write': label('これから書く事中評価', 'Evaluations to write', 'これから 書く ふりかえり'),
  'indicators-overdue': label('昨年度の値がまだの成果指標', 'Indicators without last year’s value', '数字が ない 指標'),
  'departments-without-plan': label('アクションプランのない課', 'Departments without an action plan', '計画が ない 課'),
  'departments-silent': label('四半期の報告がない課', 'Departments without a report this quarter', '知らせが ない 課'),
  'evaluations-missing-late': label(
    '評価が公開されていない施策（期限後）',
    'Measures without a published evaluation, past the date',
    'ふりかえりが おくれて いる 施策',
  ),
  'evaluations-missing': label(
    '評価が公開されていない施策',
    'Measures without a published evaluation',
    'ふりかえりが ない 施策',
  ),
  'term-questions': label(
    '期末の判断（続けるか、終えるか、どこを修正するか）がまだの施策',
    'Measures to judge at the end of the term: continue, stop or correct',
    '決める ときが 来た 施策',
  ),
  drafts: label('公開を待つ下書き', 'Drafts to publish', '公開を まつ 下書き'),
  'thin-groups': label('声の少ないところ', 'Groups whose voices are missing', '声が 少ない ところ'),
  'names-as-means': label('手段の言い方になっている名前', 'Names that are means', 'なおしたい 名前'),
  'answers-lately': label('この1週間に公開された回答', 'Answers published in the last seven days', '新しい 答え'),
  'deliveries-failing': label(
    '公開サイトに届いていない公開内容',
    'Sites that publications do not reach',
    'とどかない サイト',
  ),
  'officers-without-department': label('部署のない「各課の担当」', 'Officers without a department', '課が ない 係'),
  'actions-today': label('きょうの操作の記録', 'Actions recorded today', 'きょうの きろく'),
  'published-lately': label('この1週間に公開された声', 'Voices published in the last seven days', '新しく 出た 声'),
  'changes-lately': label('この1週間に変わったこと', 'What changed in the last seven days', '変わった こと'),
}
