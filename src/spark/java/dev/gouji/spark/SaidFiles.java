package dev.gouji.spark;

import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.UnitsFile;
import dev.gouji.dataset.decisions.DecisionFile;
import dev.gouji.report.Decision;
import dev.gouji.report.Renaming;
import dev.gouji.report.Unit;
import dev.gouji.spark.across.AcrossSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Reads the files in which people say something, wherever they are, once and in the driver: units, aliases, decisions. */
final class SaidFiles {

    private final Configuration hadoop;

    SaidFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** Reads those of a job; a {@link DatasetException} when one is not as it should be. */
    AcrossSettings read(JobOptions options) throws DatasetException, IOException {
        List<Unit> units = options.units() == null ? null : here(options.units(), UnitsFile::units);
        List<Renaming> renamings =
                options.aliases() == null ? List.of() : here(options.aliases(), UnitsFile::renamings);
        List<Decision> decisions = new ArrayList<>();
        for (String file : options.decisions()) {
            decisions.addAll(here(file, path -> DecisionFile.read(path).decisions()));
        }
        return AcrossSettings.of(units, renamings, decisions, options.limits());
    }

    /** Reads a file on this machine. */
    private interface Reading<T> {
        T of(java.nio.file.Path file) throws DatasetException;
    }

    private <T> T here(String address, Reading<T> reading) throws DatasetException, IOException {
        Path path = new Path(address);
        FileSystem files = path.getFileSystem(hadoop);
        java.nio.file.Path folder = Files.createTempDirectory("gouji-said");
        java.nio.file.Path copy = folder.resolve(path.getName());
        try {
            files.copyToLocalFile(false, path, new Path(copy.toUri()), true);
            return reading.of(copy);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }
}
