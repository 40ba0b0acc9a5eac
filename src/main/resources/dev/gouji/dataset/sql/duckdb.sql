-- 把这个文件夹的数据装进 DuckDB（在本文件夹中运行）· Loads the dataset of this folder into DuckDB; run it in the folder:
--   duckdb gouji.duckdb < sql/duckdb.sql
-- 不想装载、只想直接查询 Parquet 文件，用 duckdb-views.sql · To query the Parquet files as they lie, take duckdb-views.sql.

BEGIN;

{tables}

{comments}

{load}

{views}

COMMIT;
