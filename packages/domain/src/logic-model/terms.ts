import { label } from '../localized/label.ts'

export const logicModelColumnTerms = {
  input: label('投入（インプット）', 'Inputs', '使う もの・人・お金'),
  activity: label('活動（アクティビティ）', 'Activities', 'する こと'),
  output: label('結果（アウトプット）', 'Outputs', 'した こと・できた もの'),
  outcome: label('成果（アウトカム）', 'Outcomes', '人や くらしが かわる こと'),
  impact: label('波及（インパクト）', 'Impact', 'まちが かわる こと'),
}
