-- 把这个文件夹的数据装进 SQLite（3.38 或更新；在本文件夹中运行）· Loads the dataset of this folder into SQLite 3.38 or newer; run it
-- in the folder:
--   sqlite3 gouji.sqlite < sql/sqlite.sql
-- 嵌套的值是 JSON 文本；小数按 SQLite 的办法存放 · Nested values are JSON text; decimals are kept as SQLite keeps them.

PRAGMA foreign_keys = OFF;
BEGIN;

{tables}

-- 逐行读入 NDJSON · every line of an NDJSON file
CREATE TEMPORARY TABLE one_line (line TEXT);
.mode ascii
.separator "\037" "\n"

{load}

DROP TABLE one_line;
CREATE INDEX figures_key ON "figures" ("key", "year");
CREATE INDEX figures_organ ON "figures" ("organ_id", "year");
CREATE INDEX findings_report ON "findings" ("report_id");

{views}

COMMIT;
