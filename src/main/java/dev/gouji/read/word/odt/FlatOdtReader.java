package dev.gouji.read.word.odt;

import dev.gouji.document.Document;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.FormatReader;
import dev.gouji.read.bound.PictureSink;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartStream;
import dev.gouji.read.word.Draft;
import dev.gouji.read.word.MarkedText;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads FODT: an OpenDocument text as one XML file, with its styles before its text. See {@link OdtReader}. */
public final class FlatOdtReader implements FormatReader {

    /** A reader; it holds no state. */
    public FlatOdtReader() {}

    @Override
    public Document read(byte[] bytes, Budget budget) throws UnreadableException {
        return read(bytes, PictureSink.NONE, budget);
    }

    @Override
    public Document read(byte[] bytes, PictureSink pictures, Budget budget) throws UnreadableException {
        try (PartCursor cursor = new PartCursor(PartStream.of(bytes, budget), budget)) {
            return OdtBody.read(
                    cursor,
                    new OdtStyles(),
                    new Draft.Margin(new ArrayList<>()),
                    OdtObjects.ofFlat(pictures, budget),
                    List.of(),
                    budget);
        } catch (XMLStreamException malformed) {
            throw MarkedText.broken(malformed);
        }
    }
}
