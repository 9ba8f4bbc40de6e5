-- What a contract's customer is found by once the contract is another's, and lists by what they are filtered by.

-- +goose Up

-- When a contract turns out to have been another customer's for days that are over, what happened on them is copied onto that customer's
-- timeline, recorded when it turned out. A contract's own timeline leaves copies out.
ALTER TABLE timeline_entries ADD COLUMN copy_of uuid;

CREATE INDEX reservations_customer ON reservations (tenant_id, customer_id, effective_on, change_id);
CREATE INDEX alerts_contract ON alerts (tenant_id, contract_id, on_date, id) WHERE contract_id IS NOT NULL;
CREATE INDEX alerts_customer ON alerts (tenant_id, customer_id, on_date, id) WHERE customer_id IS NOT NULL;
CREATE INDEX events_contract ON events (tenant_id, contract_id, tx, id) WHERE contract_id IS NOT NULL;
CREATE INDEX events_customer ON events (tenant_id, customer_id, tx, id) WHERE customer_id IS NOT NULL;
CREATE INDEX events_type ON events (tenant_id, type, tx, id);

-- Whose a contract is on a day, on which account and in which term, beside its state. Empty until the sweep has derived a contract anew.
ALTER TABLE contract_states ADD COLUMN customer_id uuid, ADD COLUMN account_id uuid, ADD COLUMN term_until date;
CREATE INDEX contract_states_customer ON contract_states (tenant_id, customer_id, contract_id) INCLUDE (from_on, until_on);
CREATE INDEX contract_states_term ON contract_states (tenant_id, term_until, contract_id) INCLUDE (from_on, until_on);

-- What a deadline is of, for whoever is told of it: the name of an item or a discount; empty for the contract.
ALTER TABLE deadlines ADD COLUMN subject text NOT NULL DEFAULT '';
