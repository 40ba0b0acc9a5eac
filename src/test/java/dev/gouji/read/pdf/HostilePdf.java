package dev.gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Writes one-page PDFs whose content is given operator by operator, millions of them, deflated as they are written. The
 * page has Helvetica as {@code /F1}.
 */
final class HostilePdf {

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);

    HostilePdf() {
        document.addPage(page);
        page.setResources(new PDResources());
        page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
    }

    /** The content of the page: a beginning, parts that repeat with their number from 0, an end. */
    HostilePdf content(String before, int times, IntFunction<String> part, String after) {
        page.getCOSObject().setItem(COSName.CONTENTS, stream(before, times, part, after));
        return this;
    }

    /** A deflated stream, written part by part. */
    COSStream stream(String before, int times, IntFunction<String> part, String after) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(before.getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < times; i++) {
                out.write(part.apply(i).getBytes(StandardCharsets.ISO_8859_1));
            }
            out.write(after.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    /** Makes a stream a form that draws another one by its name, and has the fonts of the page. */
    COSStream form(COSStream stream, String name, COSBase drawn) {
        COSDictionary resources = dictionary(COSName.XOBJECT, dictionary(COSName.getPDFName(name), drawn));
        resources.setItem(COSName.FONT, page.getResources().getCOSObject().getItem(COSName.FONT));
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.BBOX, numbers(0, 0, 600, 850));
        stream.setItem(COSName.RESOURCES, resources);
        return stream;
    }

    /** Puts a resource on the page: a font, a form or an image. */
    HostilePdf resource(COSName kind, String name, COSBase value) {
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary all = resources.getCOSDictionary(kind);
        if (all == null) {
            all = new COSDictionary();
            resources.setItem(kind, all);
        }
        all.setItem(COSName.getPDFName(name), value);
        return this;
    }

    /** A composite font, not embedded, whose ToUnicode map is a stream. */
    COSDictionary composite(COSStream toUnicode) {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, COSName.getPDFName("Made"));
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 500);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Made"));
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, toUnicode);
        return font;
    }

    /** A Type 3 font of one glyph, {@code a}, that says nothing of its widths. */
    COSDictionary drawnFont(COSStream procedure) {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(97));
        differences.add(COSName.getPDFName("a"));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.ENCODING, dictionary(COSName.DIFFERENCES, differences));
        font.setItem(COSName.CHAR_PROCS, dictionary(COSName.getPDFName("a"), procedure));
        return font;
    }

    /** A dictionary of one entry. */
    static COSDictionary dictionary(COSName key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }

    /** The file, without object streams. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
