package dev.gouji.bulk.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gouji.dataset.journal.ConversionHead;
import dev.gouji.report.DocumentStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    @Test
    void aLinkNamesTheDocumentItLeadsTo() {
        assertEquals("县/附件/报.doc", Attachments.target("县/年报/index.html", "../附件/%E6%8A%A5.doc?v=1#top"));
        assertEquals("b.pdf", Attachments.target("a.html", "./b.pdf"));
        assertEquals("县/b.pdf", Attachments.target("县/a.html", ".\\b.pdf"));
        assertEquals("100%.pdf", Attachments.target("a.html", "100%.pdf"));
        assertEquals("%D5%FE.pdf", Attachments.target("a.html", "%D5%FE.pdf"));
        assertEquals("a.zip!/b.pdf", Attachments.target("a.zip!/a.html", "b.pdf"));
    }

    @Test
    void aLinkOutOfTheDatasetNamesNone() {
        for (String link :
                List.of("../b.pdf", "/b.pdf", "http://example.invalid/b.pdf", "mailto:a@b", "#top", "", "?x")) {
            assertNull(Attachments.target("a.html", link), link);
        }
    }

    @Test
    void aLinkOutOfAnArchiveNamesNone() {
        assertEquals("a.zip!/b.pdf", Attachments.target("a.zip!/x/a.html", "../b.pdf"));
        assertNull(Attachments.target("a.zip!/a.html", "../b.pdf"));
        assertNull(Attachments.target("y/a.zip!/x/a.html", "../../b.pdf"));
        assertNull(Attachments.target("a.zip!/b.zip!/a.html", "../b.pdf"));
        assertNull(Attachments.target("a.zip!/a.html", "../a.zip!/b.pdf"));
    }

    @Test
    void anAttachmentBelongsToTheFirstPageThatLinksIt() {
        List<ConversionHead> heads = List.of(
                head("1.html", "html", "b.pdf", "2.html", "1.html"),
                head("2.html", "html", "b.pdf", "c.doc"),
                head("b.pdf", "pdf"),
                head("c.doc", "doc"));
        assertEquals(Map.of("b.pdf", "1.html", "c.doc", "2.html"), Attachments.pages(heads));
    }

    private static ConversionHead head(String document, String reader, String... links) {
        return new ConversionHead(
                document, null, reader, DocumentStatus.OK, null, List.of(), List.of(links), 0, 0, null, null);
    }
}
