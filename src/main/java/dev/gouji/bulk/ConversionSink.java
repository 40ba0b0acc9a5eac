package dev.gouji.bulk;

import dev.gouji.report.Conversion;
import java.io.IOException;

/** Takes conversions in the order of the inputs; called by one thread, that of the run. */
@FunctionalInterface
public interface ConversionSink {

    /** Takes the next one; an exception ends the run. */
    void accept(Conversion conversion) throws IOException;
}
