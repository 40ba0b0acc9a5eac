package dev.gouji.cli.command;

import dev.gouji.cli.command.CheckOutput.Standing;
import dev.gouji.convert.decided.OpenItems;
import dev.gouji.dataset.QueueSheet;
import dev.gouji.report.FindingFilter;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decisions export}: the queue of a dataset as a CSV file, to be filled in in a spreadsheet. */
@Command(name = "export")
final class DecisionsExportCommand implements Callable<Integer> {

    /** What a spreadsheet takes easily, and a person never comes to the end of. */
    private static final int STANDARD = 20_000;

    private static final int MOST = 1_000_000;

    private final Session session;
    private final InheritedOptions options;

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "help.export-dataset")
    private Path dataset;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "-",
            required = true,
            descriptionKey = "help.queue-csv")
    private String file;

    @Option(names = "--most", paramLabel = "N", descriptionKey = "help.queue-most")
    private int most = STANDARD;

    @Option(names = "--bom", descriptionKey = "help.bom")
    private boolean bom;

    @Mixin
    private final FilterOptions filterOptions = new FilterOptions();

    DecisionsExportCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        if (most < 1 || most > MOST) {
            throw new Refusal(session.texts().say("usage.value", "--most", String.valueOf(most)));
        }
        FindingFilter filter = filterOptions.filter(session.texts());
        OpenItems.Queue queue = OpenItems.of(dataset, filter, most);
        if (file.equals("-")) {
            QueueSheet.write(new Standing(session), queue.rows(), bom);
        } else {
            write(Path.of(file), queue);
        }
        if (!options.quiet()) {
            session.err()
                    .println(session.texts()
                            .say("decisions.exported", queue.rows().size(), queue.left()));
        }
        return ExitCode.DONE;
    }

    private void write(Path target, OpenItems.Queue queue) throws Exception {
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new Refusal(session.texts().say("usage.not-a-folder", folder));
        }
        if (!Files.isWritable(folder) || Files.isDirectory(target)) {
            throw new Refusal(session.texts().say("usage.not-writable", target));
        }
        Path aside = folder.resolve("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                QueueSheet.write(out, queue.rows(), bom);
            }
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
