package dev.gouji.read.word.docx;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.Notice;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartStream;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.ListNumbering;
import dev.gouji.read.word.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/**
 * Reads Word documents that are one XML file: WordprocessingML 2003 ({@code w:wordDocument}), the packages of later
 * versions as Flat OPC ({@code pkg:package}), and the bare main part of a package ({@code w:document}).
 *
 * <p>What is content is decided as for DOCX. Bad input: XML without a text of Word is {@code unsupported-format}; markup that
 * breaks off halfway gives what stood before, with a notice.
 */
public final class WordXmlReader implements FormatReader {

    /** The parts that say how the text looks. */
    private static final List<String> ATTACHED =
            List.of(".theme+xml", ".settings+xml", ".styles+xml", ".numbering+xml");

    private static final List<String> MARGINS = List.of(".header+xml", ".footer+xml");

    /** The depth of the element {@code pkg:package}. */
    private static final int PACKAGE = 1;

    private static final Draft.Margin NO_MARGINS = new Draft.Margin(List.of());

    /** A reader; it holds no state. */
    public WordXmlReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        return read(bytes, PictureSink.NONE, budget);
    }

    @Override
    public Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        StyleSheet styles = new StyleSheet(new LookReader(new Theme()));
        ListNumbering numbering = new ListNumbering();
        try (PartCursor cursor = open(bytes, budget)) {
            if (!cursor.nextChild(0)) {
                throw BodyReader.notWord();
            }
            return switch (cursor.name()) {
                case "wordDocument" -> read2003(cursor, styles, numbering, pictures, budget);
                case "document" -> read(cursor, new DocxStoryReader(cursor, styles, numbering, budget));
                case "pkg:package" -> {
                    List<Notice> notices = new ArrayList<>();
                    readAttached(bytes, styles, numbering, notices, budget);
                    Draft.Margin margins = new Draft.Margin(new ArrayList<>());
                    readMargins(bytes, styles, margins, notices, budget);
                    EmbeddedParts parts = pictures == PictureSink.NONE
                            ? EmbeddedParts.none(budget)
                            : FlatParts.of(bytes, budget).embedded(pictures, budget);
                    toMain(cursor);
                    DocxStoryReader story = new DocxStoryReader(cursor, styles, numbering, parts, budget, false);
                    yield BodyReader.read(cursor, story, notices, BodyReader.NOTHING, BodyReader.NOTHING, margins);
                }
                default -> throw BodyReader.notWord();
            };
        } catch (XMLStreamException malformed) {
            throw MarkedText.broken(malformed);
        }
    }

    private static Document read(PartCursor cursor, DocxStoryReader story)
            throws XMLStreamException, UnreadableException {
        return BodyReader.read(cursor, story, List.of(), BodyReader.NOTHING, BodyReader.NOTHING, NO_MARGINS);
    }

    /** Styles and lists come before the body, as the schema has it. */
    private static Document read2003(
            PartCursor cursor, StyleSheet styles, ListNumbering numbering, PictureSink pictures, Budget budget)
            throws XMLStreamException, UnreadableException {
        EmbeddedParts parts = EmbeddedParts.pictures(part -> null, Map.of(), pictures, budget);
        DocxStoryReader story = new DocxStoryReader(cursor, styles, numbering, parts, budget, true);
        BodyReader.Approach beside = element -> {
            if (element.name().equals("styles")) {
                styles.readContent(element);
            } else if (element.name().equals("lists")) {
                NumberingPart.readContent(element, numbering);
            }
        };
        return BodyReader.read(cursor, story, List.of(), BodyReader.NOTHING, beside, NO_MARGINS);
    }

    /** Reads styles and lists by a walk of their own: in a package they may stand behind the text. */
    private static void readAttached(
            byte[] bytes, StyleSheet styles, ListNumbering numbering, List<Notice> notices, Budget budget)
            throws UnreadableException {
        try (PartCursor cursor = open(bytes, budget)) {
            cursor.nextChild(0);
            while (nextPart(cursor, type -> ATTACHED.stream().anyMatch(type::endsWith))) {
                switch (cursor.localName()) {
                    case "theme" -> styles.looks().theme().readContent(cursor);
                    case "settings" -> styles.looks().theme().readSettingsContent(cursor);
                    case "styles" -> styles.readContent(cursor);
                    default -> NumberingPart.readContent(cursor, numbering);
                }
            }
        } catch (XMLStreamException malformed) {
            notices.add(new Notice(ErrorCode.DAMAGED, DocxReader.brokenAttachment("styles")));
        }
    }

    /** Reads headers and footers when all styles are known. */
    private static void readMargins(
            byte[] bytes, StyleSheet styles, Draft.Margin margins, List<Notice> notices, Budget budget)
            throws UnreadableException {
        try (PartCursor cursor = open(bytes, budget)) {
            cursor.nextChild(0);
            while (nextPart(cursor, type -> MARGINS.stream().anyMatch(type::endsWith))) {
                new DocxStoryReader(cursor, styles, new ListNumbering(), budget).readBlocks(margins.content());
            }
        } catch (XMLStreamException malformed) {
            notices.add(new Notice(ErrorCode.DAMAGED, DocxReader.brokenMargin()));
        }
    }

    private static void toMain(PartCursor cursor) throws XMLStreamException, UnreadableException {
        if (!nextPart(cursor, DocxReader::isWordType)) {
            throw BodyReader.notWord();
        }
    }

    /** Moves onto the root element of the next part of a type, those of the glossary aside. */
    private static boolean nextPart(PartCursor cursor, Predicate<String> type)
            throws XMLStreamException, UnreadableException {
        while (cursor.nextChild(PACKAGE)) {
            String named = cursor.attribute("contentType");
            String name = cursor.attribute("name");
            boolean wanted = named != null && type.test(named) && (name == null || !name.contains("/glossary/"));
            int part = cursor.depth();
            while (wanted && cursor.nextChild(part)) {
                if (cursor.name().equals("pkg:xmlData") && cursor.nextChild(cursor.depth())) {
                    return true;
                }
            }
        }
        return false;
    }

    static PartCursor open(byte[] bytes, Budget budget) throws XMLStreamException, UnreadableException {
        return new PartCursor(PartStream.of(bytes, budget), budget);
    }
}
