package dev.gouji.cli.command;

import dev.gouji.cli.print.CataloguePrinter;
import picocli.CommandLine.Command;

/** {@code forms}: the form generations. */
@Command(name = "forms")
final class FormsCommand implements Runnable {

    private final Session session;
    private final CommonOptions options;

    FormsCommand(Session session, CommonOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public void run() {
        new CataloguePrinter(session.page(options)).forms();
    }
}
