package dev.gouji.read.web.style;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.look.Colour;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of an element → how its box, and how the text in it, is seen. What would need a browser is in doubt. */
final class Looks {

    /** So far from where it would stand, in pixels, something is on no page. */
    private static final double FAR = 400;

    /** So little of something, in pixels, is nothing. */
    private static final double NOTHING = 1.5;

    /** A share of a line's height, or of full opacity, that shows nothing to be read. */
    private static final double BARELY = 0.3;

    private static final double TINY = 0.1;
    private static final double FAINTLY = 0.25;
    private static final Set<String> CUTS = Set.of("hidden", "clip", "scroll", "auto");
    private static final Pattern NUMBERS = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");
    private static final Pattern FUNCTION = Pattern.compile("([a-z0-9]+)\\(([^()]*)\\)");
    private static final Pattern FADED = Pattern.compile("opacity\\(([^()]*)\\)");

    private final Values values;
    private final double font;

    private Looks(Values values, double font) {
        this.values = values;
        this.font = font;
    }

    /** How the box of an element is seen, and with it everything inside. */
    static Sight ofBox(Values values, Inherited inherited) {
        return new Looks(values, inherited.font()).box();
    }

    /** How text that stands in an element is seen, in a box that is seen. */
    static Sight ofText(Inherited inherited) {
        Sight sight = Sight.SHOWN;
        if (!inherited.visibility().equals("visible")) {
            sight = sight.and(Sight.HIDDEN);
        }
        if (inherited.struck()) {
            sight = sight.and(Sight.STRUCK);
        }
        if (inherited.font() <= NOTHING) {
            sight = sight.and(Sight.unseen(Reason.SIZE));
        }
        if (inherited.indent() <= -FAR || inherited.indent() >= Length.SCREEN_WIDTH) {
            sight = sight.and(Sight.unseen(Reason.OUTSIDE));
        }
        Colour colour = inherited.colour();
        if (colour != null && vanishes(colour, inherited.ground())) {
            sight = sight.and(Sight.unseen(Reason.COLOUR));
        }
        if (inherited.security()) {
            sight = sight.and(new Sight(Sight.Kind.UNREADABLE, Reason.COVERED));
        }
        boolean turned = inherited.rightToLeft() && inherited.reversed();
        return turned ? sight.and(Sight.unsure(Reason.ORDER)) : sight;
    }

    private static boolean vanishes(Colour colour, Colour ground) {
        return ground == null ? Colour.isClear(colour.alpha()) : colour.vanishesOn(ground);
    }

    private Sight box() {
        if (values == Values.NONE) {
            return Sight.SHOWN;
        }
        if (values.is("display", "none") || values.is("mso-hide", "all")) {
            return Sight.HIDDEN;
        }
        return faded().and(clipped())
                .and(moved())
                .and(shrunk())
                .and(transformed())
                .and(unordered());
    }

    private Sight faded() {
        Length opacity = Length.of(values.of("opacity"));
        double share = opacity == null ? 1 : opacity.share();
        Matcher filter = FADED.matcher(values.of("filter"));
        if (filter.find()) {
            Length faded = Length.of(filter.group(1));
            share = faded == null ? share : Math.min(share, faded.share());
        }
        if (Colour.isClear(share)) {
            return Sight.unseen(Reason.HIDDEN);
        }
        return share <= FAINTLY ? Sight.unsure(Reason.HIDDEN) : Sight.SHOWN;
    }

    private Sight clipped() {
        if (values.isOutOfFlow() && values.of("clip").startsWith("rect(")) {
            List<Double> sides = numbers(values.of("clip"));
            if (sides.size() == 4
                    && (sides.get(2) - sides.get(0) <= NOTHING || sides.get(1) - sides.get(3) <= NOTHING)) {
                return Sight.unseen(Reason.OUTSIDE);
            }
        }
        String path = values.of("clip-path");
        if (!path.isEmpty() && !path.equals("none")) {
            List<Double> numbers = numbers(path);
            boolean half = path.startsWith("inset(") && path.contains("%") && numbers.get(0) >= 50;
            boolean point = !numbers.isEmpty() && numbers.stream().allMatch(number -> number == 0);
            boolean empty = half || (point && !path.startsWith("inset("));
            return empty ? Sight.unseen(Reason.OUTSIDE) : Sight.unsure(Reason.OUTSIDE);
        }
        if (values.is("content-visibility", "hidden")) {
            // it does so to blocks alone
            return Sight.unsure(Reason.HIDDEN);
        }
        String mask = values.of("mask-image");
        return mask.isEmpty() || mask.startsWith("none") ? Sight.SHOWN : Sight.unsure(Reason.COVERED);
    }

