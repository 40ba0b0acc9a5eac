package dev.gouji.safety;

import dev.gouji.read.pack.Archives;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One report in many formats, each referring to other machines wherever its format lets it. All are read in whole. */
final class OutsideReferences {

    private static final Path CASE = Path.of("fixtures/cases/ogi-2021/every-single-row");
    private static final String FAR = "http://gouji.invalid/";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private OutsideReferences() {}

    /** Name → bytes. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>();
        all.put("references.docx", docx());
        all.put("references.xlsx", xlsx());
        all.put("references.odt", odt());
        all.put("references.ofd", ofd());
        all.put("references.html", html());
        all.put(
                "references.mhtml",
                bytes(text("report.mhtml")
                        .replaceFirst(
                                "\\nSubject:", "\nContent-Base: " + FAR + "\nX-Location: " + FAR + "\nSubject:")));
        all.put(
                "references.rtf",
                bytes(text("report.rtf")
                        .replaceFirst(
                                "(\\\\pard)",
                                "{\\\\*\\\\template " + FAR + "a.dotx}{\\\\field{\\\\*\\\\fldinst INCLUDEPICTURE \""
                                        + FAR + "a.png\" \\\\\\\\d}{\\\\fldrslt}}$1")));
        all.put("references.fodt", bytes(text("report.fodt").replaceFirst("(<text:p)", image() + "$1")));
        all.put(
                "references.xml",
                bytes(text("report-word.xml")
                        .replaceFirst(
                                "(<\\?xml[^>]*\\?>)",
                                "$1<?xml-stylesheet type=\"text/xsl\" href=\"" + FAR + "a.xsl\"?>")));
        all.put("references.pdf", pdf());
        return all;
    }

    private static byte[] docx() {
        String namespaces = " xmlns:xi=\"http://www.w3.org/2001/XInclude\" xsi:schemaLocation=\"" + FAR + " " + FAR
                + "a.xsd\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
        return edited(
                "report.docx",
                Map.of(
                        "word/_rels/document.xml.rels",
                        xml -> related(
                                xml, "image", "attachedTemplate", "aFChunk", "hyperlink", "oleObject", "subDocument"),
                        "word/document.xml",
                        xml -> xml.replaceFirst("<w:document", "<w:document" + namespaces)
                                .replaceFirst(
                                        "<w:p>",
                                        "<w:altChunk r:id=\"far2\"/><xi:include href=\"" + FAR + "a.xml\"/><w:p>")));
    }

    private static byte[] xlsx() {
        return edited(
                "report.xlsx",
                Map.of(
                        "xl/_rels/workbook.xml.rels",
                        xml -> related(xml, "externalLink", "connections"),
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replaceFirst(
                                "</sheetData>",
                                "<row r=\"900\"><c r=\"A900\"><f>WEBSERVICE(\"" + FAR
                                        + "\")</f></c></row></sheetData>")));
    }

    private static byte[] odt() {
        return edited("report.odt", Map.of("content.xml", xml -> xml.replaceFirst("(<text:p)", image() + "$1")));
    }

    private static byte[] ofd() {
        return edited(
                "report.ofd",
                Map.of(
                        "OFD.xml",
                        xml -> xml.replaceFirst(
                                "<ofd:OFD ",
                                "<ofd:OFD xsi:schemaLocation=\"" + FAR + " " + FAR + "a.xsd\""
                                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ")));
    }

    private static byte[] html() {
        String head = "<base href=\"" + FAR
                + "\"><link rel=\"stylesheet\" href=\"a.css\"><script src=\"a.js\"></script>"
                + "<meta http-equiv=\"refresh\" content=\"0;url=" + FAR + "\"><style>@import url(" + FAR + ");</style>";
        String body = "<iframe src=\"a\"></iframe><object data=\"b\"></object><img src=\"//gouji.invalid/c.png\">"
                + "<svg><image href=\"d.svg\"/></svg><a href=\"e.docx\">附件</a>";
        return bytes("<!DOCTYPE html SYSTEM \"" + FAR + "a.dtd\">"
                + text("report.html")
                        .replaceFirst("</head>", head + "</head>")
                        .replaceFirst("</body>", body + "</body>"));
    }

    /** A page whose parts lie elsewhere: a form, a font, an action when it is opened. */
    private static byte[] pdf() {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(CASE.resolve("report-writer.pdf")))) {
            COSDictionary file = new COSDictionary();
            file.setName(COSName.FS, "URL");
            file.setString(COSName.F, FAR);
            COSStream form = new COSStream();
            form.setItem(COSName.TYPE, COSName.XOBJECT);
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            form.setItem(COSName.F, file);
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, "URI");
            action.setString(COSName.URI, FAR);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("OpenAction"), action);
            COSDictionary resources = document.getPage(0).getResources().getCOSObject();
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("Far"), form);
            resources.setItem(COSName.XOBJECT, objects);
            COSStream draw = new COSStream();
            try (var out = draw.createOutputStream()) {
                out.write(bytes("/Far Do\n"));
            }
            COSDictionary page = document.getPage(0).getCOSObject();
            COSArray contents = new COSArray();
            contents.add(page.getDictionaryObject(COSName.CONTENTS));
            contents.add(draw);
            page.setItem(COSName.CONTENTS, contents);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String image() {
        return "<text:p><draw:frame><draw:image xlink:href=\"" + FAR + "a.png\"/></draw:frame></text:p>";
    }

    private static String related(String xml, String... types) {
        StringBuilder more = new StringBuilder();
        for (String type : types) {
            more.append("<Relationship Id=\"far").append(more.length()).append("\" Type=\"");
            more.append(RELATIONSHIPS).append(type).append("\" TargetMode=\"External\" Target=\"");
            more.append(FAR).append(type).append("\"/>");
        }
        return xml.replace("</Relationships>", more + "</Relationships>");
    }

    private static byte[] edited(String file, Map<String, UnaryOperator<String>> edits) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        edits.forEach((part, edit) -> parts.computeIfPresent(
                part, (name, content) -> bytes(edit.apply(new String(content, StandardCharsets.UTF_8)))));
        return Archives.zipOf(parts);
    }

    private static String text(String file) {
        return new String(original(file), StandardCharsets.UTF_8);
    }

    private static byte[] original(String file) {
        try {
            return Files.readAllBytes(CASE.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
