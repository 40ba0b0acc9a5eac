package dev.gouji.read.word.doc.file;

import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.word.doc.file.RunMark.Hidden;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the styles of a file say of hidden text, headings and automatic numbers ([STSH]). */
public final class StyleTable {

    /** No styles. */
    public static final StyleTable NONE = new StyleTable();

    private static final int PARAGRAPH = 1;
    private static final int CHARACTER = 2;
    private static final int NUMBERING = 4;
    private static final int NO_STYLE = 0xFFF;
    private static final int FIRST_HEADING = 1;
    private static final int LAST_HEADING = 9;
    private static final int LONGEST_CHAIN = 100;

    private final Map<Integer, Style> styles = new HashMap<>();
    private final Map<Integer, Style> resolved = new HashMap<>();

    /**
     * A style.
     *
     * @param parent the number of the one it is based on
     * @param hidden null when it says nothing
     * @param struck the same of a line through its text
     * @param look of its text besides
     * @param outline heading level from 0, 9 for ordinary text; null when it says nothing
     * @param list number of its list; null when it says nothing
     * @param level level in the list, from 0; null when it says nothing
     * @param owner the number of the style that names the list; null when none does
     */
    public record Style(
            int parent,
            Boolean hidden,
            Boolean struck,
            Look look,
            Integer outline,
            Integer list,
            Integer level,
            Integer owner) {

        private static final Style PLAIN = new Style(NO_STYLE, null, null, Look.PLAIN, null, null, null, null);

        private Style over(Style base) {
            return new Style(
                    NO_STYLE,
                    hidden != null ? hidden : base.hidden,
                    struck != null ? struck : base.struck,
                    look.over(base.look),
                    outline != null ? outline : base.outline,
                    list != null ? list : base.list,
                    level != null ? level : base.level,
                    list != null ? owner : base.owner);
        }
    }

    private StyleTable() {}

    static StyleTable read(Slice table) {
        StyleTable sheet = new StyleTable();
        if (table.length() < 6) {
            return sheet;
        }
        int head = table.u16(0);
        int count = table.u16(2);
        int base = table.u16(4);
        int at = 2 + head;
        for (int number = 0; number < count && at <= table.length() - 2; number++) {
            int size = table.u16(at);
            if (size > base) {
                sheet.styles.put(number, style(table.part(at + 2, size), base, number));
            }
            at += 2 + size + size % 2;
        }
        return sheet;
    }

    /** A style with all it inherits; one that says nothing for unknown numbers. */
    public Style style(int number) {
        if (!styles.containsKey(number)) {
            return Style.PLAIN;
        }
        Style known = resolved.get(number);
        if (known != null) {
            return known;
        }
        Style sum = Style.PLAIN;
        Set<Integer> seen = new HashSet<>();
        for (int at = number;
                seen.size() < LONGEST_CHAIN && seen.add(at) && styles.containsKey(at);
                at = styles.get(at).parent) {
            sum = sum.over(styles.get(at));
        }
        resolved.put(number, sum);
        return sum;
    }

    /** How a run of a paragraph looks; for hidden and struck, paragraph and character style switch each other off. */
    public Look look(Style paragraph, RunMark run) {
        Style own = style(run.style());
        Look look = run.look().over(own.look).over(paragraph.look);
        boolean hidden = switched(own.hidden, paragraph.hidden, run.hidden());
        boolean struck = switched(own.struck, paragraph.struck, run.struck());
        look = hidden ? look.with(Trait.HIDDEN, true) : look;
        return struck ? look.with(Trait.STRUCK, true) : look;
    }

    private static boolean switched(Boolean own, Boolean ofParagraph, Hidden direct) {
        boolean byStyle = Boolean.TRUE.equals(own) != Boolean.TRUE.equals(ofParagraph);
        return switch (direct == null ? Hidden.AS_STYLE : direct) {
            case NO -> false;
            case YES -> true;
            case AS_STYLE -> byStyle;
            case UNLIKE_STYLE -> !byStyle;
        };
    }

    private static Style style(Slice stored, int base, int number) {
        int known = stored.u16(0) & NO_STYLE;
        int kind = stored.u16(2) & 0xF;
        int parent = stored.u16(2) >> 4;
        int parts = stored.u16(4) & 0xF;
        boolean heading = kind == PARAGRAPH && known >= FIRST_HEADING && known <= LAST_HEADING;
        DocParagraphMark paragraph = DocParagraphMark.of(number);
        RunMark run = RunMark.NONE;
        int at = base + 4 + stored.u16(base) * 2;
        for (int part = 0; part < parts && at <= stored.length() - 2; part++) {
            Slice list = stored.part(at + 2, stored.u16(at));
            if (part == 0 && (kind == PARAGRAPH || kind == NUMBERING) && list.length() > 2) {
                paragraph = paragraph.with(list.rest(2));
            } else if (part == (kind == PARAGRAPH ? 1 : 0) && (kind == PARAGRAPH || kind == CHARACTER)) {
                run = run.with(list);
            }
            at += 2 + list.length() + list.length() % 2;
        }
        Integer outline = paragraph.outline() == null && heading ? (Integer) (known - 1) : paragraph.outline();
        Boolean hidden = run.hidden() == null ? null : (Boolean) (run.hidden() == Hidden.YES);
        Boolean struck = run.struck() == null ? null : (Boolean) (run.struck() == Hidden.YES);
        Integer owner = paragraph.list() == null ? null : number;
        return new Style(parent, hidden, struck, run.look(), outline, paragraph.list(), paragraph.level(), owner);
    }
}
