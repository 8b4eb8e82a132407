import type { IssueCode } from './messages-ja.ts'

/** やさしい日本語 for the issues a citizen can meet; staff read Japanese or English. */
export const messagesEasy: Partial<Record<IssueCode, string>> = {
  'consent.no-effect': '「{use:consentUse}」だけでは のせません。どの ページに のせて よいかも えらんで ください。',
  'identity-mark.closed': 'この ことばの 話し合いは おわりました。',
  'identity-mark.feeling-missing': '3つの 中から 1つ えらんで ください。',
  'identity-mark.words-too-long': 'ことばは {maximum}字までです。いまは {count}字です。{over}字 短く して ください。',
  'identity-mark.wording-changed':
    '読んで いる 間に ことばが かわりました。新しい ことばを 読んで、もう一度 えらんで ください。',
  'indicator.change-within-margin':
    'はじめと くらべて {difference}ポイント かわりました。でも、アンケートでは ±{margin}ポイントくらいは、ぐうぜん かわります（95％の たしかさ）。本当に かわったか、まだ わかりません。',
  'indicator.few-answers':
    'こたえた 人が {answers}人で、少ないです（{fewAnswers}人より 少ない）。少し かわっても、ぐうぜんかも しれません。',
  'indicator.lead-within-margin':
    '目標への 道と {difference}ポイント ちがいます。でも、±{margin}ポイントくらいは、ぐうぜん かわります（95％の たしかさ）。進んだか おくれたか、まだ わかりません。',
  'personal-information.found':
    '{kind:personalInformationKind}が 書いて あるかも しれません（{text}）。見せたく ない ときは、けして ください。',
  'voice-submission.area-missing': 'すんで いる 地区を えらんで ください（えらばなくても 送れます）。',
  'voice-submission.contact-missing': 'れんらくしても いい ときは、メールか でんわばんごうを 書いて ください。',
  'voice-submission.contact-not-agreed': 'れんらくしても いいと 聞いて いません。れんらく先は のこしません。',
  'voice-submission.display-name-missing': '名前を のせたい ときは、名前を 書いて ください。書かなくても 送れます。',
  'voice-submission.display-name-not-agreed': '名前を のせても いいと 聞いて いません。名前は のせません。',
  'voice-submission.display-name-too-long': '名前は {maximum}字までです。',
  'voice-submission.email-unreadable': 'メールアドレスが まちがって いるかも しれません。もう一度 見て ください。',
  'voice-submission.guardian-consent-missing':
    '{age}さい 以上の 人は、しるしを つけて ください。もっと 下の 人は、家の 人が いいと 言ったら、しるしを つけて ください。',
  'voice-submission.photo-not-agreed':
    '写真を のせても いい ときは、しるしを つけて ください。だめな ときは、写真を 外して ください。',
  'voice-submission.text-missing': '話を 書いて ください。',
  'voice-submission.text-too-long': '話は {maximum}字までです。いまは {count}字です。{over}字 短く して ください。',
  'voice-submission.text-too-short': '話を {minimum}字より 長く 書いて ください。',
  'voice-submission.title-too-long': '題名は {maximum}字までです。',
}
