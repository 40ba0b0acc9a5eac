package dev.gouji.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A Markdown page.
 *
 * @param source relative to the project's folder, with slashes: {@code docs/zh/review.md}
 * @param body as HTML, every heading with the anchor that GitHub gives it
 */
record DocPage(String source, Element body) {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String DOCS = "docs/";

    /** A piece of a page under one heading. */
    record Section(String heading, String anchor, String text) {}

    /** The page of a text. */
    static DocPage of(String source, String markdown) {
        Document document = Jsoup.parse(RENDERER.render(PARSER.parse(markdown)));
        document.outputSettings().prettyPrint(false);
        Map<String, Integer> taken = new HashMap<>();
        for (Element heading : document.body().select("h1, h2, h3, h4, h5, h6")) {
            String slug = slug(heading.text());
            int before = taken.merge(slug, 1, Integer::sum) - 1;
            heading.attr("id", before == 0 ? slug : slug + "-" + before);
        }
        return new DocPage(source, document.body());
    }

    /** {@code Figures: across generations} → {@code figures-across-generations}. */
    static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\-_ ]", "")
                .replace(' ', '-');
    }

    /** Where it lies in the site: {@code docs/zh/review.md} → {@code zh/review.html}, the first pages are {@code index.html}. */
    String address() {
        String inside = source.startsWith(DOCS) ? source.substring(DOCS.length()) : source;
        return inside.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.md$", ".html")
                .replaceFirst("(^|/)begin\\.html$", "$1index.html");
    }

    /** The language it is written in. */
    String language() {
        return source.startsWith("docs/zh/") ? "zh" : "en";
    }

    /** The same page in the other language, as a source; it need not exist. */
    String counterpart() {
        return language().equals("zh")
                ? source.replaceFirst("^docs/zh/", DOCS)
                : source.replaceFirst("^docs/", "docs/zh/");
    }

    /** Its first heading. */
    String title() {
        Element heading = body.selectFirst("h1, h2");
        return heading == null ? source : heading.text();
    }

    /** Whether it has something under this anchor; an empty one is its beginning. */
    boolean has(String anchor) {
        return anchor.isEmpty() || body.getElementById(anchor) != null;
    }

    /** A path in a link of this page, relative to the project's folder; null when it leaves the folder. */
    String resolved(String path) {
        Path parent = Path.of(source).getParent();
        Path target = (parent == null ? Path.of(path) : parent.resolve(path)).normalize();
        return target.startsWith("..") || target.isAbsolute()
                ? null
                : target.toString().replace('\\', '/');
    }

    /** What is under each heading, for search. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        String heading = title();
        String anchor = "";
        StringBuilder text = new StringBuilder();
        for (Element block : body.children()) {
            if (block.tagName().matches("h[1-6]")) {
                sections.add(new Section(heading, anchor, text.toString().strip()));
                heading = block.text();
                anchor = block.id();
                text.setLength(0);
            } else {
                text.append(block.text()).append(' ');
            }
        }
        sections.add(new Section(heading, anchor, text.toString().strip()));
        sections.removeIf(section -> section.text().isEmpty());
        return sections;
    }
}
