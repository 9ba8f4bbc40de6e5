-- What a clerk does with documents: rolling them back, holding them, holding lines over; what is too little or below zero; runs by themselves.

-- +goose Up

ALTER TABLE tenant_settings
    ADD COLUMN cancellation_number_prefix text NOT NULL DEFAULT 'CAN-',
    ADD COLUMN below_zero text NOT NULL DEFAULT 'credit_note' CHECK (below_zero IN ('credit_note', 'balance')),
    ADD COLUMN minimum_invoice_amount numeric NOT NULL DEFAULT 0 CHECK (minimum_invoice_amount >= 0),
    -- The hour, in the tenant's zone, from which a day's bill run is made by itself; none where nobody asked for it.
    ADD COLUMN bill_run_hour integer CHECK (bill_run_hour BETWEEN 0 AND 23);

ALTER TABLE invoices DROP CONSTRAINT invoices_kind_check;
ALTER TABLE invoices
    ADD CONSTRAINT invoices_kind_check CHECK (kind IN ('invoice', 'credit_note', 'settlement', 'cancellation')),
    -- Why a clerk holds this draft; none while it may be issued.
    ADD COLUMN hold_reason text;
ALTER TABLE invoice_lines DROP CONSTRAINT invoice_lines_reason_check;
ALTER TABLE invoice_lines ADD CONSTRAINT invoice_lines_reason_check CHECK (reason IN ('regular', 'late', 'adjustment', 'cancellation'));

-- The row of the key that a row took back when its document was rolled back, and the day; 0 and none for other rows.
ALTER TABLE ledger_rows ADD COLUMN reverses integer NOT NULL DEFAULT 0, ADD COLUMN reversed_on date;

-- Which documents were rolled back (請求巻戻し), each by one cancellation: the document itself doesn't change.
CREATE TABLE invoice_cancellations (
    tenant_id       uuid NOT NULL,
    invoice_id      uuid NOT NULL,
    cancellation_id uuid NOT NULL,
    reason          text NOT NULL,
    cancelled_on    date NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id),
    UNIQUE (tenant_id, cancellation_id),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices,
    FOREIGN KEY (tenant_id, cancellation_id) REFERENCES invoices
);
GRANT SELECT, INSERT ON invoice_cancellations TO keiyaku_app;

-- Service periods whose lines a clerk holds over to a later day.
CREATE TABLE held_over_lines (
    tenant_id   uuid NOT NULL,
    id          uuid NOT NULL,
    contract_id uuid NOT NULL,
    chain_id    uuid NOT NULL,
    period_from date NOT NULL,
    to_on       date NOT NULL,
    name        text NOT NULL,
    reason      text NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, contract_id, chain_id, period_from),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
GRANT SELECT, INSERT, DELETE ON held_over_lines TO keiyaku_app;

ALTER TABLE invoice_cancellations ENABLE ROW LEVEL SECURITY;
ALTER TABLE invoice_cancellations FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON invoice_cancellations FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
ALTER TABLE held_over_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE held_over_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON held_over_lines FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));

-- One run by itself a day.
ALTER TABLE bill_runs ADD COLUMN automatic_on date;
CREATE UNIQUE INDEX bill_runs_automatic ON bill_runs (tenant_id, automatic_on) WHERE automatic_on IS NOT NULL;

-- Charges outside the catalogue (fees, one-off charges) had no number of the version that they stand beside.
ALTER TABLE segments NO FORCE ROW LEVEL SECURITY;
ALTER TABLE item_versions NO FORCE ROW LEVEL SECURITY;
UPDATE segments s SET version = v.version FROM item_versions v WHERE s.version = 0 AND v.tenant_id = s.tenant_id AND v.item_id = s.item_id AND v.id = s.version_id;
ALTER TABLE item_versions FORCE ROW LEVEL SECURITY;
ALTER TABLE segments FORCE ROW LEVEL SECURITY;
