package dev.gouji.cli.command;

import dev.gouji.cli.print.CataloguePrinter;
import picocli.CommandLine.Command;

/** {@code rules}: the checks. */
@Command(name = "rules")
final class RulesCommand implements Runnable {

    private final Session session;
    private final InheritedOptions options;

    RulesCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public void run() {
        new CataloguePrinter(session.page(options)).rules();
    }
}
