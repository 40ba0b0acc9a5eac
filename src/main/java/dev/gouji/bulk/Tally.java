package dev.gouji.bulk;

import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Severity;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the inputs of a run, and what was found in them. Immutable.
 *
 * @param inputs how many there were
 * @param ok converted
 * @param partial converted, but for a part
 * @param unrecognised read, but without a report
 * @param failed not read
 * @param skipped not meant to be read
 * @param reports found in all
 * @param errors findings of severity error that fail, of either origin
 * @param warnings findings of severity warning that fail, of either origin
 */
public record Tally(
        int inputs,
        int ok,
        int partial,
        int unrecognised,
        int failed,
        int skipped,
        long reports,
        long errors,
        long warnings) {

    /** The tally of no inputs. */
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** This tally with one input more. */
    public Tally plus(Conversion conversion) {
        long newErrors = 0;
        long newWarnings = 0;
        for (AnnualReport report : conversion.reports()) {
            newErrors += report.count(Severity.ERROR);
            newWarnings += report.count(Severity.WARNING);
        }
        int[] outcomes = {ok, partial, unrecognised, failed, skipped};
        int outcome = switch (conversion.document().status()) {
            case OK -> 0;
            case PARTIAL -> 1;
            case UNRECOGNISED -> 2;
            case FAILED -> 3;
            case SKIPPED -> 4;
        };
        outcomes[outcome]++;
        return new Tally(
                inputs + 1,
                outcomes[0],
                outcomes[1],
                outcomes[2],
                outcomes[3],
                outcomes[4],
                reports + conversion.reports().size(),
                errors + newErrors,
                warnings + newWarnings);
    }

    /** The tally as one line of numbers; {@link #of} reads it. */
    public String note() {
        return Stream.of(inputs, ok, partial, unrecognised, failed, skipped, reports, errors, warnings)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /** The tally that {@link #note} wrote. */
    public static Tally of(String note) {
        long[] numbers = Stream.of(note.split(" ")).mapToLong(Long::parseLong).toArray();
        return new Tally(
                (int) numbers[0],
                (int) numbers[1],
                (int) numbers[2],
                (int) numbers[3],
                (int) numbers[4],
                (int) numbers[5],
                numbers[6],
                numbers[7],
                numbers[8]);
    }

    /** Refuses a tally that does not account for every input; an {@link IllegalStateException}. */
    public void verify(int expected) {
        if (inputs != expected || ok + partial + unrecognised + failed + skipped != expected) {
            throw new IllegalStateException(expected + " inputs, but accounted for are " + this);
        }
    }
}
