package dev.gouji.cli.command;

import dev.gouji.cli.print.CataloguePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forms}: the form generations. */
@Command(name = "forms")
final class FormsCommand implements Runnable {

    private final Session session;
    private final InheritedOptions options;

    @Option(names = "--crosswalk", descriptionKey = "help.crosswalk")
    private boolean crosswalk;

    @Mixin
    private CodebookOption format;

    FormsCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public void run() {
        if (format.prints(crosswalk ? "crosswalk" : "labels", session)) {
            return;
        }
        CataloguePrinter printer = new CataloguePrinter(session.page(options));
        if (crosswalk) {
            printer.crosswalk();
        } else {
            printer.forms();
        }
    }
}
