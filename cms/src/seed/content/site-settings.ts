import type { SiteSettingsSeed } from '../content-model.ts'

/** Telephone and e-mail are plainly invented; the address is the city hall's. */
export const siteSettings: SiteSettingsSeed = {
  cityName: { ja: '塩尻市', en: 'Shiojiri City', easy: '塩尻市（しおじりし）' },
  siteName: { ja: 'しおじり みんなの計画', en: 'Shiojiri, Our Plan', easy: 'しおじり みんなの 計画' },
  tagline: {
    ja: 'あなたの一日から、まちの計画がはじまる。',
    en: 'The city’s plan begins with a day of yours.',
    easy: 'あなたの 話から、まちの 計画が 始まります。',
  },
  lead: {
    ja: '朝の通学路、夜勤明けの帰り道、雪の日の玄関先。ここに暮らす人の話を、塩尻市の9年間の計画の隣に、話されたときの言葉のまま置いています。どの話がどの施策につながり、何が変わり、何がまだ変わらないのか。一つひとつ、たどることができます。',
    en: 'The road to school, the way home from a night shift, the doorstep on a snowy day. Stories from people who live here stand beside the city’s nine-year plan in the words in which they were told. You can follow each of them: which measure it speaks to, what has changed, and what has not changed yet.',
    easy: 'ここに 住む 人の 話を、市の 計画と いっしょに 読む ことが できます。話を 聞いて、市が 何を したか わかります。まだ できて いない ことも わかります。',
  },
  contact: {
    department: {
      ja: '塩尻市 企画政策部 企画課',
      en: 'Planning Section, Policy Planning Division, Shiojiri City',
      easy: '塩尻市（しおじりし） 企画課（きかくか）',
    },
    address: {
      ja: '長野県塩尻市大門七番町3番3号',
      en: '3-3 Daimon Nanabancho, Shiojiri, Nagano, Japan',
      easy: '長野県（ながのけん）塩尻市（しおじりし）大門七番町（だいもん ななばんちょう）3番3号',
    },
    phone: '0263-00-0000',
    email: 'kikaku@example.jp',
  },
  hero: 'valley-morning',
  showcaseName: { ja: '塩尻に暮らす', en: 'Living in Shiojiri', easy: '塩尻（しおじり）に くらす' },
  showcaseTagline: {
    ja: '三方へ列車が出て、夕方には山が近くなる。',
    en: 'Trains leave in three directions. Towards evening the mountains come closer.',
    easy: '電車は 三つの 方へ 行きます。夕方は 山が 近くに 見えます。',
  },
  showcaseLead: {
    ja: 'ぶどうの匂いがつく九月の洗濯物。ホームで過ごす乗り換えの38分。誰がかいたのかわからない、雪の朝の三軒分の道。塩尻で暮らす人、働く人、訪れた人が、自分の言葉で話してくれた毎日です。よいところも、そうでないところも。',
    en: 'Washing that smells of grapes in September. Thirty-eight minutes on a platform between trains. Three doorways cleared of snow before dawn, nobody knows by whom. These are days as people who live, work or have stayed in Shiojiri told them, in their own words: the good parts, and the others.',
    easy: '塩尻（しおじり）に 住む 人、働く 人、遊びに 来た 人の 話です。自分の ことばで 話して くれました。いい ことも、たいへんな ことも あります。',
  },
  showcaseHero: 'vineyard-autumn',
  guardianAge: 16,
  answerWithinDays: 60,
}
