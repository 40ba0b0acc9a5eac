-- 在 DuckDB 中直接查询这个文件夹的 Parquet 文件，不装载（在本文件夹中运行）
-- Names the Parquet files of this folder as views in DuckDB and loads nothing; run it in the folder:
--   duckdb -init sql/duckdb-views.sql

{load}

{views}
