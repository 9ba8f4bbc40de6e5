-- The database of keiyaku 0.1.0 after the story of cmd/keiyaku/e2e_upgrade_test.go, made by
--     go test ./cmd/keiyaku -run TestUpgrade -update
-- It is loaded by a role that owns an empty database; the role keiyaku_app has to exist.
-- key: kyk_01a20bc958657910a2413f8e18439027_F9VIhmKfz488ekE_RNnRJyTOyK59vIHHxImsC7lsv1g
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: river; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA river;


--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


--
-- Name: river_job_state; Type: TYPE; Schema: river; Owner: -
--

CREATE TYPE river.river_job_state AS ENUM (
    'available',
    'cancelled',
    'completed',
    'discarded',
    'pending',
    'retryable',
    'running',
    'scheduled'
);


--
-- Name: refuse_change_of_issued(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change_of_issued() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    issued boolean := false;
BEGIN
    IF TG_TABLE_NAME = 'invoices' THEN
        issued := OLD.status = 'issued';
    ELSE
        IF TG_OP <> 'INSERT' THEN
            issued := EXISTS (SELECT FROM invoices i WHERE i.tenant_id = OLD.tenant_id AND i.id = OLD.invoice_id AND i.status = 'issued');
        END IF;
        IF TG_OP <> 'DELETE' THEN
            issued := issued OR EXISTS (SELECT FROM invoices i WHERE i.tenant_id = NEW.tenant_id AND i.id = NEW.invoice_id AND i.status = 'issued');
        END IF;
    END IF;
    IF issued THEN
        RAISE EXCEPTION 'an issued document can''t change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;


--
-- Name: river_job_state_in_bitmask(bit, river.river_job_state); Type: FUNCTION; Schema: river; Owner: -
--

CREATE FUNCTION river.river_job_state_in_bitmask(bitmask bit, state river.river_job_state) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT CASE state
        WHEN 'available' THEN get_bit(bitmask, 7)
        WHEN 'cancelled' THEN get_bit(bitmask, 6)
        WHEN 'completed' THEN get_bit(bitmask, 5)
        WHEN 'discarded' THEN get_bit(bitmask, 4)
        WHEN 'pending'   THEN get_bit(bitmask, 3)
        WHEN 'retryable' THEN get_bit(bitmask, 2)
        WHEN 'running'   THEN get_bit(bitmask, 1)
        WHEN 'scheduled' THEN get_bit(bitmask, 0)
        ELSE 0
    END = 1;
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account_holds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_holds (
    tenant_id uuid NOT NULL,
    account_id uuid NOT NULL,
    id uuid NOT NULL,
    reason text NOT NULL,
    held_on date NOT NULL,
    held_at timestamp with time zone NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    released_on date DEFAULT 'infinity'::date NOT NULL,
    released_at timestamp with time zone DEFAULT 'infinity'::timestamp with time zone NOT NULL,
    CONSTRAINT account_holds_check CHECK ((released_on >= held_on))
);

ALTER TABLE ONLY public.account_holds FORCE ROW LEVEL SECURITY;


--
-- Name: api_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_keys (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    hash bytea NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone
);

ALTER TABLE ONLY public.api_keys FORCE ROW LEVEL SECURITY;


--
-- Name: audit_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entries (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    action text NOT NULL,
    entity_kind text NOT NULL,
    entity_id uuid,
    request_id text,
    before jsonb,
    after jsonb,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT audit_entries_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['api_key'::text, 'system'::text])))
);

ALTER TABLE ONLY public.audit_entries FORCE ROW LEVEL SECURITY;


--
-- Name: bill_run_errors; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bill_run_errors (
    tenant_id uuid NOT NULL,
    run_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    contract_id uuid,
    code text NOT NULL,
    detail text NOT NULL
);

ALTER TABLE ONLY public.bill_run_errors FORCE ROW LEVEL SECURITY;


--
-- Name: bill_run_shards; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bill_run_shards (
    tenant_id uuid NOT NULL,
    run_id uuid NOT NULL,
    shard integer NOT NULL,
    account_ids uuid[] NOT NULL,
    status text NOT NULL,
    documents integer DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT bill_run_shards_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'done'::text])))
);

ALTER TABLE ONLY public.bill_run_shards FORCE ROW LEVEL SECURITY;


--
-- Name: bill_runs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bill_runs (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    status text NOT NULL,
    up_to date NOT NULL,
    account_ids uuid[],
    total integer,
    attempt integer DEFAULT 1 NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT bill_runs_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'running'::text, 'cancelling'::text, 'cancelled'::text, 'finished'::text, 'finished_with_errors'::text])))
);

ALTER TABLE ONLY public.bill_runs FORCE ROW LEVEL SECURITY;


--
-- Name: billing_accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.billing_accounts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    customer_id uuid NOT NULL,
    name text NOT NULL,
    addressee text[] NOT NULL,
    postal_code text,
    prefecture text,
    city text,
    line1 text,
    line2 text,
    staff_id uuid,
    currency text NOT NULL,
    tax_mode text NOT NULL,
    closing_day integer,
    payment_method text NOT NULL,
    payment_months integer,
    payment_day integer,
    payment_days integer,
    delivery text NOT NULL,
    email text,
    run_through date,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT billing_accounts_check CHECK (((payment_days IS NULL) = ((payment_months IS NOT NULL) AND (payment_day IS NOT NULL)))),
    CONSTRAINT billing_accounts_closing_day_check CHECK (((closing_day >= 1) AND (closing_day <= 31))),
    CONSTRAINT billing_accounts_payment_day_check CHECK (((payment_day >= 1) AND (payment_day <= 31))),
    CONSTRAINT billing_accounts_payment_days_check CHECK (((payment_days >= 0) AND (payment_days <= 365))),
    CONSTRAINT billing_accounts_payment_months_check CHECK (((payment_months >= 0) AND (payment_months <= 12))),
    CONSTRAINT billing_accounts_tax_mode_check CHECK ((tax_mode = 'exclusive'::text))
);

ALTER TABLE ONLY public.billing_accounts FORCE ROW LEVEL SECURITY;


--
-- Name: change_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.change_events (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    change_id uuid NOT NULL,
    seq integer NOT NULL,
    kind text NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    effective_on date NOT NULL,
    operations jsonb NOT NULL,
    request jsonb NOT NULL,
    contract_version bigint NOT NULL,
    order_version bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_on date NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    memo text,
    external_reference text,
    detail text,
    CONSTRAINT change_events_kind_check CHECK ((kind = ANY (ARRAY['recorded'::text, 'rescheduled'::text, 'edited'::text, 'cancelled'::text, 'executed'::text, 'failed'::text, 'retried'::text]))),
    CONSTRAINT change_events_status_check CHECK ((status = ANY (ARRAY['applied'::text, 'reserved'::text, 'executed'::text, 'failed'::text, 'cancelled'::text])))
);

ALTER TABLE ONLY public.change_events FORCE ROW LEVEL SECURITY;


--
-- Name: changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.changes (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    id uuid NOT NULL
);

ALTER TABLE ONLY public.changes FORCE ROW LEVEL SECURITY;


--
-- Name: charges; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.charges (
    tenant_id uuid NOT NULL,
    version_id uuid NOT NULL,
    "position" integer NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    kind text NOT NULL,
    model text NOT NULL,
    unit_price numeric NOT NULL,
    currency text NOT NULL,
    cycle_months integer NOT NULL,
    timing text NOT NULL,
    start_rate text NOT NULL,
    end_rate text NOT NULL,
    change_policy text NOT NULL,
    rounding text NOT NULL,
    scale integer NOT NULL,
    tax_category text NOT NULL,
    CONSTRAINT charges_change_policy_check CHECK ((change_policy = ANY (ARRAY['prorate'::text, 'next_period'::text]))),
    CONSTRAINT charges_check CHECK ((((kind = 'recurring'::text) AND (cycle_months > 0)) OR ((kind = 'one_time'::text) AND (cycle_months = 0)))),
    CONSTRAINT charges_end_rate_check CHECK ((end_rate = ANY (ARRAY['daily_rate'::text, 'full_price'::text]))),
    CONSTRAINT charges_kind_check CHECK ((kind = ANY (ARRAY['recurring'::text, 'one_time'::text]))),
    CONSTRAINT charges_model_check CHECK ((model = ANY (ARRAY['flat'::text, 'per_unit'::text]))),
    CONSTRAINT charges_rounding_check CHECK ((rounding = ANY (ARRAY['up'::text, 'down'::text, 'half_up'::text, 'half_even'::text]))),
    CONSTRAINT charges_scale_check CHECK (((scale >= 0) AND (scale <= 6))),
    CONSTRAINT charges_start_rate_check CHECK ((start_rate = ANY (ARRAY['daily_rate'::text, 'full_price'::text]))),
    CONSTRAINT charges_tax_category_check CHECK ((tax_category = ANY (ARRAY['standard'::text, 'reduced'::text, 'export'::text, 'exempt'::text, 'out_of_scope'::text]))),
    CONSTRAINT charges_timing_check CHECK ((timing = ANY (ARRAY['advance'::text, 'arrears'::text]))),
    CONSTRAINT charges_unit_price_check CHECK ((unit_price >= (0)::numeric))
);

ALTER TABLE ONLY public.charges FORCE ROW LEVEL SECURITY;


--
-- Name: clock_advances; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clock_advances (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    status text NOT NULL,
    error text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT clock_advances_status_check CHECK ((status = ANY (ARRAY['running'::text, 'finished'::text, 'failed'::text])))
);

ALTER TABLE ONLY public.clock_advances FORCE ROW LEVEL SECURITY;


--
-- Name: contract_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contract_versions (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    version bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_on date NOT NULL,
    change_id uuid,
    touched uuid[] NOT NULL,
    touched_from date[] NOT NULL,
    CONSTRAINT contract_versions_check CHECK ((cardinality(touched) = cardinality(touched_from)))
);

ALTER TABLE ONLY public.contract_versions FORCE ROW LEVEL SECURITY;


--
-- Name: contracts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contracts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    customer_id uuid NOT NULL,
    billing_account_id uuid NOT NULL,
    currency text NOT NULL,
    title text,
    order_number text,
    external_reference text,
    draft jsonb,
    signed_on date,
    start_on date NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    ends_before date DEFAULT 'infinity'::date NOT NULL,
    end_by text COLLATE pg_catalog."C",
    passed_through date NOT NULL,
    next_day date DEFAULT 'infinity'::date NOT NULL,
    billed_version bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT contracts_check CHECK (((draft IS NULL) = (signed_on IS NOT NULL))),
    CONSTRAINT contracts_end_by_check CHECK ((end_by = ANY (ARRAY['cancelled'::text, 'completed'::text])))
);

ALTER TABLE ONLY public.contracts FORCE ROW LEVEL SECURITY;


--
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    name_kana text,
    corporate_number text,
    parent_id uuid,
    memo text,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.customers FORCE ROW LEVEL SECURITY;


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    tenant_id uuid NOT NULL,
    principal_id uuid NOT NULL,
    operation text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    request_digest bytea NOT NULL,
    status integer NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY public.idempotency_keys FORCE ROW LEVEL SECURITY;


--
-- Name: invoice_corrections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoice_corrections (
    tenant_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    corrected_id uuid NOT NULL
);

ALTER TABLE ONLY public.invoice_corrections FORCE ROW LEVEL SECURITY;


--
-- Name: invoice_lines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoice_lines (
    tenant_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    id uuid NOT NULL,
    "position" integer NOT NULL,
    contract_id uuid NOT NULL,
    contract_number text NOT NULL,
    contract_item_id uuid,
    item_name text NOT NULL,
    name text NOT NULL,
    charge_id uuid NOT NULL,
    charge_code text NOT NULL,
    chain_id uuid NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL,
    period_from date NOT NULL,
    period_until date NOT NULL,
    segment_from date NOT NULL,
    discount_id uuid NOT NULL,
    shown_from date NOT NULL,
    shown_until date NOT NULL,
    covers_from date NOT NULL,
    covers_until date NOT NULL,
    days integer NOT NULL,
    quantity numeric NOT NULL,
    unit_price numeric NOT NULL,
    amount numeric NOT NULL,
    tax_category text NOT NULL COLLATE pg_catalog."C",
    tax_rate numeric NOT NULL,
    contract_version bigint NOT NULL,
    explanation jsonb NOT NULL,
    CONSTRAINT invoice_lines_kind_check CHECK ((kind = ANY (ARRAY['recurring'::text, 'one_time'::text, 'discount'::text]))),
    CONSTRAINT invoice_lines_reason_check CHECK ((reason = ANY (ARRAY['regular'::text, 'late'::text, 'adjustment'::text])))
);

ALTER TABLE ONLY public.invoice_lines FORCE ROW LEVEL SECURITY;


--
-- Name: invoice_taxes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoice_taxes (
    tenant_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    category text NOT NULL COLLATE pg_catalog."C",
    percent numeric NOT NULL,
    taxable numeric NOT NULL,
    tax numeric NOT NULL
);

ALTER TABLE ONLY public.invoice_taxes FORCE ROW LEVEL SECURITY;


--
-- Name: invoices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invoices (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    customer_id uuid NOT NULL,
    billing_account_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    billing_date date NOT NULL,
    due_date date NOT NULL,
    currency text NOT NULL,
    subtotal numeric NOT NULL,
    tax numeric NOT NULL,
    total numeric NOT NULL,
    subject text,
    notes text,
    order_number text,
    customer_name text,
    addressee text[],
    registration_number text,
    digest bytea NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    issued_at timestamp with time zone,
    CONSTRAINT invoices_check CHECK (((status = 'issued'::text) = (issued_at IS NOT NULL))),
    CONSTRAINT invoices_check1 CHECK (((number IS NOT NULL) = ((status = 'issued'::text) AND (kind <> 'settlement'::text)))),
    CONSTRAINT invoices_kind_check CHECK ((kind = ANY (ARRAY['invoice'::text, 'credit_note'::text, 'settlement'::text]))),
    CONSTRAINT invoices_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'held'::text, 'issued'::text])))
);

ALTER TABLE ONLY public.invoices FORCE ROW LEVEL SECURITY;


--
-- Name: item_options; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item_options (
    tenant_id uuid NOT NULL,
    item_id uuid NOT NULL,
    option_id uuid NOT NULL
);

ALTER TABLE ONLY public.item_options FORCE ROW LEVEL SECURITY;


--
-- Name: item_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item_versions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    version integer NOT NULL,
    on_sale_from date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT item_versions_version_check CHECK ((version > 0))
);

ALTER TABLE ONLY public.item_versions FORCE ROW LEVEL SECURITY;


--
-- Name: items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.items (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    product_id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    latest_version integer DEFAULT 0 NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT items_kind_check CHECK ((kind = ANY (ARRAY['main'::text, 'option'::text]))),
    CONSTRAINT items_status_check CHECK ((status = ANY (ARRAY['on_sale'::text, 'discontinued'::text])))
);

ALTER TABLE ONLY public.items FORCE ROW LEVEL SECURITY;


--
-- Name: ledger_rows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_rows (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    charge_id uuid NOT NULL,
    period_from date NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    segment_from date NOT NULL,
    discount_id uuid NOT NULL,
    account_id uuid NOT NULL,
    currency text NOT NULL COLLATE pg_catalog."C",
    tax_category text NOT NULL COLLATE pg_catalog."C",
    tax_rate numeric NOT NULL,
    seq integer NOT NULL,
    chain_id uuid NOT NULL,
    amount numeric NOT NULL,
    quantity numeric NOT NULL,
    days integer NOT NULL,
    covers_from date NOT NULL,
    covers_until date NOT NULL,
    contract_version bigint NOT NULL,
    invoice_id uuid NOT NULL,
    line_id uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT ledger_rows_seq_check CHECK ((seq > 0))
);

ALTER TABLE ONLY public.ledger_rows FORCE ROW LEVEL SECURITY;


--
-- Name: number_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.number_series (
    tenant_id uuid NOT NULL,
    series text NOT NULL COLLATE pg_catalog."C",
    last bigint NOT NULL
);

ALTER TABLE ONLY public.number_series FORCE ROW LEVEL SECURITY;


