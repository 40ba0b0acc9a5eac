package dev.gouji.cli.command;

import dev.gouji.cli.print.CataloguePrinter;
import dev.gouji.cli.print.StudyPrinter;
import dev.gouji.convert.FormStudies;
import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules}: the checks; {@code --identify}: what they can tell of a form's figures. */
@Command(name = "rules")
final class RulesCommand implements Runnable {

    private final Session session;
    private final InheritedOptions options;

    @Option(names = "--identify", paramLabel = "FORM", descriptionKey = "help.identify")
    private String identify;

    @Mixin
    private CodebookOption format;

    RulesCommand(Session session, InheritedOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public void run() {
        if (identify == null) {
            if (!format.prints("relations", session)) {
                new CataloguePrinter(session.page(options)).rules();
            }
            return;
        }
        Form form = Forms.all().stream()
                .filter(each -> each.id().equals(identify))
                .findFirst()
                .orElseThrow(() -> new Refusal(session.texts()
                        .say(
                                "usage.no-form",
                                identify,
                                Forms.all().stream().map(Form::id).collect(Collectors.joining(", ")))));
        StudyPrinter printer = new StudyPrinter(session.page(options));
        for (FormVariant variant : form.variants()) {
            printer.print(variant, FormStudies.of(variant));
        }
    }
}
