-- What pages of documents are found by in a book of any size.

-- +goose Up

-- Drafts and held documents, and the kinds that are few beside invoices: a page of them would pass all others by.
CREATE INDEX invoices_unissued ON invoices (tenant_id, id) WHERE status <> 'issued';
CREATE INDEX invoices_kind ON invoices (tenant_id, kind, id) WHERE kind <> 'invoice';