--
-- Name: products; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.products (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    description text,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.products FORCE ROW LEVEL SECURITY;


--
-- Name: renewals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.renewals (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    term_from date NOT NULL,
    seq integer NOT NULL,
    term_until date NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.renewals FORCE ROW LEVEL SECURITY;


--
-- Name: reservations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reservations (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    change_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    effective_on date NOT NULL,
    CONSTRAINT reservations_status_check CHECK ((status = ANY (ARRAY['reserved'::text, 'failed'::text])))
);

ALTER TABLE ONLY public.reservations FORCE ROW LEVEL SECURITY;


--
-- Name: schema_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_versions (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);


--
-- Name: schema_versions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.schema_versions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.schema_versions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: segments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.segments (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    contract_id uuid NOT NULL,
    contract_item_id uuid NOT NULL,
    charge_id uuid NOT NULL,
    charge_code text NOT NULL COLLATE pg_catalog."C",
    charge_kind text NOT NULL,
    item_id uuid NOT NULL,
    effective_from date NOT NULL,
    effective_until date NOT NULL,
    recorded_from timestamp with time zone NOT NULL,
    recorded_until timestamp with time zone DEFAULT 'infinity'::timestamp with time zone NOT NULL,
    planned boolean NOT NULL,
    version_id uuid NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    model text NOT NULL,
    list_price numeric NOT NULL,
    negotiated_price numeric,
    quantity numeric NOT NULL,
    currency text NOT NULL,
    cycle_months integer NOT NULL,
    anchor text NOT NULL,
    timing text NOT NULL,
    start_rate text NOT NULL,
    end_rate text NOT NULL,
    change_policy text NOT NULL,
    rounding text NOT NULL,
    scale integer NOT NULL,
    tax_category text NOT NULL,
    discounts jsonb NOT NULL,
    CONSTRAINT segments_check CHECK (((effective_from < effective_until) AND (recorded_from < recorded_until)))
);

ALTER TABLE ONLY public.segments FORCE ROW LEVEL SECURITY;


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    name_kana text,
    department text,
    email text,
    phone text,
    postal_code text,
    prefecture text,
    city text,
    line1 text,
    line2 text,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.staff FORCE ROW LEVEL SECURITY;


--
-- Name: tax_rates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tax_rates (
    country text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    percent numeric NOT NULL,
    CONSTRAINT tax_rates_category_check CHECK ((category = ANY (ARRAY['standard'::text, 'reduced'::text, 'export'::text, 'exempt'::text, 'out_of_scope'::text]))),
    CONSTRAINT tax_rates_percent_check CHECK (((percent >= (0)::numeric) AND (percent < (100)::numeric)))
);


--
-- Name: tenant_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tenant_settings (
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    country text DEFAULT 'JP'::text NOT NULL,
    currency text NOT NULL,
    billing_day integer DEFAULT 31 NOT NULL,
    tax_rounding text DEFAULT 'down'::text NOT NULL,
    registration_number text,
    invoice_number_prefix text DEFAULT 'INV-'::text NOT NULL,
    credit_note_number_prefix text DEFAULT 'CN-'::text NOT NULL,
    contract_number_prefix text DEFAULT 'C-'::text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT tenant_settings_billing_day_check CHECK (((billing_day >= 1) AND (billing_day <= 31))),
    CONSTRAINT tenant_settings_tax_rounding_check CHECK ((tax_rounding = ANY (ARRAY['down'::text, 'up'::text, 'half_up'::text])))
);

ALTER TABLE ONLY public.tenant_settings FORCE ROW LEVEL SECURITY;


--
-- Name: tenants; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tenants (
    id uuid NOT NULL,
    time_zone text NOT NULL,
    sandbox boolean DEFAULT false NOT NULL,
    clock_on date,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT tenants_check CHECK ((sandbox = (clock_on IS NOT NULL)))
);


--
-- Name: timeline_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.timeline_entries (
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    effective_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    executed_at timestamp with time zone,
    contract_id uuid,
    change_id uuid,
    document_id uuid,
    billing_account_id uuid,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    summary text NOT NULL,
    memo text,
    differences jsonb NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL
);

ALTER TABLE ONLY public.timeline_entries FORCE ROW LEVEL SECURITY;


--
-- Name: river_job; Type: TABLE; Schema: river; Owner: -
--

CREATE TABLE river.river_job (
    id bigint NOT NULL,
    state river.river_job_state DEFAULT 'available'::river.river_job_state NOT NULL,
    attempt smallint DEFAULT 0 NOT NULL,
    max_attempts smallint DEFAULT 25 NOT NULL,
    attempted_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    finalized_at timestamp with time zone,
    scheduled_at timestamp with time zone DEFAULT now() NOT NULL,
    priority smallint DEFAULT 1 NOT NULL,
    args jsonb NOT NULL,
    attempted_by text[],
    errors jsonb[],
    kind text NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    queue text DEFAULT 'default'::text NOT NULL,
    tags character varying(255)[] DEFAULT '{}'::character varying[] NOT NULL,
    unique_key bytea,
    unique_states bit(8),
    CONSTRAINT finalized_or_finalized_at_null CHECK ((((finalized_at IS NULL) AND (state <> ALL (ARRAY['cancelled'::river.river_job_state, 'completed'::river.river_job_state, 'discarded'::river.river_job_state]))) OR ((finalized_at IS NOT NULL) AND (state = ANY (ARRAY['cancelled'::river.river_job_state, 'completed'::river.river_job_state, 'discarded'::river.river_job_state]))))),
    CONSTRAINT kind_length CHECK (((char_length(kind) > 0) AND (char_length(kind) < 128))),
    CONSTRAINT max_attempts_is_positive CHECK ((max_attempts > 0)),
    CONSTRAINT priority_in_range CHECK (((priority >= 1) AND (priority <= 4))),
    CONSTRAINT queue_length CHECK (((char_length(queue) > 0) AND (char_length(queue) < 128)))
);


--
-- Name: river_job_id_seq; Type: SEQUENCE; Schema: river; Owner: -
--

CREATE SEQUENCE river.river_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: river_job_id_seq; Type: SEQUENCE OWNED BY; Schema: river; Owner: -
--

ALTER SEQUENCE river.river_job_id_seq OWNED BY river.river_job.id;


--
-- Name: river_leader; Type: TABLE; Schema: river; Owner: -
--

CREATE UNLOGGED TABLE river.river_leader (
    elected_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    leader_id text NOT NULL,
    name text DEFAULT 'default'::text NOT NULL,
    CONSTRAINT leader_id_length CHECK (((char_length(leader_id) > 0) AND (char_length(leader_id) < 128))),
    CONSTRAINT name_length CHECK ((name = 'default'::text))
);


--
-- Name: river_migration; Type: TABLE; Schema: river; Owner: -
--

CREATE TABLE river.river_migration (
    line text NOT NULL,
    version bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT line_length CHECK (((char_length(line) > 0) AND (char_length(line) < 128))),
    CONSTRAINT version_gte_1 CHECK ((version >= 1))
);


--
-- Name: river_notification; Type: TABLE; Schema: river; Owner: -
--

CREATE TABLE river.river_notification (
    id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    payload text NOT NULL,
    topic text NOT NULL,
    CONSTRAINT topic_length CHECK (((length(topic) > 0) AND (length(topic) < 128)))
);


--
-- Name: river_notification_id_seq; Type: SEQUENCE; Schema: river; Owner: -
--

CREATE SEQUENCE river.river_notification_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: river_notification_id_seq; Type: SEQUENCE OWNED BY; Schema: river; Owner: -
--

ALTER SEQUENCE river.river_notification_id_seq OWNED BY river.river_notification.id;


--
-- Name: river_queue; Type: TABLE; Schema: river; Owner: -
--

CREATE TABLE river.river_queue (
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    paused_at timestamp with time zone,
    updated_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: river_job id; Type: DEFAULT; Schema: river; Owner: -
--

ALTER TABLE ONLY river.river_job ALTER COLUMN id SET DEFAULT nextval('river.river_job_id_seq'::regclass);


--
-- Name: river_notification id; Type: DEFAULT; Schema: river; Owner: -
--

ALTER TABLE ONLY river.river_notification ALTER COLUMN id SET DEFAULT nextval('river.river_notification_id_seq'::regclass);


--
-- Data for Name: account_holds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_holds VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ddc-7a2d-9508-672a26004981', '01a20bc9-5de6-764e-89e8-8e226e123f1f', '請求先の確認中', '2026-10-01', '2026-10-01 04:21:15.877972+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'infinity', 'infinity');


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_keys VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '\x60d87febe5db8dddf2b98de7f9b4a427f8c00434569edd9b42e105bec5db94f8', '{admin}', '2026-11-24 04:21:14.471636+00', NULL, '2026-11-24 04:21:14.476335+00', NULL);


--
-- Data for Name: audit_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entries VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5867-7de7-8993-75e1be3464bb', '2026-11-24 04:21:14.472361+00', 'system', NULL, 'keiyaku', 'create_api_key', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', NULL, NULL, '{"id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "name": "admin", "scopes": ["admin"], "created_at": "2026-11-24T04:21:14.471636Z", "expires_at": null, "revoked_at": null, "last_used_at": null}', '749'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-586d-784b-b9a9-b165d2570f9b', '2026-11-24 04:21:14.477883+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_product', 'product', '01a20bc9-586c-7d52-9220-2a7ff0b9a284', '26247f9ac6de90ec', NULL, '{"id": "01a20bc9-586c-7d52-9220-2a7ff0b9a284", "code": "kintai", "name": "クラウド勤怠", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T04:21:14.476856Z", "updated_at": "2026-04-01T04:21:14.476856Z", "description": null}', '751'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5870-7d94-866d-7bff39a48016', '2026-11-24 04:21:14.481048+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item', 'item', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '13ad7c78f70a6383', NULL, '{"id": "01a20bc9-586f-7598-87ae-4f5678aea8c5", "code": "seat", "kind": "option", "name": "seat", "status": "on_sale", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T04:21:14.479348Z", "product_id": "01a20bc9-586c-7d52-9220-2a7ff0b9a284", "updated_at": "2026-04-01T04:21:14.479348Z", "latest_version": 0, "allowed_option_ids": null}', '752'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5874-7d8f-829e-f20331697d59', '2026-11-24 04:21:14.485157+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item_version', 'item_version', '01a20bc9-5872-7d7d-a15d-6698a1046148', '924c5dac59d01e1c', NULL, '{"id": "01a20bc9-5872-7d7d-a15d-6698a1046148", "charges": [{"code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "start_rate": "daily_rate", "unit_price": "200", "version_id": "01a20bc9-5872-7d7d-a15d-6698a1046148", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-586f-7598-87ae-4f5678aea8c5", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T13:21:14.48238+09:00", "on_sale_from": "2000-01-01"}', '753'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5877-7eb0-ba99-4cfdf211d957', '2026-11-24 04:21:14.488078+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item', 'item', '01a20bc9-5876-7968-b96d-e732180f91f7', '3edd301c93044599', NULL, '{"id": "01a20bc9-5876-7968-b96d-e732180f91f7", "code": "light", "kind": "main", "name": "light", "status": "on_sale", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T04:21:14.486599Z", "product_id": "01a20bc9-586c-7d52-9220-2a7ff0b9a284", "updated_at": "2026-04-01T04:21:14.486599Z", "latest_version": 0, "allowed_option_ids": ["01a20bc9-586f-7598-87ae-4f5678aea8c5"]}', '754'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-587a-7520-bdf2-58bdfa8565ed', '2026-11-24 04:21:14.490536+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item_version', 'item_version', '01a20bc9-5879-7a56-89f1-a1e76e0e879d', '166a5663a0f1ae33', NULL, '{"id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "start_rate": "daily_rate", "unit_price": "3000", "version_id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 2, "rounding": "down", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "start_rate": "daily_rate", "unit_price": "50000", "version_id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5876-7968-b96d-e732180f91f7", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T13:21:14.489421+09:00", "on_sale_from": "2000-01-01"}', '755'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-587d-79a6-bdb3-cf115cd8db0a', '2026-11-24 04:21:14.493868+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item', 'item', '01a20bc9-587c-7239-a8ff-12ab813dd76b', 'ae30f7bc74d38fe2', NULL, '{"id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "code": "standard", "kind": "main", "name": "standard", "status": "on_sale", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T04:21:14.492115Z", "product_id": "01a20bc9-586c-7d52-9220-2a7ff0b9a284", "updated_at": "2026-04-01T04:21:14.492115Z", "latest_version": 0, "allowed_option_ids": ["01a20bc9-586f-7598-87ae-4f5678aea8c5"]}', '756'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5883-74dc-9258-402e16f8a192', '2026-11-24 04:21:14.499498+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item_version', 'item_version', '01a20bc9-5882-7165-ba42-3ce33f90346f', 'ca411327a742de54', NULL, '{"id": "01a20bc9-5882-7165-ba42-3ce33f90346f", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "start_rate": "daily_rate", "unit_price": "10000", "version_id": "01a20bc9-5882-7165-ba42-3ce33f90346f", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T13:21:14.495656+09:00", "on_sale_from": "2000-01-01"}', '757'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5885-7390-abec-72e1ae0e8361', '2026-11-24 04:21:14.501335+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item', 'item', '01a20bc9-5884-7b05-83ce-49fba4408d16', '6d85716eac5bccec', NULL, '{"id": "01a20bc9-5884-7b05-83ce-49fba4408d16", "code": "yearly", "kind": "main", "name": "yearly", "status": "on_sale", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T04:21:14.500703Z", "product_id": "01a20bc9-586c-7d52-9220-2a7ff0b9a284", "updated_at": "2026-04-01T04:21:14.500703Z", "latest_version": 0, "allowed_option_ids": null}', '758'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5887-7afa-9319-9e6b0fce1292', '2026-11-24 04:21:14.503854+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item_version', 'item_version', '01a20bc9-5886-7e8c-836d-4756b0912c88', '3fff14c8d445d733', NULL, '{"id": "01a20bc9-5886-7e8c-836d-4756b0912c88", "charges": [{"code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "start_rate": "daily_rate", "unit_price": "120000", "version_id": "01a20bc9-5886-7e8c-836d-4756b0912c88", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5884-7b05-83ce-49fba4408d16", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T13:21:14.502623+09:00", "on_sale_from": "2000-01-01"}', '759'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5889-7ce8-a0d9-8eb76a6d8a51', '2026-11-24 04:21:14.505976+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item', 'item', '01a20bc9-5889-7208-afc2-77987ddeed10', 'f89489a8adf6e62e', NULL, '{"id": "01a20bc9-5889-7208-afc2-77987ddeed10", "code": "quarterly", "kind": "main", "name": "quarterly", "status": "on_sale", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T04:21:14.505118Z", "product_id": "01a20bc9-586c-7d52-9220-2a7ff0b9a284", "updated_at": "2026-04-01T04:21:14.505118Z", "latest_version": 0, "allowed_option_ids": null}', '760'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588c-7ac6-a2b7-a057bcd9d9c6', '2026-11-24 04:21:14.508866+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_item_version', 'item_version', '01a20bc9-588b-7ba3-b51b-f7884c5b5c32', 'e34e45f5bed0854a', NULL, '{"id": "01a20bc9-588b-7ba3-b51b-f7884c5b5c32", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "arrears", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "half_up", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "start_rate": "daily_rate", "unit_price": "9100.5", "version_id": "01a20bc9-588b-7ba3-b51b-f7884c5b5c32", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a20bc9-5889-7208-afc2-77987ddeed10", "version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T13:21:14.507246+09:00", "on_sale_from": "2000-01-01"}', '761'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5890-7cf6-b851-dbcaf3d5083b', '2026-11-24 04:21:14.512989+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_customer', 'customer', '01a20bc9-588f-71f8-ba14-ee197bd9354d', 'c9b3eb213f0a0581', NULL, '{"id": "01a20bc9-588f-71f8-ba14-ee197bd9354d", "code": "CU-000001", "memo": null, "name": "株式会社山田製作所", "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T04:21:14.511114Z", "updated_at": "2026-04-01T04:21:14.511114Z", "corporate_number": null}', '762'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5894-7b36-97f5-257b799e15b2', '2026-11-24 04:21:14.516955+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_billing_account', 'billing_account', '01a20bc9-5892-7994-90e6-41bfa7ad1868', '94bbd33af55d5749', NULL, '{"id": "01a20bc9-5892-7994-90e6-41bfa7ad1868", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["株式会社山田製作所"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T04:21:14.514297Z", "prefecture": null, "updated_at": "2026-04-01T04:21:14.514297Z", "closing_day": null, "customer_id": "01a20bc9-588f-71f8-ba14-ee197bd9354d", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '763'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-589a-714a-95ba-294487eb93a8', '2026-11-24 04:21:14.52228+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_contract', 'contract', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'a55643da68dcf0a0', NULL, '{"id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed", "draft": {"ids": ["01a20bc9-5898-7602-bb27-7e7e98e4bd9f", "01a20bc9-5898-7607-8806-fce7f0403bc3", "01a20bc9-5898-760c-99b9-8412c093d2be"], "request": {"items": [{"item_id": "01a20bc9-5876-7968-b96d-e732180f91f7"}], "start_on": "2026-04-01", "signed_on": "2026-04-01", "term_months": 12, "order_number": "PO-1", "billing_account_id": "01a20bc9-5892-7994-90e6-41bfa7ad1868"}, "change_id": "01a20bc9-5898-761d-acf0-c253a284cd02", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5898-7602-bb27-7e7e98e4bd9f", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a20bc9-5898-7607-8806-fce7f0403bc3", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a20bc9-5898-760c-99b9-8412c093d2be", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5876-7968-b96d-e732180f91f7", "version": 1, "quantity": "1", "version_id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "term_months": 12, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000001", "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-04-01", "signed_on": "", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T13:21:14.518667+09:00", "updated_at": "2026-04-01T13:21:14.518667+09:00", "customer_id": "01a20bc9-588f-71f8-ba14-ee197bd9354d", "ends_before": "infinity", "recorded_at": "2026-04-01T13:21:14.518667+09:00", "order_number": "PO-1", "billed_version": 0, "passed_through": "2026-03-31", "billing_account_id": "01a20bc9-5892-7994-90e6-41bfa7ad1868", "external_reference": null}', '764'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58a0-7d17-a9e8-d2193b355611', '2026-11-24 04:21:14.528997+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'sign_contract', 'contract', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'a55643da68dcf0a0', NULL, '{"id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed", "draft": null, "title": null, "end_by": null, "number": "C-000001", "version": 1, "currency": "JPY", "next_day": "2027-04-01", "start_on": "2026-04-01", "signed_on": "2026-04-01", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-01T13:21:14.518667+09:00", "updated_at": "2026-04-01T13:21:14.522477+09:00", "customer_id": "01a20bc9-588f-71f8-ba14-ee197bd9354d", "ends_before": "infinity", "recorded_at": "2026-04-01T13:21:14.522477+09:00", "order_number": "PO-1", "billed_version": 0, "passed_through": "2026-04-01", "billing_account_id": "01a20bc9-5892-7994-90e6-41bfa7ad1868", "external_reference": null}', '764'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58a8-7666-bd74-5ccd2f43ad6f', '2026-11-24 04:21:14.536503+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_bill_run', 'bill_run', '01a20bc9-58a7-7b82-8c87-e5057b7031e0', 'f1cc8de8de7cdf34', NULL, '{"UpTo": "2026-04-01", "AccountIDs": []}', '766'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58b3-797d-91cb-b4f465fa4090', '2026-11-24 04:21:14.548079+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a20bc9-5892-7994-90e6-41bfa7ad1868', NULL, NULL, '{"made": 1, "digest": "83464c823ac52192b023eb8ee4846b6c5c67c26c6b22aab7b770c1d0b3f94ef0", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '767'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a16-7b2b-b0c6-714b3514c330', '2026-11-24 04:21:14.902829+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-58af-7369-be7b-9682d28557af', '88e977e65b9b2ec0', NULL, '{"total": "58300", "number": "INV-000001"}', '775'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a1a-7631-be0d-0becb8c72da5', '2026-11-24 04:21:14.906532+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'advance_test_clock', 'test_clock', '01a20bc9-5a1a-707d-95cd-de977d5b3c3d', '4733068068290b58', NULL, '{"to": "2026-04-16", "from": "2026-04-01"}', '776'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a7b-7aad-8929-6212219cf7a8', '2026-11-24 04:21:15.005594+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_change', 'change', '01a20bc9-5a77-717c-bdd0-0da07a4de2fc', 'bc334203e201110a', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "applied", "request": [{"op": "change_item", "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "bill_one_time": false, "contract_item_id": "01a20bc9-5898-7602-bb27-7e7e98e4bd9f", "keep_negotiated_prices": false}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5a77-717c-bdd0-0da07a4de2fc", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_item", "change_item": {"to": {"id": "01a20bc9-5a77-710b-a01e-24506c0b6be2", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a20bc9-5a77-7110-adc4-c4e93d6ce365", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "version": 1, "quantity": "1", "version_id": "01a20bc9-5882-7165-ba42-3ce33f90346f"}, "contract_item_id": "01a20bc9-5898-7602-bb27-7e7e98e4bd9f"}}], "contract_id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed", "recorded_at": "2026-04-16T13:21:14.99916+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-04-16", "order_version": 2, "contract_version": 2, "external_reference": null}', '781'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5abe-79ea-ad8b-3ba9dc103b55', '2026-11-24 04:21:15.070744+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_customer', 'customer', '01a20bc9-5abe-708e-8541-4fb2b87133c5', 'ba3a789c179541e7', NULL, '{"id": "01a20bc9-5abe-708e-8541-4fb2b87133c5", "code": "CU-000004", "memo": null, "name": "高橋物産株式会社", "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T04:21:15.070019Z", "updated_at": "2026-04-16T04:21:15.070019Z", "corporate_number": null}', '795'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a86-74f6-9ff9-889cc3019306', '2026-11-24 04:21:15.014456+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_change', 'change', '01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7', 'fe746e291b48a2ba', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2", "negotiated_price": "9000"}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2", "negotiated_price": "9000"}}], "contract_id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed", "recorded_at": "2026-04-16T13:21:15.011884+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-09-01", "order_version": 3, "contract_version": 3, "external_reference": null}', '782'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a89-7402-bdd5-71d76727c3f3', '2026-11-24 04:21:15.017369+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_customer', 'customer', '01a20bc9-5a88-755b-b69c-8906387fc789', '1d64b63c2cfd8b1a', NULL, '{"id": "01a20bc9-5a88-755b-b69c-8906387fc789", "code": "CU-000002", "memo": null, "name": "鈴木商事株式会社", "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T04:21:15.016334Z", "updated_at": "2026-04-16T04:21:15.016334Z", "corporate_number": null}', '783'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8b-7576-962d-ac25807080aa', '2026-11-24 04:21:15.01952+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_billing_account', 'billing_account', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', '44ab23aabae2330d', NULL, '{"id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["鈴木商事株式会社"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T04:21:15.018425Z", "prefecture": null, "updated_at": "2026-04-16T04:21:15.018425Z", "closing_day": 20, "customer_id": "01a20bc9-5a88-755b-b69c-8906387fc789", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '784'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8f-7b69-bfd2-f95db837f312', '2026-11-24 04:21:15.023953+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_contract', 'contract', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'b9b26f023df13113', NULL, '{"id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905", "draft": {"ids": ["01a20bc9-5a8d-7a5c-bc4b-6f84f6093900", "01a20bc9-5a8d-7a60-b97e-056d68b622b7", "01a20bc9-5a8e-72c8-8a07-99b08d3538e2", "01a20bc9-5a8e-72d3-9242-d4d0bfa66808", "01a20bc9-5a8e-793f-887b-2bfee7796ba0"], "request": {"items": [{"ref": "main", "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b"}, {"ref": "seats", "item_id": "01a20bc9-586f-7598-87ae-4f5678aea8c5", "quantity": "20"}], "start_on": "2026-05-01", "discounts": [{"kind": "percent", "name": "導入割引", "scope": "item", "value": "10", "whole": false, "end_on": "2026-09-30", "item_ref": "seats"}], "signed_on": "2026-04-16", "term_months": 3, "billing_account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd"}, "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5a8d-7a5c-bc4b-6f84f6093900", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a20bc9-5a8d-7a60-b97e-056d68b622b7", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "version": 1, "quantity": "1", "version_id": "01a20bc9-5882-7165-ba42-3ce33f90346f"}, {"id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a20bc9-5a8e-72d3-9242-d4d0bfa66808", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-586f-7598-87ae-4f5678aea8c5", "version": 1, "quantity": "20", "parent_id": "01a20bc9-5a8d-7a5c-bc4b-6f84f6093900", "version_id": "01a20bc9-5872-7d7d-a15d-6698a1046148"}], "renewal": {"kind": "auto", "term_months": 3}, "currency": "JPY", "discounts": [{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}], "term_months": 3, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000002", "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T13:21:15.020873+09:00", "updated_at": "2026-04-16T13:21:15.020873+09:00", "customer_id": "01a20bc9-5a88-755b-b69c-8906387fc789", "ends_before": "infinity", "recorded_at": "2026-04-16T13:21:15.020873+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-04-30", "billing_account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "external_reference": null}', '785'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a91-7c6c-8543-c5cde3844c0a', '2026-11-24 04:21:15.025904+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'sign_contract', 'contract', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'b9b26f023df13113', NULL, '{"id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905", "draft": null, "title": null, "end_by": null, "number": "C-000002", "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T13:21:15.020873+09:00", "updated_at": "2026-04-16T13:21:15.02412+09:00", "customer_id": "01a20bc9-5a88-755b-b69c-8906387fc789", "ends_before": "infinity", "recorded_at": "2026-04-16T13:21:15.02412+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-04-30", "billing_account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "external_reference": null}', '785'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a97-7e7a-9811-0ba52729dcd6', '2026-11-24 04:21:15.032311+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_change', 'change', '01a20bc9-5a95-7c53-a69c-04513b870011', 'c867c4efcea43357', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "5", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5a95-7c53-a69c-04513b870011", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}], "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905", "recorded_at": "2026-04-16T13:21:15.029858+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-07-10", "order_version": 2, "contract_version": 2, "external_reference": null}', '786'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aa0-74ab-9d6b-228859a04657', '2026-11-24 04:21:15.040399+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_change', 'change', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', 'a770109621f2a903', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "-2", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5a9d-7a43-8899-9bebe424d15d", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}], "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905", "recorded_at": "2026-04-16T13:21:15.037766+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-10", "order_version": 3, "contract_version": 3, "external_reference": null}', '788'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aa7-79ea-a756-7676bc281173', '2026-11-24 04:21:15.047813+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_change', 'change', '01a20bc9-5aa5-710b-8943-194356ef7425', '71b6695f4ce626d6', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "3", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5aa5-710b-8943-194356ef7425", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}], "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905", "recorded_at": "2026-04-16T13:21:15.045148+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-20", "order_version": 4, "contract_version": 4, "external_reference": null}', '789'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aae-794f-9263-e885ab115e5e', '2026-11-24 04:21:15.054705+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'reschedule_change', 'change', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', '7dfda26a5daff846', NULL, '{"seq": 2, "kind": "rescheduled", "memo": "先方都合", "detail": null, "status": "reserved", "request": [{"by": "-2", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5a9d-7a43-8899-9bebe424d15d", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}], "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905", "recorded_at": "2026-04-16T13:21:15.052282+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-11-10", "order_version": 5, "contract_version": 5, "external_reference": null}', '790'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab3-7c48-89e0-3ed297e9870d', '2026-11-24 04:21:15.059917+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'cancel_change', 'change', '01a20bc9-5aa5-710b-8943-194356ef7425', '01c0504b6d732072', NULL, '{"seq": 2, "kind": "cancelled", "memo": null, "detail": "取消", "status": "cancelled", "request": [{"by": "3", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5aa5-710b-8943-194356ef7425", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}], "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905", "recorded_at": "2026-04-16T13:21:15.057523+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-20", "order_version": 4, "contract_version": 6, "external_reference": null}', '791'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab6-71f4-bdd8-74308e2d0e3b', '2026-11-24 04:21:15.062199+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_customer', 'customer', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '50500e4187dc6de3', NULL, '{"id": "01a20bc9-5ab5-7a57-b788-6c1450e3f421", "code": "CU-000003", "memo": null, "name": "佐藤工業株式会社", "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T04:21:15.06166Z", "updated_at": "2026-04-16T04:21:15.06166Z", "corporate_number": null}', '792'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab7-7a32-b4d1-45d541f3ff06', '2026-11-24 04:21:15.063806+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_billing_account', 'billing_account', '01a20bc9-5ab7-7160-8eca-48b4287e8665', 'abf0bb8a241d431c', NULL, '{"id": "01a20bc9-5ab7-7160-8eca-48b4287e8665", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["佐藤工業株式会社"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T04:21:15.062921Z", "prefecture": null, "updated_at": "2026-04-16T04:21:15.062921Z", "closing_day": null, "customer_id": "01a20bc9-5ab5-7a57-b788-6c1450e3f421", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '793'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aba-7056-923a-88bdf20a41ab', '2026-11-24 04:21:15.066132+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_contract', 'contract', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '7d4cd3b1f5d1bf74', NULL, '{"id": "01a20bc9-5ab9-70fc-b2de-2e856fb16966", "draft": {"ids": ["01a20bc9-5ab9-76c6-9160-309056e053ad", "01a20bc9-5ab9-76cc-8836-d64d4df6cc48"], "request": {"items": [{"anchor": {"kind": "calendar_month"}, "item_id": "01a20bc9-5884-7b05-83ce-49fba4408d16"}], "start_on": "2026-05-01", "signed_on": "2026-04-16", "billing_account_id": "01a20bc9-5ab7-7160-8eca-48b4287e8665"}, "change_id": "01a20bc9-5ab9-76de-8762-b41a4d10d2a8", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5ab9-76c6-9160-309056e053ad", "code": "yearly", "kind": "main", "name": "yearly", "anchor": {"day": 1, "year": 2026, "month": 5}, "charges": [{"id": "01a20bc9-5ab9-76cc-8836-d64d4df6cc48", "code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "120000", "start_rate": "daily_rate", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5884-7b05-83ce-49fba4408d16", "version": 1, "quantity": "1", "version_id": "01a20bc9-5886-7e8c-836d-4756b0912c88"}], "renewal": {"kind": "none"}, "currency": "JPY", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000003", "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T13:21:15.064896+09:00", "updated_at": "2026-04-16T13:21:15.064896+09:00", "customer_id": "01a20bc9-5ab5-7a57-b788-6c1450e3f421", "ends_before": "infinity", "recorded_at": "2026-04-16T13:21:15.064896+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-04-30", "billing_account_id": "01a20bc9-5ab7-7160-8eca-48b4287e8665", "external_reference": null}', '794'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5abc-70f9-b89c-3a281f0d0266', '2026-11-24 04:21:15.068163+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'sign_contract', 'contract', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '7d4cd3b1f5d1bf74', NULL, '{"id": "01a20bc9-5ab9-70fc-b2de-2e856fb16966", "draft": null, "title": null, "end_by": null, "number": "C-000003", "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T13:21:15.064896+09:00", "updated_at": "2026-04-16T13:21:15.066258+09:00", "customer_id": "01a20bc9-5ab5-7a57-b788-6c1450e3f421", "ends_before": "infinity", "recorded_at": "2026-04-16T13:21:15.066258+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-04-30", "billing_account_id": "01a20bc9-5ab7-7160-8eca-48b4287e8665", "external_reference": null}', '794'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b12-754f-a0d7-afe50f1f8c35', '2026-11-24 04:21:15.154441+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', NULL, NULL, '{"date": "2026-05-11", "changes": 0}', '816'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac1-7548-86f7-9dec6dd4dd84', '2026-11-24 04:21:15.073466+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_billing_account', 'billing_account', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', '428b4a70baeb7301', NULL, '{"id": "01a20bc9-5ac0-7a40-bac7-4170aad1ec71", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["高橋物産株式会社"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T04:21:15.072286Z", "prefecture": null, "updated_at": "2026-04-16T04:21:15.072286Z", "closing_day": null, "customer_id": "01a20bc9-5abe-708e-8541-4fb2b87133c5", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '796'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac3-7a70-bb42-58c165b0d911', '2026-11-24 04:21:15.075829+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_contract', 'contract', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', 'bbe33f65c5c695cb', NULL, '{"id": "01a20bc9-5ac2-7b13-87f6-621d6ec6292a", "draft": {"ids": ["01a20bc9-5ac3-70f0-86d7-be161cd943c9", "01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48"], "request": {"items": [{"anchor": {"day": 31, "kind": "day_of_month"}, "item_id": "01a20bc9-5889-7208-afc2-77987ddeed10"}], "start_on": "2026-05-11", "signed_on": "2026-04-16", "billing_account_id": "01a20bc9-5ac0-7a40-bac7-4170aad1ec71"}, "change_id": "01a20bc9-5ac3-7101-ae02-e12ccdd0f1b1", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5ac3-70f0-86d7-be161cd943c9", "code": "quarterly", "kind": "main", "name": "quarterly", "anchor": {"day": 31, "year": 2026, "month": 5}, "charges": [{"id": "01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "arrears", "end_rate": "daily_rate", "rounding": "half_up", "list_price": "9100.5", "start_rate": "daily_rate", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a20bc9-5889-7208-afc2-77987ddeed10", "version": 1, "quantity": "1", "version_id": "01a20bc9-588b-7ba3-b51b-f7884c5b5c32"}], "renewal": {"kind": "none"}, "currency": "JPY", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000004", "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-11", "signed_on": "", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T13:21:15.07465+09:00", "updated_at": "2026-04-16T13:21:15.07465+09:00", "customer_id": "01a20bc9-5abe-708e-8541-4fb2b87133c5", "ends_before": "infinity", "recorded_at": "2026-04-16T13:21:15.07465+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-05-10", "billing_account_id": "01a20bc9-5ac0-7a40-bac7-4170aad1ec71", "external_reference": null}', '797'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac4-7eff-b843-8c974d399005', '2026-11-24 04:21:15.077071+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'sign_contract', 'contract', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', 'bbe33f65c5c695cb', NULL, '{"id": "01a20bc9-5ac2-7b13-87f6-621d6ec6292a", "draft": null, "title": null, "end_by": null, "number": "C-000004", "version": 1, "currency": "JPY", "next_day": "2026-05-11", "start_on": "2026-05-11", "signed_on": "2026-04-16", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T13:21:15.07465+09:00", "updated_at": "2026-04-16T13:21:15.075956+09:00", "customer_id": "01a20bc9-5abe-708e-8541-4fb2b87133c5", "ends_before": "infinity", "recorded_at": "2026-04-16T13:21:15.075956+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-05-10", "billing_account_id": "01a20bc9-5ac0-7a40-bac7-4170aad1ec71", "external_reference": null}', '797'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac7-736a-9643-e498e08626e5', '2026-11-24 04:21:15.07932+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_customer', 'customer', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '59715fbbe3bff168', NULL, '{"id": "01a20bc9-5ac6-79b2-ae90-40997a9baa4b", "code": "CU-000005", "memo": null, "name": "田中印刷株式会社", "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T04:21:15.078618Z", "updated_at": "2026-04-16T04:21:15.078618Z", "corporate_number": null}', '798'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac8-7ab6-8cbd-14135d9cd9ee', '2026-11-24 04:21:15.080779+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_billing_account', 'billing_account', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'b624f1d4cea0b969', NULL, '{"id": "01a20bc9-5ac8-75a3-9497-4fe710130ba0", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["田中印刷株式会社"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T04:21:15.080284Z", "prefecture": null, "updated_at": "2026-04-16T04:21:15.080284Z", "closing_day": null, "customer_id": "01a20bc9-5ac6-79b2-ae90-40997a9baa4b", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '799'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aca-76fa-ab80-0815880cd5bc', '2026-11-24 04:21:15.082552+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_contract', 'contract', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '5f4822a9f8f89aee', NULL, '{"id": "01a20bc9-5ac9-7c5c-8947-ac248bb4348b", "draft": {"ids": ["01a20bc9-5aca-716e-87b8-8bfbb00d3cb7", "01a20bc9-5aca-7172-93e7-8e07f3c8141a", "01a20bc9-5aca-7175-98a6-e8a899323b8c"], "request": {"items": [{"item_id": "01a20bc9-5876-7968-b96d-e732180f91f7"}], "renewal": {"kind": "none"}, "start_on": "2026-05-01", "signed_on": "2026-04-16", "term_months": 4, "billing_account_id": "01a20bc9-5ac8-75a3-9497-4fe710130ba0"}, "change_id": "01a20bc9-5aca-717f-a3a7-6a14c64e8ff2", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5aca-716e-87b8-8bfbb00d3cb7", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a20bc9-5aca-7172-93e7-8e07f3c8141a", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a20bc9-5aca-7175-98a6-e8a899323b8c", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5876-7968-b96d-e732180f91f7", "version": 1, "quantity": "1", "version_id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d"}], "renewal": {"kind": "none", "term_months": 4}, "currency": "JPY", "term_months": 4, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000005", "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T13:21:15.08174+09:00", "updated_at": "2026-04-16T13:21:15.08174+09:00", "customer_id": "01a20bc9-5ac6-79b2-ae90-40997a9baa4b", "ends_before": "infinity", "recorded_at": "2026-04-16T13:21:15.08174+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-04-30", "billing_account_id": "01a20bc9-5ac8-75a3-9497-4fe710130ba0", "external_reference": null}', '800'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5acb-78b1-8b5b-88c4a6a9389b', '2026-11-24 04:21:15.083658+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'sign_contract', 'contract', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '5f4822a9f8f89aee', NULL, '{"id": "01a20bc9-5ac9-7c5c-8947-ac248bb4348b", "draft": null, "title": null, "end_by": "completed", "number": "C-000005", "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-04-16T13:21:15.08174+09:00", "updated_at": "2026-04-16T13:21:15.082655+09:00", "customer_id": "01a20bc9-5ac6-79b2-ae90-40997a9baa4b", "ends_before": "2026-09-01", "recorded_at": "2026-04-16T13:21:15.082655+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-04-30", "billing_account_id": "01a20bc9-5ac8-75a3-9497-4fe710130ba0", "external_reference": null}', '800'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5acd-795d-8e01-e3c24da15d08', '2026-11-24 04:21:15.085691+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'advance_test_clock', 'test_clock', '01a20bc9-5acd-76db-a139-7ba4d5524b7b', 'f3e5ac34b0ef6a87', NULL, '{"to": "2026-06-30", "from": "2026-04-16"}', '801'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aef-7204-9019-064647beed2d', '2026-11-24 04:21:15.119362+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a20bc9-5892-7994-90e6-41bfa7ad1868', NULL, NULL, '{"made": 1, "digest": "03b94e7b51a280723e9da0178a723bde38801795046ea0a6f42a9a062bbd981a", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '803'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b07-7af2-9841-447f06316635', '2026-11-24 04:21:15.144487+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '811'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b0b-7cdd-9b94-94eedabf9c6e', '2026-11-24 04:21:15.147947+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '813'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b0e-75a5-a49a-b719c7265232', '2026-11-24 04:21:15.150467+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '814'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b27-789a-8594-8cb2a5c4bd3a', '2026-11-24 04:21:15.176126+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_bill_run', 'bill_run', '01a20bc9-5b26-7b2b-9431-b8bea161ce91', '43af69c3f6dbc2b9', NULL, '{"UpTo": "2026-06-30", "AccountIDs": []}', '822');
INSERT INTO public.audit_entries VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ba5-7acf-862f-cc2a60858538', '2026-11-24 04:21:15.301844+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', NULL, NULL, NULL, '{"made": 8, "digest": "cbd3a53e2b77f112e7a5cdf751d1b3834d9e32d9c1819479122eeeff44b400c9", "remade": 0, "dropped": 0, "settled": 0, "accounts": 5}', '827'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-7335-a0dd-ca36fd35f9a4', '2026-11-24 04:21:15.411507+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5ae1-7a1d-bd87-739d036bf689', 'de242f76d5e84211', NULL, '{"total": "3850", "number": "INV-000002"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-7345-a4fa-028ee2731200', '2026-11-24 04:21:15.411542+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5b9e-7ef3-a563-725b9f016a88', 'de242f76d5e84211', NULL, '{"total": "11000", "number": "INV-000003"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-7353-955e-b4f5a4bf793c', '2026-11-24 04:21:15.411546+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5b9f-7077-aa81-182842a19967', 'de242f76d5e84211', NULL, '{"total": "14960", "number": "INV-000004"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-7362-afa8-d020ce70e62d', '2026-11-24 04:21:15.411548+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5b9f-71fc-8e6e-87d5640c80fc', 'de242f76d5e84211', NULL, '{"total": "132000", "number": "INV-000005"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-7370-867a-f731140ebdc4', '2026-11-24 04:21:15.411551+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5b9f-72da-9b37-e6ce72dcaba3', 'de242f76d5e84211', NULL, '{"total": "58300", "number": "INV-000006"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-737b-91eb-dbf7933a87b8', '2026-11-24 04:21:15.411553+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5b9f-727d-9319-87ebd8644bd2', 'de242f76d5e84211', NULL, '{"total": "2136", "number": "INV-000007"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-7385-a82b-72f984b6cae6', '2026-11-24 04:21:15.41156+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5b9f-701f-8377-447274ee12a4', 'de242f76d5e84211', NULL, '{"total": "11000", "number": "INV-000008"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-738e-b426-17d504543536', '2026-11-24 04:21:15.411564+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', 'de242f76d5e84211', NULL, '{"total": "14960", "number": "INV-000009"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c13-7397-ad2b-2fa736c21c08', '2026-11-24 04:21:15.411566+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5b9f-7360-b591-604a42dbf81f', 'de242f76d5e84211', NULL, '{"total": "3300", "number": "INV-000010"}', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c1d-7cd2-bf41-3a94802c8986', '2026-11-24 04:21:15.422003+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_change', 'change', '01a20bc9-5c19-7320-92e9-6ef972b6416f', 'a026306a3d712c1c', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "terminate", "end_on": "2026-09-30"}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5c19-7320-92e9-6ef972b6416f", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "terminate", "terminate": {}}], "contract_id": "01a20bc9-5ab9-70fc-b2de-2e856fb16966", "recorded_at": "2026-06-30T13:21:15.41723+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-10-01", "order_version": 3, "contract_version": 3, "external_reference": null}', '831'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c25-75af-833a-0bec81671fef', '2026-11-24 04:21:15.429529+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_change', 'change', '01a20bc9-5c22-78ec-bb85-556362cdea71', '90a1c2e71bb18a68', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "applied", "request": [{"op": "add_discount", "kind": "percent", "name": "遡及割引", "value": "5", "whole": false, "target": {"scope": "contract"}}], "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "change_id": "01a20bc9-5c22-78ec-bb85-556362cdea71", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "add_discount", "add_discount": {"id": "01a20bc9-5c22-78c2-add8-a052d60953e1", "kind": "percent", "name": "遡及割引", "value": "5"}}], "contract_id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed", "recorded_at": "2026-06-30T13:21:15.426652+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-06-01", "order_version": 4, "contract_version": 4, "external_reference": null}', '832'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c27-7d8f-971d-c34bdcfd04a8', '2026-11-24 04:21:15.432003+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'advance_test_clock', 'test_clock', '01a20bc9-5c27-7a22-a652-b69f8c46301d', '21fde0a894b569e1', NULL, '{"to": "2026-10-01", "from": "2026-06-30"}', '833'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c6a-7ca9-a94e-c6015f2eeb33', '2026-11-24 04:21:15.49899+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a20bc9-5ab7-7160-8eca-48b4287e8665', NULL, NULL, '{"made": 1, "digest": "c8c72f5acbdeb2ae76716382dd16efc2ce88f1c5b1290fc3d102a927eb4f3bcf", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '837'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c6f-722c-9495-9ff80ce9812c', '2026-11-24 04:21:15.504279+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a20bc9-5892-7994-90e6-41bfa7ad1868', NULL, NULL, '{"made": 1, "digest": "ec896bdbaddf36883daf75f888033a30d8f3b13e7b9664dedfa65b861647adeb", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '836'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c73-71ec-8ba9-a6f049b55abf', '2026-11-24 04:21:15.507568+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, NULL, '{"date": "2026-07-10", "changes": 1}', '839'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c79-7e1b-9c9b-6c175c3bf401', '2026-11-24 04:21:15.514057+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, NULL, '{"date": "2026-08-01", "changes": 0}', '841'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c7e-7767-9edf-81c9e9e75bf7', '2026-11-24 04:21:15.518601+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, NULL, '{"date": "2026-09-01", "changes": 1}', '843'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c80-788b-879e-be633b6088d6', '2026-11-24 04:21:15.520679+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, NULL, '{"date": "2026-09-01", "changes": 0}', '844'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c85-77b1-9a3a-18721a9967cd', '2026-11-24 04:21:15.525616+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', NULL, NULL, '{"date": "2026-10-01", "changes": 1}', '846'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c99-7dd9-8483-4e1b5cb0f268', '2026-11-24 04:21:15.546064+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_bill_run', 'bill_run', '01a20bc9-5c99-773a-afde-b1730f72d3fb', 'a2903eb58b6bdce4', NULL, '{"UpTo": "2026-10-01", "AccountIDs": []}', '848'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d5c-75ed-8968-8cb3f67b45c3', '2026-11-24 04:21:15.740484+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', NULL, NULL, NULL, '{"made": 11, "digest": "8dc66f8cabb75e56116f1a0069187b0acb2d154dcc050db37740490f11d46e06", "remade": 0, "dropped": 0, "settled": 0, "accounts": 5}', '852'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7ca1-aad9-1d020e57811d', '2026-11-24 04:21:15.848114+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5c65-7917-a047-8759e635bf01', '2570bfa46968865c', NULL, '{"total": "-550", "number": "CN-000001"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7cb0-b5e5-c12597d8c62e', '2026-11-24 04:21:15.848146+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5c66-7323-adbe-9e82bfbe77f8', '2570bfa46968865c', NULL, '{"total": "-76668", "number": "CN-000002"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7cbc-b86c-1b3945d09ea3', '2026-11-24 04:21:15.84815+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d50-7a8f-8bd8-f9f271fb3d6e', '2570bfa46968865c', NULL, '{"total": "10450", "number": "INV-000011"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7ccd-9ec6-630d7484ed33', '2026-11-24 04:21:15.848152+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '2570bfa46968865c', NULL, '{"total": "15662", "number": "INV-000012"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7cd6-8021-eb42f4b19b14', '2026-11-24 04:21:15.848158+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d51-72ee-8fe0-69143c88cd1a', '2570bfa46968865c', NULL, '{"total": "3300", "number": "INV-000013"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7ce2-93b9-0f0f2794d4ea', '2026-11-24 04:21:15.848162+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d50-7b3b-8e5e-d94b0acd14f9', '2570bfa46968865c', NULL, '{"total": "10450", "number": "INV-000014"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7cf1-9ead-c598ddc3b554', '2026-11-24 04:21:15.848189+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '2570bfa46968865c', NULL, '{"total": "15950", "number": "INV-000015"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7cff-b4fc-6099f4e0b206', '2026-11-24 04:21:15.848192+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d51-7343-a0e4-a5ffae69b265', '2570bfa46968865c', NULL, '{"total": "3300", "number": "INV-000016"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7d09-995b-c9d2b922dbd7', '2026-11-24 04:21:15.848194+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d51-7297-b203-5c4aa99a1b0b', '2570bfa46968865c', NULL, '{"total": "9829", "number": "INV-000017"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7d13-b467-22a01fe1f086', '2026-11-24 04:21:15.848196+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d50-7bde-8a1c-1723ccc3cd18', '2570bfa46968865c', NULL, '{"total": "9405", "number": "INV-000018"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dc7-7d1f-902a-2748e6aceb42', '2026-11-24 04:21:15.848198+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'issue_invoice', 'invoice', '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '2570bfa46968865c', NULL, '{"total": "15950", "number": "INV-000019"}', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dcc-7597-9cad-7f92f6ff5cea', '2026-11-24 04:21:15.852451+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_customer', 'customer', '01a20bc9-5dcb-74c9-9399-d4204073fdf1', 'a06dc5511f8436de', NULL, '{"id": "01a20bc9-5dcb-74c9-9399-d4204073fdf1", "code": "CU-000006", "memo": null, "name": "渡辺食品株式会社", "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T04:21:15.851294Z", "updated_at": "2026-10-01T04:21:15.851294Z", "corporate_number": null}', '857'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dce-7bd6-9e28-a1faeae34da5', '2026-11-24 04:21:15.854877+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_billing_account', 'billing_account', '01a20bc9-5dcd-7d7a-ac93-4d20be80f06a', 'f20718486c800156', NULL, '{"id": "01a20bc9-5dcd-7d7a-ac93-4d20be80f06a", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["渡辺食品株式会社"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T04:21:15.853617Z", "prefecture": null, "updated_at": "2026-10-01T04:21:15.853617Z", "closing_day": null, "customer_id": "01a20bc9-5dcb-74c9-9399-d4204073fdf1", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '858'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dd5-7c1b-b8e0-59e70b4e2ae5', '2026-11-24 04:21:15.861988+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_contract', 'contract', '01a20bc9-5dd2-78f8-a475-25db36b6840d', '7ce0a5d43c486bbc', NULL, '{"id": "01a20bc9-5dd2-78f8-a475-25db36b6840d", "draft": {"ids": ["01a20bc9-5dd4-7146-bfd5-2916c0ae792c", "01a20bc9-5dd4-714b-932e-ebb77af20f43"], "request": {"items": [{"item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b"}], "start_on": "2027-01-01", "billing_account_id": "01a20bc9-5dcd-7d7a-ac93-4d20be80f06a"}, "change_id": "01a20bc9-5dd4-7168-bfdf-11cc24d1c5b2", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5dd4-7146-bfd5-2916c0ae792c", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a20bc9-5dd4-714b-932e-ebb77af20f43", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "version": 1, "quantity": "1", "version_id": "01a20bc9-5882-7165-ba42-3ce33f90346f"}], "renewal": {"kind": "none"}, "currency": "JPY", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000006", "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2027-01-01", "signed_on": "", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T13:21:15.858298+09:00", "updated_at": "2026-10-01T13:21:15.858298+09:00", "customer_id": "01a20bc9-5dcb-74c9-9399-d4204073fdf1", "ends_before": "infinity", "recorded_at": "2026-10-01T13:21:15.858298+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-12-31", "billing_account_id": "01a20bc9-5dcd-7d7a-ac93-4d20be80f06a", "external_reference": null}', '859'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dd7-7ed3-b95d-ff950d53b549', '2026-11-24 04:21:15.864052+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_customer', 'customer', '01a20bc9-5dd7-763f-8b0a-95e938f498eb', '6d15b57d3596fec0', NULL, '{"id": "01a20bc9-5dd7-763f-8b0a-95e938f498eb", "code": "CU-000007", "memo": null, "name": "伊藤運輸株式会社", "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T04:21:15.863363Z", "updated_at": "2026-10-01T04:21:15.863363Z", "corporate_number": null}', '860'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ddd-77cd-bef6-33eb1c976092', '2026-11-24 04:21:15.869646+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_billing_account', 'billing_account', '01a20bc9-5ddc-7a2d-9508-672a26004981', 'f10c62a3631588cd', NULL, '{"id": "01a20bc9-5ddc-7a2d-9508-672a26004981", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T04:21:15.86798Z", "prefecture": null, "updated_at": "2026-10-01T04:21:15.86798Z", "closing_day": null, "customer_id": "01a20bc9-5dd7-763f-8b0a-95e938f498eb", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '861'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5de1-7241-b0f9-72dc216987d7', '2026-11-24 04:21:15.873327+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_contract', 'contract', '01a20bc9-5ddf-7b44-bd71-1665ec447597', 'ae7eebab387605e7', NULL, '{"id": "01a20bc9-5ddf-7b44-bd71-1665ec447597", "draft": {"ids": ["01a20bc9-5de0-7353-a25a-32b4dd0021bb", "01a20bc9-5de0-7358-8e47-36d6b42c00ed", "01a20bc9-5de0-735c-8c70-cfe8da8a44c3"], "request": {"items": [{"item_id": "01a20bc9-5876-7968-b96d-e732180f91f7"}], "start_on": "2026-10-01", "signed_on": "2026-10-01", "billing_account_id": "01a20bc9-5ddc-7a2d-9508-672a26004981"}, "change_id": "01a20bc9-5de0-7369-8b55-9245a0d695d5", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5de0-7353-a25a-32b4dd0021bb", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a20bc9-5de0-7358-8e47-36d6b42c00ed", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a20bc9-5de0-735c-8c70-cfe8da8a44c3", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5876-7968-b96d-e732180f91f7", "version": 1, "quantity": "1", "version_id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d"}], "renewal": {"kind": "none"}, "currency": "JPY", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000007", "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-10-01", "signed_on": "", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T13:21:15.871533+09:00", "updated_at": "2026-10-01T13:21:15.871533+09:00", "customer_id": "01a20bc9-5dd7-763f-8b0a-95e938f498eb", "ends_before": "infinity", "recorded_at": "2026-10-01T13:21:15.871533+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-09-30", "billing_account_id": "01a20bc9-5ddc-7a2d-9508-672a26004981", "external_reference": null}', '862'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5e1c-72be-963d-20665333f417', '2026-11-24 04:21:15.932282+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a20bc9-5ddc-7a2d-9508-672a26004981', NULL, NULL, '{"made": 1, "digest": "40e1b458ab9df005a151cbea486e6137ee9b289da696030b856526ce17e1bf95", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '866'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5de3-74f8-a49b-87ec89840288', '2026-11-24 04:21:15.875482+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'sign_contract', 'contract', '01a20bc9-5ddf-7b44-bd71-1665ec447597', 'ae7eebab387605e7', NULL, '{"id": "01a20bc9-5ddf-7b44-bd71-1665ec447597", "draft": null, "title": null, "end_by": null, "number": "C-000007", "version": 1, "currency": "JPY", "next_day": "infinity", "start_on": "2026-10-01", "signed_on": "2026-10-01", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T13:21:15.871533+09:00", "updated_at": "2026-10-01T13:21:15.8735+09:00", "customer_id": "01a20bc9-5dd7-763f-8b0a-95e938f498eb", "ends_before": "infinity", "recorded_at": "2026-10-01T13:21:15.8735+09:00", "order_number": null, "billed_version": 0, "passed_through": "2026-10-01", "billing_account_id": "01a20bc9-5ddc-7a2d-9508-672a26004981", "external_reference": null}', '862'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5de8-739c-abbc-0fa4d022c4a0', '2026-11-24 04:21:15.880402+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'hold_billing_account', 'billing_account', '01a20bc9-5ddc-7a2d-9508-672a26004981', 'd17cde2b946e6f7c', '{"id": "01a20bc9-5ddc-7a2d-9508-672a26004981", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T04:21:15.86798Z", "prefecture": null, "updated_at": "2026-10-01T04:21:15.86798Z", "closing_day": null, "customer_id": "01a20bc9-5dd7-763f-8b0a-95e938f498eb", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '{"id": "01a20bc9-5ddc-7a2d-9508-672a26004981", "city": null, "hold": {"id": "01a20bc9-5de6-764e-89e8-8e226e123f1f", "reason": "請求先の確認中", "held_at": "2026-10-01T04:21:15.877972Z", "held_on": "2026-10-01", "actor_id": "01a20bc9-5867-74c5-8ce3-858dcbef4f31", "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5ddc-7a2d-9508-672a26004981", "actor_kind": "api_key", "actor_name": "admin", "released_on": "infinity"}, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 2, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "created_at": "2026-10-01T04:21:15.86798Z", "prefecture": null, "updated_at": "2026-10-01T04:21:15.877972Z", "closing_day": null, "customer_id": "01a20bc9-5dd7-763f-8b0a-95e938f498eb", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '863'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5de9-7d0d-85b7-534b32a5f5f7', '2026-11-24 04:21:15.881937+00', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'create_bill_run', 'bill_run', '01a20bc9-5de9-7a77-a8f2-07d448477f2a', '3d3bb438d1d0eebe', NULL, '{"UpTo": "2026-10-01", "AccountIDs": []}', '864');


--
-- Data for Name: bill_run_errors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bill_run_shards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bill_run_shards VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58a7-7b82-8c87-e5057b7031e0', 0, '{01a20bc9-5892-7994-90e6-41bfa7ad1868}', 'done', 0, '2026-04-01 04:21:14.787495+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b26-7b2b-9431-b8bea161ce91', 0, '{01a20bc9-5892-7994-90e6-41bfa7ad1868,01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd,01a20bc9-5ab7-7160-8eca-48b4287e8665,01a20bc9-5ac0-7a40-bac7-4170aad1ec71,01a20bc9-5ac8-75a3-9497-4fe710130ba0}', 'done', 8, '2026-06-30 04:21:15.290244+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c99-773a-afde-b1730f72d3fb', 0, '{01a20bc9-5892-7994-90e6-41bfa7ad1868,01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd,01a20bc9-5ab7-7160-8eca-48b4287e8665,01a20bc9-5ac0-7a40-bac7-4170aad1ec71,01a20bc9-5ac8-75a3-9497-4fe710130ba0}', 'done', 11, '2026-10-01 04:21:15.723485+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5de9-7a77-a8f2-07d448477f2a', 0, '{01a20bc9-5892-7994-90e6-41bfa7ad1868,01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd,01a20bc9-5ab7-7160-8eca-48b4287e8665,01a20bc9-5ac0-7a40-bac7-4170aad1ec71,01a20bc9-5ac8-75a3-9497-4fe710130ba0,01a20bc9-5ddc-7a2d-9508-672a26004981}', 'done', 0, '2026-10-01 04:21:16.025233+00');


--
-- Data for Name: bill_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bill_runs VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58a7-7b82-8c87-e5057b7031e0', 'finished', '2026-04-01', '{}', 1, 1, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '2026-04-01 04:21:14.535737+00', '2026-04-01 04:21:14.6866+00', '2026-04-01 04:21:14.888377+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b26-7b2b-9431-b8bea161ce91', 'finished', '2026-06-30', '{}', 5, 1, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '2026-06-30 04:21:15.174714+00', '2026-06-30 04:21:15.190144+00', '2026-06-30 04:21:15.3907+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c99-773a-afde-b1730f72d3fb', 'finished', '2026-10-01', '{}', 5, 1, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '2026-10-01 04:21:15.545456+00', '2026-10-01 04:21:15.592284+00', '2026-10-01 04:21:15.824107+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5de9-7a77-a8f2-07d448477f2a', 'finished', '2026-10-01', '{}', 6, 1, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '2026-10-01 04:21:15.881634+00', '2026-10-01 04:21:15.925112+00', '2026-10-01 04:21:16.126627+00');


--
-- Data for Name: billing_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.billing_accounts VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5892-7994-90e6-41bfa7ad1868', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '経理部', '{株式会社山田製作所}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-01 04:21:14.514297+00', '2026-04-01 04:21:14.514297+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', '01a20bc9-5a88-755b-b69c-8906387fc789', '経理部', '{鈴木商事株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', 20, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 04:21:15.018425+00', '2026-04-16 04:21:15.018425+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab7-7160-8eca-48b4287e8665', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '経理部', '{佐藤工業株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 04:21:15.062921+00', '2026-04-16 04:21:15.062921+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', '01a20bc9-5abe-708e-8541-4fb2b87133c5', '経理部', '{高橋物産株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 04:21:15.072286+00', '2026-04-16 04:21:15.072286+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '経理部', '{田中印刷株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 04:21:15.080284+00', '2026-04-16 04:21:15.080284+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ddc-7a2d-9508-672a26004981', '01a20bc9-5dd7-763f-8b0a-95e938f498eb', '経理部', '{伊藤運輸株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 2, '2026-10-01 04:21:15.86798+00', '2026-10-01 04:21:15.877972+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dcd-7d7a-ac93-4d20be80f06a', '01a20bc9-5dcb-74c9-9399-d4204073fdf1', '経理部', '{渡辺食品株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, NULL, 1, '2026-10-01 04:21:15.853617+00', '2026-10-01 04:21:15.853617+00');


--
-- Data for Name: change_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change_events VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-761d-acf0-c253a284cd02', 1, 'recorded', 'applied', '2026-04-01', '[{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5898-7602-bb27-7e7e98e4bd9f", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a20bc9-5898-7607-8806-fce7f0403bc3", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a20bc9-5898-760c-99b9-8412c093d2be", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5876-7968-b96d-e732180f91f7", "version": 1, "quantity": "1", "version_id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "term_months": 12, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a20bc9-5876-7968-b96d-e732180f91f7"}], "start_on": "2026-04-01", "signed_on": "2026-04-01", "term_months": 12, "order_number": "PO-1", "billing_account_id": "01a20bc9-5892-7994-90e6-41bfa7ad1868"}', 1, 1, '2026-04-01 04:21:14.522477+00', '2026-04-01', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-717c-bdd0-0da07a4de2fc', 1, 'recorded', 'applied', '2026-04-16', '[{"op": "change_item", "change_item": {"to": {"id": "01a20bc9-5a77-710b-a01e-24506c0b6be2", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a20bc9-5a77-7110-adc4-c4e93d6ce365", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "version": 1, "quantity": "1", "version_id": "01a20bc9-5882-7165-ba42-3ce33f90346f"}, "contract_item_id": "01a20bc9-5898-7602-bb27-7e7e98e4bd9f"}}]', '[{"op": "change_item", "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "bill_one_time": false, "contract_item_id": "01a20bc9-5898-7602-bb27-7e7e98e4bd9f", "keep_negotiated_prices": false}]', 2, 2, '2026-04-16 04:21:14.99916+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7', 1, 'recorded', 'reserved', '2026-09-01', '[{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2", "negotiated_price": "9000"}}]', '[{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2", "negotiated_price": "9000"}]', 3, 3, '2026-04-16 04:21:15.011884+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-7956-8de8-2a898ea4874b', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5a8d-7a5c-bc4b-6f84f6093900", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a20bc9-5a8d-7a60-b97e-056d68b622b7", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "version": 1, "quantity": "1", "version_id": "01a20bc9-5882-7165-ba42-3ce33f90346f"}, {"id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a20bc9-5a8e-72d3-9242-d4d0bfa66808", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-586f-7598-87ae-4f5678aea8c5", "version": 1, "quantity": "20", "parent_id": "01a20bc9-5a8d-7a5c-bc4b-6f84f6093900", "version_id": "01a20bc9-5872-7d7d-a15d-6698a1046148"}], "renewal": {"kind": "auto", "term_months": 3}, "currency": "JPY", "discounts": [{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}], "term_months": 3, "billing_starts_on": ""}}]', '{"items": [{"ref": "main", "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b"}, {"ref": "seats", "item_id": "01a20bc9-586f-7598-87ae-4f5678aea8c5", "quantity": "20"}], "start_on": "2026-05-01", "discounts": [{"kind": "percent", "name": "導入割引", "scope": "item", "value": "10", "whole": false, "end_on": "2026-09-30", "item_ref": "seats"}], "signed_on": "2026-04-16", "term_months": 3, "billing_account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd"}', 1, 1, '2026-04-16 04:21:15.02412+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a95-7c53-a69c-04513b870011', 1, 'recorded', 'reserved', '2026-07-10', '[{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}]', '[{"by": "5", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', 2, 2, '2026-04-16 04:21:15.029858+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', 1, 'recorded', 'reserved', '2026-08-10', '[{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}]', '[{"by": "-2", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', 3, 3, '2026-04-16 04:21:15.037766+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5aa5-710b-8943-194356ef7425', 1, 'recorded', 'reserved', '2026-08-20', '[{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}]', '[{"by": "3", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', 4, 4, '2026-04-16 04:21:15.045148+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', 2, 'rescheduled', 'reserved', '2026-11-10', '[{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}]', '[{"by": "-2", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', 5, 5, '2026-04-16 04:21:15.052282+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '先方都合', NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5aa5-710b-8943-194356ef7425', 2, 'cancelled', 'cancelled', '2026-08-20', '[{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}]', '[{"by": "3", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', 6, 4, '2026-04-16 04:21:15.057523+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, '取消'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5ab9-76de-8762-b41a4d10d2a8', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5ab9-76c6-9160-309056e053ad", "code": "yearly", "kind": "main", "name": "yearly", "anchor": {"day": 1, "year": 2026, "month": 5}, "charges": [{"id": "01a20bc9-5ab9-76cc-8836-d64d4df6cc48", "code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "120000", "start_rate": "daily_rate", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5884-7b05-83ce-49fba4408d16", "version": 1, "quantity": "1", "version_id": "01a20bc9-5886-7e8c-836d-4756b0912c88"}], "renewal": {"kind": "none"}, "currency": "JPY", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"anchor": {"kind": "calendar_month"}, "item_id": "01a20bc9-5884-7b05-83ce-49fba4408d16"}], "start_on": "2026-05-01", "signed_on": "2026-04-16", "billing_account_id": "01a20bc9-5ab7-7160-8eca-48b4287e8665"}', 1, 1, '2026-04-16 04:21:15.066258+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', '01a20bc9-5ac3-7101-ae02-e12ccdd0f1b1', 1, 'recorded', 'applied', '2026-05-11', '[{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5ac3-70f0-86d7-be161cd943c9", "code": "quarterly", "kind": "main", "name": "quarterly", "anchor": {"day": 31, "year": 2026, "month": 5}, "charges": [{"id": "01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "arrears", "end_rate": "daily_rate", "rounding": "half_up", "list_price": "9100.5", "start_rate": "daily_rate", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a20bc9-5889-7208-afc2-77987ddeed10", "version": 1, "quantity": "1", "version_id": "01a20bc9-588b-7ba3-b51b-f7884c5b5c32"}], "renewal": {"kind": "none"}, "currency": "JPY", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"anchor": {"day": 31, "kind": "day_of_month"}, "item_id": "01a20bc9-5889-7208-afc2-77987ddeed10"}], "start_on": "2026-05-11", "signed_on": "2026-04-16", "billing_account_id": "01a20bc9-5ac0-7a40-bac7-4170aad1ec71"}', 1, 1, '2026-04-16 04:21:15.075956+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-717f-a3a7-6a14c64e8ff2', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5aca-716e-87b8-8bfbb00d3cb7", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a20bc9-5aca-7172-93e7-8e07f3c8141a", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a20bc9-5aca-7175-98a6-e8a899323b8c", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5876-7968-b96d-e732180f91f7", "version": 1, "quantity": "1", "version_id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d"}], "renewal": {"kind": "none", "term_months": 4}, "currency": "JPY", "term_months": 4, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a20bc9-5876-7968-b96d-e732180f91f7"}], "renewal": {"kind": "none"}, "start_on": "2026-05-01", "signed_on": "2026-04-16", "term_months": 4, "billing_account_id": "01a20bc9-5ac8-75a3-9497-4fe710130ba0"}', 1, 1, '2026-04-16 04:21:15.082655+00', '2026-04-16', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5c19-7320-92e9-6ef972b6416f', 1, 'recorded', 'reserved', '2026-10-01', '[{"op": "terminate", "terminate": {}}]', '[{"op": "terminate", "end_on": "2026-09-30"}]', 3, 3, '2026-06-30 04:21:15.41723+00', '2026-06-30', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5c22-78ec-bb85-556362cdea71', 1, 'recorded', 'applied', '2026-06-01', '[{"op": "add_discount", "add_discount": {"id": "01a20bc9-5c22-78c2-add8-a052d60953e1", "kind": "percent", "name": "遡及割引", "value": "5"}}]', '[{"op": "add_discount", "kind": "percent", "name": "遡及割引", "value": "5", "whole": false, "target": {"scope": "contract"}}]', 4, 4, '2026-06-30 04:21:15.426652+00', '2026-06-30', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a95-7c53-a69c-04513b870011', 2, 'executed', 'executed', '2026-07-10', '[{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}}]', '[{"by": "5", "op": "change_quantity", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', 8, 2, '2026-07-10 04:21:15.497802+00', '2026-07-10', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7', 2, 'executed', 'executed', '2026-09-01', '[{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2", "negotiated_price": "9000"}}]', '[{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2", "negotiated_price": "9000"}]', 5, 3, '2026-09-01 04:21:15.516698+00', '2026-09-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5c19-7320-92e9-6ef972b6416f', 2, 'executed', 'executed', '2026-10-01', '[{"op": "terminate", "terminate": {}}]', '[{"op": "terminate", "end_on": "2026-09-30"}]', 4, 3, '2026-10-01 04:21:15.524442+00', '2026-10-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ddf-7b44-bd71-1665ec447597', '01a20bc9-5de0-7369-8b55-9245a0d695d5', 1, 'recorded', 'applied', '2026-10-01', '[{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5de0-7353-a25a-32b4dd0021bb", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a20bc9-5de0-7358-8e47-36d6b42c00ed", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a20bc9-5de0-735c-8c70-cfe8da8a44c3", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-5876-7968-b96d-e732180f91f7", "version": 1, "quantity": "1", "version_id": "01a20bc9-5879-7a56-89f1-a1e76e0e879d"}], "renewal": {"kind": "none"}, "currency": "JPY", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a20bc9-5876-7968-b96d-e732180f91f7"}], "start_on": "2026-10-01", "signed_on": "2026-10-01", "billing_account_id": "01a20bc9-5ddc-7a2d-9508-672a26004981"}', 1, 1, '2026-10-01 04:21:15.8735+00', '2026-10-01', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', NULL, NULL, NULL);


--
-- Data for Name: changes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.changes VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-761d-acf0-c253a284cd02'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-717c-bdd0-0da07a4de2fc'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-7956-8de8-2a898ea4874b'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a95-7c53-a69c-04513b870011'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a9d-7a43-8899-9bebe424d15d'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5aa5-710b-8943-194356ef7425'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5ab9-76de-8762-b41a4d10d2a8'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', '01a20bc9-5ac3-7101-ae02-e12ccdd0f1b1'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-717f-a3a7-6a14c64e8ff2'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5c19-7320-92e9-6ef972b6416f'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5c22-78ec-bb85-556362cdea71'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ddf-7b44-bd71-1665ec447597', '01a20bc9-5de0-7369-8b55-9245a0d695d5');


--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'base', 'ユーザー追加', 'recurring', 'per_unit', 200, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, 'base', '月額利用料', 'recurring', 'flat', 3000, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 2, 'setup', '初期費用', 'one_time', 'flat', 50000, 'JPY', 0, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, 'base', '月額利用料', 'recurring', 'flat', 10000, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5886-7e8c-836d-4756b0912c88', 1, 'base', '年額利用料', 'recurring', 'flat', 120000, 'JPY', 12, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588b-7ba3-b51b-f7884c5b5c32', 1, 'base', '月額利用料', 'recurring', 'flat', 9100.5, 'JPY', 3, 'arrears', 'daily_rate', 'daily_rate', 'prorate', 'half_up', 0, 'reduced');


--
-- Data for Name: clock_advances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock_advances VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a1a-707d-95cd-de977d5b3c3d', '2026-04-01', '2026-04-16', 'finished', NULL, '2026-11-24 04:21:14.906143+00', '2026-11-24 04:21:14.99102+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5acd-76db-a139-7ba4d5524b7b', '2026-04-16', '2026-06-30', 'finished', NULL, '2026-11-24 04:21:15.085505+00', '2026-11-24 04:21:15.157124+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c27-7a22-a652-b69f8c46301d', '2026-06-30', '2026-10-01', 'finished', NULL, '2026-11-24 04:21:15.431745+00', '2026-11-24 04:21:15.526821+00');


--
-- Data for Name: contract_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contract_versions VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 1, '2026-04-01 04:21:14.522477+00', '2026-04-01', '01a20bc9-5898-761d-acf0-c253a284cd02', '{01a20bc9-5898-7607-8806-fce7f0403bc3,01a20bc9-5898-760c-99b9-8412c093d2be}', '{2026-04-01,2026-04-01}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 2, '2026-04-16 04:21:14.99916+00', '2026-04-16', '01a20bc9-5a77-717c-bdd0-0da07a4de2fc', '{01a20bc9-5898-7607-8806-fce7f0403bc3,01a20bc9-5a77-7110-adc4-c4e93d6ce365}', '{2026-04-16,2026-04-16}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 3, '2026-04-16 04:21:15.011884+00', '2026-04-16', '01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7', '{01a20bc9-5898-7607-8806-fce7f0403bc3,01a20bc9-5a77-7110-adc4-c4e93d6ce365}', '{2026-09-01,2026-09-01}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 1, '2026-04-16 04:21:15.02412+00', '2026-04-16', '01a20bc9-5a8e-7956-8de8-2a898ea4874b', '{01a20bc9-5a8d-7a60-b97e-056d68b622b7,01a20bc9-5a8e-72d3-9242-d4d0bfa66808}', '{2026-05-01,2026-05-01}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 2, '2026-04-16 04:21:15.029858+00', '2026-04-16', '01a20bc9-5a95-7c53-a69c-04513b870011', '{01a20bc9-5a8e-72d3-9242-d4d0bfa66808}', '{2026-07-10}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 3, '2026-04-16 04:21:15.037766+00', '2026-04-16', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', '{01a20bc9-5a8e-72d3-9242-d4d0bfa66808}', '{2026-08-10}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 4, '2026-04-16 04:21:15.045148+00', '2026-04-16', '01a20bc9-5aa5-710b-8943-194356ef7425', '{01a20bc9-5a8e-72d3-9242-d4d0bfa66808}', '{2026-08-20}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 5, '2026-04-16 04:21:15.052282+00', '2026-04-16', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', '{01a20bc9-5a8e-72d3-9242-d4d0bfa66808}', '{2026-08-10}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 6, '2026-04-16 04:21:15.057523+00', '2026-04-16', '01a20bc9-5aa5-710b-8943-194356ef7425', '{01a20bc9-5a8e-72d3-9242-d4d0bfa66808}', '{2026-08-20}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', 1, '2026-04-16 04:21:15.066258+00', '2026-04-16', '01a20bc9-5ab9-76de-8762-b41a4d10d2a8', '{01a20bc9-5ab9-76cc-8836-d64d4df6cc48}', '{2026-05-01}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', 1, '2026-04-16 04:21:15.075956+00', '2026-04-16', '01a20bc9-5ac3-7101-ae02-e12ccdd0f1b1', '{01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48}', '{2026-05-11}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 1, '2026-04-16 04:21:15.082655+00', '2026-04-16', '01a20bc9-5aca-717f-a3a7-6a14c64e8ff2', '{01a20bc9-5aca-7172-93e7-8e07f3c8141a,01a20bc9-5aca-7175-98a6-e8a899323b8c}', '{2026-05-01,2026-05-01}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 7, '2026-05-01 04:21:15.1407+00', '2026-05-01', NULL, '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', 2, '2026-05-01 04:21:15.147252+00', '2026-05-01', NULL, '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 2, '2026-05-01 04:21:15.149583+00', '2026-05-01', NULL, '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', 2, '2026-05-11 04:21:15.153815+00', '2026-05-11', NULL, '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', 3, '2026-06-30 04:21:15.41723+00', '2026-06-30', '01a20bc9-5c19-7320-92e9-6ef972b6416f', '{01a20bc9-5ab9-76cc-8836-d64d4df6cc48}', '{2026-10-01}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 4, '2026-06-30 04:21:15.426652+00', '2026-06-30', '01a20bc9-5c22-78ec-bb85-556362cdea71', '{01a20bc9-5898-7607-8806-fce7f0403bc3,01a20bc9-5a77-7110-adc4-c4e93d6ce365}', '{2026-06-01,2026-06-01}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 8, '2026-07-10 04:21:15.497802+00', '2026-07-10', '01a20bc9-5a95-7c53-a69c-04513b870011', '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 9, '2026-08-01 04:21:15.510759+00', '2026-08-01', NULL, '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 5, '2026-09-01 04:21:15.516698+00', '2026-09-01', '01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7', '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 3, '2026-09-01 04:21:15.519914+00', '2026-09-01', NULL, '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', 4, '2026-10-01 04:21:15.524442+00', '2026-10-01', '01a20bc9-5c19-7320-92e9-6ef972b6416f', '{}', '{}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ddf-7b44-bd71-1665ec447597', 1, '2026-10-01 04:21:15.8735+00', '2026-10-01', '01a20bc9-5de0-7369-8b55-9245a0d695d5', '{01a20bc9-5de0-7358-8e47-36d6b42c00ed,01a20bc9-5de0-735c-8c70-cfe8da8a44c3}', '{2026-10-01,2026-10-01}');


--
-- Data for Name: contracts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contracts VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 9, '2026-08-01 04:21:15.510759+00', 'infinity', NULL, '2026-08-01', '2026-11-01', 9, '2026-04-16 04:21:15.020873+00', '2026-08-01 04:21:15.510759+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', NULL, 'PO-1', NULL, NULL, '2026-04-01', '2026-04-01', 5, '2026-09-01 04:21:15.516698+00', 'infinity', NULL, '2026-09-01', '2027-04-01', 5, '2026-04-01 04:21:14.518667+00', '2026-09-01 04:21:15.516698+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', 'C-000003', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5ab7-7160-8eca-48b4287e8665', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 4, '2026-10-01 04:21:15.524442+00', '2026-10-01', 'cancelled', '2026-10-01', 'infinity', 4, '2026-04-16 04:21:15.064896+00', '2026-10-01 04:21:15.524442+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', 'C-000004', '01a20bc9-5abe-708e-8541-4fb2b87133c5', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-11', 2, '2026-05-11 04:21:15.153815+00', 'infinity', NULL, '2026-05-11', 'infinity', 2, '2026-04-16 04:21:15.07465+00', '2026-05-11 04:21:15.153815+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 'C-000005', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 3, '2026-09-01 04:21:15.519914+00', '2026-09-01', 'completed', '2026-09-01', 'infinity', 3, '2026-04-16 04:21:15.08174+00', '2026-09-01 04:21:15.519914+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dd2-78f8-a475-25db36b6840d', 'C-000006', '01a20bc9-5dcb-74c9-9399-d4204073fdf1', '01a20bc9-5dcd-7d7a-ac93-4d20be80f06a', 'JPY', NULL, NULL, NULL, '{"ids": ["01a20bc9-5dd4-7146-bfd5-2916c0ae792c", "01a20bc9-5dd4-714b-932e-ebb77af20f43"], "request": {"items": [{"item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b"}], "start_on": "2027-01-01", "billing_account_id": "01a20bc9-5dcd-7d7a-ac93-4d20be80f06a"}, "change_id": "01a20bc9-5dd4-7168-bfdf-11cc24d1c5b2", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a20bc9-5dd4-7146-bfd5-2916c0ae792c", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a20bc9-5dd4-714b-932e-ebb77af20f43", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a20bc9-587c-7239-a8ff-12ab813dd76b", "version": 1, "quantity": "1", "version_id": "01a20bc9-5882-7165-ba42-3ce33f90346f"}], "renewal": {"kind": "none"}, "currency": "JPY", "term_months": 0, "billing_starts_on": ""}}]}', NULL, '2027-01-01', 0, '2026-10-01 04:21:15.858298+00', 'infinity', NULL, '2026-12-31', 'infinity', 0, '2026-10-01 04:21:15.858298+00', '2026-10-01 04:21:15.858298+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ddf-7b44-bd71-1665ec447597', 'C-000007', '01a20bc9-5dd7-763f-8b0a-95e938f498eb', '01a20bc9-5ddc-7a2d-9508-672a26004981', 'JPY', NULL, NULL, NULL, NULL, '2026-10-01', '2026-10-01', 1, '2026-10-01 04:21:15.8735+00', 'infinity', NULL, '2026-10-01', 'infinity', 1, '2026-10-01 04:21:15.871533+00', '2026-10-01 04:21:15.8735+00');


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.customers VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', 'CU-000001', '株式会社山田製作所', NULL, NULL, NULL, NULL, 1, '2026-04-01 04:21:14.511114+00', '2026-04-01 04:21:14.511114+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', 'CU-000002', '鈴木商事株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 04:21:15.016334+00', '2026-04-16 04:21:15.016334+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', 'CU-000003', '佐藤工業株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 04:21:15.06166+00', '2026-04-16 04:21:15.06166+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5abe-708e-8541-4fb2b87133c5', 'CU-000004', '高橋物産株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 04:21:15.070019+00', '2026-04-16 04:21:15.070019+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', 'CU-000005', '田中印刷株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 04:21:15.078618+00', '2026-04-16 04:21:15.078618+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dcb-74c9-9399-d4204073fdf1', 'CU-000006', '渡辺食品株式会社', NULL, NULL, NULL, NULL, 1, '2026-10-01 04:21:15.851294+00', '2026-10-01 04:21:15.851294+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dd7-763f-8b0a-95e938f498eb', 'CU-000007', '伊藤運輸株式会社', NULL, NULL, NULL, NULL, 1, '2026-10-01 04:21:15.863363+00', '2026-10-01 04:21:15.863363+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invoice_corrections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_corrections VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ae1-7a1d-bd87-739d036bf689', '01a20bc9-58af-7369-be7b-9682d28557af'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c66-7323-adbe-9e82bfbe77f8', '01a20bc9-5b9f-71fc-8e6e-87d5640c80fc'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c65-7917-a047-8759e635bf01', '01a20bc9-5b9f-701f-8377-447274ee12a4');


--
-- Data for Name: invoice_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_lines VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58af-7369-be7b-9682d28557af', '01a20bc9-58af-7781-bd4c-444f01a1b7c8', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5898-7602-bb27-7e7e98e4bd9f', 'light', '月額利用料', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'regular', '2026-04-01', '2026-05-01', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-01', '2026-05-01', '2026-04-01', '2026-05-01', 30, 1, 3000, 3000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-04-01", "until": "2026-05-01"}, "parts": [{"days": 30, "from": "2026-04-01", "model": "flat", "until": "2026-05-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58af-7369-be7b-9682d28557af', '01a20bc9-58af-778c-9f64-5feb86d5717b', 1, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5898-7602-bb27-7e7e98e4bd9f', 'light', '初期費用', '01a20bc9-5898-760c-99b9-8412c093d2be', 'setup', '01a20bc9-5898-760c-99b9-8412c093d2be', 'one_time', 'regular', '2026-04-01', '2026-04-02', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-01', '2026-04-02', '2026-04-01', '2026-04-02', 1, 1, 50000, 50000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-04-01", "until": "2026-04-02"}, "parts": [{"days": 1, "from": "2026-04-01", "model": "flat", "until": "2026-04-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-04-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ae1-7a1d-bd87-739d036bf689', '01a20bc9-5ae1-7ba4-a688-7114f84cfdce', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5898-7602-bb27-7e7e98e4bd9f', 'light', '月額利用料', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'adjustment', '2026-04-01', '2026-05-01', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-16', '2026-05-01', '2026-04-01', '2026-04-16', -15, 1, 3000, -1500, 'standard', 10, 3, '{"netted": [{"seq": 1, "amount": "3000", "document_id": "01a20bc9-58af-7369-be7b-9682d28557af"}], "rating": {"part": {"from": "2026-04-01", "until": "2026-04-16"}, "parts": [{"days": 15, "from": "2026-04-01", "model": "flat", "until": "2026-04-16", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "adjustment", "cause_version": 2, "contract_version": 3}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ae1-7a1d-bd87-739d036bf689', '01a20bc9-5ae1-7baf-8782-9fa6a477bde1', 1, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '月額利用料', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'adjustment', '2026-04-01', '2026-05-01', '2026-04-16', '00000000-0000-0000-0000-000000000000', '2026-04-16', '2026-05-01', '2026-04-16', '2026-05-01', 15, 1, 10000, 5000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-04-16", "until": "2026-05-01"}, "parts": [{"days": 15, "from": "2026-04-16", "model": "flat", "until": "2026-05-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "adjustment", "cause_version": 2, "contract_version": 3}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9e-7ef3-a563-725b9f016a88', '01a20bc9-5b9f-7008-882f-846e8342459c', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '月額利用料', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-701f-8377-447274ee12a4', '01a20bc9-5b9f-7067-808d-5195abddd7ce', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '月額利用料', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-7077-aa81-182842a19967', '01a20bc9-5b9f-7124-aeea-b320330b948d', 0, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', 'standard', '月額利用料', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 10000, 10000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-7077-aa81-182842a19967', '01a20bc9-5b9f-712b-adba-4a7ab904cde7', 1, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', 'ユーザー追加', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 20, 200, 4000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "per_unit", "until": "2026-06-01", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-7077-aa81-182842a19967', '01a20bc9-5b9f-7132-a3db-cc8ecd2bab6a', 2, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', '導入割引', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'discount', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 0, 1, -400, -400, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "discount": {"base": "4000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', '01a20bc9-5b9f-71e7-ab09-e800001a3c60', 0, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', 'standard', '月額利用料', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 10000, 10000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', '01a20bc9-5b9f-71ee-b3c5-17762a47a285', 1, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', 'ユーザー追加', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 20, 200, 4000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "per_unit", "until": "2026-07-01", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', '01a20bc9-5b9f-71f5-8281-c71d6c34d021', 2, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', '導入割引', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'discount', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 0, 1, -400, -400, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "discount": {"base": "4000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-71fc-8e6e-87d5640c80fc', '01a20bc9-5b9f-724a-b5c9-185871c38b5d', 0, '01a20bc9-5ab9-70fc-b2de-2e856fb16966', 'C-000003', '01a20bc9-5ab9-76c6-9160-309056e053ad', 'yearly', '年額利用料', '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', 'base', '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', 'recurring', 'regular', '2026-05-01', '2027-05-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2027-05-01', '2026-05-01', '2027-05-01', 365, 1, 120000, 120000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2027-05-01"}, "parts": [{"days": 365, "from": "2026-05-01", "model": "flat", "until": "2027-05-01", "version": 1, "quantity": "1", "list_price": "120000", "unit_price": "120000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2027-05-01"}, "of_days": 365, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-727d-9319-87ebd8644bd2', '01a20bc9-5b9f-72d4-ac6b-8532a79a44bc', 0, '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', 'C-000004', '01a20bc9-5ac3-70f0-86d7-be161cd943c9', 'quarterly', '月額利用料', '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', 'base', '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', 'recurring', 'regular', '2026-02-28', '2026-05-31', '2026-05-11', '00000000-0000-0000-0000-000000000000', '2026-05-11', '2026-05-31', '2026-05-11', '2026-05-31', 20, 1, 9100.5, 1978, 'reduced', 8, 2, '{"rating": {"part": {"from": "2026-05-11", "until": "2026-05-31"}, "parts": [{"days": 20, "from": "2026-05-11", "model": "flat", "until": "2026-05-31", "version": 1, "quantity": "1", "list_price": "9100.5", "unit_price": "9100.5", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-02-28", "until": "2026-05-31"}, "of_days": 92, "rounding": "half_up"}, "reason": "regular", "contract_version": 2}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-72da-9b37-e6ce72dcaba3', '01a20bc9-5b9f-7355-a824-0193fab21593', 0, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 'C-000005', '01a20bc9-5aca-716e-87b8-8bfbb00d3cb7', 'light', '月額利用料', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'base', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 3000, 3000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-72da-9b37-e6ce72dcaba3', '01a20bc9-5b9f-735b-a99f-f87ce1d75b77', 1, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 'C-000005', '01a20bc9-5aca-716e-87b8-8bfbb00d3cb7', 'light', '初期費用', '01a20bc9-5aca-7175-98a6-e8a899323b8c', 'setup', '01a20bc9-5aca-7175-98a6-e8a899323b8c', 'one_time', 'regular', '2026-05-01', '2026-05-02', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-05-02', '2026-05-01', '2026-05-02', 1, 1, 50000, 50000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-05-02"}, "parts": [{"days": 1, "from": "2026-05-01", "model": "flat", "until": "2026-05-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-05-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-7360-b591-604a42dbf81f', '01a20bc9-5b9f-73a3-8efa-8a0a4fddf5bd', 0, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 'C-000005', '01a20bc9-5aca-716e-87b8-8bfbb00d3cb7', 'light', '月額利用料', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'base', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 3000, 3000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c66-7323-adbe-9e82bfbe77f8', '01a20bc9-5c66-73ce-b834-34f66a7494e3', 0, '01a20bc9-5ab9-70fc-b2de-2e856fb16966', 'C-000003', '01a20bc9-5ab9-76c6-9160-309056e053ad', 'yearly', '年額利用料', '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', 'base', '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', 'recurring', 'adjustment', '2026-05-01', '2027-05-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2027-05-01', '2026-05-01', '2026-10-01', -212, 1, 120000, -69699, 'standard', 10, 3, '{"netted": [{"seq": 1, "amount": "120000", "document_id": "01a20bc9-5b9f-71fc-8e6e-87d5640c80fc"}], "rating": {"part": {"from": "2026-05-01", "until": "2026-10-01"}, "parts": [{"days": 153, "from": "2026-05-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "120000", "unit_price": "120000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2027-05-01"}, "of_days": 365, "rounding": "down"}, "reason": "adjustment", "cause_version": 3, "contract_version": 3}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c65-7917-a047-8759e635bf01', '01a20bc9-5c65-79ef-a491-5a5dc6bc9900', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '遡及割引', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'discount', 'adjustment', '2026-06-01', '2026-07-01', '2026-06-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 0, 1, -500, -500, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "adjustment", "cause_version": 4, "contract_version": 4}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7a8f-8bd8-f9f271fb3d6e', '01a20bc9-5d50-7b22-8072-044d33cc4c83', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '月額利用料', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7a8f-8bd8-f9f271fb3d6e', '01a20bc9-5d50-7b2d-b7a5-01aa99573160', 1, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '遡及割引', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 0, 1, -500, -500, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7b3b-8e5e-d94b0acd14f9', '01a20bc9-5d50-7bc3-9715-d1e1e8ccf7eb', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '月額利用料', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7b3b-8e5e-d94b0acd14f9', '01a20bc9-5d50-7bd3-b803-f01e71708420', 1, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '遡及割引', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'discount', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 0, 1, -500, -500, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7bde-8a1c-1723ccc3cd18', '01a20bc9-5d50-7c63-baeb-a23d51ca7b87', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '月額利用料', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 9000, 9000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "9000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7bde-8a1c-1723ccc3cd18', '01a20bc9-5d50-7c6a-9a2a-08f375ce9569', 1, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '遡及割引', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'discount', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 0, 1, -450, -450, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "discount": {"base": "9000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7c72-88c5-79104b24bc73', '01a20bc9-5d50-7d5f-b0f3-878dcbfbe4f3', 0, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '月額利用料', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 9000, 9000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "9000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7c72-88c5-79104b24bc73', '01a20bc9-5d50-7d67-b8a5-9645e51a09d7', 1, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', 'C-000001', '01a20bc9-5a77-710b-a01e-24506c0b6be2', 'standard', '遡及割引', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'discount', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 0, 1, -450, -450, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "discount": {"base": "9000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7eb7-aa9c-9bbe193b3ec6', 0, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', 'standard', '月額利用料', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7ec0-822f-3e91225ff0e3', 1, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', 'ユーザー追加', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-07-10', '2026-07-01', '2026-07-10', 9, 20, 200, 1161, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-07-10"}, "parts": [{"days": 9, "from": "2026-07-01", "model": "per_unit", "until": "2026-07-10", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7ed3-9b9b-f0f53b6a2948', 2, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', '導入割引', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '2026-07-01', '2026-07-10', '2026-07-01', '2026-07-10', 0, 1, -116, -116, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-07-10"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "1161", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7ee4-97d7-ab4e219ea702', 3, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', 'ユーザー追加', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-10', '00000000-0000-0000-0000-000000000000', '2026-07-10', '2026-08-01', '2026-07-10', '2026-08-01', 22, 25, 200, 3548, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-10", "until": "2026-08-01"}, "parts": [{"days": 22, "from": "2026-07-10", "model": "per_unit", "until": "2026-08-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7eec-9034-5220d027b6b9', 4, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', '導入割引', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-10', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '2026-07-10', '2026-08-01', '2026-07-10', '2026-08-01', 0, 1, -354, -354, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-10", "until": "2026-08-01"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "3548", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '01a20bc9-5d51-70c2-aa21-1d73cd440fe1', 0, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', 'standard', '月額利用料', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '01a20bc9-5d51-70c8-8ce7-e9b974fa598c', 1, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', 'ユーザー追加', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "per_unit", "until": "2026-09-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '01a20bc9-5d51-70e8-962b-44860bcf3b63', 2, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', '導入割引', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'discount', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 0, 1, -500, -500, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "discount": {"base": "5000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '01a20bc9-5d51-718f-900b-fa21fea11a89', 0, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', 'standard', '月額利用料', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '01a20bc9-5d51-719b-98cc-158152327d6d', 1, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', 'ユーザー追加', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "per_unit", "until": "2026-10-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '01a20bc9-5d51-71a4-bb88-ce5c289d4839', 2, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', '導入割引', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'discount', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 0, 1, -500, -500, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "discount": {"base": "5000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-71aa-b0e8-c6a05c0dd890', '01a20bc9-5d51-7234-b996-5ad1dffb3f97', 0, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', 'standard', '月額利用料', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-71aa-b0e8-c6a05c0dd890', '01a20bc9-5d51-723f-8c48-9ee0ae201597', 1, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', 'C-000002', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', 'seat', 'ユーザー追加', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "per_unit", "until": "2026-11-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-7297-b203-5c4aa99a1b0b', '01a20bc9-5d51-72df-a03d-bd7615afd6aa', 0, '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', 'C-000004', '01a20bc9-5ac3-70f0-86d7-be161cd943c9', 'quarterly', '月額利用料', '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', 'base', '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', 'recurring', 'regular', '2026-05-31', '2026-08-31', '2026-05-31', '00000000-0000-0000-0000-000000000000', '2026-05-31', '2026-08-31', '2026-05-31', '2026-08-31', 92, 1, 9100.5, 9101, 'reduced', 8, 2, '{"rating": {"part": {"from": "2026-05-31", "until": "2026-08-31"}, "parts": [{"days": 92, "from": "2026-05-31", "model": "flat", "until": "2026-08-31", "version": 1, "quantity": "1", "list_price": "9100.5", "unit_price": "9100.5", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-31", "until": "2026-08-31"}, "of_days": 92, "rounding": "half_up"}, "reason": "regular", "contract_version": 2}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-72ee-8fe0-69143c88cd1a', '01a20bc9-5d51-733d-87ce-226af5867816', 0, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 'C-000005', '01a20bc9-5aca-716e-87b8-8bfbb00d3cb7', 'light', '月額利用料', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'base', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 3000, 3000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-7343-a0e4-a5ffae69b265', '01a20bc9-5d51-7391-a924-3d91004cfe03', 0, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', 'C-000005', '01a20bc9-5aca-716e-87b8-8bfbb00d3cb7', 'light', '月額利用料', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'base', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 3000, 3000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5e1a-740d-8575-b1ecb99fa770', '01a20bc9-5e1a-7542-bc4b-543845cef583', 0, '01a20bc9-5ddf-7b44-bd71-1665ec447597', 'C-000007', '01a20bc9-5de0-7353-a25a-32b4dd0021bb', 'light', '月額利用料', '01a20bc9-5de0-7358-8e47-36d6b42c00ed', 'base', '01a20bc9-5de0-7358-8e47-36d6b42c00ed', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 3000, 3000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5e1a-740d-8575-b1ecb99fa770', '01a20bc9-5e1a-754f-8fe4-e10bfad75578', 1, '01a20bc9-5ddf-7b44-bd71-1665ec447597', 'C-000007', '01a20bc9-5de0-7353-a25a-32b4dd0021bb', 'light', '初期費用', '01a20bc9-5de0-735c-8c70-cfe8da8a44c3', 'setup', '01a20bc9-5de0-735c-8c70-cfe8da8a44c3', 'one_time', 'regular', '2026-10-01', '2026-10-02', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-10-02', '2026-10-01', '2026-10-02', 1, 1, 50000, 50000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-10-02"}, "parts": [{"days": 1, "from": "2026-10-01", "model": "flat", "until": "2026-10-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-10-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 1}');


--
-- Data for Name: invoice_taxes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_taxes VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58af-7369-be7b-9682d28557af', 'standard', 10, 53000, 5300),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ae1-7a1d-bd87-739d036bf689', 'standard', 10, 3500, 350),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9e-7ef3-a563-725b9f016a88', 'standard', 10, 10000, 1000),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-701f-8377-447274ee12a4', 'standard', 10, 10000, 1000),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-7077-aa81-182842a19967', 'standard', 10, 13600, 1360),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', 'standard', 10, 13600, 1360),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-71fc-8e6e-87d5640c80fc', 'standard', 10, 120000, 12000),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-727d-9319-87ebd8644bd2', 'reduced', 8, 1978, 158),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-72da-9b37-e6ce72dcaba3', 'standard', 10, 53000, 5300),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-7360-b591-604a42dbf81f', 'standard', 10, 3000, 300),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c66-7323-adbe-9e82bfbe77f8', 'standard', 10, -69699, -6969),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c65-7917-a047-8759e635bf01', 'standard', 10, -500, -50),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7a8f-8bd8-f9f271fb3d6e', 'standard', 10, 9500, 950),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7b3b-8e5e-d94b0acd14f9', 'standard', 10, 9500, 950),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7bde-8a1c-1723ccc3cd18', 'standard', 10, 8550, 855),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7c72-88c5-79104b24bc73', 'standard', 10, 8550, 855),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', 'standard', 10, 14239, 1423),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', 'standard', 10, 14500, 1450),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', 'standard', 10, 14500, 1450),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-71aa-b0e8-c6a05c0dd890', 'standard', 10, 15000, 1500),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-7297-b203-5c4aa99a1b0b', 'reduced', 8, 9101, 728),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-72ee-8fe0-69143c88cd1a', 'standard', 10, 3000, 300),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-7343-a0e4-a5ffae69b265', 'standard', 10, 3000, 300),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5e1a-740d-8575-b1ecb99fa770', 'standard', 10, 53000, 5300);


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoices VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-58af-7369-be7b-9682d28557af', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'invoice', 'issued', 'INV-000001', '2026-04-01', '2026-05-31', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x2f098e932b1d727460428fbf97364e5c26046d1f3d5dcad99546731b84c715dd', 2, '2026-04-01 04:21:14.537304+00', '2026-04-01 04:21:14.891972+00', '2026-04-01 04:21:14.891972+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ae1-7a1d-bd87-739d036bf689', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'invoice', 'issued', 'INV-000002', '2026-04-30', '2026-05-31', 'JPY', 3500, 350, 3850, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x96dacdcb8baf0e64e7ad5a4fd3134a4f85ea2cf1294bb8f9075969692afccce6', 2, '2026-04-16 04:21:15.091056+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9e-7ef3-a563-725b9f016a88', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'invoice', 'issued', 'INV-000003', '2026-05-01', '2026-06-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xefb5794b47cc88153eae6483eac7d082f721b080192582cd1944475b7c6f5a0e', 2, '2026-06-30 04:21:15.290244+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-701f-8377-447274ee12a4', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'invoice', 'issued', 'INV-000008', '2026-06-01', '2026-07-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x65ff45248a8e92e538ddfd27b057c0bfea4d96a0f381d08816d0d20c258dd98a', 2, '2026-06-30 04:21:15.290244+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-7077-aa81-182842a19967', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'invoice', 'issued', 'INV-000004', '2026-05-01', '2026-06-30', 'JPY', 13600, 1360, 14960, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\x83b7e7735a691409fed35cfa47d476930fb06a64baaa5a9466e9155697443d6c', 2, '2026-06-30 04:21:15.290244+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'invoice', 'issued', 'INV-000009', '2026-06-01', '2026-07-31', 'JPY', 13600, 1360, 14960, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\xc09850c9d99ebdb73947318c4a65a1c107a4011c282ffdaf938281c75189a528', 2, '2026-06-30 04:21:15.290244+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-71fc-8e6e-87d5640c80fc', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5ab7-7160-8eca-48b4287e8665', 'invoice', 'issued', 'INV-000005', '2026-05-01', '2026-06-30', 'JPY', 120000, 12000, 132000, NULL, NULL, NULL, '佐藤工業株式会社', '{佐藤工業株式会社}', NULL, '\xd93da1013064240f7722e560c50dd28604a6133af2f814884dc6422d016a1e01', 2, '2026-06-30 04:21:15.290244+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-727d-9319-87ebd8644bd2', '01a20bc9-5abe-708e-8541-4fb2b87133c5', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', 'invoice', 'issued', 'INV-000007', '2026-05-30', '2026-06-30', 'JPY', 1978, 158, 2136, NULL, NULL, NULL, '高橋物産株式会社', '{高橋物産株式会社}', NULL, '\x2270b9deb472656c522d72d55841f0cd665829e46bf604e33cc6d2bb5832d723', 2, '2026-06-30 04:21:15.290244+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-72da-9b37-e6ce72dcaba3', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'invoice', 'issued', 'INV-000006', '2026-05-01', '2026-06-30', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\x34e5458e1c066a6dcc5f2e783490a0e657975fb404f27f7abc1166bcc6925f53', 2, '2026-06-30 04:21:15.290244+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5b9f-7360-b591-604a42dbf81f', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'invoice', 'issued', 'INV-000010', '2026-06-01', '2026-07-31', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\x9ff3c498dce00d1dd9287a6a246c88fa570d5714a4f96f5f80bbb248e3c96605', 2, '2026-06-30 04:21:15.290244+00', '2026-06-30 04:21:15.400593+00', '2026-06-30 04:21:15.400593+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7c72-88c5-79104b24bc73', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'invoice', 'draft', NULL, '2026-10-01', '2026-11-30', 'JPY', 8550, 855, 9405, NULL, NULL, NULL, NULL, NULL, NULL, '\x55c6cc5a7579932cc31531db7ded3465956731436966c7ca405b817f67311a79', 1, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.723485+00', NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-71aa-b0e8-c6a05c0dd890', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'invoice', 'draft', NULL, '2026-10-01', '2026-11-30', 'JPY', 15000, 1500, 16500, NULL, NULL, NULL, NULL, NULL, NULL, '\x9332ae275ae9abd8f7b19bee6322fb6259c0e40a8de03bbb5584ceb0b26f20d2', 1, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.723485+00', NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c65-7917-a047-8759e635bf01', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'credit_note', 'issued', 'CN-000001', '2026-06-30', '2026-07-31', 'JPY', -500, -50, -550, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xd3fceb39cc3e36b51f809f285d1e2a97038b25a6e27563ac9409a12fac873f88', 2, '2026-06-30 04:21:15.490763+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7a8f-8bd8-f9f271fb3d6e', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'invoice', 'issued', 'INV-000011', '2026-07-01', '2026-08-31', 'JPY', 9500, 950, 10450, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xca7bddc8f2d211a96cc5028829e0bafbcc9d353320eb783a81080b3112a4ca6f', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7b3b-8e5e-d94b0acd14f9', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'invoice', 'issued', 'INV-000014', '2026-08-01', '2026-09-30', 'JPY', 9500, 950, 10450, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xdcec7e16449744461c753403548c3562f8db24ca4aa7a909d2b627d1b89b9ac5', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7bde-8a1c-1723ccc3cd18', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'invoice', 'issued', 'INV-000018', '2026-09-01', '2026-10-31', 'JPY', 8550, 855, 9405, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x9666722a6b80f264611347d7a99a0e633172606e81671e3944ed4d92fb19a980', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'invoice', 'issued', 'INV-000012', '2026-07-01', '2026-08-31', 'JPY', 14239, 1423, 15662, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\x32addf8b1947d42b6d48a2dc27d3acaef0d968af9a64ad78900b9da45a052ae8', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'invoice', 'issued', 'INV-000015', '2026-08-01', '2026-09-30', 'JPY', 14500, 1450, 15950, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\x101fdd516983b401af866911310008ca3e2ab380c38506f4f04848b698c4c530', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'invoice', 'issued', 'INV-000019', '2026-09-01', '2026-10-31', 'JPY', 14500, 1450, 15950, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\xe73e90fc0b2b4832c1be03cf3debcd0c4c3f13bda448a714bf88b45cfd43ad43', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-7297-b203-5c4aa99a1b0b', '01a20bc9-5abe-708e-8541-4fb2b87133c5', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', 'invoice', 'issued', 'INV-000017', '2026-08-30', '2026-09-30', 'JPY', 9101, 728, 9829, NULL, NULL, NULL, '高橋物産株式会社', '{高橋物産株式会社}', NULL, '\x8a979d4e279c20cb88e88f269f0bc11acc84869fc25b4c81207c91f7fdcf23af', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5e1a-740d-8575-b1ecb99fa770', '01a20bc9-5dd7-763f-8b0a-95e938f498eb', '01a20bc9-5ddc-7a2d-9508-672a26004981', 'invoice', 'held', NULL, '2026-10-01', '2026-11-30', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, NULL, NULL, NULL, '\x7b818d3d092f6a436fe28ee044057df6fe462540f8f3f86f99c4af0d2bb56690', 1, '2026-10-01 04:21:15.924801+00', '2026-10-01 04:21:15.924801+00', NULL),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c66-7323-adbe-9e82bfbe77f8', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5ab7-7160-8eca-48b4287e8665', 'credit_note', 'issued', 'CN-000002', '2026-06-30', '2026-07-31', 'JPY', -69699, -6969, -76668, NULL, NULL, NULL, '佐藤工業株式会社', '{佐藤工業株式会社}', NULL, '\x5f299fab6f8ab15360732552bc12995b5ce403fa31c6f78920eed5531108eaef', 2, '2026-06-30 04:21:15.491056+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-72ee-8fe0-69143c88cd1a', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'invoice', 'issued', 'INV-000013', '2026-07-01', '2026-08-31', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\x9305d57caa6c6d230e8674abce36e1cc41383c32eb1cc5376208d0669cc65c17', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5d51-7343-a0e4-a5ffae69b265', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'invoice', 'issued', 'INV-000016', '2026-08-01', '2026-09-30', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\x2a0d8596437f440e78042d7ba74d1113e2b4c9743f55f9b174d14ade7b41ae8a', 2, '2026-10-01 04:21:15.723485+00', '2026-10-01 04:21:15.838738+00', '2026-10-01 04:21:15.838738+00');


