-- Begun periods in full, when and how charges are billed and taxed, and how an account's documents are made.

-- +goose Up

ALTER TABLE charges
    ADD COLUMN day_count text NOT NULL DEFAULT '' CHECK (day_count IN ('', 'actual', 'thirty')),
    ADD COLUMN begun_month text NOT NULL DEFAULT '' CHECK (begun_month IN ('', 'counted', 'not_counted', 'by_days')),
    ADD COLUMN billing_offset_months integer NOT NULL DEFAULT 0 CHECK (billing_offset_months BETWEEN -12 AND 12),
    ADD COLUMN billing_day text NOT NULL DEFAULT '',
    ADD COLUMN bill_all_at_once boolean NOT NULL DEFAULT false,
    ADD COLUMN day_of_supply text NOT NULL DEFAULT '' CHECK (day_of_supply IN ('', 'completion', 'by_month', 'billing_date')),
    ADD COLUMN tax_included boolean NOT NULL DEFAULT false;
ALTER TABLE charges DROP CONSTRAINT charges_start_rate_check, DROP CONSTRAINT charges_end_rate_check, DROP CONSTRAINT charges_change_policy_check;
-- fixed_rate carries its share, a policy of two ways both: the document's patterns say how.
ALTER TABLE charges
    ADD CONSTRAINT charges_start_rate_check CHECK (start_rate ~ '^(daily_rate|full_price|monthly_rate|fixed_rate:(0|1|0\.[0-9]{1,6}))$') NOT VALID,
    ADD CONSTRAINT charges_end_rate_check CHECK (end_rate ~ '^(daily_rate|full_price|monthly_rate|fixed_rate:(0|1|0\.[0-9]{1,6}))$') NOT VALID,
    ADD CONSTRAINT charges_change_policy_check CHECK (change_policy ~ '^(prorate|full_price|next_period|by_rates|no_refund|fixed_rate:[0-9.]+|up:[a-z_:0-9.]+,down:[a-z_:0-9.]+)$') NOT VALID;
ALTER TABLE charges VALIDATE CONSTRAINT charges_start_rate_check;
ALTER TABLE charges VALIDATE CONSTRAINT charges_end_rate_check;
ALTER TABLE charges VALIDATE CONSTRAINT charges_change_policy_check;

ALTER TABLE segments
    ADD COLUMN day_count text NOT NULL DEFAULT '',
    ADD COLUMN begun_month text NOT NULL DEFAULT '',
    ADD COLUMN billing_offset_months integer NOT NULL DEFAULT 0,
    ADD COLUMN billing_day text NOT NULL DEFAULT '',
    ADD COLUMN bill_all_at_once boolean NOT NULL DEFAULT false,
    ADD COLUMN day_of_supply text NOT NULL DEFAULT '',
    ADD COLUMN tax_included boolean NOT NULL DEFAULT false;

ALTER TABLE billing_accounts DROP CONSTRAINT billing_accounts_tax_mode_check;
ALTER TABLE billing_accounts
    ADD CONSTRAINT billing_accounts_tax_mode_check CHECK (tax_mode IN ('exclusive', 'inclusive')),
    ADD COLUMN tax_exempt boolean NOT NULL DEFAULT false,
    -- The country whose rates apply; none for the tenant's.
    ADD COLUMN tax_country text,
    ADD COLUMN document_grouping text NOT NULL DEFAULT 'account' CHECK (document_grouping IN ('account', 'contract')),
    ADD COLUMN payment_on_holiday text NOT NULL DEFAULT '' CHECK (payment_on_holiday IN ('', 'day_before', 'day_after'));

ALTER TABLE invoices
    ADD COLUMN contract_id uuid,
    ADD COLUMN tax_mode text NOT NULL DEFAULT 'exclusive';
DROP INDEX invoices_open;
CREATE UNIQUE INDEX invoices_open ON invoices (tenant_id, billing_account_id, billing_date, due_date, (status = 'held'), (coalesce(contract_id, '00000000-0000-0000-0000-000000000000')))
    WHERE status <> 'issued' AND kind <> 'cancellation';

ALTER TABLE invoice_lines ADD COLUMN tax_included boolean NOT NULL DEFAULT false;
ALTER TABLE ledger_rows ADD COLUMN tax_included boolean NOT NULL DEFAULT false;
ALTER TABLE ledger_rows DROP CONSTRAINT ledger_rows_pkey, ADD PRIMARY KEY
    (tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, tax_included, seq);
