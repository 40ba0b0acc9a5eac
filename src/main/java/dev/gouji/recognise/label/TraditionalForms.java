package dev.gouji.recognise.label;

/**
 * Traditional characters → the simplified ones of the forms' wording: {@code 規範性檔案} → {@code 规范性文件}.
 *
 * <p>No converter: only characters that occur in the forms, and the words that conversion between the regions exchanges as
 * a whole. Each has the length of what it becomes, so that positions stay. Source of the characters: the variants of
 * Unicode's Unihan database as ICU 72 (Traditional-Simplified) has them, for the characters of the form resources; 覆 for
 * 復 added, 俱 left out, which is a word of its own.
 */
final class TraditionalForms {

    /** A simplified character, then what is written for it. */
    private static final String CHARACTERS = "万萬 与與 专專 业業 个個箇 为為爲 举舉 乡鄉 于於 从從 众眾衆 会會 传傳 体體 关關関 "
            + "内內 决決 况況 减減 制製 办辦 务務 动動 区區 单單 卷捲 厅廳 历曆歷 县縣 参參 发發髮 号號 后後 员員 回廻迴 围圍 国國 "
            + "处處 复復複覆 审審 对對 将將 属屬 布佈 应應 废廢 开開 强強 当當 径徑 总總 执執 护護 报報 据據 数數 无無 时時 机機 "
            + "权權 条條 构構 标標 没沒 注註 济濟 点點 热熱 现現 电電 真眞 研硏 确確 私俬 种種 秘祕 称稱 稳穩 类類 系係繫 累纍 纠糾 "
            + "纳納 线綫線 组組 织織 经經 结結 络絡 统統 继繼 续續 维維 编編 缴繳 网網 罚罰 职職 联聯 舆輿 范範 获獲 补補 表錶 规規 "
            + "计計 认認 训訓 议議 许許 讼訟 设設 访訪 诉訴 询詢 说說説 请請 读讀 谈談 负負 责責 购購 费費 转轉 辑輯 过過 这這 进進 "
            + "逾踰 邮郵 采採 错錯 镇鎮 门門 问問 闻聞 阅閱閲 隐隱 面麵 项項 题題 额額 驳駁 "
            + "来來 载載 华華 产產 级級 则則 并並 毕畢 占佔 约約 达達 备備 实實 验驗 间間 话話 还還 码碼 队隊 顺順";

    /** Words that are written otherwise as a whole; each has a character that simplified text has not. */
    private static final String[][] WORDS = {
        {"檔案", "文件"},
        {"資訊", "信息"},
        {"網路", "网络"},
        {"釋出", "发布"},
        {"線上", "在线"},
        {"透過", "通过"},
        {"型別", "类型"},
        {"專案", "项目"},
        {"設定", "设置"}
    };

    /** One character of each word that simplified text has not. */
    private static final String TELLING = "檔訊網釋線過別專設";

    private static final char FIRST = '一';

    private static final char[] SIMPLIFIED = table();

    private TraditionalForms() {}

    /** The text with its traditional characters simplified; as long as before, and itself when there are none. */
    static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (of(c) != c || TELLING.indexOf(c) >= 0) {
                return characters(words(text));
            }
        }
        return text;
    }

    private static String words(String text) {
        String plain = text;
        for (String[] word : WORDS) {
            plain = plain.replace(word[0], word[1]);
        }
        return plain;
    }

    private static String characters(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            simplified.setCharAt(i, of(text.charAt(i)));
        }
        return simplified.toString();
    }

    private static char of(char c) {
        return c < FIRST || c - FIRST >= SIMPLIFIED.length ? c : SIMPLIFIED[c - FIRST];
    }

    private static char[] table() {
        char[] table = new char[0xA000 - FIRST];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (String entry : CHARACTERS.split(" ")) {
            for (int i = 1; i < entry.length(); i++) {
                table[entry.charAt(i) - FIRST] = entry.charAt(0);
            }
        }
        return table;
    }
}
