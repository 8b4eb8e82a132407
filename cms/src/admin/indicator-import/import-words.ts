import type { Language } from '../workspace/language.ts'

/** What the screen of the import says. */
const words = {
  ja: {
    choose: '2　何が変わるかを確かめる',
    file: 'CSVファイル',
    paste: 'または、表計算ソフトからコピーした行を貼り付ける',
    look: '確かめる（まだ読み込みません）',
    looking: '読み取っています…',
    result: '3　読み込む',
    nothingYet: 'ファイルを選ぶか、行を貼り付けてください。',
    counts: (added: number, changed: number, same: number, empty: number) =>
      `新しい値 ${added}件、変わる値 ${changed}件、変わらない値 ${same}件、記入なし ${empty}行`,
    wrong: (count: number) =>
      `直すところのある行が ${count}行あります。CSVを直して、もう一度確かめてください。まだ何も読み込んでいません。`,
    nothing: '変わる値がありません。読み込む必要はありません。',
    ready: (indicators: number, published: number) =>
      `指標${indicators}件の値が変わります。うち公開中の${published}件は、読み込むと市民のページも変わります。`,
    rows: '読み込む行',
    shownOf: (shown: number, all: number) => `${all}行のうち、直すところのある行を先に${shown}行を示しています。`,
    line: '行',
    indicator: '指標',
    year: '年度',
    before: 'いままで',
    after: 'これから',
    state: '結果',
    answers: (count: number) => `回答 ${count.toLocaleString('ja')}`,
    interim: '途中経過',
    none: 'なし',
    note: '何を、なぜ変えたか（変更の記録として市民に公開されます）',
    noteHelp: '例：令和7年度の市民意識調査の結果を入れました。',
    import: 'この内容で読み込む',
    importing: '読み込んでいます…そのままお待ちください。',
    done: (count: number) => `指標${count}件に読み込みました。`,
    seeList: '指標の一覧を見る',
    failed:
      '通信できませんでした。しばらくして、もう一度お試しください。読み込まれたかどうかは指標の一覧で確かめられます。',
  },
  en: {
    choose: '2  See what would change',
    file: 'CSV file',
    paste: 'Or paste rows copied from a spreadsheet',
    look: 'Preview (nothing is imported yet)',
    looking: 'Reading…',
    result: '3  Import',
    nothingYet: 'Choose a file or paste rows.',
    counts: (added: number, changed: number, same: number, empty: number) =>
      `${added} new, ${changed} changed, ${same} unchanged, ${empty} not filled in`,
    wrong: (count: number) =>
      `${count} rows need to be put right. Correct the CSV and preview it again. Nothing was imported.`,
    nothing: 'No value would change. There is nothing to import.',
    ready: (indicators: number, published: number) =>
      `${indicators} indicators would change; ${published} of them are public, and so would their pages.`,
    rows: 'Rows of the file',
    shownOf: (shown: number, all: number) => `${shown} of ${all} rows are shown, those to be put right first.`,
    line: 'Row',
    indicator: 'Indicator',
    year: 'Year',
    before: 'Before',
    after: 'After',
    state: 'Result',
    answers: (count: number) => `${count.toLocaleString('en')} answers`,
    interim: 'year still running',
    none: 'none',
    note: 'What changed and why (public, in the record of changes)',
    noteHelp: 'E.g. “Results of the citizens’ survey of fiscal 2025 entered.”',
    import: 'Import',
    importing: 'Importing… please wait.',
    done: (count: number) => `Imported into ${count} indicators.`,
    seeList: 'See the list of indicators',
    failed: 'There was no answer. Try again later; the list of indicators shows whether it was imported.',
  },
}

export type ImportWords = (typeof words)['ja']
export const importWords = (language: Language): ImportWords => words[language]
