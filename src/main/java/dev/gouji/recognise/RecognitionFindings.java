package dev.gouji.recognise;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.recognise.front.FrontMatter;
import dev.gouji.recognise.label.Folding;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Section;
import dev.gouji.report.Sides;
import dev.gouji.report.Stated;
import dev.gouji.report.Term;
import dev.gouji.report.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What recognition itself has to say: years that disagree, sections that are missing, labels that are not the form's. */
final class RecognitionFindings {

    private RecognitionFindings() {}

    static List<Finding> ofFront(String id, FrontMatter front, List<Section> sections, Form form) {
        List<Finding> findings = new ArrayList<>();
        Stated<Integer> conflict = front.yearConflict();
        if (conflict != null) {
            Stated<Integer> year = front.year();
            findings.add(finding(
                    "year.conflict",
                    Origin.SOURCE,
                    List.of(),
                    conflict.place(),
                    new Message(
                            "年份不一致：“" + year.raw() + "”为" + year.value() + "年，“" + conflict.raw() + "”为"
                                    + conflict.value() + "年；按前者记录，请核对",
                            "years disagree: “" + year.raw() + "” says " + year.value() + ", “" + conflict.raw()
                                    + "” says " + conflict.value() + "; the former is kept, please check")));
        }
        addMissingSections(sections, form, findings);
        return findings;
    }

    private static void addMissingSections(List<Section> sections, Form form, List<Finding> findings) {
        Map<Integer, Section> byOrdinal =
                sections.stream().collect(Collectors.toMap(Section::ordinal, section -> section));
        int prescribed = form.prescribesSections() ? form.sections().size() : 0;
        for (int ordinal = 1; ordinal <= prescribed; ordinal++) {
            Section section = byOrdinal.get(ordinal);
            String label = form.sections().get(ordinal - 1).label();
            boolean holdsTable = ordinal >= 2 && ordinal <= 4;
            if (section == null) {
                findings.add(missing(new Message(
                        "没有找到第" + ordinal + "部分“" + label + "”的标题",
                        "the heading of section " + ordinal + ", " + label + ", was not found")));
            } else if (section.text().isBlank() && !holdsTable) {
                findings.add(missing(new Message(
                        "第" + ordinal + "部分“" + label + "”没有内容",
                        "section " + ordinal + ", " + label + ", has no text")));
            }
        }
    }

    private static Finding missing(Message message) {
        return finding("narrative.missing", Origin.SOURCE, List.of(), null, message);
    }

    /** Labels that differ from the form's in more than white space, brackets and numbering. */
    static List<Finding> ofLabels(String id, FormAlignment alignment, List<Figure> figures) {
        Map<FigureKey, Figure> byKey = new HashMap<>();
        figures.forEach(figure -> byKey.put(figure.key(), figure));
        List<Finding> findings = new ArrayList<>();
        addUnits(id, alignment, byKey, findings);
        findings.addAll(MixedColumns.of(id, alignment, byKey));
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            boolean labelled = match != null && line.isLabelled() && match.similarity() > 0 && match.whole();
            if (labelled && !isWritten(line.label(), match)) {
                findings.add(otherLabel(id, line, match, figures(line, byKey)));
            }
        }
        return findings;
    }

    private static Finding otherLabel(String id, ExpectedLine line, LineMatch match, List<Figure> figures) {
        String label = line.row().wording().label();
        String shown = match.label().text().strip().replaceAll("\\s+", "");
        return finding(
                "label.variant",
                Origin.of(figures),
                terms(id, figures),
                match.label().place(),
                new Message(
                        "行标签“" + shown + "”与表式的“" + label + "”不同",
                        "the row label “" + shown + "” is not the form's “" + label + "”"));
    }

    private static List<Figure> figures(ExpectedLine line, Map<FigureKey, Figure> figures) {
        return line.slots().stream().map(slot -> figures.get(slot.key())).toList();
    }

    private static List<Term> terms(String id, List<Figure> figures) {
        return figures.stream().map(figure -> Term.standing(id, figure)).toList();
    }

    /** Units beside the rows of an indicator table that are not the form's; amounts are converted and say nothing. */
    private static void addUnits(
            String id, FormAlignment alignment, Map<FigureKey, Figure> figures, List<Finding> findings) {
        for (ExpectedLine line : alignment.expected()) {
            if (alignment.match(line) != null && line.isCounted()) {
                Figure first = figures.get(line.slots().get(0).key());
                if (first.unit() != null && !first.unit().equals(line.row().unit())) {
                    findings.add(otherUnit(id, line, first, figures(line, figures)));
                }
            }
        }
    }

    private static Finding otherUnit(String id, ExpectedLine line, Figure first, List<Figure> figures) {
        String label = line.row().wording().label();
        String unit = line.row().unit();
        return finding(
                "label.variant",
                Origin.of(figures),
                terms(id, figures),
                first.place(),
                new Message(
                        "“" + label + "”行的单位“" + first.unit() + "”与表式的“" + unit + "”不同，按原文记录",
                        "the row “" + label + "” has the unit “" + first.unit() + "”, not the form's “" + unit
                                + "”; it is kept as printed"));
    }

    /** Whether the cells before the values are the form's label, in one cell or broken into several. */
    private static boolean isWritten(FoldedWording wording, LineMatch match) {
        String label = wording.core();
        if (match.label().words().core().equals(label)) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        for (int i = match.labelCell(); i >= 0 && text.length() <= label.length() * 4; i--) {
            text.insert(0, match.candidate().cells().get(i).text());
            if (Folding.core(text.toString()).equals(label)) {
                return true;
            }
        }
        return false;
    }

    static Finding finding(String ruleId, Origin origin, List<Term> left, Place place, Message message) {
        Rule rule = Forms.rule(ruleId);
        return new Finding(
                ruleId, rule.kind(), rule.severity(), Verdict.FAIL, origin, Sides.about(left), place, message);
    }
}
