package dev.gouji.convert;

import dev.gouji.decide.Decisions;
import dev.gouji.decide.FindingReview;
import dev.gouji.decide.ReportReview;
import dev.gouji.ledger.organ.OrganRegister;
import dev.gouji.limit.Limits;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Decision;
import dev.gouji.report.OrganIdentity;
import dev.gouji.report.ReportHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Conversions as people decided them: reviewed figures, checked anew, and findings with their state. What the program read is
 * an input here and stays what it is, so that other decisions cost no new conversion. Immutable and thread-safe.
 *
 * <p>Where one document is all there is: {@link #apply}. Where reports are held against each other: {@link #review} before
 * that, {@link #settle} after.
 */
public final class DecidedConversions {

    /** Nobody decided anything: every conversion is as the program read it. */
    public static final DecidedConversions NONE = of(List.of(), Limits.STANDARD);

    private static final OrganRegister ORGANS = new OrganRegister(List.of(), List.of());

    private final Decisions decisions;
    private final ReportCheck check;
    private final DecisionReach reach;

    private DecidedConversions(Decisions decisions, ReportCheck check, DecisionReach reach) {
        this.decisions = decisions;
        this.check = check;
        this.reach = reach;
    }

    /**
     * Of these decisions, in any order.
     *
     * @param limits the bounds under which the originals were converted
     */
    public static DecidedConversions of(List<Decision> decisions, Limits limits) {
        return new DecidedConversions(Decisions.of(decisions), new ReportCheck(limits), DecisionReach.EVERYWHERE);
    }

    /**
     * The same for a run over many reports: of decisions that fit the reports of several organs of one name, each counts for
     * the organ alone whose report it was made on, and for none where that cannot be told.
     *
     * @param heads of all reports, as the program read them
     */
    public DecidedConversions among(List<ReportHead> heads) {
        return isEmpty() ? this : new DecidedConversions(decisions, check, DecisionReach.of(decisions, heads));
    }

    /** Whether nothing that was decided stands. */
    public boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** Everything that stands, since it decides what a dataset holds; empty where nothing does. */
    public String state() {
        return decisions.standing().stream().map(Decision::toString).collect(Collectors.joining("\n"));
    }

    /** Why, in the persons' words, by the ids of the decisions that say it; null where nothing stands. */
    public Map<String, String> notes() {
        if (isEmpty()) {
            return null;
        }
        Map<String, String> notes = new HashMap<>();
        decisions.standing().stream()
                .filter(decision -> decision.note() != null)
                .forEach(decision -> notes.put(decision.id(), decision.note()));
        return notes;
    }

    /** Whether any decision may speak of a report of a conversion; {@code heads} are those of its reports as read. */
    public boolean concern(List<ReportHead> heads) {
        return heads.stream().anyMatch(decisions::mayConcern);
    }

    /** A conversion as the program read it → the same with reviewed figures, checked anew. */
    public Conversion review(Conversion asRead) {
        List<AnnualReport> reviewed = new ArrayList<>();
        for (AnnualReport report : asRead.reports()) {
            reviewed.add(review(report));
        }
        return reviewed.equals(asRead.reports())
                ? asRead
                : new Conversion(asRead.document(), ChosenReports.of(reviewed), asRead.links());
    }

    private AnnualReport review(AnnualReport asRead) {
        ReportReview review = ReportReview.of(asRead, of(asRead));
        if (!review.isChanged()) {
            return asRead;
        }
        AnnualReport changed = review.report();
        boolean otherOrgan = review.region() != null || !changed.agency().equals(asRead.agency());
        if (otherOrgan) {
            OrganIdentity organ =
                    review.region() == null ? ORGANS.identify(changed) : ORGANS.identify(changed, review.region());
            changed = changed.identified(changed.identity().of(organ));
        }
        return check.again(asRead, changed);
    }

    /**
     * Says what people made of the findings of a reviewed conversion, and which decisions could not be applied.
     *
     * @param asRead the conversion as the program read it
     * @param found the reviewed one with everything that was found, over several reports too; its reports are those of
     *     {@code asRead} in the same order
     */
    public Conversion settle(Conversion asRead, Conversion found) {
        List<AnnualReport> settled = new ArrayList<>();
        for (int i = 0; i < found.reports().size(); i++) {
            AnnualReport read = asRead.reports().get(i);
            Decisions own = of(read);
            ReportReview review = ReportReview.of(read, own);
            settled.add(FindingReview.of(read, review.rulings(), found.reports().get(i), own)
                    .report());
        }
        return new Conversion(found.document(), settled, found.links());
    }

    /** What one conversion is, as people decided it. */
    public Conversion apply(Conversion asRead) {
        boolean any = asRead.reports().stream().anyMatch(report -> decisions.mayConcern(ReportHead.of(report)));
        return any ? settle(asRead, review(asRead)) : asRead;
    }

    private Decisions of(AnnualReport asRead) {
        return reach.of(asRead.id(), decisions);
    }
}
