import { type DataTable, terms } from '@aritai/domain'
import type { MeasureRecord, VoiceRecord } from '../../queries/open-data.ts'
import { paths } from '../paths.ts'

export function presentMeasureTable(records: readonly MeasureRecord[], siteUrl: string): DataTable {
  return {
    columns: [
      { key: 'code', label: '施策コード' },
      { key: 'name', label: '施策名（ありたい姿）' },
      { key: 'name_en', label: '施策名_英語' },
      { key: 'project', label: 'プロジェクト' },
      { key: 'strategy', label: '基本戦略' },
      { key: 'desired_state', label: 'ありたい姿' },
      { key: 'current_state', label: '現状' },
      { key: 'challenges', label: '課題' },
      { key: 'horizon', label: '投資の時間的射程' },
      { key: 'lead_department', label: '主担当課' },
      { key: 'last_fiscal_year', label: '終えた年度' },
      { key: 'updated_on', label: '更新日' },
      { key: 'url', label: 'URL' },
      { key: 'sample', label: '見本' },
    ],
    rows: records.map(({ measure, project, strategy, lead }) => ({
      code: measure.code,
      name: measure.name.ja,
      name_en: measure.name.en ?? null,
      project: project.name.ja,
      strategy: strategy?.name.ja ?? null,
      desired_state: measure.desiredState.ja,
      current_state: measure.currentState.ja,
      challenges: measure.challenges.map(({ title }) => title.ja).join('；'),
      horizon: terms.investmentHorizon[measure.horizon].ja,
      lead_department: lead?.name.ja ?? null,
      last_fiscal_year: measure.ended?.lastFiscalYear ?? null,
      updated_on: measure.updatedOn,
      url: `${siteUrl}${paths.measure(project.slug, measure.slug)}`,
      sample: measure.sample,
    })),
  }
}

/** Published voices without display names and photos: those were agreed to for the page, not for copying. */
export function presentVoiceTable(records: readonly VoiceRecord[], siteUrl: string): DataTable {
  return {
    columns: [
      { key: 'id', label: '声ID' },
      { key: 'title', label: '題' },
      { key: 'text', label: '本文' },
      { key: 'text_en', label: '本文_英語' },
      { key: 'edits', label: '編集' },
      { key: 'area', label: '地区' },
      { key: 'school_district', label: '小学校区' },
      { key: 'generation', label: '世代' },
      { key: 'perspective', label: '立場' },
      { key: 'received_in', label: '届いた月' },
      { key: 'prompt', label: '問い' },
      { key: 'measures', label: '施策コード' },
      { key: 'url', label: 'URL' },
      { key: 'sample', label: '見本' },
    ],
    rows: records.map(({ voice, area, schoolDistrict, prompt, measures }) => ({
      id: voice.slug,
      title: voice.title?.ja ?? null,
      text: voice.text.ja,
      text_en: voice.text.en ?? null,
      edits: voice.edits.map((edit) => terms.voiceEdit[edit].ja).join('；'),
      area: area?.name.ja ?? null,
      school_district: schoolDistrict?.name.ja ?? null,
      generation: voice.generation === undefined ? null : terms.generation[voice.generation].ja,
      perspective: voice.perspective === undefined ? null : terms.perspective[voice.perspective].ja,
      received_in: voice.receivedIn,
      prompt: prompt?.question.ja ?? null,
      measures: measures.map(({ measure }) => measure.code).join('；'),
      url: `${siteUrl}${paths.voice(voice.slug)}`,
      sample: voice.sample,
    })),
  }
}
