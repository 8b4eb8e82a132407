import { label } from '../localized/label.ts'

export const generationTerms = {
  'under-18': label('18歳未満', 'Under 18', '17さいまで'),
  '18-29': label('18〜29歳', '18–29', '18さいから 29さい'),
  '30s': label('30代', '30s', '30さいから 39さい'),
  '40s': label('40代', '40s', '40さいから 49さい'),
  '50s': label('50代', '50s', '50さいから 59さい'),
  '60s': label('60代', '60s', '60さいから 69さい'),
  '70s': label('70代', '70s', '70さいから 79さい'),
  '80-over': label('80歳以上', '80 and over', '80さいから 上'),
}

export const perspectiveTerms = {
  resident: label('市内に住んでいる', 'Lives here', 'この 市に すんで います'),
  commuter: label('市内に通勤している', 'Works here', 'この 市で はたらいて います'),
  student: label('市内に通学している', 'Studies here', 'この 市の 学校に 行って います'),
  business: label('市内で事業を営んでいる', 'Runs a business here', 'この 市で 店や 会社を して います'),
  'former-resident': label('以前住んでいた・出身', 'Used to live here', '前に この 市に すんで いました'),
  visitor: label('訪れた・訪れてみたい', 'Visitor', 'この 市に あそびに 来ます'),
  staff: label('市の職員', 'Works for the city', '市役所で はたらいて います'),
}

export const areaKindTerms = {
  wide: label('広域圏', 'Wide area', 'まわりの 市や 村も いっしょに'),
  city: label('市全域', 'Whole city', '市 ぜんぶ'),
  district: label('地区', 'District', '地区'),
  'school-district': label('小学校区', 'Primary school district', '小学校の 地区'),
}
