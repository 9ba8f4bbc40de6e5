-- The PDFs of issued documents, and who they are from.

-- +goose Up

-- Address, telephone, bank accounts and the like of who issues, as its documents show them.
ALTER TABLE tenant_settings ADD COLUMN issuer jsonb NOT NULL DEFAULT '{}';
-- The same as it was when the document was issued, with the name; none on what an older edition of the software issued.
ALTER TABLE invoices ADD COLUMN issuer jsonb;

-- Append-only: the bytes of an issued document, as they are sent.
CREATE TABLE invoice_documents (
    tenant_id  uuid NOT NULL,
    invoice_id uuid NOT NULL,
    edition    integer NOT NULL,
    pages      integer NOT NULL CHECK (pages > 0),
    sha256     bytea NOT NULL CHECK (length(sha256) = 32),
    bytes      bytea NOT NULL,
    made_at    timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices
);
-- A PDF is compressed already.
ALTER TABLE invoice_documents ALTER COLUMN bytes SET STORAGE EXTERNAL;
GRANT SELECT, INSERT ON invoice_documents TO keiyaku_app;

-- Issued documents whose bytes aren't made yet, for the sweep to find those whose job was lost.
CREATE TABLE invoice_documents_due (
    tenant_id  uuid NOT NULL,
    invoice_id uuid NOT NULL,
    since      timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, invoice_id),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices
);
GRANT SELECT, INSERT, DELETE ON invoice_documents_due TO keiyaku_app;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['invoice_documents', 'invoice_documents_due'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
