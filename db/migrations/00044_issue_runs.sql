-- Issuing in bulk: runs that issue, drafts that are known to be current without planning them again, and immutability checked once a statement.

-- +goose Up

-- Of everything that the account's drafts were planned from and of the drafts themselves: while it is what it was, they are what would be billed.
-- None where that can't be told.
ALTER TABLE billing_accounts ADD COLUMN plan_stamp bytea, ADD COLUMN stamped_on date;
-- Every run writes every account that it bills: within its page, as long as there is room.
ALTER TABLE billing_accounts SET (fillfactor = 80);

ALTER TABLE bill_runs
    ADD COLUMN action text NOT NULL DEFAULT 'draft' CHECK (action IN ('draft', 'issue')),
    -- When a run that issues has given its documents their numbers: from then on it goes on to the end.
    ADD COLUMN numbered_at timestamptz;

-- A shard of a run that issues first claims the drafts that can be issued, so that nothing moves them; once all have, numbers follow from how many
-- each has of each series and billing date.
ALTER TABLE bill_run_shards DROP CONSTRAINT bill_run_shards_status_check;
ALTER TABLE bill_run_shards
    ADD CONSTRAINT bill_run_shards_status_check CHECK (status IN ('planned', 'claimed', 'done')) NOT VALID,
    ADD COLUMN claimed_accounts uuid[] NOT NULL DEFAULT '{}',
    -- The first and the last of them.
    ADD COLUMN claimed_from uuid,
    ADD COLUMN claimed_until uuid,
    ADD COLUMN claimed_invoices uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN numbers jsonb NOT NULL DEFAULT '[]';
CREATE INDEX bill_run_shards_claimed ON bill_run_shards (tenant_id, run_id) WHERE status = 'claimed';

-- An issued document can't change, whoever asks. Once a statement: a run writes thousands of lines with each.
DROP TRIGGER issued_is_immutable ON invoices;
DROP TRIGGER issued_is_immutable ON invoice_lines;
DROP TRIGGER issued_is_immutable ON invoice_taxes;
DROP TRIGGER issued_is_immutable ON invoice_corrections;
DROP FUNCTION refuse_change_of_issued();

-- +goose StatementBegin
CREATE FUNCTION refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an issued document can''t change' USING ERRCODE = 'restrict_violation';
END $$;
-- +goose StatementEnd
CREATE TRIGGER issued_is_immutable BEFORE UPDATE OR DELETE ON invoices FOR EACH ROW WHEN (OLD.status = 'issued') EXECUTE FUNCTION refuse_change_of_issued();

-- By look-ups alone: a plan that was made for few rows is kept for many.
-- +goose StatementBegin
CREATE FUNCTION refuse_content_of_issued() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF EXISTS (SELECT FROM changed c JOIN invoices i ON i.tenant_id = c.tenant_id AND i.id = c.invoice_id WHERE i.status = 'issued') THEN
        RAISE EXCEPTION 'an issued document can''t change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
-- +goose StatementEnd
-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['invoice_lines', 'invoice_taxes', 'invoice_corrections'] LOOP
        EXECUTE format('CREATE TRIGGER issued_is_immutable_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_content_of_issued()', t);
        EXECUTE format('CREATE TRIGGER issued_is_immutable_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_content_of_issued()', t);
        EXECUTE format('CREATE TRIGGER issued_is_immutable_was AFTER UPDATE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_content_of_issued()', t);
        EXECUTE format('CREATE TRIGGER issued_is_immutable_becomes AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refuse_content_of_issued()', t);
    END LOOP;
END $$;
-- +goose StatementEnd
