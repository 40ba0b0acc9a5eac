package dev.gouji.read;

import dev.gouji.document.Block;
import dev.gouji.document.Heading;
import dev.gouji.document.Message;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Table;
import dev.gouji.document.Unread;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.compound.CompoundFile;
import dev.gouji.read.compound.PackedObject;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartStream;
import dev.gouji.read.ooxml.ZipParts;
import dev.gouji.read.pack.Entry;
import dev.gouji.read.pdf.PdfAttachments;
import dev.gouji.read.word.Embedded;
import dev.gouji.read.word.rtf.RtfObjects;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Files that stand inside a document, whether or not they were read in their place: those shown as signs and those in cells
 * were not → what text they hold. One that cannot be read is named.
 */
final class EmbeddedFiles {

    private static final String FOLDER = "/embeddings/";

    private static final Message ADVICE = new Message(
            "请打开原文件，双击这个对象，把它另存为单独的文件后再转换",
            "open the original, double-click the object, save it as a file of its own, and convert that");

    private final Embedded.Reader reader;
    private final Budget budget;
    private final List<Unread> parts;

    EmbeddedFiles(Embedded.Reader reader, Budget budget, List<Unread> parts) {
        this.reader = reader;
        this.budget = budget;
        this.parts = parts;
    }

    /** Adds those of an original; what could be had before it broke is kept. */
    void add(byte[] original, Kind kind) throws UnreadableException, XMLStreamException {
        switch (kind) {
            case DOCX, XLSX, ODT, ODS -> ofPackage(ZipParts.of(original, budget));
            case DOC, XLS -> PackedObject.in(CompoundFile.of(original)).forEach(file -> add(file.name(), file.bytes()));
            case RTF -> RtfObjects.in(original).forEach(file -> add(file.name(), file.bytes()));
            case PDF -> attached(original);
            case FODT -> ofFlat(original);
            case WORD_XML -> ofFlatPackage(original);
            default -> {}
        }
    }

    private void ofPackage(ZipParts members) throws UnreadableException, XMLStreamException {
        for (String name : members.names()) {
            if (name.contains(FOLDER) || name.matches("object [^/]+")) {
                add(lastName(name), members.bytes(name));
            } else if (name.matches("object [^/]+/content[.]xml")) {
                try (PartCursor cursor = new PartCursor(members.open(name), budget)) {
                    cursor.nextChild(0);
                    addText(name.substring(0, name.indexOf('/')), cursor);
                }
            }
        }
    }

    /** These are members of their own, whatever they are; only those that are texts are told of. */
    private void attached(byte[] original) throws UnreadableException {
        if (!PdfAttachments.mayBeIn(original)) {
            return;
        }
        try (PdfAttachments files = new PdfAttachments(original, budget)) {
            for (Entry file = files.next(); file != null; file = files.next()) {
                try (InputStream content = file.content().open()) {
                    String text = text(content.readAllBytes());
                    if (!text.isEmpty()) {
                        parts.add(attachment(file.name(), text));
                    }
                }
            }
        } catch (IOException broken) {
            // what was found before is kept
            return;
        }
    }

    private static Unread attachment(String name, String text) {
        return new Unread(
                new Message("附件“" + name + "”", "its attachment “" + name + "”"),
                new Message(
                        "附件已作为单独的文件转换，见路径以“!/" + name + "”结尾的记录",
                        "the attachment was converted as a file of its own: see the record whose path ends in “!/"
                                + name + "”"),
                text);
    }

    private void ofFlat(byte[] original) throws UnreadableException, XMLStreamException {
        try (PartCursor cursor = new PartCursor(PartStream.of(original, budget), budget)) {
            while (cursor.nextDescendant(0)) {
                if (cursor.name().equals("draw:object")) {
                    addText("", cursor);
                } else if (cursor.name().equals("draw:object-ole") && cursor.nextChild(cursor.depth())) {
                    addPacked("", cursor.text());
                }
            }
        }
    }

    private void ofFlatPackage(byte[] original) throws UnreadableException, XMLStreamException {
        try (PartCursor cursor = new PartCursor(PartStream.of(original, budget), budget)) {
            while (cursor.nextDescendant(0)) {
                String name = String.valueOf(cursor.attribute("name"));
                if (cursor.name().equals("pkg:part") && name.contains(FOLDER) && cursor.nextChild(cursor.depth())) {
                    addPacked(lastName(name), cursor.text());
                }
            }
        }
    }

    private void addPacked(String name, String base64) {
        add(name, Base64.getMimeDecoder().decode(base64));
    }

    private void addText(String name, PartCursor cursor) throws UnreadableException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = cursor.depth();
        while (cursor.nextDescendant(depth)) {
            if (cursor.name().equals("text:p") || cursor.name().equals("text:h")) {
                text.append(cursor.text()).append('\n');
            }
        }
        if (!text.isEmpty()) {
            add(name, text.toString());
        }
    }

    private void add(String name, byte[] file) {
        add(name, text(file));
    }

    private void add(String name, String text) {
        String zh = name.isEmpty() ? "" : "“" + name + "”";
        String en = name.isEmpty() ? "" : " “" + name + "”";
        Message where = new Message("文档中嵌入的文件" + zh, "a file embedded in the document" + en);
        parts.add(new Unread(where, ADVICE, text));
    }

    /** What can be read of a file; empty for nothing. */
    private String text(byte[] file) {
        StringBuilder text = new StringBuilder();
        try {
            reader.read(file, null, budget).blocks().forEach(block -> addText(block, text));
        } catch (UnreadableException | RuntimeException unreadable) {
            // it has its name
            return "";
        }
        return text.toString();
    }

    private static void addText(Block block, StringBuilder text) {
        if (block instanceof Paragraph paragraph) {
            text.append(paragraph.text()).append('\n');
        } else if (block instanceof Heading heading) {
            text.append(heading.text()).append('\n');
        } else if (block instanceof Table table) {
            table.cells().forEach(cell -> text.append(cell.text()).append('\n'));
        }
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
