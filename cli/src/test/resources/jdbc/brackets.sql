SELECT c_day,
  SUM(CAST(1 AS BIGINT)) AS c_rows,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS c_given,
  SUM(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL THEN c_value END) AS c_sum,
  MAX(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL THEN c_value END) AS c_max,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_value = 0 THEN 1 ELSE 0 END AS BIGINT)) AS c_zeros,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_value = 1 THEN 1 ELSE 0 END AS BIGINT)) AS c_ones,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_value >= 1 AND c_value = FLOOR(c_value) THEN 1 ELSE 0 END AS BIGINT)) AS c_wholes,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_value < 0 THEN 1 ELSE 0 END AS BIGINT)) AS c_below,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_value <> FLOOR(c_value) THEN 1 ELSE 0 END AS BIGINT)) AS c_broken,
  SUM(CAST(CASE WHEN c_value IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS c_values,
  SUM(CAST(CASE WHEN c_over IS NOT NULL THEN 1 ELSE 0 END AS BIGINT)) AS c_overs,
  SUM(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL THEN c_over END) AS c_den,
  MAX(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL THEN c_over END) AS c_den_max,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_over > 0 THEN 1 ELSE 0 END AS BIGINT)) AS c_den_above,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_over > 0 AND c_value > c_over THEN 1 ELSE 0 END AS BIGINT)) AS c_exceeded,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_over <> FLOOR(c_over) THEN 1 ELSE 0 END AS BIGINT)) AS c_den_broken,
  SUM(CAST(CASE WHEN c_over < 0 THEN 1 ELSE 0 END AS BIGINT)) AS c_den_below,
  SUM(CAST(CASE WHEN c_value IS NOT NULL AND c_over IS NOT NULL AND c_over = 0 AND c_value <> 0 THEN 1 ELSE 0 END AS BIGINT)) AS c_den_zero
FROM (
  SELECT CAST([the ]]day] AS DATE) AS c_day,
    CAST([harmed] AS DECIMAL(38,6)) AS c_value,
    CAST([seen] AS DECIMAL(38,6)) AS c_over
  FROM [dbo].[falls]
  WHERE CAST([ward] AS NVARCHAR(4000)) = ?
) c_rows_read
GROUP BY c_day
-- ? 1 is A
