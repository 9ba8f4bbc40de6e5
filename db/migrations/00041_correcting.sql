-- Which documents correct one: what stands in the way of rolling it back.

-- +goose Up

CREATE INDEX invoice_corrections_corrected ON invoice_corrections (tenant_id, corrected_id);
