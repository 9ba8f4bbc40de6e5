-- Prices by tiers, packages and percentages: what a price goes by beside its model and unit price.

-- +goose Up

ALTER TABLE charges ADD COLUMN scheme jsonb;
ALTER TABLE charges DROP CONSTRAINT charges_model_check;
ALTER TABLE charges ADD CONSTRAINT charges_model_check CHECK (model IN
    ('flat', 'per_unit', 'tiered_graduated', 'tiered_volume', 'tiered_flat', 'package', 'percentage', 'graduated_percentage')) NOT VALID;
ALTER TABLE charges VALIDATE CONSTRAINT charges_model_check;
ALTER TABLE segments ADD COLUMN scheme jsonb;
