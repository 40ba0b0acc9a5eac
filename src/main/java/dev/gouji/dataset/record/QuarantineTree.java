package dev.gouji.dataset.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.document.ErrorCode;
import dev.gouji.report.DocumentRecord;
import java.util.List;

/** The lines of {@code quarantine.ndjson}: what was not or not wholly read, where it was stopped, and by which bound. */
public final class QuarantineTree {

    private QuarantineTree() {}

    /**
     * The line of a document.
     *
     * @param record its documents record, which the fields are taken from
     */
    public static ObjectNode of(ObjectNode record, DocumentRecord document) {
        ObjectNode node = Json.object();
        List.of("document", "sha256", "status", "error").forEach(field -> node.set(field, record.get(field)));
        node.put("phase", phase(document));
        node.put("bound", bound(document.error()));
        List.of("message_zh", "message_en").forEach(field -> node.set(field, record.get(field)));
        return node;
    }

    /** {@code open}: not even its bytes were had; {@code read}: refused by a reader; {@code convert}: ended from outside. */
    private static String phase(DocumentRecord document) {
        if (document.sha256() == null) {
            return "open";
        }
        return document.error() == ErrorCode.OUT_OF_MEMORY
                        || document.error() == ErrorCode.CRASHED
                        || document.error() == ErrorCode.KILLED
                ? "convert"
                : "read";
    }

    /** The option without {@code --limit-} that raises the bound; null when no bound was hit. */
    private static String bound(ErrorCode error) {
        return switch (error) {
            case TIMEOUT -> "seconds";
            case OUT_OF_MEMORY -> "memory";
            default -> error.code().startsWith("limit-") ? error.code().substring("limit-".length()) : null;
        };
    }
}
