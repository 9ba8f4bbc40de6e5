-- The audit trail and the feed of events by month, and what may go once the law lets it.

-- +goose NO TRANSACTION
-- Each statement by itself, and each can be run again: an existing table is looked through without a lock that anyone waits for, and becomes the first
-- part of its successor in a few milliseconds.

-- +goose Up

ALTER TABLE tenant_settings
    -- For how many years the law wants documents kept, counted as the core's retention says: 法人税法施行規則59条, 26条の3; 消費税法施行令50条.
    ADD COLUMN IF NOT EXISTS retention_years integer NOT NULL DEFAULT 10 CHECK (retention_years BETWEEN 7 AND 100);

-- How many of a series' numbers stood on documents that are no longer kept.
ALTER TABLE number_series ADD COLUMN IF NOT EXISTS retired bigint NOT NULL DEFAULT 0 CHECK (retired >= 0);

-- The least id that is made (UUIDv7) from the first instant of a month on, in UTC: the bound of its partition.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION month_bound(month date) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM date_trunc('month', month::timestamp)) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;
-- +goose StatementEnd

-- The month in UTC in which an id (UUIDv7) was made.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION month_of(id uuid) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT date_trunc('month', timestamp 'epoch' + (('x' || substr(replace(id::text, '-', ''), 1, 12))::bit(48)::bigint / 1000) * interval '1 second')::date
$$;
-- +goose StatementEnd

-- The bound of the existing rows: a month at least is left for the rows that come until the table is a partition, and an id from the future (of a clock that
-- was wrong) puts it further.
-- +goose StatementBegin
DO $$
DECLARE
    t text;
    bound date;
    tenant uuid;
    latest uuid;
BEGIN
    FOREACH t IN ARRAY ARRAY['audit_entries', 'events'] LOOP
        CONTINUE WHEN (SELECT relkind FROM pg_class WHERE oid = t::regclass) = 'p';
        CONTINUE WHEN EXISTS (SELECT FROM pg_constraint WHERE conrelid = t::regclass AND conname = t || '_month');
        bound := date_trunc('month', (clock_timestamp() AT TIME ZONE 'UTC') + interval '2 months')::date;
        FOR tenant IN SELECT id FROM tenants LOOP -- the policy shows one tenant at a time
            PERFORM set_config('app.tenant_id', tenant::text, true);
            EXECUTE format('SELECT id FROM %I WHERE tenant_id = $1 ORDER BY id DESC LIMIT 1', t) INTO latest USING tenant;
            bound := greatest(bound, (month_of(latest) + interval '1 month')::date);
        END LOOP;
        EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (id < %L::uuid) NOT VALID', t, t || '_month', month_bound(bound));
    END LOOP;
END $$;
-- +goose StatementEnd

-- +goose StatementBegin
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'audit_entries'::regclass AND conname = 'audit_entries_month' AND NOT convalidated) THEN
        ALTER TABLE audit_entries VALIDATE CONSTRAINT audit_entries_month;
    END IF;
END $$;
-- +goose StatementEnd

-- +goose StatementBegin
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'events'::regclass AND conname = 'events_month' AND NOT convalidated) THEN
        ALTER TABLE events VALIDATE CONSTRAINT events_month;
    END IF;
END $$;
-- +goose StatementEnd

-- Each table's successor has its columns, keys, indexes, policy and rights, and the table as its first partition. A partition has neither policy nor rights
-- of its own: the service reaches it through the table alone.
-- +goose StatementBegin
DO $$
DECLARE
    t text;
    bound uuid;
    old text;
    keys text[];
    indexes text[];
    each record;
    definition text;
