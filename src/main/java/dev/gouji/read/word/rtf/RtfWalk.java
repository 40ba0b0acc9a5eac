package dev.gouji.read.word.rtf;

import dev.gouji.document.Seen;
import dev.gouji.document.Sight;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.look.Look;
import dev.gouji.read.look.Trait;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.rtf.GroupState.Destination;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Signs → what they say to the story: text in its charset, properties that hold inside groups, ends of paragraphs and cells. */
final class RtfWalk {

    /** Groups nest deeper than tables do: fields, pictures and revisions take several each. */
    private static final int GROUPS_A_LEVEL = 8;

    private final RtfTokens tokens;
    private final Budget budget;
    private final FontTable fonts = new FontTable();
    private final ColourTable colours = new ColourTable();
    private final LookWords looks;
    private final RtfSides sides;
    private final RtfText text = new RtfText();
    private final Deque<GroupState> groups = new ArrayDeque<>();
    private final Deque<RtfStory> stories = new ArrayDeque<>();
    private final List<Draft> margins = new ArrayList<>();
    private GroupState state = new GroupState();
    private int standardFont;
    private int skip;
    private LookHere here = new LookHere(Look.PLAIN, Look.PLAIN, Look.PLAIN);

    RtfWalk(byte[] bytes, Budget budget) {
        this.tokens = new RtfTokens(bytes);
        this.sides = new RtfSides(tokens);
        this.looks = new LookWords(colours, tokens);
        this.budget = budget;
        stories.push(new RtfStory(budget));
    }

    /**
     * What a walk found.
     *
     * @param cut whether groups were open when the bytes ended
     * @param surplus whether bytes follow the end of the document
     * @param undecoded how many byte sequences are no characters of their code page
     */
    record Found(List<Draft> drafts, int pictures, boolean cut, boolean surplus, int undecoded) {}

    /** Walks to the end of the document: the brace that closes its first group. */
    Found read() throws UnreadableException {
        RtfTokens.Sign sign = tokens.next();
        while (sign != RtfTokens.Sign.END) {
            take(sign);
            if (sign == RtfTokens.Sign.CLOSE && groups.isEmpty()) {
                break;
            }
            sign = tokens.next();
        }
        flush();
        boolean cut = !groups.isEmpty();
        while (stories.size() > 1) {
            endBox();
        }
        boolean surplus = !cut && tokens.hasMore();
        List<Draft> drafts = new ArrayList<>(stories.peek().close(cut));
        drafts.add(new Draft.Margin(margins));
        return new Found(drafts, sides.pictures(), cut, surplus, text.undecoded());
    }

    private void take(RtfTokens.Sign sign) throws UnreadableException {
        switch (sign) {
            case OPEN -> open();
            case CLOSE -> close();
            case RAW, ESCAPED -> character(sign == RtfTokens.Sign.RAW);
            default -> {
                if (skip > 0) {
                    skip--;
                } else if (sign == RtfTokens.Sign.WORD) {
                    word(tokens.word());
                } else if (sign == RtfTokens.Sign.SYMBOL) {
                    symbol((char) tokens.value());
                }
            }
        }
    }

    private void open() throws UnreadableException {
        flush();
        skip = 0;
        groups.push(state);
        budget.require(Bound.NESTING, groups.size() / GROUPS_A_LEVEL);
        budget.checkTime();
        state = state.inner();
    }

    private void close() throws UnreadableException {
        flush();
        skip = 0;
        if (state.box) {
            endBox();
        } else if (state.margin) {
            margins.addAll(stories.pop().close(false));
        }
        GroupState inner = state;
        state = groups.isEmpty() ? state : groups.pop();
        Seen shown = sides.close(inner, state.destination);
        if (isShown()) {
            shown.sights().forEach(ink -> stories.peek().ink(ink, ""));
            show(shown.text());
            endShape(inner.shape);
        }
    }

    private void endShape(RtfShape shape) {
        if (shape != null && !state.look.is(Trait.HIDDEN)) {
            boolean inCell = state.depth() > 0;
            shape.ink(inCell).ifPresent(ink -> stories.peek().ink(ink, shape.words()));
            shape.cover(inCell).ifPresent(stories.peek()::add);
            shape.pictures().forEach(stories.peek()::add);
        }
    }

