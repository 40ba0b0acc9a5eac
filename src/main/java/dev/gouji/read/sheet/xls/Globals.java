package dev.gouji.read.sheet.xls;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.Limits.Bound;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.sheet.number.BuiltInFormats;
import dev.gouji.read.sheet.number.NumberFormat;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a workbook says for all its sheets: their names, its texts, fonts, formats and calendar. */
final class Globals {

    private static final int BIFF8 = 0x600;
    private static final int BIFF5 = 0x500;
    private static final int CHINESE = 936;
    /** What a text costs of the bound of characters besides its own, so that empty ones are bounded too. */
    private static final int EACH = 16;

    private final Records records;
    private final Budget budget;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final List<RichText> texts = new ArrayList<>();
    private final List<RichText.Font> fonts = new ArrayList<>();
    private final List<int[]> styles = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private Charset charset;
    private boolean wide;
    private boolean from1904;
    private boolean damaged;

    /**
     * A sheet in the list of sheets.
     *
     * @param offset where its records begin
     * @param hidden whether its tab is not shown
     * @param cells whether it is a sheet of cells, and no chart or macro
     */
    record SheetEntry(String name, int offset, boolean hidden, boolean cells) {}

    private Globals(Records records, Budget budget) {
        this.records = records;
        this.budget = budget;
        charset = charset(CHINESE);
    }

    static Globals read(Records records, Budget budget) throws UnreadableException {
        Globals globals = new Globals(records, budget);
        if (!records.next() || records.id() != 0x809) {
            throw unsupported();
        }
        int version = records.unsigned16();
        if (version != BIFF8 && version != BIFF5) {
            throw unsupported();
        }
        globals.wide = version == BIFF8;
        try {
            while (records.next() && records.id() != 0x0A) {
                globals.take(records.id());
            }
        } catch (IndexOutOfBoundsException cut) {
            globals.damaged = true;
        }
        return globals;
    }

    private void take(int id) throws UnreadableException {
        switch (id) {
            case 0x2F -> throw encrypted();
            case 0x42 -> charset = charset(records.unsigned16());
            case 0x22 -> from1904 = records.unsigned16() == 1;
            case 0x85 -> takeSheet();
            case 0x31 -> takeFont();
            case 0x41E -> takeFormat();
            case 0xE0 -> {
                budget.charge(Bound.CHARACTERS, EACH);
                styles.add(new int[] {records.unsigned16(), records.unsigned16()});
            }
            case 0xFC -> takeTexts();
            default -> {}
        }
    }

    private void takeSheet() throws UnreadableException {
        int offset = (int) Math.min(records.unsigned32(), Integer.MAX_VALUE);
        int state = records.unsigned8();
        int kind = records.unsigned8();
        sheets.add(new SheetEntry(shortText(), offset, (state & 3) != 0, kind == 0));
    }

    private void takeFont() throws UnreadableException {
        budget.charge(Bound.CHARACTERS, EACH);
        records.skip(2);
        boolean struck = (records.unsigned16() & 8) != 0;
        records.skip(4);
        fonts.add(new RichText.Font(struck, records.unsigned16() != 0));
    }

    private void takeFormat() throws UnreadableException {
        int number = records.unsigned16();
        String code = wide ? RichText.read(records).text() : shortText();
        budget.charge(Bound.CHARACTERS, code.length() + EACH);
        codes.put(number, code);
    }

    private void takeTexts() throws UnreadableException {
        records.skip(4);
        long count = records.unsigned32();
        for (long i = 0; i < count; i++) {
            RichText text = RichText.read(records);
            budget.charge(
                    Bound.CHARACTERS,
                    text.text().length() + 2L * EACH * text.runs().size() + EACH);
            texts.add(text);
        }
    }

    private String shortText() {
        int count = records.unsigned8();
        if (!wide) {
            return records.characters(count, charset);
        }
        return records.characters(count, (records.unsigned8() & 1) != 0);
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    boolean isWide() {
        return wide;
    }

    boolean isDamaged() {
        return damaged;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    Charset charset() {
        return charset;
    }

    List<RichText.Font> fonts() {
        return fonts;
    }

    /** A shared text; null when there is none of that number. */
    RichText text(long index) {
        return index < texts.size() ? texts.get((int) index) : null;
    }

    NumberFormat format(int style) {
        int number = style < styles.size() ? styles.get(style)[1] : 0;
        return formats.computeIfAbsent(number, key -> {
            String own = codes.get(key);
            return NumberFormat.of(own != null ? own : BuiltInFormats.code(key));
        });
    }

    boolean isStruck(int style) {
        return style < styles.size()
                && RichText.Font.of(fonts, styles.get(style)[0]).struck();
    }

    private static Charset charset(int page) {
        String name = switch (page) {
            case CHINESE -> "GB18030";
            case 950 -> "Big5";
            case 1200 -> "UTF-16LE";
            case 367, 1252, 0x8001 -> "windows-1252";
            default -> "windows-" + page;
        };
        return Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    private static UnreadableException unsupported() {
        return new UnreadableException(
                ErrorCode.UNSUPPORTED_FORMAT,
                new Message(
                        "这个 XLS 工作簿早于 Excel 5.0，不支持；请用 Excel 或 WPS 另存为 XLSX",
                        "this XLS workbook is older than Excel 5.0, which is not supported; save it as XLSX"));
    }

    private static UnreadableException encrypted() {
        return new UnreadableException(
                ErrorCode.ENCRYPTED,
                new Message(
                        "工作簿有密码保护，没有密码读不了；请用密码打开，取消密码后另存为 XLSX",
                        "the workbook is protected by a password and unreadable without it; open it, remove the password, save it as XLSX"));
    }
}
