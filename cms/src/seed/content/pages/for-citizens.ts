// Longer than 250 lines: seed content; the whole text of three pages in three languages.
import type { PageSeed } from '../../content-model.ts'

/** What this site is, how accessible it is, and what it keeps: promises that the product's tests hold. */
export const pagesForCitizens: PageSeed[] = [
  {
    slug: 'about',
    sample: true,
    channels: ['citizens'],
    order: 1,
    inMenu: true,
    title: { ja: 'このサイトについて', en: 'About this site', easy: 'この サイトに ついて' },
    lead: {
      ja: '暮らしの話が、市の計画のどこに届き、何を変えたか。変えられなかったときは、なぜか。それを、だれでもたどれるようにする場所です。',
      en: 'A place where anyone can follow a story from daily life into the city’s plan: where it arrived, what it changed and, where it changed nothing, why.',
      easy: 'みなさんの 話が、市の 計画の どこに 届いたか、わかる サイトです。',
    },
    body: {
      ja: `## 何が読めるか

塩尻市の第六次総合計画「しおじり未来投資戦略」（令和6〜14年度）の、ありたい姿、いまの姿、その差である課題、だれと何をするか、数で見る進み具合が読めます。そのそばに、暮らす人、働きに来る人、離れて暮らす人の話を、話されたときの言葉で置いています。

## 話を送ると、どうなるか

- **送る**。会員登録はいりません。[話を送る](/voices/new/)から、3分ほどで送れます。紙や電話、対話の会でも受け取ります。
- **受付番号を控える**。番号を知っている人だけが、その後を見られます。[受付番号の画面](/receipt/)で、いつでも取り下げもできます。理由は聞きません。
- **職員が読む**。個人が特定されるところがないかを確かめます。短くしたり伏せたりしたときは、そう書きます。意味は変えません。
- **載せる、または載せずに答える**。載せるのは、使い方ごとに同意された範囲だけです。載せない話にも、返事が要るものには番号の画面で答えます。
- **計画につながる**。関係する施策のページに並び、担当の課が、したこと、するつもりのこと、できないことを理由とともに書きます。
- **毎年まとめる**。[声と、その後](/results/)で、動いた計画、動かなかった計画、声の足りない地区と世代をお知らせします。

## 約束できないこと

すべての話のとおりに計画が変わるわけではありません。正反対の話が同じ日に届くこともあります。変えないと決めたときも、理由を書きます。急な危険や相談は、このサイトではなく、110番、119番、または市の相談窓口へお願いします。

## 見本について

いま載っている話、部署、数の多くは、仕組みをお見せするための**見本**です。見本には、その印が付いています。実在の人の言葉ではありません。人口や計画の名前など、市が公表している事柄には出典を付けています。

## 使い回していただくために

計画と指標のデータは[オープンデータ](/open-data/)で配っています。話の文章は語った人のもので、その利用条件には入りません。ページには短い住所とQRコードがあり、A4でそのまま印刷できます。`,
      en: `## What you can read here

The states that Shiojiri’s sixth comprehensive plan (fiscal 2024 to 2032) aims at, the state of things today, the gap between the two, who does what about it with whom, and the figures that show how far it has come. Beside these stand stories from people who live here, come here to work, or have moved away, in the words in which they were told.

## What happens when you send a story

- **You send it.** There is no account. [Tell a story](/voices/new/) takes about three minutes. We also take stories on paper, by telephone and at meetings.
- **You keep the receipt number.** Only those who know it can see what follows. With it you can take the story back at any time on the [receipt page](/receipt/). Nobody asks why.
- **Staff read it** and check whether anybody could be identified. If they shorten or cover something, the page says so. The meaning is not changed.
- **It is published, or answered without being published.** We publish only for the uses to which you agreed, one by one. A private story that needs an answer gets one on the receipt page.
- **It joins the plan.** It stands beside the measures it concerns, and the section in charge writes what it has done, what it means to do, and what it cannot do, with the reason.
- **It is reported every year.** [What became of it](/results/) shows what moved, what did not, and which districts and generations have hardly been heard.

## What we cannot promise

The plan does not change with every story; sometimes opposite ones arrive on the same day. When we decide not to change something we say why. In immediate danger please do not use this site but call 110 or 119, or one of the city’s advice lines.

## Samples

Most of the stories, sections and figures shown at present are **samples** to show how it works, and are marked as such. They are not the words of real people. Facts published by the city, such as population or the name of the plan, have their source beside them.

## To be passed on

Plan and indicators can be downloaded as [open data](/open-data/). The stories belong to those who told them and are not covered by that licence. Every page has a short address and a QR code and prints on A4.`,
      easy: `## 何が 読めますか

市の 計画を 読む ことが できます。住んで いる 人の 話も、いっしょに 読む ことが できます。

## 話を 送ると、どう なりますか

- **送る**：[話を 送る](/voices/new/)から 送ります。名前は いりません。
- **番号を もらう**：番号で、あとの ことが わかります。[番号の ページ](/receipt/)で、話を けす ことも できます。理由は いりません。
- **市の 人が 読む**：だれの 話か わかる ところが ないか、見ます。
- **のせる、または のせない**：あなたが「いい」と 言った ことだけに 使います。
- **返事を する**：市が した こと、できない ことを 書きます。理由も 書きます。

## できない こと

みなさんの 話の 通りに、いつも 変わるのでは ありません。変えない ときは、理由を 書きます。

あぶない ときは、110番か 119番に 電話して ください。

## れい（見本）

今 ある 話の 多くは、**れい（見本）**です。本当の 人の 話では ありません。`,
    },
  },
  {
    slug: 'accessibility',
    sample: true,
    channels: ['citizens', 'showcase'],
    order: 90,
    inMenu: false,
    title: { ja: 'アクセシビリティ方針', en: 'Accessibility', easy: 'だれでも 使える ように' },
    lead: {
      ja: 'JIS X 8341-3:2016の適合レベルAAと、WCAG 2.2のAAを目標にしています。試験の結果を公表していないため、「準拠」とは書きません。',
      en: 'Our targets are level AA of JIS X 8341-3:2016 and of WCAG 2.2. As we have not published a conformance test, we do not claim conformance.',
      easy: '目が 見えない 人、耳が 聞こえない 人、日本語が むずかしい 人も、使える ように します。',
    },
    body: {
      ja: `## 目標

- 対象：このサイトのすべてのページ（市民向け、市外向け、印刷用）
- 目標：**JIS X 8341-3:2016 レベルAA**、あわせて **WCAG 2.2 レベルAA**
- 期限：公開の日から目標とし、見つかった問題はこのページに載せ、直した日を書きます。

## 心がけていること

- 幅320ピクセルの画面でも、400％に拡大しても、横に動かさずに読めるようにつくります。
- キーボードだけで、またスクリーンリーダーで、すべての操作ができるようにします。
- JavaScriptを使わない設定でも、読むこと、話を送ること、取り下げることができます。
- 図は、同じ内容を表や文でも示します。色だけで違いを伝えません。
- 計画の要点に、やさしい日本語と英語を用意します。ふりがなは、読み上げが二重になるため初めは出していません。

## 確かめたこと

自動の検査（axe-core）を、サイトを直すたびに、ページの種類ごとに日本語、英語、やさしい日本語で行うようにしています。キーボード操作、320ピクセルの幅、JavaScriptを使わない送信も、自動の試験に入れています。

自動の検査で見つかるのは、問題の一部です。**障がいのある方による確認と、JIS X 8341-3:2016の試験は、まだ行っていません。** 行ったときは、対象のページ、方法、結果、日付をここに公表します。

## わかっている課題

- 市民から届いた写真には、説明の文が短いものがあります。
- ロジックモデルの図は、狭い画面では順番に並んだ文になります。矢印の全体を一目で見ることはできません。
- やさしい日本語がまだない文は、ふつうの日本語で出ます。その旨を表示します。
- 古い計画書のPDFなど、市のほかのサイトへのリンク先は、この方針の対象ではありません。
- 見本の話のうち、英語のない話があります。

## 使いにくいときは

企画課へ、電話、メール、来庁、手紙のどれでもお知らせください。ページの住所と、どのような機器で困ったかを書いてくださると、早く直せます。書けなくてもかまいません。5日（閉庁日を除く）以内に、見通しをお答えします。同じ内容を、紙や電話でもお渡しします。電話 0263-00-0000（見本の番号）、kikaku@example.jp（見本）。`,
      en: `## Targets

- Scope: all pages of this site, for citizens, for visitors and for print
- Target: **JIS X 8341-3:2016 level AA**, and **WCAG 2.2 level AA**
- Date: from the day of publication. Problems that are found are listed here with the day they were mended.

## What we aim to do

- Pages can be read at a width of 320 pixels and at 400 % zoom without scrolling sideways.
- Everything can be done with a keyboard alone and with a screen reader.
- Reading, sending a story and taking it back work without JavaScript.
- What a figure shows is also given as a table or as text. Colour is never the only difference.
- The main points of the plan come in easy Japanese and in English. Furigana are off at first, because screen readers speak them twice.

## What has been checked

An automatic check (axe-core) is part of our tests for each kind of page in Japanese, English and easy Japanese, and runs whenever the site is changed. The automatic tests also cover keyboard use, a width of 320 pixels, and sending without JavaScript.

Automatic checks find only part of the problems. **People with disabilities have not yet tested the site, and no test by JIS X 8341-3:2016 has been carried out.** When it has, the pages, the method, the results and the date will be published here.

## Known limits

- Some photographs sent by citizens have short descriptions.
- On narrow screens a logic model becomes a sequence of texts; its arrows cannot be seen as a whole.
- Where there is no easy Japanese yet you see ordinary Japanese, and the page says so.
- Links to the city’s other sites, such as PDF files of older plans, are not covered.
- Some of the sample stories have no English.

## If something does not work for you

Tell the Planning Section by telephone, by e-mail, in person or by letter. The address of the page and the device you used help us to mend it sooner, but you need not know them. We answer within five working days with what we expect to do. The same information is available on paper and by telephone: 0263-00-0000 (sample number), kikaku@example.jp (sample).`,
      easy: `## 目標（もくひょう）

だれでも 使える サイトに します。日本の きまり（JIS X 8341-3:2016）と、世界の きまり（WCAG 2.2）の AAを 目標に します。

## して いる こと

- 小さい 画面でも 読めます。字を 大きく できます。
- マウスが なくても 使えます。
- 絵や 図の 内容を、ことばでも 書きます。
- やさしい 日本語と 英語が あります。

## まだ できて いない こと

- きかいの 検査（けんさ）を して います。でも、障がいの ある 人の 検査は、まだ して いません。
- やさしい 日本語が ない ところが あります。
- 英語が ない 話が あります。

## こまった とき

企画課（きかくか）に 話して ください。電話、メール、手紙、どれでも いいです。紙で わたす ことも できます。

- 電話 0263-00-0000（れいの 番号）
- メール kikaku@example.jp（れい）`,
    },
  },
  {
    slug: 'privacy',
    sample: true,
    channels: ['citizens'],
    order: 91,
    inMenu: false,
    title: { ja: '個人情報の取り扱い', en: 'Privacy', easy: 'あなたの 情報（じょうほう）に ついて' },
    lead: {
      ja: '要らないものは、はじめから受け取りません。受け取ったものは、選ばれた使い方だけに使い、やめたいと言われたら使うのをやめます。',
      en: 'What we do not need we do not take. What we take is used only in the ways you chose, and when you say stop we stop.',
      easy: '必要（ひつよう）な ことだけ 聞きます。あなたが「いい」と 言った ことだけに 使います。',
    },
    body: {
      ja: `## 残さないもの

- **会員登録はありません。** 名前も住所も、書かなくてかまいません。
- IPアドレス、ブラウザーや機器の情報は残しません。一度に大量に送られるのを防ぐため、接続元を元に戻せない形に変え、動いているあいだの記憶の中だけで1分ほど数え、忘れます。
- 写真に埋め込まれた撮影場所や日時、機種の情報は消します。
- クッキー、広告、外部の解析サービスは使いません。どのページを読んだかを、人ごとに記録しません。

## 受け取るもの

- 話の文章と、選んで書かれた年代、地区、立場、写真、載せる名前
- どの使い方に同意されたかと、同意した文の版
- 連絡先（書かれた場合だけ）。**暗号にして保管し、載せる・載せないを決めた日から30日で消します。**

送られた話は、市の中でしか開けない鍵で封をしてから預かります。このサイトを動かしている機械や事業者は、中を読めません。公開された話は、職員が確かめたあとの文章です。

## 使い道

計画を考え、見直し、市の言葉を磨くことだけに使います。使い方は一つずつ選べ、選ばない使い方では使いません。くわしくは[利用目的](/voices/new/)を、送る前にお読みください。法律に基づく場合と、命や体に差し迫った危険がある場合のほかは、市の外に渡しません。

## 受付番号と取り下げ

受付番号そのものは、市も持っていません。番号から計算した、元に戻せない値だけを持っています。番号をなくすと、どの話があなたのものか、市にもわかりません。

[受付番号の画面](/receipt/)で取り下げると、このサイト、検索、配っているデータ、記事の中の引用から、すぐに見えなくなります。理由は要りません。刷ってしまった紙と、ほかの人がすでに保存した写しは取り戻せません。どの印刷物に載ったかは、番号の画面でお知らせします。

## 16歳未満の方

16歳未満の方の話を載せるには、保護者の同意が要ります。同意がなくても送れます。載せませんが、職員が読みます。

## あなたの権利

個人情報の保護に関する法律に基づき、ご自分の情報の開示、訂正、利用停止を求められます。企画課へお申し出ください。どの話かがわからないと探せないことがあります。受付番号をお持ちなら、お使いください。開示などの決定に不服があるときは、審査を求められます。

## 守れないことがあること

お名前を書かなくても、内容からあなたがだれか伝わることがあります。送る前の画面で、電話番号や住所らしいところをお知らせしますが、見落としはあります。ここは公益通報を保護する窓口ではありません。

## 問い合わせ先

塩尻市 企画政策部 企画課 電話 0263-00-0000（見本の番号）、kikaku@example.jp（見本）`,
      en: `## What is not kept

- **There is no account.** You need give neither name nor address.
- We keep no IP address and nothing about your browser or device. To prevent floods of messages, a form of your address that cannot be turned back is counted in memory for about a minute and then forgotten.
- Place, time and camera hidden in photographs are removed.
- There are no cookies, no advertising and no outside analytics. What a person reads is not recorded.

## What we receive

- The words of your story and, if you chose to give them, your age group, district, point of view, a photograph and a name to be shown
- To which uses you agreed, and the version of the text to which you agreed
- Contact details, only if you gave them. **They are stored encrypted and erased 30 days after we have decided about publication.**

A story is sealed before it is stored, and only inside the city can it be opened. Neither the machine this site runs on nor its operator can read it. What is published is the text after staff have checked it.

## What it is used for

For making and revising the plan and polishing the words the city lives by, and for nothing else. You choose each use; we do not use your story in any other way. Please read the [purpose of use](/voices/new/) before sending. We pass nothing on outside the city except where a law requires it, or where somebody’s life or safety is in immediate danger.

## Receipt and withdrawal

The city itself does not hold your receipt number, only a value worked out from it that cannot be turned back. If you lose the number, not even the city can tell which story is yours.

When you withdraw on the [receipt page](/receipt/) your story disappears at once from this site, its search and its data, and from quotations in articles. No reason is needed. Paper already printed, and copies that others have saved, cannot be recalled. The receipt page tells you which printed matter carries it.

## Under 16

To publish a story by somebody under 16 we need a guardian’s consent. You can send it without. It will not be published, but staff will read it.

## Your rights

Under the Act on the Protection of Personal Information you may ask to see information about you, to have it corrected, or to have its use stopped. Please turn to the Planning Section. We may not be able to find a story without knowing which it is; the receipt number helps if you have it. Against our decision you may ask for a review.

## What we cannot guarantee

Even without a name, what you tell may show who you are. Before you send it the page points out what looks like a telephone number or address, but it can miss things. This is not a protected channel for whistle-blowers.

## Contact

Planning Section, Policy Planning Division, Shiojiri City: 0263-00-0000 (sample number), kikaku@example.jp (sample)`,
      easy: `## のこさない もの

- 名前や 住所は 書かなくても いいです。
- あなたの スマートフォンや パソコンの 情報（じょうほう）は のこしません。
- 写真の 場所や 時間の 情報は けします。
- あなたが 何を 読んだか、記録（きろく）しません。

## 受け取る もの

- あなたの 話
- あなたが 書いた こと（年、地区、写真など）
- 電話や メール（書いた ときだけ）。ひみつの 形で のこして、**決まってから 30日で けします。**

## 使いかた

市の 計画を 考える ためだけに 使います。あなたが えらんだ ことだけに 使います。

## けしたい とき

[番号の ページ](/receipt/)で けす ことが できます。理由は いりません。紙に 印刷した ものは けせません。番号を なくすと、市も わかりません。

## 16さいより 下の 人

のせる ときは、お父さん、お母さんなどの「いい」が 必要です。なくても 送る ことは できます。のせませんが、読みます。

## あなたが できる こと

自分の 情報を 見る、直す、使うのを やめさせる ことが できます。企画課（きかくか）に 話して ください。

- 電話 0263-00-0000（れいの 番号）
- メール kikaku@example.jp（れい）`,
    },
  },
]
