package dev.gouji.spark.across;

import dev.gouji.convert.DecidedConversions;
import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.convert.across.AcrossChecks;
import dev.gouji.convert.across.AcrossGroups;
import dev.gouji.dataset.journal.ConversionCodec;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.report.Decision;
import dev.gouji.report.Renaming;
import dev.gouji.report.ReportHead;
import dev.gouji.report.Unit;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** What people said of organs, and what they decided. Immutable; travels to executors, where it is made ready once a task. */
public final class AcrossSettings implements Serializable {

    private static final long serialVersionUID = 1;

    private final EnumMap<Bound, Long> bounds;

    /** Null without a units file. */
    private final List<byte[]> units;

    private final List<byte[]> renamings;
    private final List<byte[]> decisions;

    /** The heads of the reports that decisions may concern. */
    private final List<byte[]> concerned;

    private transient DecidedConversions decided;
    private transient AcrossGroups groups;
    private transient List<Unit> said;

    private AcrossSettings(
            EnumMap<Bound, Long> bounds,
            List<byte[]> units,
            List<byte[]> renamings,
            List<byte[]> decisions,
            List<byte[]> concerned) {
        this.bounds = bounds;
        this.units = units;
        this.renamings = renamings;
        this.decisions = decisions;
        this.concerned = concerned;
    }

    /**
     * With what was said.
     *
     * @param units of a units file; null when there is none
     * @param renamings of an alias file; empty when there is none
     * @param decisions in any order
     * @param limits under which the originals are converted
     */
    public static AcrossSettings of(
            List<Unit> units, List<Renaming> renamings, List<Decision> decisions, Limits limits) {
        return new AcrossSettings(
                new EnumMap<>(limits.values()),
                units == null ? null : bytes(units),
                bytes(renamings),
                bytes(decisions),
                new ArrayList<>());
    }

    /** The same, where these are the reports that decisions may concern. */
    AcrossSettings among(List<ReportHead> heads) {
        return new AcrossSettings(bounds, units, renamings, decisions, bytes(heads));
    }

    /** What was decided, as it holds among all reports. */
    DecidedConversions decided() {
        if (decided == null) {
            decided = DecidedConversions.of(records(decisions, Decision.class), new Limits(bounds))
                    .among(records(concerned, ReportHead.class));
        }
        return decided;
    }

    /** Which documents the checks must see together. */
    AcrossGroups groups() {
        if (groups == null) {
            groups = new AcrossGroups(units(), records(renamings, Renaming.class));
        }
        return groups;
    }

    /** The checks. */
    List<AcrossCheck> checks() {
        return AcrossChecks.all(units(), records(renamings, Renaming.class));
    }

    /** Whether there is a units file. */
    boolean hasUnits() {
        return units != null;
    }

    /** The units; null without a units file. */
    List<Unit> units() {
        if (said == null && units != null) {
            said = records(units, Unit.class);
        }
        return said;
    }

    private static List<byte[]> bytes(List<? extends Record> records) {
        List<byte[]> bytes = new ArrayList<>();
        records.forEach(record -> bytes.add(ConversionCodec.encodeRecord(record)));
        return bytes;
    }

    private static <T extends Record> List<T> records(List<byte[]> bytes, Class<T> type) {
        try {
            List<T> records = new ArrayList<>();
            for (byte[] record : bytes) {
                records.add(ConversionCodec.decodeRecord(record, type));
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
