/**
 * Frequent family names of Japan and of the Matsumoto valley. They count only before さん, 様, 先生 and the like: many of
 * them are places too (吉田, 宮田, 大町), and a place must not be taken for a person.
 */
export const familyNames: readonly string[] = (
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 ' +
  '清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 青木 藤井 西村 ' +
  '福田 太田 三浦 藤原 松田 岡本 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 ' +
  '宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 岩崎 桜井 野口 ' +
  '松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島田 小島 山内 高野 西田 平田 樋口 久保田 ' +
  '百瀬 赤羽 上條 上条 塩原 宮澤 宮沢 降旗 降幡 青柳 大槻 中澤 中沢 古畑 川上 田口 塩澤 塩沢 三村 二木 征矢野 大久保 ' +
  '奥原 武居 両角 矢島 矢澤 矢沢 柳澤 柳沢 滝澤 滝沢 倉科 手塚 熊谷 北原 唐澤 唐沢 小澤 小沢 有賀 小口 笠原 浅川 平林'
).split(' ')

/** Names of one kanji, which begin many words (林業, 原材料): they count only right before さん and the like. */
export const shortFamilyNames: readonly string[] = '森 林 原 関 堀 岡 辻 岸 星 泉 牧 菅 柳 橘'.split(' ')
