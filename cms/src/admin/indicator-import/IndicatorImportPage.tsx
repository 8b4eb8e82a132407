import { formatFiscalYear, getFiscalYear } from '@aritai/domain'
import type { AdminViewServerProps } from 'payload'
import { rowLimit } from '../../collections/indicators/import/read-table.ts'
import { today } from '../../fields/day.ts'
import { drawPage, type PageContext } from '../workspace/draw-page.tsx'
import { Section } from '../workspace/parts/index.ts'
import { ImportForm } from './ImportForm.tsx'
import { indicatorImportPage } from './page.ts'
import './indicator-import.css'

export const IndicatorImportPage = (view: AdminViewServerProps) => drawPage(view, indicatorImportPage, drawImport)

function drawImport({ language }: PageContext) {
  const words = texts[language]
  const year = getFiscalYear(today())
  return (
    <>
      <Section id="prepare" title={words.prepare}>
        <ul className="indicator-import__hints">
          {words.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
        <ul className="indicator-import__templates">
          {[year - 1, year].map((each) => (
            <li key={each}>
              {/* A file to save, not a page: the browser has to ask the server itself. */}
              <a href={`/api/indicators/import-template?fiscalYear=${each}`} download={`indicators-${each}.csv`}>
                {words.template(formatFiscalYear(each, language))}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <ImportForm language={language} />
    </>
  )
}

const texts = {
  ja: {
    prepare: '1　CSVを用意する',
    template: (year: string) => `${year}のひな形をダウンロード（CSV、Excelで開けます）`,
    hints: [
      '列は「指標」「年度」「値」と、あれば「回答数」「途中経過」「注」です。ほかの列は読みません。',
      '年度は 2026、令和8年度、R8 のどれでも。全角の数字、桁区切り（1,204）、△41 も読めます。',
      'アンケートの値には回答数が要ります。値を書かない行は飛ばします。空欄やない列は、いまの内容のままです。途中経過を確定した値にするときは「いいえ」と書きます。',
      `文字コードはUTF-8かShift_JIS。一度に${rowLimit.toLocaleString('ja')}行、2MBまでです。`,
    ],
  },
  en: {
    prepare: '1  Prepare the CSV',
    template: (year: string) => `Download the template for ${year} (CSV, opens in Excel)`,
    hints: [
      'Columns: indicator, fiscal year, value and, if known, sample size, year still running, note. Others are not read.',
      'Years as 2026, 令和8年度 or R8. Full-width figures, 1,204 and △41 are understood.',
      'Survey values need their sample size. Rows without a value are skipped; an empty cell or a missing column leaves what is there. Write “no” to make a value of a running year final.',
      `UTF-8 or Shift_JIS; up to ${rowLimit.toLocaleString('en')} rows and 2 MB at once.`,
    ],
  },
}
