package dev.gouji.read.word.doc.file;

/** The head of the main stream: how long the stories are, and where the table stream holds what ([Fib]). */
final class Fib {

    private final Slice main;
    private final Slice table;
    private final int lengths;
    private final int places;
    private final int count;

    /** What the table stream holds, in the order of [FibRgFcLcb97]. */
    enum Structure {
        STYLES(1),
        SECTIONS(6),
        RUNS(12),
        PARAGRAPHS(13),
        FONTS(15),
        PIECES(33),
        ANCHORS(40),
        BOXES(56),
        LISTS(73),
        OVERRIDES(74);

        private final int number;

        Structure(int number) {
            this.number = number;
        }
    }

    /** The stories, one behind the other, in the order of [FibRgLw97]. */
    enum Story {
        TEXT(3),
        NOTES(4),
        HEADERS(5),
        COMMENTS(7),
        END_NOTES(8),
        BOXES(9);

        private final int number;

        Story(int number) {
            this.number = number;
        }
    }

    Fib(Slice main, Slice table) {
        this.main = main;
        this.table = table;
        this.lengths = 36 + main.u16(32) * 2;
        this.places = lengths + main.u16(lengths - 2) * 4 + 2;
        this.count = main.u16(places - 2);
    }

    /** A part of the table stream; empty when the file has none. */
    Slice structure(Structure structure) {
        if (structure.number >= count) {
            return Slice.EMPTY;
        }
        long size = main.u32(places + structure.number * 8 + 4);
        return size == 0 ? Slice.EMPTY : table.part(main.u32(places + structure.number * 8), size);
    }

    /** What stands behind a part of the table stream, up to its end: the levels of lists. */
    Slice behind(Structure structure) {
        return table.rest(
                main.u32(places + structure.number * 8) + structure(structure).length());
    }

    /** How many characters a story has. */
    int length(Story story) {
        int length = main.i32(lengths + story.number * 4);
        if (length < 0) {
            throw new IndexOutOfBoundsException("a story of " + length);
        }
        return length;
    }

    /** The first character of a story. */
    int start(Story story) {
        int start = 0;
        for (Story before : Story.values()) {
            if (before.ordinal() < story.ordinal()) {
                start = Math.addExact(start, length(before));
            }
        }
        return start;
    }
}
