package dev.gouji.cli.command;

import dev.gouji.cli.print.Letter;
import dev.gouji.cli.print.LetterHtml;
import dev.gouji.cli.print.LetterText;
import dev.gouji.cli.print.Page;
import dev.gouji.cli.screen.Ink;
import dev.gouji.cli.words.Language;
import dev.gouji.cli.words.Texts;
import dev.gouji.dataset.reading.DatasetReader;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code letter}: one page in Chinese for an organ, about what does not add up in its reports. */
@Command(name = "letter")
final class LetterCommand implements Callable<Integer> {

    private static final int COLUMNS = 100;

    /** An organ has one report a year, and some copies of each. */
    private static final int MOST_REPORTS = 500;

    private final Session session;
    private final InheritedOptions options;

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "help.export-dataset")
    private Path dataset;

    @Option(names = "--organ", paramLabel = "NAME", required = true, descriptionKey = "help.letter-organ")
    private String organ;

    @Mixin
    private final YearOption yearOption = new YearOption();

    @Option(names = "--open", descriptionKey = "help.letter-open")
    private boolean open;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "help.letter-output")
    private Path file;

    LetterCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        String name = file == null ? ".txt" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean html = name.endsWith(".html") || name.endsWith(".htm");
        if (!html && !name.endsWith(".txt")) {
            throw new Refusal(session.texts().say("usage.letter-file", file));
        }
        Letter letter = letter();
        String text = html ? LetterHtml.of(letter, Texts.in(Language.ZH)) : text(letter);
        if (file == null) {
            text.lines().forEach(session::print);
        } else {
            write(text);
        }
        if (!options.quiet()) {
            session.err().println(session.texts().say("letter.written", letter.findings()));
        }
        return ExitCode.DONE;
    }

    private void write(String text) throws Exception {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new Refusal(session.texts().say("usage.not-a-folder", folder));
        }
        if (!Files.isWritable(folder) || Files.isDirectory(file)) {
            throw new Refusal(session.texts().say("usage.not-writable", file));
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String text(Letter letter) {
        StringBuilder text = new StringBuilder();
        Page page = new Page(
                Texts.in(Language.ZH),
                Ink.NONE,
                COLUMNS,
                line -> text.append(line).append('\n'));
        new LetterText(page).print(letter);
        return text.toString();
    }

    /** The letter about the one organ of this name, or of whose name this is a part. */
    private Letter letter() throws Exception {
        TreeMap<String, List<AnnualReport>> byOrgan = new TreeMap<>();
        try (DatasetReader reader = DatasetReader.open(dataset)) {
            for (Conversion next = reader.next(); next != null; next = reader.next()) {
                for (AnnualReport report : next.reports()) {
                    if (isMeant(report)) {
                        byOrgan.computeIfAbsent(report.agency().value(), agency -> new ArrayList<>())
                                .add(report);
                    }
                }
            }
        }
        List<AnnualReport> exact = byOrgan.get(organ);
        if (exact == null && byOrgan.size() != 1) {
            String names = String.join("、", byOrgan.keySet().stream().limit(20).toList());
            throw new Refusal(
                    session.texts().say(byOrgan.isEmpty() ? "usage.no-organ" : "usage.which-organ", organ, names));
        }
        List<AnnualReport> reports = exact == null ? byOrgan.firstEntry().getValue() : exact;
        long organs = reports.stream()
                .map(report -> report.identity().organId())
                .distinct()
                .count();
        if (organs > 1 || reports.size() > MOST_REPORTS) {
            throw new Refusal(session.texts().say("usage.several-organs", organ));
        }
        List<AnnualReport> byYear = reports.stream()
                .sorted(Comparator.comparing(
                        report -> report.year().value(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return Letter.of(byYear.get(0).agency().value(), byYear, open);
    }

    /** Of the reports of a year the one that sums take: copies say the same once more. */
    private boolean isMeant(AnnualReport report) {
        String agency = report.agency().value();
        List<Integer> asked = yearOption.years();
        boolean year = asked.isEmpty() || asked.contains(report.year().value());
        return agency != null
                && agency.contains(organ)
                && year
                && report.identity().preferred();
    }
}
