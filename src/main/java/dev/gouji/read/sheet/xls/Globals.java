package dev.gouji.read.sheet.xls;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.sheet.Palette;
import dev.gouji.read.sheet.number.BuiltInFormats;
import dev.gouji.read.sheet.number.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;

/** What a workbook says for all its sheets: their names, its texts, fonts, formats and calendar. */
final class Globals {

    /** Before Excel 5, the first record itself has another number in each version. */
    private static final Set<Integer> OLDER = Set.of(0x409, 0x209, 0x009);
    /** The upper byte of the version that Excel 5 and 95 tell, and of that of Excel 97 to 2003. */
    private static final int BIFF5 = 5;

    private static final int BIFF8 = 6;
    /** What a text costs of the bound of characters besides its own, so that empty ones are bounded too. */
    private static final int EACH = 16;
    /** There is no font of this number; the ones behind it stand one earlier. */
    private static final int NO_SUCH_FONT = 4;
    /** How a text stands that is repeated. */
    private static final int REPEATED = 4;
    /** The first colour of the palette that a workbook may change. */
    private static final int FIRST_COLOUR = 8;

    private final Budget budget;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<RichText> texts = new ArrayList<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, Sight> sights = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final Palette palette = new Palette();
    private boolean from1904;
    private boolean damaged;

    /**
     * A font, as far as it changes what a text says.
     *
     * @param height of its characters, in twips
     * @param struck whether a line strikes the text out
     * @param colour its number
     * @param raised whether it is set above or below the line
     */
    record Font(int height, boolean struck, int colour, boolean raised) {

        private static final Font PLAIN = new Font(200, false, 0x7FFF, false);
    }

    /**
     * A cell style.
     *
     * @param font its number
     * @param format its number
     * @param repeated whether the text is repeated as often as the cell has room for it
     * @param pattern how the ground is painted: 0 not at all, 1 in one colour
     * @param ground the number of that colour
     */
    private record Style(int font, int format, boolean repeated, int pattern, int ground) {

        private static final Style PLAIN = new Style(0, 0, false, 0, 0);
    }

    private Globals(Budget budget) {
        this.budget = budget;
    }

    static Globals read(Records records, Budget budget) throws UnreadableException {
        Globals globals = new Globals(budget);
        requireBiff8(records);
        while (records.next()) {
            try {
                globals.take(records.current());
            } catch (RuntimeException broken) {
                globals.damaged = true;
            }
        }
        globals.damaged |= !records.isEnded();
        return globals;
    }

