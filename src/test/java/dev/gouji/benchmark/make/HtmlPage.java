package dev.gouji.benchmark.make;

import dev.gouji.recognise.sketch.PrintedTable;
import java.util.List;

/** Draws a report as a web page, which a browser prints as well. */
final class HtmlPage {

    /** How the page is set. */
    enum Layout {
        PLAIN("td { border: 0.6pt solid #000 }"),
        NARROW(
                "td { border: 0.6pt solid #000; font-size: 9pt; letter-spacing: 1pt; word-break: break-all } table { width: 62% }"),
        LANDSCAPE("@page { size: A4 landscape } td { border: 0.6pt solid #000 }"),
        SMALL("td { border: 0.3pt solid #777; font-size: 5.5pt; padding: 0.3pt 1pt }"),
        DOUBLE("td { border: 2pt double #000 }"),
        GREY("td { border: 0.5pt dotted #aaa } tr:nth-child(even) td { background: #eee }"),
        ROWS_ONLY("tr { border-top: 0.6pt solid #000; border-bottom: 0.6pt solid #000 }"),
        UNRULED("td { padding: 2pt 4pt }"),
        STRIPES("tr:nth-child(odd) td { background: #e4e8f4 }");

        private final String style;

        Layout(String style) {
            this.style = style;
        }
    }

    private static final List<String> FONTS =
            List.of("Noto Serif CJK SC", "AR PL UMing CN", "WenQuanYi Micro Hei", "AR PL UKai CN", "Noto Sans CJK SC");

    private HtmlPage() {}

    /** The page, in one of five fonts by the number of its source. */
    static String of(Source source, Layout layout) {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .append(source.title())
                .append("</title>\n<style>@page { size: A4; margin: 18mm 16mm }\nbody { font-family: \"")
                .append(FONTS.get(source.number() % FONTS.size()))
                .append("\"; font-size: 10.5pt; line-height: 1.5 } h1 { font-size: 16pt; text-align: center }")
                .append(
                        " h2 { font-size: 12pt }\ntable { border-collapse: collapse; width: 100%; font-size: 8.5pt; line-height: 1.3 }")
                .append(" td { padding: 1.5pt 2pt; text-align: center }\n")
                .append(layout.style)
                .append("</style></head>\n<body>\n");
        for (Block block : Block.page(source)) {
            if (block instanceof Block.Title title) {
                html.append("<h1>").append(title.text()).append("</h1>\n");
            } else if (block instanceof Block.Heading heading) {
                html.append("<h2>").append(heading.text()).append("</h2>\n");
            } else if (block instanceof Block.Words words) {
                html.append("<p>").append(words.text()).append("</p>\n");
            } else if (block instanceof Block.Tabular tabular) {
                table(tabular.table(), html);
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private static void table(PrintedTable table, StringBuilder html) {
        html.append("<table>\n");
        for (List<PrintedTable.Cell> row : table.rows()) {
            html.append("<tr>");
            for (PrintedTable.Cell cell : row) {
                html.append("<td")
                        .append(span("colspan", cell.columns()))
                        .append(span("rowspan", cell.rows()))
                        .append('>')
                        .append(cell.text().replace("\n", "<br>"))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private static String span(String name, int width) {
        return width == 1 ? "" : " " + name + "=\"" + width + "\"";
    }
}
