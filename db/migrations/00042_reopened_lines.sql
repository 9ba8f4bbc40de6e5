-- A line of a bank statement whose payment turns out to have been recorded by mistake is open again: what is said of a line is said in order, and
-- the last of it holds.

-- +goose Up

ALTER TABLE bank_statement_decisions ADD COLUMN seq integer NOT NULL DEFAULT 1;
ALTER TABLE bank_statement_decisions NO FORCE ROW LEVEL SECURITY; -- lifted for this transaction: the policy would hide the rows
UPDATE bank_statement_decisions d SET seq = 2 WHERE d.kind = 'confirmed'
    AND EXISTS (SELECT FROM bank_statement_decisions i WHERE i.tenant_id = d.tenant_id AND i.line_id = d.line_id AND i.kind = 'ignored');
ALTER TABLE bank_statement_decisions FORCE ROW LEVEL SECURITY;
ALTER TABLE bank_statement_decisions ALTER COLUMN seq DROP DEFAULT;
ALTER TABLE bank_statement_decisions DROP CONSTRAINT bank_statement_decisions_pkey;
ALTER TABLE bank_statement_decisions ADD PRIMARY KEY (tenant_id, line_id, seq);
ALTER TABLE bank_statement_decisions DROP CONSTRAINT bank_statement_decisions_kind_check;
ALTER TABLE bank_statement_decisions ADD CONSTRAINT bank_statement_decisions_kind_check CHECK (kind IN ('confirmed', 'ignored', 'reopened')) NOT VALID;
CREATE INDEX bank_statement_decisions_payment ON bank_statement_decisions (tenant_id, payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX bank_statement_lines_payer ON bank_statement_lines (tenant_id, payer_key, id);