--
-- Data for Name: item_options; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.item_options VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5876-7968-b96d-e732180f91f7', '01a20bc9-586f-7598-87ae-4f5678aea8c5'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '01a20bc9-586f-7598-87ae-4f5678aea8c5');


--
-- Data for Name: item_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.item_versions VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5872-7d7d-a15d-6698a1046148', '01a20bc9-586f-7598-87ae-4f5678aea8c5', 1, '2000-01-01', '2026-04-01 04:21:14.48238+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5879-7a56-89f1-a1e76e0e879d', '01a20bc9-5876-7968-b96d-e732180f91f7', 1, '2000-01-01', '2026-04-01 04:21:14.489421+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5882-7165-ba42-3ce33f90346f', '01a20bc9-587c-7239-a8ff-12ab813dd76b', 1, '2000-01-01', '2026-04-01 04:21:14.495656+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5886-7e8c-836d-4756b0912c88', '01a20bc9-5884-7b05-83ce-49fba4408d16', 1, '2000-01-01', '2026-04-01 04:21:14.502623+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588b-7ba3-b51b-f7884c5b5c32', '01a20bc9-5889-7208-afc2-77987ddeed10', 1, '2000-01-01', '2026-04-01 04:21:14.507246+00');


--
-- Data for Name: items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.items VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '01a20bc9-586c-7d52-9220-2a7ff0b9a284', 'seat', 'seat', 'option', 'on_sale', 1, 2, '2026-04-01 04:21:14.479348+00', '2026-04-01 04:21:14.48238+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5876-7968-b96d-e732180f91f7', '01a20bc9-586c-7d52-9220-2a7ff0b9a284', 'light', 'light', 'main', 'on_sale', 1, 2, '2026-04-01 04:21:14.486599+00', '2026-04-01 04:21:14.489421+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '01a20bc9-586c-7d52-9220-2a7ff0b9a284', 'standard', 'standard', 'main', 'on_sale', 1, 2, '2026-04-01 04:21:14.492115+00', '2026-04-01 04:21:14.495656+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5884-7b05-83ce-49fba4408d16', '01a20bc9-586c-7d52-9220-2a7ff0b9a284', 'yearly', 'yearly', 'main', 'on_sale', 1, 2, '2026-04-01 04:21:14.500703+00', '2026-04-01 04:21:14.502623+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5889-7208-afc2-77987ddeed10', '01a20bc9-586c-7d52-9220-2a7ff0b9a284', 'quarterly', 'quarterly', 'main', 'on_sale', 1, 2, '2026-04-01 04:21:14.505118+00', '2026-04-01 04:21:14.507246+00');


