package dev.gouji.cli.command;

import dev.gouji.convert.across.AcrossCheck;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.UnitsFile;
import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of commands that hold reports against each other: what organs there are, and what they were called. */
final class AcrossOptions {

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "help.units")
    private Path units;

    @Option(names = "--aliases", paramLabel = "FILE", descriptionKey = "help.aliases")
    private Path aliases;

    /**
     * What the files say.
     *
     * @param units null when no units file was given
     * @param renamings empty when no alias file was given
     */
    record Organs(List<Unit> units, List<Renaming> renamings) {

        /** The checks over all inputs. */
        List<AcrossCheck> checks(Session.Engine engine) {
            return engine.across(units, renamings);
        }

        /** Everything in them, since it decides what a dataset holds. */
        String state() {
            return units + "\n" + renamings;
        }
    }

    /** Whether a file was named. */
    boolean isGiven() {
        return units != null || aliases != null;
    }

    /** Reads the files; a file that is not as it should be is a usage error. */
    Organs read() throws DatasetException {
        return new Organs(
                units == null ? null : UnitsFile.units(units),
                aliases == null ? List.of() : UnitsFile.renamings(aliases));
    }
}
