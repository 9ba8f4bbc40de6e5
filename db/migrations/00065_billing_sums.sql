-- What was billed and collected, summed by day; and which transaction recorded a payment and its uses, so that what came after the sums can be added to them.

-- +goose Up

ALTER TABLE payments ADD COLUMN tx bigint;
ALTER TABLE payments ALTER COLUMN tx SET DEFAULT pg_current_xact_id()::text::bigint;
ALTER TABLE payment_allocations ADD COLUMN tx bigint;
ALTER TABLE payment_allocations ALTER COLUMN tx SET DEFAULT pg_current_xact_id()::text::bigint;
CREATE INDEX payments_tx ON payments (tenant_id, (coalesce(tx, 0)));
CREATE INDEX payment_allocations_tx ON payment_allocations (tenant_id, (coalesce(tx, 0)));

-- By the horizon of mrr_rollups. 'billed', 'credited' and 'cancelled' stand on their documents' days, 'collected' and 'refunded' on the payments', 'open' (what is left to be paid) on the days when
-- invoices are due.
CREATE TABLE billing_days (
    tenant_id uuid NOT NULL REFERENCES tenants,
    currency  text COLLATE "C" NOT NULL,
    kind      text COLLATE "C" NOT NULL CHECK (kind IN ('billed', 'credited', 'cancelled', 'collected', 'refunded', 'open')),
    on_date   date NOT NULL,
    amount    numeric NOT NULL,
    documents integer NOT NULL,
    PRIMARY KEY (tenant_id, currency, kind, on_date)
);
GRANT SELECT, INSERT, UPDATE ON billing_days TO keiyaku_app;
ALTER TABLE billing_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE billing_days FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON billing_days FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));

-- What needs attention, counted.
CREATE INDEX alerts_raised ON alerts (tenant_id, kind) WHERE status = 'raised';
CREATE INDEX reservations_failed ON reservations (tenant_id, effective_on) WHERE status = 'failed';
