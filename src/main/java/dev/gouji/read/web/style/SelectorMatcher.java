package dev.gouji.read.web.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.htmlunit.cssparser.parser.condition.AttributeCondition;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.condition.HasPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.IsPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.NotPseudoClassCondition;
import org.htmlunit.cssparser.parser.condition.WherePseudoClassCondition;
import org.htmlunit.cssparser.parser.selector.ChildSelector;
import org.htmlunit.cssparser.parser.selector.Combinator;
import org.htmlunit.cssparser.parser.selector.DescendantSelector;
import org.htmlunit.cssparser.parser.selector.DirectAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.htmlunit.cssparser.parser.selector.GeneralAdjacentSelector;
import org.htmlunit.cssparser.parser.selector.RelativeSelector;
import org.htmlunit.cssparser.parser.selector.Selector;
import org.htmlunit.cssparser.parser.selector.SelectorList;
import org.jsoup.nodes.Element;

/**
 * Whether a selector means an element, in a page at rest: nothing is hovered, focused or visited. The steps that it takes
 * are counted, and when they are used up nothing matches any more.
 *
 * @see <a href="https://www.w3.org/TR/selectors-4/">Selectors Level 4</a>
 */
final class SelectorMatcher {

    private static final int CHARACTERS_A_STEP = 64;

    private long steps;

    SelectorMatcher(long steps) {
        this.steps = steps;
    }

    /** Whether there were steps enough for all that was asked. */
    boolean isSpent() {
        return steps <= 0;
    }

