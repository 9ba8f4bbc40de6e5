-- Payments of issued documents: what came in, what it was used for, and totals that are due in parts. The documents themselves never change.

-- +goose Up

-- In the order in which whoever makes a draft writes to them: taken the other way round, as the keys below would, each would wait for the other.
LOCK TABLE invoices, billing_accounts IN SHARE ROW EXCLUSIVE MODE;

-- Append-only: money that came in from a customer, or a credit note that is used instead of money.
CREATE TABLE payments (
    tenant_id          uuid NOT NULL,
    id                 uuid NOT NULL,
    customer_id        uuid NOT NULL,
    billing_account_id uuid NOT NULL,
    received_on        date NOT NULL,
    amount             numeric NOT NULL CHECK (amount > 0),
    currency           text COLLATE "C" NOT NULL,
    method             text COLLATE "C" NOT NULL CHECK (method IN ('bank_transfer', 'direct_debit', 'credit_card', 'cash', 'credit_note', 'other')),
    payer_name         text,
    payer_kana         text,
    reference          text,
    memo               text,
    credit_note_id     uuid,
    actor_name         text NOT NULL,
    created_at         timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((method = 'credit_note') = (credit_note_id IS NOT NULL)),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, billing_account_id) REFERENCES billing_accounts,
    FOREIGN KEY (tenant_id, credit_note_id) REFERENCES invoices
);
CREATE INDEX payments_account ON payments (tenant_id, billing_account_id, id);
CREATE INDEX payments_customer ON payments (tenant_id, customer_id, id);
CREATE INDEX payments_credit_note ON payments (tenant_id, credit_note_id) WHERE credit_note_id IS NOT NULL;
GRANT SELECT, INSERT ON payments TO keiyaku_app;

-- Append-only: what payments were used for. A use that is taken back gets a row of the opposite amount, once.
CREATE TABLE payment_allocations (
    tenant_id    uuid NOT NULL,
    payment_id   uuid NOT NULL,
    seq          integer NOT NULL CHECK (seq > 0),
    -- 'payment' settles a document with money, 'fee' with what the payer kept back for the transfer; 'refund' is money paid back,
    -- 'void' all of a payment that never was.
    kind         text COLLATE "C" NOT NULL CHECK (kind IN ('payment', 'fee', 'refund', 'void')),
    invoice_id   uuid,
    amount       numeric NOT NULL,
    -- The row that this one takes back; 0 for none.
    reverses     integer NOT NULL DEFAULT 0,
    allocated_on date NOT NULL,
    memo         text,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, payment_id, seq),
    CHECK ((kind IN ('payment', 'fee')) = (invoice_id IS NOT NULL)),
    CHECK (amount <> 0 AND (amount < 0) = (reverses <> 0)),
    FOREIGN KEY (tenant_id, payment_id) REFERENCES payments,
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices
);
CREATE UNIQUE INDEX payment_allocations_reversed ON payment_allocations (tenant_id, payment_id, reverses) WHERE reverses <> 0;
CREATE INDEX payment_allocations_invoice ON payment_allocations (tenant_id, invoice_id, payment_id) INCLUDE (amount) WHERE invoice_id IS NOT NULL;
GRANT SELECT, INSERT ON payment_allocations TO keiyaku_app;

-- Append-only: the parts in which an invoice is due (分割請求). The plan with the highest number holds.
CREATE TABLE invoice_instalments (
    tenant_id  uuid NOT NULL,
    invoice_id uuid NOT NULL,
    plan       integer NOT NULL CHECK (plan > 0),
    position   integer NOT NULL CHECK (position > 0),
    due_on     date NOT NULL,
    amount     numeric NOT NULL CHECK (amount > 0),
    -- This part and all before it.
    through    numeric NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id, plan, position),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices
);
GRANT SELECT, INSERT ON invoice_instalments TO keiyaku_app;

-- How an issued invoice stands on a day, as payment.Bill of the core tells it: lists are filtered by it.
-- +goose StatementBegin
CREATE FUNCTION payment_status(tenant uuid, invoice uuid, total numeric, due_date date, today date) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN d.settled >= total THEN 'paid' WHEN d.due_on < today THEN 'overdue' WHEN d.settled > 0 THEN 'partially_paid' WHEN d.due_on > today THEN 'not_due' ELSE 'unpaid' END
    FROM (SELECT s.settled, coalesce((
            SELECT min(n.due_on) FROM invoice_instalments n WHERE n.tenant_id = tenant AND n.invoice_id = invoice AND n.through > s.settled
                AND n.plan = (SELECT max(m.plan) FROM invoice_instalments m WHERE m.tenant_id = tenant AND m.invoice_id = invoice)), due_date) AS due_on
        FROM (SELECT coalesce(sum(a.amount), 0) AS settled FROM payment_allocations a WHERE a.tenant_id = tenant AND a.invoice_id = invoice) s) d
$$;
-- +goose StatementEnd

ALTER TABLE payments ENABLE ROW LEVEL SECURITY;
ALTER TABLE payments FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON payments FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
ALTER TABLE payment_allocations ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_allocations FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON payment_allocations FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
ALTER TABLE invoice_instalments ENABLE ROW LEVEL SECURITY;
ALTER TABLE invoice_instalments FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON invoice_instalments FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
