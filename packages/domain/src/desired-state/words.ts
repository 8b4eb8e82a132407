/** What an office does, as a noun: alone it names a means, with する the office acts. */
export const officeNouns = `整備 推進 実施 支援 促進 強化 構築 振興 展開 検討 拡充 策定 導入 実行 運営 開催 提供 育成 確保 形成 醸成
  改善 改革 普及 啓発 開発 保全 活用 発信 誘致 誘導 拡大 創出 創造 解消 削減 軽減 防止 予防 延伸 向上 管理 維持 継続 継承 確立 実現
  再生 再編 設置 新設 設立 更新 配置 配備 点検 調査 周知 広報 補助 助成 給付 緩和 抑制 抑止 是正 増進 増加 増殖 断行 解決 対応 革新
  徹底 奨励 保護 保存 救済 誘客 増設 建設 改修 交付 無償化 派遣 配布 公表 募集 委託`

/** Nouns of means that take no する in a name. */
export const meansNouns = `事業 対策 計画 仕組み しくみ 体制 制度 施策 政策 戦略 プロジェクト プラン サービス 取組 取組み 取り組み
  見直し 充実 連携 協働 参画 交流 づくり 作り 創り 引き上げ 引上げ 引き下げ 引下げ 受入れ 受け入れ 建替え 歯止め 底上げ 後押し
  おこし 掘り起こし 方針 指針 構想 条例`

/** What an office is busy with, before ている; passing something on or keeping it up is as often done by residents. */
export const officeActivities = `整備し 推進し 実施し 支援し 促進し 強化し 構築し 振興し 検討し 拡充し 策定し 導入し 実行し 育成し
  確保し 形成し 醸成し 改善し 普及し 啓発し 開発し 誘致し 誘導し 設置し 配置し 配備し 新設し 増設し 設立し 建設し 改修し 運営し 開催し 管理し
  発信し 提供し 交付し 配布し 派遣し 補助し 助成し 給付し 周知し 広報し 点検し 調査し 公表し 募集し 委託し 図っ はかっ 進め すすめ 取り組ん
  取組ん 努め 講じ 注力し 力を入れ`

/** Busy only with what stands in を before it: をデジタル化し, but 地域が活性化し; を行っ, but 学校に行っ; 世界に展開し. */
export const officeActivitiesOnSomething = `化し 展開し 行っ 行なっ おこなっ`

/** As often done by whatever stands in が, は or も; an office is busy with it where nothing stands there. */
export const activitiesOfNobodyElse = `活用し 創出し 保全し 再編し 解消し 更新し 徹底し 削減し 軽減し 防止し 拡大し 緩和し 抑制し 是正し 再生し
  改革し 確立し 開設し 応援し 支給し 供給し 反映し 受け付け 整え 高め 増やし 連携を深め 充実させ 奨励し 誘客し 指定し 集約し
  見直し 促し 設け 呼び込ん 引き上げ 呼びかけ`

/** Made or aimed at by an office; toys are made and dreams aimed at by people. */
export const officeObjects = `まち 街 都市 社会 地域 自治体 制度 仕組み しくみ 体制 計画 環境 機会 場 拠点 基盤 条例 ルール プラン 指針 方針`

/** Still going on, though nobody is named who does it: 推進されている, but 整備されている is how things are then. */
export const officeProcesses = `推進され 実施され 検討され 図られ はかられ 進められ すすめられ 取り組まれ 取組まれ 講じられ`

/** Who lives and works there. What they do is a state, whatever the verb. */
export const people = `市民 町民 村民 県民 区民 国民 住民 子ども こども 子供 児童 生徒 学生 若者 若手 大人 おとな 高齢者 お年寄り シニア 農家
  家族 家庭 親 親子 保護者 女性 男性 男女 世代 人 人びと 人々 みんな 皆 だれも 誰も ひとり 一人 仲間 団体 グループ クラブ NPO PTA
  ボランティア 自治会 町内会 組織 消防団 協議会 コミュニティ 企業 事業所 会社 社員 従業員 商店 商店街 店 店主 担い手 [一-龠]者 たち`

/** Verbs whose subject is the city hall. */
export const officeVerbs = `図る はかる つくる 作る 創る 造る 整える 育てる 増やす 減らす 進める すすめる 目指す めざす 高める 広げる
  生かす いかす 活かす つなげる 促す 設ける 取り組む 取組む 行う 行なう おこなう 努める つとめる 講じる 伸ばす 深める 果たす 引き出す
  呼び込む 引き上げる 抑える させる 見直す 育む はぐくむ 築く きずく 支える 守る まもる かなえる 叶える にする 取り入れる 受け入れる
  後押しする 目ざす そだてる`

