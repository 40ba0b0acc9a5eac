package dev.gouji.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteScriptTest extends EngineCases {

    @Override
    Database open() throws Exception {
        return new JdbcDatabase.Sqlite();
    }

    @Override
    String script() {
        return "sqlite.sql";
    }

    @Test
    void whatIsNamedIsThere() throws Exception {
        assertEquals(List.of(), database.rows("PRAGMA foreign_key_check"));
    }
}
