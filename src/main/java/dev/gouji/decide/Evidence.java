package dev.gouji.decide;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import dev.gouji.report.Section;
import dev.gouji.report.Term;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a person looked at, as 16 hex digits: the same wherever the file lies, another as soon as what was looked at is
 * another. Thread-safe.
 */
public final class Evidence {

    private static final int DIGITS = 16;

    private Evidence() {}

    /**
     * Of a figure: its key, its raw text, the labels of its row and column as they stand, and of a scan the ink in its cell. Of one that has no text of its
     * own, the texts of its whole table; in a report that does not say whose it is or of when, all its texts.
     *
     * @param asRead the report as the program read it
     * @param figure one of its figures, reviewed or not
     */
    public static String of(AnnualReport asRead, Figure figure) {
        Hash hash = new Hash("figure");
        hash.add(figure.key());
        hash.add(figure.raw());
        hash.add(figure.labels().row());
        hash.add(figure.labels().column());
        if (figure.labels().ink() != null) {
            hash.add(figure.labels().ink());
        }
        boolean open = Subject.of(asRead).isOpen();
        if (open || figure.raw() == null || figure.raw().isBlank()) {
            for (Figure other : asRead.figures()) {
                if (open || other.key().table().equals(figure.key().table())) {
                    hash.add(other.key());
                    hash.add(other.raw());
                }
            }
        }
        return hash.digits();
    }

    /** Of whose report it is and of when: the title, the words these were read from, every section and every figure. */
    public static String ofFront(AnnualReport asRead) {
        Hash hash = new Hash("front");
        hash.add(asRead.form());
        hash.add(Subject.dense(asRead.title()));
        for (Section section : asRead.sections()) {
            hash.add(Subject.dense(section.heading()));
            hash.add(Subject.dense(section.text()));
        }
        for (Figure figure : asRead.figures()) {
            hash.add(figure.key());
            hash.add(figure.raw());
        }
        return hash.digits();
    }

    /**
     * Of a finding: its rule, and every figure in it with what it was taken for.
     *
     * @param report under which it stands
     */
    public static String of(AnnualReport report, Finding finding) {
        Hash hash = new Hash("finding");
        hash.add(finding.rule());
        hash.add(finding.verdict().code());
        add(hash, report, "left", finding.left());
        add(hash, report, "right", finding.right());
        hash.add(plain(finding.leftSum()));
        hash.add(plain(finding.rightSum()));
        return hash.digits();
    }

    private static void add(Hash hash, AnnualReport report, String side, List<Term> terms) {
        for (Term term : terms) {
            hash.add(side);
            hash.add(term.reportId().equals(report.id()) ? "own" : "other");
            hash.add(term.key());
            hash.add(term.coefficient());
            hash.add(plain(term.value()));
            hash.add(term.mark().code());
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** Parts, each told apart from the next. */
    private static final class Hash {

        private final MessageDigest digest;

        Hash(String what) {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
            add(what);
        }

        void add(Object part) {
            byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ((part == null ? "-" : String.valueOf(bytes.length)) + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }

        String digits() {
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        }
    }
}
