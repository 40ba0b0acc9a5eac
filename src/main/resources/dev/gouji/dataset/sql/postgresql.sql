-- 把这个文件夹的数据装进 PostgreSQL 的一个空库（在本文件夹中运行）· Loads the dataset of this folder into an empty database of
-- PostgreSQL; run it in the folder:
--   createdb -E UTF8 -T template0 gouji && psql -v ON_ERROR_STOP=1 -d gouji -f sql/postgresql.sql

\encoding UTF8
BEGIN;

{tables}

{comments}

-- 逐行读入 NDJSON · every line of an NDJSON file
CREATE TEMPORARY TABLE one_line (line text);

{load}

CREATE INDEX figures_key ON "figures" ("key", "year");
CREATE INDEX figures_organ ON "figures" ("organ_id", "year");
CREATE INDEX findings_report ON "findings" ("report_id");

{views}

COMMIT;
ANALYZE;
