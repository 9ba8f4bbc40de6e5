-- Pages of drafts and held documents have an index that nothing else is answered from.

-- +goose Up

-- That a document isn't issued, said by its other column: asked for the open documents of accounts (by their status), a plan that was made while there were none
-- took this index and read every draft of the tenant, instead of the one that knows accounts.
DROP INDEX invoices_unissued;
CREATE INDEX invoices_unissued ON invoices (tenant_id, id) WHERE issued_at IS NULL;
