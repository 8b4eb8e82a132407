import { label } from '../localized/label.ts'

export const dialogueFormTerms = {
  workshop: label('ワークショップ', 'Workshop', 'みんなで 考える 会'),
  'town-meeting': label('タウンミーティング', 'Town meeting', '市と 話す 会'),
  committee: label('審議会・委員会', 'Committee', '決まった 人の 話し合い'),
  visit: label('訪問・聞き取り', 'Visit', '会いに 行って 聞く'),
  survey: label('アンケート', 'Survey', 'アンケート'),
}