/** Verbs of the city hall when they do something to something: 魅力を伝える, but 思いが伝わる. */
export const officeVerbsOnSomething = `伝える つなぐ 繋ぐ 残す 防ぐ なくす 無くす 広める 生み出す 呼び戻す 掘り起こす 取り戻す 引き継ぐ ひらく 拓く
  延ばす のばす 磨く 磨き上げる 届ける 取り込む 上げる 反映する 応援する 把握する 尊重する 助ける 聴く 呼びかける
  軽くする`

/** Verbs that say that somebody can, or that something can be seen or heard. */
export const potentialVerbs = `[てで]いける になれる (?:支え|ふれ|助け|学び|認め|話し|たすけ|ささえ)あえる 防げる 行える 抱ける 気づける 気付ける
  磨ける 引き継げる 羽ばたける 憩える はたらける あそべる まなべる 知れる いただける 残れる 輝ける 溶け込める 愛せる 駆け込める 集える
  就ける 暮せる 食べれる 来れる とれる 表せる 交われる かかれる
  (?:暮ら|くら|過ご|すご|話|はな|増や|減ら|生か|いか|活か|果た|満た|試|癒|出|返|渡|直|動か|取り戻|託|残|伸ば|巣立た|目指|起こ|探|交わ)せる
  学べる 遊べる 選べる 喜べる 結べる 呼べる 住める 読める 楽しめる 休める 産める 生める 飲める 頼める 行ける 歩ける 働ける
  書ける 聞ける 動ける 築ける 描ける 泳げる 持てる 待てる 育める 挑める 踏み出せる 聞こえる 見える (?<!を)使える 通える 会える 出会える
  買える 歌える 言える 思える 味わえる 合える 担える 帰れる 乗れる 集まれる 関われる 守れる 作れる つくれる つながれる 送れる 頼れる
  親しめる 誇れる もらえる 取り組める 打ち込める 立ち寄れる くつろげる 安らげる 稼げる 泊まれる 座れる 渡れる 登れる 走れる 通れる 頑張れる
  がんばれる 受け継げる つかめる 願える 笑える 祝える 手伝える 習える 払える 見守れる やり直せる 見渡せる 歩める 励める 立ち直れる
  戻れる 変われる 語れる 踊れる 取れる (?<![をりけに])入れる 眠れる 巡れる`

/** Predicates in い. A list, because many nouns of plans end in い as well: にぎわい, ふれあい, 担い. */
export const adjectives = `しい やすい 易い にくい づらい らしい よい 良い いい 高い たかい 低い ひくい 多い おおい 強い つよい 弱い
  よわい 近い 遠い とおい 深い ふかい 浅い 広い 狭い せまい 長い ながい 短い みじかい 早い はやい 速い 古い 若い わかい
  厚い あつい 暑い 熱い 寒い さむい 冷たい つめたい 温かい 暖かい あたたかい 明るい あかるい 暗い 白い 青い 赤い 黒い 軽い かるい
  重い 太い 細い 柔らかい やわらかい 硬い 固い 堅い 甘い うまい 旨い 清い 尊い 快い こころよい 可愛い かわいい 面白い おもしろい
  細かい ゆるい ありがたい めでたい かたい がたい`

/** Predicates after their subject: such as take だ, and such as are nouns without one (ごみひろい). */
export const subjectPredicates = `豊か 健やか 穏やか 元気 幸せ 安心 安全 快適 盛ん 大好き 好き きれい 綺麗 身近 にぎやか 賑やか 前向き 便利 静か 自由
  活発 明確 健全 良好 容易 多様 万全 円満 笑顔 ゼロ いっぱい いきいき 生き生き 当たり前 ひろい ちかい
  平等 公平 円滑 スムーズ 清潔 健康 大切 手軽 気軽 丈夫 鮮やか 和やか しなやか さわやか 爽やか 楽 十分`

/** Let us …, in kana. */
export const volitionals = `つくろう まもろう なろう しよう つながろう がんばろう はじめよう 育てよう みつけよう 楽しもう
  つなごう 使おう 合おう あおう [らかやたさ]そう`
