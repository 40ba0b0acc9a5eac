package dev.gouji.read.web.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmlunit.cssparser.parser.condition.Condition;
import org.htmlunit.cssparser.parser.condition.Condition.ConditionType;
import org.htmlunit.cssparser.parser.selector.ElementSelector;
import org.jsoup.nodes.Element;

/** Rules by what an element must have for them to match: an id, a class, a name. Most elements meet few rules. */
final class RuleIndex {

    static final RuleIndex NONE = new RuleIndex(List.of());

    private final Map<String, List<StyleRule>> byKey = new HashMap<>();
    private final List<StyleRule> forAll = new ArrayList<>();
    private final Set<String> classes = new HashSet<>();
    private boolean generates;

    RuleIndex(List<StyleRule> rules) {
        for (StyleRule rule : rules) {
            generates |= rule.declarations().plain().containsKey("content")
                    || rule.declarations().important().containsKey("content");
            String key = key(rule);
            (key == null ? forAll : byKey.computeIfAbsent(key, none -> new ArrayList<>())).add(rule);
        }
    }

    boolean isEmpty() {
        return byKey.isEmpty() && forAll.isEmpty();
    }

    /** Whether a rule writes something before or after an element. */
    boolean generates() {
        return generates;
    }

    /** Whether a rule ends at a class. */
    boolean knowsClass(String name) {
        return classes.contains(name);
    }

    /** The rules that match an element, or what is written before or after it, the weaker first. */
    List<StyleRule> matching(Element element, String pseudo, ClassNames names, SelectorMatcher matcher) {
        List<StyleRule> matching = new ArrayList<>();
        add(forAll, element, pseudo, matcher, matching);
        add(byKey.get(element.normalName()), element, pseudo, matcher, matching);
        if (element.hasAttr("id")) {
            add(byKey.get("#" + element.id()), element, pseudo, matcher, matching);
        }
        for (String name : names.of(element)) {
            add(byKey.get("." + name), element, pseudo, matcher, matching);
        }
        matching.sort(null);
        return matching;
    }

    private static void add(
            List<StyleRule> rules, Element element, String pseudo, SelectorMatcher matcher, List<StyleRule> matching) {
        if (rules != null) {
            for (StyleRule rule : rules) {
                if (rule.pseudo().equals(pseudo) && matcher.matches(rule.selector(), element)) {
                    matching.add(rule);
                }
            }
        }
    }

    /** The strongest of what the last part of a selector asks for; null when any element will do. */
    private String key(StyleRule rule) {
        if (!(rule.selector().getSimpleSelector() instanceof ElementSelector last)) {
            return null;
        }
        String key = last.getLocalNameLowerCase();
        if (last.getConditions() == null) {
            return key;
        }
        for (Condition condition : last.getConditions()) {
            if (condition.getConditionType() == ConditionType.ID_CONDITION) {
                return "#" + condition.getValue();
            }
            if (condition.getConditionType() == ConditionType.CLASS_CONDITION) {
                classes.add(condition.getValue());
                key = "." + condition.getValue();
            }
        }
        return key;
    }
}
