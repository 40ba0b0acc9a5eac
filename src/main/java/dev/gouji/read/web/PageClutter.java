package dev.gouji.read.web;

import dev.gouji.document.Reason;
import dev.gouji.document.Sight;
import dev.gouji.read.web.style.PageStyle;
import dev.gouji.read.web.style.Style;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a page is not read: what a browser does not show, and the site's own navigation around a clear article.
 *
 * <p>In doubt an element is kept: recognition finds the report among other text, but cannot bring back what is gone.
 */
final class PageClutter {

    private static final Set<String> NEVER_SHOWN = Set.of(
            "style",
            "noscript",
            "template",
            "datalist",
            "del",
            "head",
            "title",
            "meta",
            "link",
            "frameset",
            "noframes",
            "xml",
            "rp");
    private static final Set<String> SITE_PARTS = Set.of("nav", "header", "footer");

    /** What a word processor saves beside the text: readers of its other formats leave it out as well. */
    private static final Set<String> WORD_PARTS =
            Set.of("footnote-list", "endnote-list", "comment-list", "header", "footer");

    private static final Set<String> ARTICLES = Set.of(
            "zoom",
            "article",
            "article-content",
            "article_content",
            "articlecontent",
            "article-con",
            "article_con",
            "trs_editor",
            "trs_ueditor",
            "trs_editor_view",
            "ucap-content",
            "pages_content",
            "contxt",
            "content-article",
            "news_content",
            "newscontent",
            "detail-content",
            "detailcontent",
            "main-content",
            "xxgk_content");
    private static final Pattern FILE =
            Pattern.compile("\\.(pdf|docx?|wps|xlsx?|et|ofd|rtf|zip|rar)([?#]|$)", Pattern.CASE_INSENSITIVE);

    /** A name in a script, as in {@code "n1"} or {@code '#n1'}. */
    private static final Pattern NAMED = Pattern.compile("[\"'#`]([\\w-]+)");

    private static final int CLEAR_ARTICLE = 200;
    private static final int CANDIDATES = 20;

    private final Set<Element> dropped;
    private final PageStyle styles;
    private final Set<String> named;

    private PageClutter(Set<Element> dropped, PageStyle styles, Set<String> named) {
        this.dropped = dropped;
        this.styles = styles;
        this.named = named;
    }

    static PageClutter of(Document page, PageStyle styles) {
        Set<Element> dropped = new HashSet<>();
        Element article = article(page);
        if (article != null) {
            int ink = article.text().length();
            for (String part : SITE_PARTS) {
                for (Element element : page.getElementsByTag(part)) {
                    if (isBeside(element, article) && element.text().length() < ink) {
                        dropped.add(element);
                    }
                }
            }
            for (Element list : page.select("ul,ol")) {
                if (isMenu(list) && isBeside(list, article)) {
                    dropped.add(list);
                }
            }
        }
        return new PageClutter(dropped, styles, named(page));
    }

    /** How the elements of the page are seen. */
    PageStyle styles() {
        return styles;
    }

    /** What an element in a cell shows beside its text: what its box paints, or what a script will write where it is empty. */
    Sight painted(Element element) {
        Sight written = written(element);
        Element parent = element.parent();
        return parent == null || !written.equals(Sight.SHOWN)
                ? written
                : styles.of(element).painted(styles.of(parent), !element.hasText());
    }

    /** What an empty element will show if a script of the page names it. */
    Sight written(Element element) {
        boolean filled = !element.id().isEmpty() && named.contains(element.id());
        return filled && !element.hasText() ? Sight.ink(Reason.GENERATED) : Sight.SHOWN;
    }

    private static Set<String> named(Document page) {
        return page.select("script").stream()
                .flatMap(script -> NAMED.matcher(script.data()).results())
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    /** Whether an element takes part in the layout: not so what is hidden altogether or has no box. */
    boolean isDisplayed(Element element) {
        if (NEVER_SHOWN.contains(element.normalName()) || dropped.contains(element)) {
            return false;
        }
        if (element.nameIs("dialog") && !element.hasAttr("open")) {
            return false;
        }
        Style style = styles.of(element);
        return style.isDisplayed() && !WORD_PARTS.contains(style.value("mso-element"));
    }

    /** Whether the text inside an element would be text of the page if it were displayed. */
    boolean isText(Element element) {
        return element.nameIs("del") || mayShowText(element);
    }

    /** Whether an element is of a kind that a browser shows, and shows by its text. */
    static boolean mayShowText(Element element) {
        return !NEVER_SHOWN.contains(element.normalName()) && !PageInk.isOne(element);
    }

    /** Why an element is not displayed. */
    Sight unshown(Element element) {
        return element.nameIs("del") ? Sight.DELETED : Sight.HIDDEN;
    }

    /** Whether every item of a list is a link to another page: not to a file, which may be the report itself. */
    private static boolean isMenu(Element list) {
        for (Element item : list.children()) {
            Element link = item.selectFirst("a");
            if (link == null
                    || !link.text().equals(item.text())
                    || FILE.matcher(link.attr("href")).find()) {
                return false;
            }
        }
        return true;
    }

    private static Element article(Document page) {
        Element best = null;
        int most = CLEAR_ARTICLE - 1;
        int candidates = 0;
        if (SITE_PARTS.stream().allMatch(part -> page.getElementsByTag(part).isEmpty())
                && page.selectFirst("ul,ol") == null) {
            return null;
        }
        for (Element element : page.getAllElements()) {
            if (isArticle(element) && candidates < CANDIDATES) {
                candidates++;
                int ink = element.text().length();
                if (ink > most) {
                    most = ink;
                    best = element;
                }
            }
        }
        return best;
    }

    private static boolean isArticle(Element element) {
        if (element.nameIs("article") || ARTICLES.contains(element.id().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return element.hasAttr("class")
                && element.classNames().stream().anyMatch(name -> ARTICLES.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a part of the site stands beside the article and holds nothing that could belong to a report. */
    private static boolean isBeside(Element part, Element article) {
        for (Element up = article; up != null; up = up.parent()) {
            if (up.equals(part)) {
                return false;
            }
        }
        for (Element up = part; up != null; up = up.parent()) {
            if (up.equals(article)) {
                return false;
            }
        }
        return part.selectFirst("table,h1,h2,h3,h4,h5,h6") == null;
    }
}
