-- How an invoice stands, for lists: as a function that the planner takes apart within the query, since one that is called for each row costs more than all that it looks up.

-- +goose Up

-- How an issued invoice stands on a day, as payment.Bill of the core tells it: lists are filtered by it. One row.
-- +goose StatementBegin
CREATE FUNCTION payment_standing(tenant uuid, invoice uuid, total numeric, due_date date, today date) RETURNS TABLE (standing text) LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN s.settled >= total THEN 'paid' ELSE (
        SELECT CASE WHEN d.due_on < today THEN 'overdue' WHEN s.settled > 0 THEN 'partially_paid' WHEN d.due_on > today THEN 'not_due' ELSE 'unpaid' END
        FROM (SELECT coalesce((
            SELECT min(n.due_on) FROM invoice_instalments n WHERE n.tenant_id = tenant AND n.invoice_id = invoice AND n.through > s.settled
                AND n.plan = (SELECT max(m.plan) FROM invoice_instalments m WHERE m.tenant_id = tenant AND m.invoice_id = invoice)), due_date) AS due_on) d) END
    FROM (SELECT coalesce(sum(a.amount), 0) AS settled FROM payment_allocations a WHERE a.tenant_id = tenant AND a.invoice_id = invoice) s
$$;
-- +goose StatementEnd

DROP FUNCTION payment_status(uuid, uuid, numeric, date, date);
