import type { openData as model } from '../ja/open-data.ts'

export const openData: typeof model = {
  title: 'Open data',
  lead: 'The plan, the indicators and the published voices of this site, as tables and for programs.',
  dataset: 'Data set',
  formats: 'Formats',
  rows: (count) => (count === 1 ? '1 record' : `${count} records`),
  csv: 'CSV (UTF-8)',
  csvBom: 'CSV (for spreadsheets, with BOM)',
  json: 'JSON',
  licence: 'Terms of use',
  licenceData:
    'The data of the plan and the indicators are under the Public Data Licence (Version 1.0) of Japan. Please name the source.',
  licenceVoices:
    'The copyright in each voice stays with its teller. Quote without changing the context, with the address of this site. Delete voices that were withdrawn.',
  indicators: 'Indicators',
  indicatorsText: 'Definition, baseline, targets and values, one row a fiscal year',
  measures: 'Measures',
  measuresText: 'State wanted, where we are, gaps, horizon of investment, section in charge',
  voices: 'Published voices',
  voicesText: 'Text, area, generation and month of arrival. No names',
  preparing: 'Data will appear here when the site is ready.',
}
