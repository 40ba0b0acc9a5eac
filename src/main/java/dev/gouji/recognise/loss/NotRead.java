package dev.gouji.recognise.loss;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.PageImage;
import dev.gouji.document.Unread;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.label.Folding;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What of an original stands in no block of its document: parts that could not be read, pictures, what a reader of pictures may
 * have passed over, and parts that hold text and are no content. A figure is missing only where none of them may hold it. For one
 * thread.
 */
public final class NotRead {

    /** Of a document that was read to the last word. */
    public static final NotRead NOTHING = new NotRead(false, List::of);

    /** Shorter labels (规章, 其他) stand in any script. */
    private static final int SHORTEST_TELLING_LABEL = 6;

    private final boolean anything;
    private final Supplier<List<Unread>> parts;
    private String text;

    private NotRead(boolean anything, Supplier<List<Unread>> parts) {
        this.anything = anything;
        this.parts = parts;
    }

    /**
     * What was not read of a report.
     *
     * @param document the whole document
     * @param blocks those of the report
     * @param parts that hold text and are no content; asked for when a line of the form was not found
     */
    public static NotRead of(Document document, List<Block> blocks, Supplier<List<Unread>> parts) {
        boolean pictures = blocks.stream().anyMatch(PageImage.class::isInstance);
        return new NotRead(
                pictures || document.isScanned() || !document.notices().isEmpty(), parts);
    }

    /** Whether rows that were not found may stand there: any may in what is seen and was not read, else those with these labels. */
    boolean mayHold(Stream<FoldedWording> rows) {
        return anything
                || rows.map(FoldedWording::core)
                        .anyMatch(label -> label.length() >= SHORTEST_TELLING_LABEL && text().contains(label));
    }

    private String text() {
        if (text == null) {
            StringBuilder all = new StringBuilder();
            parts.get().forEach(part -> all.append(Folding.fold(part.text())).append(' '));
            text = all.toString();
        }
        return text;
    }
}
