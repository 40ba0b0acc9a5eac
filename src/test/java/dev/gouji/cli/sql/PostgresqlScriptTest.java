package dev.gouji.cli.sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** On a server that somebody started; {@code gouji.postgres} names the folder in which it listens. */
@EnabledIfSystemProperty(named = "gouji.postgres", matches = ".+")
class PostgresqlScriptTest extends EngineCases {

    @Override
    Database open() throws Exception {
        return new Postgres(System.getProperty("gouji.postgres"));
    }

    @Override
    String script() {
        return "postgresql.sql";
    }

    @Test
    void columnsAreExplainedInBothLanguages() throws Exception {
        assertComments(
                database.rows("SELECT d.description FROM pg_description d WHERE d.objoid = 'figures'::regclass"));
    }
}
