-- What a long import fills has statistics while it is filled.

-- +goose Up

-- A transaction that fills tables for minutes is planned by what somebody else counts of them: nothing, since nothing is committed. Then any index is as good as another, and a
-- look-up may read all of a tenant's rows. Counted from within, its own rows are there; and until its end nobody else counts. A table that is being counted is passed over.
-- +goose StatementBegin
CREATE FUNCTION count_what_imports_fill() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['customers', 'billing_accounts', 'staff', 'search_tokens', 'search_texts', 'contracts', 'changes', 'change_events', 'contract_versions', 'contract_accounts',
        'contract_states', 'segments', 'deadlines', 'external_ids', 'payments', 'payment_allocations', 'usage_events', 'usage_days', 'items', 'item_versions', 'charges', 'products'] LOOP
        EXECUTE format('ANALYZE (SKIP_LOCKED) %I', t);
    END LOOP;
END $$;
-- +goose StatementEnd
REVOKE ALL ON FUNCTION count_what_imports_fill() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_what_imports_fill() TO keiyaku_app;