--
-- Data for Name: ledger_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_rows VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-7607-8806-fce7f0403bc3', '2026-04-01', 'recurring', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', 3000, 1, 30, '2026-04-01', '2026-05-01', 1, '01a20bc9-58af-7369-be7b-9682d28557af', '01a20bc9-58af-7781-bd4c-444f01a1b7c8', '2026-11-24 04:21:14.899636+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-760c-99b9-8412c093d2be', '2026-04-01', 'one_time', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-760c-99b9-8412c093d2be', 50000, 1, 1, '2026-04-01', '2026-04-02', 1, '01a20bc9-58af-7369-be7b-9682d28557af', '01a20bc9-58af-778c-9f64-5feb86d5717b', '2026-11-24 04:21:14.899804+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-7607-8806-fce7f0403bc3', '2026-04-01', 'recurring', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 2, '01a20bc9-5898-7607-8806-fce7f0403bc3', -1500, 1, -15, '2026-04-01', '2026-04-16', 3, '01a20bc9-5ae1-7a1d-bd87-739d036bf689', '01a20bc9-5ae1-7ba4-a688-7114f84cfdce', '2026-11-24 04:21:15.408472+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-04-01', 'recurring', '2026-04-16', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', 5000, 1, 15, '2026-04-16', '2026-05-01', 3, '01a20bc9-5ae1-7a1d-bd87-739d036bf689', '01a20bc9-5ae1-7baf-8782-9fa6a477bde1', '2026-11-24 04:21:15.408519+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', 10000, 1, 31, '2026-05-01', '2026-06-01', 3, '01a20bc9-5b9e-7ef3-a563-725b9f016a88', '01a20bc9-5b9f-7008-882f-846e8342459c', '2026-11-24 04:21:15.408525+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 10000, 1, 31, '2026-05-01', '2026-06-01', 7, '01a20bc9-5b9f-7077-aa81-182842a19967', '01a20bc9-5b9f-7124-aeea-b320330b948d', '2026-11-24 04:21:15.408528+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 4000, 20, 31, '2026-05-01', '2026-06-01', 7, '01a20bc9-5b9f-7077-aa81-182842a19967', '01a20bc9-5b9f-712b-adba-4a7ab904cde7', '2026-11-24 04:21:15.408537+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-05-01', 'discount', '2026-05-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', -400, 1, 0, '2026-05-01', '2026-06-01', 7, '01a20bc9-5b9f-7077-aa81-182842a19967', '01a20bc9-5b9f-7132-a3db-cc8ecd2bab6a', '2026-11-24 04:21:15.408541+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ab7-7160-8eca-48b4287e8665', 'JPY', 'standard', 10, 1, '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', 120000, 1, 365, '2026-05-01', '2027-05-01', 2, '01a20bc9-5b9f-71fc-8e6e-87d5640c80fc', '01a20bc9-5b9f-724a-b5c9-185871c38b5d', '2026-11-24 04:21:15.408544+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'JPY', 'standard', 10, 1, '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 3000, 1, 31, '2026-05-01', '2026-06-01', 2, '01a20bc9-5b9f-72da-9b37-e6ce72dcaba3', '01a20bc9-5b9f-7355-a824-0193fab21593', '2026-11-24 04:21:15.408547+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-7175-98a6-e8a899323b8c', '2026-05-01', 'one_time', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'JPY', 'standard', 10, 1, '01a20bc9-5aca-7175-98a6-e8a899323b8c', 50000, 1, 1, '2026-05-01', '2026-05-02', 2, '01a20bc9-5b9f-72da-9b37-e6ce72dcaba3', '01a20bc9-5b9f-735b-a99f-f87ce1d75b77', '2026-11-24 04:21:15.408549+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', '2026-02-28', 'recurring', '2026-05-11', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', 'JPY', 'reduced', 8, 1, '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', 1978, 1, 20, '2026-05-11', '2026-05-31', 2, '01a20bc9-5b9f-727d-9319-87ebd8644bd2', '01a20bc9-5b9f-72d4-ac6b-8532a79a44bc', '2026-11-24 04:21:15.408552+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', 10000, 1, 30, '2026-06-01', '2026-07-01', 3, '01a20bc9-5b9f-701f-8377-447274ee12a4', '01a20bc9-5b9f-7067-808d-5195abddd7ce', '2026-11-24 04:21:15.408555+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 10000, 1, 30, '2026-06-01', '2026-07-01', 7, '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', '01a20bc9-5b9f-71e7-ab09-e800001a3c60', '2026-11-24 04:21:15.408558+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 4000, 20, 30, '2026-06-01', '2026-07-01', 7, '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', '01a20bc9-5b9f-71ee-b3c5-17762a47a285', '2026-11-24 04:21:15.408563+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-06-01', 'discount', '2026-06-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', -400, 1, 0, '2026-06-01', '2026-07-01', 7, '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', '01a20bc9-5b9f-71f5-8281-c71d6c34d021', '2026-11-24 04:21:15.408566+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'JPY', 'standard', 10, 1, '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 3000, 1, 30, '2026-06-01', '2026-07-01', 2, '01a20bc9-5b9f-7360-b591-604a42dbf81f', '01a20bc9-5b9f-73a3-8efa-8a0a4fddf5bd', '2026-11-24 04:21:15.408569+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-06-01', 'discount', '2026-06-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', -500, 1, 0, '2026-06-01', '2026-07-01', 5, '01a20bc9-5c65-7917-a047-8759e635bf01', '01a20bc9-5c65-79ef-a491-5a5dc6bc9900', '2026-11-24 04:21:15.844683+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ab7-7160-8eca-48b4287e8665', 'JPY', 'standard', 10, 2, '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', -69699, 1, -212, '2026-05-01', '2026-10-01', 4, '01a20bc9-5c66-7323-adbe-9e82bfbe77f8', '01a20bc9-5c66-73ce-b834-34f66a7494e3', '2026-11-24 04:21:15.84473+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', 10000, 1, 31, '2026-07-01', '2026-08-01', 5, '01a20bc9-5d50-7a8f-8bd8-f9f271fb3d6e', '01a20bc9-5d50-7b22-8072-044d33cc4c83', '2026-11-24 04:21:15.844736+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-07-01', 'discount', '2026-07-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', -500, 1, 0, '2026-07-01', '2026-08-01', 5, '01a20bc9-5d50-7a8f-8bd8-f9f271fb3d6e', '01a20bc9-5d50-7b2d-b7a5-01aa99573160', '2026-11-24 04:21:15.844739+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 10000, 1, 31, '2026-07-01', '2026-08-01', 9, '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7eb7-aa9c-9bbe193b3ec6', '2026-11-24 04:21:15.844742+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 1161, 20, 9, '2026-07-01', '2026-07-10', 9, '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7ec0-822f-3e91225ff0e3', '2026-11-24 04:21:15.844745+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-07-01', 'discount', '2026-07-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', -116, 1, 0, '2026-07-01', '2026-07-10', 9, '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7ed3-9b9b-f0f53b6a2948', '2026-11-24 04:21:15.844748+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-07-01', 'recurring', '2026-07-10', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 3548, 25, 22, '2026-07-10', '2026-08-01', 9, '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7ee4-97d7-ab4e219ea702', '2026-11-24 04:21:15.844756+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-07-01', 'discount', '2026-07-10', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', -354, 1, 0, '2026-07-10', '2026-08-01', 9, '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5d50-7eec-9034-5220d027b6b9', '2026-11-24 04:21:15.84476+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'JPY', 'standard', 10, 1, '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 3000, 1, 31, '2026-07-01', '2026-08-01', 3, '01a20bc9-5d51-72ee-8fe0-69143c88cd1a', '01a20bc9-5d51-733d-87ce-226af5867816', '2026-11-24 04:21:15.844762+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', 10000, 1, 31, '2026-08-01', '2026-09-01', 5, '01a20bc9-5d50-7b3b-8e5e-d94b0acd14f9', '01a20bc9-5d50-7bc3-9715-d1e1e8ccf7eb', '2026-11-24 04:21:15.844765+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-08-01', 'discount', '2026-08-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', -500, 1, 0, '2026-08-01', '2026-09-01', 5, '01a20bc9-5d50-7b3b-8e5e-d94b0acd14f9', '01a20bc9-5d50-7bd3-b803-f01e71708420', '2026-11-24 04:21:15.844768+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 10000, 1, 31, '2026-08-01', '2026-09-01', 9, '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '01a20bc9-5d51-70c2-aa21-1d73cd440fe1', '2026-11-24 04:21:15.844771+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 5000, 25, 31, '2026-08-01', '2026-09-01', 9, '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '01a20bc9-5d51-70c8-8ce7-e9b974fa598c', '2026-11-24 04:21:15.844773+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-08-01', 'discount', '2026-08-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', -500, 1, 0, '2026-08-01', '2026-09-01', 9, '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '01a20bc9-5d51-70e8-962b-44860bcf3b63', '2026-11-24 04:21:15.844776+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'JPY', 'standard', 10, 1, '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 3000, 1, 31, '2026-08-01', '2026-09-01', 3, '01a20bc9-5d51-7343-a0e4-a5ffae69b265', '01a20bc9-5d51-7391-a924-3d91004cfe03', '2026-11-24 04:21:15.84478+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', '2026-05-31', 'recurring', '2026-05-31', '00000000-0000-0000-0000-000000000000', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', 'JPY', 'reduced', 8, 1, '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', 9101, 1, 92, '2026-05-31', '2026-08-31', 2, '01a20bc9-5d51-7297-b203-5c4aa99a1b0b', '01a20bc9-5d51-72df-a03d-bd7615afd6aa', '2026-11-24 04:21:15.844783+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', 9000, 1, 30, '2026-09-01', '2026-10-01', 5, '01a20bc9-5d50-7bde-8a1c-1723ccc3cd18', '01a20bc9-5d50-7c63-baeb-a23d51ca7b87', '2026-11-24 04:21:15.844886+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', '2026-09-01', 'discount', '2026-09-01', '01a20bc9-5c22-78c2-add8-a052d60953e1', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'JPY', 'standard', 10, 1, '01a20bc9-5898-7607-8806-fce7f0403bc3', -450, 1, 0, '2026-09-01', '2026-10-01', 5, '01a20bc9-5d50-7bde-8a1c-1723ccc3cd18', '01a20bc9-5d50-7c6a-9a2a-08f375ce9569', '2026-11-24 04:21:15.844889+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 10000, 1, 30, '2026-09-01', '2026-10-01', 9, '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '01a20bc9-5d51-718f-900b-fa21fea11a89', '2026-11-24 04:21:15.844891+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 5000, 25, 30, '2026-09-01', '2026-10-01', 9, '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '01a20bc9-5d51-719b-98cc-158152327d6d', '2026-11-24 04:21:15.844894+00'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', '2026-09-01', 'discount', '2026-09-01', '01a20bc9-5a8e-793f-887b-2bfee7796ba0', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'JPY', 'standard', 10, 1, '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', -500, 1, 0, '2026-09-01', '2026-10-01', 9, '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '01a20bc9-5d51-71a4-bb88-ce5c289d4839', '2026-11-24 04:21:15.844897+00');


