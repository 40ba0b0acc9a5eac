package dev.gouji.read.word.doc.file;

/**
 * What the bytes of the text are formatted as ([PlcBteChpx] and [PlcBtePapx] with their pages [ChpxFkp] and [PapxFkp]):
 * a place in the main stream → the properties there and how far they reach.
 */
final class PropertyPages {

    private static final int PAGE = 512;
    private static final int PARAGRAPH_ENTRY = 13;

    private final Slice main;
    private final Slice index;
    private final int pages;
    private final boolean paragraphs;
    private Slice page;
    private int pageNumber = -1;

    /**
     * Properties of a stretch of the main stream.
     *
     * @param end where it ends, in bytes of the main stream
     * @param properties empty when nothing is said of it
     */
    record Stretch(int end, Slice properties) {}

    private PropertyPages(Slice main, Slice index, boolean paragraphs) {
        this.main = main;
        this.index = index;
        this.paragraphs = paragraphs;
        this.pages = Math.max(0, (index.length() - 4) / 8);
    }

    static PropertyPages ofRuns(Slice main, Slice index) {
        return new PropertyPages(main, index, false);
    }

    /** Those of paragraphs begin with the number of the style, two bytes. */
    static PropertyPages ofParagraphs(Slice main, Slice index) {
        return new PropertyPages(main, index, true);
    }

    /** What holds at a place; null when the file says nothing of it. */
    Stretch at(int place) {
        int which = last(index, pages, place);
        if (which < 0) {
            return null;
        }
        open(index.i32((pages + 1) * 4 + which * 4) & 0x3FFFFF);
        int count = page.u8(PAGE - 1);
        int entry = last(page, count, place);
        if (entry < 0) {
            return null;
        }
        int end = page.i32(entry * 4 + 4);
        if (end <= place) {
            return null;
        }
        return new Stretch(end, paragraphs ? paragraph(count, entry) : run(count, entry));
    }

    private void open(int number) {
        if (number != pageNumber) {
            page = main.part((long) number * PAGE, PAGE);
            pageNumber = number;
        }
    }

    private Slice run(int count, int entry) {
        int at = page.u8((count + 1) * 4 + entry) * 2;
        return at == 0 ? Slice.EMPTY : page.part(at + 1, page.u8(at));
    }

    private Slice paragraph(int count, int entry) {
        int at = page.u8((count + 1) * 4 + entry * PARAGRAPH_ENTRY) * 2;
        if (at == 0) {
            return Slice.EMPTY;
        }
        int half = page.u8(at);
        return half == 0 ? page.part(at + 2, page.u8(at + 1) * 2L) : page.part(at + 1, half * 2L - 1);
    }

    /** The last of the first {@code count} places that is not behind one; -1 when there is none. */
    private static int last(Slice places, int count, int place) {
        int low = -1;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (places.u32(middle * 4) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
