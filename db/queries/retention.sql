-- What no longer has to be kept: found here, archived and deleted by the tables' owner alone.

-- name: GetRetentionYears :one
SELECT retention_years, name FROM tenant_settings WHERE tenant_id = @tenant_id;

-- name: ListIdleCustomers :many
-- The customers without a contract that runs, or that ended after a day, and without a document after it: few of a book, to look at more closely.
SELECT u.id FROM customers u WHERE u.tenant_id = @tenant_id
  AND NOT EXISTS (SELECT 1 FROM contracts c WHERE c.tenant_id = u.tenant_id AND c.customer_id = u.id AND c.signed_on IS NOT NULL AND c.ends_before > @through)
  AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.tenant_id = u.tenant_id AND i.customer_id = u.id AND i.billing_date > @through)
ORDER BY u.id;

-- name: ListConnections :many
-- Which customers' records refer to one another's: groups, transfers, accounts that others pay, corrections, payments of others' documents.
SELECT u.id AS one, u.parent_id::uuid AS other FROM customers u WHERE u.tenant_id = @tenant_id AND u.parent_id IS NOT NULL
UNION SELECT c.customer_id, a.customer_id FROM contracts c JOIN contract_accounts x ON x.tenant_id = c.tenant_id AND x.contract_id = c.id
    JOIN billing_accounts a ON a.tenant_id = x.tenant_id AND a.id = x.account_id WHERE c.tenant_id = @tenant_id AND a.customer_id <> c.customer_id
UNION SELECT c.customer_id, a.customer_id FROM contracts c JOIN billing_accounts a ON a.tenant_id = c.tenant_id AND a.id IN (c.billing_account_id, c.first_account_id)
    WHERE c.tenant_id = @tenant_id AND a.customer_id <> c.customer_id
UNION SELECT c.customer_id, c.first_customer_id::uuid FROM contracts c WHERE c.tenant_id = @tenant_id AND c.first_customer_id <> c.customer_id
UNION SELECT c.customer_id, s.customer_id::uuid FROM contract_states s JOIN contracts c ON c.tenant_id = s.tenant_id AND c.id = s.contract_id
    WHERE s.tenant_id = @tenant_id AND s.customer_id <> c.customer_id
UNION SELECT c.customer_id, e.customer_id FROM timeline_entries e JOIN contracts c ON c.tenant_id = e.tenant_id AND c.id = e.contract_id
    WHERE e.tenant_id = @tenant_id AND e.customer_id <> c.customer_id
UNION SELECT c.customer_id, r.customer_id FROM reservations r JOIN contracts c ON c.tenant_id = r.tenant_id AND c.id = r.contract_id
    WHERE r.tenant_id = @tenant_id AND r.customer_id <> c.customer_id
UNION SELECT i.customer_id, a.customer_id FROM invoices i JOIN billing_accounts a ON a.tenant_id = i.tenant_id AND a.id = i.billing_account_id
    WHERE i.tenant_id = @tenant_id AND a.customer_id <> i.customer_id
UNION SELECT i.customer_id, o.customer_id FROM invoice_corrections x JOIN invoices i ON i.tenant_id = x.tenant_id AND i.id = x.invoice_id
    JOIN invoices o ON o.tenant_id = x.tenant_id AND o.id = x.corrected_id WHERE x.tenant_id = @tenant_id AND o.customer_id <> i.customer_id
UNION SELECT i.customer_id, o.customer_id FROM invoice_cancellations x JOIN invoices i ON i.tenant_id = x.tenant_id AND i.id = x.invoice_id
    JOIN invoices o ON o.tenant_id = x.tenant_id AND o.id = x.cancellation_id WHERE x.tenant_id = @tenant_id AND o.customer_id <> i.customer_id
UNION SELECT p.customer_id, a.customer_id FROM payments p JOIN billing_accounts a ON a.tenant_id = p.tenant_id AND a.id = p.billing_account_id
    WHERE p.tenant_id = @tenant_id AND a.customer_id <> p.customer_id
UNION SELECT p.customer_id, i.customer_id FROM payments p JOIN invoices i ON i.tenant_id = p.tenant_id AND i.id = p.credit_note_id
    WHERE p.tenant_id = @tenant_id AND i.customer_id <> p.customer_id
UNION SELECT p.customer_id, i.customer_id FROM payment_allocations x JOIN payments p ON p.tenant_id = x.tenant_id AND p.id = x.payment_id
    JOIN invoices i ON i.tenant_id = x.tenant_id AND i.id = x.invoice_id WHERE x.tenant_id = @tenant_id AND i.customer_id <> p.customer_id