    boolean matches(Selector selector, Element element) {
        if (steps-- <= 0) {
            return false;
        }
        if (selector instanceof ElementSelector simple) {
            return matches(simple, element);
        }
        if (!(selector.getSimpleSelector() instanceof ElementSelector last) || !matches(last, element)) {
            return false;
        }
        if (selector instanceof ChildSelector child) {
            return isElement(element.parent()) && matches(child.getAncestorSelector(), element.parent());
        }
        if (selector instanceof DescendantSelector descendant) {
            for (Element up = element.parent(); isElement(up); up = up.parent()) {
                if (matches(descendant.getAncestorSelector(), up)) {
                    return true;
                }
            }
            return false;
        }
        if (selector instanceof DirectAdjacentSelector adjacent) {
            Element before = element.previousElementSibling();
            return before != null && matches(adjacent.getSelector(), before);
        }
        if (selector instanceof GeneralAdjacentSelector adjacent) {
            for (Element before = element.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                if (matches(adjacent.getSelector(), before)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isElement(Element element) {
        return element != null && !element.nameIs("#root") && !element.nameIs(PageStyle.FRAMED);
    }

    private boolean matches(ElementSelector selector, Element element) {
        String name = selector.getLocalNameLowerCase();
        if (name != null && !element.normalName().equals(name)) {
            return false;
        }
        List<Condition> conditions = selector.getConditions();
        return conditions == null || conditions.stream().allMatch(condition -> matches(condition, element));
    }

    private boolean matches(Condition condition, Element element) {
        return switch (condition.getConditionType()) {
            case ID_CONDITION -> element.id().equals(condition.getValue());
            case CLASS_CONDITION -> hasClass(element, condition.getValue());
            case ATTRIBUTE_CONDITION,
                    ONE_OF_ATTRIBUTE_CONDITION,
                    BEGIN_HYPHEN_ATTRIBUTE_CONDITION,
                    PREFIX_ATTRIBUTE_CONDITION,
                    SUBSTRING_ATTRIBUTE_CONDITION,
                    SUFFIX_ATTRIBUTE_CONDITION -> hasAttribute(condition, element);
            case LANG_CONDITION -> hasLanguage(element, condition.getValue());
            case NOT_PSEUDO_CLASS_CONDITION -> !any(((NotPseudoClassCondition) condition).getSelectors(), element);
            case IS_PSEUDO_CLASS_CONDITION -> any(((IsPseudoClassCondition) condition).getSelectors(), element);
            case WHERE_PSEUDO_CLASS_CONDITION -> any(((WherePseudoClassCondition) condition).getSelectors(), element);
            case HAS_PSEUDO_CLASS_CONDITION -> has(((HasPseudoClassCondition) condition).getSelectors(), element);
            case PSEUDO_CLASS_CONDITION -> isInState(condition.getValue().toLowerCase(Locale.ROOT), element);
        };
    }

    private boolean any(SelectorList selectors, Element element) {
        for (Selector selector : selectors) {
            if (matches(selector, element)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(SelectorList selectors, Element element) {
        for (Selector selector : selectors) {
            if (selector instanceof RelativeSelector relative && has(relative, element)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(RelativeSelector relative, Element element) {
        Combinator combinator = relative.getCombinator();
        Selector selector = relative.getSelector();
        return switch (combinator) {
            case CHILD_COMBINATOR -> element.children().stream().anyMatch(child -> matches(selector, child));
            case NEXT_SIBLING_COMBINATOR ->
                element.nextElementSibling() != null && matches(selector, element.nextElementSibling());
            case SUBSEQUENT_SIBLING_COMBINATOR ->
                element.nextElementSiblings().stream().anyMatch(sibling -> matches(selector, sibling));
            default -> element.stream().skip(1).anyMatch(inner -> matches(selector, inner));
        };
    }

    private boolean hasClass(Element element, String name) {
        String names = element.attr("class");
        steps -= names.length() / CHARACTERS_A_STEP;
        return hasWord(names, name);
    }

    private static boolean hasWord(String words, String word) {
        int at = word.isEmpty() ? -1 : words.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || Character.isWhitespace(words.charAt(at - 1));
            if (begins && (end == words.length() || Character.isWhitespace(words.charAt(end)))) {
                return true;
            }
            at = words.indexOf(word, at + 1);
        }
        return false;
    }

    private boolean hasAttribute(Condition condition, Element element) {
        String name = condition.getLocalName().toLowerCase(Locale.ROOT);
        if (!element.hasAttr(name)) {
            return false;
        }
        String wanted = condition.getValue();
        if (wanted == null) {
            return true;
        }
        String value = element.attr(name);
        steps -= value.length() / CHARACTERS_A_STEP;
        if (condition instanceof AttributeCondition attribute && attribute.isCaseInSensitive()) {
            value = value.toLowerCase(Locale.ROOT);
            wanted = wanted.toLowerCase(Locale.ROOT);
        }
        return switch (condition.getConditionType()) {
            case ONE_OF_ATTRIBUTE_CONDITION -> hasWord(value, wanted);
            case BEGIN_HYPHEN_ATTRIBUTE_CONDITION -> value.equals(wanted) || value.startsWith(wanted + "-");
            case PREFIX_ATTRIBUTE_CONDITION -> !wanted.isEmpty() && value.startsWith(wanted);
            case SUBSTRING_ATTRIBUTE_CONDITION -> !wanted.isEmpty() && value.contains(wanted);
            case SUFFIX_ATTRIBUTE_CONDITION -> !wanted.isEmpty() && value.endsWith(wanted);
            default -> value.equals(wanted);
        };
    }

    private static boolean hasLanguage(Element element, String language) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.hasAttr("lang")) {
                String own = up.attr("lang").toLowerCase(Locale.ROOT);
                return own.equals(language) || own.startsWith(language + "-");
            }
        }
        return false;
    }

    private boolean isInState(String pseudo, Element element) {
        int bracket = pseudo.indexOf('(');
        String name = bracket < 0 ? pseudo : pseudo.substring(0, bracket);
        String formula = bracket < 0 ? "" : pseudo.substring(bracket + 1, pseudo.length() - 1);
        boolean ofType = name.endsWith("-of-type");
        return switch (name) {
            case "first-child", "first-of-type" -> before(element, ofType) == 0;
            case "last-child", "last-of-type" -> after(element, ofType) == 0;
            case "only-child", "only-of-type" -> before(element, ofType) == 0 && after(element, ofType) == 0;
            case "nth-child", "nth-of-type" -> NthFormula.holds(formula, before(element, ofType) + 1);
            case "nth-last-child", "nth-last-of-type" -> NthFormula.holds(formula, after(element, ofType) + 1);
            case "root" -> element.nameIs("html");
            case "empty" ->
                element.childNodes().stream().allMatch(node -> node.nodeName().equals("#comment"));
            case "link", "any-link" -> element.nameIs("a") && element.hasAttr("href");
            case "checked" -> element.hasAttr("checked") || element.hasAttr("selected");
            case "disabled" -> element.hasAttr("disabled");
            case "enabled" -> !element.hasAttr("disabled") && isField(element);
            case "required" -> element.hasAttr("required");
            case "optional" -> !element.hasAttr("required") && isField(element);
            case "open" -> element.hasAttr("open");
            default -> false;
        };
    }

    private static boolean isField(Element element) {
        return Set.of("input", "select", "textarea", "button").contains(element.normalName());
    }

    private int before(Element element, boolean ofType) {
        int count = 0;
        for (Element at = element.previousElementSibling(); at != null && steps > 0; at = at.previousElementSibling()) {
            count += !ofType || at.nameIs(element.normalName()) ? 1 : 0;
            steps--;
        }
        return count;
    }

    private int after(Element element, boolean ofType) {
        int count = 0;
        for (Element at = element.nextElementSibling(); at != null && steps > 0; at = at.nextElementSibling()) {
            count += !ofType || at.nameIs(element.normalName()) ? 1 : 0;
            steps--;
        }
        return count;
    }
}
