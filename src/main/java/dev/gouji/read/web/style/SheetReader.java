package dev.gouji.read.web.style;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.cssparser.parser.CSSErrorHandler;
import org.htmlunit.cssparser.parser.CSSException;
import org.htmlunit.cssparser.parser.CSSParseException;
import org.htmlunit.cssparser.parser.HandlerBase;
import org.htmlunit.cssparser.parser.InputSource;
import org.htmlunit.cssparser.parser.LexicalUnit;
import org.htmlunit.cssparser.parser.LexicalUnit.LexicalUnitType;
import org.htmlunit.cssparser.parser.Locator;
import org.htmlunit.cssparser.parser.javacc.CSS3Parser;
import org.htmlunit.cssparser.parser.javacc.TokenMgrException;
import org.htmlunit.cssparser.parser.media.MediaQueryList;
import org.htmlunit.cssparser.parser.selector.DescendantSelector;
import org.htmlunit.cssparser.parser.selector.PseudoElementSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorList;

/** The text of style sheets → the rules that hold on a screen, in order. Imports are not followed. */
final class SheetReader extends HandlerBase {

    /** Rules that group others and hold in any browser of today; their inside is read as if it stood outside. */
    private static final Pattern GROUP =
            Pattern.compile("@(?:supports|layer)\\b([^{;]{0,500})\\{(.*)}\\s*", Pattern.DOTALL);

    /** Media with a fault hold on no screen. */
    private static final CSSErrorHandler REFUSING = new HandlerBase() {
        @Override
        public void error(CSSParseException fault) {
            throw fault;
        }
    };

    private final List<StyleRule> rules = new ArrayList<>();
    private int otherMedia;
    private SelectorList selectors;
    private Declarations open;
    private int order;

    /** Adds the rules of a sheet, behind those read before. */
    void read(String sheet) {
        CSS3Parser parser = new CSS3Parser();
        parser.setDocumentHandler(this);
        parser.setErrorHandler(this);
        try {
            parser.parseStyleSheet(new InputSource(new StringReader(sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TokenMgrException | IllegalArgumentException broken) {
            // a browser reads up to here as well
            selectors = null;
        }
        otherMedia = 0;
    }

    /** The declarations of a {@code style} attribute that has escapes or comments. */
    static Declarations declarations(String style) {
        SheetReader reader = new SheetReader();
        CSS3Parser parser = new CSS3Parser();
        parser.setDocumentHandler(reader);
        parser.setErrorHandler(reader);
        reader.open = Declarations.begin();
        try {
            parser.parseStyleDeclaration(new InputSource(new StringReader(style)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TokenMgrException | IllegalArgumentException broken) {
            return reader.open;
        }
        return reader.open;
    }

    /** Whether the {@code media} of a sheet hold on a screen. */
    static boolean isForScreen(String media) {
        CSS3Parser parser = new CSS3Parser();
        parser.setErrorHandler(REFUSING);
        try {
            return WideScreen.matches(parser.parseMedia(new InputSource(new StringReader(media))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TokenMgrException | CSSException broken) {
            return false;
        }
    }

    List<StyleRule> rules() {
        return rules;
    }

    @Override
    public void startMedia(MediaQueryList media, Locator locator) {
        otherMedia += otherMedia > 0 || !WideScreen.matches(media) ? 1 : 0;
    }

    @Override
    public void endMedia(MediaQueryList media) {
        otherMedia = Math.max(0, otherMedia - 1);
    }

    @Override
    public void ignorableAtRule(String rule, Locator locator) {
        Matcher group = GROUP.matcher(rule.strip());
        if (otherMedia == 0 && group.matches() && !group.group(1).contains("not ")) {
            read(group.group(2));
        }
    }

    @Override
    public void startSelector(SelectorList list, Locator locator) {
        selectors = list;
        open = Declarations.begin();
    }

    @Override
    public void property(String name, LexicalUnit value, boolean important, Locator locator) {
        if (open != null && value != null) {
            open.add(name, written(value), important);
        }
    }

    @Override
    public void endSelector(SelectorList list) {
        if (selectors != null && otherMedia == 0 && !open.isEmpty()) {
            for (Selector selector : selectors) {
                rules.add(rule(selector, open, order++));
            }
        }
        selectors = null;
        open = null;
    }

    /** The parser takes {@code p::before} for a {@code ::before} inside of {@code p}. */
    private static StyleRule rule(Selector selector, Declarations declared, int order) {
        boolean generates = selector.getSimpleSelector() instanceof PseudoElementSelector;
        if (generates && selector instanceof DescendantSelector inside) {
            String pseudo = ((PseudoElementSelector) selector.getSimpleSelector()).getLocalName();
            return new StyleRule(
                    inside.getAncestorSelector(),
                    pseudo.replace(":", "").toLowerCase(Locale.ROOT),
                    selector.getSelectorSpecificity(),
                    order,
                    declared);
        }
        return new StyleRule(selector, "", selector.getSelectorSpecificity(), order, declared);
    }

    /** A value as written: the parser gives it in units. */
    static String written(LexicalUnit first) {
        StringBuilder text = new StringBuilder();
        for (LexicalUnit unit = first; unit != null; unit = unit.getNextLexicalUnit()) {
            boolean string = unit.getLexicalUnitType() == LexicalUnitType.STRING_VALUE;
            text.append(text.isEmpty() ? "" : " ").append(string ? '"' + unit.getStringValue() + '"' : unit.toString());
        }
        return text.toString();
    }

    /** Faults of a sheet are passed over, as browsers do. */
    @Override
    public void warning(CSSParseException fault) {}

    @Override
    public void error(CSSParseException fault) {}

    @Override
    public void fatalError(CSSParseException fault) {}
}
