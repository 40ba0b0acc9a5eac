package dev.gouji.limit;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import java.util.EnumMap;
import java.util.Map;

/**
 * The bounds of one original, all of them, with their defaults. Immutable.
 *
 * @param values every bound and its value
 */
public record Limits(Map<Bound, Long> values) {

    /** What becomes of a file that passes a bound. */
    public enum Effect {
        FAILS(new Message("整个文件不读", "the file is not read")),
        ENDS(new Message(
                "文件不读；容器中其后的成员不取出", "the file is not read; of a container, the members from there on are lost")),
        PARTIAL(new Message("文件照读，状态为 partial", "the file is read, and is partial")),
        LEAVES_OUT(new Message("只略去这一项", "that alone is left out"));

        private final Message told;

        Effect(Message told) {
            this.told = told;
        }

        /** What becomes of it, for people. */
        public Message told() {
            return told;
        }
    }

    /** A bound, the option that raises it ({@code --limit-<name>}), its default, what it counts, and what passing it does. */
    public enum Bound {
        BYTES("bytes", 200L << 20, "文件字节数", "bytes of the file", ErrorCode.LIMIT_BYTES, Effect.FAILS),
        INFLATED(
                "inflated",
                1L << 30,
                "解压后总字节数",
                "bytes after inflating, all parts together",
                ErrorCode.LIMIT_INFLATED,
                Effect.ENDS),
        ENTRIES("entries", 20_000, "压缩包内条目数", "entries of a container", ErrorCode.LIMIT_ENTRIES, Effect.ENDS),
        NESTING("nesting", 64, "嵌套层数", "levels of nesting", ErrorCode.LIMIT_NESTING, Effect.FAILS),
        PAGES("pages", 3_000, "页数", "pages", ErrorCode.LIMIT_PAGES, Effect.FAILS),
        CELLS("cells", 500_000, "单元格数", "table cells", ErrorCode.LIMIT_CELLS, Effect.FAILS),
        CHARACTERS("characters", 30_000_000, "字符数", "characters of text", ErrorCode.LIMIT_CHARACTERS, Effect.FAILS),
        DIGITS("digits", 1_000, "一个数的位数", "digits of a number", ErrorCode.LIMIT_DIGITS, Effect.PARTIAL),
        GLYPHS("glyphs", 2_000_000, "一页的字形数", "glyphs on a page", ErrorCode.LIMIT_GLYPHS, Effect.FAILS),
        PATHS("paths", 20_000_000, "一页的路径操作数", "path operators on a page", ErrorCode.LIMIT_PATHS, Effect.FAILS),
        PIXELS("pixels", 100_000_000, "一幅图片的像素数", "pixels of a picture", null, Effect.LEAVES_OUT),
        SCANNED_PAGES(
                "scanned-pages",
                300,
                "识别的图像页数",
                "pages read from pictures",
                ErrorCode.LIMIT_SCANNED_PAGES,
                Effect.PARTIAL),
        EXPLANATIONS("explanations", 20, "一张表的解释数", "explanations of a table", null, Effect.LEAVES_OUT),
        SECONDS("seconds", 60, "秒数", "seconds", ErrorCode.TIMEOUT, Effect.FAILS),
        SCAN_SECONDS("scan-seconds", 600, "图像识别另加的秒数", "seconds more for pictures", ErrorCode.TIMEOUT, Effect.FAILS),
        TOTAL_SECONDS(
                "total-seconds",
                3_600,
                "一个文件连同其内容的秒数",
                "seconds of a file with all its members",
                ErrorCode.TIMEOUT,
                Effect.ENDS),
        MEMORY(
                "memory",
                1_024,
                "转换进程的内存（MB）",
                "megabytes of memory of a worker process",
                ErrorCode.OUT_OF_MEMORY,
                Effect.FAILS);

        private final String option;
        private final long standard;
        private final String zh;
        private final String en;
        private final ErrorCode code;
        private final Effect effect;

        Bound(String option, long standard, String zh, String en, ErrorCode code, Effect effect) {
            this.option = option;
            this.standard = standard;
            this.zh = zh;
            this.en = en;
            this.code = code;
            this.effect = effect;
        }

        /** The name in {@code --limit-<name>}. */
        public String option() {
            return option;
        }

        /** The default. */
        public long standard() {
            return standard;
        }

        /** What it counts, in Chinese. */
        public String zh() {
            return zh;
        }

        /** What it counts, in English. */
        public String en() {
            return en;
        }

        /** The code of what passes it; null when that is no loss of the document. */
        public ErrorCode code() {
            return code;
        }

        /** What becomes of what passes it. */
        public Effect effect() {
            return effect;
        }
    }

    /** The defaults. */
    public static final Limits STANDARD = new Limits(Map.of());

    /** Fills in the defaults for bounds that are not given. */
    public Limits {
        EnumMap<Bound, Long> all = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.values()) {
            all.put(bound, values.getOrDefault(bound, bound.standard()));
        }
        values = Map.copyOf(all);
    }

    /** The value of a bound. */
    public long of(Bound bound) {
        return values.get(bound);
    }

    /** What to say when a bound is passed: which one, what it is, and how to raise it. */
    public Message passed(Bound bound) {
        return new Message(
                "超过上限：" + bound.zh() + " > " + of(bound) + "；确认文件可信后，可用 --limit-" + bound.option() + " 调高",
                "over the bound: " + bound.en() + " > " + of(bound)
                        + "; if the file can be trusted, raise it with --limit-" + bound.option());
    }
}
