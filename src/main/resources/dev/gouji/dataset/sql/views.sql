-- 表三逐格一行，带中文名称，不含合计；只取每机关每年首选的报告
-- One line for every figure of the table of requests, with its names and without totals, of the reports that a sum takes
CREATE VIEW requests_long AS
SELECT f.report_id, f.organ_id, f.agency, o.province, o.prefecture, o.county, f.year, f.form, r.scope,
       l.parent_row, l.row_zh, l.row_en, l.column_zh, l.column_en, f.row_id, f.column_id, f.value, f.mark, f.certainty
FROM figures f
JOIN reports r ON r.report_id = f.report_id
LEFT JOIN organs o ON o.organ_id = f.organ_id
LEFT JOIN labels l ON l.form = f.form AND l.key = f.key
WHERE f.table_id = 'requests' AND r.preferred AND NOT f.is_total;

-- 每机关每年一行：主要的数
-- One line an organ, year and scope: the figures that are asked for first
CREATE VIEW report_year AS
SELECT r.report_id, r.organ_id, r.agency, o.province, o.prefecture, o.county, o.level, o.kind, r.year, r.form, r.scope,
       r.status, r.errors, r.warnings,
       max(CASE WHEN f.key = 'requests/carried_in/total' THEN f.value END) AS carried_in,
       max(CASE WHEN f.key = 'requests/received/total' THEN f.value END) AS received,
       max(CASE WHEN f.key = 'requests/granted/total' THEN f.value END) AS granted,
       max(CASE WHEN f.key = 'requests/partly_granted/total' THEN f.value END) AS partly_granted,
       sum(CASE WHEN f.key LIKE 'requests/refused.%/total' THEN f.value END) AS refused,
       max(CASE WHEN f.key = 'requests/handled/total' THEN f.value END) AS handled,
       max(CASE WHEN f.key = 'requests/carried_out/total' THEN f.value END) AS carried_out,
       max(CASE WHEN f.key = 'review_litigation/reconsideration/total' THEN f.value END) AS reconsiderations,
       max(CASE WHEN f.key = 'review_litigation/litigation_direct/total' THEN f.value END) AS lawsuits_direct,
       max(CASE WHEN f.key = 'review_litigation/litigation_after_review/total' THEN f.value END) AS lawsuits_after_review,
       sum(CASE WHEN f.certainty = 'doubtful' THEN 1 ELSE 0 END) AS doubtful
FROM reports r
JOIN figures f ON f.report_id = r.report_id
LEFT JOIN organs o ON o.organ_id = r.organ_id
WHERE r.preferred
GROUP BY r.report_id, r.organ_id, r.agency, o.province, o.prefecture, o.county, o.level, o.kind, r.year, r.form,
         r.scope, r.status, r.errors, r.warnings;

-- 勾稽不符：首选报告里不成立的表内核对
-- What does not add up within a report, of the reports that a sum takes; what people dismissed is left out
CREATE VIEW ledger_breaks AS
SELECT f.finding_id, f.report_id, r.organ_id, f.agency, o.province, o.prefecture, o.county, f.year, f.document, f.rule,
       f.severity, f.origin, f.left_sum, f.right_sum, f.difference, f.message_zh, f.message_en
FROM findings f
JOIN reports r ON r.report_id = f.report_id
LEFT JOIN organs o ON o.organ_id = r.organ_id
WHERE r.preferred AND f.kind IN ('printed', 'implied') AND f.verdict = 'fail' AND f.state <> 'dismissed';

-- 结转：上年结转下年数与下年“上年结转”数
-- What a year carried out beside what the next one carried in; the difference is null where either is no number
CREATE VIEW carry_over AS
SELECT b.organ_id, b.agency, rb.scope, a.year, b.year AS next_year, a.value AS carried_out, b.value AS carried_in,
       b.value - a.value AS difference, a.certainty <> 'doubtful' AND b.certainty <> 'doubtful' AS certain,
       a.report_id, b.report_id AS next_report_id
FROM reports ra
JOIN reports rb ON rb.organ_id = ra.organ_id AND rb.scope = ra.scope AND rb.year = ra.year + 1
JOIN figures a ON a.report_id = ra.report_id AND a.key = 'requests/carried_out/total'
JOIN figures b ON b.report_id = rb.report_id AND b.key = 'requests/carried_in/total'
WHERE ra.preferred AND rb.preferred;

-- 存疑的数，及存疑的原因和读取器
-- Figures that may be otherwise: why, and who read them
CREATE VIEW doubtful AS
SELECT f.report_id, f.document, d.reader, f.agency, f.year, f.form, f.key, l.table_zh, l.row_zh, l.column_zh, f.value,
       f.mark, f.raw, f.reason, f.alternatives
FROM figures f
JOIN documents d ON d.document = f.document
LEFT JOIN labels l ON l.form = f.form AND l.key = f.key
WHERE f.certainty = 'doubtful';

-- 2019 年版与 2021 年版之间可比的数：每组一个序列；same 可直接比较，near 须先看说明
-- What can be compared between the forms of 2019 and of 2021, a series a group; same as it stands, near with care. The value
-- is null where a figure of the sum is no number
CREATE VIEW series_2019_2021 AS
SELECT c."group" AS series, c.relation, f.organ_id, f.agency, r.scope, f.year, f.form,
       min(l.row_zh) AS row_zh, min(l.column_zh) AS column_zh,
       CASE WHEN count(f.value) = count(*) THEN sum(c.coefficient * f.value) END AS value
FROM crosswalk c
JOIN figures f ON f.form = c.form AND f.key = c.key
JOIN reports r ON r.report_id = f.report_id
LEFT JOIN labels l ON l.form = f.form AND l.key = f.key
WHERE r.preferred AND c.relation <> 'never' AND c."group" IN (
    SELECT "group" FROM crosswalk WHERE form IN ('ogi-2019', 'ogi-2021') GROUP BY "group" HAVING count(DISTINCT form) = 2)
GROUP BY c."group", c.relation, f.organ_id, f.agency, r.scope, f.year, f.form, f.report_id;
