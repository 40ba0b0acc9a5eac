package dev.gouji.read.word.doc.file;

/**
 * Walks over a list of properties ([grpprl] of [Sprm]), once.
 *
 * <p>Pattern: {@code while (sprms.next()) { switch (sprms.code()) … sprms.operand() }}. A list that is cut ends where its
 * last whole property ends, as word processors read it.
 */
public final class Sprms {

    private static final int TABLE = 0xD608;
    private static final int TABLE_OLD = 0xD606;
    private static final int TAB_STOPS = 0xC615;
    private static final int MANY_TAB_STOPS = 255;

    private final Slice list;
    private int at;
    private int code;
    private Slice operand;

    /** Begins before the first property. */
    public Sprms(Slice list) {
        this.list = list;
    }

    /** Moves to the next property; false when there is none. */
    public boolean next() {
        if (at > list.length() - 3) {
            return false;
        }
        code = list.u16(at);
        int size = size();
        int begin = at + 2;
        if (size < 0 || size > list.length() - begin) {
            return false;
        }
        operand = list.part(begin, size);
        at = begin + size;
        return true;
    }

    /** Which property it is. */
    public int code() {
        return code;
    }

    /** Its value; of those with a count, the count too. */
    public Slice operand() {
        return operand;
    }

    private int size() {
        return switch (code >> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default -> counted();
        };
    }

    private int counted() {
        if (code == TABLE || code == TABLE_OLD) {
            return at > list.length() - 4 ? -1 : list.u16(at + 2) + 1;
        }
        int count = list.u8(at + 2);
        return code == TAB_STOPS && count == MANY_TAB_STOPS ? tabStops() : count + 1;
    }

    /** Tab stops that do not fit the count: 4 bytes for each deleted one, 3 for each that is added. */
    private int tabStops() {
        int deleted = at + 3 < list.length() ? list.u8(at + 3) : 0;
        int added = at + 4 + deleted * 4;
        return added < list.length() ? 3 + deleted * 4 + list.u8(added) * 3 : -1;
    }
}