    private void take(RecordInputStream record) throws UnreadableException {
        switch (record.getSid()) {
            case FilePassRecord.sid -> throw encrypted();
            case DateWindow1904Record.sid -> from1904 = record.readUShort() == 1;
            case BoundSheetRecord.sid -> sheets.add(new BoundSheetRecord(record));
            case FontRecord.sid -> addNumbered(fonts, record, Globals::font, Font.PLAIN);
            case ExtendedFormatRecord.sid -> addNumbered(styles, record, Globals::style, Style.PLAIN);
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(record);
                budget.charge(Bound.CHARACTERS, format.getFormatString().length() + EACH);
                codes.put(format.getIndexCode(), format.getFormatString());
            }
            case PaletteRecord.sid -> takePalette(record);
            case SSTRecord.sid -> takeTexts(record);
            default -> {}
        }
    }

    /** Adds a thing that is known by its number; for a damaged one a plain one, so that those behind it keep theirs. */
    private <T> void addNumbered(
            List<T> things, RecordInputStream record, Function<RecordInputStream, T> reading, T plain)
            throws UnreadableException {
        budget.charge(Bound.CHARACTERS, EACH);
        int number = things.size();
        things.add(plain);
        things.set(number, reading.apply(record));
    }

    private static Font font(RecordInputStream record) {
        int height = record.readUShort();
        boolean struck = (record.readUShort() & 8) != 0;
        int colour = record.readUShort();
        record.readShort();
        return new Font(height, struck, colour, record.readUShort() != 0);
    }

    private static Style style(RecordInputStream record) {
        int font = record.readUShort();
        int format = record.readShort();
        if (record.remaining() < 16) {
            return new Style(font, format, false, 0, 0);
        }
        record.readShort();
        boolean repeated = (record.readUShort() & 7) == REPEATED;
        record.readShort();
        record.readInt();
        int pattern = record.readInt() >>> 26;
        return new Style(font, format, repeated, pattern, record.readUShort() & 0x7F);
    }

    private void takePalette(RecordInputStream record) {
        int count = record.readUShort();
        for (int i = 0; i < count; i++) {
            int rgb = record.readUByte() << 16 | record.readUByte() << 8 | record.readUByte();
            palette.set(FIRST_COLOUR + i, rgb);
            record.readByte();
        }
    }

    private void takeTexts(RecordInputStream record) throws UnreadableException {
        record.readInt();
        long count = Integer.toUnsignedLong(record.readInt());
        for (long i = 0; i < count; i++) {
            RichText text = RichText.read(record);
            budget.charge(
                    Bound.CHARACTERS,
                    text.text().length() + 2L * EACH * text.runs().size() + EACH);
            texts.add(text);
        }
    }

    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    boolean isDamaged() {
        return damaged;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    /** A shared text; null when there is none of that number. */
    RichText text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    Font font(int number) {
        int index = number > NO_SUCH_FONT ? number - 1 : number;
        return index < fonts.size() ? fonts.get(index) : Font.PLAIN;
    }

    NumberFormat format(int style) {
        return formats.computeIfAbsent(style(style).format(), number -> {
            String own = codes.get(number);
            return NumberFormat.of(own != null ? own : BuiltInFormats.code(number));
        });
    }

    /** How characters of a font look in a cell of a style. */
    Look look(Font font, int style) {
        Look look = Look.PLAIN
                .with(Trait.STRUCK, font.struck())
                .with(Trait.SIZE, font.height())
                .with(Trait.COLOUR, palette.ofText(font.colour()));
        Style cell = style(style);
        return switch (cell.pattern()) {
            case 0 -> look;
            case 1 -> look.with(Trait.CELL_GROUND, palette.ofGround(cell.ground()));
            default -> look.with(Trait.CELL_GROUND, Look.UNKNOWN);
        };
    }

    /** The font of a cell style. */
    Font fontOf(int style) {
        return font(style(style).font());
    }

    /** How the text of a cell style is seen. */
    Sight sight(int style) {
        return sights.computeIfAbsent(
                style, key -> look(fontOf(key), key).sight().and(setting(key)));
    }

    /** The same apart from how its characters look. */
    Sight setting(int style) {
        Sight sight = format(style).writesWhite() ? Sight.unsure(Reason.COLOUR) : Sight.SHOWN;
        return style(style).repeated() ? sight.and(Sight.unsure(Reason.GENERATED)) : sight;
    }

    private Style style(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : Style.PLAIN;
    }

    private static void requireBiff8(Records records) throws UnreadableException {
        boolean begun = records.next();
        RecordInputStream first = records.current();
        int version = begun && first.remaining() > 1 ? first.readUShort() >>> 8 : 0;
        if (version == BIFF5 || (!begun && OLDER.contains((int) first.getSid()))) {
            throw new UnreadableException(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    new Message(
                            "这是 Excel 95 或更早的 XLS 工作簿，不支持；请用 Excel、WPS 或 LibreOffice 打开，另存为 XLSX",
                            "this is an XLS workbook of Excel 95 or before, which is not supported; open it with Excel, WPS or LibreOffice and save it as XLSX"));
        }
        if (version != BIFF8) {
            throw XlsReader.damaged();
        }
    }

    private static UnreadableException encrypted() {
        return new UnreadableException(
                ErrorCode.ENCRYPTED,
                new Message(
                        "工作簿有密码保护，没有密码读不了；请用密码打开，取消密码后另存为 XLSX",
                        "the workbook is protected by a password and unreadable without it; open it, remove the password, save it as XLSX"));
    }
}
