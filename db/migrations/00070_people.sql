-- People sign in, and the audit trail tells of them.

-- +goose Up

ALTER TABLE audit_entries DROP CONSTRAINT IF EXISTS audit_entries_actor_kind_check;
-- What is there was held to less.
ALTER TABLE audit_entries ADD CONSTRAINT audit_entries_actor_kind_check CHECK (actor_kind IN ('api_key', 'person', 'system')) NOT VALID;