BEGIN
    FOREACH t IN ARRAY ARRAY['audit_entries', 'events'] LOOP
        CONTINUE WHEN (SELECT relkind FROM pg_class WHERE oid = t::regclass) = 'p';
        EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', t);
        SELECT substring(pg_get_constraintdef(oid) FROM '[0-9a-f]{8}-[0-9a-f-]{27}')::uuid INTO STRICT bound FROM pg_constraint WHERE conrelid = t::regclass AND conname = t || '_month';
        old := t || '_before_' || to_char(month_of(bound), 'YYYY_MM');
        SELECT array_agg(pg_get_indexdef(i.indexrelid)) INTO indexes FROM pg_index i WHERE i.indrelid = t::regclass AND NOT i.indisprimary;
        SELECT array_agg(format('ALTER TABLE %I ADD CONSTRAINT %I %s', t, c.conname, pg_get_constraintdef(c.oid))) INTO keys
        FROM pg_constraint c WHERE c.conrelid = t::regclass AND c.contype IN ('p', 'f');
        FOR each IN SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = t::regclass LOOP
            EXECUTE format('ALTER INDEX %I RENAME TO %I', each.name, old || substr(each.name, length(t) + 1));
        END LOOP;
        EXECUTE format('ALTER TABLE %I RENAME TO %I', t, old);
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE) PARTITION BY RANGE (id)', t, old);
        EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', t, t || '_month');
        FOREACH definition IN ARRAY keys || indexes LOOP
            EXECUTE definition;
        END LOOP;
        EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (MINVALUE) TO (%L)', t, old, bound);
        EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', old, t || '_month');
        EXECUTE format('REVOKE ALL ON %I FROM keiyaku_app', old);
        EXECUTE format('DROP POLICY tenant ON %I', old);
        EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', old);
        EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', old);
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO keiyaku_app', t);
        -- A row always has a place, whatever a clock says.
        EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', t || '_default', t);
    END LOOP;
END $$;
-- +goose StatementEnd

-- The partitions by month, each with the months from which and before which it has rows; none for the first and for the one that takes what has no other place.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION month_partitions() RETURNS TABLE (parent text, partition text, from_month date, until_month date) LANGUAGE sql STABLE
SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.relname, c.relname, public.month_of(substring(b.bound FROM 'FROM \(''([0-9a-f-]{36})''\)')::uuid), public.month_of(substring(b.bound FROM 'TO \(''([0-9a-f-]{36})''\)')::uuid)
    FROM pg_partitioned_table t JOIN pg_class p ON p.oid = t.partrelid AND p.relnamespace = 'public'::regnamespace
    JOIN pg_inherits i ON i.inhparent = p.oid JOIN pg_class c ON c.oid = i.inhrelid, LATERAL pg_get_expr(c.relpartbound, c.oid) AS b (bound)
$$;
-- +goose StatementEnd

-- Makes the partitions of the months from the last one that there is to some months after this one, and moves into each what had no place but the default. It
-- gives how many were made. Any number of times and at once: the second waits, and finds nothing to do. As its owner, for the service makes no tables.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION keep_months_ahead(ahead integer DEFAULT 3) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    t text;
    month date;
    made integer := 0;
    name text;
BEGIN
    IF ahead NOT BETWEEN 0 AND 24 THEN
        RAISE EXCEPTION 'from 0 to 24 months ahead, not %', ahead USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('keiyaku months ahead', 0));
    FOR t, month IN SELECT p.parent, max(p.until_month) FROM public.month_partitions() p GROUP BY p.parent ORDER BY p.parent LOOP
        WHILE month <= date_trunc('month', clock_timestamp() AT TIME ZONE 'UTC') + make_interval(months => ahead) LOOP
            name := t || to_char(month, '_YYYY_MM');
            EXECUTE format('LOCK TABLE public.%I IN SHARE UPDATE EXCLUSIVE MODE', t);
            EXECUTE format('LOCK TABLE public.%I IN ACCESS EXCLUSIVE MODE', t || '_default');
            EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)', name, t);
            EXECUTE format('WITH moved AS (DELETE FROM public.%I WHERE id >= %L AND id < %L RETURNING *) INSERT INTO public.%I SELECT * FROM moved',
                t || '_default', public.month_bound(month), public.month_bound((month + interval '1 month')::date), name);
            EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
                t, name, public.month_bound(month), public.month_bound((month + interval '1 month')::date));
            month := (month + interval '1 month')::date;
            made := made + 1;
        END LOOP;
    END LOOP;
    RETURN made;
