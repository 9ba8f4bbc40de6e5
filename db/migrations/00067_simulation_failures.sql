-- A simulation that can't be made says why, and is over.

-- +goose Up
ALTER TABLE simulations DROP CONSTRAINT simulations_status_check;
ALTER TABLE simulations ADD CONSTRAINT simulations_status_check CHECK (status IN ('planned', 'running', 'finished', 'cancelled', 'failed'));
-- How often in a row it could not be gone on with.
ALTER TABLE simulations ADD COLUMN failures integer NOT NULL DEFAULT 0;
ALTER TABLE simulations ADD COLUMN reason text CHECK ((reason IS NULL) = (status <> 'failed'));
