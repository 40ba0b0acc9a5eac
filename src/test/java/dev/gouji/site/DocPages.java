package dev.gouji.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** All pages of the project, and whether their links lead somewhere. */
final class DocPages {

    private static final List<String> BESIDE =
            List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "fixtures/README.md");

    private final Path project;
    private final Map<String, DocPage> pages = new TreeMap<>();

    /** Reads those of a project's folder. */
    DocPages(Path project) throws IOException {
        this.project = project;
        List<Path> files = new ArrayList<>();
        try (Stream<Path> docs = Files.walk(project.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(files::add);
        }
        BESIDE.stream().map(project::resolve).filter(Files::exists).forEach(files::add);
        for (Path file : files) {
            String source = project.relativize(file).toString().replace('\\', '/');
            pages.put(source, DocPage.of(source, Files.readString(file)));
        }
    }

    Collection<DocPage> all() {
        return pages.values();
    }

    /** The page of a source; null for none. */
    DocPage page(String source) {
        return pages.get(source);
    }

    /** A file of the project that is no page. */
    Path file(String path) {
        return project.resolve(path);
    }

    /** Links and pictures that lead nowhere, as {@code PAGE: LINK}. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (DocPage page : all()) {
            for (Element element : page.body().select("a[href], img[src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!leads(page, link)) {
                    broken.add(page.source() + ": " + link);
                }
            }
        }
        return broken;
    }

    private boolean leads(DocPage page, String link) {
        if (isElsewhere(link)) {
            return true;
        }
        String path = link.replaceFirst("#.*", "");
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        String target = path.isEmpty() ? page.source() : page.resolved(path);
        if (target == null) {
            return false;
        }
        DocPage other = pages.get(target);
        return other == null ? anchor.isEmpty() && Files.exists(file(target)) : other.has(decoded(anchor));
    }

    static String decoded(String anchor) {
        return java.net.URLDecoder.decode(anchor.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Whether a link leads out of the project: it is not followed. */
    static boolean isElsewhere(String link) {
        return link.matches("(https?|mailto):.*");
    }
}
