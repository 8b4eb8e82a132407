import { type Generation, generations } from '@aritai/domain'
import type { PopulationSeed } from '../content-model.ts'

type Row = [area: string, day: string, ...counts: number[]]

/** Generations in the order of the domain: under 18, 18–29, 30s, 40s, 50s, 60s, 70s, 80 and over. */
const rows: Row[] = [
  ['shiojiri', '2025-01-01', 9658, 7294, 7258, 8981, 9151, 7667, 8004, 7180],
  ['daimon', '2025-01-01', 1517, 1187, 1081, 1450, 1556, 1184, 1246, 1099],
  ['shiojiri-higashi', '2025-01-01', 1024, 786, 717, 961, 1031, 955, 1005, 887],
  ['kataoka', '2025-01-01', 478, 395, 360, 482, 517, 524, 552, 487],
  ['hirooka', '2025-01-01', 2435, 1725, 1840, 2109, 1994, 1306, 1374, 1212],
  ['takaide', '2025-01-01', 1239, 882, 941, 1078, 1018, 758, 798, 704],
  ['yoshida', '2025-01-01', 1515, 1105, 1178, 1350, 1277, 982, 1033, 912],
  ['seba', '2025-01-01', 494, 424, 387, 519, 556, 559, 588, 519],
  ['soga', '2025-01-01', 663, 552, 503, 675, 725, 679, 714, 630],
  ['kita-ono', '2025-01-01', 164, 126, 133, 189, 252, 297, 286, 301],
  ['narakawa', '2025-01-01', 129, 112, 118, 168, 225, 423, 408, 429],
  ['shiojiri', '2026-01-01', 9492, 7240, 7205, 8914, 9077, 7699, 8039, 7207],
  ['daimon', '2026-01-01', 1494, 1181, 1076, 1443, 1547, 1194, 1256, 1109],
  ['shiojiri-higashi', '2026-01-01', 1006, 781, 712, 955, 1025, 961, 1011, 892],
  ['kataoka', '2026-01-01', 465, 389, 354, 475, 509, 523, 550, 485],
  ['hirooka', '2026-01-01', 2410, 1722, 1837, 2105, 1990, 1324, 1393, 1229],
  ['takaide', '2026-01-01', 1221, 877, 936, 1072, 1014, 765, 805, 710],
  ['yoshida', '2026-01-01', 1490, 1096, 1169, 1340, 1267, 989, 1041, 918],
  ['seba', '2026-01-01', 478, 416, 379, 509, 544, 555, 584, 515],
  ['soga', '2026-01-01', 648, 546, 497, 667, 716, 680, 715, 631],
  ['kita-ono', '2026-01-01', 158, 123, 130, 185, 248, 294, 284, 298],
  ['narakawa', '2026-01-01', 122, 109, 115, 163, 217, 414, 400, 420],
]

/**
 * 両小野 is missing: it crosses into the next town, and nobody has counted which part of it is the city's. Generations
 * are not counted by school district.
 */
const schoolDistricts: [area: string, total: number][] = [
  ['school-shiojiri-higashi', 7343],
  ['school-shiojiri-nishi', 6900],
  ['school-kikyo', 10820],
  ['school-hirooka', 14010],
  ['school-yoshida', 9290],
  ['school-kataoka', 3750],
  ['school-soga', 5100],
  ['school-seba', 3980],
  ['school-narakawa', 1960],
]

/**
 * The city's totals are real. How they divide among districts and generations is a sample that adds up to them and
 * agrees with the known shares of people of 65 and over.
 */
export const population: PopulationSeed[] = [
  {
    slug: 'shiojiri-2024',
    sample: false,
    area: 'shiojiri',
    countedOn: '2024-01-01',
    total: 65613,
    byGeneration: [],
    source: { ja: '塩尻市の公表資料（令和6年）', en: 'Published by Shiojiri City (2024)' },
  },
  ...rows.map(([area, countedOn, ...counts]) => ({
    slug: `${area}-${countedOn.slice(0, 4)}`,
    sample: true,
    area,
    countedOn,
    total: counts.reduce((sum, count) => sum + count, 0),
    byGeneration: counts.map((count, index) => ({ generation: generations[index] as Generation, count })),
    source:
      area === 'shiojiri'
        ? {
            ja: '総数は市の公表値、世代の内訳は見本',
            en: 'Total published by the city; division by generation a sample',
          }
        : { ja: '市の総数に合うように配分した見本', en: 'Sample, divided so as to add up to the city’s total' },
  })),
  ...schoolDistricts.map(([area, total]) => ({
    slug: `${area}-2026`,
    sample: true,
    area,
    countedOn: '2026-01-01',
    total,
    byGeneration: [],
    source: {
      ja: '市の総数に合うように配分した見本（両小野は、町にまたがるため数がありません）',
      en: 'Sample, divided so as to fit the city’s total (none for Ryo-Ono, which crosses into the next town)',
    },
  })),
]
