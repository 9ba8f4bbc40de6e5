-- Where an issued document goes.

-- +goose Up

-- The billing account's postal address as it was when the document was issued; none where it had none, and on what an older edition of the
-- software issued.
ALTER TABLE invoices ADD COLUMN address jsonb;