UNION SELECT p.customer_id, q.customer_id FROM bank_statement_decisions x JOIN bank_statement_decisions y ON y.tenant_id = x.tenant_id AND y.line_id = x.line_id
    JOIN payments p ON p.tenant_id = x.tenant_id AND p.id = x.payment_id JOIN payments q ON q.tenant_id = y.tenant_id AND q.id = y.payment_id
    WHERE x.tenant_id = @tenant_id AND q.customer_id <> p.customer_id
UNION SELECT d.customer_id, a.customer_id FROM direct_debits d JOIN billing_accounts a ON a.tenant_id = d.tenant_id AND a.id = d.billing_account_id
    WHERE d.tenant_id = @tenant_id AND a.customer_id <> d.customer_id
UNION SELECT r.customer_id, a.customer_id FROM reminders r JOIN billing_accounts a ON a.tenant_id = r.tenant_id AND a.id = r.billing_account_id
    WHERE r.tenant_id = @tenant_id AND a.customer_id <> r.customer_id
UNION SELECT c.customer_id, t.customer_id::uuid FROM alerts t JOIN contracts c ON c.tenant_id = t.tenant_id AND c.id = t.contract_id
    WHERE t.tenant_id = @tenant_id AND t.customer_id <> c.customer_id;

-- name: ListIDsOfCustomers :many
-- The ids of everything of some customers that other rows refer to.
SELECT 'customer' AS kind, u.id FROM customers u WHERE u.tenant_id = @tenant_id AND u.id = ANY(@customers::uuid[])
UNION ALL SELECT 'account', a.id FROM billing_accounts a WHERE a.tenant_id = @tenant_id AND a.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'contract', c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'invoice', i.id FROM invoices i WHERE i.tenant_id = @tenant_id AND i.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'payment', p.id FROM payments p WHERE p.tenant_id = @tenant_id AND p.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'statement_line', d.line_id FROM bank_statement_decisions d JOIN payments p ON p.tenant_id = d.tenant_id AND p.id = d.payment_id
    WHERE d.tenant_id = @tenant_id AND p.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'staff', s.id FROM staff s WHERE s.tenant_id = @tenant_id AND s.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'change', h.id FROM changes h JOIN contracts c ON c.tenant_id = h.tenant_id AND c.id = h.contract_id
    WHERE h.tenant_id = @tenant_id AND c.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'attachment', f.id FROM attachments f JOIN contracts c ON c.tenant_id = f.tenant_id AND c.id = f.contract_id
    WHERE f.tenant_id = @tenant_id AND c.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'reminder', r.id FROM reminders r JOIN billing_accounts a ON a.tenant_id = r.tenant_id AND a.id = r.billing_account_id
    WHERE r.tenant_id = @tenant_id AND a.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'alert', t.id FROM alerts t WHERE t.tenant_id = @tenant_id AND t.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'alert', t.id FROM alerts t JOIN contracts c ON c.tenant_id = t.tenant_id AND c.id = t.contract_id
    WHERE t.tenant_id = @tenant_id AND t.customer_id IS NULL AND c.customer_id = ANY(@customers::uuid[])
UNION ALL SELECT 'alert', t.id FROM alerts t JOIN billing_accounts a ON a.tenant_id = t.tenant_id AND a.id = t.about
    WHERE t.tenant_id = @tenant_id AND t.customer_id IS NULL AND t.contract_id IS NULL AND a.customer_id = ANY(@customers::uuid[]);

-- name: ListOpenOfCustomers :many
-- What keeps customers from being past, whatever their days say: what runs, is coming, or isn't settled.
SELECT 'a contract runs' AS why FROM contracts c WHERE c.tenant_id = @tenant_id AND c.customer_id = ANY(@customers::uuid[]) AND c.signed_on IS NOT NULL AND c.ends_before = 'infinity'
UNION SELECT 'a change is reserved' FROM reservations r JOIN contracts c ON c.tenant_id = r.tenant_id AND c.id = r.contract_id
    WHERE r.tenant_id = @tenant_id AND c.customer_id = ANY(@customers::uuid[]) AND r.status = 'reserved'
UNION SELECT 'a document isn''t issued' FROM invoices i WHERE i.tenant_id = @tenant_id AND i.customer_id = ANY(@customers::uuid[]) AND i.status <> 'issued'
UNION SELECT 'a bill has still to follow a change' FROM contract_accounts x JOIN contracts c ON c.tenant_id = x.tenant_id AND c.id = x.contract_id
    WHERE x.tenant_id = @tenant_id AND c.customer_id = ANY(@customers::uuid[]) AND x.billed_version < x.version
UNION SELECT 'an invoice isn''t paid' FROM invoices i WHERE i.tenant_id = @tenant_id AND i.customer_id = ANY(@customers::uuid[]) AND i.kind = 'invoice' AND i.status = 'issued'
    AND NOT EXISTS (SELECT 1 FROM invoice_cancellations x WHERE x.tenant_id = i.tenant_id AND x.invoice_id = i.id)
    AND i.total > coalesce((SELECT sum(a.amount) FROM payment_allocations a WHERE a.tenant_id = i.tenant_id AND a.invoice_id = i.id), 0)
