package dev.gouji.read.web.style;

import dev.gouji.document.Cell;
import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a style sheet writes before or after the content of an element.
 *
 * @param text as far as it can be told; empty for counters and pictures
 * @param sight ink, or hidden by its looks
 */
public record Generated(String text, Sight sight) {

    private static final Pattern PART =
            Pattern.compile("\"[^\"]*\"|'[^']*'|attr\\(\\s*([\\w-]+)[^)]*\\)|(url\\()|([a-z-]+\\()");

    /** A box without text; null where it paints nothing. */
    static Generated painted(Sight paint) {
        return paint.kind() == Sight.Kind.INK ? new Generated("", paint) : null;
    }

    /** Reads a value of {@code content}; null where it writes nothing to be seen. */
    static Generated of(String content, Element element, Sight seen) {
        StringBuilder text = new StringBuilder();
        Reason reason = null;
        Matcher part = PART.matcher(content);
        while (part.find()) {
            if (part.group(2) != null) {
                reason = Reason.PICTURE;
            } else if (part.group(3) != null) {
                reason = Reason.GENERATED;
            } else if (part.group(1) != null) {
                text.append(element.attr(part.group(1)));
            } else {
                text.append(part.group(), 1, part.group().length() - 1);
            }
        }
        boolean blank = text.chars().allMatch(Cell::showsNothing);
        if ((blank && reason == null) || seen.kind() == Sight.Kind.LEFT_OUT) {
            return null;
        }
        Sight ink = Sight.ink(reason == null ? Reason.GENERATED : reason);
        return new Generated(text.toString(), ink.and(seen));
    }
}
