import type { ProjectSeed } from '../../content-model.ts'

/** 横断: what carries the three strategies together. */
export const projectsX: ProjectSeed[] = [
  {
    slug: 'x-1',
    sample: true,
    strategy: 'x',
    code: 'X-1',
    order: 1,
    name: {
      ja: '市民の声と知恵が交わり、まちの次の一手が生まれている',
      en: 'Citizens’ voices and knowledge meet, and the city’s next moves are born',
      easy: 'みんなの 声と 知恵が 集まって、町の 次の 行動が 生まれています',
    },
    summary: {
      ja: '送った声がどこへ届き、何が変わり、何が変わらなかったのかが誰にでも見える。その積み重ねの上で、市民と職員が「知の交流と創造」をそれぞれの言葉で語っている姿を目指します。',
      en: 'Everyone can see where a voice went, what it changed and what it did not. On that ground citizens and staff speak of “exchange and creation of knowledge” in words of their own.',
      easy: '声を 送った あと、何が 変わったかが わかります。変わらなかった ときは、理由が わかります。',
    },
    priorityReason: {
      ja: 'ブランド・アイデンティティ「知の交流と創造」はえんぱーくやスナバを生みましたが、多くの市民には届いていません。声が返ってくる経験こそが、計画を自分のものと感じる入り口になると考えます。',
      en: 'The brand identity “exchange and creation of knowledge” gave rise to Enpark and Snabar, but has not reached most citizens. Getting an answer to one’s voice is, we believe, how a plan becomes one’s own.',
      easy: '「知の 交流と 創造」と いう 町の 言葉は、まだ 多くの 人に 届いていません。声に 返事が あると、町の 計画が 身近に なります。',
    },
    currentState: {
      ja: '声を寄せる人は60代以上が多く、10代から20代と、外国籍の住民の声はほとんどありません。届いた声への回答も、これまでは本人にしか返していませんでした。',
      en: 'Most who write are 60 or older; there is hardly a voice from people under 30 or from residents of other nationalities. Until now answers went only to the person who wrote.',
    },
    wideAreaView: {
      ja: '通勤や通学で塩尻に来る人、かつて暮らした人の声も、まちを映す鏡です。市民でない人の声も受け取ります。',
      en: 'Those who commute here or once lived here hold up a mirror too; their voices are welcome.',
    },
    smallAreaView: {
      ja: '市全体の平均では、小さな地区の声が消えます。地区ごと、世代ごとに、誰の声が足りないかを毎年公表します。',
      en: 'In a city-wide average the small districts vanish. Every year we publish whose voices are missing, by district and by generation.',
    },
    picture: 'valley-morning',
  },
]
