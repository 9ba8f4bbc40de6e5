-- Journals: what amounts are booked to, and what finds the documents and payments of a month.

-- +goose Up

CREATE TABLE accounting_settings (
    tenant_id  uuid PRIMARY KEY REFERENCES tenants,
    settings   jsonb NOT NULL,
    version    bigint NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON accounting_settings TO keiyaku_app;
ALTER TABLE accounting_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounting_settings FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON accounting_settings FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));

-- Issued documents with lines for days behind the month of their date: until when, exclusive. What months earn of them is told from the lines.
CREATE TABLE documents_in_advance (
    tenant_id  uuid NOT NULL,
    invoice_id uuid NOT NULL,
    until      date NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices
);
CREATE INDEX documents_in_advance_until ON documents_in_advance (tenant_id, until, invoice_id);
GRANT SELECT, INSERT ON documents_in_advance TO keiyaku_app;

INSERT INTO documents_in_advance (tenant_id, invoice_id, until)
SELECT i.tenant_id, i.id, max(l.shown_until) FROM invoices i JOIN invoice_lines l ON l.tenant_id = i.tenant_id AND l.invoice_id = i.id
WHERE i.status = 'issued' AND l.shown_from < l.shown_until AND l.shown_until > (date_trunc('month', i.billing_date) + interval '1 month')::date GROUP BY i.tenant_id, i.id;

ALTER TABLE documents_in_advance ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents_in_advance FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON documents_in_advance FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));

-- A month's payments, and what was used of payments in a month.
CREATE INDEX payments_received ON payments (tenant_id, received_on, id);
CREATE INDEX payment_allocations_day ON payment_allocations (tenant_id, allocated_on, payment_id);
