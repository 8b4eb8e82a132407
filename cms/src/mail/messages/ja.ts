import { formatDay } from '@aritai/domain'
import type { Messages } from './messages.ts'

export const ja: Messages = {
  greeting: (name) => `${name} 様`,
  subject: {
    'voice-linked': (count) => `【ありたい】担当の施策に新しい声が${count}件あります`,
    'answer-overdue': (count) => `【ありたい】回答をお待ちの声が${count}件あります`,
    'report-due': (count) => `【ありたい】アクションプランの進み具合をお知らせください（${count}件）`,
    'weekly-summary': () => '【ありたい】週のはじめのお知らせ',
  },
  lead: {
    'voice-linked': (count) =>
      `あなたの課が主管する施策に、新しい声が${count}件結びつきました。読んで、取り組みや回答を書いてください。`,
    'answer-overdue': (count, { answerWithinDays }) =>
      `施策に結びついてから${answerWithinDays}日を過ぎても、回答のない声が${count}件あります。\n取り入れられないときも、その理由を書くことが回答になります。`,
    'report-due': (count) =>
      `四半期のあいだ報告のないアクションプランが${count}件あります。\n一、二文でかまいません。遅れていることも、そのまま市民に伝えてください。`,
    'weekly-summary': () => 'あなたの課にかかわる、今週のはじめの様子です。',
  },
  voice: (measure, on) => `「${measure}」に結びついた声（${formatDay(on, 'ja')}）`,
  unnamed: '（名前のない文書）',
  more: (count) => `ほか${count}件`,
  summary: {
    newVoices: (count) => `先週あらたに結びついた声　${count}件`,
    waiting: (count) => `回答をお待ちの声　${count}件`,
    overdue: (count) => `うち、期限を過ぎたもの　${count}件`,
    silentPlans: (count) => `四半期のあいだ報告のないアクションプラン　${count}件`,
    lateActions: (count) => `期限を過ぎた取り組み　${count}件`,
  },
  open: '管理画面をひらく',
  footer: (accountUrl) =>
    `このメールは、ありたい（声と計画の管理画面）から自動で送られています。\n声の中身は、メールには書かれません。上のリンクから管理画面でお読みください。\n受け取るメールは、アカウントの画面で選べます。\n${accountUrl}`,
  reset: {
    subject: '【ありたい】パスワードの再設定',
    lead: 'パスワードの再設定の申し込みがありました。\n下のリンクから、1時間以内に新しいパスワードを決めてください。',
    link: '新しいパスワードを決める',
    footer:
      '心当たりがないときは、何もしなくて大丈夫です。パスワードはそのままです。\nたびたび届くときは、システム管理者に知らせてください。',
  },
}
