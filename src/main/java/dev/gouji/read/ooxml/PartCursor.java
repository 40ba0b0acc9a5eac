package dev.gouji.read.ooxml;

import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks over the elements of one XML part, once, from the first to the last.
 *
 * <p>Pattern: {@code int depth = cursor.depth(); while (cursor.nextChild(depth)) { … cursor.name() … }} visits the children
 * of the current element; a child that is not looked into is skipped, however deep it is, without recursion.
 *
 * <p>A document type definition, an entity reference and malformed markup are all an {@link XMLStreamException}; a passed
 * bound is an {@link UnreadableException}.
 */
public final class PartCursor implements AutoCloseable {

    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    private static final int DECLARATION = 256;

    /** What stands before the names of each vocabulary. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", ""),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", ""),
            Map.entry("http://schemas.microsoft.com/office/word/2003/wordml", ""),
            Map.entry("http://schemas.microsoft.com/office/word/2003/auxHint", "wx:"),
            Map.entry("http://schemas.microsoft.com/aml/2001/core", "aml:"),
            Map.entry("http://schemas.microsoft.com/office/2006/xmlPackage", "pkg:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry(OPEN_DOCUMENT + "office:1.0", "office:"),
            Map.entry(OPEN_DOCUMENT + "text:1.0", "text:"),
            Map.entry(OPEN_DOCUMENT + "table:1.0", "table:"),
            Map.entry(OPEN_DOCUMENT + "style:1.0", "style:"),
            Map.entry(OPEN_DOCUMENT + "drawing:1.0", "draw:"),
            Map.entry(OPEN_DOCUMENT + "manifest:1.0", "manifest:"),
            Map.entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext:"));

    private final XMLStreamReader reader;
    private final PartStream stream;
    private final Budget budget;
    private int depth;

    /** Begins before the root element: {@code nextChild(0)} moves to it. */
    public PartCursor(PartStream stream, Budget budget) throws XMLStreamException, UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // The same on every platform: from Java 24 on, the parser's own defaults refuse what this walk bounds itself.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external references are not followed");
        });
        this.stream = stream;
        this.budget = budget;
        try {
            this.reader = factory.createXMLStreamReader(decoded(stream));
        } catch (XMLStreamException broken) {
            throw unwrapped(broken);
        } catch (PartStream.PassedBound passed) {
            throw passed.bound();
        } catch (IOException broken) {
            throw new XMLStreamException(broken);
        }
    }

    /** How many elements are open, the current one included. */
    public int depth() {
        return depth;
    }

    /**
     * Moves to the next child of the element that was open at {@code parent}, skipping what is left of the one before.
     *
     * @return false when the parent ends; it is then closed
     */
    public boolean nextChild(int parent) throws XMLStreamException, UnreadableException {
        while (advance()) {
            if (reader.isStartElement()) {
                depth++;
                if (depth == parent + 1) {
                    return true;
                }
            } else if (reader.isEndElement()) {
                depth--;
                if (depth < parent) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The same for any element inside {@code ancestor}, however deep. */
    public boolean nextDescendant(int ancestor) throws XMLStreamException, UnreadableException {
        while (advance()) {
            if (reader.isStartElement()) {
                depth++;
                return true;
            }
            if (reader.isEndElement()) {
                depth--;
                if (depth < ancestor) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Moves behind the current element. */
    public void skip() throws XMLStreamException, UnreadableException {
        int own = depth;
        boolean inside = true;
        while (inside) {
            inside = nextChild(own);
        }
    }

    /** What stands next inside an element of mixed content. */
    public enum Piece {
        /** A child, on which the cursor now stands. */
        ELEMENT,
        /** Characters, to be had by {@link #characters()}. */
        CHARACTERS,
        /** The end of the parent. */
        END
    }

    /** Moves to the next child or the next characters of the element that was open at {@code parent}. */
    public Piece nextPiece(int parent) throws XMLStreamException, UnreadableException {
        while (advance()) {
            if (reader.isStartElement()) {
                depth++;
                if (depth == parent + 1) {
                    return Piece.ELEMENT;
                }
            } else if (reader.isEndElement()) {
                depth--;
                if (depth < parent) {
                    return Piece.END;
                }
            } else if (depth == parent && reader.isCharacters()) {
                return Piece.CHARACTERS;
            }
        }
        return Piece.END;
    }

    /** The characters on which the cursor stands: a piece of a text, which may go on. */
    public String characters() throws UnreadableException {
        budget.charge(Bound.CHARACTERS, reader.getTextLength());
        return reader.getText();
    }

    /**
     * The current element's name: {@code p} for the word-processing vocabulary (transitional, strict and that of 2003
     * alike), {@code mc:Choice} for markup compatibility, {@code m:t} for mathematics, {@code text:p} for OpenDocument,
     * {@code *:blip} for all others.
     */
    public String name() {
        String prefix = PREFIXES.getOrDefault(String.valueOf(reader.getNamespaceURI()), "*:");
        return prefix.isEmpty() ? reader.getLocalName() : prefix + reader.getLocalName();
    }

    /** The current element's name without its namespace. */
    public String localName() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, whatever its namespace; null when there is none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The same as a whole number; {@code otherwise} when there is none or it is no such number. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException malformed) {
            return otherwise;
        }
    }

    /** Whether an on/off element such as {@code <w:vanish/>} is on: true unless its {@code val} says otherwise. */
    public boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The text of the current element and of all inside it; the cursor is then behind it. */
    public String text() throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        leave(() -> {
            budget.charge(Bound.CHARACTERS, reader.getTextLength());
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        });
        return text.toString();
    }

    /** What is done with characters that the reader stands on. */
    private interface Characters {
        void take() throws UnreadableException;
    }

    /** Goes behind the current element, over all characters inside it. */
    private void leave(Characters characters) throws XMLStreamException, UnreadableException {
        int own = depth;
        while (depth >= own && advance()) {
            if (reader.isStartElement()) {
                depth++;
            } else if (reader.isEndElement()) {
                depth--;
            } else if (reader.isCharacters()) {
                characters.take();
            }
        }
    }

    /** The bytes that the text of the current element stands for (base64); empty where it is malformed. The cursor is behind it. */
    public byte[] base64() throws XMLStreamException, UnreadableException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        leave(() -> {
            budget.checkTime();
            coded.writeBytes(reader.getText().getBytes(StandardCharsets.ISO_8859_1));
        });
        try {
            return Base64.getMimeDecoder().decode(coded.toByteArray());
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    /** Whether the part's bytes are those that were packed; to be asked after the walk. */
    public boolean isIntact() throws UnreadableException {
        return stream.isIntact();
    }

    @Override
    public void close() throws XMLStreamException {
        try {
            reader.close();
            stream.close();
        } catch (IOException impossible) {
            throw new XMLStreamException(impossible);
        }
    }

    /** The charset that an XML declaration names; UTF-8 where it names none, or one that is not known. */
    private static Charset declared(String start) {
        Matcher named = DECLARED.matcher(start);
        try {
            return named.find() && !named.group(1).regionMatches(true, 0, "UTF-16", 0, 6)
                    ? Charset.forName(named.group(1))
                    : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /**
     * Packages know UTF-8 and UTF-16 only (ECMA-376 part 2), single files any charset. Decoding is done here and strictly, because the JDK's parser
     * prints to standard error when it meets malformed bytes at the beginning.
     */
    private static Reader decoded(PartStream stream) throws IOException {
        PushbackInputStream source = new PushbackInputStream(stream, DECLARATION);
        byte[] start = source.readNBytes(DECLARATION);
        boolean marked =
                start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        source.unread(start, marked ? 3 : 0, start.length - (marked ? 3 : 0));
        Charset charset = StandardCharsets.UTF_8;
        if (start.length > 1 && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) || start[0] == 0)) {
            charset = StandardCharsets.UTF_16;
        } else if (start.length > 1 && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) || start[1] == 0)) {
            charset = start[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        } else if (!marked) {
            charset = declared(new String(start, StandardCharsets.ISO_8859_1));
        }
        return new InputStreamReader(
                source,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private boolean advance() throws XMLStreamException, UnreadableException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("document type definitions and entities have no place in an office file");
            }
            return true;
        } catch (XMLStreamException broken) {
            throw unwrapped(broken);
        } catch (NoSuchElementException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | NullPointerException e) {
            // The parser of the JDK meets some malformed input with exceptions of these kinds.
            throw new XMLStreamException(e);
        }
    }

    private static XMLStreamException unwrapped(XMLStreamException broken) throws UnreadableException {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartStream.PassedBound passed) {
                throw passed.bound();
            }
            if (cause instanceof XMLStreamException nested
                    && nested.getNestedException() instanceof PartStream.PassedBound passed) {
                throw passed.bound();
            }
        }
        return broken;
    }
}
