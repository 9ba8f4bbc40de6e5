-- Numbers of transactions that never come again, whatever server the database goes on in. Feeds, webhooks and sums are read in their order and remembered by them,
-- but PostgreSQL counts from where a server is: a dump that is loaded into a new server, or a backup that is taken back to an instant, counts anew what had been
-- counted. So the number is PostgreSQL's, plus an offset that grows when the server is another than before.

-- +goose NO TRANSACTION
-- Each statement by itself, so that none holds one table while it waits for another, and each can be run again.

-- +goose Up

CREATE TABLE IF NOT EXISTS installation (
    one       boolean PRIMARY KEY DEFAULT true CHECK (one),
    -- The server and its timeline, by which another one is told; null where they can't be read.
    server    text,
    tx_offset bigint NOT NULL
);
GRANT SELECT ON installation TO keiyaku_app;

-- This transaction's number. In a statement that writes many rows it is asked for once, as (SELECT current_tx()).
CREATE OR REPLACE FUNCTION current_tx() RETURNS bigint LANGUAGE sql STABLE PARALLEL RESTRICTED SET search_path = pg_catalog, public, pg_temp
    AS 'SELECT pg_current_xact_id()::text::bigint + tx_offset FROM public.installation';

-- The number of the oldest transaction that runs, the next one's where none does: all below it have ended.
CREATE OR REPLACE FUNCTION oldest_tx() RETURNS bigint LANGUAGE sql STABLE PARALLEL RESTRICTED SET search_path = pg_catalog, public, pg_temp
    AS 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint + tx_offset FROM public.installation';

-- The server and its timeline; null on a copy that follows another, and where the role may not know.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION server_now() RETURNS text LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF pg_is_in_recovery() THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT system_identifier::text || ' ' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) FROM pg_control_system());
EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_function THEN
    RETURN NULL;
END $$;
-- +goose StatementEnd

-- Makes the numbers go on behind all that were ever given, if the server is another than before; whether it was. It waits for whoever has a number, and whoever wants
-- one waits for it: no transaction that runs meanwhile has one of before. To be called where server_now() is another.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION follow_server() RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    here text := server_now();
BEGIN
    IF here IS NULL THEN
        RETURN false;
    END IF;
    LOCK TABLE public.installation IN ACCESS EXCLUSIVE MODE; -- before anything of it is read: of two that read and lock then, neither would go on
    -- A server never counts as far as the step.
    UPDATE public.installation SET server = here, tx_offset = tx_offset + (1::bigint << 44) WHERE server IS DISTINCT FROM here;
    RETURN FOUND;
END $$;
-- +goose StatementEnd
REVOKE ALL ON FUNCTION follow_server() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION follow_server() TO keiyaku_app;

-- What there is may come from another server already: it is if it has numbers that this one hasn't given yet.
-- +goose StatementBegin
DO $$
DECLARE
    tenant uuid;
    latest bigint := 0;
    this bigint := pg_current_xact_id()::text::bigint;
BEGIN
    FOR tenant IN SELECT id FROM tenants LOOP -- the policy shows one tenant at a time
        PERFORM set_config('app.tenant_id', tenant::text, true);
        latest := greatest(latest, (SELECT tx FROM events WHERE tenant_id = tenant ORDER BY tx DESC LIMIT 1));
    END LOOP;
    INSERT INTO installation (server, tx_offset) VALUES (server_now(), CASE WHEN latest >= this THEN 1::bigint << 44 ELSE 0 END) ON CONFLICT (one) DO NOTHING;
END $$;
-- +goose StatementEnd

ALTER TABLE events ALTER COLUMN tx SET DEFAULT current_tx();
ALTER TABLE mrr_movements ALTER COLUMN tx SET DEFAULT current_tx();
ALTER TABLE payments ALTER COLUMN tx SET DEFAULT current_tx();
ALTER TABLE payment_allocations ALTER COLUMN tx SET DEFAULT current_tx();
