import type { Language } from '../workspace/language.ts'

const ja = {
  title: 'きょうの仕事',
  greeting: (day: string, name: string) => `${day}　${name}さんの仕事です。数字を開くと、その一覧に進みます。`,
  nothing: {
    late: '遅れているものはありません。',
    waiting: '待っているものはありません。',
    new: '新しく届いたものはありません。',
  },
  noDepartment: '所属の部署が登録されていません。システム管理者に登録を頼んでください。',
  noRole: '役割がまだありません。システム管理者に役割を頼んでください。',
  deliveredElsewhere:
    '公開サイトへの配信は、このサーバーではない別のプロセスが受け持っています。届かない配信はここに出ません。',
  since: (day: string, days: number) =>
    days <= 0 ? `もっとも古いもの：${day}` : `もっとも古いもの：${day}（${days}日前）`,
  as: (role: string, department: string | undefined) => (department ? `${role}（${department}）` : role),
  count: '件',
}

const en: typeof ja = {
  title: 'Today',
  greeting: (day, name) => `${day}. The work of ${name}. A number leads to the list of what it counts.`,
  nothing: { late: 'Nothing is late.', waiting: 'Nothing waits.', new: 'Nothing new came in.' },
  noDepartment: 'You belong to no department yet. Ask an administrator to enter it.',
  noRole: 'You have no role yet. Ask an administrator for one.',
  deliveredElsewhere: 'Another process delivers to the sites; its failures are not shown here.',
  since: (day, days) => (days <= 0 ? `Oldest: ${day}` : `Oldest: ${day} (${days} days ago)`),
  as: (role, department) => (department ? `${role} (${department})` : role),
  count: '',
}

export type StartWords = typeof ja
export const startWords: Record<Language, StartWords> = { ja, en }
