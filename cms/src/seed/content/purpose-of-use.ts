// Seed content: the whole text a teller reads before sending, in three languages.
import type { PurposeOfUseSeed } from '../content-model.ts'

/** 利用目的, shown before anything is collected. Each voice keeps the version its teller agreed to. */
export const purposeOfUse: PurposeOfUseSeed = {
  version: '2026-04',
  effectiveOn: '2026-04-01',
  text: {
    ja: `## なぜ、お話を集めるのか

塩尻市は、計画の言葉が暮らしから離れないように、みなさんのお話を集めています。数字や要約だけでは、だれの、どんな日のことなのかが消えてしまうからです。お話は、ありたい姿・現状・課題を考えるとき、事業を見直すとき、市のことばを磨くときに、職員が原文で読みます。これ以外の目的には使いません。

## 使い方は、一つずつ選べます

どれも、はじめは「同意しない」になっています。選ばなかった使い方では使いません。あとから変えることもできます。

- **計画のページに載せる** … 市民向けのサイトで、関係する施策のそばに置きます。
- **塩尻の外の人に見せる** … 訪れる人、移り住むことを考えている人のためのサイトに載せます。
- **印刷物に載せる** … 計画の冊子、広報など。刷ったものは、あとから回収できません。
- **名前を添える** … 本名でなくてかまいません。選ばなければ「30代・広丘地区」のように、選んでくださった範囲だけを添えます。
- **写真を載せる** … ほかの人の顔が写っているときは、その方の了解もお願いします。
- **市から連絡する** … 確かめたいことがあるとき、返事をお伝えするときだけ使います。

一つも選ばないこともできます。そのときは公開せず、職員だけが読みます。

## 受け取るもの、受け取らないもの

会員登録はありません。IPアドレス、使っている機器の情報、写真に埋め込まれた位置情報は残しません。連絡先は書かなくてもかまいません。書いてくださった連絡先は暗号にして保管し、掲載する・しないを決めてから**30日後に消します**。

## 載せる前に

職員が読み、掲載できるかを決めます。長さを整えたり、だれかが特定されそうなところを伏せたりすることがあります。そのときは、そのことをページに書きます。意味は変えません。載せられないときは理由をお伝えし、載せなくても、お返事が要るものにはお返事します。

## 受付番号と、取り下げ

送ると受付番号が出ます。この番号で、お話がどうなったかを見たり、取り下げたりできます。取り下げに**理由は要りません**。いつでも、公開したあとでもできます。取り下げると、サイト、検索、配っているデータから消えます。すでに刷った冊子だけは取り戻せないので、どの冊子に載ったかをお知らせします。番号をなくすと、どのお話があなたのものか、市にもわかりません。

## 16歳になっていない方へ

家の人(保護者)の「いいよ」が要ります。もらえないとき、でも聞いてほしいことがあるときは、そのまま書いてください。載せませんが、読みます。

## 約束できないこと

ここは、不正の通報をする方を守る仕組みではありません。書いた内容から、あなたがだれかわかってしまうことがあります。通報は、公益通報の窓口など、法律で守られる道を使ってください。また、命や体に危険があると思われるときは、同意がなくても、助けるために必要なところへ伝えることがあります。

## お話は、あなたのものです

著作権はあなたに残ります。市は、選んでくださった使い方の範囲でだけ使います。ほかの人がお話を使いたいときは、市を通じてあなたにお願いすることになります。市のデータ全体の利用条件は、お話の文章には当てはまりません。

## この文について

2026年4月版です。2025年度に受け取ったお話は、この文であらためて同意をいただいたものだけを載せています。変えるときは、前の版を残し、あなたが同意した版を受付番号のページで読めるようにします。ご自分の情報の開示、訂正、利用停止は、企画課へいつでも求められます。`,
    en: `## Why we collect stories

Shiojiri City collects people’s stories so that the words of its plan do not drift away from life. In figures and summaries it gets lost whose day it was, and what kind of day. Staff read the stories in the original when they consider what is hoped for, how things are and what is missing; when they review the city’s work; and when they polish the words the city lives by. They are used for nothing else.

## You choose each use

Every use is off until you tick it. We do not use your story in any way you have not ticked, and you can change your mind later.

- **In the plan**: on the citizens’ site, beside the measures it concerns.
- **For people outside Shiojiri**: on the site for visitors and for those thinking of moving here.
- **In print**: the printed plan, the city’s newsletter. What has been printed cannot be called back.
- **With a name**: it need not be your real one. Otherwise we add only what you chose to tell, such as “in their 30s, Hirooka”.
- **With your photograph**: if other people can be recognised in it, please ask them too.
- **Being contacted**: only if we need to check something, or to give you an answer.

You may tick none. Then your story is not published and only staff read it.

## What we keep and what we don’t

There is no account. We keep no IP address, nothing about your device, and no location hidden in a photograph. You need not give contact details. If you do, they are stored encrypted and **erased 30 days after we have decided** about publication.

## Before publication

Staff read each story and decide whether it can be published. We may shorten it or cover what might identify somebody; the page then says so. We do not change the meaning. If it cannot be published we tell you why, and a story that needs an answer gets one even when it stays private.

## Your receipt, and taking it back

When you send a story you get a receipt number. With it you can see what became of the story, and take it back: **no reason needed**, at any time, also after publication. It then disappears from the sites, from search and from our open data. Printed copies cannot be recalled, so we tell you which ones carry it. If you lose the number, not even the city can tell which story is yours.

## If you are under 16

A parent or guardian has to agree. If you can’t ask, and still want somebody to know: write. We won’t publish it, but we will read it.

## What we cannot promise

This is not a protected channel for whistle-blowers. What you write may show who you are. To report wrongdoing, please use a channel protected by law, such as the public-interest disclosure desk. And where a life seems to be in danger we may, without consent, tell those who must know in order to help.

## Your story stays yours

You keep the copyright. The city uses your story only in the ways you ticked. Anyone else who wishes to use it has to ask you, through the city. The licence of the city’s open data does not cover the words of the stories.

## About this text

Version of April 2026. Of the stories received in fiscal 2025 we publish only those whose tellers have agreed to this text as well. When it changes the earlier versions remain, and your receipt page shows the one you agreed to. You may ask the Planning Section at any time to see, correct or stop the use of information about you.`,
    easy: `## どうして 話を 集めますか

市の 計画を 作る とき、みなさんの 本当の 話を 読みたいからです。ほかの ことには 使いません。

## あなたが えらびます

一つずつ「いいです」を えらびます。えらばないことには 使いません。あとで かえることが できます。

- **計画の ページに 出す** … 市の 人が 読みます。
- **ほかの 町の 人に 見せる** … 旅行の 人や、引っこす 人が 読みます。
- **紙に 出す** … 本や お知らせ。紙は、あとで 集めることが できません。
- **名前を 出す** … 本当の 名前で なくても いいです。
- **写真を 出す** … ほかの 人の 顔が あるとき、その 人にも 聞いて ください。
- **市から 連絡する** … 聞きたいことが あるとき だけです。

ぜんぶ「いいえ」でも いいです。市の 人だけが 読みます。

## のこさないもの

とうろくは いりません。インターネットの 住所(IPアドレス)、写真の 場所の 情報は のこしません。電話や メールは 書かなくても いいです。書いたら、ひみつの 形で のこして、きまった 日から **30日で けします**。

## 出す 前に

市の 人が 読みます。みじかく したり、だれか わかる ところを かくしたり することが あります。いみは かえません。出せない ときは、どうしてかを 教えます。

## やめたい とき

送ると、番号が 出ます。番号で、話が どうなったか わかります。番号で、やめることも できます。**りゆうは いりません**。いつでも できます。番号を なくさないで ください。

## 16さいに なっていない 人

お父さん、お母さんなどの「いいです」が いります。聞けない ときも、書いて いいです。出しませんが、読みます。

## やくそく できないこと

会社などの 悪いことを 知らせる 人を、ここでは まもることが できません。ほかの まどぐちを 使って ください。いのちが あぶない ときは、助ける 人に 話すことが あります。

## 話は あなたのものです

あなたが 書いた ものは、あなたのものです。市は、あなたが えらんだことだけに 使います。

これは 2026年 4月の 文です。`,
  },
}
