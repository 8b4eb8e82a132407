import { label } from '../localized/label.ts'

export const hearingTerms = {
  under: label('声が少ない', 'Under-heard', '声が 少ない'),
  fair: label('人口に見合う', 'In proportion', 'ちょうど いい'),
  over: label('声が多い', 'Over-heard', '声が 多い'),
  unsure: label('まだ言えない', 'Cannot tell yet', 'まだ わかりません'),
  unknown: label('人口の資料なし', 'Population unknown', '人の 数が わかりません'),
}

export const lifeStageTerms = {
  child: label('18歳未満', 'under 18', '17さいまで'),
  young: label('18〜29歳', 'aged 18–29', '18さいから 29さい'),
  working: label('30〜50代', 'aged 30–59', '30さいから 59さい'),
  sixties: label('60代', 'aged 60–69', '60さいから 69さい'),
  older: label('70代以上', 'aged 70 and over', '70さいから 上'),
}

export const outreachWayTerms = {
  school: label(
    '学校の授業や児童会・生徒会で聞いてみませんか',
    'Perhaps ask in lessons and pupils’ councils',
    '学校で 聞いて みませんか',
  ),
  'young-places': label(
    '高校・大学や若者の集まる場、SNSで聞いてみませんか',
    'Perhaps ask at schools, colleges, places where the young meet, and on social media',
    '若い 人が 集まる ところで 聞いて みませんか',
  ),
  'nurseries-and-work': label(
    '保育園・学校の懇談会や、職場の昼休みに聞いてみませんか',
    'Perhaps ask at parents’ evenings and in lunch breaks at work',
    '保育園や 会社で 聞いて みませんか',
  ),
  'community-classes': label(
    '公民館の講座や地域の作業の日に聞いてみませんか',
    'Perhaps ask at community hall classes and village work days',
    '公民館で 聞いて みませんか',
  ),
  'ward-meetings': label(
    '区の集まりや広報の紙で聞いてみませんか',
    'Perhaps ask at ward meetings and on paper with the newsletter',
    '区の 集まりや 紙で 聞いて みませんか',
  ),
  'district-centre': label(
    '支所や地区センターの窓口、区長会で聞いてみませんか',
    'Perhaps ask at the branch office and the district’s meeting of ward heads',
    '地区の センターで 聞いて みませんか',
  ),
  'school-letter': label(
    '学校だよりやPTAの集まりで聞いてみませんか',
    'Perhaps ask through the school’s letter and the parents’ association',
    '学校の 手紙で 聞いて みませんか',
  ),
  newsletter: label(
    '広報と公式LINEで呼びかけてみませんか',
    'Perhaps call for them in the newsletter and on LINE',
    '広報や LINEで 聞いて みませんか',
  ),
}