    private Sight moved() {
        boolean positioned = values.isOutOfFlow() || values.is("position", "relative");
        double left = offset("left", Length.SCREEN_WIDTH, positioned) + margin("margin-left");
        double right = offset("right", Length.SCREEN_WIDTH, positioned) + margin("margin-right");
        double top = offset("top", Length.SCREEN_HEIGHT, positioned) + margin("margin-top");
        double far = positioned ? FAR : 2 * Length.SCREEN_WIDTH;
        boolean aside = left <= -far || top <= -far || left >= 2 * Length.SCREEN_WIDTH;
        boolean beyond = positioned && (right <= -FAR || right >= 2 * Length.SCREEN_WIDTH);
        if (aside || beyond) {
            return Sight.unseen(Reason.OUTSIDE);
        }
        Length layer = Length.of(values.of("z-index"));
        return positioned && layer != null && layer.value() < 0 ? Sight.unsure(Reason.COVERED) : Sight.SHOWN;
    }

    /** A margin in lengths: one in shares of the page centres things, or sets columns side by side. */
    private double margin(String side) {
        return values.of(side).endsWith("%") ? 0 : values.pixels(side, font, 0, 0);
    }

    private double offset(String side, double whole, boolean positioned) {
        return positioned ? values.pixels(side, font, whole, 0) : 0;
    }

    private Sight shrunk() {
        if (values.pixels("zoom", 1, 1, 1) <= TINY) {
            return Sight.unseen(Reason.SIZE);
        }
        if (!CUTS.contains(values.of("overflow").split(" ", 2)[0]) || values.is("display", "table-cell")) {
            return Sight.SHOWN;
        }
        double height = Math.min(size("height"), size("max-height"));
        double width = Math.min(size("width"), size("max-width"));
        boolean flat = values.pixels("line-height", font, font, font) <= NOTHING && !values.has("height");
        if (height <= font * BARELY || width <= NOTHING || flat) {
            return Sight.unseen(Reason.SIZE);
        }
        return height < font * 2 * BARELY || width < font / 2 ? Sight.unsure(Reason.SIZE) : Sight.SHOWN;
    }

    private double size(String property) {
        return values.pixels(property, font, Length.SCREEN_WIDTH, Double.MAX_VALUE);
    }

    private Sight transformed() {
        Sight sight = numbers(values.of("scale")).contains(0.0) ? Sight.unseen(Reason.SIZE) : Sight.SHOWN;
        if (!values.of("rotate").isEmpty() && !values.is("rotate", "none")) {
            sight = sight.and(Sight.unsure(Reason.ORDER));
        }
        Matcher function = FUNCTION.matcher(values.of("transform"));
        while (function.find()) {
            sight = sight.and(transformed(function.group(1), function.group(2)));
        }
        return sight;
    }

    private Sight transformed(String function, String arguments) {
        List<Double> numbers = numbers(arguments);
        if (numbers.isEmpty()) {
            return Sight.SHOWN;
        }
        if (function.startsWith("translate")) {
            for (String argument : arguments.split(",")) {
                Length length = Length.of(argument);
                if (length != null && Math.abs(length.pixels(font, 0)) >= FAR) {
                    return Sight.unseen(Reason.OUTSIDE);
                }
            }
            return Sight.SHOWN;
        }
        boolean sized = function.startsWith("scale") || function.startsWith("matrix");
        if (sized && (numbers.get(0) == 0 || (numbers.size() == 2 && numbers.get(1) == 0))) {
            return Sight.unseen(Reason.SIZE);
        }
        boolean upright = sized ? numbers.stream().limit(2).noneMatch(number -> number < 0) : numbers.get(0) == 0;
        return upright ? Sight.SHOWN : Sight.unsure(Reason.ORDER);
    }

    /** What is set at another place in its line than it is stored at. */
    private Sight unordered() {
        boolean reversed = values.of("flex-direction").contains("reverse");
        Length order = Length.of(values.of("order"));
        boolean ordered = order != null && order.value() != 0;
        boolean placed = isPlaced("grid-row") || isPlaced("grid-column");
        return reversed || ordered || placed ? Sight.unsure(Reason.ORDER) : Sight.SHOWN;
    }

    private boolean isPlaced(String property) {
        String value = values.of(property);
        return !value.isEmpty() && !value.startsWith("auto") && !value.startsWith("span");
    }

    private static List<Double> numbers(String text) {
        return NUMBERS.matcher(text)
                .results()
                .map(result -> Double.parseDouble(result.group()))
                .toList();
    }
}
