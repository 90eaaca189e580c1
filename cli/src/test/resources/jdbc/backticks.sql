SELECT c_day,
  c_by1,
  c_value,
  SUM(CAST(1 AS BIGINT)) AS c_rows
FROM (
  SELECT CAST(`day``` AS DATE) AS c_day,
    `site` AS c_by1,
    CAST(`wait` AS DECIMAL(38,6)) AS c_value
  FROM (
SELECT * FROM ward WHERE x > 1
) c_query
  WHERE CAST(`ward` AS STRING) = ?
) c_rows_read
GROUP BY c_day, c_by1, c_value
-- ? 1 is A
