package dev.gouji.benchmark.make;

import dev.gouji.recognise.sketch.PrintedTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a report as a word processor's document: plain paragraphs, tables with merged cells, or pictures of tables. */
final class DocxPage {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final int TEXT_WIDTH = 9600;
    private static final int EMU_A_POINT = 12700;

    private DocxPage() {}

    /** A document with tables. */
    static byte[] of(Source source) {
        StringBuilder body = new StringBuilder();
        for (Block block : Block.page(source)) {
            if (block instanceof Block.Tabular tabular) {
                table(tabular.table(), body);
            } else {
                words(block, body);
            }
        }
        return packed(body.toString(), List.of());
    }

    /**
     * A document whose tables are pictures of whole pages.
     *
     * @param pictures PNG, top to bottom
     * @param points width and height of each
     */
    static byte[] ofPictures(Source source, List<byte[]> pictures, double[] points) {
        StringBuilder body = new StringBuilder();
        words(new Block.Title(source.title()), body);
        for (int i = 1; i <= pictures.size(); i++) {
            body.append(
                            "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">")
                    .append(extent("wp:extent", points))
                    .append("<wp:docPr id=\"" + i + "\" name=\"p" + i + "\"/>")
                    .append(
                            "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData")
                    .append(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">")
                    .append(
                            "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>")
                    .append("<pic:cNvPr id=\"" + i + "\" name=\"p" + i
                            + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>")
                    .append("<a:blip xmlns:r=\"" + OFFICE + "\" r:embed=\"p" + i
                            + "\"/><a:stretch><a:fillRect/></a:stretch>")
                    .append("</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
                    .append(extent("a:ext", points))
                    .append(
                            "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>")
                    .append("</a:graphic></wp:inline></w:drawing></w:r></w:p>");
        }
        return packed(body.toString(), pictures);
    }

    private static String extent(String element, double[] points) {
        return "<" + element + " cx=\"" + Math.round(points[0] * EMU_A_POINT) + "\" cy=\""
                + Math.round(points[1] * EMU_A_POINT) + "\"/>";
    }

    private static void words(Block block, StringBuilder body) {
        if (block instanceof Block.Title title) {
            paragraph(title.text(), "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"32\"/>", body);
        } else if (block instanceof Block.Heading heading) {
            paragraph(heading.text(), "", "<w:b/><w:sz w:val=\"24\"/>", body);
        } else if (block instanceof Block.Words words) {
            paragraph(words.text(), "", "<w:sz w:val=\"21\"/>", body);
        }
    }

    private static void paragraph(String text, String layout, String looks, StringBuilder body) {
        body.append("<w:p><w:pPr>").append(layout).append("</w:pPr>");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            body.append("<w:r><w:rPr><w:rFonts w:ascii=\"Noto Serif CJK SC\" w:hAnsi=\"Noto Serif CJK SC\"")
                    .append(" w:eastAsia=\"Noto Serif CJK SC\"/>")
                    .append(looks)
                    .append("</w:rPr>")
                    .append(i == 0 ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(lines[i])
                    .append("</w:t></w:r>");
        }
        body.append("</w:p>");
    }

    private static void table(PrintedTable table, StringBuilder body) {
        PrintedTable.Cell[][] slots = Block.slots(table);
        int width = slots[0].length;
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"" + TEXT_WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:" + side + " w:val=\"single\" w:sz=\"4\"/>");
        }
        body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
                .append(("<w:gridCol w:w=\"" + TEXT_WIDTH / width + "\"/>").repeat(width))
                .append("</w:tblGrid>");
        for (int row = 0; row < slots.length; row++) {
            body.append("<w:tr>");
            for (int column = 0; column < width; ) {
                PrintedTable.Cell cell = slots[row][column];
                int span = cell == null ? 1 : cell.columns();
                boolean goesOn = row > 0 && cell != null && Block.same(slots[row - 1][column], cell);
                cell(cell, span, goesOn, TEXT_WIDTH / width * span, body);
                column += span;
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl><w:p/>");
    }

    private static void cell(PrintedTable.Cell cell, int span, boolean goesOn, int width, StringBuilder body) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        if (span > 1) {
            body.append("<w:gridSpan w:val=\"" + span + "\"/>");
        }
        if (cell != null && cell.rows() > 1) {
            body.append(goesOn ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        }
        body.append("</w:tcPr>");
        paragraph(cell == null || goesOn ? "" : cell.text(), "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"17\"/>", body);
        body.append("</w:tc>");
    }

    private static byte[] packed(String body, List<byte[]> pictures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8), zip);
            String main =
                    "<Relationship Id=\"d\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/>";
            put("_rels/.rels", (RELATIONS + main + "</Relationships>").getBytes(StandardCharsets.UTF_8), zip);
            String document = HEAD + "<w:document " + WORD + "><w:body>" + body
                    + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                    + " w:left=\"1134\" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
            put("word/document.xml", document.getBytes(StandardCharsets.UTF_8), zip);
            StringBuilder links = new StringBuilder(RELATIONS);
            for (int i = 1; i <= pictures.size(); i++) {
                links.append("<Relationship Id=\"p" + i + "\" Type=\"" + OFFICE + "/image\" Target=\"media/p" + i
                        + ".png\"/>");
                put("word/media/p" + i + ".png", pictures.get(i - 1), zip);
            }
            String linked = links.append("</Relationships>").toString();
            put("word/_rels/document.xml.rels", linked.getBytes(StandardCharsets.UTF_8), zip);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(String name, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(1_700_000_000_000L));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
