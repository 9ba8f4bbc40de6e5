-- How many of the documents that a shard looked at are held: what a run tells of itself while it is under way.

-- +goose Up

ALTER TABLE bill_run_shards ADD COLUMN held integer NOT NULL DEFAULT 0;
