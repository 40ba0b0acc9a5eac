package dev.gouji.cli.sql;

import org.junit.jupiter.api.Test;

class DuckDbScriptTest extends EngineCases {

    @Override
    Database open() throws Exception {
        return new JdbcDatabase.Duck();
    }

    @Override
    String script() {
        return "duckdb.sql";
    }

    @Test
    void columnsAreExplainedInBothLanguages() throws Exception {
        assertComments(database.rows("SELECT comment FROM duckdb_columns() WHERE table_name = 'figures'"));
    }
}