END $$;
-- +goose StatementEnd
REVOKE ALL ON FUNCTION keep_months_ahead(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_months_ahead(integer) TO keiyaku_app;

-- How many months after this one have a partition, and how many rows have no place but the default: what is watched.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION months_ahead() RETURNS TABLE (parent text, ahead integer, astray bigint) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    FOR parent, ahead IN
        SELECT p.parent, (12 * extract(year FROM max(p.until_month)) + extract(month FROM max(p.until_month))
            - 12 * extract(year FROM clock_timestamp() AT TIME ZONE 'UTC') - extract(month FROM clock_timestamp() AT TIME ZONE 'UTC'))::integer - 1
        FROM public.month_partitions() p GROUP BY p.parent ORDER BY p.parent
    LOOP
        EXECUTE format('SELECT count(*) FROM public.%I', parent || '_default') INTO astray;
        RETURN NEXT;
    END LOOP;
END $$;
-- +goose StatementEnd
REVOKE ALL ON FUNCTION months_ahead() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION months_ahead() TO keiyaku_app;

-- Whether the law no longer wants to be kept what is of a day, for whatever tenant: eighteen months and seven years, as the core's retention counts them. The
-- tenant's own setting may want more; this is what nobody can go below.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION past_retention_floor(tenant uuid, day date) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT day + interval '102 months' < coalesce(t.clock_on, (now() AT TIME ZONE t.time_zone)::date) FROM public.tenants t WHERE t.id = tenant
$$;
-- +goose StatementEnd

-- Drops the partition of months that are past for every tenant, as far as the law goes at least, where it has as many rows as were archived. For the tables'
-- owner alone.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION drop_months(partition text, archived bigint) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '2s' AS $$
DECLARE
    t text;
    until_month date;
    there bigint;
BEGIN
    SELECT p.parent, p.until_month INTO STRICT t, until_month FROM public.month_partitions() p WHERE p.partition = drop_months.partition;
    IF until_month IS NULL OR until_month + interval '102 months' >= (clock_timestamp() AT TIME ZONE 'UTC')::date THEN
        RAISE EXCEPTION 'the months of % are to be kept', partition USING ERRCODE = 'restrict_violation';
    END IF;
    EXECUTE format('LOCK TABLE public.%I IN ACCESS EXCLUSIVE MODE', t);
    EXECUTE format('SELECT count(*) FROM public.%I', partition) INTO there;
    IF there <> archived THEN
        RAISE EXCEPTION '% has % rows, and % were archived', partition, there, archived USING ERRCODE = 'restrict_violation';
    END IF;
    EXECUTE format('DROP TABLE public.%I', partition);
END $$;
-- +goose StatementEnd
REVOKE ALL ON FUNCTION drop_months(text, bigint) FROM PUBLIC;

-- An issued document can't change, whoever asks; it can go, once the law lets it, by the tables' owner alone.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID)
        AND past_retention_floor(OLD.tenant_id, greatest(OLD.billing_date, OLD.due_date, OLD.issued_at::date)) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'an issued document can''t change' USING ERRCODE = 'restrict_violation';
END $$;
-- +goose StatementEnd

-- By look-ups alone: a plan that was made for few rows is kept for many.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION refuse_content_of_issued() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
        IF NOT EXISTS (SELECT FROM changed c JOIN invoices i ON i.tenant_id = c.tenant_id AND i.id = c.invoice_id
            WHERE i.status = 'issued' AND NOT past_retention_floor(i.tenant_id, greatest(i.billing_date, i.due_date, i.issued_at::date))) THEN
            RETURN NULL;
        END IF;
    ELSIF NOT EXISTS (SELECT FROM changed c JOIN invoices i ON i.tenant_id = c.tenant_id AND i.id = c.invoice_id WHERE i.status = 'issued') THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'an issued document can''t change' USING ERRCODE = 'restrict_violation';
END $$;
-- +goose StatementEnd
