export const logicModel = {
  leadsTo: 'つながる先：',
  asText: '図を文章で読む',
  legend: '枠の形は、動ける人を表します',
  department: '担当：',
  measuredBy: '測る指標：',
  notMeasured: 'まだ測っていません',
  notMeasuredBecause: 'まだ測っていません：',
}
