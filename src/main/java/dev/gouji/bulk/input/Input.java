package dev.gouji.bulk.input;

import dev.gouji.dataset.record.DocumentOrder;
import dev.gouji.document.ErrorCode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * One input: a file that was met, or a link or folder that is not entered.
 *
 * @param document its path as the dataset names it, {@code /}-separated
 * @param path where it is
 * @param skip why it is not to be opened ({@link ErrorCode#IGNORED_FILE} makes a {@code skipped} line, any other code a
 *     {@code failed} one); null when it is to be converted
 * @param given whether it was named by itself and not met in a folder: then a link is followed and a pipe is read
 * @param pages web pages among the inputs that may show it, by their names, and then it is a part of these
 */
public record Input(String document, Path path, ErrorCode skip, boolean given, List<Path> pages) {

    /** Copies the list. */
    public Input {
        pages = List.copyOf(pages);
    }

    /** One that no page shows. */
    Input(String document, Path path, ErrorCode skip, boolean given) {
        this(document, path, skip, given, List.of());
    }

    /** One that was named by itself. */
    public Input(String document, Path path, ErrorCode skip) {
        this(document, path, skip, true);
    }

    /** The dataset's order: by the UTF-8 bytes of {@code document}. */
    public static final Comparator<Input> ORDER = Comparator.comparing(Input::document, DocumentOrder::compare);

    /** The same under another name. */
    Input named(String name) {
        return new Input(name, path, skip, given, pages);
    }

    /** The same, which some pages may show. */
    Input shownBy(List<Path> others) {
        return new Input(document, path, skip, given, others);
    }
}
