package dev.gouji.site;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Builds the site: {@code BuildSite FOLDER}, from the project's folder. Links that lead nowhere are an error. */
public final class BuildSite {

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
                    Map.of(
                            "skip",
                            "To the text",
                            "pages",
                            "Pages",
                            "search",
                            "Search",
                            "other",
                            "中文",
                            "here",
                            "On this page"),
            "zh", Map.of("skip", "跳到正文", "pages", "全部页面", "search", "搜索", "other", "English", "here", "本页内容"));

    private final DocPages pages;
    private final Navigation navigation;
    private final Path folder;

    private BuildSite(DocPages pages, Path folder) throws IOException {
        this.pages = pages;
        this.folder = folder;
        navigation = new Navigation(pages);
    }

    public static void main(String[] arguments) throws IOException {
        build(Path.of(""), Path.of(arguments[0]));
    }

    /**
     * Builds it.
     *
     * @param project where {@code docs} lies
     * @param folder is made; files of the same names are written anew
     * @throws IllegalStateException when a link leads nowhere
     */
    static void build(Path project, Path folder) throws IOException {
        DocPages pages = new DocPages(project);
        if (!pages.broken().isEmpty()) {
            throw new IllegalStateException("links that lead nowhere: " + pages.broken());
        }
        BuildSite site = new BuildSite(pages, folder);
        Files.createDirectories(folder);
        for (DocPage page : pages.all()) {
            site.write(page.address(), site.page(page).outerHtml().getBytes(StandardCharsets.UTF_8));
        }
        site.write("search-index.js", site.index().getBytes(StandardCharsets.UTF_8));
        for (String name : List.of("site.css", "search.js")) {
            site.write(name, resource(name));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = BuildSite.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private void write(String address, byte[] content) throws IOException {
        Path file = folder.resolve(address);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** One address as seen from another: {@code zh/review.html} and {@code index.html} → {@code ../index.html}. */
    static String relative(String from, String to) {
        Path parent = Path.of(from).getParent();
        return parent == null ? to : parent.relativize(Path.of(to)).toString().replace('\\', '/');
    }

    private Document page(DocPage page) throws IOException {
        Map<String, String> words = WORDS.get(page.language());
        Document document = Jsoup.parse(new String(resource("page.html"), StandardCharsets.UTF_8));
        document.outputSettings().prettyPrint(false);
        document.selectFirst("html").attr("lang", page.language().equals("zh") ? "zh-CN" : "en");
        document.title(page.title() + " · gouji");
        for (Element asset : document.select("link[href], script[src]")) {
            String name = asset.hasAttr("href") ? "href" : "src";
            asset.attr(name, relative(page.address(), asset.attr(name)));
        }
        document.select("[data-word]").forEach(each -> each.text(words.get(each.attr("data-word"))));
        document.selectFirst("#search")
                .attr("placeholder", words.get("search") + "  /")
                .attr("aria-label", words.get("search"));
        document.selectFirst("#home")
                .attr("href", relative(page.address(), page.language().equals("zh") ? "zh/index.html" : "index.html"));
        other(page, document.selectFirst("#other"));
        Element main = document.selectFirst("main");
        main.append(body(page).html());
        document.selectFirst("#side").replaceWith(navigation.beside(page, pages));
        contents(page, document.selectFirst("#contents ul"));
        return document;
    }

    /** The link to the page in the other language, or to that language's first page. */
    private void other(DocPage page, Element link) {
        DocPage counterpart = pages.page(page.counterpart());
        String first = page.language().equals("zh") ? "index.html" : "zh/index.html";
        String address = counterpart == null ? first : counterpart.address();
        link.attr("href", relative(page.address(), address))
                .attr("lang", page.language().equals("zh") ? "en" : "zh-CN");
    }

    private static void contents(DocPage page, Element list) {
        page.body()
                .select("h2")
                .forEach(heading -> list.appendElement("li")
                        .appendElement("a")
                        .attr("href", "#" + heading.id())
                        .text(heading.text()));
    }

    /** The text with links to pages of the site; tables scroll by themselves where the screen is narrow. */
    private Element body(DocPage page) throws IOException {
        Element body = page.body().clone();
        for (Element element : body.select("a[href], img[src]")) {
            String name = element.hasAttr("href") ? "href" : "src";
            element.attr(name, address(page, element.attr(name)));
        }
        for (Element table : body.select("table")) {
            table.wrap("<div class=\"table\" tabindex=\"0\" role=\"group\"></div>");
            table.select("th").attr("scope", "col");
        }
        body.select("pre").attr("tabindex", "0");
        return body;
    }

    /** Where a link leads in the site; files that are no pages are copied into it. */
    private String address(DocPage page, String link) throws IOException {
        if (DocPages.isElsewhere(link) || link.startsWith("#")) {
            return link;
        }
        String target = page.resolved(link.replaceFirst("#.*", ""));
        String anchor = link.contains("#") ? link.substring(link.indexOf('#')) : "";
        DocPage other = pages.page(target);
        if (other != null) {
            return relative(page.address(), other.address()) + anchor;
        }
        Path file = pages.file(target);
        String copied = "files/" + target;
        if (Files.isRegularFile(file)) {
            Files.createDirectories(folder.resolve(copied).getParent());
            Files.copy(file, folder.resolve(copied), StandardCopyOption.REPLACE_EXISTING);
        }
        return relative(page.address(), copied);
    }

    /** What is searched, as a script: a page that is opened from the disk may load one, and may fetch nothing. */
    private String index() throws IOException {
        List<Map<String, String>> entries = new ArrayList<>();
        for (DocPage page : pages.all()) {
            for (DocPage.Section section : page.sections()) {
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("address", page.address() + (section.anchor().isEmpty() ? "" : "#" + section.anchor()));
                entry.put("language", page.language());
                entry.put("page", page.title());
                entry.put("heading", section.heading());
                entry.put("text", section.text());
                entries.add(entry);
            }
        }
        return "window.pagesToSearch = " + new JsonMapper().writeValueAsString(entries) + ";\n";
    }
}
