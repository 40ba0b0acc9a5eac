package dev.gouji.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Everything in a document that names something outside it: a local file that nothing may open. */
final class LinkCases {

    private static final Path REPORT = Path.of("fixtures/cases/ogi-2021/every-plain");
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private LinkCases() {}

    static List<HostileCase> all() throws IOException {
        String target = XmlCases.canary().toUri().toString();
        List<HostileCase> cases = new ArrayList<>();
        for (String kind :
                List.of("attachedTemplate", "image", "oleObject", "frame", "subDocument", "hyperlink", "aFChunk")) {
            cases.add(new HostileCase(
                    "docx/link-" + kind.toLowerCase(Locale.ROOT),
                    "a relation of kind " + kind + " that is a local file",
                    () -> related(
                            "docx",
                            "word/_rels/document.xml.rels",
                            kind,
                            target,
                            !kind.equals("aFChunk")
                                    ? ""
                                    : "<w:altChunk r:id=\"out\" xmlns:r=\"" + RELATIONS.replaceAll("/$", "")
                                            + "\"/>")));
        }
        cases.add(new HostileCase(
                "docx/link-fields",
                "fields that include a local file",
                () -> Zips.changed(
                        Files.readAllBytes(REPORT.resolve("report.docx")),
                        "word/document.xml",
                        xml -> xml.replaceFirst(
                                "<w:body>",
                                "<w:body><w:p>" + field("INCLUDETEXT", target) + field("INCLUDEPICTURE", target)
                                        + field("LINK", target) + field("DDEAUTO", target) + "</w:p>"))));
        for (String kind : List.of("externalLinkPath", "image", "oleObject", "connections")) {
            cases.add(new HostileCase(
                    "xlsx/link-" + kind.toLowerCase(Locale.ROOT),
                    "a relation of kind " + kind + " that is a local file",
                    () -> related("xlsx", "xl/_rels/workbook.xml.rels", kind, target, "")));
        }
        cases.add(new HostileCase(
                "xlsx/link-formulas",
                "formulas that ask for a local file",
                () -> Zips.changed(
                        Files.readAllBytes(REPORT.resolve("report.xlsx")),
                        "sheet1.xml",
                        xml -> xml.replaceFirst(
                                "<sheetData>",
                                "<sheetData><row><c t=\"str\"><f>WEBSERVICE(\"" + target
                                        + "\")</f><v>x</v></c><c t=\"str\"><f>'[" + target
                                        + "]Sheet1'!A1</f><v>x</v></c></row>"))));
        String image = "<text:p><draw:frame><draw:image xlink:href=\"" + target
                + "\" xlink:actuate=\"onLoad\"/></draw:frame><draw:object xlink:href=\"" + target
                + "\"/><text:section-source xlink:href=\"" + target + "\"/></text:p>";
        cases.add(new HostileCase(
                "odt/link",
                "pictures, objects and sections that are local files",
                () -> Zips.changed(
                        Files.readAllBytes(REPORT.resolve("report.odt")),
                        "content.xml",
                        xml -> xml.replaceFirst("<office:text[^>]*>", "$0" + image))));
        cases.add(new HostileCase(
                "ods/link",
                "a sheet that is a local file",
                () -> Zips.changed(
                        Files.readAllBytes(REPORT.resolve("report.ods")),
                        "content.xml",
                        xml -> xml.replaceFirst(
                                "<table:table [^>]*>", "$0<table:table-source xlink:href=\"" + target + "\"/>"))));
        cases.add(new HostileCase(
                "ofd/link",
                "a page that is a local file",
                () -> Zips.changed(
                        Files.readAllBytes(REPORT.resolve("report.ofd")),
                        "Document.xml",
                        xml -> xml.replaceFirst("BaseLoc=\"Pages[^\"]*\"", "BaseLoc=\"" + target + "\""))));
        cases.add(new HostileCase(
                "rtf/link",
                "templates, fields, pictures and objects that are local files",
                () -> ("{\\rtf1{\\*\\template " + target
                                + "}{\\field{\\*\\fldinst INCLUDETEXT \"" + target
                                + "\"}{\\fldrslt a}}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + target
                                + "\"}}{\\object\\objlink\\objupdate{\\*\\objdata 0105}{\\result b}}{\\*\\subdocument "
                                + target + "}c}")
                        .getBytes(ISO_8859_1)));
        cases.add(new HostileCase(
                "html/link",
                "everything of a page that can name a file",
                () -> ("<html><head><base href=\"" + target + "\"><meta http-equiv=refresh content=\"0;url="
                                + target + "\"><link rel=stylesheet href=\"" + target + "\"><script src=\"" + target
                                + "\"></script><style>@import url(" + target
                                + ")</style></head><body background=\"" + target + "\"><img src=\"" + target
                                + "\"><iframe src=\"" + target + "\"></iframe><object data=\"" + target
                                + "\"></object><embed src=\"" + target + "\"><video poster=\"" + target
                                + "\"></video><svg><image href=\"" + target + "\"/><use href=\"" + target
                                + "\"/></svg><form action=\"" + target + "\"></form><p>a")
                        .getBytes(UTF_8)));
        cases.add(new HostileCase(
                "pdf/link",
                "actions that open files, programs and addresses",
                () -> new RawPdf()
                                .object(
                                        1,
                                        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(" + target
                                                + ")>>/Names<</EmbeddedFiles<</Names[(a)7 0 R]>>>>>>")
                                .page("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(" + target
                                        + ")>>>><</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoToR/F(" + target
                                        + ")>>>>]/AA<</O<</S/JavaScript/JS(app.launchURL\\(1\\))>>>>")
                                .object(7, "<</Type/Filespec/F(" + target + ")/EF<</F 8 0 R>>>>")
                                .stream(8, "/Type/EmbeddedFile", "embedded")
                                .bytes()));
        cases.add(new HostileCase(
                "pdf/link-stream",
                "contents and a font whose bytes are in a local file",
                () -> new RawPdf()
                        .stream(6, "/F(" + target + ")/FFilter/FlateDecode", "")
                                .object(
                                        5,
                                        "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4/FontFile2 7 0 R>>>>")
                                .stream(7, "/F(" + target + ")", "")
                                .bytes()));
        cases.add(new HostileCase(
                "pdf/link-reference",
                "a form that is a page of a local file",
                () -> new RawPdf()
                        .object(4, "<</Font<</F1 5 0 R>>/XObject<</X 7 0 R>>>>").stream(
                                        7,
                                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(" + target + ")/Page 0>>",
                                        "")
                                .stream(6, "", "/X Do BT /F1 12 Tf 99 700 Td (a word) Tj ET")
                                .bytes()));
        return cases;
    }

    private static String field(String name, String target) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + name + " \"" + target
                + "\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>a</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** With one more relation, and a use of it at the beginning of the body. */
    private static byte[] related(String ending, String part, String kind, String target, String use)
            throws IOException {
        String relation = "<Relationship Id=\"out\" Type=\"" + RELATIONS + kind + "\" TargetMode=\"External\" Target=\""
                + target + "\"/>";
        byte[] report = Files.readAllBytes(REPORT.resolve("report." + ending));
        byte[] used = use.isEmpty()
                ? report
                : Zips.changed(report, "word/document.xml", xml -> xml.replaceFirst("<w:body>", "<w:body>" + use));
        if (!has(used, part)) {
            return with(
                    used,
                    part,
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relation
                            + "</Relationships>");
        }
        return Zips.changed(used, part, xml -> xml.replace("</Relationships>", relation + "</Relationships>"));
    }

    private static boolean has(byte[] archive, String part) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] with(byte[] archive, String part, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