--
-- Data for Name: number_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.number_series VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', 'credit_note', 2),
	('01a20bc9-5865-7910-a241-3f8e18439027', 'invoice', 19),
	('01a20bc9-5865-7910-a241-3f8e18439027', 'customer', 7),
	('01a20bc9-5865-7910-a241-3f8e18439027', 'contract', 7);


--
-- Data for Name: products; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.products VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-586c-7d52-9220-2a7ff0b9a284', 'kintai', 'クラウド勤怠', NULL, 1, '2026-04-01 04:21:14.476856+00', '2026-04-01 04:21:14.476856+00');


--
-- Data for Name: renewals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.renewals VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '2026-08-01', 1, '2026-11-01', '2026-08-01 04:21:15.510759+00');


--
-- Data for Name: reservations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reservations VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', '01a20bc9-5a88-755b-b69c-8906387fc789', 'reserved', '2026-11-10');


--
-- Data for Name: schema_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_versions VALUES
	(1, 0, true, '2026-11-24 04:21:14.145251'),
	(2, 1, true, '2026-11-24 04:21:14.15462'),
	(3, 2, true, '2026-11-24 04:21:14.178138'),
	(4, 3, true, '2026-11-24 04:21:14.199329'),
	(5, 4, true, '2026-11-24 04:21:14.231228'),
	(6, 5, true, '2026-11-24 04:21:14.255313'),
	(7, 6, true, '2026-11-24 04:21:14.280577');


