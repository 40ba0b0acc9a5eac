package dev.gouji.cli.command;

import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.dataset.workbook.ReportChoice;
import dev.gouji.dataset.workbook.WorkbookWriter;
import dev.gouji.dataset.workbook.WorkbookWriter.Written;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a dataset as a workbook. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Session session;
    private final InheritedOptions options;

    @Parameters(paramLabel = "DATASET", descriptionKey = "help.export-dataset")
    private Path dataset;

    @Option(names = "--excel", paramLabel = "FILE", required = true, descriptionKey = "help.excel")
    private Path file;

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(names = "--region", paramLabel = "REGION", split = ",", descriptionKey = "help.region")
    private List<String> regions = List.of();

    ExportCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new Refusal(session.texts().say("usage.not-xlsx", file));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new Refusal(session.texts().say("usage.not-a-folder", folder));
        }
        if (!Files.isWritable(folder) || Files.isDirectory(file)) {
            throw new Refusal(session.texts().say("usage.not-writable", file));
        }
        // what is no dataset leaves no file behind
        DatasetReader.open(dataset).close();
        Path aside = folder.resolve("." + file.getFileName() + ".part");
        try {
            Written written = write(aside);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            if (!options.quiet()) {
                session.err().println(session.texts().say("export.written", file, written.reports()));
            }
            written.cuts().forEach(cut -> session.err().println(session.texts().say(cut)));
        } finally {
            Files.deleteIfExists(aside);
        }
        return ExitCode.DONE;
    }

    private Written write(Path aside) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
            ReportChoice choice = new ReportChoice(reports.organs(), reports.years(), regions);
            return WorkbookWriter.write(dataset, choice, session.texts()::say, out);
        }
    }
}
