-- What the billing clerk's reads find the documents and the ledger of a month by: 先月比較 and 請求漏れ検査.

-- +goose Up

CREATE INDEX invoices_billing_date ON invoices (tenant_id, billing_date, id);
-- The rows whose days may lie in a month: those that begin at most the longest cycle before its end.
CREATE INDEX ledger_rows_segment ON ledger_rows (tenant_id, segment_from);

-- The boundary of service periods so many months from their anchor, month ends clamped: what civil.Anchor.Boundary says.
-- +goose StatementBegin
CREATE FUNCTION coverage_boundary(anchor text, months integer) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT least(m.first + (right(anchor, 2)::integer - 1), (m.first + interval '1 month')::date - 1)
    FROM (SELECT (make_date(left(anchor, 4)::integer, substr(anchor, 6, 2)::integer, 1) + make_interval(months => coverage_boundary.months))::date AS first) AS m
$$;
-- +goose StatementEnd
