import { label } from '../localized/label.ts'

export const roleTerms = {
  admin: label('システム管理者', 'Administrator', 'システムの 係'),
  planner: label('企画担当', 'Planner', '計画の 係'),
  department: label('各課の担当', 'Department officer', 'それぞれの 課の 係'),
  moderator: label('声の確認担当', 'Moderator', '声を 読む 係'),
  reader: label('閲覧のみ', 'Reader', '読む だけ'),
}