UNION SELECT 'a credit note isn''t used' FROM invoices i WHERE i.tenant_id = @tenant_id AND i.customer_id = ANY(@customers::uuid[]) AND i.kind = 'credit_note' AND i.status = 'issued'
    AND NOT EXISTS (SELECT 1 FROM invoice_cancellations x WHERE x.tenant_id = i.tenant_id AND x.invoice_id = i.id)
    AND -i.total > coalesce((SELECT sum(p.amount - coalesce((SELECT sum(a.amount) FROM payment_allocations a WHERE a.tenant_id = p.tenant_id AND a.payment_id = p.id AND a.kind = 'void'), 0))
        FROM payments p WHERE p.tenant_id = i.tenant_id AND p.credit_note_id = i.id), 0)
UNION SELECT 'a payment isn''t used' FROM payments p WHERE p.tenant_id = @tenant_id AND p.customer_id = ANY(@customers::uuid[])
    AND p.amount > coalesce((SELECT sum(a.amount) FROM payment_allocations a WHERE a.tenant_id = p.tenant_id AND a.payment_id = p.id AND a.kind <> 'fee'), 0)
UNION SELECT 'a direct debit is under way' FROM direct_debits d JOIN billing_accounts a ON a.tenant_id = d.tenant_id AND a.id = d.billing_account_id
    WHERE d.tenant_id = @tenant_id AND a.customer_id = ANY(@customers::uuid[]) AND d.open
UNION SELECT 'an account is held' FROM account_holds h JOIN billing_accounts a ON a.tenant_id = h.tenant_id AND a.id = h.account_id
    WHERE h.tenant_id = @tenant_id AND a.customer_id = ANY(@customers::uuid[]) AND h.released_on = 'infinity'
ORDER BY why;

-- name: LockCustomers :many
-- Whoever writes for a customer, its accounts or its contracts waits, and then finds none.
SELECT u.id FROM customers u WHERE u.tenant_id = @tenant_id AND u.id = ANY(@customers::uuid[]) ORDER BY u.id FOR UPDATE;

-- name: LockAccountsOfCustomers :many
SELECT a.id FROM billing_accounts a WHERE a.tenant_id = @tenant_id AND a.customer_id = ANY(@customers::uuid[]) ORDER BY a.id FOR UPDATE;

-- name: LockContractsOfCustomers :many
SELECT c.id FROM contracts c WHERE c.tenant_id = @tenant_id AND c.customer_id = ANY(@customers::uuid[]) ORDER BY c.id FOR UPDATE;

-- name: RetireNumbers :exec
-- Counts the numbers of documents that are about to go as given, so that a series is still seen to be without a gap.
UPDATE number_series s SET retired = s.retired + n.documents
FROM (SELECT i.kind, count(*) AS documents FROM invoices i WHERE i.tenant_id = @tenant_id AND i.id = ANY(@invoices::uuid[]) AND i.number IS NOT NULL GROUP BY i.kind) n
WHERE s.tenant_id = @tenant_id AND s.series = n.kind;

-- name: ForgetAccountsOfRuns :exec
-- Takes accounts that are gone out of what runs say they looked at.
UPDATE bill_run_shards h SET
    account_ids = ARRAY(SELECT a.id FROM unnest(h.account_ids) AS a (id) WHERE a.id <> ALL(@accounts::uuid[])),
    claimed_accounts = ARRAY(SELECT a.id FROM unnest(h.claimed_accounts) AS a (id) WHERE a.id <> ALL(@accounts::uuid[])),
    claimed_from = CASE WHEN h.claimed_from = ANY(@accounts::uuid[]) THEN NULL ELSE h.claimed_from END,
    claimed_until = CASE WHEN h.claimed_until = ANY(@accounts::uuid[]) THEN NULL ELSE h.claimed_until END,
    claimed_invoices = ARRAY(SELECT i.id FROM unnest(h.claimed_invoices) AS i (id) WHERE i.id <> ALL(@invoices::uuid[]))
WHERE h.tenant_id = @tenant_id AND h.status = 'done' AND (h.account_ids && @accounts::uuid[] OR h.claimed_accounts && @accounts::uuid[] OR h.claimed_invoices && @invoices::uuid[]);

-- name: ForgetAccountsOfRunRequests :exec
UPDATE bill_runs r SET account_ids = ARRAY(SELECT a.id FROM unnest(r.account_ids) AS a (id) WHERE a.id <> ALL(@accounts::uuid[]))
WHERE r.tenant_id = @tenant_id AND r.account_ids && @accounts::uuid[];
