package dev.gouji.bulk.worker;

import dev.gouji.convert.MemberGate;
import dev.gouji.convert.Original;
import dev.gouji.report.Conversion;
import java.util.function.Consumer;

/** Converts as {@link dev.gouji.bulk.OneConversion} does, and asks about every member when its turn comes. */
@FunctionalInterface
public interface MemberwiseConversion {

    /** Converts. */
    void convert(Original original, Consumer<Conversion> found, MemberGate gate);
}
