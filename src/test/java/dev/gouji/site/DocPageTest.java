package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Figures: across `forms`    | figures-across-forms",
                "decisions.ndjson           | decisionsndjson",
                "给分析人员                  | 给分析人员",
                "1. Whose ledgers break?    | 1-whose-ledgers-break",
                "a_b - c                    | a_b---c"
            })
    void anAnchorIsThatOfGitHub(String heading, String anchor) {
        assertTrue(DocPage.of("docs/a.md", "# " + heading).has(anchor));
    }

    @Test
    void aHeadingThatComesAgainHasANumber() {
        DocPage page = DocPage.of("docs/a.md", "# A\n## Limits\n## Limits\n");
        assertTrue(page.has("limits") && page.has("limits-1"));
        assertFalse(page.has("limits-2"));
    }

    @ParameterizedTest
    @CsvSource({
        "docs/review.md, review.html, en, docs/zh/review.md",
        "docs/zh/review.md, zh/review.html, zh, docs/review.md",
        "docs/begin.md, index.html, en, docs/zh/begin.md",
        "docs/zh/begin.md, zh/index.html, zh, docs/begin.md",
        "README.md, readme.html, en, README.md"
    })
    void aPageHasAnAddressAndALanguage(String source, String address, String language, String counterpart) {
        DocPage page = DocPage.of(source, "# T");
        assertEquals(
                List.of(address, language, counterpart), List.of(page.address(), page.language(), page.counterpart()));
    }

    @Test
    void aPathLeadsFromThePageAndNotOutOfTheProject() {
        DocPage page = DocPage.of("docs/zh/review.md", "# T");
        assertEquals("docs/seen.md", page.resolved("../seen.md"));
        assertNull(page.resolved("../../../secret.md"));
    }

    @Test
    void textIsSearchedUnderItsHeading() {
        assertEquals(
                List.of(new DocPage.Section("T", "t", "one"), new DocPage.Section("Second", "second", "a b c d")),
                DocPage.of("docs/a.md", "# T\none\n## Second\n| a | b |\n|---|---|\n| c | d |\n")
                        .sections());
    }

    @Test
    void linksThatLeadNowhereAreFound(@TempDir Path project) throws Exception {
        Files.createDirectories(project.resolve("docs"));
        Files.writeString(project.resolve("docs/a.png"), "");
        Files.writeString(
                project.resolve("docs/a.md"),
                "# A\n[b](b.md#there) [c](b.md#gone) [d](d.md) ![p](a.png) ![q](q.png) [e](https://example.org) [f](#a) [g](#z)\n");
        Files.writeString(project.resolve("docs/b.md"), "# There\n");
        assertEquals(
                List.of("docs/a.md: b.md#gone", "docs/a.md: d.md", "docs/a.md: q.png", "docs/a.md: #z"),
                new DocPages(project).broken());
    }
}
