-- +goose Up
-- How a metered period is rated within which the terms changed: with those of its last day (''), or its parts apart (split).
ALTER TABLE charges ADD COLUMN usage_rating text NOT NULL DEFAULT '' CHECK (usage_rating IN ('', 'at_end', 'split'));
ALTER TABLE segments ADD COLUMN usage_rating text NOT NULL DEFAULT '';