    private void endBox() throws UnreadableException {
        List<Draft> content = stories.pop().close(false);
        RtfShape shape = state.outerShape();
        boolean hidden = shape != null && shape.isHidden();
        if (!content.isEmpty() && !hidden) {
            if (shape != null) {
                shape.box();
            }
            stories.peek().add(new Draft.Aside(new ArrayList<>(content)));
        }
    }

    private void character(boolean raw) throws UnreadableException {
        int value = tokens.value();
        if (skip > 0) {
            skip--;
            return;
        }
        if (state.destination == Destination.FONTS) {
            fonts.name(value);
        } else if (state.destination == Destination.COLOURS) {
            if (value == ';') {
                colours.end();
            }
        } else if (sides.character((char) value, state)) {
            return;
        } else if (raw && value == '\t') {
            show("\t");
        } else if (isShown()) {
            text.add(value);
            boolean leads = raw && CodePages.leads(text.charset(fonts.get(state.font)), value);
            int trail = leads ? tokens.takeTrailByte() : -1;
            if (trail >= 0) {
                text.add(trail);
            }
        }
    }

    private boolean isShown() {
        return (state.destination == Destination.CONTENT || state.destination == Destination.LABEL) && !state.deleted;
    }

    private void flush() throws UnreadableException {
        if (!text.isEmpty()) {
            add(text.take(fonts.get(state.font)));
        }
    }

    /** Adds characters that are given otherwise than by bytes. */
    private void show(String characters) throws UnreadableException {
        flush();
        if (isShown() && !characters.isEmpty()) {
            add(characters);
        }
    }

    private void add(String characters) throws UnreadableException {
        budget.charge(Bound.CHARACTERS, characters.length());
        if (state.destination == Destination.LABEL) {
            stories.peek().addLabel(characters);
        } else {
            here = here.at(state, stories.peek().cellLook(state.depth()));
            Sight sight = here.sum().sight().and(sides.sight(characters, state));
            stories.peek().add(characters, sight, here.sum().is(Trait.RAISED));
        }
    }

    private void symbol(char symbol) throws UnreadableException {
        boolean starred = state.starred;
        state.starred = false;
        switch (symbol) {
            case '\\', '{', '}' -> {
                if (isShown()) {
                    text.add(symbol);
                }
            }
            case '~' -> show("\u00a0");
            case '_' -> show("-");
            case '\t' -> show("\t");
            case '\r', '\n' -> endParagraph();
            case '*' -> state.starred = true;
            default -> state.starred = starred;
        }
    }

    private void word(String word) throws UnreadableException {
        if (state.starred) {
            state.starred = false;
            if (!Destinations.isReadAlthoughStarred(word)) {
                flush();
                state.destination = Destination.NOWHERE;
                return;
            }
        }
        if (state.destination == Destination.NOWHERE && !word.equals("ud")) {
            return;
        }
        if (word.equals("u")) {
            unicode();
            return;
        }
        flush();
        if (!destination(word) && !sides(word) && !document(word) && !looks(word) && !paragraph(word) && !row(word)) {
            String shown = RtfSigns.shown(word);
            if (shown != null) {
                show(shown);
            }
        }
    }

    private boolean sides(String word) {
        boolean known = sides.word(word, tokens.parameter(0), state);
        if (known && !state.look.is(Trait.HIDDEN) && !state.deleted) {
            sides.give(stories.peek());
        }
        return known;
    }

    private boolean looks(String word) {
        Look characters = looks.characters(word, state.look);
        Look paragraph = characters == null ? looks.paragraph(word, state.paragraph) : null;
        state.look = characters == null ? state.look : characters;
        state.paragraph = paragraph == null ? state.paragraph : paragraph;
        return characters != null || paragraph != null;
    }

    private void unicode() throws UnreadableException {
        int unit = tokens.parameter('?');
        FontTable.Font font = fonts.get(state.font);
        if (unit >= Short.MIN_VALUE && unit <= Character.MAX_VALUE) {
            char shown = (char) unit;
            show(font.showsSigns() && shown >= 0xF000 ? FontSigns.shown(font, shown) : String.valueOf(shown));
        } else if (Character.isValidCodePoint(unit)) {
            show(Character.toString(unit));
        }
        skip = state.substitutes;
    }

