// Longer than 250 lines: seed content; the whole text of three pages in three languages.
import type { PageSeed } from '../../content-model.ts'

/** What living here is like, the next step, and the way here. No invented numbers, times or firms. */
export const pagesForVisitors: PageSeed[] = [
  {
    slug: 'living-here',
    sample: true,
    channels: ['showcase'],
    order: 1,
    inMenu: true,
    picture: 'school-road',
    title: { ja: '暮らしのこと', en: 'Living here', easy: '塩尻（しおじり）の くらし' },
    lead: {
      ja: '季節、住まい、学校、仕事、移動、雪。決める前に知っておくとよいことを、よいほうだけでなく書きます。',
      en: 'Seasons, homes, schools, work, getting about, snow: what is worth knowing before you decide, and not only the good side.',
      easy: '季節、家、学校、仕事、雪の ことを 書きます。いい ことも、たいへんな ことも 書きます。',
    },
    body: {
      ja: `## 季節

市街地の標高はおよそ七百メートル。空気が乾き、昼と夜の温度の差が大きい土地です。

- **春**は遅く来ます。四月に花が咲いても、霜が降りることがあります。果樹の農家は空を見て眠れない夜を過ごします。
- **夏**の昼は暑く、日ざしは痛いほどです。夜は窓を開けて眠れる日が多いものの、その日数は減っていると、畑の人は言います。
- **秋**は短く、はっきりしています。九月はぶどうの匂い、十月は朝霧、十一月は野沢菜を洗う水の冷たさ。
- **冬**は晴れの日が続き、冷えます。マイナス十度を下回る朝があります。

## 住まいとお金のこと

家賃や地価は地区によって違うため、ここに数字は書きません。大きな都市と比べて、種類の違いをお伝えします。

- **減ることが多いもの**：住まいの広さに対する家賃、駐車場代、野菜や果物を買うお金（もらうことが増えます）。
- **増えることが多いもの**：暖房の灯油や電気、冬のタイヤ、車の維持費。二人で働く家では、車が一人一台になりがちです。
- **見落としやすいもの**：水道の凍結を防ぐ手間、区費、消防団や清掃などに使う時間。関わり方は地区によって違います。家を決める前に、その地区の人に聞くのがいちばん確かです。

## 子どもと学校

保育園や学校は、公立が中心です。数百人の小学校もあれば、一学年が数人の小学校もあります。小さい学校では全員に出番があり、けんかの相手も限られます。大きい学校はその逆です。高校は松本などへ列車で通う人も多く、部活の帰りが遅い日は、家族の送り迎えに頼る地区があります。産科や小児科は、地区によって車で四十分ほどかかります。

## 仕事

部品や機械をつくる工場、レタスやぶどうの畑、病院や福祉、店、木曽の谷の漆器と宿。松本へ通う人も、松本から通ってくる人もいます。都会の会社の仕事を家でする人も増えました。その暮らしの静かさと、一日だれとも話さない日のことは、[実際の話](/welcome/stories/)で読めます。

## 移動

塩尻駅、広丘駅の近くなら、車がなくても暮らせます。ほかの地区では、車が要る場面が多くなります。予約して乗るバスはありますが、夜の便は少なく、運転する人も足りません。木曽の谷では、列車が一、二時間に一本の時間帯があります。

## 雪

市街地の雪は、多くありません。年に何度か、まとまって降ります。困るのは、とけて凍る翌朝です。楢川や峠に近い所では、雪の量も増えます。玄関先と歩道は住む人がかくのがふつうで、道具は十一月のうちに買います。かけない家の分をだれがかくかは、どの隣組にもある話です。

## ことば

外国から来て暮らす人が、各地区にいます。役所や学校の紙は、やさしい日本語や絵を増やしている途中です。方言は、味方だと思ってください。「ごしたい」は、疲れたという意味です。`,
      en: `## Seasons

The built-up area lies some seven hundred metres above the sea. The air is dry, and days and nights differ greatly in temperature.

- **Spring** is late. Even when trees are in flower in April there can be frost, and fruit growers lie awake watching the sky.
- **Summer** days are hot and the sun is fierce. On most nights you can sleep with the window open, although growers say that there are fewer such nights than there were.
- **Autumn** is short and unmistakable: the smell of grapes in September, morning mist in October, in November the cold of the water in which greens are washed.
- **Winter** is bright and very cold. Some mornings it is below minus ten.

## Homes and money

Rents and land prices differ by district, so there are no figures here. Compared with a large city, these are the kinds of difference:

- **Often less**: rent for the space you get, parking, and money spent on vegetables and fruit (you will be given more of them).
- **Often more**: paraffin and electricity for heating, winter tyres, and keeping a car. Households with two jobs tend to end up with a car each.
- **Easily overlooked**: the bother of keeping pipes from freezing, ward fees, and time for the volunteer fire corps, clearing ditches and the like. How much is expected differs from one district to another. The surest way is to ask people there before choosing a house.

## Children and school

Nurseries and schools are mostly public. There are primary schools with several hundred children, and others with a few in each year. In a small one everybody has a part in everything, and few people to quarrel with; in a large one it is the other way round. Many teenagers go to high school in Matsumoto and elsewhere by train, and in some districts families have to fetch them when clubs end late. From some districts it is about forty minutes by car to a children’s doctor or a maternity ward.

## Work

Factories making parts and machines; fields of lettuce and vines; hospitals and care; shops; the lacquer workshops and inns of the Kiso valley. Some people commute to Matsumoto and others from it. More have brought a city job home with them. How quiet that is, and what the days are like on which one speaks to nobody, you can read in [the stories](/welcome/stories/).

## Getting about

Near Shiojiri and Hirooka stations one can live without a car. Elsewhere there are many occasions that call for one. There are buses to be booked, but few in the evening, and too few people to drive them. In the Kiso valley there are hours with one train every hour or two.

## Snow

The built-up area does not get much. A few times a year it snows in earnest, and the trouble is the next morning, when what has melted is ice. In Narakawa and near the passes there is more. Residents normally clear their own doorway and pavement, and buy a shovel in November. Who clears it for those who cannot is a matter discussed in every lane.

## Languages

People from other countries live in every district. Papers from the city hall and from schools are getting more easy Japanese and more pictures; that work is not finished. As for the dialect, think of it as a friend. “Goshitai” means worn out.`,
      easy: `## 季節

- **春**：4月でも 寒い 日が あります。
- **夏**：昼は 暑いです。夜は すずしい 日が 多いです。
- **秋**：短いです。ぶどうの においが します。
- **冬**：晴れの 日が 多いです。とても 寒いです。マイナス10度より 寒い 朝も あります。

## お金

大きな 町と くらべると、家の お金は 安い ことが 多いです。でも、冬の あたたかく する お金と、車の お金が かかります。地区の お金や、そうじなどの 仕事も あります。家を 決める 前に、近所の 人に 聞いて ください。

## 学校

大きい 学校も、小さい 学校も あります。高校は、電車で 松本（まつもと）へ 行く 人も 多いです。病院が 遠い 地区も あります。

## 仕事

工場、畑、病院、店などが あります。家で 東京の 会社の 仕事を する 人も います。

## 車と バス

駅の 近くは、車が なくても 生活できます。ほかの 地区は、車が 必要な ことが 多いです。夜の バスは 少ないです。

## 雪

町の 雪は 多く ありません。でも、次の 朝に こおります。自分の 家の 前の 雪は、自分で かきます。11月に 道具を 買って ください。

## ことば

外国から 来た 人も 住んで います。「ごしたい」は「つかれた」と いう いみの ことばです。`,
    },
  },
  {
    slug: 'next-step',
    sample: true,
    channels: ['showcase'],
    order: 2,
    inMenu: true,
    picture: 'home-office',
    title: { ja: '次の一歩', en: 'The next step', easy: '次に する こと' },
    lead: {
      ja: '急いで決めないでください。聞く、訪ねる、試しに泊まる。やめると決めた話も、次の人の役に立ちます。',
      en: 'Please do not decide in a hurry. Ask, visit, stay for a trial. If you decide against it, telling us why helps whoever comes next.',
      easy: 'ゆっくり 決めて ください。聞く、来る、とまる。三つの ことが できます。',
    },
    body: {
      ja: `## 一　聞く

企画課が、はじめの窓口になります（見本）。仕事、住まい、学校、畑など、話が五つの課にまたがっても、説明は一度で済むように引き継ぎます。

- 電話 0263-00-0000（見本の番号）　平日の昼
- メール kikaku@example.jp（見本）　夜に送ってくださってかまいません
- オンライン　画面を使って、顔を出さずに話せます（見本）

英語とやさしい日本語で答えます。ほかの言語は、通訳を探す時間をください。

「住む」と決めている必要はありません。名前も、最初は要りません。

## 二　訪ねる

晴れた秋の日だけでなく、二月の朝と、雨の平日の夕方にも来てみてください。一日あれば、次の三つを勧めます。

- 住むかもしれない地区で、朝の通学の時間に歩く。あいさつのしかたと、車の速さがわかります。
- 夕方、いちばん近い店と病院まで、実際に行ってみる。できれば列車かバスで。
- えんぱーくで一時間座る。平日の昼に、だれがいるかがわかります。

地区の人に話を聞きたいときは、企画課からおつなぎします（見本）。よい所だけを話す約束はしていません。

## 三　試しに泊まる

一週間から一か月、ふつうの家で暮らす「ためし暮らし」を用意しています（**見本**。いまは申し込みを受け付けていません）。

- 家は三つの地区にあり、一つは駅から歩けます。一つは冬だけお貸しします。
- 費用は、実費としての光熱費と、寝具の洗濯代です。
- ごみ出し、雪かき、回覧板も体験のうちです。一週目に、隣の人と一度お茶を飲みます。断ってもかまいません。
- 最後の日に、住まないと思った理由を聞かせてください。名前を添えずに、次に来る人へ伝えます。

## すでに縁のある方へ

塩尻を離れて暮らす方、毎日働きに来ている方も、相談の相手です。「いつ帰るのか」とは聞きません。離れたまま関わる方法も、一緒に考えます。

## 行き方

[塩尻への行き方](/welcome/getting-here/)をご覧ください。暮らしの様子は[暮らしのこと](/welcome/living-here/)にまとめました。`,
      en: `## One: ask

The Planning Section is the first counter (sample). Work, a home, schools, a field: even where your questions belong to five sections, it passes them on so that you explain yourself only once.

- Telephone 0263-00-0000 (sample number), daytime on weekdays
- E-mail kikaku@example.jp (sample); do write at night if that is when you can
- On line, on a screen, without showing your face if you prefer (sample)

We answer in English and in easy Japanese. For other languages, please allow us time to find an interpreter.

You need not have decided to move. At first you need not even give a name.

## Two: visit

Come not only on a fine day in autumn but on a February morning and a wet weekday evening. If you have one day, we suggest three things.

- Walk through the district where you might live, at the hour when children go to school. You will learn how people greet each other, and how fast the cars are.
- In the evening, make the journey to the nearest shop and the nearest doctor, by train or bus if you can.
- Sit in Enpark for an hour. You will see who is there on a weekday.

If you would like to talk to people of a district, the Planning Section puts you in touch (sample). Nobody has promised to tell you only the good part.

## Three: stay for a trial

For a week or up to a month you can live in an ordinary house (**a sample**: no bookings are taken at present).

- There are houses in three districts. One is within walking distance of a station; one is let in winter only.
- You pay for what you use in light and heating, and for the laundry of the bedding.
- Rubbish days, snow shovelling and the neighbourhood circular are part of it. In the first week you have tea with a neighbour, once. You may decline.
- On the last day, please tell us if you have found reasons not to live here. Without your name, they go to whoever comes next.

## If you have ties already

You may have moved away, or come here every day to work. You are as welcome to ask. Nobody will want to know when you are coming home. We will think with you of ways to belong from where you are.

## How to get here

See [Getting here](/welcome/getting-here/). What daily life is like is told in [Living here](/welcome/living-here/).`,
      easy: `## ①聞く

企画課（きかくか）に 聞いて ください（れい）。家、仕事、学校、何でも いいです。名前は いりません。

- 電話 0263-00-0000（れいの 番号）
- メール kikaku@example.jp（れい）

英語と やさしい 日本語で 話します。

## ②来て みる

寒い 日や 雨の 日にも 来て ください。

- 朝、学校へ 行く 時間に 歩いて みる。
- 店と 病院まで 行って みる。
- えんぱーくで、すわって みる。

近所の 人と 話す ことも できます。

## ③とまって みる

1週間から 1か月、ふつうの 家に 住んで みる ことが できます（**れい**です。今は もうしこむ ことが できません）。ごみを 出す、雪を かく、近所の 人と お茶を 飲む。いっしょに してみます。

「住まない」と 思ったら、理由を 教えて ください。次の 人の 役に 立ちます。

## もっと 知りたい とき

- [塩尻（しおじり）への 行きかた](/welcome/getting-here/)
- [塩尻の くらし](/welcome/living-here/)`,
    },
  },
  {
    slug: 'getting-here',
    sample: true,
    channels: ['showcase'],
    order: 3,
    inMenu: true,
    picture: 'station-platform',
    title: { ja: '塩尻への行き方', en: 'Getting here', easy: '塩尻（しおじり）への 行きかた' },
    lead: {
      ja: '中央東線、中央西線、篠ノ井線が集まる駅のまちです。時刻は変わるので、ここには載せません。',
      en: 'A railway town where the eastern and western Chūō lines and the Shinonoi line meet. Times change, so none are given here.',
      easy: '電車、車で 来る ことが できます。時間は、鉄道（てつどう）会社の ページで 見て ください。',
    },
    body: {
      ja: `## 列車で

塩尻駅に、三つの方向から列車が来ます。

- **東京方面から**：新宿から中央東線の特急が塩尻を通ります。
- **名古屋方面から**：中央西線の特急が木曽の谷を上ってきます。進む向きの左右で、川の見え方が変わります。
- **長野・松本方面から**：篠ノ井線です。松本から塩尻までは、ふつうの列車でも近い距離です。

時刻と運賃は、鉄道会社の案内でお確かめください。大雪や大雨のとき、木曽の谷を通る列車は止まることがあります。

## 市内の駅

- **塩尻駅**（大門）：市役所とえんぱーくへ歩けます。ホームにぶどう棚があります。エレベーターがあります。
- **広丘駅**（広丘）：北の住宅地と工場、えんてらすの最寄りです。
- **みどり湖駅**（塩尻東）：坂の上の駅です。
- **小野駅**（辰野町との境）：北小野へ。列車の本数が限られます。
- **洗馬駅、日出塩駅**：宗賀、洗馬へ。
- **贄川駅、木曽平沢駅、奈良井駅**（楢川）：列車の間が一、二時間空くことがあります。帰りの列車を先に調べてください。乗りそこねたら、川辺が静かです。

無人の駅があります。車いすをお使いの方は、乗る前に鉄道会社へ連絡すると、スロープの用意を頼めます。早めに列車を決めなければならないことは、不便な点としてお伝えしておきます。

## 車で

長野自動車道に、塩尻インターチェンジと塩尻北インターチェンジがあります。国道19号が名古屋、木曽方面と松本を、国道20号が塩尻峠を越えて諏訪と結びます。国道153号は善知鳥峠を越え、北小野へ通じます。

冬は、冬用のタイヤが必要です。晴れていても、橋の上、トンネルの出口、日かげの坂は凍ります。奈良井宿の通りは、住む人の生活の道です。車は駐車場に置き、歩いてお入りください。

## 歩く、自転車で

塩尻駅から桔梗ヶ原のぶどう畑までは平らな道が続きます。片丘や塩尻東は坂です。畑の中の道は農作業の道で、朝と収穫の時期は軽トラックが優先です。畝の間には入らないでください。靴の土が、木の病気を運ぶことがあります。

## 空から

いちばん近い空港は、松本市にある信州まつもと空港です。行き先と便は、空港の案内をご覧ください。`,
      en: `## By train

Trains reach Shiojiri Station from three directions.

- **From Tokyo**: expresses on the eastern Chūō line from Shinjuku pass through Shiojiri.
- **From Nagoya**: expresses on the western Chūō line come up the Kiso valley. The river is now on one side, now on the other.
- **From Nagano and Matsumoto**: the Shinonoi line. From Matsumoto it is a short ride, even by local train.

For times and fares please look at the railway’s own information. In heavy snow or rain trains through the Kiso valley may stop.

## Stations in the city

- **Shiojiri** (Daimon): within walking distance of the city hall and Enpark. There is a grape trellis on the platform, and there are lifts.
- **Hirooka** (Hirooka): for the housing and factories of the north, and for Enterasu.
- **Midoriko** (Shiojiri-Higashi): a station up the slope.
- **Ono** (on the border with Tatsuno): for Kita-Ono. There are few trains.
- **Seba and Hideshio**: for Soga and Seba.
- **Niekawa, Kiso-Hirasawa and Narai** (Narakawa): there can be an hour or two between trains, so look up the one back before you set out. If you have missed it, it is quiet by the river.

Some stations are unstaffed. If you use a wheelchair, telephone the railway beforehand and a ramp will be prepared. That you have to settle on your train early is, we are sorry to say, a drawback.

## By road

The Nagano Expressway has interchanges at Shiojiri and Shiojiri-Kita. Route 19 comes from Nagoya and Kiso and goes on to Matsumoto; Route 20 crosses the Shiojiri Pass to Suwa; Route 153 crosses the Utō Pass to Kita-Ono.

In winter you need winter tyres. Even in fine weather bridges, tunnel exits and shaded slopes are icy. The street of Narai is the road people live on: please leave the car in a car park and walk.

## On foot and by bicycle

From Shiojiri Station to the vineyards of Kikyōgahara the roads are level. Kataoka and Shiojiri-Higashi are slopes. The lanes between the fields are working roads, and in the morning and at harvest the small trucks go first. Please keep out of the rows: soil on your shoes can carry disease to the vines.

## By air

The nearest airport is Shinshu-Matsumoto Airport, in Matsumoto. See the airport’s information for destinations and flights.`,
      easy: `## 電車

塩尻（しおじり）駅に 来て ください。

- **東京から**：新宿（しんじゅく）から 特急（とっきゅう）が あります。
- **名古屋（なごや）から**：特急が あります。
- **松本（まつもと）から**：近いです。

時間と お金は、鉄道（てつどう）会社の ページで 見て ください。

奈良井（ならい）や 贄川（にえかわ）は、電車が 1時間か 2時間 ない ことが あります。帰りの 電車を 先に 調べて ください。

車いすの 人は、先に 鉄道会社に 電話して ください。

## 車

高速道路（こうそくどうろ）の 出口は「塩尻」と「塩尻北（しおじりきた）」です。

冬は、冬の タイヤが 必要です。道が こおります。

奈良井では、車を 駐車場（ちゅうしゃじょう）に おいて、歩いて ください。

## 歩く、自転車

ぶどう畑の 道は、農家の 人の 仕事の 道です。ぶどうの 木の 間に 入らないで ください。`,
    },
  },
]
