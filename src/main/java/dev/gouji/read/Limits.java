package dev.gouji.read;

import java.util.EnumMap;
import java.util.Map;

/**
 * The bounds of one original, all of them, with their defaults. Immutable.
 *
 * @param values every bound and its value
 */
public record Limits(Map<Bound, Long> values) {

    /** A bound, the option that raises it ({@code --limit-<name>}), its default, and what it counts. */
    public enum Bound {
        BYTES("bytes", 200L << 20, "文件字节数", "bytes of the file"),
        INFLATED("inflated", 1L << 30, "解压后总字节数", "bytes after inflating, all parts together"),
        ENTRIES("entries", 20_000, "压缩包内条目数", "entries of a container"),
        NESTING("nesting", 64, "嵌套层数", "levels of nesting"),
        PAGES("pages", 3_000, "页数", "pages"),
        CELLS("cells", 500_000, "单元格数", "table cells"),
        CHARACTERS("characters", 30_000_000, "字符数", "characters of text"),
        GLYPHS("glyphs", 2_000_000, "一页的字形数", "glyphs on a page"),
        PATHS("paths", 20_000_000, "一页的路径操作数", "path operators on a page"),
        EXPLANATIONS("explanations", 20, "一张表的解释数", "explanations of a table"),
        SECONDS("seconds", 60, "秒数", "seconds"),
        TOTAL_SECONDS(
                "total-seconds",
                3_600,
                "一个文件连同其内容的秒数（独立进程）",
                "seconds of a file with all its members, in a worker process"),
        MEMORY("memory", 1_024, "转换进程的内存（MB）", "megabytes of memory of a worker process");

        private final String option;
        private final long standard;
        private final String zh;
        private final String en;

        Bound(String option, long standard, String zh, String en) {
            this.option = option;
            this.standard = standard;
            this.zh = zh;
            this.en = en;
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
}
