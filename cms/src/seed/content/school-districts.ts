import type { AreaSeed } from '../content-model.ts'

/** 小学校区: another division of the city than the ten districts (地区). */
export const schoolDistricts: AreaSeed[] = [
  schoolDistrict(1, 'shiojiri-higashi', '塩尻東小学校区', 'しおじりひがししょうがっこうく', 'Shiojiri-Higashi', {
    ja: '峠に続く坂の集落と、みどり湖のまわりの家々から子どもが通います。',
    en: 'Children come from the hamlets on the slope to the pass and from around Lake Midori.',
    easy: '坂の 上の 家や、みどり湖の 近くの 家から 子どもが 通います。',
  }),
  schoolDistrict(2, 'shiojiri-nishi', '塩尻西小学校区', 'しおじりにししょうがっこうく', 'Shiojiri-Nishi', {
    ja: '駅の西側の住宅地とブドウ畑のへりから、歩いて通う子どもが多い学区です。',
    en: 'Many children walk to school from the housing west of the station and the edge of the vineyards.',
    easy: '駅の 西の 家や、ブドウ畑の 近くの 家から、歩いて 通う 子どもが 多いです。',
  }),
  schoolDistrict(3, 'kikyo', '桔梗小学校区', 'ききょうしょうがっこうく', 'Kikyo', {
    ja: '大門と高出にまたがり、地区の境と学区の境が重ならない学区です。',
    en: 'Lies across Daimon and Takaide: the border of the school district is not that of the districts.',
    easy: '大門と 高出の 2つの 地区から 子どもが 通います。',
  }),
  schoolDistrict(4, 'hirooka', '広丘小学校区', 'ひろおかしょうがっこうく', 'Hirooka', {
    ja: '新しい住宅地から通う子どもが多く、登下校の列が長く続きます。',
    en: 'Many children come from new housing, in long lines along the road.',
    easy: '新しい 家が 多く、子どもが 多い 学区です。',
  }),
  schoolDistrict(5, 'yoshida', '吉田小学校区', 'よしだしょうがっこうく', 'Yoshida', {
    ja: '松本市との境に近く、放課後の行き先が市の外という家庭もあります。',
    en: 'Close to Matsumoto; some children spend their afternoons beyond the city border.',
    easy: '松本市の 近くです。学校の あと、松本市へ 行く 子どもも います。',
  }),
  schoolDistrict(6, 'kataoka', '片丘小学校区', 'かたおかしょうがっこうく', 'Kataoka', {
    ja: '山のふもとの広い学区で、冬の登下校は日が短い中を歩きます。',
    en: 'A wide district at the foot of the hills; in winter children walk in the short daylight.',
    easy: '山の ふもとの 広い 学区です。冬は 早く 暗くなります。',
  }),
  schoolDistrict(7, 'soga', '宗賀小学校区', 'そうがしょうがっこうく', 'Soga', {
    ja: 'ブドウ畑と谷の集落にまたがり、畑の授業が盛んです。',
    en: 'Covers vineyards and valley hamlets; lessons often go out into the fields.',
    easy: 'ブドウ畑と 谷の 学区です。畑で 学ぶ 授業が あります。',
  }),
  schoolDistrict(8, 'seba', '洗馬小学校区', 'せばしょうがっこうく', 'Seba', {
    ja: 'レタス畑の中にあり、農家の子どもと外国にルーツのある子どもが机を並べます。',
    en: 'Set among lettuce fields; farmers’ children and children with roots abroad sit side by side.',
    easy: '畑の 中の 学校です。外国に ルーツの ある 子どもも 一緒に 学びます。',
  }),
  schoolDistrict(9, 'ryo-ono', '両小野小学校区', 'りょうおのしょうがっこうく', 'Ryo-Ono', {
    ja: '塩尻市北小野と辰野町小野の子どもが、市と町の境をこえて一つの学校に通います。',
    en: 'Children of Kita-Ono in Shiojiri and Ono in Tatsuno attend one school across the municipal border.',
    easy: '塩尻市と 辰野町（たつのまち）の 子どもが、同じ 学校に 通います。',
  }),
  schoolDistrict(10, 'narakawa', '楢川小学校区', 'ならかわしょうがっこうく', 'Narakawa', {
    ja: '長い谷を電車とバスで通い、漆器の給食食器を手になじませて育ちます。',
    en: 'Children travel along the valley by train and bus, and grow up with lacquer bowls at lunch.',
    easy: '長い 谷の 学区です。電車や バスで 通う 子どもも います。',
  }),
]

function schoolDistrict(
  number: number,
  code: string,
  ja: string,
  reading: string,
  en: string,
  summary: AreaSeed['summary'],
): AreaSeed {
  return {
    slug: `school-${code}`,
    sample: true,
    channels: ['citizens'],
    name: { ja, en: `${en} school district`, easy: ja.replace('学校区', '学校の 学区') },
    reading,
    kind: 'school-district',
    parent: 'shiojiri',
    order: 30 + number,
    summary,
    places: [],
  }
}