--
-- Data for Name: segments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.segments VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-589d-7e2e-8c56-2465a436b1d1', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-7602-bb27-7e7e98e4bd9f', '01a20bc9-5898-760c-99b9-8412c093d2be', 'setup', 'one_time', '01a20bc9-5876-7968-b96d-e732180f91f7', '2026-04-01', '2026-04-02', '2026-04-01 04:21:14.522477+00', 'infinity', false, '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-589d-7dc4-9cf2-38aded204d39', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-7602-bb27-7e7e98e4bd9f', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'base', 'recurring', '01a20bc9-5876-7968-b96d-e732180f91f7', '2026-04-01', '2027-04-01', '2026-04-01 04:21:14.522477+00', '2026-04-16 04:21:14.99916+00', false, '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-589d-7e14-8ec9-63115f3f14bc', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-7602-bb27-7e7e98e4bd9f', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'base', 'recurring', '01a20bc9-5876-7968-b96d-e732180f91f7', '2027-04-01', 'infinity', '2026-04-01 04:21:14.522477+00', '2026-04-16 04:21:14.99916+00', true, '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a79-7a00-bddc-7eab65b0f2c8', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5898-7602-bb27-7e7e98e4bd9f', '01a20bc9-5898-7607-8806-fce7f0403bc3', 'base', 'recurring', '01a20bc9-5876-7968-b96d-e732180f91f7', '2026-04-01', '2026-04-16', '2026-04-16 04:21:14.99916+00', 'infinity', false, '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a79-7a35-9b7d-8843490e21b1', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-04-16', '2027-04-01', '2026-04-16 04:21:14.99916+00', '2026-04-16 04:21:15.011884+00', false, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a79-7a4e-849f-d1d56426ca31', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2027-04-01', 'infinity', '2026-04-16 04:21:14.99916+00', '2026-04-16 04:21:15.011884+00', true, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a91-70ad-b663-ca85d7ac915d', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-05-01', '2026-08-01', '2026-04-16 04:21:15.02412+00', '2026-04-16 04:21:15.029858+00', false, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a91-70e7-b4c3-781a48261217', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-01', '2026-10-01', '2026-04-16 04:21:15.02412+00', '2026-04-16 04:21:15.029858+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a91-7101-88bb-be1eb92f2f32', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-10-01', 'infinity', '2026-04-16 04:21:15.02412+00', '2026-04-16 04:21:15.029858+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a9f-73f8-8757-dad3b2261d67', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-10', '2026-10-01', '2026-04-16 04:21:15.037766+00', '2026-04-16 04:21:15.045148+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a9f-7413-98cf-ee61d0e176f2', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-10-01', 'infinity', '2026-04-16 04:21:15.037766+00', '2026-04-16 04:21:15.045148+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a9f-73c8-ba97-5b858dc485c8', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-01', '2026-08-10', '2026-04-16 04:21:15.037766+00', '2026-04-16 04:21:15.052282+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a85-76a0-94fa-70167d1f18d7', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-04-16', '2026-09-01', '2026-04-16 04:21:15.011884+00', '2026-06-30 04:21:15.426652+00', false, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a85-76be-ab3d-ea30455fe99c', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-09-01', '2027-04-01', '2026-04-16 04:21:15.011884+00', '2026-06-30 04:21:15.426652+00', true, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a85-76d7-86b5-4f860488f2f0', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2027-04-01', 'infinity', '2026-04-16 04:21:15.011884+00', '2026-06-30 04:21:15.426652+00', true, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a91-703d-b087-9024254c38db', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-05-01', '2026-08-01', '2026-04-16 04:21:15.02412+00', '2026-08-01 04:21:15.510759+00', false, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a91-7062-9797-02faba7ed5ee', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-08-01', 'infinity', '2026-04-16 04:21:15.02412+00', '2026-08-01 04:21:15.510759+00', true, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a96-7c46-b873-c17ada5448f6', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-05-01', '2026-07-10', '2026-04-16 04:21:15.029858+00', 'infinity', false, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a96-7cad-ba63-a72ff1af7eaa', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-01', '2026-10-01', '2026-04-16 04:21:15.029858+00', '2026-04-16 04:21:15.037766+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a96-7ccc-842d-9bab596eeece', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-10-01', 'infinity', '2026-04-16 04:21:15.029858+00', '2026-04-16 04:21:15.037766+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a96-7c78-9bee-0a04d202b121', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-07-10', '2026-08-01', '2026-04-16 04:21:15.029858+00', '2026-07-10 04:21:15.497802+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aa6-7582-b791-01579acf3b68', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-10', '2026-08-20', '2026-04-16 04:21:15.045148+00', '2026-04-16 04:21:15.052282+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aa6-75b6-95a8-ea99d5f1c85a', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-20', '2026-10-01', '2026-04-16 04:21:15.045148+00', '2026-04-16 04:21:15.052282+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aa6-75cd-bc93-60987d977a44', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-10-01', 'infinity', '2026-04-16 04:21:15.045148+00', '2026-04-16 04:21:15.052282+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aad-7abf-92b3-6c54bf9cf314', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-01', '2026-08-20', '2026-04-16 04:21:15.052282+00', '2026-04-16 04:21:15.057523+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aad-7aee-a415-6aca535c6fcb', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-20', '2026-10-01', '2026-04-16 04:21:15.052282+00', '2026-04-16 04:21:15.057523+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 28, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aad-7b08-80be-147fb09f5db6', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-10-01', '2026-11-10', '2026-04-16 04:21:15.052282+00', '2026-04-16 04:21:15.057523+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 28, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5aad-7b1e-a9c9-c6512c8390f1', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-11-10', 'infinity', '2026-04-16 04:21:15.052282+00', '2026-04-16 04:21:15.057523+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab2-7ba8-9df8-baa0d817ec52', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-11-10', 'infinity', '2026-04-16 04:21:15.057523+00', 'infinity', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac4-78f1-b279-ed16a1c8b5da', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', '01a20bc9-5ac3-70f0-86d7-be161cd943c9', '01a20bc9-5ac3-70f4-a7f9-dc2c23ac6e48', 'base', 'recurring', '01a20bc9-5889-7208-afc2-77987ddeed10', '2026-05-11', 'infinity', '2026-04-16 04:21:15.075956+00', 'infinity', false, '01a20bc9-588b-7ba3-b51b-f7884c5b5c32', 1, '月額利用料', 'flat', 9100.5, NULL, 1, 'JPY', 3, '2026-05-31', 'arrears', 'daily_rate', 'daily_rate', 'prorate', 'half_up', 0, 'reduced', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5acb-71f5-bef9-0b20c9714e9e', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-716e-87b8-8bfbb00d3cb7', '01a20bc9-5aca-7172-93e7-8e07f3c8141a', 'base', 'recurring', '01a20bc9-5876-7968-b96d-e732180f91f7', '2026-05-01', '2026-09-01', '2026-04-16 04:21:15.082655+00', 'infinity', false, '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5acb-7216-8fad-867bb872e9fd', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', '01a20bc9-5aca-716e-87b8-8bfbb00d3cb7', '01a20bc9-5aca-7175-98a6-e8a899323b8c', 'setup', 'one_time', '01a20bc9-5876-7968-b96d-e732180f91f7', '2026-05-01', '2026-05-02', '2026-04-16 04:21:15.082655+00', 'infinity', false, '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5abb-7532-8d10-06301625ef5c', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5ab9-76c6-9160-309056e053ad', '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', 'base', 'recurring', '01a20bc9-5884-7b05-83ce-49fba4408d16', '2026-05-01', 'infinity', '2026-04-16 04:21:15.066258+00', '2026-06-30 04:21:15.41723+00', false, '01a20bc9-5886-7e8c-836d-4756b0912c88', 1, '年額利用料', 'flat', 120000, NULL, 1, 'JPY', 12, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c1b-7db9-9efa-8829ef7e2f44', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5ab9-76c6-9160-309056e053ad', '01a20bc9-5ab9-76cc-8836-d64d4df6cc48', 'base', 'recurring', '01a20bc9-5884-7b05-83ce-49fba4408d16', '2026-05-01', '2026-10-01', '2026-06-30 04:21:15.41723+00', 'infinity', false, '01a20bc9-5886-7e8c-836d-4756b0912c88', 1, '年額利用料', 'flat', 120000, NULL, 1, 'JPY', 12, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c24-70fe-bad5-d88911272d38', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-04-16', '2026-06-01', '2026-06-30 04:21:15.426652+00', 'infinity', false, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c24-7143-8a7e-f382efc25f32', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-06-01', '2026-09-01', '2026-06-30 04:21:15.426652+00', 'infinity', false, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5c22-78c2-add8-a052d60953e1", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a20bc9-5c22-78ec-bb85-556362cdea71"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c24-71b1-85cf-f46ba3dcf935', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2027-04-01', 'infinity', '2026-06-30 04:21:15.426652+00', 'infinity', true, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5c22-78c2-add8-a052d60953e1", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a20bc9-5c22-78ec-bb85-556362cdea71"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c24-717d-b4da-68690cb744f8', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-09-01', '2027-04-01', '2026-06-30 04:21:15.426652+00', '2026-09-01 04:21:15.516698+00', true, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5c22-78c2-add8-a052d60953e1", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a20bc9-5c22-78ec-bb85-556362cdea71"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab2-7b77-9aad-5b4738b03eb1', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-08-01', '2026-10-01', '2026-04-16 04:21:15.057523+00', '2026-08-01 04:21:15.510759+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab2-7b91-9615-2830bb9940f5', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-10-01', '2026-11-10', '2026-04-16 04:21:15.057523+00', '2026-08-01 04:21:15.510759+00', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c6f-7d4e-a065-cf7220df633e', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-07-10', '2026-08-01', '2026-07-10 04:21:15.497802+00', '2026-08-01 04:21:15.510759+00', false, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c78-7715-a8e4-855f7764afac', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-05-01', '2026-11-01', '2026-08-01 04:21:15.510759+00', 'infinity', false, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c78-7730-86f7-17d88dc5e775', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8d-7a5c-bc4b-6f84f6093900', '01a20bc9-5a8d-7a60-b97e-056d68b622b7', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-11-01', 'infinity', '2026-08-01 04:21:15.510759+00', 'infinity', true, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c78-77a3-82ad-ad68dd332c0d', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-07-10', '2026-10-01', '2026-08-01 04:21:15.510759+00', 'infinity', false, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5a8e-793f-887b-2bfee7796ba0", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c78-77c6-af15-af8c1da9b863', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-10-01', '2026-11-01', '2026-08-01 04:21:15.510759+00', 'infinity', false, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c78-77df-a1e6-c3c82acbb28f', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a8e-72c8-8a07-99b08d3538e2', '01a20bc9-5a8e-72d3-9242-d4d0bfa66808', 'base', 'recurring', '01a20bc9-586f-7598-87ae-4f5678aea8c5', '2026-11-01', '2026-11-10', '2026-08-01 04:21:15.510759+00', 'infinity', true, '01a20bc9-5872-7d7d-a15d-6698a1046148', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5c7d-79e2-9ba8-67a3fb77a915', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-710b-a01e-24506c0b6be2', '01a20bc9-5a77-7110-adc4-c4e93d6ce365', 'base', 'recurring', '01a20bc9-587c-7239-a8ff-12ab813dd76b', '2026-09-01', '2027-04-01', '2026-09-01 04:21:15.516698+00', 'infinity', false, '01a20bc9-5882-7165-ba42-3ce33f90346f', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a20bc9-5c22-78c2-add8-a052d60953e1", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a20bc9-5c22-78ec-bb85-556362cdea71"}]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5de2-7a53-a35a-bcc4a84fb065', '01a20bc9-5ddf-7b44-bd71-1665ec447597', '01a20bc9-5de0-7353-a25a-32b4dd0021bb', '01a20bc9-5de0-7358-8e47-36d6b42c00ed', 'base', 'recurring', '01a20bc9-5876-7968-b96d-e732180f91f7', '2026-10-01', 'infinity', '2026-10-01 04:21:15.8735+00', 'infinity', false, '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-10-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5de2-7a73-ab80-1d4d97489c19', '01a20bc9-5ddf-7b44-bd71-1665ec447597', '01a20bc9-5de0-7353-a25a-32b4dd0021bb', '01a20bc9-5de0-735c-8c70-cfe8da8a44c3', 'setup', 'one_time', '01a20bc9-5876-7968-b96d-e732180f91f7', '2026-10-01', '2026-10-02', '2026-10-01 04:21:15.8735+00', 'infinity', false, '01a20bc9-5879-7a56-89f1-a1e76e0e879d', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-10-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]');


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tax_rates; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tax_rates VALUES
	('JP', 'standard', '1900-01-01', 0),
	('JP', 'standard', '1989-04-01', 3),
	('JP', 'standard', '1997-04-01', 5),
	('JP', 'standard', '2014-04-01', 8),
	('JP', 'standard', '2019-10-01', 10),
	('JP', 'reduced', '2019-10-01', 8),
	('JP', 'export', '1900-01-01', 0),
	('JP', 'exempt', '1900-01-01', 0),
	('JP', 'out_of_scope', '1900-01-01', 0);


--
-- Data for Name: tenant_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenant_settings VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '株式会社サンプルクラウド', 'JP', 'JPY', 31, 'down', NULL, 'INV-', 'CN-', 'C-', 1, '2026-04-01 04:21:14.470705+00', '2026-04-01 04:21:14.470705+00');


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', 'Asia/Tokyo', true, '2026-10-01', '2026-11-24 04:21:14.469973+00');


