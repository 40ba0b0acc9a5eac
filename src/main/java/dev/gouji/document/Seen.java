package dev.gouji.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is seen of a cell or a paragraph, beside what is stored there. Here, and nowhere else, it is decided what becomes
 * of pieces that are stored and not seen, or seen and not stored:
 *
 * <table>
 * <caption>what becomes of a piece</caption>
 * <tr><th>its {@link Sight.Kind}</th><th>in {@code text}</th><th>in {@code stored}</th><th>the cell is</th></tr>
 * <tr><td>{@code SHOWN}</td><td>yes</td><td>yes</td><td>clear</td></tr>
 * <tr><td>{@code UNSURE}</td><td>yes</td><td>yes</td><td>doubtful</td></tr>
 * <tr><td>{@code INK}</td><td>no</td><td>yes (its other text)</td><td>doubtful; illegible where nothing else is seen</td></tr>
 * <tr><td>{@code UNREADABLE}</td><td>yes</td><td>yes</td><td>illegible</td></tr>
 * <tr><td>{@code UNSEEN}</td><td>no</td><td>yes</td><td>doubtful</td></tr>
 * <tr><td>{@code STRUCK}</td><td>no</td><td>yes</td><td>clear; doubtful where nothing else is seen</td></tr>
 * <tr><td>{@code LEFT_OUT}</td><td>no</td><td>no</td><td>clear</td></tr>
 * </table>
 *
 * <p>Example: {@code 1} of the colour of its ground before {@code 8} → text {@code 8}, doubtful ({@link Reason#COLOUR}),
 * stored {@code 18}. Readers gather it with {@code dev.gouji.read.seen.SeenText}, or build it from texts of their own.
 *
 * @param text what is seen, as text; line breaks are {@code \n}
 * @param stored the same with the pieces that may count as well; equal to {@code text} where there are none
 * @param hidden what is stored and not seen, for {@code text.hidden}; empty when there is nothing
 * @param sights those of its pieces that are not simply shown, each once
 * @param scanned what readers of pictures make of the whole of it; null where it is no cell of a picture, and for a text of
 *     several lines or pieces, of which none of them has seen the whole
 */
public record Seen(String text, String stored, String hidden, Set<Sight> sights, ScannedCell scanned) {

    private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202b';
    private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202e';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final Sight TURNED = Sight.unsure(Reason.ORDER);

    /** Nothing at all. */
    public static final Seen NOTHING = of("");

    /** Copies the sights; text that sets itself from right to left is in doubt. */
    public Seen {
        sights = turns(text) ? and(sights, TURNED) : Set.copyOf(sights);
    }

    /** What is stored as text. */
    public Seen(String text, String stored, String hidden, Set<Sight> sights) {
        this(text, stored, hidden, sights, null);
    }

    /** A text that is seen as it is stored. */
    public static Seen of(String text) {
        return new Seen(text, text, "", Set.of());
    }

    /** A text of one piece that is content. */
    public static Seen of(String text, Sight sight) {
        return sight.equals(Sight.SHOWN) ? of(text) : new Seen(text, text, "", Set.of(sight));
    }

    /** A text that its reader saw so well, and cannot say why not better. */
    public static Seen of(String text, Legibility legibility) {
        return switch (legibility) {
            case CLEAR -> of(text);
            case DOUBTFUL -> of(text, Sight.unsure(null));
            case ILLEGIBLE -> of(text, new Sight(Sight.Kind.UNREADABLE, null));
        };
    }

    /** How surely the text is what is seen. */
    public Legibility legibility() {
        boolean blank = isBlank();
        Legibility worst = Legibility.CLEAR;
        for (Sight sight : sights) {
            Legibility legibility = sight.legibility(blank);
            worst = legibility.compareTo(worst) > 0 ? legibility : worst;
        }
        return worst;
    }

    /** Why the text is not {@link Legibility#CLEAR}; null when it is, or where the reader did not say. */
    public Reason reason() {
        Legibility worst = legibility();
        if (worst == Legibility.CLEAR) {
            return null;
        }
        boolean blank = isBlank();
        return sights.stream()
                .filter(sight -> sight.legibility(blank) == worst)
                .map(Sight::reason)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What may count instead of the text; null where nothing else is stored, or what is stored beside it surely does not count. */
    public String otherText() {
        return legibility() == Legibility.CLEAR || stored.equals(text) ? null : stored;
    }

    /** Whether no text is seen: white space of any kind, no-break and ideographic spaces included. */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Cell.showsNothing(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text was read from a picture. */
    public boolean isScanned() {
        return sights.stream()
                .anyMatch(sight -> sight.reason() == Reason.SCANNED || sight.reason() == Reason.READERS_DIFFER);
    }

    /** Whether nothing is seen, no text and nothing else. */
    public boolean showsNothing() {
        return isBlank() && legibility() != Legibility.ILLEGIBLE;
    }

    /** The same with a sight more, for what a reader knows of the whole. */
    public Seen with(Sight sight) {
        if (sight.equals(Sight.SHOWN)) {
            return this;
        }
        return new Seen(text, stored, hidden, and(sights, sight), scanned);
    }

    /** The same with what readers of pictures make of it. */
    public Seen with(ScannedCell ofReaders) {
        return new Seen(text, stored, hidden, sights, ofReaders);
    }

    /** The same, where the text layer over a picture says something else. */
    public Seen beside(String layer) {
        ScannedCell more = scanned == null ? null : scanned.beside(layer);
        return layer.isBlank() ? this : new Seen(text, layer, hidden, sights, more);
    }

    /** A part of the text, seen as the whole is; of what readers of pictures made of the whole, nothing is said of a part. */
    public Seen part(String ofText) {
        ScannedCell same = ofText.strip().equals(text.strip()) ? scanned : null;
        return new Seen(ofText, ofText, "", sights, same);
    }

    /**
     * Several paragraphs, or pieces that a page break parted, as one text with line breaks between; where nothing is seen of what
     * is stored there is no line.
     */
    public static Seen lines(Collection<Seen> parts) {
        return joined(parts, "\n");
    }

    /** Several pieces that go on in one line, as one text. */
    public static Seen inLine(Collection<Seen> parts) {
        return joined(parts, "");
    }

    private static Seen joined(Collection<Seen> parts, String between) {
        StringBuilder text = new StringBuilder();
        StringBuilder stored = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        Set<Sight> sights = new LinkedHashSet<>();
        for (Seen part : parts) {
            boolean unseen = part.text.isEmpty() && !part.sights.isEmpty();
            text.append(text.isEmpty() || unseen ? "" : between).append(part.text);
            stored.append(stored.isEmpty() ? "" : between).append(part.stored);
            hidden.append(hidden.isEmpty() || part.hidden.isEmpty() ? "" : between)
                    .append(part.hidden);
            sights.addAll(part.sights);
        }
        ScannedCell whole = parts.size() == 1 ? parts.iterator().next().scanned : null;
        return new Seen(text.toString(), stored.toString(), hidden.toString(), sights, whole);
    }

    private static Set<Sight> and(Set<Sight> sights, Sight sight) {
        Set<Sight> more = new LinkedHashSet<>(sights);
        more.add(sight);
        return Set.copyOf(more);
    }

    /** Whether a character of the text has what follows set from right to left: digits stand in another order than stored. */
    private static boolean turns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == RIGHT_TO_LEFT_EMBEDDING || c == RIGHT_TO_LEFT_OVERRIDE || c == RIGHT_TO_LEFT_ISOLATE) {
                return true;
            }
        }
        return false;
    }
}
