package dev.gouji.cli.command;

import dev.gouji.cli.words.Language;
import dev.gouji.review.ReviewDoor;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: a page on this machine where people settle what is in doubt; it goes on until it is interrupted. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST_NAME = 100;

    private final Session session;
    private final InheritedOptions options;

    @Parameters(paramLabel = "DATASET", descriptionKey = "help.review-dataset")
    private Path dataset;

    @Option(names = "--sources", paramLabel = "DIR", descriptionKey = "help.review-sources")
    private Path sources;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", descriptionKey = "help.review-port")
    private int port;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "help.review-by")
    private String by;

    ReviewCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new Refusal(session.texts().say("usage.value", "--port", port));
        }
        if (sources != null && !Files.isDirectory(sources)) {
            throw new Refusal(session.texts().say("review.no-sources", sources));
        }
        if (by != null
                && (by.isBlank() || by.length() > LONGEST_NAME || by.chars().anyMatch(Character::isISOControl))) {
            throw new Refusal(session.texts().say("usage.value", "--by", by));
        }
        // the page speaks the language that was asked for; of nothing that was asked, the browser's
        Language asked = options.language();
        String language = asked == null ? null : asked.name().toLowerCase(Locale.ROOT);
        try (ReviewDoor review = ReviewDoor.open(new ReviewDoor.Plan(dataset, sources, port, by, language))) {
            session.print(review.address());
            session.out().flush();
            if (!options.quiet()) {
                session.err().println(session.texts().say("review.open"));
            }
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (BindException e) {
            throw new Refusal(session.texts().say("review.port-taken", port));
        } catch (InterruptedException e) {
            // only a program that runs the command within itself ends it so
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }
}