--
-- Data for Name: timeline_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.timeline_entries VALUES
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-58a0-7d20-a0a4-3f14a9dbf815', 'contract_signed', '2026-04-01', '2026-04-01 04:21:14.522477+00', '2026-04-01 04:21:14.522477+00', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '契約締結 C-000001', NULL, '[{"on": "2026-04-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a20bc9-5898-761d-acf0-c253a284cd02", "contract_item_id": "01a20bc9-5898-7602-bb27-7e7e98e4bd9f"}, {"on": "2026-04-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a20bc9-5898-761d-acf0-c253a284cd02", "contract_item_id": "01a20bc9-5898-7602-bb27-7e7e98e4bd9f"}]', '764'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-58a0-7d27-8b88-5bda470234be', 'contract_started', '2026-04-01', '2026-04-01 04:21:14.522477+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '契約開始 C-000001', NULL, '[]', '764'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5a16-7b35-98b2-fd6010575b03', 'invoice_issued', '2026-04-01', '2026-04-01 04:21:14.891972+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, '01a20bc9-58af-7369-be7b-9682d28557af', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000001 58300 JPY', NULL, '[]', '775'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5a7b-7c2c-9a7f-8c9923c38386', 'change_applied', '2026-04-16', '2026-04-16 04:21:14.99916+00', '2026-04-16 04:21:14.99916+00', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a77-717c-bdd0-0da07a4de2fc', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', 'プラン変更 light → standard、プラン変更 standard 3000 → 10000', NULL, '[{"on": "2026-04-16", "op": "change_item", "after": "standard", "before": "light", "attribute": "item", "change_id": "01a20bc9-5a77-717c-bdd0-0da07a4de2fc", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2"}, {"on": "2026-04-16", "op": "change_item", "after": "10000", "before": "3000", "attribute": "price", "change_id": "01a20bc9-5a77-717c-bdd0-0da07a4de2fc", "charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2"}]', '781'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5a86-7504-a7a0-aa3aa29f3883', 'change_reserved', '2026-09-01', '2026-04-16 04:21:15.011884+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '条件変更 standard 10000 → 9000', NULL, '[{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7", "charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2"}]', '782'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a91-7c76-b79b-8f17e950a28f', 'contract_signed', '2026-04-16', '2026-04-16 04:21:15.02412+00', '2026-04-16 04:21:15.02412+00', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '契約締結 C-000002', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8d-7a5c-bc4b-6f84f6093900"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8d-7a5c-bc4b-6f84f6093900"}, {"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}, {"on": "2026-05-01", "op": "sign", "after": "20", "before": "", "attribute": "quantity", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}, {"on": "2026-05-01", "op": "sign", "after": "導入割引 percent 10", "before": "", "attribute": "discount", "change_id": "01a20bc9-5a8e-7956-8de8-2a898ea4874b", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', '785'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5a97-7e85-954b-fbfc27de6e48', 'change_reserved', '2026-07-10', '2026-04-16 04:21:15.029858+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a95-7c53-a69c-04513b870011', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '数量変更 seat 20 → 25', NULL, '[{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a20bc9-5a95-7c53-a69c-04513b870011", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', '786'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5aa0-74b4-a0ab-8c76545a9b7e', 'change_reserved', '2026-08-10', '2026-04-16 04:21:15.037766+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '数量変更 seat 25 → 23', NULL, '[{"on": "2026-08-10", "op": "change_quantity", "after": "23", "before": "25", "attribute": "quantity", "change_id": "01a20bc9-5a9d-7a43-8899-9bebe424d15d", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', '788'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5aa7-79f6-bcbe-0dd30592cb50', 'change_reserved', '2026-08-20', '2026-04-16 04:21:15.045148+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5aa5-710b-8943-194356ef7425', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '数量変更 seat 23 → 26', NULL, '[{"on": "2026-08-20", "op": "change_quantity", "after": "26", "before": "23", "attribute": "quantity", "change_id": "01a20bc9-5aa5-710b-8943-194356ef7425", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', '789'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5aae-7959-9ea4-cb1c580fa823', 'change_rescheduled', '2026-11-10', '2026-04-16 04:21:15.052282+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a9d-7a43-8899-9bebe424d15d', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '数量変更 seat 28 → 26', '先方都合', '[{"on": "2026-11-10", "op": "change_quantity", "after": "26", "before": "28", "attribute": "quantity", "change_id": "01a20bc9-5a9d-7a43-8899-9bebe424d15d", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', '790'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5ab3-7c4f-8191-456b07dcf8cf', 'change_cancelled', '2026-08-20', '2026-04-16 04:21:15.057523+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5aa5-710b-8943-194356ef7425', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '数量変更 +3', '取消', '[]', '791'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5abc-7104-ab3e-f834ba69c62f', 'contract_signed', '2026-04-16', '2026-04-16 04:21:15.066258+00', '2026-04-16 04:21:15.066258+00', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', NULL, NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '契約締結 C-000003', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a20bc9-5ab9-76de-8762-b41a4d10d2a8", "contract_item_id": "01a20bc9-5ab9-76c6-9160-309056e053ad"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a20bc9-5ab9-76de-8762-b41a4d10d2a8", "contract_item_id": "01a20bc9-5ab9-76c6-9160-309056e053ad"}]', '794'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5abe-708e-8541-4fb2b87133c5', '01a20bc9-5ac4-7f08-b58d-0b56165252fa', 'contract_signed', '2026-04-16', '2026-04-16 04:21:15.075956+00', '2026-04-16 04:21:15.075956+00', '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', NULL, NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '契約締結 C-000004', NULL, '[{"on": "2026-05-11", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a20bc9-5ac3-7101-ae02-e12ccdd0f1b1", "contract_item_id": "01a20bc9-5ac3-70f0-86d7-be161cd943c9"}, {"on": "2026-05-11", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a20bc9-5ac3-7101-ae02-e12ccdd0f1b1", "contract_item_id": "01a20bc9-5ac3-70f0-86d7-be161cd943c9"}]', '797'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5acb-78b9-b9e3-ab9f34f83a52', 'contract_signed', '2026-04-16', '2026-04-16 04:21:15.082655+00', '2026-04-16 04:21:15.082655+00', '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '契約締結 C-000005', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a20bc9-5aca-717f-a3a7-6a14c64e8ff2", "contract_item_id": "01a20bc9-5aca-716e-87b8-8bfbb00d3cb7"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a20bc9-5aca-717f-a3a7-6a14c64e8ff2", "contract_item_id": "01a20bc9-5aca-716e-87b8-8bfbb00d3cb7"}]', '800'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5b07-7afa-ab9a-0f56c55d6fb1', 'contract_started', '2026-05-01', '2026-05-01 04:21:15.1407+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000002', NULL, '[]', '811'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5b0b-7cef-b3f3-ea71ef75769c', 'contract_started', '2026-05-01', '2026-05-01 04:21:15.147252+00', NULL, '01a20bc9-5ab9-70fc-b2de-2e856fb16966', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000003', NULL, '[]', '813'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5b0e-75b3-a550-7d4ce23113b9', 'contract_started', '2026-05-01', '2026-05-01 04:21:15.149583+00', NULL, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000005', NULL, '[]', '814'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5abe-708e-8541-4fb2b87133c5', '01a20bc9-5b12-7558-8229-fd8b172022ce', 'contract_started', '2026-05-11', '2026-05-11 04:21:15.153815+00', NULL, '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000004', NULL, '[]', '816'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5c13-733f-915f-0d127b16aa5c', 'invoice_issued', '2026-04-30', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, '01a20bc9-5ae1-7a1d-bd87-739d036bf689', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000002 3850 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5c13-734d-90ed-106afff2a7b2', 'invoice_issued', '2026-05-01', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, '01a20bc9-5b9e-7ef3-a563-725b9f016a88', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000003 11000 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5c13-7358-b8ff-09836f57bf39', 'invoice_issued', '2026-05-01', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, '01a20bc9-5b9f-7077-aa81-182842a19967', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000004 14960 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5c13-736c-b25f-17fc6983e982', 'invoice_issued', '2026-05-01', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5ab9-70fc-b2de-2e856fb16966', NULL, '01a20bc9-5b9f-71fc-8e6e-87d5640c80fc', '01a20bc9-5ab7-7160-8eca-48b4287e8665', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000005 132000 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5c13-7374-b798-d92159be4cf0', 'invoice_issued', '2026-05-01', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, '01a20bc9-5b9f-72da-9b37-e6ce72dcaba3', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000006 58300 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5abe-708e-8541-4fb2b87133c5', '01a20bc9-5c13-7381-b861-c34c0d3e76f8', 'invoice_issued', '2026-05-30', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', NULL, '01a20bc9-5b9f-727d-9319-87ebd8644bd2', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000007 2136 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5c13-738b-bd27-965e213ffb54', 'invoice_issued', '2026-06-01', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, '01a20bc9-5b9f-701f-8377-447274ee12a4', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000008 11000 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5c13-7392-8efb-19e2b850c11f', 'invoice_issued', '2026-06-01', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, '01a20bc9-5b9f-713a-8c13-7c7cbc9adc6a', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000009 14960 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5c13-739d-aebe-00422231190c', 'invoice_issued', '2026-06-01', '2026-06-30 04:21:15.400593+00', NULL, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, '01a20bc9-5b9f-7360-b591-604a42dbf81f', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000010 3300 JPY', NULL, '[]', '830'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5c1d-7cdb-8719-52c472e0370d', 'change_reserved', '2026-10-01', '2026-06-30 04:21:15.41723+00', NULL, '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5c19-7320-92e9-6ef972b6416f', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '解約 yearly、解約', NULL, '[{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a20bc9-5c19-7320-92e9-6ef972b6416f", "contract_item_id": "01a20bc9-5ab9-76c6-9160-309056e053ad"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a20bc9-5c19-7320-92e9-6ef972b6416f"}]', '831'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5c25-75b9-933a-74c0c2810ade', 'change_applied', '2026-06-01', '2026-06-30 04:21:15.426652+00', '2026-06-30 04:21:15.426652+00', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5c22-78ec-bb85-556362cdea71', NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '割引追加 遡及割引 percent 5', NULL, '[{"on": "2026-06-01", "op": "add_discount", "after": "遡及割引 percent 5", "before": "", "attribute": "discount", "change_id": "01a20bc9-5c22-78ec-bb85-556362cdea71"}]', '832'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5c73-71f7-ad8b-4115d61132c2', 'change_executed', '2026-07-10', '2026-07-10 04:21:15.497802+00', '2026-07-10 04:21:15.497802+00', '01a20bc9-5a8d-71a2-a2d9-4ce299617905', '01a20bc9-5a95-7c53-a69c-04513b870011', NULL, NULL, 'system', NULL, 'keiyaku', '数量変更 seat 20 → 25', NULL, '[{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a20bc9-5a95-7c53-a69c-04513b870011", "contract_item_id": "01a20bc9-5a8e-72c8-8a07-99b08d3538e2"}]', '839'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5c79-7e27-ad0f-7455c1f67faf', 'contract_renewed', '2026-08-01', '2026-08-01 04:21:15.510759+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '自動更新 C-000002（2026-08-01～2026-10-31）', NULL, '[]', '841'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5c7e-7772-a6e4-e7d8558357c5', 'change_executed', '2026-09-01', '2026-09-01 04:21:15.516698+00', '2026-09-01 04:21:15.516698+00', '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', '01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7', NULL, NULL, 'system', NULL, 'keiyaku', '条件変更 standard 10000 → 9000', NULL, '[{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a20bc9-5a83-7ca6-b5cb-0e4fc08d31e7", "charge_code": "base", "contract_item_id": "01a20bc9-5a77-710b-a01e-24506c0b6be2"}]', '843'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5c80-7893-97b5-26c0ac4536b5', 'contract_ended', '2026-09-01', '2026-09-01 04:21:15.519914+00', NULL, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了 C-000005', NULL, '[]', '844'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5c85-77b9-8312-9ed0d239ddb6', 'change_executed', '2026-10-01', '2026-10-01 04:21:15.524442+00', '2026-10-01 04:21:15.524442+00', '01a20bc9-5ab9-70fc-b2de-2e856fb16966', '01a20bc9-5c19-7320-92e9-6ef972b6416f', NULL, NULL, 'system', NULL, 'keiyaku', '解約 yearly、解約', NULL, '[{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a20bc9-5c19-7320-92e9-6ef972b6416f", "contract_item_id": "01a20bc9-5ab9-76c6-9160-309056e053ad"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a20bc9-5c19-7320-92e9-6ef972b6416f"}]', '846'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5c85-77c1-a985-4653d866029c', 'contract_ended', '2026-10-01', '2026-10-01 04:21:15.524442+00', NULL, '01a20bc9-5ab9-70fc-b2de-2e856fb16966', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約終了 C-000003', NULL, '[]', '846'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5dc7-7ca8-80d5-b7f584c112b0', 'credit_note_issued', '2026-06-30', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, '01a20bc9-5c65-7917-a047-8759e635bf01', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '返還請求書発行 CN-000001 -550 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ab5-7a57-b788-6c1450e3f421', '01a20bc9-5dc7-7cb7-8801-4ec28901075b', 'credit_note_issued', '2026-06-30', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5ab9-70fc-b2de-2e856fb16966', NULL, '01a20bc9-5c66-7323-adbe-9e82bfbe77f8', '01a20bc9-5ab7-7160-8eca-48b4287e8665', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '返還請求書発行 CN-000002 -76668 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5dc7-7cc4-9ec3-1003c0affc22', 'invoice_issued', '2026-07-01', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, '01a20bc9-5d50-7a8f-8bd8-f9f271fb3d6e', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000011 10450 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5dc7-7cd2-97ce-d0ed4fd940e8', 'invoice_issued', '2026-07-01', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, '01a20bc9-5d50-7d71-8f23-ccb23a8bc6c5', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000012 15662 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5dc7-7cdd-9f53-b97872554237', 'invoice_issued', '2026-07-01', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, '01a20bc9-5d51-72ee-8fe0-69143c88cd1a', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000013 3300 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5dc7-7ced-8058-63f13feec4d4', 'invoice_issued', '2026-08-01', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, '01a20bc9-5d50-7b3b-8e5e-d94b0acd14f9', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000014 10450 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5dc7-7cfb-bdf5-76d3f4d6a9ed', 'invoice_issued', '2026-08-01', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, '01a20bc9-5d50-7ef6-815c-b3e32965c0c7', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000015 15950 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5ac6-79b2-ae90-40997a9baa4b', '01a20bc9-5dc7-7d03-83cb-4f972d1b49e3', 'invoice_issued', '2026-08-01', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5ac9-7c5c-8947-ac248bb4348b', NULL, '01a20bc9-5d51-7343-a0e4-a5ffae69b265', '01a20bc9-5ac8-75a3-9497-4fe710130ba0', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000016 3300 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5abe-708e-8541-4fb2b87133c5', '01a20bc9-5dc7-7d0f-bd49-d48565fbf650', 'invoice_issued', '2026-08-30', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5ac2-7b13-87f6-621d6ec6292a', NULL, '01a20bc9-5d51-7297-b203-5c4aa99a1b0b', '01a20bc9-5ac0-7a40-bac7-4170aad1ec71', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000017 9829 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-588f-71f8-ba14-ee197bd9354d', '01a20bc9-5dc7-7d19-bb17-b4751e177ea7', 'invoice_issued', '2026-09-01', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5896-7e8b-b0eb-2acb96a033ed', NULL, '01a20bc9-5d50-7bde-8a1c-1723ccc3cd18', '01a20bc9-5892-7994-90e6-41bfa7ad1868', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000018 9405 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5a88-755b-b69c-8906387fc789', '01a20bc9-5dc7-7d24-9013-962f85c3e9d0', 'invoice_issued', '2026-09-01', '2026-10-01 04:21:15.838738+00', NULL, '01a20bc9-5a8d-71a2-a2d9-4ce299617905', NULL, '01a20bc9-5d51-70f1-82a8-ee5981d5d47c', '01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求書発行 INV-000019 15950 JPY', NULL, '[]', '856'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dd7-763f-8b0a-95e938f498eb', '01a20bc9-5de3-7502-bdaa-c7d9ceda7a5a', 'contract_signed', '2026-10-01', '2026-10-01 04:21:15.8735+00', '2026-10-01 04:21:15.8735+00', '01a20bc9-5ddf-7b44-bd71-1665ec447597', NULL, NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '契約締結 C-000007', NULL, '[{"on": "2026-10-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a20bc9-5de0-7369-8b55-9245a0d695d5", "contract_item_id": "01a20bc9-5de0-7353-a25a-32b4dd0021bb"}, {"on": "2026-10-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a20bc9-5de0-7369-8b55-9245a0d695d5", "contract_item_id": "01a20bc9-5de0-7353-a25a-32b4dd0021bb"}]', '862'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dd7-763f-8b0a-95e938f498eb', '01a20bc9-5de3-7514-acdf-7f22f926718f', 'contract_started', '2026-10-01', '2026-10-01 04:21:15.8735+00', NULL, '01a20bc9-5ddf-7b44-bd71-1665ec447597', NULL, NULL, NULL, 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '契約開始 C-000007', NULL, '[]', '862'),
	('01a20bc9-5865-7910-a241-3f8e18439027', '01a20bc9-5dd7-763f-8b0a-95e938f498eb', '01a20bc9-5de8-73a6-8f50-375c4a258188', 'account_held', '2026-10-01', '2026-10-01 04:21:15.877972+00', NULL, NULL, NULL, NULL, '01a20bc9-5ddc-7a2d-9508-672a26004981', 'api_key', '01a20bc9-5867-74c5-8ce3-858dcbef4f31', 'admin', '請求保留 経理部', '請求先の確認中', '[]', '863');


--
-- Data for Name: river_job; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_job VALUES
	(1, 'completed', 1, 25, '2026-11-24 04:21:14.53403+00', '2026-11-24 04:21:14.530043+00', '2026-11-24 04:21:14.549335+00', '2026-11-24 04:21:14.530043+00', 1, '{"version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5892-7994-90e6-41bfa7ad1868", "contract_id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x2c61a0f4923985e9ae90968e5016064845e86e3d7a0afa230da87d8333f77e3c', B'11110101'),
	(2, 'completed', 1, 25, '2026-11-24 04:21:14.685578+00', '2026-11-24 04:21:14.536602+00', '2026-11-24 04:21:14.690798+00', '2026-11-24 04:21:14.536602+00', 1, '{"run_id": "01a20bc9-58a7-7b82-8c87-e5057b7031e0", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x3ec89ae9a7116d663e1864bf4bf1d8b768d0fc6093ae53a46b099644eab0c7e8', B'11110101'),
	(3, 'completed', 1, 25, '2026-11-24 04:21:14.78619+00', '2026-11-24 04:21:14.688576+00', '2026-11-24 04:21:14.79223+00', '2026-11-24 04:21:14.688576+00', 1, '{"shard": 0, "run_id": "01a20bc9-58a7-7b82-8c87-e5057b7031e0", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\xcc603e34810ce55f3ca65bb0ceec35421785ddfd7db06c64e81da100064599d8', B'11110101'),
	(4, 'completed', 1, 25, '2026-11-24 04:21:14.887097+00', '2026-11-24 04:21:14.79146+00', '2026-11-24 04:21:14.890118+00', '2026-11-24 04:21:14.79146+00', 1, '{"shard": 0, "run_id": "01a20bc9-58a7-7b82-8c87-e5057b7031e0", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\x33510bf75e857d0868eaa22b2646764b65c1345a18c54830104d15fb32937e1e', B'11110101'),
	(5, 'completed', 1, 25, '2026-11-24 04:21:14.987415+00', '2026-11-24 04:21:14.906833+00', '2026-11-24 04:21:14.991188+00', '2026-11-24 04:21:14.906833+00', 1, '{"tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "advance_id": "01a20bc9-5a1a-707d-95cd-de977d5b3c3d"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'clock_advance', '{}', 'default', '{}', '\x710b747e7bc6b800cbc83b2b21afa1b1e82c070fda67c4506dd57833ebc1c77f', B'11110101'),
	(6, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.006859+00', '2026-11-24 04:21:15.124045+00', '2026-11-24 04:21:15.006859+00', 1, '{"version": 2, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5892-7994-90e6-41bfa7ad1868", "contract_id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x440419cc77ef1476950d56c42edd5c539c9ca91bbba29cba33d32f32e76be857', B'11110101'),
	(7, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.014909+00', '2026-11-24 04:21:15.138559+00', '2026-11-24 04:21:15.014909+00', 1, '{"version": 3, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5892-7994-90e6-41bfa7ad1868", "contract_id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x21d3b98b0205067d4b5bd9069c93c0b5fda147d2fd463c7d8d5a6892f7f5f58d', B'11110101'),
	(8, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.026298+00', '2026-11-24 04:21:15.134953+00', '2026-11-24 04:21:15.026298+00', 1, '{"version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x03aa69751d77fd643f9799623a6dd7f57ac19b0cc4a2c5f54d6dc747439627a8', B'11110101'),
	(9, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.032787+00', '2026-11-24 04:21:15.155797+00', '2026-11-24 04:21:15.032787+00', 1, '{"version": 2, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\xa9abf230d52b78100d5a80969fb553325ac4c36e1a7f615f41f488c58ba91eaf', B'11110101'),
	(10, 'completed', 1, 1, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.035251+00', '2026-11-24 04:21:15.158874+00', '2026-11-24 04:21:15.035152+00', 1, '{}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'sweep', '{"periodic": true}', 'default', '{}', NULL, NULL),
	(11, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.040863+00', '2026-11-24 04:21:15.162926+00', '2026-11-24 04:21:15.040863+00', 1, '{"version": 3, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x37b472b7e06e716dacc6a7fddb78e59e286b836e55b63e081b1d6889b14f71de', B'11110101'),
	(12, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.048505+00', '2026-11-24 04:21:15.179239+00', '2026-11-24 04:21:15.048505+00', 1, '{"version": 4, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x50b2ecb8be8369c38ef7500131ba6398286ec6e1ce938229a09e0557c17b94bc', B'11110101'),
	(15, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.068436+00', '2026-11-24 04:21:15.138544+00', '2026-11-24 04:21:15.068436+00', 1, '{"version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5ab7-7160-8eca-48b4287e8665", "contract_id": "01a20bc9-5ab9-70fc-b2de-2e856fb16966"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x4a4407586535684b81726c9f794a2f2e8b6de000578c10caadef9fc29ed5da9f', B'11110101'),
	(16, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.077316+00', '2026-11-24 04:21:15.139013+00', '2026-11-24 04:21:15.077316+00', 1, '{"version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5ac0-7a40-bac7-4170aad1ec71", "contract_id": "01a20bc9-5ac2-7b13-87f6-621d6ec6292a"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x63f06d4456d90512aa439f46a928d00a39868983c5805041bd67754b6c9dc0fc', B'11110101'),
	(17, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.083871+00', '2026-11-24 04:21:15.11922+00', '2026-11-24 04:21:15.083871+00', 1, '{"version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5ac8-75a3-9497-4fe710130ba0", "contract_id": "01a20bc9-5ac9-7c5c-8947-ac248bb4348b"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\xa6e9761092811e7be0a1e6d77a0a27253b16a46607925120ea85b855dd4c92b2', B'11110101'),
	(18, 'completed', 1, 25, '2026-11-24 04:21:15.189054+00', '2026-11-24 04:21:15.08589+00', '2026-11-24 04:21:15.190422+00', '2026-11-24 04:21:15.08589+00', 1, '{"tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "advance_id": "01a20bc9-5acd-76db-a139-7ba4d5524b7b"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'clock_advance', '{}', 'default', '{}', '\x0543b121293a550a636199fa01d04b4d2f9d14dbd4f88abf8ae8619d612a15d0', B'11110101'),
	(13, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.055056+00', '2026-11-24 04:21:15.146828+00', '2026-11-24 04:21:15.055056+00', 1, '{"version": 5, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\xb1490194198854e0736e766ef9168ed9755341346eec75a7369cdcc9289a2a80', B'11110101'),
	(14, 'completed', 1, 25, '2026-11-24 04:21:15.087675+00', '2026-11-24 04:21:15.060303+00', '2026-11-24 04:21:15.168722+00', '2026-11-24 04:21:15.060303+00', 1, '{"version": 6, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5a8a-796d-9f2d-b6cbd008a2cd", "contract_id": "01a20bc9-5a8d-71a2-a2d9-4ce299617905"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x6d51329d02393cc6dc3e49fad614daa9aeee306da55fa62dc2cb8501675f43f6', B'11110101'),
	(19, 'completed', 1, 25, '2026-11-24 04:21:15.189054+00', '2026-11-24 04:21:15.176414+00', '2026-11-24 04:21:15.193993+00', '2026-11-24 04:21:15.176414+00', 1, '{"run_id": "01a20bc9-5b26-7b2b-9431-b8bea161ce91", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x569acdd55a42f737d978b900de321f57f0b0500bfe0e0e2090ac483454f62456', B'11110101'),
	(20, 'completed', 1, 25, '2026-11-24 04:21:15.289254+00', '2026-11-24 04:21:15.192346+00', '2026-11-24 04:21:15.303575+00', '2026-11-24 04:21:15.192346+00', 1, '{"shard": 0, "run_id": "01a20bc9-5b26-7b2b-9431-b8bea161ce91", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\xcbaef17a7c00e0b643d6733b3005f9dd7efa64604fc146fbbaf203eae85734d0', B'11110101'),
	(21, 'completed', 1, 25, '2026-11-24 04:21:15.389698+00', '2026-11-24 04:21:15.302543+00', '2026-11-24 04:21:15.391583+00', '2026-11-24 04:21:15.302543+00', 1, '{"shard": 0, "run_id": "01a20bc9-5b26-7b2b-9431-b8bea161ce91", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\x94d2737e1c5679bc56f15e1c8e076ddd452aee6428e74ee34118fb848b213072', B'11110101'),
	(22, 'completed', 1, 25, '2026-11-24 04:21:15.489655+00', '2026-11-24 04:21:15.422386+00', '2026-11-24 04:21:15.501421+00', '2026-11-24 04:21:15.422386+00', 1, '{"version": 3, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5ab7-7160-8eca-48b4287e8665", "contract_id": "01a20bc9-5ab9-70fc-b2de-2e856fb16966"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\xa9b02aefbb1e8ad0601e1224f83b300c1bad52b5a3ec4b65b927ca665d8745b9', B'11110101'),
	(23, 'completed', 1, 25, '2026-11-24 04:21:15.489655+00', '2026-11-24 04:21:15.429944+00', '2026-11-24 04:21:15.505702+00', '2026-11-24 04:21:15.429944+00', 1, '{"version": 4, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5892-7994-90e6-41bfa7ad1868", "contract_id": "01a20bc9-5896-7e8b-b0eb-2acb96a033ed"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x17841b5e1f52f2f6af7408dbd20fdf446b380198effd883f4443a505787e9f45', B'11110101'),
	(24, 'completed', 1, 25, '2026-11-24 04:21:15.489655+00', '2026-11-24 04:21:15.432193+00', '2026-11-24 04:21:15.526958+00', '2026-11-24 04:21:15.432193+00', 1, '{"tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "advance_id": "01a20bc9-5c27-7a22-a652-b69f8c46301d"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'clock_advance', '{}', 'default', '{}', '\x056eee88b3fb3ac875b70e0fd4e4fd2efc173b55944de1ab22d2c46ced11197b', B'11110101'),
	(25, 'completed', 1, 25, '2026-11-24 04:21:15.591196+00', '2026-11-24 04:21:15.546239+00', '2026-11-24 04:21:15.595063+00', '2026-11-24 04:21:15.546239+00', 1, '{"run_id": "01a20bc9-5c99-773a-afde-b1730f72d3fb", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x35ee34bf88356e37e6ca53b18f648856191f420111f24c100bb6a0e4f9ddf130', B'11110101'),
	(26, 'completed', 1, 25, '2026-11-24 04:21:15.722308+00', '2026-11-24 04:21:15.594413+00', '2026-11-24 04:21:15.741619+00', '2026-11-24 04:21:15.594413+00', 1, '{"shard": 0, "run_id": "01a20bc9-5c99-773a-afde-b1730f72d3fb", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\xa66d4585cd01f67704cbada10f37848414fc62b662492dedb93e95fd82744758', B'11110101'),
	(27, 'completed', 1, 25, '2026-11-24 04:21:15.823242+00', '2026-11-24 04:21:15.740942+00', '2026-11-24 04:21:15.824826+00', '2026-11-24 04:21:15.740942+00', 1, '{"shard": 0, "run_id": "01a20bc9-5c99-773a-afde-b1730f72d3fb", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\x177fc34a1830a105edf63eed19884e2aacaaaf50c458a67f4299b32aad6536a3', B'11110101'),
	(28, 'completed', 1, 25, '2026-11-24 04:21:15.923623+00', '2026-11-24 04:21:15.875876+00', '2026-11-24 04:21:15.934305+00', '2026-11-24 04:21:15.875876+00', 1, '{"version": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5ddc-7a2d-9508-672a26004981", "contract_id": "01a20bc9-5ddf-7b44-bd71-1665ec447597"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\xed9ea5bab59baff44c7968d79b2f2bf85950471007c940caee335aa2920216c4', B'11110101'),
	(31, 'completed', 1, 25, '2026-11-24 04:21:16.024139+00', '2026-11-24 04:21:15.927263+00', '2026-11-24 04:21:16.03016+00', '2026-11-24 04:21:15.927263+00', 1, '{"shard": 0, "run_id": "01a20bc9-5de9-7a77-a8f2-07d448477f2a", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\x70988c317c4bfba7412c2136e1e598c260531b49b24aeb535e183432e5f9e730', B'11110101'),
	(32, 'completed', 1, 25, '2026-11-24 04:21:16.124991+00', '2026-11-24 04:21:16.029214+00', '2026-11-24 04:21:16.12807+00', '2026-11-24 04:21:16.029214+00', 1, '{"shard": 0, "run_id": "01a20bc9-5de9-7a77-a8f2-07d448477f2a", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\x0c8277110593d945931a5ca484b59e50c6a5f4700b61d77be1bf7a7e2950fcf5', B'11110101'),
	(29, 'completed', 1, 25, '2026-11-24 04:21:15.923623+00', '2026-11-24 04:21:15.879553+00', '2026-11-24 04:21:15.933075+00', '2026-11-24 04:21:15.879553+00', 1, '{"version": 2, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027", "account_id": "01a20bc9-5ddc-7a2d-9508-672a26004981", "contract_id": "01a20bc9-5ddc-7a2d-9508-672a26004981"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'prorate', '{}', 'default', '{}', '\x11b135ae9dbdabc918644917567d13fa7fee9911c040b0880ee9c9f9fada867d', B'11110101'),
	(30, 'completed', 1, 25, '2026-11-24 04:21:15.923623+00', '2026-11-24 04:21:15.882036+00', '2026-11-24 04:21:15.928689+00', '2026-11-24 04:21:15.882036+00', 1, '{"run_id": "01a20bc9-5de9-7a77-a8f2-07d448477f2a", "attempt": 1, "tenant_id": "01a20bc9-5865-7910-a241-3f8e18439027"}', '{vm_2026_11_24T04_21_14_356076}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x5300b15b31db42587c386ad060e9749fc18ce364212131d020fe622f6fef4e19', B'11110101');


--
-- Data for Name: river_leader; Type: TABLE DATA; Schema: river; Owner: -
--



--
-- Data for Name: river_migration; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_migration VALUES
	('main', 1, '2026-11-24 04:21:14.293634+00'),
	('main', 2, '2026-11-24 04:21:14.296927+00'),
	('main', 3, '2026-11-24 04:21:14.3066+00'),
	('main', 4, '2026-11-24 04:21:14.307466+00'),
	('main', 5, '2026-11-24 04:21:14.310648+00'),
	('main', 6, '2026-11-24 04:21:14.319784+00'),
	('main', 7, '2026-11-24 04:21:14.321493+00'),
	('main', 8, '2026-11-24 04:21:14.326094+00');


--
-- Data for Name: river_notification; Type: TABLE DATA; Schema: river; Owner: -
--



--
-- Data for Name: river_queue; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_queue VALUES
	('default', '2026-11-24 04:21:14.42899+00', '{}', NULL, '2026-11-24 04:21:14.42899+00');


--
-- Name: schema_versions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.schema_versions_id_seq', 7, true);


--
-- Name: river_job_id_seq; Type: SEQUENCE SET; Schema: river; Owner: -
--

SELECT pg_catalog.setval('river.river_job_id_seq', 32, true);


--
-- Name: river_notification_id_seq; Type: SEQUENCE SET; Schema: river; Owner: -
--

SELECT pg_catalog.setval('river.river_notification_id_seq', 1, false);


--
-- Name: account_holds account_holds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_holds
    ADD CONSTRAINT account_holds_pkey PRIMARY KEY (tenant_id, account_id, id);


--
-- Name: api_keys api_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: api_keys api_keys_tenant_id_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_tenant_id_hash_key UNIQUE (tenant_id, hash);


--
-- Name: audit_entries audit_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT audit_entries_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: bill_run_errors bill_run_errors_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bill_run_errors
    ADD CONSTRAINT bill_run_errors_pkey PRIMARY KEY (tenant_id, run_id, id);


--
-- Name: bill_run_shards bill_run_shards_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bill_run_shards
    ADD CONSTRAINT bill_run_shards_pkey PRIMARY KEY (tenant_id, run_id, shard);


--
-- Name: bill_runs bill_runs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bill_runs
    ADD CONSTRAINT bill_runs_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: billing_accounts billing_accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing_accounts
    ADD CONSTRAINT billing_accounts_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: change_events change_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change_events
    ADD CONSTRAINT change_events_pkey PRIMARY KEY (tenant_id, contract_id, change_id, seq);


--
-- Name: changes changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (tenant_id, contract_id, id);


--
-- Name: changes changes_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: charges charges_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_pkey PRIMARY KEY (tenant_id, version_id, "position");


--
-- Name: charges charges_tenant_id_version_id_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_tenant_id_version_id_code_key UNIQUE (tenant_id, version_id, code);


--
-- Name: clock_advances clock_advances_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_advances
    ADD CONSTRAINT clock_advances_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: contract_versions contract_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_versions
    ADD CONSTRAINT contract_versions_pkey PRIMARY KEY (tenant_id, contract_id, version);


--
-- Name: contracts contracts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracts
    ADD CONSTRAINT contracts_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: contracts contracts_tenant_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracts
    ADD CONSTRAINT contracts_tenant_id_number_key UNIQUE (tenant_id, number);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: customers customers_tenant_id_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_tenant_id_code_key UNIQUE (tenant_id, code);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (tenant_id, principal_id, operation, key);


--
-- Name: invoice_corrections invoice_corrections_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_corrections
    ADD CONSTRAINT invoice_corrections_pkey PRIMARY KEY (tenant_id, invoice_id, corrected_id);


--
-- Name: invoice_lines invoice_lines_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_lines
    ADD CONSTRAINT invoice_lines_pkey PRIMARY KEY (tenant_id, invoice_id, id);


--
-- Name: invoice_lines invoice_lines_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_lines
    ADD CONSTRAINT invoice_lines_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: invoice_taxes invoice_taxes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_taxes
    ADD CONSTRAINT invoice_taxes_pkey PRIMARY KEY (tenant_id, invoice_id, category, percent);


--
-- Name: invoices invoices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: invoices invoices_tenant_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_tenant_id_number_key UNIQUE (tenant_id, number);


--
-- Name: item_options item_options_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_options
    ADD CONSTRAINT item_options_pkey PRIMARY KEY (tenant_id, item_id, option_id);


--
-- Name: item_versions item_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_versions
    ADD CONSTRAINT item_versions_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: item_versions item_versions_tenant_id_item_id_version_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_versions
    ADD CONSTRAINT item_versions_tenant_id_item_id_version_key UNIQUE (tenant_id, item_id, version);


--
-- Name: items items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: items items_tenant_id_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_tenant_id_code_key UNIQUE (tenant_id, code);


--
-- Name: ledger_rows ledger_rows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_rows
    ADD CONSTRAINT ledger_rows_pkey PRIMARY KEY (tenant_id, contract_id, charge_id, period_from, kind, segment_from, discount_id, account_id, currency, tax_category, tax_rate, seq);


--
-- Name: number_series number_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT number_series_pkey PRIMARY KEY (tenant_id, series);


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: products products_tenant_id_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_tenant_id_code_key UNIQUE (tenant_id, code);


--
-- Name: renewals renewals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.renewals
    ADD CONSTRAINT renewals_pkey PRIMARY KEY (tenant_id, contract_id, term_from, seq);


--
-- Name: reservations reservations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_pkey PRIMARY KEY (tenant_id, contract_id, change_id);


--
-- Name: schema_versions schema_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_versions
    ADD CONSTRAINT schema_versions_pkey PRIMARY KEY (id);


--
-- Name: segments segments_do_not_overlap; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.segments
    ADD CONSTRAINT segments_do_not_overlap EXCLUDE USING gist (tenant_id WITH =, charge_id WITH =, daterange(effective_from, effective_until) WITH &&, tstzrange(recorded_from, recorded_until) WITH &&);


--
-- Name: segments segments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.segments
    ADD CONSTRAINT segments_pkey PRIMARY KEY (tenant_id, contract_id, id);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (tenant_id, customer_id, id);


--
-- Name: tax_rates tax_rates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tax_rates
    ADD CONSTRAINT tax_rates_pkey PRIMARY KEY (country, category, valid_from);


--
-- Name: tenant_settings tenant_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tenant_settings
    ADD CONSTRAINT tenant_settings_pkey PRIMARY KEY (tenant_id);


--
-- Name: tenants tenants_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);


--
-- Name: timeline_entries timeline_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.timeline_entries
    ADD CONSTRAINT timeline_entries_pkey PRIMARY KEY (tenant_id, customer_id, id);


--
-- Name: river_job river_job_pkey; Type: CONSTRAINT; Schema: river; Owner: -
--

ALTER TABLE ONLY river.river_job
    ADD CONSTRAINT river_job_pkey PRIMARY KEY (id);


--
-- Name: river_leader river_leader_pkey; Type: CONSTRAINT; Schema: river; Owner: -
--

ALTER TABLE ONLY river.river_leader
    ADD CONSTRAINT river_leader_pkey PRIMARY KEY (name);


--
-- Name: river_migration river_migration_pkey1; Type: CONSTRAINT; Schema: river; Owner: -
--

ALTER TABLE ONLY river.river_migration
    ADD CONSTRAINT river_migration_pkey1 PRIMARY KEY (line, version);


--
-- Name: river_notification river_notification_pkey; Type: CONSTRAINT; Schema: river; Owner: -
--

ALTER TABLE ONLY river.river_notification
    ADD CONSTRAINT river_notification_pkey PRIMARY KEY (id);


--
-- Name: river_queue river_queue_pkey; Type: CONSTRAINT; Schema: river; Owner: -
--

ALTER TABLE ONLY river.river_queue
    ADD CONSTRAINT river_queue_pkey PRIMARY KEY (name);


--
-- Name: account_holds_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX account_holds_open ON public.account_holds USING btree (tenant_id, account_id) WHERE (released_on = 'infinity'::date);


--
-- Name: audit_entries_entity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entries_entity ON public.audit_entries USING btree (tenant_id, entity_id, id);


--
-- Name: billing_accounts_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX billing_accounts_customer ON public.billing_accounts USING btree (tenant_id, customer_id, id);


--
-- Name: clock_advances_running; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX clock_advances_running ON public.clock_advances USING btree (tenant_id) WHERE (status = 'running'::text);


--
-- Name: contracts_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_account ON public.contracts USING btree (tenant_id, billing_account_id, id);


--
-- Name: contracts_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_customer ON public.contracts USING btree (tenant_id, customer_id, id);


--
-- Name: contracts_next_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_next_day ON public.contracts USING btree (tenant_id, next_day, id) WHERE (next_day <> 'infinity'::date);


--
-- Name: contracts_unbilled; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_unbilled ON public.contracts USING btree (tenant_id, id) WHERE ((billed_version < version) AND (signed_on IS NOT NULL));


--
-- Name: customers_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_parent ON public.customers USING btree (tenant_id, parent_id, id) WHERE (parent_id IS NOT NULL);


--
-- Name: idempotency_keys_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_age ON public.idempotency_keys USING btree (tenant_id, created_at);


--
-- Name: invoice_lines_contract; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoice_lines_contract ON public.invoice_lines USING btree (tenant_id, contract_id, invoice_id);


--
-- Name: invoices_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoices_account ON public.invoices USING btree (tenant_id, billing_account_id, billing_date, id);


--
-- Name: invoices_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invoices_customer ON public.invoices USING btree (tenant_id, customer_id, id);


--
-- Name: invoices_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invoices_open ON public.invoices USING btree (tenant_id, billing_account_id, billing_date, due_date) WHERE (status <> 'issued'::text);


--
-- Name: ledger_rows_invoice; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ledger_rows_invoice ON public.ledger_rows USING btree (tenant_id, invoice_id);


--
-- Name: reservations_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reservations_date ON public.reservations USING btree (tenant_id, effective_on, change_id);


--
-- Name: segments_contract; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX segments_contract ON public.segments USING btree (tenant_id, contract_id, charge_id, effective_from) WHERE (recorded_until = 'infinity'::timestamp with time zone);


--
-- Name: timeline_entries_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX timeline_entries_order ON public.timeline_entries USING btree (tenant_id, customer_id, effective_on, id);


--
-- Name: river_job_args_index; Type: INDEX; Schema: river; Owner: -
--

CREATE INDEX river_job_args_index ON river.river_job USING gin (args);


--
-- Name: river_job_kind; Type: INDEX; Schema: river; Owner: -
--

CREATE INDEX river_job_kind ON river.river_job USING btree (kind);


--
-- Name: river_job_metadata_index; Type: INDEX; Schema: river; Owner: -
--

CREATE INDEX river_job_metadata_index ON river.river_job USING gin (metadata);


--
-- Name: river_job_prioritized_fetching_index; Type: INDEX; Schema: river; Owner: -
--

CREATE INDEX river_job_prioritized_fetching_index ON river.river_job USING btree (state, queue, priority, scheduled_at, id);


--
-- Name: river_job_state_and_finalized_at_index; Type: INDEX; Schema: river; Owner: -
--

CREATE INDEX river_job_state_and_finalized_at_index ON river.river_job USING btree (state, finalized_at) WHERE (finalized_at IS NOT NULL);


--
-- Name: river_job_unique_idx; Type: INDEX; Schema: river; Owner: -
--

CREATE UNIQUE INDEX river_job_unique_idx ON river.river_job USING btree (unique_key) WHERE ((unique_key IS NOT NULL) AND (unique_states IS NOT NULL) AND river.river_job_state_in_bitmask(unique_states, state));


--
-- Name: river_notification_created_at_idx; Type: INDEX; Schema: river; Owner: -
--

CREATE INDEX river_notification_created_at_idx ON river.river_notification USING btree (created_at);


--
-- Name: river_notification_topic_id_idx; Type: INDEX; Schema: river; Owner: -
--

CREATE INDEX river_notification_topic_id_idx ON river.river_notification USING btree (topic, id);


--
-- Name: invoice_corrections issued_is_immutable; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER issued_is_immutable BEFORE INSERT OR DELETE OR UPDATE ON public.invoice_corrections FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_issued();


--
-- Name: invoice_lines issued_is_immutable; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER issued_is_immutable BEFORE INSERT OR DELETE OR UPDATE ON public.invoice_lines FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_issued();


--
-- Name: invoice_taxes issued_is_immutable; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER issued_is_immutable BEFORE INSERT OR DELETE OR UPDATE ON public.invoice_taxes FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_issued();


--
-- Name: invoices issued_is_immutable; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER issued_is_immutable BEFORE DELETE OR UPDATE ON public.invoices FOR EACH ROW EXECUTE FUNCTION public.refuse_change_of_issued();


--
-- Name: account_holds account_holds_tenant_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_holds
    ADD CONSTRAINT account_holds_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.billing_accounts(tenant_id, id);


--
-- Name: api_keys api_keys_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: audit_entries audit_entries_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT audit_entries_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: bill_run_errors bill_run_errors_tenant_id_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bill_run_errors
    ADD CONSTRAINT bill_run_errors_tenant_id_run_id_fkey FOREIGN KEY (tenant_id, run_id) REFERENCES public.bill_runs(tenant_id, id);


--
-- Name: bill_run_shards bill_run_shards_tenant_id_run_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bill_run_shards
    ADD CONSTRAINT bill_run_shards_tenant_id_run_id_fkey FOREIGN KEY (tenant_id, run_id) REFERENCES public.bill_runs(tenant_id, id);


--
-- Name: bill_runs bill_runs_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bill_runs
    ADD CONSTRAINT bill_runs_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: billing_accounts billing_accounts_tenant_id_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing_accounts
    ADD CONSTRAINT billing_accounts_tenant_id_customer_id_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES public.customers(tenant_id, id);


--
-- Name: billing_accounts billing_accounts_tenant_id_customer_id_staff_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing_accounts
    ADD CONSTRAINT billing_accounts_tenant_id_customer_id_staff_id_fkey FOREIGN KEY (tenant_id, customer_id, staff_id) REFERENCES public.staff(tenant_id, customer_id, id);


--
-- Name: change_events change_events_tenant_id_contract_id_change_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change_events
    ADD CONSTRAINT change_events_tenant_id_contract_id_change_id_fkey FOREIGN KEY (tenant_id, contract_id, change_id) REFERENCES public.changes(tenant_id, contract_id, id);


--
-- Name: changes changes_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.changes
    ADD CONSTRAINT changes_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: charges charges_tenant_id_version_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.charges
    ADD CONSTRAINT charges_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES public.item_versions(tenant_id, id);


--
-- Name: clock_advances clock_advances_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_advances
    ADD CONSTRAINT clock_advances_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: contract_versions contract_versions_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_versions
    ADD CONSTRAINT contract_versions_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: contracts contracts_tenant_id_billing_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracts
    ADD CONSTRAINT contracts_tenant_id_billing_account_id_fkey FOREIGN KEY (tenant_id, billing_account_id) REFERENCES public.billing_accounts(tenant_id, id);


--
-- Name: contracts contracts_tenant_id_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracts
    ADD CONSTRAINT contracts_tenant_id_customer_id_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES public.customers(tenant_id, id);


--
-- Name: customers customers_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: customers customers_tenant_id_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES public.customers(tenant_id, id);


--
-- Name: idempotency_keys idempotency_keys_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: invoice_corrections invoice_corrections_tenant_id_corrected_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_corrections
    ADD CONSTRAINT invoice_corrections_tenant_id_corrected_id_fkey FOREIGN KEY (tenant_id, corrected_id) REFERENCES public.invoices(tenant_id, id);


--
-- Name: invoice_corrections invoice_corrections_tenant_id_invoice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_corrections
    ADD CONSTRAINT invoice_corrections_tenant_id_invoice_id_fkey FOREIGN KEY (tenant_id, invoice_id) REFERENCES public.invoices(tenant_id, id);


--
-- Name: invoice_lines invoice_lines_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_lines
    ADD CONSTRAINT invoice_lines_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: invoice_lines invoice_lines_tenant_id_invoice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_lines
    ADD CONSTRAINT invoice_lines_tenant_id_invoice_id_fkey FOREIGN KEY (tenant_id, invoice_id) REFERENCES public.invoices(tenant_id, id);


--
-- Name: invoice_taxes invoice_taxes_tenant_id_invoice_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoice_taxes
    ADD CONSTRAINT invoice_taxes_tenant_id_invoice_id_fkey FOREIGN KEY (tenant_id, invoice_id) REFERENCES public.invoices(tenant_id, id);


--
-- Name: invoices invoices_tenant_id_billing_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_tenant_id_billing_account_id_fkey FOREIGN KEY (tenant_id, billing_account_id) REFERENCES public.billing_accounts(tenant_id, id);


--
-- Name: invoices invoices_tenant_id_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invoices
    ADD CONSTRAINT invoices_tenant_id_customer_id_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES public.customers(tenant_id, id);


--
-- Name: item_options item_options_tenant_id_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_options
    ADD CONSTRAINT item_options_tenant_id_item_id_fkey FOREIGN KEY (tenant_id, item_id) REFERENCES public.items(tenant_id, id);


--
-- Name: item_options item_options_tenant_id_option_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_options
    ADD CONSTRAINT item_options_tenant_id_option_id_fkey FOREIGN KEY (tenant_id, option_id) REFERENCES public.items(tenant_id, id);


--
-- Name: item_versions item_versions_tenant_id_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_versions
    ADD CONSTRAINT item_versions_tenant_id_item_id_fkey FOREIGN KEY (tenant_id, item_id) REFERENCES public.items(tenant_id, id);


--
-- Name: items items_tenant_id_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_tenant_id_product_id_fkey FOREIGN KEY (tenant_id, product_id) REFERENCES public.products(tenant_id, id);


--
-- Name: ledger_rows ledger_rows_tenant_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_rows
    ADD CONSTRAINT ledger_rows_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.billing_accounts(tenant_id, id);


--
-- Name: ledger_rows ledger_rows_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_rows
    ADD CONSTRAINT ledger_rows_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: ledger_rows ledger_rows_tenant_id_invoice_id_line_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_rows
    ADD CONSTRAINT ledger_rows_tenant_id_invoice_id_line_id_fkey FOREIGN KEY (tenant_id, invoice_id, line_id) REFERENCES public.invoice_lines(tenant_id, invoice_id, id);


--
-- Name: number_series number_series_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT number_series_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: products products_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: renewals renewals_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.renewals
    ADD CONSTRAINT renewals_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: reservations reservations_tenant_id_contract_id_change_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations
    ADD CONSTRAINT reservations_tenant_id_contract_id_change_id_fkey FOREIGN KEY (tenant_id, contract_id, change_id) REFERENCES public.changes(tenant_id, contract_id, id);


--
-- Name: segments segments_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.segments
    ADD CONSTRAINT segments_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: staff staff_tenant_id_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_tenant_id_customer_id_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES public.customers(tenant_id, id);


--
-- Name: tenant_settings tenant_settings_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tenant_settings
    ADD CONSTRAINT tenant_settings_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: timeline_entries timeline_entries_tenant_id_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.timeline_entries
    ADD CONSTRAINT timeline_entries_tenant_id_customer_id_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES public.customers(tenant_id, id);


--
-- Name: account_holds; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.account_holds ENABLE ROW LEVEL SECURITY;

--
-- Name: api_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.api_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_entries; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_entries ENABLE ROW LEVEL SECURITY;

--
-- Name: bill_run_errors; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bill_run_errors ENABLE ROW LEVEL SECURITY;

--
-- Name: bill_run_shards; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bill_run_shards ENABLE ROW LEVEL SECURITY;

--
-- Name: bill_runs; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bill_runs ENABLE ROW LEVEL SECURITY;

--
-- Name: billing_accounts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.billing_accounts ENABLE ROW LEVEL SECURITY;

--
-- Name: change_events; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.change_events ENABLE ROW LEVEL SECURITY;

--
-- Name: changes; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.changes ENABLE ROW LEVEL SECURITY;

--
-- Name: charges; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.charges ENABLE ROW LEVEL SECURITY;

--
-- Name: clock_advances; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.clock_advances ENABLE ROW LEVEL SECURITY;

--
-- Name: contract_versions; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contract_versions ENABLE ROW LEVEL SECURITY;

--
-- Name: contracts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contracts ENABLE ROW LEVEL SECURITY;

--
-- Name: customers; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.customers ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.idempotency_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: invoice_corrections; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.invoice_corrections ENABLE ROW LEVEL SECURITY;

--
-- Name: invoice_lines; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.invoice_lines ENABLE ROW LEVEL SECURITY;

--
-- Name: invoice_taxes; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.invoice_taxes ENABLE ROW LEVEL SECURITY;

--
-- Name: invoices; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.invoices ENABLE ROW LEVEL SECURITY;

--
-- Name: item_options; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.item_options ENABLE ROW LEVEL SECURITY;

--
-- Name: item_versions; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.item_versions ENABLE ROW LEVEL SECURITY;

--
-- Name: items; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.items ENABLE ROW LEVEL SECURITY;

--
-- Name: ledger_rows; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.ledger_rows ENABLE ROW LEVEL SECURITY;

--
-- Name: number_series; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.number_series ENABLE ROW LEVEL SECURITY;

--
-- Name: products; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.products ENABLE ROW LEVEL SECURITY;

--
-- Name: renewals; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.renewals ENABLE ROW LEVEL SECURITY;

--
-- Name: reservations; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reservations ENABLE ROW LEVEL SECURITY;

--
-- Name: segments; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.segments ENABLE ROW LEVEL SECURITY;

--
-- Name: staff; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.staff ENABLE ROW LEVEL SECURITY;

--
-- Name: account_holds tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.account_holds USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: api_keys tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.api_keys USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: audit_entries tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.audit_entries USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: bill_run_errors tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.bill_run_errors USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: bill_run_shards tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.bill_run_shards USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: bill_runs tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.bill_runs USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: billing_accounts tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.billing_accounts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: change_events tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.change_events USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: changes tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.changes USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: charges tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.charges USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: clock_advances tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.clock_advances USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: contract_versions tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.contract_versions USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: contracts tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.contracts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: customers tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.customers USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: idempotency_keys tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.idempotency_keys USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: invoice_corrections tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.invoice_corrections USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: invoice_lines tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.invoice_lines USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: invoice_taxes tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.invoice_taxes USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: invoices tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.invoices USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: item_options tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.item_options USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: item_versions tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.item_versions USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: items tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.items USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: ledger_rows tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.ledger_rows USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: number_series tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.number_series USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: products tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.products USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: renewals tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.renewals USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: reservations tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.reservations USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: segments tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.segments USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: staff tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.staff USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenant_settings tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.tenant_settings USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: timeline_entries tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.timeline_entries USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: tenant_settings; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.tenant_settings ENABLE ROW LEVEL SECURITY;

--
-- Name: timeline_entries; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.timeline_entries ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA river; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA river TO keiyaku_app;


--
-- Name: TABLE account_holds; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.account_holds TO keiyaku_app;


--
-- Name: COLUMN account_holds.released_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(released_on) ON TABLE public.account_holds TO keiyaku_app;


--
-- Name: COLUMN account_holds.released_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(released_at) ON TABLE public.account_holds TO keiyaku_app;


--
-- Name: TABLE api_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.api_keys TO keiyaku_app;


--
-- Name: TABLE audit_entries; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.audit_entries TO keiyaku_app;


--
-- Name: TABLE bill_run_errors; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.bill_run_errors TO keiyaku_app;


--
-- Name: TABLE bill_run_shards; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.bill_run_shards TO keiyaku_app;


--
-- Name: TABLE bill_runs; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.bill_runs TO keiyaku_app;


--
-- Name: TABLE billing_accounts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.billing_accounts TO keiyaku_app;


--
-- Name: TABLE change_events; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.change_events TO keiyaku_app;


--
-- Name: TABLE changes; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.changes TO keiyaku_app;


--
-- Name: TABLE charges; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.charges TO keiyaku_app;


--
-- Name: TABLE clock_advances; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.clock_advances TO keiyaku_app;


--
-- Name: TABLE contract_versions; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.contract_versions TO keiyaku_app;


--
-- Name: TABLE contracts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.contracts TO keiyaku_app;


--
-- Name: TABLE customers; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.customers TO keiyaku_app;


--
-- Name: TABLE idempotency_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.idempotency_keys TO keiyaku_app;


--
-- Name: TABLE invoice_corrections; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.invoice_corrections TO keiyaku_app;


--
-- Name: TABLE invoice_lines; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.invoice_lines TO keiyaku_app;


--
-- Name: TABLE invoice_taxes; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.invoice_taxes TO keiyaku_app;


--
-- Name: TABLE invoices; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invoices TO keiyaku_app;


--
-- Name: TABLE item_options; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.item_options TO keiyaku_app;


--
-- Name: TABLE item_versions; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.item_versions TO keiyaku_app;


--
-- Name: TABLE items; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.items TO keiyaku_app;


--
-- Name: TABLE ledger_rows; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.ledger_rows TO keiyaku_app;


--
-- Name: TABLE number_series; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.number_series TO keiyaku_app;


--
-- Name: TABLE products; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.products TO keiyaku_app;


--
-- Name: TABLE renewals; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.renewals TO keiyaku_app;


--
-- Name: TABLE reservations; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reservations TO keiyaku_app;


--
-- Name: TABLE schema_versions; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.schema_versions TO keiyaku_app;


--
-- Name: TABLE segments; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.segments TO keiyaku_app;


--
-- Name: COLUMN segments.recorded_until; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(recorded_until) ON TABLE public.segments TO keiyaku_app;


--
-- Name: TABLE staff; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.staff TO keiyaku_app;


--
-- Name: TABLE tax_rates; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.tax_rates TO keiyaku_app;


--
-- Name: TABLE tenant_settings; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.tenant_settings TO keiyaku_app;


--
-- Name: TABLE tenants; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.tenants TO keiyaku_app;


--
-- Name: TABLE timeline_entries; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.timeline_entries TO keiyaku_app;


--
-- Name: TABLE river_job; Type: ACL; Schema: river; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE river.river_job TO keiyaku_app;


--
-- Name: SEQUENCE river_job_id_seq; Type: ACL; Schema: river; Owner: -
--

GRANT USAGE ON SEQUENCE river.river_job_id_seq TO keiyaku_app;


--
-- Name: TABLE river_leader; Type: ACL; Schema: river; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE river.river_leader TO keiyaku_app;


--
-- Name: TABLE river_migration; Type: ACL; Schema: river; Owner: -
--

GRANT SELECT ON TABLE river.river_migration TO keiyaku_app;


--
-- Name: TABLE river_notification; Type: ACL; Schema: river; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE river.river_notification TO keiyaku_app;


--
-- Name: SEQUENCE river_notification_id_seq; Type: ACL; Schema: river; Owner: -
--

GRANT USAGE ON SEQUENCE river.river_notification_id_seq TO keiyaku_app;


--
-- Name: TABLE river_queue; Type: ACL; Schema: river; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE river.river_queue TO keiyaku_app;


--
-- PostgreSQL database dump complete
--


