package dev.gouji.recognise.front;

import dev.gouji.document.Property;
import dev.gouji.recognise.label.Folding;
import java.util.List;
import java.util.regex.Pattern;

/** Finds a report's title: one to four short paragraphs near its beginning, or the page's own title. */
final class TitleFinder {

    private static final int MOST_PIECES = 4;
    private static final int LONGEST_PIECE = 60;
    private static final int LOOK_AT = 120;
    private static final Pattern CRAWLED = Pattern.compile("^(?:信息|文件)?(?:标题|名称|题名)[:：]?");
    private static final Pattern NO_PART = Pattern.compile("[。;,:!?、]|发布|来源|字体|字号|首页|[0-9]{4}-[0-9]{1,2}");
    private static final Pattern SITE_SUFFIX = Pattern.compile("(?:[-_|—].{1,30})$");

    private TitleFinder() {}

    /** The best title; null when there is none. */
    static Title find(List<TextPiece> pieces, int end, List<Property> properties) {
        Title best = null;
        for (int i = 0; i < Math.min(Math.min(pieces.size(), end), LOOK_AT); i++) {
            Title title = endingAt(pieces, i);
            if (title != null && (best == null || title.weight() > best.weight())) {
                best = title;
            }
        }
        for (Property property : properties) {
            if (property.name().equals(Property.TITLE) || property.name().equals("ArticleTitle")) {
                Title title = ofPage(property.value());
                if (title != null && (best == null || title.weight() > best.weight())) {
                    best = title;
                }
            }
        }
        return best;
    }

    /** Whether a paragraph ends a title; used to tell where a second report begins. */
    static Title endingAt(List<TextPiece> pieces, int last) {
        Title best = null;
        StringBuilder words = new StringBuilder();
        StringBuilder raw = new StringBuilder();
        for (int i = last; i >= 0 && i > last - MOST_PIECES; i--) {
            TextPiece piece = pieces.get(i);
            String text = CRAWLED.matcher(piece.words().unspaced()).replaceFirst("");
            if (text.length() > LONGEST_PIECE + (i == last ? 40 : 0)
                    || (i < last && NO_PART.matcher(piece.dense()).find())) {
                break;
            }
            words.insert(0, text);
            raw.insert(0, piece.text() + (i == last ? "" : "\n"));
            Title title = Title.of(words.toString(), raw.toString(), piece.place());
            if (title != null && (best == null || title.weight() > best.weight())) {
                best = title;
            }
        }
        return best;
    }

    private static Title ofPage(String value) {
        String text = Folding.unspaced(value);
        Title title = Title.of(text, value, null);
        return title != null ? title : Title.of(SITE_SUFFIX.matcher(text).replaceFirst(""), value, null);
    }
}
