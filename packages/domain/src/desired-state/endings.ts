/** Alternatives of a pattern, one word after another. */
const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

/** What an office does, as a noun: alone it names a means, with する the office acts. */
const officeNouns = `整備 推進 実施 支援 促進 強化 構築 振興 展開 検討 拡充 策定 導入 実行 運営 開催 提供 育成 確保 形成 醸成 改善 改革
  普及 啓発 開発 保全 活用 発信 誘致 誘導 拡大 創出 創造 解消 削減 軽減 防止 予防 延伸 向上 管理 維持 継承 確立 実現 再生 再編`

/** Nouns of means that take no する in a name. */
const meansNouns = `事業 対策 計画 仕組み しくみ 体制 制度 施策 政策 戦略 プロジェクト プラン サービス 取組 取組み 取り組み 見直し
  充実 連携 協働 参画 交流 づくり 作り 創り`

/** Verbs whose subject is the city hall. */
const officeVerbs = `図る はかる つくる 作る 創る 造る 整える 育てる 増やす 減らす 進める すすめる 目指す めざす 高める 広げる 生かす
  活かす つなげる 促す 設ける 取り組む 取組む 行う 行なう おこなう 努める つとめる 講じる 伸ばす 深める 果たす 引き出す 呼び込む
  引き上げる 抑える させる 見直す`

/** Verbs in える that say that somebody can, or that something can be seen or heard. */
const potentialVerbs = `(?<!さ|任|知ら|見|寄|合わ|乗|載|聞か|輝か|済ま|持た|走ら|根付か|咲か|着)せる 学べる 遊べる 選べる 喜べる 結べる 呼べる
  住める 読める 楽しめる 休める 産める 生める 飲める 頼める 行ける 歩ける 働ける 書ける 聞ける 動ける 築ける 描ける 泳げる 持てる 待てる
  聞こえる 見える 使える 通える 会える 出会える 買える 歌える 言える 思える 味わえる (?<!支え)合える 合える 担える 叶う かなう 帰れる 乗れる
  集まれる 関われる 守れる 作れる つくれる つながれる 送れる 頼れる 戻れる 変われる 語れる 踊れる 取れる 入れる 知れる 眠れる 巡れる`

/** Words in い that are nouns, not adjectives. */
const nounsInI = `合い あい 集い つどい 違い 思い 想い 願い 祝い 争い 扱い 賑わい にぎわい 潤い うるおい 憩い いこい がい 甲斐 住まい すまい
  狙い ねらい 手伝い 担い 誓い 使い 支払い 見舞い 習い 匂い におい 味わい ふるまい 振る舞い 遣い 補い 笑い 迷い みらい せかい きかい だい かい`

const beforeIru = `(?:${anyOf(officeNouns)}し|図っ|はかっ|進め|すすめ|取り組ん|取組ん|行っ|行なっ|おこなっ|努め|目指し|めざし|講じ|つくっ|作っ|創っ)`

export const endings = {
  goingOn: /[てで](?:いく|行く)$/,
  wish: /(?:(?<!冷|重|眠|平|煙|めで|ありが|か)たい|ほしい|欲しい|べき|べきだ|べきである|よう|ましょう|(?<=[一-龠])[こそとぼもろごの]う|だろう)$/,
  activity: new RegExp(`[をに]${beforeIru}[てで]いる$`),
  state: /[てで](?:いる|ある)$/,
  means: new RegExp(`(?:${anyOf(officeNouns)}|${anyOf(meansNouns)}|(?<!文)化)$`),
  cityVision: /(?:まち|街|町|都市|地域|社会|くらし|暮らし|ふるさと|故郷|郷土|市|村|里)$/,
  unfinished: /[をでにへ]$/,
  possible: /(?:られる|できる|出来る|[がもに](?:ある|いる)|ない|だ)$/,
  adjective: new RegExp(`(?<!${anyOf(nounsInI)})(?<=[ぁ-ん一-龠]い)$`),
  officeVerb: new RegExp(`(?:${anyOf(officeNouns)}する|${anyOf(officeVerbs)})$`),
  potential: new RegExp(`${anyOf(potentialVerbs)}$`),
  verb: /(?:[うくぐすつぬぶむる]|[いしちりっんえけせてねべめれ]た|んだ)$/,
} as const
