package dev.gouji.cli.sql;

/** The Parquet files as they lie. */
class DuckDbViewsTest extends EngineCases {

    @Override
    Database open() throws Exception {
        return new JdbcDatabase.Duck();
    }

    @Override
    String script() {
        return "duckdb-views.sql";
    }
}
