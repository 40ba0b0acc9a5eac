package dev.gouji.cli.command;

import dev.gouji.cli.print.CataloguePrinter;
import picocli.CommandLine.Command;

/** {@code forms}: the form generations. */
@Command(name = "forms")
final class FormsCommand implements Runnable {

    private final Session session;
    private final InheritedOptions options;

    FormsCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public void run() {
        new CataloguePrinter(session.page(options)).forms();
    }
}
