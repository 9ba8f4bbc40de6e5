-- Which accounts a run has to look at, found by an index.

-- +goose Up

ALTER TABLE billing_accounts
    -- Before this day no run has anything to do for the account, if nothing changes: whatever changes that puts it back to the first of all days.
    ADD COLUMN due_on date NOT NULL DEFAULT '1900-01-01',
    -- The number of the tenant's rules that it was planned by: they all count up.
    ADD COLUMN planned_rules bigint NOT NULL DEFAULT 0;
CREATE INDEX billing_accounts_due ON billing_accounts (tenant_id, planned_rules, due_on, id);

-- The version of the contract that the account was last planned with, whether or not its bill had something to follow.
ALTER TABLE contract_accounts
    ADD COLUMN planned_version bigint NOT NULL DEFAULT 0,
    -- The newest recording of what was measured of the contract, and the one that the account was last planned with.
    ADD COLUMN usage_revision bigint NOT NULL DEFAULT 0,
    ADD COLUMN planned_usage  bigint NOT NULL DEFAULT 0;
CREATE INDEX contract_accounts_unplanned ON contract_accounts (tenant_id, account_id) WHERE planned_version < version OR planned_usage < usage_revision;
