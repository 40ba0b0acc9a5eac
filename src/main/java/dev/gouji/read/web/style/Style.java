package dev.gouji.read.web.style;

import dev.gouji.document.Sight;
import java.util.HashMap;
import java.util.Map;

/** How one element is seen. Immutable. */
public final class Style {

    private final RuleIndex rules;
    private final Values values;
    private final Inherited inherited;
    private final Sight box;
    private final Sight text;
    private final boolean displayed;

    /** The styles of the elements inside, by what is declared of them: the cells of a table share one. */
    private final Map<Values, Style> inside = new HashMap<>();

    private Style(RuleIndex rules, Values values, Inherited inherited, Sight box) {
        this.rules = rules;
        this.values = values;
        this.inherited = inherited;
        this.box = box;
        this.text = box.and(Looks.ofText(inherited));
        this.displayed =
                !values.is("display", "none") && !values.is("mso-hide", "all") && !values.is("visibility", "collapse");
    }

    /** That of a page before its first element. */
    static Style first(RuleIndex rules) {
        return new Style(rules, Values.NONE, Inherited.FIRST, Sight.SHOWN);
    }

    /** That of a page inside this element. */
    Style framing(RuleIndex others) {
        return new Style(others, Values.NONE, Inherited.FIRST, text);
    }

    /** The style of an element inside this one. */
    Style inside(Values own) {
        return own == values && own == Values.NONE ? this : inside.computeIfAbsent(own, this::entered);
    }

    private Style entered(Values declared) {
        Values own = declared.in(inherited.customs());
        Inherited handed = own == Values.NONE ? inherited : inherited.by(own);
        return new Style(rules, own, handed, box.and(Looks.ofBox(own, handed)));
    }

    /** The same, seen no better than so. */
    Style with(Sight sight) {
        return new Style(rules, values, inherited, box.and(sight));
    }

    /** The rules of the page in which it is. */
    RuleIndex rules() {
        return rules;
    }

    Inherited inherited() {
        return inherited;
    }

    /** How the box is seen, with everything inside, but for what {@code visibility} shows again. */
    public Sight box() {
        return box;
    }

    /** How a text is seen that stands in the element itself. */
    public Sight text() {
        return text;
    }

    /** Whether the element takes part in the layout. */
    public boolean isDisplayed() {
        return displayed;
    }

    /** Whether it has a place in the layout and shows nothing there. */
    public boolean isHidden() {
        return !inherited.visibility().equals("visible");
    }

    /** Whether lines run from right to left in it. */
    public boolean isRightToLeft() {
        return inherited.rightToLeft();
    }

    /** Whether it is taken out of the line in which it stands, to a place that only a browser could tell. */
    public boolean isOutOfLine() {
        return values.isOutOfFlow() || values.is("float", "right");
    }

    /**
     * What the box paints beside its text, seen as the box is.
     *
     * @param around the style of the element in which it stands
     * @param empty whether it has no text
     */
    public Sight painted(Style around, boolean empty) {
        Sight paint = values == Values.NONE ? Sight.SHOWN : BoxPaint.of(values, around.inherited, inherited, empty);
        boolean seen = !paint.equals(Sight.SHOWN) && !isHidden();
        return seen ? paint.and(box) : Sight.SHOWN;
    }

    /** Whether a picture is its ground. */
    public boolean hasPicture() {
        return values.is("background-image", "image");
    }

    /** A value as declared, in lower case; empty where it has none of its own. */
    public String value(String property) {
        return values.of(property);
    }

    /** The kind of the numbers of its list items; empty for the usual one. */
    public String listStyle() {
        return inherited.listStyle();
    }
}
