SELECT c_day,
  c_by1,
  c_met1,
  c_met2,
  SUM(CAST(1 AS BIGINT)) AS c_rows,
  SUM(CAST(CASE WHEN c_value IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS c_given,
  SUM(c_value) AS c_sum,
  MAX(c_value) AS c_max,
  SUM(CAST(CASE WHEN c_value = 0 THEN 1 ELSE 0 END AS BIGINT)) AS c_zeros,
  SUM(CAST(CASE WHEN c_value = 1 THEN 1 ELSE 0 END AS BIGINT)) AS c_ones,
  SUM(CAST(CASE WHEN c_value >= 1 AND c_value = FLOOR(c_value) THEN 1 ELSE 0 END AS BIGINT)) AS c_wholes,
  SUM(CAST(CASE WHEN c_value < 0 THEN 1 ELSE 0 END AS BIGINT)) AS c_below,
  SUM(CAST(CASE WHEN c_value <> FLOOR(c_value) THEN 1 ELSE 0 END AS BIGINT)) AS c_broken
FROM (
  SELECT CAST("day" AS DATE) AS c_day,
    "site" AS c_by1,
    CASE WHEN CAST("ward" AS VARCHAR(4000)) = ? THEN 1 ELSE 0 END AS c_met1,
    CASE WHEN CAST("kind" AS VARCHAR(4000)) = ? THEN 1 ELSE 0 END AS c_met2,
    CAST("bed ""days""" AS DECIMAL(38,6)) AS c_value
  FROM "reporting"."fa.lls"
) c_rows_read
GROUP BY c_day, c_by1, c_met1, c_met2
-- ? 1 is A
-- ? 2 is it's
