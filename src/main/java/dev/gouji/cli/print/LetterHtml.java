package dev.gouji.cli.print;

import dev.gouji.cli.print.Letter.OfReport;
import dev.gouji.cli.screen.Printable;
import dev.gouji.cli.words.FormWords;
import dev.gouji.cli.words.Texts;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Panel;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Explanation;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.report.Term;
import java.util.Map;

/**
 * A letter as one HTML file that prints well on A4: no script, nothing from elsewhere, every text escaped. Figures in the
 * breaks are bold, in a frame, and have a ※ before them, so that they are told without colours too. Used once.
 */
public final class LetterHtml {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>
            @page { size: A4; margin: 13mm 16mm; }
            body { font: 10pt/1.42 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; color: #000; background: #fff;
              max-width: 178mm; margin: 1em auto; }
            h1 { font-size: 15pt; text-align: center; margin: 0 0 .6em; }
            h2 { font-size: 11pt; margin: .8em 0 .2em; }
            p { margin: .4em 0; } p.body { text-indent: 2em; }
            ol, ul { margin: .3em 0; padding-left: 2em; }
            table { border-collapse: collapse; width: 100%; font-size: 8pt; line-height: 1.25; margin: .4em 0;
              break-inside: avoid; }
            caption { text-align: left; font-weight: bold; padding: .2em 0; }
            th, td { border: .5pt solid #555; padding: .5pt 3pt; text-align: center; }
            tbody th { text-align: left; font-weight: normal; }
            td.break { font-weight: bold; white-space: nowrap; border: 1.5pt solid #000; background: #ffe9b3; print-color-adjust: exact; }
            td.left { color: #555; }
            footer { margin-top: 1em; text-align: right; }
            </style>
            </head>
            <body>
            """;

    private static final int MANY_ROWS = 12;

    private final Texts texts;
    private final StringBuilder html = new StringBuilder();

    private LetterHtml(Texts texts) {
        this.texts = texts;
    }

    /** The letter in the language of its texts. */
    public static String of(Letter letter, Texts texts) {
        LetterHtml html = new LetterHtml(texts);
        html.write(letter);
        return html.html.toString();
    }

    private void write(Letter letter) {
        String title = escaped(texts.say("letter.title", letter.organ()));
        html.append(HEAD.replace("{language}", texts.say("letter.language")).replace("{title}", title));
        element("h1", title);
        element("p", escaped(texts.say("letter.to", letter.organ())));
        html.append("<p class=\"body\">")
                .append(escaped(texts.say("letter.opening", letter.findings())))
                .append("</p>\n");
        letter.reports().forEach(this::write);
        html.append("<p class=\"body\">")
                .append(escaped(texts.say("letter.closing")))
                .append("</p>\n");
        element("footer", escaped(texts.say("letter.signature")));
        html.append("</body>\n</html>\n");
    }

    private void write(OfReport of) {
        AnnualReport report = of.report();
        element("h2", escaped(LetterWords.report(texts, report)));
        html.append("<ol>\n");
        for (Finding finding : of.findings()) {
            element("li", escaped(texts.say(finding.message())));
        }
        html.append("</ol>\n");
        FormWords words = FormWords.of(report, texts.language());
        Map<FigureKey, Figure> figures = report.figuresByKey();
        of.marked()
                .forEach((table, marked) ->
                        write(table, words.title(table), report.year().value(), figures, marked));
        if (!of.explanations().isEmpty()) {
            element("p", escaped(texts.say("letter.explanations")));
            html.append("<ul>\n");
            for (Explanation explanation : of.explanations()) {
                element("li", escaped(texts.say(explanation.message())));
            }
            html.append("</ul>\n");
        }
    }

    private void write(
            FormTable table, String title, Integer year, Map<FigureKey, Figure> figures, Map<FigureKey, Term> marked) {
        for (Panel panel : table.panels()) {
            boolean concerned = panel.rows().stream().anyMatch(row -> isMarked(row, marked));
            if (concerned) {
                html.append("<table>\n<caption>").append(escaped(title)).append("</caption>\n");
                header(panel, year);
                html.append("<tbody>\n");
                rows(table, panel, figures, marked);
                html.append("</tbody>\n</table>\n");
            }
        }
    }

    private static boolean isMarked(FormRow row, Map<FigureKey, Term> marked) {
        return marked.keySet().stream().anyMatch(key -> key.row().equals(row.id()));
    }

    private void header(Panel panel, Integer year) {
        html.append("<thead><tr><th scope=\"col\">")
                .append(escaped(panel.label() == null ? "" : panel.label()))
                .append("</th>");
        for (FormColumn column : panel.columns()) {
            html.append("<th scope=\"col\">")
                    .append(escaped(column.wording().labelIn(year)))
                    .append("</th>");
        }
        html.append("</tr></thead>\n");
    }

    private void rows(FormTable table, Panel panel, Map<FigureKey, Figure> figures, Map<FigureKey, Term> marked) {
        int left = 0;
        for (FormRow row : panel.rows()) {
            if (panel.rows().size() > MANY_ROWS && !says(table, row, panel, figures, marked)) {
                left++;
                continue;
            }
            left(left, panel);
            left = 0;
            html.append("<tr><th scope=\"row\">")
                    .append(escaped(texts.say(row.told())))
                    .append("</th>");
            for (FormColumn column : panel.columns()) {
                cell(new FigureKey(table.id(), row.id(), column.id()), figures, marked);
            }
            html.append("</tr>\n");
        }
        left(left, panel);
    }

    /** Whether a figure of the row is in a break and is not nothing. */
    private static boolean says(
            FormTable table, FormRow row, Panel panel, Map<FigureKey, Figure> figures, Map<FigureKey, Term> marked) {
        return panel.columns().stream()
                .map(column -> new FigureKey(table.id(), row.id(), column.id()))
                .filter(marked::containsKey)
                .map(figures::get)
                .anyMatch(figure -> figure != null
                        && figure.mark() != Mark.MISSING
                        && (figure.mark() != Mark.NUMBER || figure.value().signum() != 0));
    }

    private void left(int rows, Panel panel) {
        if (rows > 0) {
            html.append("<tr><td class=\"left\" colspan=\"")
                    .append(panel.columns().size() + 1)
                    .append("\">")
                    .append(escaped(texts.say("table.left-out", rows)))
                    .append("</td></tr>\n");
        }
    }

    private void cell(FigureKey key, Map<FigureKey, Figure> figures, Map<FigureKey, Term> marked) {
        Figure figure = figures.get(key);
        String text = escaped(ShownFigure.of(figure, texts));
        html.append(marked.containsKey(key) ? "<td class=\"break\">※ " : "<td>")
                .append(text)
                .append("</td>");
    }

    private void element(String name, String escaped) {
        html.append('<').append(name).append('>').append(escaped);
        html.append("</").append(name).append(">\n");
    }

    /** As text of an element, and harmless: whatever a report may hold. */
    private static String escaped(String text) {
        return Printable.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
