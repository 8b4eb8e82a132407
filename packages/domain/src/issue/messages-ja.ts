/**
 * Wording of every issue in Japanese: what is the matter and what to do now. `{name}` is a value of the issue's
 * context, `{name:group}` that value in the words of the glossary. A rule cannot raise a code that is not here.
 */
export const messagesJa = {
  'action-plan.action-date-outside': '「{title}」の期限（{dueOn}）が計画の年度の外です。期限か年度を確かめてください。',
  'action-plan.action-title-missing': '取り組みの名前を入れてください。',
  'action-plan.actions-missing': '取り組みがまだありません。一つでも具体的な取り組みを入れてください。',
  'action-plan.aim-missing': 'この計画で目指す状態を書いてください。',
  'action-plan.branding-aim-missing': 'だれに向けた計画かを選んでください。',
  'action-plan.chain-desired-state-missing': '「{measure}」に、ありたい姿が書かれていません。企画課に伝えてください。',
  'action-plan.chain-identity-missing':
    'もとにするブランド・アイデンティティを選んでいません。採用中のものを選んでください。',
  'action-plan.chain-identity-not-adopted':
    '選んだブランド・アイデンティティは、採用中のものではありません。採用中のものを選び直してください。',
  'action-plan.chain-measure-missing':
    'この計画はまだどの施策にもつながっていません。「役立つ施策」を一つ選ぶと、都市像までの道筋が見えます。',
  'action-plan.chain-measure-unpublished':
    '「{measure}」はまだ公開されていないので、市民のページではつながりが見えません。',
  'action-plan.chain-project-missing': '「{measure}」は、どのプロジェクトにも入っていません。企画課に伝えてください。',
  'action-plan.chain-strategy-missing':
    '「{measure}」のプロジェクトが、どの基本戦略にも入っていません。企画課に伝えてください。',
  'action-plan.chain-vision-missing':
    '「{measure}」の先にある計画に、都市像が書かれていません。企画課に伝えてください。',
  'action-plan.criterion-unanswered':
    '判断基準「{question}」への答えがありません。この課ではどう関わるかを書いてください。',
  'action-plan.department-missing': '担当する部署を選んでください。',
  'action-plan.news-missing': '「{title}」は実施中ですが、進み具合の報告がありません。短くてもよいので書いてください。',
  'action-plan.title-missing': '計画の名前を書いてください。',
  'action-plan.year-missing': '年度を西暦で入れてください。例：2026',
  'action-plan.verdict-missing': '判断基準「{question}」に合うか、反するか、関わらないかを選んでください。',
  'action-plan.years-reversed': '終わりの年度が始まりの年度より前です。年度を直してください。',
  'brand-identity.adopted-missing': '採用中のブランド・アイデンティティがありません。一つを「採用中」にしてください。',
  'brand-identity.adopted-on-missing': '採用した日を入れてください。',
  'brand-identity.adopted-twice':
    '採用中のブランド・アイデンティティが{count}件あります。一つだけを「採用中」にしてください。',
  'brand-identity.criteria-missing': '判断基準がありません。政策や投資を判断するときの問いを入れてください。',
  'brand-identity.criterion-duplicate': '判断基準の記号「{key}」が重なっています。別の記号にしてください。',
  'brand-identity.criterion-gone':
    '採用した判断基準「{question}」は、消すことも記号を変えることもできません。これまでの判断がこの問いに答えています。',
  'brand-identity.criterion-not-a-question': '判断基準は「〜か」で終わる問いの形にすると、だれでも同じように使えます。',
  'brand-identity.criterion-question-missing': '判断基準の問いを書いてください。',
  'brand-identity.criterion-reworded':
    '採用した問いの言葉は変えられません。これまでの判断が、この言葉に答えています。新しい問いを足すか、次のブランド・アイデンティティで改めてください。',
  'brand-identity.ended-on-missing': 'これまでのものには、終わった日を入れてください。歴史として残ります。',
  'brand-identity.what-changed-missing':
    '何が、なぜ変わったかを書いてください。捨てたのではなく磨き上げた経過が残ります。',
  'challenge.actor-missing': 'だれが取り組めるかを選んでください。市だけか、ともにか、だれでもか。',
  'challenge.current-state-missing': '現状を書いてください。課題は、ありたい姿と現状の差です。',
  'challenge.desired-state-missing': 'ありたい姿を書いてください。課題は、ありたい姿と現状の差です。',
  'challenge.text-missing':
    '課題の内容を書いてください。だれが、何に困っているかがわかると、協働のきっかけになります。',
  'challenge.title-missing': '課題の見出しを書いてください。',
  'change.note-missing': '公開中の内容を変えるときは、何をなぜ変えたかを書いてください。市民に公開されます。',
  'change.note-too-short': '変更の説明を{minimum}文字以上で書いてください。市民に公開されます。',
  'consent.no-effect':
    '「{use:consentUse}」だけでは、どこにも載りません。計画または魅力を伝えるページへの掲載にも同意が必要です。',
  'consent.purpose-version-missing': '同意をいただいたときの利用目的の版を入れてください。',
  'coverage.outreach-place':
    '{place}：人口から見て{expected}件ほど見込まれるところ、{count}件です。{way:outreachWay}。',
  'coverage.outreach-stage':
    '{place}の{stage:lifeStage}：人口から見て{expected}件ほど見込まれるところ、{count}件です。{way:outreachWay}。',
  'coverage.outreach-unsure-place':
    '{place}：人口から見て{expected}件ほど見込まれるところ、{count}件です。まだ数が少なく、偏りとは言いきれません。{way:outreachWay}。',
  'coverage.outreach-unsure-stage':
    '{place}の{stage:lifeStage}：人口から見て{expected}件ほど見込まれるところ、{count}件です。まだ数が少なく、偏りとは言いきれません。{way:outreachWay}。',
  'decision.adopted-against-criteria':
    '{count}個の判断基準に反するまま採用しています。それでも採用する理由を総合的な判断に書いてください。',
  'decision.criterion-unanswered':
    '判断基準「{question}」への判断がありません。合う・反する・関わらないのどれかを選んでください。',
  'decision.criterion-unknown':
    '「{criterion}」は今のブランド・アイデンティティの判断基準にありません。取り除いてください。',
  'decision.identity-missing': '判断のもとになるブランド・アイデンティティを選んでください。',
  'decision.identity-not-public':
    'このブランド・アイデンティティは公開していません。公開しているものを選んでください。',
  'decision.identity-without-criteria':
    'このブランド・アイデンティティには判断基準がありません。判断基準のあるものを選んでください。',
  'decision.reason-missing': '判断基準「{question}」について、そう判断した理由を書いてください。',
  'decision.reasoning-missing': '総合的な判断の理由を書いてください。',
  'desired-state.advice-activity': '市の活動のようすになっています。その結果、だれがどうなっていますか。',
  'desired-state.advice-city-vision': '都市像ならよい言い方です。施策では「〜になっている」まで書いてみてください。',
  'desired-state.advice-going-on': '「〜ていく」ではなく「〜ている」と言い切ると、実現した姿が伝わります。',
  'desired-state.advice-plain-verb': '「〜ている」「〜できる」で終えると、実現した姿が伝わります。',
  'desired-state.advice-unfinished': '文が途中で終わっています。最後まで書いてください。',
  'desired-state.advice-wish': '願いや予定ではなく、実現した姿で書いてみてください。',
  'desired-state.means':
    '「{ending}」は{form:meansForm}です。終わったときの市民や地域の様子を「〜が〜ている」で書いてみてください。',
  'desired-state.note-number': '数値（{number}）は成果指標に入れると、姿と目標が分かれて読みやすくなります。',
  'desired-state.note-slip':
    '「{words}」は書き間違いかもしれません。「が」や「を」にするか、言い方を確かめてください。',
  'evaluation.copied-unchanged':
    '昨年度の評価と同じ文のままです。この1年でわかったことに合わせて書き直してから公開することをおすすめします。',
  'evaluation.correction-changed': '公開した訂正は変えられません。もう一度訂正するときは、新しい訂正を足してください。',
  'evaluation.correction-reason-missing': 'なぜ訂正するのかを書いてください。市民に公開されます。',
  'evaluation.correction-text-missing': '何をどう訂正するのかを書いてください。元の文はそのまま残ります。',
  'evaluation.evaluated-twice': 'この施策の{fiscalYear}年度の評価はすでにあります。',
  'evaluation.focused-not-decided':
    '短期集中の施策は、続けるか終えるかを判断します。「修正する」でよいか確かめてください。',
  'evaluation.frozen': '公開した評価は変えられません。元の言葉を残したまま、「訂正」に理由とともに書き足してください。',
  'evaluation.judgement-reason-missing': 'そう判断した理由を書いてください。',
  'evaluation.learnt-missing': 'この1年でわかったことを書いてください。',
  'evaluation.next-direction-missing': '来年度の予算に向けた方向を書いてください。',
  'evaluation.sustained-stopped':
    '長期継続の施策は、途中で修正しながら続けるものです。「終了する」でよいか確かめてください。',
  'evaluation.year-ahead': '{fiscalYear}年度はまだ始まっていません。評価する年度を確かめてください。',
  'evaluation.year-before-plan':
    '{fiscalYear}年度は、計画が始まった{first}年度より前です。評価する年度を確かめてください。',
  'identity-mark.closed': 'この案の話し合いは終わりました。今の言葉は「ブランド」のページにあります。',
  'identity-mark.feeling-missing': '三つのうち、いちばん近いものを選んでください。',
  'identity-mark.words-too-long': '言葉は{maximum}文字までです。今は{count}文字です。{over}文字短くしてください。',
  'identity-mark.wording-changed':
    '読んでいるあいだに案が直されました。新しい言葉を読んでから、もう一度選んでください。',
  'indicator.baseline-year-after-target': '目標の年度（{fiscalYear}年度）が基準の年度より後になっていません。',
  'indicator.breakdown-duplicate': '同じ年度・地域・世代の行が二つあります。一つにしてください。',
  'indicator.breakdown-exceeds':
    '{fiscalYear}年度の内訳の回答数の合計（{answers}）が、全体の回答数（{whole}）より多くなっています。地区と小学校区を混ぜていないかも確かめてください。',
  'indicator.breakdown-place-missing': '地域か世代の、どちらか一つは選んでください。',
  'indicator.breakdown-two-ways':
    '{fiscalYear}年度には、地域×世代の行と、どちらか一方だけの行があります。引き算で少人数の値がわからないよう、地域×世代の行は公開されません。',
  'indicator.breakdown-without-value':
    '{fiscalYear}年度の全体の値が公開できる状態でないため、この内訳は公開されません。',
  'indicator.change-within-margin':
    '基準からの{difference}ポイントの変化は、調査の誤差（±{margin}ポイント、95％の確からしさ）の範囲内です。変わったとは言い切れません。',
  'indicator.few-answers': '回答が{answers}人と少ない値です（{fewAnswers}人未満）。小さな上下は、偶然かもしれません。',
  'indicator.lead-within-margin':
    '道のりとの{difference}ポイントの差は、調査の誤差（±{margin}ポイント、95％の確からしさ）の範囲内です。進みや遅れとは言い切れません。',
  'indicator.not-measured': '基準値がありません。公開ページでは「まだ測っていません」と表示します。',
  'indicator.sample-size-missing': 'アンケートの値には回答数が必要です。回答数がない値は公開されません。',
  'indicator.source-missing': '出典を書いてください。出典がない値は公開されません。',
  'indicator.target-against-direction':
    '目標{value}は基準値{baseline}より悪い値です（{direction:indicatorDirection}）。よくなる向きと値を確かめてください。悪くなる幅を抑える目標なら、このままで構いません。公開ページでは、目標より悪い間だけ「遅れがある」とし、進んでいるとは表示しません。',
  'indicator.target-missing': '数値目標がありません。年度と値を入れてください。',
  'indicator.target-year-duplicate': '{fiscalYear}年度の目標が二つあります。一つにしてください。',
  'indicator.value-missing': '値を数字で入れてください。値がない年度は公開されません。',
  'indicator.value-year-duplicate': '{fiscalYear}年度の値が二つあります。一つにしてください。',
  'indicator.year-missing': 'いつの値かを年度で入れてください。年度がない値は公開されません。',
  'indicator-file.column-missing':
    '「{column:indicatorColumn}」の列がありません。1行目に見出しを入れるか、ひな形を使ってください。',
  'indicator-file.column-twice': '「{column:indicatorColumn}」の列が二つあります。一つにしてください。',
  'indicator-row.draft-pending':
    'この指標には、まだ公開していない変更があります。先に公開するか、変更を元に戻してください。',
  'indicator-row.duplicate': '{line}行目と同じ指標・年度です。一つにしてください。',
  'indicator-row.indicator-ambiguous': 'この名前の指標が{count}件あります。識別名（slug）で書いてください。',
  'indicator-row.indicator-missing': '指標の名前か識別名（slug）を入れてください。',
  'indicator-row.indicator-unknown': '「{words}」という指標はありません。ひな形の名前を写してください。',
  'indicator-row.interim-stays':
    '途中経過のままにします。年度が終わって確定した値なら、途中経過の欄に「いいえ」と書いてください。',
  'indicator-row.interim-unreadable':
    '途中経過なら「はい」、確定した値なら「いいえ」と書いてください。空欄なら、いまのままにします。',
  'indicator-row.note-too-long': '注は{maximum}文字までです。',
  'indicator-row.percent-over-hundred':
    '％の値が100を超えています（{value}）。ほかの年度はすべて100以下です。値をお確かめください。',
  'indicator-row.sample-size-missing': 'アンケートの値には回答数が必要です。',
  'indicator-row.sample-size-unreadable': '回答数「{words}」を1以上の整数で書いてください。',
  'indicator-row.share-outside': '割合（％）の値は0から100の間です。',
  'indicator-row.too-many-years': '一つの指標に入れられる年度は{maximum}までです。',
  'indicator-row.value-missing': '値を入れてください。この行を使わないときは、値のほかの欄も空にしてください。',
  'indicator-row.value-rounded': 'この指標は小数{decimals}桁で示すため、ページには{told}と出ます。',
  'indicator-row.value-tenfold': '前の値{last}の{times}倍です。桁をお確かめください。',
  'indicator-row.value-tenth': '前の値{last}の{times}分の1です。桁をお確かめください。',
  'indicator-row.value-unreadable': '値「{words}」を数字だけで書いてください。例：52.3、1,204、△41',
  'indicator-row.year-in-future': '{fiscalYear}年度はまだ始まっていません。年度をお確かめください。',
  'indicator-row.year-is-baseline': '{fiscalYear}年度は基準値の年度です。基準値は指標の画面で直してください。',
  'indicator-row.year-missing': '年度を入れてください。',
  'indicator-row.year-unreadable': '年度「{words}」が読み取れません。例：2026、令和8年度、R8',
  'investment.future-choices-missing': '将来の選択肢を広げるか、狭めるかを選び、理由を書いてください。',
  'investment.horizon-missing': '短期集中か長期継続かを選んでください。',
  'investment.horizon-reason-missing': '重点的に投資する理由と、その期間にした理由を書いてください。',
  'investment.kinds-missing': '投資の内容（資金・活動・時間）を入れてください。',
  'investment.narrows': '将来の選択肢を狭める投資です。それでも行う理由が市民に伝わるか確かめてください。',
  'investment.narrows-reason-missing': '将来の選択肢を狭める場合は、その理由を書いてください。',
  'investment.only-funds': '投資は資金だけではありません。活動や時間の投資があれば入れてください。',
  'investment.text-missing': '投資の内容を書いてください。',
  'kept-advice.reason-missing': 'このままにする理由を{minimum}文字以上で書いてください。あとから読む人のためです。',
  'logic-model.all-by-city':
    'すべて市の役割になっています。市民や事業者とともに取り組む部分、だれでも取り組める部分はありませんか。',
  'logic-model.cycle': '矢印が一周しています（{nodes}）。原因から結果へ、一方向につないでください。',
  'logic-model.dead-end': '「{node}」から先がありません。何につながって、ありたい姿に届くのかを矢印で示してください。',
  'logic-model.dialogue-missing': 'どの対話で作ったかを選ぶと、ともに作った経過が伝わります。',
  'logic-model.effect-is-means':
    '「{node}」は手段の言い方です。成果と波及は、人やまちがどうなっているか（〜している）で書いてください。',
  'logic-model.impact-missing': '波及（インパクト）がありません。この施策のありたい姿を、図の右端に置いてください。',
  'logic-model.impact-unreached':
    '投入や活動から、波及（ありたい姿）まで届く道すじがありません。矢印をつないでください。',
  'logic-model.link-backward': '矢印が成果から原因へ戻っています（{from} → {to}）。向きを直してください。',
  'logic-model.link-dangling': '矢印の先「{node}」がありません。矢印を消すか、つなぎ直してください。',
  'logic-model.node-duplicate': '記号「{node}」が重なっています。別の記号にしてください。',
  'logic-model.node-unlinked': '「{node}」はどこにもつながっていません。何につながるかを矢印で示してください。',
  'logic-model.node-without-cause': '「{node}」の前がありません。何によって起きるのかを矢印で示してください。',
  'logic-model.outcome-missing': '成果（アウトカム）がありません。だれがどう変わるかを入れてください。',
  'logic-model.outcome-without-indicator':
    '成果「{node}」に指標がありません。測る指標を選ぶか、まだ測れない理由を書いてください。',
  'measure.challenges-all-by-city':
    '課題がすべて市の取り組みになっています。ともに、だれでも取り組めるものはありませんか。',
  'measure.challenges-missing': '課題がありません。ありたい姿と現状の差を書くと、協働の足掛かりになります。',
  'measure.departments-missing': '担当する部署を選んでください。',
  'measure.indicators-missing': '成果指標がありません。数値目標を結びつけてください。',
  'measure.name-missing': '施策の名前を、ありたい姿で書いてください。',
  'next-term.draft-pending':
    '「{name}」には公開していない下書きがあります。先に公開するか、下書きを元に戻してください。',
  'next-term.no-current': '計画に「現在の期」がありません。計画の画面で、期の位置を確かめてください。',
  'next-term.no-next': '次の期がありません。計画の画面で、期の名前と年度を足してください。',
  'next-term.not-publishable':
    '「{name}」は、今の決まりでは公開に足りない項目があります。先にその画面で補って公開してください。',
  'next-term.project-still-needed':
    '「{name}」を終えるには、その施策もすべて終える必要があります（「{measure}」が続きます）。',
  'next-term.reason-missing': '「{name}」について、その理由を{minimum}文字以上で書いてください。市民に公開されます。',
  'next-term.sustained-dropped': '「{name}」は長期継続の施策です。見直して続けることはできないか、確かめてください。',
  'next-term.undecided': '「{name}」をどうするかを選んでください。',
  'next-term.unknown-item': '現在の期にない施策・プロジェクトが含まれています。画面を読み直してください。',
  'personal-information.found':
    '{kind:personalInformationKind}のような部分があります（{text}）。載せてよいか確かめ、不要なら消してください。',
  'plan.term-gap': '中期戦略の期が計画の年度とつながっていません（{fiscalYear}年度）。年度を直してください。',
  'plan.term-overlap': '{fiscalYear}年度が二つの期に入っています。年度を直してください。',
  'plan.term-set-by-hand':
    '公開した計画の期は、「次の期を開く」で替わります。続けるものと終えるものを、理由とともに決めるためです。',
  'plan.two-current': '「現在の期」が二つあります。一つにしてください。',
  'plan.years-reversed': '終わりの年度が始まりの年度より前です。年度を直してください。',
  'progress-report.action-unknown':
    'この取り組みは計画にありません。画面を読み直して、報告する取り組みを選び直してください。',
  'progress-report.state-unknown': '今の状態を選んでください。',
  'progress-report.text-missing': '起きたことを{minimum}文字以上で書いてください。市民が読みます。',
  'progress-report.text-too-long':
    '報告は{maximum}文字までです。今は{length}文字です。詳しいことは計画の「内容」に書いてください。',
  'project.current-state-missing':
    '現状がありません。ありたい姿と見比べられるように、今どうなっているかを書いてください。',
  'project.name-missing': 'プロジェクトの名前を、ありたい姿で書いてください。',
  'project.priority-reason-missing': '重点的に投資する理由を書いてください。',
  'project.views-missing': '広域的な視点と小地域の視点のどちらかを書くと、地域ごとの違いが伝わります。',
  'response.department-missing': '答える部署を選んでください。',
  'response.reason-missing': '見送るときは、その理由を{minimum}文字以上で書いてください。',
  'response.text-missing': '答えを書いてください。',
  'response.voices-missing': 'どの声への答えかを選んでください。',
  'voice-submission.area-missing': 'お住まいの地区を選ぶと、どの地域の声かが伝わります（選ばなくても送れます）。',
  'voice-submission.contact-missing': '連絡してよい場合は、メールアドレスか電話番号を入れてください。',
  'voice-submission.contact-not-agreed': '連絡への同意がないので、連絡先は保存しません。',
  'voice-submission.display-name-missing':
    'お名前を添える場合は、お名前（ペンネーム）を入れてください。空のままなら匿名になります。',
  'voice-submission.display-name-not-agreed': 'お名前を載せることへの同意がないので、お名前は公開しません。',
  'voice-submission.display-name-too-long': 'お名前は{maximum}文字までにしてください。',
  'voice-submission.email-unreadable': 'メールアドレスの形を確かめてください（例：name@example.jp）。',
  'voice-submission.guardian-consent-missing':
    '{age}歳以上か、保護者の同意があるかを、印で教えてください。印がないと受け付けられません。',
  'voice-submission.photo-not-agreed':
    '写真を載せることへの同意がありません。同意に印を付けるか、写真を外してください。',
  'voice-submission.text-missing': 'お話を書いてください。',
  'voice-submission.text-too-long': 'お話は{maximum}文字までです。今は{count}文字です。{over}文字短くしてください。',
  'voice-submission.text-too-short': 'お話を{minimum}文字以上で書いてください。',
  'voice-submission.title-too-long': '題名は{maximum}文字までにしてください。',
  'voice.display-name-not-shown': 'お名前を載せる同意がないので、お名前は公開されません。',
  'voice.edits-unmarked':
    '公開する文が、届いたままの文と違います。「元の文から変えたこと」を選ぶか、届いたままの文に戻してください。',
  'voice.guardian-consent-missing': '18歳未満の方の声です。保護者の同意を確かめるまで公開できません。',
  'voice.no-consent': '「{channel:channel}」に載せる同意がありません。本人の同意がなければ公開できません。',
  'voice.not-reviewed': '「{state:voiceState}」の声は公開できません。内容を確認し、状態を「公開中」にしてください。',
  'voice.personal-information-unresolved':
    '個人がわかるかもしれない部分（{kind:personalInformationKind}）が残っています。文章を直すか、確認済みにしてください。',
  'voice.photo-not-shown': '写真を載せる同意がないので、写真は公開されません。',
  'voice.reason-missing': '「{state:voiceState}」にする理由を書いてください。受付番号を持つ本人が読みます。',
  'voice.text-missing': '公開する文章がありません。元の言葉から公開用の文章を作ってください。',
  'voice.transition-not-allowed': '「{from:voiceState}」から「{to:voiceState}」には変えられません。',
  'voice.translation-unmarked':
    '別の言語で届いた声です。「元の文から変えたこと」で「翻訳しています」を選んでください。',
  'voice.withdrawn': '本人が取り下げた声です。公開できません。',
} as const

/** Every code a rule can raise. */
export type IssueCode = keyof typeof messagesJa