    private boolean destination(String word) throws UnreadableException {
        switch (word) {
            case "fonttbl" -> state.destination = Destination.FONTS;
            case "colortbl" -> state.destination = Destination.COLOURS;
            case "listtext", "pntext" -> state.destination = Destination.LABEL;
            case "upr" -> state.twoSpellings = true;
            case "ud" -> state.destination = groups.size() > 1 ? outside().destination : state.destination;
            case "nesttableprops" -> state.nestedRow = true;
            case "shptxt", "dptxbxtext" -> beginBox();
            default -> {
                if (Destinations.isMargin(word)) {
                    beginStory();
                    state.margin = true;
                    return true;
                }
                if (!Destinations.isNoContent(word)) {
                    return false;
                }
                state.destination = Destination.NOWHERE;
            }
        }
        return true;
    }

    /** The state around the group of two spellings. */
    private GroupState outside() {
        return groups.stream().filter(group -> group.twoSpellings).findFirst().orElse(state);
    }

    private void beginBox() throws UnreadableException {
        beginStory();
        state.box = true;
    }

    private void beginStory() throws UnreadableException {
        budget.require(Bound.NESTING, stories.size());
        stories.push(new RtfStory(budget));
        state.newParagraph();
    }

    /** What holds for the document, for fonts and for characters. */
    private boolean document(String word) {
        switch (word) {
            case "ansicpg" -> text.page(CodePages.ofPage(tokens.parameter(0)));
            case "mac" -> text.page(CodePages.ofPage(10000));
            case "pc" -> text.page(CodePages.ofPage(437));
            case "pca" -> text.page(CodePages.ofPage(850));
            case "deff" -> {
                standardFont = tokens.parameter(0);
                state.font = standardFont;
            }
            case "f" -> {
                state.font = tokens.parameter(0);
                if (state.destination == Destination.FONTS) {
                    fonts.begin(state.font);
                }
            }
            case "fcharset" -> {
                if (state.destination == Destination.FONTS) {
                    fonts.characterSet(tokens.parameter(1));
                }
            }
            case "cpg" -> {
                if (state.destination == Destination.FONTS) {
                    fonts.codePage(tokens.parameter(0));
                }
            }
            case "uc" -> state.substitutes = Math.max(0, tokens.parameter(1));
            case "plain" -> state.plain(standardFont);
            case "deleted" -> state.deleted = tokens.isOn();
            case "red", "green", "blue" -> {
                if (state.destination == Destination.COLOURS) {
                    colours.take(word, tokens.parameter(0));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraph(String word) throws UnreadableException {
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "pard" -> state.newParagraph();
            case "intbl" -> state.inTable = true;
            case "itap" -> state.tableDepth = Math.max(0, tokens.parameter(1));
            case "outlinelevel" -> state.outline = tokens.parameter(-1);
            case "cell" -> endCell(1);
            case "nestcell" -> endCell(Math.max(2, state.depth()));
            case "row" -> endRow(1);
            case "nestrow" -> endRow(Math.max(2, state.depth()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endParagraph() throws UnreadableException {
        flush();
        if (state.destination == Destination.CONTENT) {
            int level = state.outline < 0 || state.outline > 8 ? 0 : state.outline + 1;
            stories.peek().endParagraph(state.depth(), level, state.look.is(Trait.HIDDEN) || state.deleted);
        }
    }

    private void endCell(int depth) throws UnreadableException {
        if (state.destination == Destination.CONTENT) {
            stories.peek().endCell(depth);
        }
    }

    private void endRow(int depth) throws UnreadableException {
        if (state.destination == Destination.CONTENT) {
            stories.peek().endRow(depth, state.deleted);
        }
    }

    /** The definition of a row and its cells. */
    private boolean row(String word) throws UnreadableException {
        if (!RowFrame.isWord(word)) {
            return false;
        }
        if (state.destination == Destination.CONTENT) {
            int depth = state.nestedRow ? Math.max(2, state.depth()) : 1;
            budget.charge(Bound.CELLS, word.equals("cellx") ? 1 : 0);
            stories.peek().frame(depth, word.equals("trowd")).take(word, tokens.parameter(0), colours);
        }
        return true;
    }
}
