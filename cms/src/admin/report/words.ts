import type { Label } from '../../fields/label.ts'

export const reportWords = {
  form: {
    state: { ja: '今の状態', en: 'How it stands now' },
    stateHelp: { ja: '遅れも中止も、そのまま選びます。', en: 'Say so when it is late or stopped.' },
    text: { ja: '起きたこと', en: 'What happened' },
    textHelp: {
      ja: '一、二文で。数だけでなく、見たこと・わかったことも。例：3回目に12人。漬物の作り方を高校生が教わっていました。個人名は書きません。',
      en: 'A sentence or two: not only how many came, but what you saw or learnt. No names of persons.',
    },
    send: { ja: '報告して公開する', en: 'Report and publish' },
    sending: { ja: '送っています…', en: 'Sending…' },
    open: { ja: '報告を書く', en: 'Write a report' },
    close: { ja: 'とじる', en: 'Close' },
    sent: { ja: '報告を公開しました。', en: 'The report is public.' },
    see: { ja: '市民のページで見る', en: 'See it on the public page' },
    kept: {
      ja: '報告は送られていません。書いた文はそのまま残っています。',
      en: 'Nothing was sent. What you wrote is still here.',
    },
    unreachable: {
      ja: 'つながりませんでした。少し待ってから、もう一度送ってください。',
      en: 'No connection. Wait a little and send again.',
    },
    reload: { ja: '最新の状態を読み込む', en: 'Load the latest state' },
  },
  due: (day: string): Label => ({ ja: `期限 ${day}`, en: `Due ${day}` }),
  noDue: { ja: '期限なし', en: 'No due date' },
  overdue: { ja: '期限を過ぎています', en: 'Past its date' },
  silent: { ja: '三か月以上、報告がありません', en: 'No report for three months' },
  last: (day: string): Label => ({ ja: `前の報告（${day}）`, en: `Last report (${day})` }),
  noNews: { ja: 'まだ報告がありません。', en: 'Nothing reported yet.' },
  open: { ja: 'これからの取り組み・進めている取り組み', en: 'Actions planned and under way' },
  waiting: { ja: '報告を待っている取り組み', en: 'Actions that wait for a report' },
  closed: { ja: '終わった・やめた取り組み', en: 'Actions done or stopped' },
  drafts: { ja: 'まだ公開していない計画', en: 'Plans not yet public' },
  draftsHelp: {
    ja: '公開すると、ここで報告できるようになります。開くと、公開までに足りないところが上に出ます。',
    en: 'Once they are public you report on them here. Open one: what is still missing stands at the top.',
  },
  hasDraft: {
    ja: 'この計画には、まだ公開していない書きかけがあります。計画を開いて公開してから報告してください。',
    en: 'This plan has a draft that is not public yet. Open the plan and publish it first.',
  },
  none: {
    ja: '公開しているアクションプランに、取り組みがまだありません。',
    en: 'Your public action plans have no actions yet.',
  },
  noneOfCity: { ja: '報告が遅れている取り組みはありません。', en: 'No action waits for a report.' },
  write: { ja: 'アクションプランを書く', en: 'Write an action plan' },
  noDepartment: {
    ja: '所属の部署が登録されていません。システム管理者に登録を頼んでください。',
    en: 'Your account has no department. Ask an administrator to set it.',
  },
  city: {
    ja: '市全体で、期限を過ぎた取り組みと、三か月以上報告のない取り組みです。課ごとの全部の取り組みは「各課のアクションプラン」から開けます。',
    en: 'Actions of all departments that are late or silent. Open all actions of one department from “Action plans of all departments”.',
  },
  notShown: (count: number): Label => ({
    ja: `ほかに${count}件あります。「各課のアクションプラン」から、課ごとに開いてください。`,
    en: `${count} more wait. Open them by department from “Action plans of all departments”.`,
  }),
} as const
