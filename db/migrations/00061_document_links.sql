-- Links that open a document without a key, until they expire: what a letter has in place of an attachment.

-- +goose Up

CREATE TABLE document_links (
    tenant_id  uuid NOT NULL,
    -- Of the token, which is only in the letter.
    hash       bytea NOT NULL,
    invoice_id uuid NOT NULL,
    mail_id    uuid NOT NULL,
    -- By the wall clock, as letters are sent.
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, hash),
    FOREIGN KEY (tenant_id, invoice_id) REFERENCES invoices,
    FOREIGN KEY (tenant_id, mail_id) REFERENCES invoice_mails
);
CREATE INDEX document_links_invoice ON document_links (tenant_id, invoice_id);
CREATE INDEX document_links_mail ON document_links (tenant_id, mail_id);
GRANT SELECT, INSERT ON document_links TO keiyaku_app;
ALTER TABLE document_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_links FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON document_links FOR ALL USING (tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid));
