package dev.gouji.recognise;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.recognise.align.FormAlignment;
import dev.gouji.recognise.align.FormChooser;
import dev.gouji.recognise.align.LineMatch;
import dev.gouji.recognise.expected.ExpectedLine;
import dev.gouji.recognise.expected.ExpectedPanel;
import dev.gouji.recognise.line.CandidateLine;
import dev.gouji.recognise.line.LineCell;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Origin;
import dev.gouji.report.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns of another generation over rows of table 二 → {@code form.mixed}, one finding a generation. */
final class MixedColumns {

    private final String id;
    private final FormAlignment alignment;
    private final Map<FigureKey, Figure> figures;

    private MixedColumns(String id, FormAlignment alignment, Map<FigureKey, Figure> figures) {
        this.id = id;
        this.alignment = alignment;
        this.figures = figures;
    }

    static List<Finding> of(String id, FormAlignment alignment, Map<FigureKey, Figure> figures) {
        return new MixedColumns(id, alignment, figures).findings();
    }

    private List<Finding> findings() {
        Map<Form, LineCell> headers = new LinkedHashMap<>();
        Map<Form, Set<Integer>> panels = new HashMap<>();
        for (CandidateLine line : alignment.candidates()) {
            for (LineCell cell : line.cells()) {
                Form owner = FormChooser.ownerOf(cell.words())
                        .filter(form -> !form.equals(alignment.form().form()))
                        .orElse(null);
                ExpectedPanel panel = owner == null ? null : panelUnder(line);
                if (panel != null) {
                    headers.putIfAbsent(owner, cell);
                    panels.computeIfAbsent(owner, form -> new HashSet<>()).add(panel.index());
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        headers.forEach((owner, cell) -> findings.add(mixed(panels.get(owner), cell, owner)));
        return findings;
    }

    /** The panel whose first line follows a header in the same table or text; null when none does. */
    private ExpectedPanel panelUnder(CandidateLine header) {
        FormTable first = alignment.form().tables().get(0);
        return alignment.matches().stream()
                .filter(match -> match.expected().isIn(first)
                        && match.candidate().group() == header.group()
                        && match.candidate().index() >= header.index())
                .min(Comparator.comparingInt(match -> match.candidate().index()))
                .map(LineMatch::expected)
                .map(ExpectedLine::panel)
                .orElse(null);
    }

    private Finding mixed(Set<Integer> panels, LineCell column, Form other) {
        List<Figure> under = alignment.expected().stream()
                .filter(line -> panels.contains(line.panel().index()))
                .flatMap(line -> line.slots().stream())
                .map(slot -> figures.get(slot.key()))
                .toList();
        List<Term> terms =
                under.stream().map(figure -> Term.standing(id, figure)).toList();
        FormTable table = alignment.form().tables().get(0);
        Form own = alignment.form().form();
        Place place = column.place();
        String label = column.words().dense();
        Message name = own.tableName(table)
                .orElseGet(() -> Message.same("“" + table.wording().label() + "”"));
        return RecognitionFindings.finding(
                "form.mixed",
                Origin.of(under),
                terms,
                place,
                new Message(
                        name.zh() + "的“" + label + "”列是" + other.notice() + "的表式，而其余各处用的是" + own.notice()
                                + "的表式；该列以下的数不能当作后者的同一项",
                        name.en() + ": the column “" + label + "” is that of " + other.notice()
                                + " while the rest follows " + own.notice()
                                + "; what stands under it is not the latter's figure"));
    }
}
