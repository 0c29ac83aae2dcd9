const pairs =
  '殺杀 輕轻 離离 開开 這这 個个 沒没 會会 對对 撐撑 結结 結结 裡里 裏里 來来 後后 聽听 說说 話话 讓让 給给 為为 無无 ' +
  '義义 時时 間间 應应 該该 歡欢 變变 覺觉 樣样 樓楼 藥药 買买 寫写 遺遗 書书 絕绝 望望 傷伤 壓压 憂忧 鬱郁 還还 過过 ' +
  '氣气 媽妈 爺爷 親亲 愛爱 們们 誰谁 麼么 嗎吗 點点 頭头 東东 門门 電电 腦脑 遊游 戲戏 劇剧 畢毕 業业 學学 課课 師师 ' +
  '醫医 護护 車车 橋桥 邊边 處处 難难 過过 煩烦 嚇吓 餓饿 熱热 悶闷 盡尽 當当 從从 終终 於于 關关 係系 繫系 債债 錢钱 ' +
  '貸贷 價价 殘残 劃划 繩绳 燒烧 臥卧 軌轨 墜坠 崖崖 縊缢 灣湾 國国 歲岁 長长 見见 現现 實实 願愿 夠够 幾几 雖虽 ' +
  '與与 並并 別别 聲声 響响 圍围 困困 廢废 誤误 賤贱 罵骂 揍揍 鎖锁 脅胁 騷骚 擾扰 擊击 聯联 絡络 記记 憶忆 念念 屍尸 ' +
  '喪丧 葬葬 墳坟 靈灵 魂魂 歸归 萬万 億亿 雙双 單单 獨独 連连 運运 進进 遠远 選选 擇择 決决 準准 備备 懸悬 牽牵 掛挂 ' +
  '負负 擔担 責责 罪罪 惡恶 優优 壞坏 場场 堅坚 強强 隻只 衹只 鬆松 脫脱 體体 總总 經经 續续 緊紧 線线 繼继 納纳 紅红';

/** Traditional characters that occur in the rules' words, to the simplified ones the rules are written in. */
export const traditional: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)])
);
