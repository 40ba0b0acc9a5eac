package dev.gouji.cli.command;

import dev.gouji.dataset.record.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schema}: the JSON Schema of a record, or the names of those there are. */
@Command(name = "schema")
final class SchemaCommand implements Runnable {

    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "help.schema-name")
    private String name;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (name == null) {
            Schemas.names().forEach(session::print);
        } else if (Schemas.names().contains(name)) {
            session.print(Schemas.text(name));
        } else {
            throw new Refusal(session.texts().say("usage.no-schema", name, String.join(", ", Schemas.names())));
        }
    }
}
