package dev.gouji.recognise;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.Rule;
import dev.gouji.form.Wording;
import dev.gouji.recognise.align.ExpectedLine;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.front.FrontMatter;
import dev.gouji.recognise.label.Folding;
import dev.gouji.report.Certainty;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Section;
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
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            if (match == null || line.line().row() == null || match.similarity() == 0 || !match.whole()) {
                continue;
            }
            Wording wording = line.line().row().wording();
            String printed = match.candidate().cells().get(match.labelCell()).text();
            if (isWritten(wording, match)) {
                continue;
            }
            List<Term> terms = line.line().slots().stream()
                    .map(slot -> byKey.get(slot.key()))
                    .map(figure -> Term.standing(id, figure))
                    .toList();
            String shown = printed.strip().replaceAll("\\s+", "");
            boolean sure = line.line().slots().stream()
                    .allMatch(slot -> byKey.get(slot.key()).certainty() == Certainty.READ);
            findings.add(finding(
                    "label.variant",
                    sure ? Origin.SOURCE : Origin.EXTRACTION,
                    terms,
                    match.candidate().cells().get(match.labelCell()).place(),
                    new Message(
                            "行标签“" + shown + "”与表式的“" + wording.label() + "”不同",
                            "the row label “" + shown + "” is not the form's “" + wording.label() + "”")));
        }
        return findings;
    }

    /** Units beside the rows of an indicator table that are not the form's; amounts are converted and say nothing. */
    private static void addUnits(
            String id, FormAlignment alignment, Map<FigureKey, Figure> figures, List<Finding> findings) {
        for (ExpectedLine line : alignment.expected()) {
            LineMatch match = alignment.match(line);
            Figure figure = match == null || !line.isCounted()
                    ? null
                    : figures.get(line.line().slots().get(0).key());
            if (figure == null
                    || figure.unit() == null
                    || figure.unit().equals(line.line().row().unit())) {
                continue;
            }
            String label = line.line().row().wording().label();
            String unit = line.line().row().unit();
            findings.add(finding(
                    "label.variant",
                    figure.certainty() == Certainty.READ ? Origin.SOURCE : Origin.EXTRACTION,
                    line.line().slots().stream()
                            .map(slot -> figures.get(slot.key()))
                            .map(each -> Term.standing(id, each))
                            .toList(),
                    figure.place(),
                    new Message(
                            "“" + label + "”行的单位“" + figure.unit() + "”与表式的“" + unit + "”不同，按原文记录",
                            "the row “" + label + "” has the unit “" + figure.unit() + "”, not the form's “" + unit
                                    + "”; it is kept as printed")));
        }
    }

    private static boolean isWritten(Wording wording, LineMatch match) {
        StringBuilder text = new StringBuilder();
        String label = Folding.core(wording.label());
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
                ruleId,
                rule.kind(),
                rule.severity(),
                Verdict.FAIL,
                origin,
                left,
                List.of(),
                null,
                null,
                null,
                place,
                message);
    }
}
