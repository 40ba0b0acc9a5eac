package dev.gouji.form;

import dev.gouji.document.Message;
import dev.gouji.report.FigureKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A generation of the statutory form. Two forms are equal when their ids are.
 */
public final class Form {

    private final String id;
    private final String notice;
    private final String issued;
    private final int firstYear;
    private final Integer lastYear;
    private final boolean national;
    private final boolean sectionsPrescribed;
    private final List<Wording> sections;
    private final List<FormVariant> variants;
    private final Set<FigureKey> totals;

    Form(FormSource source) {
        id = source.id();
        notice = source.notice();
        issued = source.issued();
        firstYear = source.years().first();
        lastYear = source.years().last();
        national = source.province() == null;
        sectionsPrescribed = !source.sectionsFree();
        sections = source.sections().stream().map(FormSource.Node::wording).toList();
        variants = new FormBuilder(this, source).variants();
        totals = variants.stream()
                .flatMap(variant -> variant.tables().stream())
                .flatMap(table -> table.relations().stream())
                .filter(Relation::total)
                .flatMap(relation -> relation.right().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Stable, as {@code ogi-2021}. */
    public String id() {
        return id;
    }

    /** 文号 of the notice that issued it. */
    public String notice() {
        return notice;
    }

    /** The day or the year it was issued, ISO 8601; null when it is not known. */
    public String issued() {
        return issued;
    }

    /** Whether reports of every province should use it: a report that lacks its tables may still be one of this form. */
    public boolean isNational() {
        return national;
    }

    /** The first report year it is meant for. */
    public int firstYear() {
        return firstYear;
    }

    /** The last report year it is meant for; null while it is in force. */
    public Integer lastYear() {
        return lastYear;
    }

    /** Whether a report on this year should use it. */
    public boolean covers(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /** Whether its notice prescribes the headings of the sections, so that a report lacks one that is not there. */
    public boolean prescribesSections() {
        return sectionsPrescribed;
    }

    /** Whether its first table has columns that tell it from other generations; indicator tables are told by their rows. */
    public boolean hasColumnsOfItsOwn() {
        return variants.get(0).tables().get(0).panels().stream()
                .allMatch(panel -> panel.rows().stream().allMatch(row -> row.unit() == null));
    }

    /** The headings of its sections, without numbering. */
    public List<Wording> sections() {
        return sections;
    }

    /** 表三, {@code Table 三}: what people call a table, by the section that has its title; empty when none has. */
    public Optional<Message> tableName(FormTable table) {
        String title = table.wording().label();
        return IntStream.range(0, sections.size())
                .filter(section -> sections.get(section).all().contains(title))
                .mapToObj(Wording.NUMERALS::charAt)
                .map(numeral -> new Message("表" + numeral, "Table " + numeral))
                .findFirst();
    }

    /** The wordings of it that reports use, its own first. */
    public List<FormVariant> variants() {
        return variants;
    }

    /** The keys of the figures of all its variants, each where the first has it. */
    public Set<FigureKey> keys() {
        Set<FigureKey> keys = new LinkedHashSet<>();
        variants.forEach(variant -> keys.addAll(variant.keys()));
        return keys;
    }

    /** The figures that some variant makes the sum of others. */
    public Set<FigureKey> totals() {
        return totals;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Form form && form.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
