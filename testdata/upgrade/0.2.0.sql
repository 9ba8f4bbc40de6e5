-- The database of keiyaku 0.2.0 after the story of cmd/keiyaku/e2e_upgrade_test.go, made by
--     go test ./cmd/keiyaku -run TestUpgrade -update
-- It is loaded by a role that owns an empty database; the role keiyaku_app has to exist.
-- key: kyk_01a216630a5f7435a12a5d9ed9e24aa5_QaJKN7G6WxOgV4cD_NUeko6nY-u5EwhQWuFriecGxZ4
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
-- Name: alert_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_progress (
    tenant_id uuid NOT NULL,
    through date NOT NULL
);

ALTER TABLE ONLY public.alert_progress FORCE ROW LEVEL SECURITY;


--
-- Name: alert_rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_rules (
    tenant_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    days integer NOT NULL,
    CONSTRAINT alert_rules_days_check CHECK (((days >= 0) AND (days <= 365))),
    CONSTRAINT alert_rules_kind_check CHECK ((kind = ANY (ARRAY['end'::text, 'renewal'::text, 'notice'::text, 'trial_end'::text, 'discount_end'::text, 'reservation'::text, 'grace_end'::text])))
);

ALTER TABLE ONLY public.alert_rules FORCE ROW LEVEL SECURITY;


--
-- Name: alerts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alerts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    about uuid NOT NULL,
    contract_id uuid,
    customer_id uuid,
    subject_id uuid NOT NULL,
    on_date date NOT NULL,
    days integer NOT NULL,
    seq integer DEFAULT 0 NOT NULL,
    raised_on date NOT NULL,
    detail text NOT NULL,
    memo text,
    dismissed_by text,
    dismissed_at timestamp with time zone,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT alerts_kind_check CHECK ((kind = ANY (ARRAY['end'::text, 'renewal'::text, 'notice'::text, 'trial_end'::text, 'discount_end'::text, 'reservation'::text, 'grace_end'::text, 'failed_change'::text, 'failed_job'::text]))),
    CONSTRAINT alerts_status_check CHECK ((status = ANY (ARRAY['raised'::text, 'dismissed'::text, 'resolved'::text])))
);

ALTER TABLE ONLY public.alerts FORCE ROW LEVEL SECURITY;


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
-- Name: attachment_contents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachment_contents (
    tenant_id uuid NOT NULL,
    attachment_id uuid NOT NULL,
    content bytea NOT NULL
);
ALTER TABLE ONLY public.attachment_contents ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.attachment_contents FORCE ROW LEVEL SECURITY;


--
-- Name: attachments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachments (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    id uuid NOT NULL,
    change_id uuid,
    kind text NOT NULL,
    name text NOT NULL,
    content_type text NOT NULL,
    size integer NOT NULL,
    sha256 bytea NOT NULL,
    memo text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by text,
    CONSTRAINT attachments_kind_check CHECK ((kind = ANY (ARRAY['signed_contract'::text, 'order_form'::text, 'other'::text]))),
    CONSTRAINT attachments_size_check CHECK ((size > 0))
);

ALTER TABLE ONLY public.attachments FORCE ROW LEVEL SECURITY;


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
-- Name: bulk_change_contracts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bulk_change_contracts (
    tenant_id uuid NOT NULL,
    bulk_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    effective_on date,
    change_id uuid,
    mrr_before numeric DEFAULT 0 NOT NULL,
    mrr_after numeric DEFAULT 0 NOT NULL,
    tell_by date,
    reason text,
    CONSTRAINT bulk_change_contracts_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'ready'::text, 'failed'::text, 'opted_out'::text, 'done'::text, 'undone'::text])))
);

ALTER TABLE ONLY public.bulk_change_contracts FORCE ROW LEVEL SECURITY;


--
-- Name: bulk_changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bulk_changes (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    status text NOT NULL,
    request jsonb NOT NULL,
    attempt integer DEFAULT 1 NOT NULL,
    actor_kind text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT bulk_changes_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'previewed'::text, 'running'::text, 'cancelling'::text, 'cancelled'::text, 'finished'::text, 'finished_with_errors'::text, 'undoing'::text, 'undone'::text])))
);

ALTER TABLE ONLY public.bulk_changes FORCE ROW LEVEL SECURITY;


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
    detail text
);

ALTER TABLE ONLY public.change_events FORCE ROW LEVEL SECURITY;


--
-- Name: changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.changes (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid,
    bulk_change_id uuid
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
-- Name: contract_accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contract_accounts (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    account_id uuid NOT NULL,
    billed_version bigint DEFAULT 0 NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.contract_accounts FORCE ROW LEVEL SECURITY;


--
-- Name: contract_states; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contract_states (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    customer_id uuid,
    account_id uuid,
    term_until date,
    CONSTRAINT contract_states_check CHECK ((from_on < until_on)),
    CONSTRAINT contract_states_state_check CHECK ((state = ANY (ARRAY['waiting_activation'::text, 'in_trial'::text, 'active'::text, 'suspended'::text, 'waiting_cancellation'::text, 'cancelled'::text, 'completed'::text, 'invalidated'::text])))
);

ALTER TABLE ONLY public.contract_states FORCE ROW LEVEL SECURITY;


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
    term_until date DEFAULT 'infinity'::date NOT NULL,
    custom_fields jsonb DEFAULT '{}'::jsonb NOT NULL,
    first_customer_id uuid NOT NULL,
    first_account_id uuid NOT NULL,
    renews_on_sale boolean DEFAULT false NOT NULL,
    derived integer DEFAULT 0 NOT NULL,
    derived_digest bytea DEFAULT '\x'::bytea NOT NULL,
    CONSTRAINT contracts_check CHECK (((draft IS NULL) = (signed_on IS NOT NULL)))
);

ALTER TABLE ONLY public.contracts FORCE ROW LEVEL SECURITY;


--
-- Name: custom_fields; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.custom_fields (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL,
    type text NOT NULL,
    options text[] DEFAULT '{}'::text[] NOT NULL,
    searchable boolean NOT NULL,
    active boolean DEFAULT true NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT custom_fields_type_check CHECK ((type = ANY (ARRAY['text'::text, 'number'::text, 'date'::text, 'boolean'::text, 'choice'::text])))
);

ALTER TABLE ONLY public.custom_fields FORCE ROW LEVEL SECURITY;


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
    updated_at timestamp with time zone NOT NULL,
    indexed integer DEFAULT 0 NOT NULL
);

ALTER TABLE ONLY public.customers FORCE ROW LEVEL SECURITY;


--
-- Name: deadlines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deadlines (
    tenant_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL,
    on_date date NOT NULL,
    subject text DEFAULT ''::text NOT NULL,
    CONSTRAINT deadlines_kind_check CHECK ((kind = ANY (ARRAY['end'::text, 'renewal'::text, 'notice'::text, 'trial_end'::text, 'discount_end'::text, 'reservation'::text, 'grace_end'::text])))
);

ALTER TABLE ONLY public.deadlines FORCE ROW LEVEL SECURITY;


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    tenant_id uuid NOT NULL,
    tx bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    id uuid NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    occurred_at timestamp with time zone NOT NULL,
    effective_on date NOT NULL,
    customer_id uuid,
    contract_id uuid,
    change_id uuid,
    document_id uuid,
    alert_id uuid,
    summary text NOT NULL,
    data jsonb NOT NULL
);

ALTER TABLE ONLY public.events FORCE ROW LEVEL SECURITY;


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
    recorded_at timestamp with time zone NOT NULL,
    resolved jsonb DEFAULT '{}'::jsonb NOT NULL
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
-- Name: search_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_texts (
    tenant_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    id uuid NOT NULL,
    own text NOT NULL,
    customer text NOT NULL,
    CONSTRAINT search_texts_kind_check CHECK ((kind = ANY (ARRAY['contract'::text, 'customer'::text])))
);

ALTER TABLE ONLY public.search_texts FORCE ROW LEVEL SECURITY;


--
-- Name: search_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_tokens (
    tenant_id uuid NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    token text NOT NULL COLLATE pg_catalog."C",
    id uuid NOT NULL
);
ALTER TABLE ONLY public.search_tokens ALTER COLUMN token SET STATISTICS 1000;

ALTER TABLE ONLY public.search_tokens FORCE ROW LEVEL SECURITY;


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
    state text DEFAULT 'active'::text NOT NULL,
    share numeric DEFAULT 1 NOT NULL,
    CONSTRAINT segments_check CHECK (((effective_from < effective_until) AND (recorded_from < recorded_until))),
    CONSTRAINT segments_state_check CHECK ((state = ANY (ARRAY['active'::text, 'in_trial'::text, 'suspended'::text])))
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
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    copy_of uuid
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
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1318-7055-b268-0814ea0d6a8b', '01a21663-132b-7ec5-9ce0-ecce5b6e47c7', '請求先の確認中', '2026-10-01', '2026-10-01 05:45:21.451614+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'infinity', 'infinity');


--
-- Data for Name: alert_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alert_progress VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '2026-10-01');


--
-- Data for Name: alert_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alert_rules VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'renewal', 60),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'renewal', 30),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'renewal', 7),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'notice', 60),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'notice', 30),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'notice', 7),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'trial_end', 7),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'trial_end', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'discount_end', 30),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'reservation', 3),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'grace_end', 7),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'end', 60),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'end', 30),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'end', 7);


--
-- Data for Name: alerts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alerts VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10a6-7794-be76-1c3f9f413b43', 'reservation', 'resolved', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', '2026-07-10', 3, 0, '2026-07-07', '変更予約日まであと3日です C-000002（2026-07-10）', NULL, NULL, NULL, 2, '2026-07-07 05:45:20.803724+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10a6-77a0-b1e9-8992087a7666', 'trial_end', 'resolved', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '2026-07-14', 7, 0, '2026-07-07', 'トライアル終了日まであと7日です C-000006 standard（2026-07-14）', NULL, NULL, NULL, 2, '2026-07-07 05:45:20.803724+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10cf-7bcb-a302-7f6b8bcec396', 'trial_end', 'resolved', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '2026-07-14', 1, 0, '2026-07-13', 'トライアル終了日まであと1日です C-000006 standard（2026-07-14）', NULL, NULL, NULL, 2, '2026-07-13 05:45:20.845155+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d01-7143-ad0a-53bfd53e185f', 'renewal', 'resolved', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c3d-7312-9426-5087c7e86669', '00000000-0000-0000-0000-000000000000', '2026-08-01', 60, 0, '2026-06-02', '契約更新日まであと60日です C-000002（2026-08-01）', NULL, NULL, NULL, 2, '2026-06-02 05:45:19.872185+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-108b-7db0-a286-cb26bbdba682', 'renewal', 'resolved', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c3d-7312-9426-5087c7e86669', '00000000-0000-0000-0000-000000000000', '2026-08-01', 30, 0, '2026-07-02', '契約更新日まであと30日です C-000002（2026-08-01）', NULL, NULL, NULL, 2, '2026-07-02 05:45:20.776924+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10ee-73c4-a3c1-ac16d0fee247', 'renewal', 'resolved', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c3d-7312-9426-5087c7e86669', '00000000-0000-0000-0000-000000000000', '2026-08-01', 7, 0, '2026-07-25', '契約更新日まであと7日です C-000002（2026-08-01）', NULL, NULL, NULL, 2, '2026-07-25 05:45:20.877596+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10f9-7236-9e5a-a77ab78bbbf3', 'reservation', 'resolved', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f2f-7236-9186-c87e9c2847a1', '2026-08-01', 3, 0, '2026-07-29', '変更予約日まであと3日です C-000006（2026-08-01）', NULL, NULL, NULL, 2, '2026-07-29 05:45:20.887766+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1136-76e6-bb3d-06c9fdb4f965', 'reservation', 'resolved', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f66-756c-a46d-4fbd1514b4fe', '2026-08-15', 3, 0, '2026-08-12', '変更予約日まであと3日です C-000007（2026-08-15）', NULL, NULL, NULL, 2, '2026-08-12 05:45:20.950115+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1168-78c1-ad15-f5ff95bd3572', 'end', 'raised', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0f91-7981-97c8-adbf5d76f843', '00000000-0000-0000-0000-000000000000', '2026-10-30', 60, 0, '2026-08-31', '契約満了日まであと60日です C-000009（2026-10-30）', NULL, NULL, NULL, 1, '2026-08-31 05:45:20.999528+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1161-70ac-ac59-b2c175ac41be', 'reservation', 'resolved', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0c33-7d5d-99b1-852b1490bdf3', '2026-09-01', 3, 0, '2026-08-29', '変更予約日まであと3日です C-000001（2026-09-01）', NULL, NULL, NULL, 2, '2026-08-29 05:45:20.992373+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-108b-7dbb-b14a-be8ecbc15919', 'end', 'resolved', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cca-7278-b873-1ae8dee410da', '00000000-0000-0000-0000-000000000000', '2026-08-31', 60, 0, '2026-07-02', '契約満了日まであと60日です C-000005（2026-08-31）', NULL, NULL, NULL, 2, '2026-07-02 05:45:20.776924+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1121-7d17-935d-434b072a63e8', 'end', 'resolved', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cca-7278-b873-1ae8dee410da', '00000000-0000-0000-0000-000000000000', '2026-08-31', 30, 0, '2026-08-01', '契約満了日まであと30日です C-000005（2026-08-31）', NULL, NULL, NULL, 2, '2026-08-01 05:45:20.928414+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-114f-7443-8101-8fc2c0509cc5', 'end', 'resolved', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cca-7278-b873-1ae8dee410da', '00000000-0000-0000-0000-000000000000', '2026-08-31', 7, 0, '2026-08-24', '契約満了日まであと7日です C-000005（2026-08-31）', NULL, NULL, NULL, 2, '2026-08-24 05:45:20.9741+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-108b-7dc1-a545-9ecafa0f9a4d', 'end', 'resolved', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f71-763d-a581-3379c668a206', '00000000-0000-0000-0000-000000000000', '2026-08-31', 60, 0, '2026-07-02', '契約満了日まであと60日です C-000008（2026-08-31）', NULL, NULL, NULL, 2, '2026-07-02 05:45:20.776924+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1121-7d28-b518-a1d4a20bbb10', 'end', 'resolved', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f71-763d-a581-3379c668a206', '00000000-0000-0000-0000-000000000000', '2026-08-31', 30, 0, '2026-08-01', '契約満了日まであと30日です C-000008（2026-08-31）', NULL, NULL, NULL, 2, '2026-08-01 05:45:20.928414+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-114f-744e-a1e9-45a6e90ac219', 'end', 'resolved', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f71-763d-a581-3379c668a206', '00000000-0000-0000-0000-000000000000', '2026-08-31', 7, 0, '2026-08-24', '契約満了日まであと7日です C-000008（2026-08-31）', NULL, NULL, NULL, 2, '2026-08-24 05:45:20.9741+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1161-70bf-af9f-7af8fe93c7bd', 'reservation', 'resolved', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f89-75eb-86ed-cfee461622d3', '2026-09-01', 3, 0, '2026-08-29', '変更予約日まであと3日です C-000008（2026-09-01）', NULL, NULL, NULL, 2, '2026-08-29 05:45:20.992373+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1099-702c-92b1-ff9ff6fcb35c', 'renewal', 'resolved', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0f91-7981-97c8-adbf5d76f843', '00000000-0000-0000-0000-000000000000', '2026-09-01', 60, 0, '2026-07-03', '契約更新日まであと60日です C-000009（2026-09-01）', NULL, NULL, NULL, 2, '2026-07-03 05:45:20.791044+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-112d-712d-8744-a7ba300b444d', 'renewal', 'resolved', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0f91-7981-97c8-adbf5d76f843', '00000000-0000-0000-0000-000000000000', '2026-09-01', 30, 0, '2026-08-02', '契約更新日まであと30日です C-000009（2026-09-01）', NULL, NULL, NULL, 2, '2026-08-02 05:45:20.94055+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1156-75f5-98d0-5073bd8a8850', 'renewal', 'resolved', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0f91-7981-97c8-adbf5d76f843', '00000000-0000-0000-0000-000000000000', '2026-09-01', 7, 0, '2026-08-25', '契約更新日まであと7日です C-000009（2026-09-01）', NULL, NULL, NULL, 2, '2026-08-25 05:45:20.981357+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11c7-7b84-a305-830425510938', 'renewal', 'raised', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c3d-7312-9426-5087c7e86669', '00000000-0000-0000-0000-000000000000', '2026-11-01', 60, 0, '2026-09-02', '契約更新日まであと60日です C-000002（2026-11-01）', NULL, NULL, NULL, 1, '2026-09-02 05:45:21.094072+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11da-7e7d-81a7-3ac2d29c75c6', 'end', 'raised', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0f91-7981-97c8-adbf5d76f843', '00000000-0000-0000-0000-000000000000', '2026-10-30', 30, 0, '2026-09-30', '契約満了日まであと30日です C-000009（2026-10-30）', NULL, NULL, NULL, 1, '2026-09-30 05:45:21.11437+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1121-7d2d-8c12-49ac8cd6a9a2', 'end', 'resolved', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0c9e-727b-8538-91fe3be25773', '00000000-0000-0000-0000-000000000000', '2026-09-30', 60, 0, '2026-08-01', '契約満了日まであと60日です C-000003（2026-09-30）', NULL, NULL, NULL, 2, '2026-08-01 05:45:20.928414+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1168-78bd-afa2-48a55a12a016', 'end', 'resolved', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0c9e-727b-8538-91fe3be25773', '00000000-0000-0000-0000-000000000000', '2026-09-30', 30, 0, '2026-08-31', '契約満了日まであと30日です C-000003（2026-09-30）', NULL, NULL, NULL, 2, '2026-08-31 05:45:20.999528+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11d1-7ee5-b920-39ce2bffef16', 'end', 'resolved', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0c9e-727b-8538-91fe3be25773', '00000000-0000-0000-0000-000000000000', '2026-09-30', 7, 0, '2026-09-23', '契約満了日まであと7日です C-000003（2026-09-30）', NULL, NULL, NULL, 2, '2026-09-23 05:45:21.105098+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11d7-71a3-bbfa-cd3457976f13', 'reservation', 'resolved', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', '2026-10-01', 3, 0, '2026-09-28', '変更予約日まであと3日です C-000003（2026-10-01）', NULL, NULL, NULL, 2, '2026-09-28 05:45:21.110706+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1168-78a9-a237-79603fde4718', 'discount_end', 'resolved', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '2026-09-30', 30, 0, '2026-08-31', '割引終了日まであと30日です C-000002 導入割引（2026-09-30）', NULL, NULL, NULL, 2, '2026-08-31 05:45:20.999528+00');


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_keys VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '\x9378a62f2622ba04511f7cf7a9a126f1633ab1b4d01c3a4254deb96143651146', '{admin}', '2026-11-26 05:45:19.207331+00', NULL, '2026-11-26 05:45:19.21835+00', NULL);


--
-- Data for Name: attachment_contents; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: attachments; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_entries VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a68-711c-a483-e14eaac6cdd3', '2026-11-26 05:45:19.208527+00', 'system', NULL, 'keiyaku', 'create_api_key', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', NULL, NULL, '{"id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "name": "admin", "scopes": ["admin"], "created_at": "2026-11-26T05:45:19.207331Z", "expires_at": null, "revoked_at": null, "last_used_at": null}', '753'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a75-7d27-965b-48e7e45a987e', '2026-11-26 05:45:19.222974+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_product', 'product', '01a21663-0a74-74ea-8e05-01c1614314dd', '6f75670f6ac8e6c1', NULL, '{"id": "01a21663-0a74-74ea-8e05-01c1614314dd", "code": "kintai", "name": "クラウド勤怠", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T05:45:19.220288Z", "updated_at": "2026-04-01T05:45:19.220288Z", "description": null}', '755'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a7c-76b0-913f-e2168e10e5d8', '2026-11-26 05:45:19.22902+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item', 'item', '01a21663-0a79-789d-b9c5-d527a9c95e60', '1b4d73b6fb450125', NULL, '{"id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "code": "seat", "kind": "option", "name": "seat", "status": "on_sale", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T05:45:19.225537Z", "product_id": "01a21663-0a74-74ea-8e05-01c1614314dd", "updated_at": "2026-04-01T05:45:19.225537Z", "latest_version": 0, "allowed_option_ids": null}', '756'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a85-7746-a066-8ec636bf81cb', '2026-11-26 05:45:19.237763+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item_version', 'item_version', '01a21663-0a81-7693-aeeb-1a3699eb9036', 'a64f9a14bfba47fb', NULL, '{"id": "01a21663-0a81-7693-aeeb-1a3699eb9036", "charges": [{"code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "start_rate": "daily_rate", "unit_price": "200", "version_id": "01a21663-0a81-7693-aeeb-1a3699eb9036", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T14:45:19.233432+09:00", "on_sale_from": "2000-01-01"}', '757'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a8f-7b2c-ace0-bc1e1b89b236', '2026-11-26 05:45:19.24792+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item', 'item', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '35c80d013a86ce26', NULL, '{"id": "01a21663-0a8d-726a-b12f-c958ff07b7b6", "code": "light", "kind": "main", "name": "light", "status": "on_sale", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T05:45:19.245128Z", "product_id": "01a21663-0a74-74ea-8e05-01c1614314dd", "updated_at": "2026-04-01T05:45:19.245128Z", "latest_version": 0, "allowed_option_ids": ["01a21663-0a79-789d-b9c5-d527a9c95e60"]}', '758'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a94-77b1-bf6b-2fce631f811d', '2026-11-26 05:45:19.252721+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item_version', 'item_version', '01a21663-0a93-7208-b580-e4b4ce3cacd4', '02c8aa5a85770540', NULL, '{"id": "01a21663-0a93-7208-b580-e4b4ce3cacd4", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "start_rate": "daily_rate", "unit_price": "3000", "version_id": "01a21663-0a93-7208-b580-e4b4ce3cacd4", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 2, "rounding": "down", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "start_rate": "daily_rate", "unit_price": "50000", "version_id": "01a21663-0a93-7208-b580-e4b4ce3cacd4", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T14:45:19.251134+09:00", "on_sale_from": "2000-01-01"}', '759'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a99-70fd-84bf-0dca3a6de911', '2026-11-26 05:45:19.257269+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item', 'item', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '855b60ea1c98e3c5', NULL, '{"id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "code": "standard", "kind": "main", "name": "standard", "status": "on_sale", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T05:45:19.254886Z", "product_id": "01a21663-0a74-74ea-8e05-01c1614314dd", "updated_at": "2026-04-01T05:45:19.254886Z", "latest_version": 0, "allowed_option_ids": ["01a21663-0a79-789d-b9c5-d527a9c95e60"]}', '760'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a9e-71cd-bc36-5242800560ac', '2026-11-26 05:45:19.262585+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item_version', 'item_version', '01a21663-0a9c-7698-b92b-42dae8c235d4', '14ab5f665bd87763', NULL, '{"id": "01a21663-0a9c-7698-b92b-42dae8c235d4", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "start_rate": "daily_rate", "unit_price": "10000", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T14:45:19.260433+09:00", "on_sale_from": "2000-01-01"}', '761'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aa1-79ba-b2d2-ef9b31b85c4a', '2026-11-26 05:45:19.265803+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item', 'item', '01a21663-0aa0-77f6-b1c8-4512fd7db1be', '58e355589b855bf2', NULL, '{"id": "01a21663-0aa0-77f6-b1c8-4512fd7db1be", "code": "yearly", "kind": "main", "name": "yearly", "status": "on_sale", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T05:45:19.26449Z", "product_id": "01a21663-0a74-74ea-8e05-01c1614314dd", "updated_at": "2026-04-01T05:45:19.26449Z", "latest_version": 0, "allowed_option_ids": null}', '762'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aa6-7722-aaac-63269031c404', '2026-11-26 05:45:19.270647+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item_version', 'item_version', '01a21663-0aa4-7d4e-837c-36b521e42a89', '1b6e8e03dd3eabfd', NULL, '{"id": "01a21663-0aa4-7d4e-837c-36b521e42a89", "charges": [{"code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "start_rate": "daily_rate", "unit_price": "120000", "version_id": "01a21663-0aa4-7d4e-837c-36b521e42a89", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0aa0-77f6-b1c8-4512fd7db1be", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T14:45:19.268873+09:00", "on_sale_from": "2000-01-01"}', '763'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aa9-7bb7-a5b3-4c1b19ca5690', '2026-11-26 05:45:19.273935+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item', 'item', '01a21663-0aa8-78d1-9fb7-ab2e7de02e99', 'd5c02745a6fe27bb', NULL, '{"id": "01a21663-0aa8-78d1-9fb7-ab2e7de02e99", "code": "quarterly", "kind": "main", "name": "quarterly", "status": "on_sale", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T05:45:19.272528Z", "product_id": "01a21663-0a74-74ea-8e05-01c1614314dd", "updated_at": "2026-04-01T05:45:19.272528Z", "latest_version": 0, "allowed_option_ids": null}', '764'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ceb-70bf-8201-85842a15237c', '2026-11-26 05:45:19.851136+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '821'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aae-78e6-ac45-5fbbc950af2f', '2026-11-26 05:45:19.278767+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_item_version', 'item_version', '01a21663-0aad-7110-bd1e-5091a4b3942d', '173a427fdef0313b', NULL, '{"id": "01a21663-0aad-7110-bd1e-5091a4b3942d", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "arrears", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "half_up", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "start_rate": "daily_rate", "unit_price": "9100.5", "version_id": "01a21663-0aad-7110-bd1e-5091a4b3942d", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a21663-0aa8-78d1-9fb7-ab2e7de02e99", "version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T14:45:19.27707+09:00", "on_sale_from": "2000-01-01"}', '765'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aba-750d-8529-b4b9d4ecfe3a', '2026-11-26 05:45:19.290884+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0ab1-7799-99b2-8dd13729805e', '9bfb69164c11d548', NULL, '{"id": "01a21663-0ab1-7799-99b2-8dd13729805e", "code": "CU-000001", "memo": null, "name": "株式会社山田製作所", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T05:45:19.281454Z", "updated_at": "2026-04-01T05:45:19.281454Z", "corporate_number": null}', '766'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0abf-7d26-ba6c-58769eec0146', '2026-11-26 05:45:19.296527+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0abd-71ef-8d45-c28248c27842', '993e865683e6205b', NULL, '{"id": "01a21663-0abd-71ef-8d45-c28248c27842", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["株式会社山田製作所"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T05:45:19.292741Z", "prefecture": null, "updated_at": "2026-04-01T05:45:19.292741Z", "closing_day": null, "customer_id": "01a21663-0ab1-7799-99b2-8dd13729805e", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '767'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac9-7db1-8cab-1a30f519a91b', '2026-11-26 05:45:19.306604+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '558164bd86bd243f', NULL, '{"id": "01a21663-0ac3-7b19-88f8-50f13bf7458b", "draft": {"ids": ["01a21663-0ac5-727d-b90c-6fc5a151c056", "01a21663-0ac5-7282-943d-7772d570396a", "01a21663-0ac5-7285-a3f2-6e6bd84f57cc"], "request": {"items": [{"item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6"}], "start_on": "2026-04-01", "signed_on": "2026-04-01", "term_months": 12, "order_number": "PO-1", "billing_account_id": "01a21663-0abd-71ef-8d45-c28248c27842"}, "change_id": "01a21663-0ac5-72ab-904e-cfe26b86cf10", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0ac5-727d-b90c-6fc5a151c056", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a21663-0ac5-7282-943d-7772d570396a", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a21663-0ac5-7285-a3f2-6e6bd84f57cc", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6", "version": 1, "quantity": "1", "version_id": "01a21663-0a93-7208-b580-e4b4ce3cacd4"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "account_id": "01a21663-0abd-71ef-8d45-c28248c27842", "customer_id": "01a21663-0ab1-7799-99b2-8dd13729805e", "term_months": 12, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000001", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-04-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T14:45:19.299437+09:00", "term_until": "", "updated_at": "2026-04-01T14:45:19.299437+09:00", "customer_id": "01a21663-0ab1-7799-99b2-8dd13729805e", "ends_before": "infinity", "recorded_at": "2026-04-01T14:45:19.299437+09:00", "order_number": "PO-1", "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-03-31", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0abd-71ef-8d45-c28248c27842", "external_reference": null}', '768'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ade-757f-8cf4-6b7124647a7e', '2026-11-26 05:45:19.326557+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '558164bd86bd243f', NULL, '{"id": "01a21663-0ac3-7b19-88f8-50f13bf7458b", "draft": null, "title": null, "end_by": null, "number": "C-000001", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2027-04-01", "start_on": "2026-04-01", "signed_on": "2026-04-01", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-01T14:45:19.299437+09:00", "term_until": "2027-04-01", "updated_at": "2026-04-01T14:45:19.306825+09:00", "customer_id": "01a21663-0ab1-7799-99b2-8dd13729805e", "ends_before": "infinity", "recorded_at": "2026-04-01T14:45:19.306825+09:00", "order_number": "PO-1", "custom_fields": {}, "billed_version": 0, "derived_digest": "9JKKOWT+ErnybyacRRJpFg7wRCa1fISVHCFQimhxlKQ=", "passed_through": "2026-04-01", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0abd-71ef-8d45-c28248c27842", "external_reference": null}', '768'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ae8-7b3e-9a6d-ed0df01955dd', '2026-11-26 05:45:19.336884+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_bill_run', 'bill_run', '01a21663-0ae7-773d-bbda-c265f029e061', '978d31a437be70c5', NULL, '{"UpTo": "2026-04-01", "AccountIDs": []}', '769'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0b0d-73be-a5fe-0ca1f440c4af', '2026-11-26 05:45:19.37366+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a21663-0abd-71ef-8d45-c28248c27842', NULL, NULL, '{"made": 1, "digest": "56d96d08f41299f411a7d46d9b9d693df531ca22f0edbeb3c8f700890ffa230d", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '772'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0bcb-72a7-b06d-439cc5633d61', '2026-11-26 05:45:19.563305+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0b07-785f-ac1c-153dad65d62a', '91286a77819dbc39', NULL, '{"total": "58300", "number": "INV-000001"}', '778'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0bd3-7a14-bc1e-65daef2efb3d', '2026-11-26 05:45:19.571849+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'advance_test_clock', 'test_clock', '01a21663-0bd3-720b-aa5e-c7def685ae74', '238a25d5ff8baf2b', NULL, '{"to": "2026-04-16", "from": "2026-04-01"}', '779'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c2c-7d3c-8302-b8b1be40a4e3', '2026-11-26 05:45:19.661115+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0c25-7331-bee0-e2544faa973d', '6fd346915a348ea8', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "applied", "request": [{"op": "change_item", "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "bill_one_time": false, "contract_item_id": "01a21663-0ac5-727d-b90c-6fc5a151c056", "keep_negotiated_prices": false}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0c25-7331-bee0-e2544faa973d", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_item", "change_item": {"to": {"id": "01a21663-0c25-72cd-a9a0-7b48997f308a", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0c25-72d1-96b3-36833154103b", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}, "keep_own": true, "contract_item_id": "01a21663-0ac5-727d-b90c-6fc5a151c056"}}], "contract_id": "01a21663-0ac3-7b19-88f8-50f13bf7458b", "recorded_at": "2026-04-16T14:45:19.653394+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-04-16", "order_version": 2, "contract_version": 2, "external_reference": null}', '785'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ced-7bd8-a9f7-abd4ff4145c6', '2026-11-26 05:45:19.853866+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '822'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c39-7ec1-84e1-d5773acfe1ea', '2026-11-26 05:45:19.674137+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0c33-7d5d-99b1-852b1490bdf3', '9df2b836148348a1', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a", "negotiated_price": "9000"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0c33-7d5d-99b1-852b1490bdf3", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a", "negotiated_price": "9000"}}], "contract_id": "01a21663-0ac3-7b19-88f8-50f13bf7458b", "recorded_at": "2026-04-16T14:45:19.668071+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-09-01", "order_version": 3, "contract_version": 3, "external_reference": null}', '786'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c47-7180-98c9-357dbbb8ca8b', '2026-11-26 05:45:19.687229+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0c3d-7312-9426-5087c7e86669', '1d99cea804d9f94a', NULL, '{"id": "01a21663-0c3d-7312-9426-5087c7e86669", "code": "CU-000002", "memo": null, "name": "鈴木商事株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T05:45:19.677151Z", "updated_at": "2026-04-16T05:45:19.677151Z", "corporate_number": null}', '787'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4c-70c7-a70c-798c2bc002ab', '2026-11-26 05:45:19.692195+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0c4b-70a1-8317-cf57accd4b15', '8ac40a3e1498f0b6', NULL, '{"id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["鈴木商事株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T05:45:19.690691Z", "prefecture": null, "updated_at": "2026-04-16T05:45:19.690691Z", "closing_day": 20, "customer_id": "01a21663-0c3d-7312-9426-5087c7e86669", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '789'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c51-7943-9d2f-eb064d390e97', '2026-11-26 05:45:19.697889+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'b3d6422773b699df', NULL, '{"id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2", "draft": {"ids": ["01a21663-0c4e-7896-876d-4de46c197788", "01a21663-0c4e-789b-9cf8-80004b6b3e6c", "01a21663-0c4f-70ac-874d-70ff4aa4b861", "01a21663-0c4f-70b1-b112-423da470c38c", "01a21663-0c4f-7293-90c6-0d6c59ec7d0c"], "request": {"items": [{"ref": "main", "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}, {"ref": "seats", "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "quantity": "20"}], "start_on": "2026-05-01", "discounts": [{"kind": "percent", "name": "導入割引", "scope": "item", "value": "10", "whole": false, "end_on": "2026-09-30", "item_ref": "seats"}], "signed_on": "2026-04-16", "term_months": 3, "billing_account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15"}, "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0c4e-7896-876d-4de46c197788", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0c4e-789b-9cf8-80004b6b3e6c", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}, {"id": "01a21663-0c4f-70ac-874d-70ff4aa4b861", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a21663-0c4f-70b1-b112-423da470c38c", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "version": 1, "quantity": "20", "parent_id": "01a21663-0c4e-7896-876d-4de46c197788", "version_id": "01a21663-0a81-7693-aeeb-1a3699eb9036"}], "renewal": {"kind": "auto", "term_months": 3}, "currency": "JPY", "discounts": [{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}], "account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "customer_id": "01a21663-0c3d-7312-9426-5087c7e86669", "term_months": 3, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000002", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T14:45:19.693754+09:00", "term_until": "", "updated_at": "2026-04-16T14:45:19.693754+09:00", "customer_id": "01a21663-0c3d-7312-9426-5087c7e86669", "ends_before": "infinity", "recorded_at": "2026-04-16T14:45:19.693754+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "external_reference": null}', '790'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c57-7b76-b914-a41eec906873', '2026-11-26 05:45:19.70392+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'b3d6422773b699df', NULL, '{"id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2", "draft": null, "title": null, "end_by": null, "number": "C-000002", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T14:45:19.693754+09:00", "term_until": "2026-08-01", "updated_at": "2026-04-16T14:45:19.698042+09:00", "customer_id": "01a21663-0c3d-7312-9426-5087c7e86669", "ends_before": "infinity", "recorded_at": "2026-04-16T14:45:19.698042+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "AMr4uCqN87VI+nyef8xkv9iHNBNul7OiseZWvitB6FY=", "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "external_reference": null}', '790'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c64-7d04-bbdf-d48577a798b0', '2026-11-26 05:45:19.717014+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', 'ee9f1ad33d7d1005', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "5", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0c5d-7ead-8a36-8550ab8ddf8c", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}], "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2", "recorded_at": "2026-04-16T14:45:19.710087+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-07-10", "order_version": 2, "contract_version": 2, "external_reference": null}', '791'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c71-7277-bc17-d251c903536c', '2026-11-26 05:45:19.729327+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0c6a-7a0b-b072-54c0ef932a51', 'e50c737adc097cfe', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "-2", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0c6a-7a0b-b072-54c0ef932a51", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}], "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2", "recorded_at": "2026-04-16T14:45:19.722857+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-10", "order_version": 3, "contract_version": 3, "external_reference": null}', '792'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cf9-7db8-88f6-96b91d7a372a', '2026-11-26 05:45:19.865999+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0cbe-749f-87ae-3158e953841c', NULL, NULL, '{"date": "2026-05-11", "changes": 0}', '825'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d02-70f2-88af-b5afe337e8d6', '2026-11-26 05:45:19.87417+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-0d01-7143-ad0a-53bfd53e185f', NULL, NULL, '{"on": "2026-08-01", "days": 60, "kind": "renewal", "about": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '829'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c7b-7e00-8681-db18ea0cab86', '2026-11-26 05:45:19.740036+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', '4241a01b7c0b5288', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "3", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0c77-71fe-9baa-fba6bf1d35a8", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}], "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2", "recorded_at": "2026-04-16T14:45:19.73528+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-20", "order_version": 4, "contract_version": 4, "external_reference": null}', '793'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c8f-7cb6-8e52-a1441d0528ee', '2026-11-26 05:45:19.759981+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'reschedule_change', 'change', '01a21663-0c6a-7a0b-b072-54c0ef932a51', '463eb6681b085f15', NULL, '{"seq": 2, "kind": "rescheduled", "memo": "先方都合", "detail": null, "status": "reserved", "request": [{"by": "-2", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0c6a-7a0b-b072-54c0ef932a51", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}], "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2", "recorded_at": "2026-04-16T14:45:19.743973+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-11-10", "order_version": 5, "contract_version": 5, "external_reference": null}', '794'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9a-7853-812e-e8a925cd6467', '2026-11-26 05:45:19.77076+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'cancel_change', 'change', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', 'ef65f8959b86a1d0', NULL, '{"seq": 2, "kind": "cancelled", "memo": null, "detail": "取消", "status": "cancelled", "request": [{"by": "3", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0c77-71fe-9baa-fba6bf1d35a8", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}], "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2", "recorded_at": "2026-04-16T14:45:19.76501+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-20", "order_version": 4, "contract_version": 6, "external_reference": null}', '800'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca0-77ea-bec7-e404619a8b32', '2026-11-26 05:45:19.776781+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0c9e-727b-8538-91fe3be25773', 'b41acda7c912f593', NULL, '{"id": "01a21663-0c9e-727b-8538-91fe3be25773", "code": "CU-000003", "memo": null, "name": "佐藤工業株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T05:45:19.77414Z", "updated_at": "2026-04-16T05:45:19.77414Z", "corporate_number": null}', '801'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca3-7683-9b76-44cf193ae67a', '2026-11-26 05:45:19.779548+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0ca2-7898-9d6f-d4f660e67da8', '8deabf448c5d9860', NULL, '{"id": "01a21663-0ca2-7898-9d6f-d4f660e67da8", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["佐藤工業株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T05:45:19.778217Z", "prefecture": null, "updated_at": "2026-04-16T05:45:19.778217Z", "closing_day": null, "customer_id": "01a21663-0c9e-727b-8538-91fe3be25773", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '802'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca3-72c9-84f2-aa2a9e8b78e0', '2026-11-26 05:45:19.780058+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a21663-0abd-71ef-8d45-c28248c27842', NULL, NULL, '{"made": 1, "digest": "fb0c747b5f3c0795a625cf08273509e716b42f404b0895e98b694f650d9e598d", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '798'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca7-7d17-938c-8eeb3daa0b6d', '2026-11-26 05:45:19.784141+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0ca5-7393-bc1e-460324c17d17', '831678ba2e0b24dc', NULL, '{"id": "01a21663-0ca5-7393-bc1e-460324c17d17", "draft": {"ids": ["01a21663-0ca5-7c5d-abf4-7bec98d2ed2f", "01a21663-0ca5-7c64-a35b-4e32b857f7ac"], "request": {"items": [{"anchor": {"kind": "calendar_month"}, "item_id": "01a21663-0aa0-77f6-b1c8-4512fd7db1be"}], "start_on": "2026-05-01", "signed_on": "2026-04-16", "billing_account_id": "01a21663-0ca2-7898-9d6f-d4f660e67da8"}, "change_id": "01a21663-0ca5-7c78-bd37-e9d4b978c87a", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f", "code": "yearly", "kind": "main", "name": "yearly", "anchor": {"day": 1, "year": 2026, "month": 5}, "charges": [{"id": "01a21663-0ca5-7c64-a35b-4e32b857f7ac", "code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "120000", "start_rate": "daily_rate", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0aa0-77f6-b1c8-4512fd7db1be", "version": 1, "quantity": "1", "version_id": "01a21663-0aa4-7d4e-837c-36b521e42a89"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-0ca2-7898-9d6f-d4f660e67da8", "customer_id": "01a21663-0c9e-727b-8538-91fe3be25773", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000003", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T14:45:19.781063+09:00", "term_until": "", "updated_at": "2026-04-16T14:45:19.781063+09:00", "customer_id": "01a21663-0c9e-727b-8538-91fe3be25773", "ends_before": "infinity", "recorded_at": "2026-04-16T14:45:19.781063+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0ca2-7898-9d6f-d4f660e67da8", "external_reference": null}', '803'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cac-714a-93d6-8840a177ae10', '2026-11-26 05:45:19.788271+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0ca5-7393-bc1e-460324c17d17', '831678ba2e0b24dc', NULL, '{"id": "01a21663-0ca5-7393-bc1e-460324c17d17", "draft": null, "title": null, "end_by": null, "number": "C-000003", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T14:45:19.781063+09:00", "term_until": "infinity", "updated_at": "2026-04-16T14:45:19.784275+09:00", "customer_id": "01a21663-0c9e-727b-8538-91fe3be25773", "ends_before": "infinity", "recorded_at": "2026-04-16T14:45:19.784275+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "/keG3FYrLNZ4evYpixYN86CCQtoK+oMuGLw2/aUwzLY=", "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0ca2-7898-9d6f-d4f660e67da8", "external_reference": null}', '803'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cb3-75c0-be45-3c012ee59dcd', '2026-11-26 05:45:19.795545+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0caf-713c-8d59-f38951c41d60', '7e3a53780ce52a66', NULL, '{"id": "01a21663-0caf-713c-8d59-f38951c41d60", "code": "CU-000004", "memo": null, "name": "高橋物産株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T05:45:19.791033Z", "updated_at": "2026-04-16T05:45:19.791033Z", "corporate_number": null}', '804'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cb8-7c59-9381-b5cd0608ab8d', '2026-11-26 05:45:19.800958+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0cb8-7211-a867-c1cf5b304c5c', '58ccb681cef5429b', NULL, '{"id": "01a21663-0cb8-7211-a867-c1cf5b304c5c", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["高橋物産株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T05:45:19.799844Z", "prefecture": null, "updated_at": "2026-04-16T05:45:19.799844Z", "closing_day": null, "customer_id": "01a21663-0caf-713c-8d59-f38951c41d60", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '805'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cc0-7bf5-93e9-a6f962f6ba5d', '2026-11-26 05:45:19.809681+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0cbe-749f-87ae-3158e953841c', '5209f8ef9e3b9193', NULL, '{"id": "01a21663-0cbe-749f-87ae-3158e953841c", "draft": {"ids": ["01a21663-0cbe-7d23-a9cc-24ee5bfc72fe", "01a21663-0cbe-7d28-919a-718ade0fe555"], "request": {"items": [{"anchor": {"day": 31, "kind": "day_of_month"}, "item_id": "01a21663-0aa8-78d1-9fb7-ab2e7de02e99"}], "start_on": "2026-05-11", "signed_on": "2026-04-16", "billing_account_id": "01a21663-0cb8-7211-a867-c1cf5b304c5c"}, "change_id": "01a21663-0cbe-7d44-a001-15a6f053f9b2", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0cbe-7d23-a9cc-24ee5bfc72fe", "code": "quarterly", "kind": "main", "name": "quarterly", "anchor": {"day": 31, "year": 2026, "month": 5}, "charges": [{"id": "01a21663-0cbe-7d28-919a-718ade0fe555", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "arrears", "end_rate": "daily_rate", "rounding": "half_up", "list_price": "9100.5", "start_rate": "daily_rate", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a21663-0aa8-78d1-9fb7-ab2e7de02e99", "version": 1, "quantity": "1", "version_id": "01a21663-0aad-7110-bd1e-5091a4b3942d"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-0cb8-7211-a867-c1cf5b304c5c", "customer_id": "01a21663-0caf-713c-8d59-f38951c41d60", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000004", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-11", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T14:45:19.806116+09:00", "term_until": "", "updated_at": "2026-04-16T14:45:19.806116+09:00", "customer_id": "01a21663-0caf-713c-8d59-f38951c41d60", "ends_before": "infinity", "recorded_at": "2026-04-16T14:45:19.806116+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-05-10", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0cb8-7211-a867-c1cf5b304c5c", "external_reference": null}', '807'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cc5-7d8b-b7f5-9ca2071af5e8', '2026-11-26 05:45:19.814252+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0cbe-749f-87ae-3158e953841c', '5209f8ef9e3b9193', NULL, '{"id": "01a21663-0cbe-749f-87ae-3158e953841c", "draft": null, "title": null, "end_by": null, "number": "C-000004", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-05-11", "start_on": "2026-05-11", "signed_on": "2026-04-16", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T14:45:19.806116+09:00", "term_until": "infinity", "updated_at": "2026-04-16T14:45:19.809809+09:00", "customer_id": "01a21663-0caf-713c-8d59-f38951c41d60", "ends_before": "infinity", "recorded_at": "2026-04-16T14:45:19.809809+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "AkUpOqaLmDeC9Tpoi2BaMyU8JHwNSW1cr5bgGkiRba0=", "passed_through": "2026-05-10", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0cb8-7211-a867-c1cf5b304c5c", "external_reference": null}', '807'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ccc-753b-ba22-f9040f3fe550', '2026-11-26 05:45:19.820461+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0cca-7278-b873-1ae8dee410da', 'ead8f9cfc0af91d1', NULL, '{"id": "01a21663-0cca-7278-b873-1ae8dee410da", "code": "CU-000005", "memo": null, "name": "田中印刷株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T05:45:19.818129Z", "updated_at": "2026-04-16T05:45:19.818129Z", "corporate_number": null}', '808'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cce-789e-82a5-1baae8d6b7c1', '2026-11-26 05:45:19.822744+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0ccd-7e74-aa78-3af373f25da8', '63f9ca2ad039af45', NULL, '{"id": "01a21663-0ccd-7e74-aa78-3af373f25da8", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["田中印刷株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T05:45:19.821701Z", "prefecture": null, "updated_at": "2026-04-16T05:45:19.821701Z", "closing_day": null, "customer_id": "01a21663-0cca-7278-b873-1ae8dee410da", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '809'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd2-78ac-82ab-d7a1457ad0e7', '2026-11-26 05:45:19.826777+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0cd0-7581-9484-43fe9803cead', 'be27fc7110cc96dc', NULL, '{"id": "01a21663-0cd0-7581-9484-43fe9803cead", "draft": {"ids": ["01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca", "01a21663-0cd0-7b75-9a41-82db184910b4", "01a21663-0cd0-7b7a-8c0b-6a2720899861"], "request": {"items": [{"item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6"}], "renewal": {"kind": "none"}, "start_on": "2026-05-01", "signed_on": "2026-04-16", "term_months": 4, "billing_account_id": "01a21663-0ccd-7e74-aa78-3af373f25da8"}, "change_id": "01a21663-0cd0-7b8d-a1bb-95c8d0774fc3", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a21663-0cd0-7b75-9a41-82db184910b4", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a21663-0cd0-7b7a-8c0b-6a2720899861", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6", "version": 1, "quantity": "1", "version_id": "01a21663-0a93-7208-b580-e4b4ce3cacd4"}], "renewal": {"kind": "none", "term_months": 4}, "currency": "JPY", "account_id": "01a21663-0ccd-7e74-aa78-3af373f25da8", "customer_id": "01a21663-0cca-7278-b873-1ae8dee410da", "term_months": 4, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000005", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T14:45:19.824185+09:00", "term_until": "", "updated_at": "2026-04-16T14:45:19.824185+09:00", "customer_id": "01a21663-0cca-7278-b873-1ae8dee410da", "ends_before": "infinity", "recorded_at": "2026-04-16T14:45:19.824185+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0ccd-7e74-aa78-3af373f25da8", "external_reference": null}', '810'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd6-70f7-9d89-e59dba2712b4', '2026-11-26 05:45:19.830223+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0cd0-7581-9484-43fe9803cead', 'be27fc7110cc96dc', NULL, '{"id": "01a21663-0cd0-7581-9484-43fe9803cead", "draft": null, "title": null, "end_by": "completed", "number": "C-000005", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-04-16T14:45:19.824185+09:00", "term_until": "2026-09-01", "updated_at": "2026-04-16T14:45:19.826905+09:00", "customer_id": "01a21663-0cca-7278-b873-1ae8dee410da", "ends_before": "2026-09-01", "recorded_at": "2026-04-16T14:45:19.826905+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "KnbA/S1oAdQ0AwK2qNYhm93LOZqXuBgqg6mBq1y463I=", "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0ccd-7e74-aa78-3af373f25da8", "external_reference": null}', '810'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd9-7d43-8698-e26999eba094', '2026-11-26 05:45:19.833973+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'advance_test_clock', 'test_clock', '01a21663-0cd9-79f0-bddc-0564ded74cf2', '845dba8953511370', NULL, '{"to": "2026-06-30", "from": "2026-04-16"}', '811'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ce8-7890-bd0b-21220a6fa849', '2026-11-26 05:45:19.848727+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '820');
INSERT INTO public.audit_entries VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d1f-76a2-831d-e1e88fca12ad', '2026-11-26 05:45:19.903873+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_bill_run', 'bill_run', '01a21663-0d1e-7de5-a685-1b361fed6e18', '6dced42b953ba69e', NULL, '{"UpTo": "2026-06-30", "AccountIDs": []}', '833'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d2b-784e-bc63-495b4b189fdc', '2026-11-26 05:45:19.915984+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a21663-0ccd-7e74-aa78-3af373f25da8', NULL, NULL, '{"made": 2, "digest": "055dd3ad3e19b4fbd12211348a05e0b49b08aa7d2e36c7dc2b04755d967eb6c7", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '828'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d3c-7840-b0c2-c27e9dcc3fb1', '2026-11-26 05:45:19.932999+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a21663-0c4b-70a1-8317-cf57accd4b15', NULL, NULL, '{"made": 1, "digest": "9e0e2708eea9bbb17bd770ae4808741d8c4649ec6af59906ce018a156fa2b2d7", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '812'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e40-7809-a9e0-4c329adbbdac', '2026-11-26 05:45:20.192738+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', NULL, NULL, NULL, '{"made": 5, "digest": "b6b7a35bab17b4bb3df015f3e405693f129da86f3c27ef92c962ddf95b2c2a41", "remade": 0, "dropped": 0, "settled": 0, "accounts": 5}', '838'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-7115-8dfe-b6c8099a6a47', '2026-11-26 05:45:20.316418+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0c9a-7362-bfca-f5d12fd35a49', '0a3b1090ef4754d0', NULL, '{"total": "3850", "number": "INV-000002"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-7142-acf6-a0d10070780e', '2026-11-26 05:45:20.316448+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0d17-7212-9a51-be65ce2d7ed8', '0a3b1090ef4754d0', NULL, '{"total": "58300", "number": "INV-000003"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-7152-9b89-16237541aaec', '2026-11-26 05:45:20.316452+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0d37-7356-b991-3e0bef08c362', '0a3b1090ef4754d0', NULL, '{"total": "14960", "number": "INV-000004"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-716b-b36a-feb1098fbbeb', '2026-11-26 05:45:20.316455+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0e36-7757-90cd-32d58e7d4845', '0a3b1090ef4754d0', NULL, '{"total": "11000", "number": "INV-000005"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-7178-a924-1318e3bcd0c6', '2026-11-26 05:45:20.316459+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0e36-7afd-94b7-2969ba98f69f', '0a3b1090ef4754d0', NULL, '{"total": "132000", "number": "INV-000006"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-7189-9e88-f64547200311', '2026-11-26 05:45:20.316462+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0e36-7b75-83cc-2107e7231cdf', '0a3b1090ef4754d0', NULL, '{"total": "2136", "number": "INV-000007"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-719a-a62c-d924dbea5dd5', '2026-11-26 05:45:20.316465+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0d17-7382-9511-9748de3491d9', '0a3b1090ef4754d0', NULL, '{"total": "3300", "number": "INV-000008"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-71aa-a69a-fbc1d0bbb809', '2026-11-26 05:45:20.316468+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0e36-77e5-bf25-2ac18bbd6fc7', '0a3b1090ef4754d0', NULL, '{"total": "11000", "number": "INV-000009"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ebc-71b9-9ecd-3130d4f1ede7', '2026-11-26 05:45:20.316476+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0e36-793f-bc1f-951f6fba096d', '0a3b1090ef4754d0', NULL, '{"total": "14960", "number": "INV-000010"}', '842'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ed9-7979-a4a5-c6d0922fafca', '2026-11-26 05:45:20.345868+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', 'f56d8b4db13eda1d', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "terminate", "end_on": "2026-09-30"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "terminate", "terminate": {}}], "contract_id": "01a21663-0ca5-7393-bc1e-460324c17d17", "recorded_at": "2026-06-30T14:45:20.332741+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-10-01", "order_version": 3, "contract_version": 3, "external_reference": null}', '843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef2-76c9-85cc-784ebe934ce9', '2026-11-26 05:45:20.370622+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0eed-7cf2-be94-493753e648d7', '926358390644dbea', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "applied", "request": [{"op": "add_discount", "kind": "percent", "name": "遡及割引", "value": "5", "whole": false, "target": {"scope": "contract"}}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0eed-7cf2-be94-493753e648d7", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "add_discount", "add_discount": {"id": "01a21663-0eed-7c9e-b8ed-54d96e6718c9", "kind": "percent", "name": "遡及割引", "value": "5"}}], "contract_id": "01a21663-0ac3-7b19-88f8-50f13bf7458b", "recorded_at": "2026-06-30T14:45:20.366009+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-06-01", "order_version": 4, "contract_version": 4, "external_reference": null}', '844'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0efe-7274-ba0a-595bf5efb80c', '2026-11-26 05:45:20.382342+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '452502366b8f0891', NULL, '{"id": "01a21663-0ef6-73f6-9af9-481e8d74e25e", "code": "CU-000006", "memo": null, "name": "加藤建設株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.373831Z", "updated_at": "2026-06-30T05:45:20.373831Z", "corporate_number": null}', '845'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0a-76c2-b8a6-7cf1e05c1950', '2026-11-26 05:45:20.394636+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'e9d78047ab987d02', NULL, '{"id": "01a21663-0f08-7e14-9f21-7331a70fa6f6", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["加藤建設株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.392142Z", "prefecture": null, "updated_at": "2026-06-30T05:45:20.392142Z", "closing_day": null, "customer_id": "01a21663-0ef6-73f6-9af9-481e8d74e25e", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '848'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f15-7d7c-bc93-a67987fd9f0b', '2026-11-26 05:45:20.406208+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '34134faf7209183f', NULL, '{"id": "01a21663-0f0d-7b40-bcb0-e42872e8d8ed", "draft": {"ids": ["01a21663-0f0f-79b9-9e02-e10b4d5e8e7c", "01a21663-0f0f-79be-9f8b-63288da2ebfb", "01a21663-0f10-771c-8c09-dfe5174d58e9", "01a21663-0f10-7722-8d3f-10fe04d50357", "01a21663-0f11-7816-9497-9aa4241c30da"], "changes": [{"id": "01a21663-0f11-7816-9497-9aa4241c30da", "operations": [{"op": "change_quantity", "change_quantity": {"to": "30", "contract_item_id": "01a21663-0f10-771c-8c09-dfe5174d58e9"}}], "effective_on": "2026-11-01"}], "request": {"items": [{"ref": "main", "trial": {"days": 14}, "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}, {"ref": "seats", "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "quantity": "5"}], "changes": [{"operations": [{"op": "change_quantity", "to": "30", "contract_item_ref": "seats"}], "effective_on": "2026-11-01"}], "renewal": {"kind": "auto", "price_policy": "uplift", "notice_months": 1, "uplift_percent": "3"}, "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 12, "minimum_months": 6, "billing_account_id": "01a21663-0f08-7e14-9f21-7331a70fa6f6"}, "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0f0f-79b9-9e02-e10b4d5e8e7c", "code": "standard", "kind": "main", "name": "standard", "trial": {"days": 14, "share": "0"}, "charges": [{"id": "01a21663-0f0f-79be-9f8b-63288da2ebfb", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}, {"id": "01a21663-0f10-771c-8c09-dfe5174d58e9", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a21663-0f10-7722-8d3f-10fe04d50357", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "version": 1, "quantity": "5", "parent_id": "01a21663-0f0f-79b9-9e02-e10b4d5e8e7c", "version_id": "01a21663-0a81-7693-aeeb-1a3699eb9036"}], "renewal": {"kind": "auto", "term_months": 12, "price_policy": "uplift", "notice_months": 1, "uplift_percent": "3"}, "currency": "JPY", "account_id": "01a21663-0f08-7e14-9f21-7331a70fa6f6", "customer_id": "01a21663-0ef6-73f6-9af9-481e8d74e25e", "term_months": 12, "minimum_months": 6, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000006", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.397483+09:00", "term_until": "", "updated_at": "2026-06-30T14:45:20.397483+09:00", "customer_id": "01a21663-0ef6-73f6-9af9-481e8d74e25e", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.397483+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0f08-7e14-9f21-7331a70fa6f6", "external_reference": null}', '850'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f19-72a7-bc94-a63d069dc3ea', '2026-11-26 05:45:20.410506+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a21663-0abd-71ef-8d45-c28248c27842', NULL, NULL, '{"made": 1, "digest": "1f17e2daa6ed2877b075c0067589324b32dc93697ad407e1ccf8d5b1d0a893bb", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '847'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f1f-7b43-9c4d-91a00be99876', '2026-11-26 05:45:20.41658+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a21663-0ca2-7898-9d6f-d4f660e67da8', NULL, NULL, '{"made": 1, "digest": "2c5a8b56b21a491431fc4ceef5d16d7e7e1c1c301c08b89bca05214ec69d5efe", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '849'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-105c-705a-9171-b7c96bf09349', '2026-11-26 05:45:20.73221+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, '{"date": "2026-07-01", "changes": 0}', '890'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1067-7c93-b18d-d1361b1c3938', '2026-11-26 05:45:20.744409+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, NULL, '{"date": "2026-07-01", "changes": 0}', '892'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1072-77a2-856e-ef323f86d44f', '2026-11-26 05:45:20.754785+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, '{"date": "2026-07-01", "changes": 0}', '894'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f24-76f3-ace3-fb19f47fb21a', '2026-11-26 05:45:20.420683+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '34134faf7209183f', NULL, '{"id": "01a21663-0f0d-7b40-bcb0-e42872e8d8ed", "draft": null, "title": null, "end_by": null, "number": "C-000006", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.397483+09:00", "term_until": "2027-07-01", "updated_at": "2026-06-30T14:45:20.406834+09:00", "customer_id": "01a21663-0ef6-73f6-9af9-481e8d74e25e", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.406834+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "3DDloq5nb08B20WOpSTD8gJQNrjIvpOX2PYB0jwpdNw=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0f08-7e14-9f21-7331a70fa6f6", "external_reference": null}', '850'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f38-75e7-b9f4-7203491fa3d7', '2026-11-26 05:45:20.440958+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0f2f-7236-9186-c87e9c2847a1', '0c4a148955b7c9a6', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "suspend", "share": "0.5", "resume_on": "2026-09-01", "extend_term": false}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0f2f-7236-9186-c87e9c2847a1", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "suspend", "suspend": {"share": "0.5", "until": "2026-09-01"}}], "contract_id": "01a21663-0f0d-7b40-bcb0-e42872e8d8ed", "recorded_at": "2026-06-30T14:45:20.431284+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-08-01", "order_version": 2, "contract_version": 2, "external_reference": null}', '851'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f3f-78a2-b51a-5ac231b628fd', '2026-11-26 05:45:20.447697+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0f3c-777d-b3c5-2233b2694c3d', 'bdec3a59567bf85b', NULL, '{"id": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "code": "CU-000007", "memo": null, "name": "吉田商店株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.444457Z", "updated_at": "2026-06-30T05:45:20.444457Z", "corporate_number": null}', '853'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f43-7086-958a-f901d7b74ffe', '2026-11-26 05:45:20.451174+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', '66f570df850de76c', NULL, '{"id": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["吉田商店株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.449715Z", "prefecture": null, "updated_at": "2026-06-30T05:45:20.449715Z", "closing_day": null, "customer_id": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '854'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4d-748d-9392-ec204469e9fb', '2026-11-26 05:45:20.461421+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0f4a-759a-a9b5-01a91b083510', '7a87a110b43a6e4b', NULL, '{"id": "01a21663-0f4a-759a-a9b5-01a91b083510", "code": "CU-000008", "memo": null, "name": "山本薬品株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.458335Z", "updated_at": "2026-06-30T05:45:20.458335Z", "corporate_number": null}', '855'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f50-7508-9c24-98d7044346bf', '2026-11-26 05:45:20.464456+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0f4f-766e-b429-d0565c82f75a', '4086ea98a94186fb', NULL, '{"id": "01a21663-0f4f-766e-b429-d0565c82f75a", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["山本薬品株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.463072Z", "prefecture": null, "updated_at": "2026-06-30T05:45:20.463072Z", "closing_day": null, "customer_id": "01a21663-0f4a-759a-a9b5-01a91b083510", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '856'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f55-7eea-8561-ba1e01bc9c31', '2026-11-26 05:45:20.470164+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0f52-725e-bfdd-da667db72c72', '71aeffef568ea283', NULL, '{"id": "01a21663-0f52-725e-bfdd-da667db72c72", "draft": {"ids": ["01a21663-0f53-713b-8e90-3f8274bd035b", "01a21663-0f53-7140-bc1b-3201dff443fc"], "request": {"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "billing_account_id": "01a21663-0f4f-766e-b429-d0565c82f75a"}, "change_id": "01a21663-0f53-7153-ad85-49de097a0195", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0f53-713b-8e90-3f8274bd035b", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0f53-7140-bc1b-3201dff443fc", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-0f4f-766e-b429-d0565c82f75a", "customer_id": "01a21663-0f4a-759a-a9b5-01a91b083510", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000007", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.466026+09:00", "term_until": "", "updated_at": "2026-06-30T14:45:20.466026+09:00", "customer_id": "01a21663-0f4a-759a-a9b5-01a91b083510", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.466026+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0f4f-766e-b429-d0565c82f75a", "external_reference": null}', '857'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f5d-731f-8d30-3f45d9decfc7', '2026-11-26 05:45:20.477369+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0f52-725e-bfdd-da667db72c72', '71aeffef568ea283', NULL, '{"id": "01a21663-0f52-725e-bfdd-da667db72c72", "draft": null, "title": null, "end_by": null, "number": "C-000007", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.466026+09:00", "term_until": "infinity", "updated_at": "2026-06-30T14:45:20.470305+09:00", "customer_id": "01a21663-0f4a-759a-a9b5-01a91b083510", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.470305+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "LANURuM7B+NDqd9WKvII46g/nqtHiF24xOxN5zYS64E=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0f4f-766e-b429-d0565c82f75a", "external_reference": null}', '857'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1078-7822-9142-af2c10f439d6', '2026-11-26 05:45:20.760693+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, '{"date": "2026-07-01", "changes": 0}', '896'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-108d-7ae8-a597-d8fa2f7800a3', '2026-11-26 05:45:20.78195+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-108b-7db0-a286-cb26bbdba682', NULL, NULL, '{"on": "2026-08-01", "days": 30, "kind": "renewal", "about": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '903'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-108d-7b21-85c5-459875fb4db9', '2026-11-26 05:45:20.781984+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-108b-7dbb-b14a-be8ecbc15919', NULL, NULL, '{"on": "2026-08-31", "days": 60, "kind": "end", "about": "01a21663-0cd0-7581-9484-43fe9803cead"}', '903'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f6d-76e4-b03d-ea7ef489699f', '2026-11-26 05:45:20.493606+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0f66-756c-a46d-4fbd1514b4fe', 'f800b1cc13ee3303', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "transfer", "policy": "prorate", "customer_id": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "billing_account_id": "01a21663-0f42-7000-b4ff-4d7bedb9ec96"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "transfer", "transfer": {"policy": "prorate", "account_id": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "customer_id": "01a21663-0f3c-777d-b3c5-2233b2694c3d"}}], "contract_id": "01a21663-0f52-725e-bfdd-da667db72c72", "recorded_at": "2026-06-30T14:45:20.486431+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-08-15", "order_version": 2, "contract_version": 2, "external_reference": null}', '858'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f73-7ea3-be49-c28884c654b5', '2026-11-26 05:45:20.500083+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0f71-763d-a581-3379c668a206', 'cabf85ccd8c74846', NULL, '{"id": "01a21663-0f71-763d-a581-3379c668a206", "code": "CU-000009", "memo": null, "name": "中村機械株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.497375Z", "updated_at": "2026-06-30T05:45:20.497375Z", "corporate_number": null}', '859'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f76-7a9a-9dcc-af6a7d618d0d', '2026-11-26 05:45:20.502825+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'fa4b462969921f70', NULL, '{"id": "01a21663-0f75-7cc7-a82f-dd19785631aa", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["中村機械株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.501587Z", "prefecture": null, "updated_at": "2026-06-30T05:45:20.501587Z", "closing_day": null, "customer_id": "01a21663-0f71-763d-a581-3379c668a206", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '860'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f7b-7e54-9686-6a0a5e79169b', '2026-11-26 05:45:20.508119+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0f78-79b4-bddf-cb1d72d4f115', 'fe9ee59fd844b964', NULL, '{"id": "01a21663-0f78-79b4-bddf-cb1d72d4f115", "draft": {"ids": ["01a21663-0f79-78d4-bdb0-75fb12085a60", "01a21663-0f79-78da-a00d-e3a7e3e0fa3e"], "request": {"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 12, "billing_account_id": "01a21663-0f75-7cc7-a82f-dd19785631aa"}, "change_id": "01a21663-0f79-78ed-bf51-e0016d2ad2f6", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0f79-78d4-bdb0-75fb12085a60", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0f79-78da-a00d-e3a7e3e0fa3e", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "account_id": "01a21663-0f75-7cc7-a82f-dd19785631aa", "customer_id": "01a21663-0f71-763d-a581-3379c668a206", "term_months": 12, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000008", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.504489+09:00", "term_until": "", "updated_at": "2026-06-30T14:45:20.504489+09:00", "customer_id": "01a21663-0f71-763d-a581-3379c668a206", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.504489+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0f75-7cc7-a82f-dd19785631aa", "external_reference": null}', '861'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f82-7259-9d17-843b6c3c5212', '2026-11-26 05:45:20.514308+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0f78-79b4-bddf-cb1d72d4f115', 'fe9ee59fd844b964', NULL, '{"id": "01a21663-0f78-79b4-bddf-cb1d72d4f115", "draft": null, "title": null, "end_by": null, "number": "C-000008", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.504489+09:00", "term_until": "2027-07-01", "updated_at": "2026-06-30T14:45:20.508603+09:00", "customer_id": "01a21663-0f71-763d-a581-3379c668a206", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.508603+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "ryfeXA7NgL7g8ngLYvLXwcE+pNPUNoiPskyzmdAwLQ8=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0f75-7cc7-a82f-dd19785631aa", "external_reference": null}', '861'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f8e-781e-aac4-195f2d1cdd9b', '2026-11-26 05:45:20.526699+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0f89-75eb-86ed-cfee461622d3', 'e8f193e70bef5410', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "terminate", "fee": {"kind": "rest", "until": "term", "percent": "50"}, "end_on": "2026-08-31", "refund": "full"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "terminate", "terminate": {"fee": {"kind": "rest", "name": "解約金", "percent": "50", "charge_id": "01a21663-0f89-75a7-a44d-62338b4d8f6d", "tax_category": "out_of_scope"}, "refund": "full"}}], "contract_id": "01a21663-0f78-79b4-bddf-cb1d72d4f115", "recorded_at": "2026-06-30T14:45:20.521475+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-09-01", "order_version": 2, "contract_version": 2, "external_reference": null}', '862'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f94-757a-b8cc-6d1cf4853300', '2026-11-26 05:45:20.532481+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0f91-7981-97c8-adbf5d76f843', 'a0fac73b6a331e0d', NULL, '{"id": "01a21663-0f91-7981-97c8-adbf5d76f843", "code": "CU-000010", "memo": null, "name": "小林工芸株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.529589Z", "updated_at": "2026-06-30T05:45:20.529589Z", "corporate_number": null}', '863'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fac-7de6-b909-49e8af6387f8', '2026-11-26 05:45:20.557037+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0fab-7be1-b624-458b23c3d628', '08a81be0a1bd1b18', NULL, '{"id": "01a21663-0fab-7be1-b624-458b23c3d628", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["小林工芸株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.555542Z", "prefecture": null, "updated_at": "2026-06-30T05:45:20.555542Z", "closing_day": null, "customer_id": "01a21663-0f91-7981-97c8-adbf5d76f843", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '872'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-108d-7b32-b96b-20e88c61db0c', '2026-11-26 05:45:20.781988+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-108b-7dc1-a545-9ecafa0f9a4d', NULL, NULL, '{"on": "2026-08-31", "days": 60, "kind": "end", "about": "01a21663-0f78-79b4-bddf-cb1d72d4f115"}', '903'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-109c-70fb-80bd-47bd65d4695a', '2026-11-26 05:45:20.79637+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1099-702c-92b1-ff9ff6fcb35c', NULL, NULL, '{"on": "2026-09-01", "days": 60, "kind": "renewal", "about": "01a21663-0faf-757f-8a25-6faebe0bbb65"}', '906'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fb2-7e51-8389-e54e58d599a4', '2026-11-26 05:45:20.56311+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0faf-757f-8a25-6faebe0bbb65', '80c4f27c2c2b986d', NULL, '{"id": "01a21663-0faf-757f-8a25-6faebe0bbb65", "draft": {"ids": ["01a21663-0fb0-744e-b38a-5278318e39c0", "01a21663-0fb0-7453-9535-3b331447e3ec"], "request": {"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 60}, "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 2, "billing_account_id": "01a21663-0fab-7be1-b624-458b23c3d628"}, "change_id": "01a21663-0fb0-7464-9808-b4c8881dc71b", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0fb0-744e-b38a-5278318e39c0", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0fb0-7453-9535-3b331447e3ec", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 60, "term_months": 2}, "currency": "JPY", "account_id": "01a21663-0fab-7be1-b624-458b23c3d628", "customer_id": "01a21663-0f91-7981-97c8-adbf5d76f843", "term_months": 2, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000009", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.559124+09:00", "term_until": "", "updated_at": "2026-06-30T14:45:20.559124+09:00", "customer_id": "01a21663-0f91-7981-97c8-adbf5d76f843", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.559124+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0fab-7be1-b624-458b23c3d628", "external_reference": null}', '873'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fbb-73e7-b371-b77784cede84', '2026-11-26 05:45:20.571444+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0faf-757f-8a25-6faebe0bbb65', '80c4f27c2c2b986d', NULL, '{"id": "01a21663-0faf-757f-8a25-6faebe0bbb65", "draft": null, "title": null, "end_by": "completed", "number": "C-000009", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.559124+09:00", "term_until": "2026-09-01", "updated_at": "2026-06-30T14:45:20.563308+09:00", "customer_id": "01a21663-0f91-7981-97c8-adbf5d76f843", "ends_before": "2026-10-31", "recorded_at": "2026-06-30T14:45:20.563308+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "/8L5P3/DjAfqo+ir63cXbCd47WMg0YioFGc1MnwVYwU=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0fab-7be1-b624-458b23c3d628", "external_reference": null}', '873'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc2-7d85-9a91-2476751c6b90', '2026-11-26 05:45:20.579052+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '4b1004a425f16457', NULL, '{"id": "01a21663-0fbe-7e7d-aedc-a59f726c6644", "code": "CU-000011", "memo": null, "name": "斎藤水産株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.574914Z", "updated_at": "2026-06-30T05:45:20.574914Z", "corporate_number": null}', '874'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc6-7318-90ab-f2afb0e5ea69', '2026-11-26 05:45:20.582314+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-0fc5-737a-a16e-0a422e155bd0', 'a404eeb643ffc3b6', NULL, '{"id": "01a21663-0fc5-737a-a16e-0a422e155bd0", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["斎藤水産株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T05:45:20.580995Z", "prefecture": null, "updated_at": "2026-06-30T05:45:20.580995Z", "closing_day": null, "customer_id": "01a21663-0fbe-7e7d-aedc-a59f726c6644", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '877'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fcb-7337-87e1-7f347487e74d', '2026-11-26 05:45:20.587781+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '8f3a6ea6e31038ac', NULL, '{"id": "01a21663-0fc8-713b-a701-e97e7d3c8ea4", "draft": {"ids": ["01a21663-0fc9-7064-86e4-9b32371ef24d", "01a21663-0fc9-7069-869c-c4555793e529"], "request": {"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "billing_account_id": "01a21663-0fc5-737a-a16e-0a422e155bd0"}, "change_id": "01a21663-0fc9-707c-b433-3ac6f6fbe8c5", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-0fc9-7064-86e4-9b32371ef24d", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0fc9-7069-869c-c4555793e529", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-0fc5-737a-a16e-0a422e155bd0", "customer_id": "01a21663-0fbe-7e7d-aedc-a59f726c6644", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000010", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.583948+09:00", "term_until": "", "updated_at": "2026-06-30T14:45:20.583948+09:00", "customer_id": "01a21663-0fbe-7e7d-aedc-a59f726c6644", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.583948+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0fc5-737a-a16e-0a422e155bd0", "external_reference": null}', '878'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fcf-7472-88d0-e72a515f8007', '2026-11-26 05:45:20.591414+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '8f3a6ea6e31038ac', NULL, '{"id": "01a21663-0fc8-713b-a701-e97e7d3c8ea4", "draft": null, "title": null, "end_by": null, "number": "C-000010", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-06-30T14:45:20.583948+09:00", "term_until": "infinity", "updated_at": "2026-06-30T14:45:20.587932+09:00", "customer_id": "01a21663-0fbe-7e7d-aedc-a59f726c6644", "ends_before": "infinity", "recorded_at": "2026-06-30T14:45:20.587932+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "bztjpRlO9Wez80ics3ojT9M7BWO32SPJ7eXwxAriuWE=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-0fc5-737a-a16e-0a422e155bd0", "external_reference": null}', '878');
INSERT INTO public.audit_entries VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fdb-7f21-956b-d206c577ee18', '2026-11-26 05:45:20.604119+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_change', 'change', '01a21663-0fd8-7086-94c5-d0c8d33b231a', 'bd865316c2b35fc2', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "applied", "request": [{"op": "void"}], "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "change_id": "01a21663-0fd8-7086-94c5-d0c8d33b231a", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "void", "void": {}}], "contract_id": "01a21663-0fc8-713b-a701-e97e7d3c8ea4", "recorded_at": "2026-06-30T14:45:20.600096+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-07-01", "order_version": 2, "contract_version": 2, "external_reference": null}', '879'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fe0-7911-bc5e-981252b2514c', '2026-11-26 05:45:20.608717+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'advance_test_clock', 'test_clock', '01a21663-0fe0-7452-890e-1153f92af016', 'f0048135c10b94ee', NULL, '{"to": "2026-10-01", "from": "2026-06-30"}', '880'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10a7-722d-99b3-44bdcc5f4303', '2026-11-26 05:45:20.807475+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-10a6-7794-be76-1c3f9f413b43', NULL, NULL, '{"on": "2026-07-10", "days": 3, "kind": "reservation", "about": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '910'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10a7-724d-a28b-3a17d623a981', '2026-11-26 05:45:20.807943+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-10a6-77a0-b1e9-8992087a7666', NULL, NULL, '{"on": "2026-07-14", "days": 7, "kind": "trial_end", "about": "01a21663-0f0d-7b40-bcb0-e42872e8d8ed"}', '910'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10e4-7085-994f-4a7637aacd84', '2026-11-26 05:45:20.868151+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, '{"date": "2026-07-15", "changes": 0}', '924'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10ef-71c0-81af-cf527a45de8b', '2026-11-26 05:45:20.879612+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-10ee-73c4-a3c1-ac16d0fee247', NULL, NULL, '{"on": "2026-08-01", "days": 7, "kind": "renewal", "about": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '930'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10fa-70a7-89f1-c83b1462f80d', '2026-11-26 05:45:20.890509+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-10f9-7236-9e5a-a77ab78bbbf3', NULL, NULL, '{"on": "2026-08-01", "days": 3, "kind": "reservation", "about": "01a21663-0f0d-7b40-bcb0-e42872e8d8ed"}', '934'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-110e-7f24-8659-e5e831b6e08a', '2026-11-26 05:45:20.911105+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '{"date": "2026-08-01", "changes": 0}', '938'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-111d-766d-9403-ac8a4c9e145f', '2026-11-26 05:45:20.925561+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, '{"date": "2026-08-01", "changes": 1}', '940'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1123-7686-b523-07bcb6f7b27c', '2026-11-26 05:45:20.931866+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1121-7d17-935d-434b072a63e8', NULL, NULL, '{"on": "2026-08-31", "days": 30, "kind": "end", "about": "01a21663-0cd0-7581-9484-43fe9803cead"}', '942'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1123-76ab-a8cd-2f5241e8aa62', '2026-11-26 05:45:20.932347+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1121-7d28-b518-a1d4a20bbb10', NULL, NULL, '{"on": "2026-08-31", "days": 30, "kind": "end", "about": "01a21663-0f78-79b4-bddf-cb1d72d4f115"}', '942'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1123-76bf-8b9d-6eaa30b6e7fe', '2026-11-26 05:45:20.932354+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1121-7d2d-8c12-49ac8cd6a9a2', NULL, NULL, '{"on": "2026-09-30", "days": 60, "kind": "end", "about": "01a21663-0ca5-7393-bc1e-460324c17d17"}', '942'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1143-7ac0-b156-88e228b43d1e', '2026-11-26 05:45:20.963852+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, NULL, '{"date": "2026-08-15", "changes": 1}', '955'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-114f-7af9-8961-1452b2e066c7', '2026-11-26 05:45:20.976311+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-114f-7443-8101-8fc2c0509cc5', NULL, NULL, '{"on": "2026-08-31", "days": 7, "kind": "end", "about": "01a21663-0cd0-7581-9484-43fe9803cead"}', '961'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-114f-7b17-9d26-d77b8cf03289', '2026-11-26 05:45:20.976348+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-114f-744e-a1e9-45a6e90ac219', NULL, NULL, '{"on": "2026-08-31", "days": 7, "kind": "end", "about": "01a21663-0f78-79b4-bddf-cb1d72d4f115"}', '961'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1162-7188-a29c-48d97e909ce5', '2026-11-26 05:45:20.994358+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1161-70ac-ac59-b2c175ac41be', NULL, NULL, '{"on": "2026-09-01", "days": 3, "kind": "reservation", "about": "01a21663-0ac3-7b19-88f8-50f13bf7458b"}', '970'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1162-71b3-8189-efc4c8aad425', '2026-11-26 05:45:20.994384+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1161-70bf-af9f-7af8fe93c7bd', NULL, NULL, '{"on": "2026-09-01", "days": 3, "kind": "reservation", "about": "01a21663-0f78-79b4-bddf-cb1d72d4f115"}', '970'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1169-7516-b960-a5f459474111', '2026-11-26 05:45:21.001978+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1168-78a9-a237-79603fde4718', NULL, NULL, '{"on": "2026-09-30", "days": 30, "kind": "discount_end", "about": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '973'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1169-753d-9b75-197c8c2fab74', '2026-11-26 05:45:21.002002+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1168-78bd-afa2-48a55a12a016', NULL, NULL, '{"on": "2026-09-30", "days": 30, "kind": "end", "about": "01a21663-0ca5-7393-bc1e-460324c17d17"}', '973'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1169-7554-8356-40cf8fa2529a', '2026-11-26 05:45:21.002006+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1168-78c1-ad15-f5ff95bd3572', NULL, NULL, '{"on": "2026-10-30", "days": 60, "kind": "end", "about": "01a21663-0faf-757f-8a25-6faebe0bbb65"}', '973'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1178-7e56-99d7-8041482cd985', '2026-11-26 05:45:21.017049+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, NULL, '{"date": "2026-09-01", "changes": 1}', '977'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1184-701a-8de6-66e1c77bab4f', '2026-11-26 05:45:21.028126+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, '{"date": "2026-09-01", "changes": 0}', '979'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1194-7c7c-9c7c-7709d3ae4166', '2026-11-26 05:45:21.044998+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, '{"date": "2026-09-01", "changes": 0}', '981'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11d7-76a4-9cac-5590d2916fe3', '2026-11-26 05:45:21.11154+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-11d7-71a3-bbfa-cd3457976f13', NULL, NULL, '{"on": "2026-10-01", "days": 3, "kind": "reservation", "about": "01a21663-0ca5-7393-bc1e-460324c17d17"}', '998'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11db-7439-b171-5c102dff2707', '2026-11-26 05:45:21.115459+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-11da-7e7d-81a7-3ac2d29c75c6', NULL, NULL, '{"on": "2026-10-30", "days": 30, "kind": "end", "about": "01a21663-0faf-757f-8a25-6faebe0bbb65"}', '1000'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11e4-74c2-bce5-0bb344f2a156', '2026-11-26 05:45:21.124423+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, '{"date": "2026-10-01", "changes": 1}', '1002'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10bf-788d-8146-59ac1bfccb60', '2026-11-26 05:45:20.832104+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '{"date": "2026-07-10", "changes": 1}', '914'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10d0-74d2-88aa-4a96d41619f7', '2026-11-26 05:45:20.848649+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-10cf-7bcb-a302-7f6b8bcec396', NULL, NULL, '{"on": "2026-07-14", "days": 1, "kind": "trial_end", "about": "01a21663-0f0d-7b40-bcb0-e42872e8d8ed"}', '920'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-112e-7156-ab33-85547487662c', '2026-11-26 05:45:20.942339+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-112d-712d-8744-a7ba300b444d', NULL, NULL, '{"on": "2026-09-01", "days": 30, "kind": "renewal", "about": "01a21663-0faf-757f-8a25-6faebe0bbb65"}', '948'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1137-7525-93b6-20fc32c627e4', '2026-11-26 05:45:20.951434+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1136-76e6-bb3d-06c9fdb4f965', NULL, NULL, '{"on": "2026-08-15", "days": 3, "kind": "reservation", "about": "01a21663-0f52-725e-bfdd-da667db72c72"}', '952'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1157-7774-bcad-bbf76a018c8e', '2026-11-26 05:45:20.984849+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-1156-75f5-98d0-5073bd8a8850', NULL, NULL, '{"on": "2026-09-01", "days": 7, "kind": "renewal", "about": "01a21663-0faf-757f-8a25-6faebe0bbb65"}', '965'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11ac-7182-9dbc-1f81a711b6e2', '2026-11-26 05:45:21.068303+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, '{"date": "2026-09-01", "changes": 1}', '984'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11b7-7642-932d-ffbd270c5ba4', '2026-11-26 05:45:21.079527+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, '{"date": "2026-09-01", "changes": 0}', '985'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11c9-772b-989f-cdc953405323', '2026-11-26 05:45:21.097788+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-11c7-7b84-a305-830425510938', NULL, NULL, '{"on": "2026-11-01", "days": 60, "kind": "renewal", "about": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '991'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11d3-7012-b75f-d028a53b028a', '2026-11-26 05:45:21.107577+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a21663-11d1-7ee5-b920-39ce2bffef16', NULL, NULL, '{"on": "2026-09-30", "days": 7, "kind": "end", "about": "01a21663-0ca5-7393-bc1e-460324c17d17"}', '996'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1202-721c-9d10-fcc7d13f2178', '2026-11-26 05:45:21.154242+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_bill_run', 'bill_run', '01a21663-1201-7a50-94bb-27c6c9c28106', '11087e6d84da8613', NULL, '{"UpTo": "2026-10-01", "AccountIDs": []}', '1011'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1282-77bf-a742-8cbe64c2241c', '2026-11-26 05:45:21.283072+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', NULL, NULL, NULL, '{"made": 25, "digest": "23e03628c05ccb5b484653b036f6c4cd49dd8eda63805bdeac742f0238ac0737", "remade": 0, "dropped": 0, "settled": 2, "accounts": 11}', '1016'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7e73-9f7a-8f29f89d2f5a', '2026-11-26 05:45:21.398515+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0f15-751d-a0f8-74bf1a0eda47', '7b9ae2c8e0bba2f0', NULL, '{"total": "-550", "number": "CN-000001"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7e9b-9615-94c0dc3c4188', '2026-11-26 05:45:21.398546+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-0f19-76b0-9fdb-4c9ff4132e71', '7b9ae2c8e0bba2f0', NULL, '{"total": "-76668", "number": "CN-000002"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7eb1-abfd-6e4fc160b8b1', '2026-11-26 05:45:21.398551+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-73c4-9e4b-30b33bede45d', '7b9ae2c8e0bba2f0', NULL, '{"total": "10450", "number": "INV-000011"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7ec5-82dd-ec2849ba0bc4', '2026-11-26 05:45:21.398555+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-76dd-b4a7-59c9ab399ea3', '7b9ae2c8e0bba2f0', NULL, '{"total": "15662", "number": "INV-000012"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7eda-909a-f38edb7e972c', '2026-11-26 05:45:21.398558+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7ccb-9829-01f29f62e2a7', '7b9ae2c8e0bba2f0', NULL, '{"total": "3300", "number": "INV-000013"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7eeb-93a2-c30f450f1476', '2026-11-26 05:45:21.398565+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7da2-98e8-44e6c31ebbce', '7b9ae2c8e0bba2f0', NULL, '{"total": "512", "number": "INV-000014"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7f01-af51-5dbce2c3d526', '2026-11-26 05:45:21.398569+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-72a1-b8ae-599d9b8c7b1c', '7b9ae2c8e0bba2f0', NULL, '{"total": "11000", "number": "INV-000015"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7f0f-9c1b-45dcb119c0af', '2026-11-26 05:45:21.398572+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-7376-9712-cb2968d26567', '7b9ae2c8e0bba2f0', NULL, '{"total": "11000", "number": "INV-000016"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7f1d-96cf-f1630c18c786', '2026-11-26 05:45:21.398575+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-74c8-b399-c1ff62a8a72f', '7b9ae2c8e0bba2f0', NULL, '{"total": "11000", "number": "INV-000017"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f5-7f2c-91d2-aa4f66067051', '2026-11-26 05:45:21.398578+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7e11-838b-939780c6fdf9', '7b9ae2c8e0bba2f0', NULL, '{"total": "9366", "number": "INV-000018"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-7000-9a35-6a4d431daea3', '2026-11-26 05:45:21.398581+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-74a6-a527-43e32d654352', '7b9ae2c8e0bba2f0', NULL, '{"total": "10450", "number": "INV-000019"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-7012-ad79-02fe4a1af082', '2026-11-26 05:45:21.398584+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7888-b95a-91c5131dc5f4', '7b9ae2c8e0bba2f0', NULL, '{"total": "15950", "number": "INV-000020"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-7021-b9f0-934d08eff9a6', '2026-11-26 05:45:21.398587+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7d3a-8fbe-64a94d4b7f0e', '7b9ae2c8e0bba2f0', NULL, '{"total": "3300", "number": "INV-000021"}', '1019');
INSERT INTO public.audit_entries VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-7031-acb4-6ae004606e5e', '2026-11-26 05:45:21.39859+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-713f-a822-1a7b4ae557b9', '7b9ae2c8e0bba2f0', NULL, '{"total": "6032", "number": "INV-000022"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-703f-ad7f-234e8296b19e', '2026-11-26 05:45:21.398594+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-730d-ac1d-e4ac1ceb8c8e', '7b9ae2c8e0bba2f0', NULL, '{"total": "4967", "number": "INV-000023"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-704c-b2b2-82cc3b5b7e3d', '2026-11-26 05:45:21.398598+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-73eb-8ee8-f92405181c66', '7b9ae2c8e0bba2f0', NULL, '{"total": "11000", "number": "INV-000024"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-705a-baf1-8e6151cfdf9a', '2026-11-26 05:45:21.398601+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-7533-8baf-a3b1ed9abdbf', '7b9ae2c8e0bba2f0', NULL, '{"total": "11000", "number": "INV-000025"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-706b-ac13-e14c1bf56983', '2026-11-26 05:45:21.398604+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7ef5-bf05-9cea4ca4b98d', '7b9ae2c8e0bba2f0', NULL, '{"total": "8781", "number": "INV-000026"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-707f-81e7-8243cd3f9850', '2026-11-26 05:45:21.39865+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7c51-a685-de73e82ed004', '7b9ae2c8e0bba2f0', NULL, '{"total": "9829", "number": "INV-000027"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-708f-abb8-a3f3ff45a848', '2026-11-26 05:45:21.398655+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-7457-9374-bdbb5656dbf2', '7b9ae2c8e0bba2f0', NULL, '{"total": "50000", "number": "INV-000028"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-709d-b86d-67903492020e', '2026-11-26 05:45:21.398658+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7567-b9f0-5506867d4618', '7b9ae2c8e0bba2f0', NULL, '{"total": "9405", "number": "INV-000029"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-70aa-88a0-72098a755321', '2026-11-26 05:45:21.398997+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1272-7a19-b527-a1825c5ab65d', '7b9ae2c8e0bba2f0', NULL, '{"total": "15950", "number": "INV-000030"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-70b9-97a4-083b83ab92e3', '2026-11-26 05:45:21.399003+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-71b4-a9bd-970535ccd9e6', '7b9ae2c8e0bba2f0', NULL, '{"total": "11000", "number": "INV-000031"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12f6-70c6-85d0-f1380375d2df', '2026-11-26 05:45:21.399007+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'issue_invoice', 'invoice', '01a21663-1273-7088-8c11-4c0e7988e98f', '7b9ae2c8e0bba2f0', NULL, '{"total": "12100", "number": "INV-000032"}', '1019'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1303-72c3-8ca9-d0c7125e0f2f', '2026-11-26 05:45:21.411335+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-12fd-7930-bbed-1247c742a46e', '17d1dee0f63f44b4', NULL, '{"id": "01a21663-12fd-7930-bbed-1247c742a46e", "code": "CU-000012", "memo": null, "name": "渡辺食品株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T05:45:21.405568Z", "updated_at": "2026-10-01T05:45:21.405568Z", "corporate_number": null}', '1020'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1306-7a19-a85a-f6050f6136be', '2026-11-26 05:45:21.414813+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-1305-7a27-8745-91130ba00af3', '88b654269a9142ea', NULL, '{"id": "01a21663-1305-7a27-8745-91130ba00af3", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["渡辺食品株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T05:45:21.41337Z", "prefecture": null, "updated_at": "2026-10-01T05:45:21.41337Z", "closing_day": null, "customer_id": "01a21663-12fd-7930-bbed-1247c742a46e", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '1021'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-130f-7b65-a736-f6274ca710a8', '2026-11-26 05:45:21.424298+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-1309-7f04-94d2-65775dd97db9', 'c8ceeab5f8eae5c9', NULL, '{"id": "01a21663-1309-7f04-94d2-65775dd97db9", "draft": {"ids": ["01a21663-130c-7419-ac41-43e26347e2ce", "01a21663-130c-741e-b164-81d89868882f"], "request": {"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "start_on": "2027-01-01", "billing_account_id": "01a21663-1305-7a27-8745-91130ba00af3"}, "change_id": "01a21663-130c-7435-985a-86688f4ef2b5", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-130c-7419-ac41-43e26347e2ce", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-130c-741e-b164-81d89868882f", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-1305-7a27-8745-91130ba00af3", "customer_id": "01a21663-12fd-7930-bbed-1247c742a46e", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000011", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2027-01-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T14:45:21.41782+09:00", "term_until": "", "updated_at": "2026-10-01T14:45:21.41782+09:00", "customer_id": "01a21663-12fd-7930-bbed-1247c742a46e", "ends_before": "infinity", "recorded_at": "2026-10-01T14:45:21.41782+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-12-31", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-1305-7a27-8745-91130ba00af3", "external_reference": null}', '1022'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1315-7f04-b4f8-8f56139f11bc', '2026-11-26 05:45:21.430127+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_customer', 'customer', '01a21663-1312-765f-8782-407d4d6dd575', '1d10b1c022d40e49', NULL, '{"id": "01a21663-1312-765f-8782-407d4d6dd575", "code": "CU-000013", "memo": null, "name": "伊藤運輸株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T05:45:21.426386Z", "updated_at": "2026-10-01T05:45:21.426386Z", "corporate_number": null}', '1023'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1318-779d-aa12-4d7694823ce6', '2026-11-26 05:45:21.43261+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_billing_account', 'billing_account', '01a21663-1318-7055-b268-0814ea0d6a8b', '33c5e0d0c62529f5', NULL, '{"id": "01a21663-1318-7055-b268-0814ea0d6a8b", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T05:45:21.4317Z", "prefecture": null, "updated_at": "2026-10-01T05:45:21.4317Z", "closing_day": null, "customer_id": "01a21663-1312-765f-8782-407d4d6dd575", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '1024'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-131e-7c7d-9ad6-30c76e624cf0', '2026-11-26 05:45:21.439047+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_contract', 'contract', '01a21663-1319-7d28-98e9-77af7b49ac22', 'c6b4fda559d7334b', NULL, '{"id": "01a21663-1319-7d28-98e9-77af7b49ac22", "draft": {"ids": ["01a21663-131a-7be8-a193-3e546754fda6", "01a21663-131a-7bee-9bb7-9e78890d2d7a", "01a21663-131a-7bf6-b072-f8f2f56cd55a"], "request": {"items": [{"item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6"}], "start_on": "2026-10-01", "signed_on": "2026-10-01", "billing_account_id": "01a21663-1318-7055-b268-0814ea0d6a8b"}, "change_id": "01a21663-131a-7c07-a8ea-ef3169fdb672", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-131a-7be8-a193-3e546754fda6", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a21663-131a-7bee-9bb7-9e78890d2d7a", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a21663-131a-7bf6-b072-f8f2f56cd55a", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6", "version": 1, "quantity": "1", "version_id": "01a21663-0a93-7208-b580-e4b4ce3cacd4"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-1318-7055-b268-0814ea0d6a8b", "customer_id": "01a21663-1312-765f-8782-407d4d6dd575", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000012", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-10-01", "signed_on": "", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T14:45:21.433745+09:00", "term_until": "", "updated_at": "2026-10-01T14:45:21.433745+09:00", "customer_id": "01a21663-1312-765f-8782-407d4d6dd575", "ends_before": "infinity", "recorded_at": "2026-10-01T14:45:21.433745+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-09-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-1318-7055-b268-0814ea0d6a8b", "external_reference": null}', '1025'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1326-7a05-b8b2-ecc0565229da', '2026-11-26 05:45:21.447159+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'sign_contract', 'contract', '01a21663-1319-7d28-98e9-77af7b49ac22', 'c6b4fda559d7334b', NULL, '{"id": "01a21663-1319-7d28-98e9-77af7b49ac22", "draft": null, "title": null, "end_by": null, "number": "C-000012", "derived": 2, "version": 1, "currency": "JPY", "next_day": "infinity", "start_on": "2026-10-01", "signed_on": "2026-10-01", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T14:45:21.433745+09:00", "term_until": "infinity", "updated_at": "2026-10-01T14:45:21.4392+09:00", "customer_id": "01a21663-1312-765f-8782-407d4d6dd575", "ends_before": "infinity", "recorded_at": "2026-10-01T14:45:21.4392+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "Ik/fXPmFK84hkE7kbyrijXWtZgvb5wxCMuyD33nlQZg=", "passed_through": "2026-10-01", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a21663-1318-7055-b268-0814ea0d6a8b", "external_reference": null}', '1025'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-133b-7a83-83d2-0ca028cf5e19', '2026-11-26 05:45:21.467824+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a21663-1318-7055-b268-0814ea0d6a8b', NULL, NULL, '{"made": 1, "digest": "1a25cb8f9223c3d54845d3de7fe9dd29c5ed2d36f6235b7a1d7b493d6c132966", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '1030'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-132e-79e9-8b87-e54d99e9808a', '2026-11-26 05:45:21.454849+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'hold_billing_account', 'billing_account', '01a21663-1318-7055-b268-0814ea0d6a8b', '260e415fcd7004a1', '{"id": "01a21663-1318-7055-b268-0814ea0d6a8b", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T05:45:21.4317Z", "prefecture": null, "updated_at": "2026-10-01T05:45:21.4317Z", "closing_day": null, "customer_id": "01a21663-1312-765f-8782-407d4d6dd575", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '{"id": "01a21663-1318-7055-b268-0814ea0d6a8b", "city": null, "hold": {"id": "01a21663-132b-7ec5-9ce0-ecce5b6e47c7", "reason": "請求先の確認中", "held_at": "2026-10-01T05:45:21.451614Z", "held_on": "2026-10-01", "actor_id": "01a21663-0a67-7030-8ed8-535fce0ded5c", "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-1318-7055-b268-0814ea0d6a8b", "actor_kind": "api_key", "actor_name": "admin", "released_on": "infinity"}, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 2, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "created_at": "2026-10-01T05:45:21.4317Z", "prefecture": null, "updated_at": "2026-10-01T05:45:21.451614Z", "closing_day": null, "customer_id": "01a21663-1312-765f-8782-407d4d6dd575", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '1027'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1330-7eba-bda4-83ba10a210c2', '2026-11-26 05:45:21.457054+00', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'create_bill_run', 'bill_run', '01a21663-1330-7a95-a4f3-49a8d02284c9', '7d9f06412c512834', NULL, '{"UpTo": "2026-10-01", "AccountIDs": []}', '1028');


--
-- Data for Name: bill_run_errors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bill_run_shards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bill_run_shards VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ae7-773d-bbda-c265f029e061', 0, '{01a21663-0abd-71ef-8d45-c28248c27842}', 'done', 0, '2026-04-01 05:45:19.438312+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d1e-7de5-a685-1b361fed6e18', 0, '{01a21663-0abd-71ef-8d45-c28248c27842,01a21663-0c4b-70a1-8317-cf57accd4b15,01a21663-0ca2-7898-9d6f-d4f660e67da8,01a21663-0cb8-7211-a867-c1cf5b304c5c,01a21663-0ccd-7e74-aa78-3af373f25da8}', 'done', 5, '2026-06-30 05:45:20.177478+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1201-7a50-94bb-27c6c9c28106', 0, '{01a21663-0abd-71ef-8d45-c28248c27842,01a21663-0c4b-70a1-8317-cf57accd4b15,01a21663-0ca2-7898-9d6f-d4f660e67da8,01a21663-0cb8-7211-a867-c1cf5b304c5c,01a21663-0ccd-7e74-aa78-3af373f25da8,01a21663-0f08-7e14-9f21-7331a70fa6f6,01a21663-0f42-7000-b4ff-4d7bedb9ec96,01a21663-0f4f-766e-b429-d0565c82f75a,01a21663-0f75-7cc7-a82f-dd19785631aa,01a21663-0fab-7be1-b624-458b23c3d628,01a21663-0fc5-737a-a16e-0a422e155bd0}', 'done', 27, '2026-10-01 05:45:21.260712+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1330-7a95-a4f3-49a8d02284c9', 0, '{01a21663-0abd-71ef-8d45-c28248c27842,01a21663-0c4b-70a1-8317-cf57accd4b15,01a21663-0ca2-7898-9d6f-d4f660e67da8,01a21663-0cb8-7211-a867-c1cf5b304c5c,01a21663-0ccd-7e74-aa78-3af373f25da8,01a21663-0f08-7e14-9f21-7331a70fa6f6,01a21663-0f42-7000-b4ff-4d7bedb9ec96,01a21663-0f4f-766e-b429-d0565c82f75a,01a21663-0f75-7cc7-a82f-dd19785631aa,01a21663-0fab-7be1-b624-458b23c3d628,01a21663-0fc5-737a-a16e-0a422e155bd0,01a21663-1318-7055-b268-0814ea0d6a8b}', 'done', 0, '2026-10-01 05:45:21.563501+00');


--
-- Data for Name: bill_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bill_runs VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ae7-773d-bbda-c265f029e061', 'finished', '2026-04-01', '{}', 1, 1, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '2026-04-01 05:45:19.335425+00', '2026-04-01 05:45:19.341898+00', '2026-04-01 05:45:19.537115+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d1e-7de5-a685-1b361fed6e18', 'finished', '2026-06-30', '{}', 5, 1, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '2026-06-30 05:45:19.902891+00', '2026-06-30 05:45:19.940644+00', '2026-06-30 05:45:20.280713+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1201-7a50-94bb-27c6c9c28106', 'finished', '2026-10-01', '{}', 11, 1, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '2026-10-01 05:45:21.15365+00', '2026-10-01 05:45:21.159673+00', '2026-10-01 05:45:21.361775+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1330-7a95-a4f3-49a8d02284c9', 'finished', '2026-10-01', '{}', 12, 1, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '2026-10-01 05:45:21.456659+00', '2026-10-01 05:45:21.470228+00', '2026-10-01 05:45:21.663588+00');


--
-- Data for Name: billing_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.billing_accounts VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0abd-71ef-8d45-c28248c27842', '01a21663-0ab1-7799-99b2-8dd13729805e', '経理部', '{株式会社山田製作所}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-01 05:45:19.292741+00', '2026-04-01 05:45:19.292741+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4b-70a1-8317-cf57accd4b15', '01a21663-0c3d-7312-9426-5087c7e86669', '経理部', '{鈴木商事株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', 20, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 05:45:19.690691+00', '2026-04-16 05:45:19.690691+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca2-7898-9d6f-d4f660e67da8', '01a21663-0c9e-727b-8538-91fe3be25773', '経理部', '{佐藤工業株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 05:45:19.778217+00', '2026-04-16 05:45:19.778217+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cb8-7211-a867-c1cf5b304c5c', '01a21663-0caf-713c-8d59-f38951c41d60', '経理部', '{高橋物産株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 05:45:19.799844+00', '2026-04-16 05:45:19.799844+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ccd-7e74-aa78-3af373f25da8', '01a21663-0cca-7278-b873-1ae8dee410da', '経理部', '{田中印刷株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 05:45:19.821701+00', '2026-04-16 05:45:19.821701+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f08-7e14-9f21-7331a70fa6f6', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '経理部', '{加藤建設株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 05:45:20.392142+00', '2026-06-30 05:45:20.392142+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '経理部', '{吉田商店株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 05:45:20.449715+00', '2026-06-30 05:45:20.449715+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4f-766e-b429-d0565c82f75a', '01a21663-0f4a-759a-a9b5-01a91b083510', '経理部', '{山本薬品株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 05:45:20.463072+00', '2026-06-30 05:45:20.463072+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f75-7cc7-a82f-dd19785631aa', '01a21663-0f71-763d-a581-3379c668a206', '経理部', '{中村機械株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 05:45:20.501587+00', '2026-06-30 05:45:20.501587+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fab-7be1-b624-458b23c3d628', '01a21663-0f91-7981-97c8-adbf5d76f843', '経理部', '{小林工芸株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 05:45:20.555542+00', '2026-06-30 05:45:20.555542+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc5-737a-a16e-0a422e155bd0', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '経理部', '{斎藤水産株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 05:45:20.580995+00', '2026-06-30 05:45:20.580995+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1318-7055-b268-0814ea0d6a8b', '01a21663-1312-765f-8782-407d4d6dd575', '経理部', '{伊藤運輸株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 2, '2026-10-01 05:45:21.4317+00', '2026-10-01 05:45:21.451614+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1305-7a27-8745-91130ba00af3', '01a21663-12fd-7930-bbed-1247c742a46e', '経理部', '{渡辺食品株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, NULL, 1, '2026-10-01 05:45:21.41337+00', '2026-10-01 05:45:21.41337+00');


--
-- Data for Name: bulk_change_contracts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bulk_changes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: change_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change_events VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-72ab-904e-cfe26b86cf10', 1, 'recorded', 'applied', '2026-04-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0ac5-727d-b90c-6fc5a151c056", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a21663-0ac5-7282-943d-7772d570396a", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a21663-0ac5-7285-a3f2-6e6bd84f57cc", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6", "version": 1, "quantity": "1", "version_id": "01a21663-0a93-7208-b580-e4b4ce3cacd4"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "account_id": "01a21663-0abd-71ef-8d45-c28248c27842", "customer_id": "01a21663-0ab1-7799-99b2-8dd13729805e", "term_months": 12, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6"}], "start_on": "2026-04-01", "signed_on": "2026-04-01", "term_months": 12, "order_number": "PO-1", "billing_account_id": "01a21663-0abd-71ef-8d45-c28248c27842"}', 1, 1, '2026-04-01 05:45:19.306825+00', '2026-04-01', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-7331-bee0-e2544faa973d', 1, 'recorded', 'applied', '2026-04-16', '[{"op": "change_item", "change_item": {"to": {"id": "01a21663-0c25-72cd-a9a0-7b48997f308a", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0c25-72d1-96b3-36833154103b", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}, "keep_own": true, "contract_item_id": "01a21663-0ac5-727d-b90c-6fc5a151c056"}}]', '[{"op": "change_item", "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "bill_one_time": false, "contract_item_id": "01a21663-0ac5-727d-b90c-6fc5a151c056", "keep_negotiated_prices": false}]', 2, 2, '2026-04-16 05:45:19.653394+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c33-7d5d-99b1-852b1490bdf3', 1, 'recorded', 'reserved', '2026-09-01', '[{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a", "negotiated_price": "9000"}}]', '[{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a", "negotiated_price": "9000"}]', 3, 3, '2026-04-16 05:45:19.668071+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-72ad-8192-b0290a9af806', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0c4e-7896-876d-4de46c197788", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0c4e-789b-9cf8-80004b6b3e6c", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}, {"id": "01a21663-0c4f-70ac-874d-70ff4aa4b861", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a21663-0c4f-70b1-b112-423da470c38c", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "version": 1, "quantity": "20", "parent_id": "01a21663-0c4e-7896-876d-4de46c197788", "version_id": "01a21663-0a81-7693-aeeb-1a3699eb9036"}], "renewal": {"kind": "auto", "term_months": 3}, "currency": "JPY", "discounts": [{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}], "account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "customer_id": "01a21663-0c3d-7312-9426-5087c7e86669", "term_months": 3, "billing_starts_on": ""}}]', '{"items": [{"ref": "main", "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}, {"ref": "seats", "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "quantity": "20"}], "start_on": "2026-05-01", "discounts": [{"kind": "percent", "name": "導入割引", "scope": "item", "value": "10", "whole": false, "end_on": "2026-09-30", "item_ref": "seats"}], "signed_on": "2026-04-16", "term_months": 3, "billing_account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15"}', 1, 1, '2026-04-16 05:45:19.698042+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', 1, 'recorded', 'reserved', '2026-07-10', '[{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}]', '[{"by": "5", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 2, 2, '2026-04-16 05:45:19.710087+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c6a-7a0b-b072-54c0ef932a51', 1, 'recorded', 'reserved', '2026-08-10', '[{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}]', '[{"by": "-2", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 3, 3, '2026-04-16 05:45:19.722857+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', 1, 'recorded', 'reserved', '2026-08-20', '[{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}]', '[{"by": "3", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 4, 4, '2026-04-16 05:45:19.73528+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c6a-7a0b-b072-54c0ef932a51', 2, 'rescheduled', 'reserved', '2026-11-10', '[{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}]', '[{"by": "-2", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 5, 5, '2026-04-16 05:45:19.743973+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '先方都合', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', 2, 'cancelled', 'cancelled', '2026-08-20', '[{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}]', '[{"by": "3", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 6, 4, '2026-04-16 05:45:19.76501+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, '取消'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c33-7d5d-99b1-852b1490bdf3', 2, 'executed', 'executed', '2026-09-01', '[{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a", "negotiated_price": "9000"}}]', '[{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a", "negotiated_price": "9000"}]', 5, 3, '2026-09-01 05:45:21.008169+00', '2026-09-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', 2, 'executed', 'executed', '2026-10-01', '[{"op": "terminate", "terminate": {}}]', '[{"op": "terminate", "end_on": "2026-09-30"}]', 4, 3, '2026-10-01 05:45:21.1198+00', '2026-10-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7c78-bd37-e9d4b978c87a', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f", "code": "yearly", "kind": "main", "name": "yearly", "anchor": {"day": 1, "year": 2026, "month": 5}, "charges": [{"id": "01a21663-0ca5-7c64-a35b-4e32b857f7ac", "code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "120000", "start_rate": "daily_rate", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0aa0-77f6-b1c8-4512fd7db1be", "version": 1, "quantity": "1", "version_id": "01a21663-0aa4-7d4e-837c-36b521e42a89"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-0ca2-7898-9d6f-d4f660e67da8", "customer_id": "01a21663-0c9e-727b-8538-91fe3be25773", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"anchor": {"kind": "calendar_month"}, "item_id": "01a21663-0aa0-77f6-b1c8-4512fd7db1be"}], "start_on": "2026-05-01", "signed_on": "2026-04-16", "billing_account_id": "01a21663-0ca2-7898-9d6f-d4f660e67da8"}', 1, 1, '2026-04-16 05:45:19.784275+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', '01a21663-0cbe-7d44-a001-15a6f053f9b2', 1, 'recorded', 'applied', '2026-05-11', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0cbe-7d23-a9cc-24ee5bfc72fe", "code": "quarterly", "kind": "main", "name": "quarterly", "anchor": {"day": 31, "year": 2026, "month": 5}, "charges": [{"id": "01a21663-0cbe-7d28-919a-718ade0fe555", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "arrears", "end_rate": "daily_rate", "rounding": "half_up", "list_price": "9100.5", "start_rate": "daily_rate", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a21663-0aa8-78d1-9fb7-ab2e7de02e99", "version": 1, "quantity": "1", "version_id": "01a21663-0aad-7110-bd1e-5091a4b3942d"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-0cb8-7211-a867-c1cf5b304c5c", "customer_id": "01a21663-0caf-713c-8d59-f38951c41d60", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"anchor": {"day": 31, "kind": "day_of_month"}, "item_id": "01a21663-0aa8-78d1-9fb7-ab2e7de02e99"}], "start_on": "2026-05-11", "signed_on": "2026-04-16", "billing_account_id": "01a21663-0cb8-7211-a867-c1cf5b304c5c"}', 1, 1, '2026-04-16 05:45:19.809809+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b8d-a1bb-95c8d0774fc3', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a21663-0cd0-7b75-9a41-82db184910b4", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a21663-0cd0-7b7a-8c0b-6a2720899861", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6", "version": 1, "quantity": "1", "version_id": "01a21663-0a93-7208-b580-e4b4ce3cacd4"}], "renewal": {"kind": "none", "term_months": 4}, "currency": "JPY", "account_id": "01a21663-0ccd-7e74-aa78-3af373f25da8", "customer_id": "01a21663-0cca-7278-b873-1ae8dee410da", "term_months": 4, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6"}], "renewal": {"kind": "none"}, "start_on": "2026-05-01", "signed_on": "2026-04-16", "term_months": 4, "billing_account_id": "01a21663-0ccd-7e74-aa78-3af373f25da8"}', 1, 1, '2026-04-16 05:45:19.826905+00', '2026-04-16', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', 1, 'recorded', 'reserved', '2026-10-01', '[{"op": "terminate", "terminate": {}}]', '[{"op": "terminate", "end_on": "2026-09-30"}]', 3, 3, '2026-06-30 05:45:20.332741+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0eed-7cf2-be94-493753e648d7', 1, 'recorded', 'applied', '2026-06-01', '[{"op": "add_discount", "add_discount": {"id": "01a21663-0eed-7c9e-b8ed-54d96e6718c9", "kind": "percent", "name": "遡及割引", "value": "5"}}]', '[{"op": "add_discount", "kind": "percent", "name": "遡及割引", "value": "5", "whole": false, "target": {"scope": "contract"}}]', 4, 4, '2026-06-30 05:45:20.366009+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-7dc2-bc72-8f6a0d1e74f6', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0f0f-79b9-9e02-e10b4d5e8e7c", "code": "standard", "kind": "main", "name": "standard", "trial": {"days": 14, "share": "0"}, "charges": [{"id": "01a21663-0f0f-79be-9f8b-63288da2ebfb", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}, {"id": "01a21663-0f10-771c-8c09-dfe5174d58e9", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a21663-0f10-7722-8d3f-10fe04d50357", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "version": 1, "quantity": "5", "parent_id": "01a21663-0f0f-79b9-9e02-e10b4d5e8e7c", "version_id": "01a21663-0a81-7693-aeeb-1a3699eb9036"}], "renewal": {"kind": "auto", "term_months": 12, "price_policy": "uplift", "notice_months": 1, "uplift_percent": "3"}, "currency": "JPY", "account_id": "01a21663-0f08-7e14-9f21-7331a70fa6f6", "customer_id": "01a21663-0ef6-73f6-9af9-481e8d74e25e", "term_months": 12, "minimum_months": 6, "billing_starts_on": ""}}]', '{"items": [{"ref": "main", "trial": {"days": 14}, "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}, {"ref": "seats", "item_id": "01a21663-0a79-789d-b9c5-d527a9c95e60", "quantity": "5"}], "changes": [{"operations": [{"op": "change_quantity", "to": "30", "contract_item_ref": "seats"}], "effective_on": "2026-11-01"}], "renewal": {"kind": "auto", "price_policy": "uplift", "notice_months": 1, "uplift_percent": "3"}, "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 12, "minimum_months": 6, "billing_account_id": "01a21663-0f08-7e14-9f21-7331a70fa6f6"}', 1, 1, '2026-06-30 05:45:20.406834+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f11-7816-9497-9aa4241c30da', 1, 'recorded', 'reserved', '2026-11-01', '[{"op": "change_quantity", "change_quantity": {"to": "30", "contract_item_id": "01a21663-0f10-771c-8c09-dfe5174d58e9"}}]', '[{"op": "change_quantity", "to": "30", "contract_item_ref": "seats"}]', 1, 1, '2026-06-30 05:45:20.406834+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f2f-7236-9186-c87e9c2847a1', 1, 'recorded', 'reserved', '2026-08-01', '[{"op": "suspend", "suspend": {"share": "0.5", "until": "2026-09-01"}}]', '[{"op": "suspend", "share": "0.5", "resume_on": "2026-09-01", "extend_term": false}]', 2, 2, '2026-06-30 05:45:20.431284+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f53-7153-ad85-49de097a0195', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0f53-713b-8e90-3f8274bd035b", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0f53-7140-bc1b-3201dff443fc", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-0f4f-766e-b429-d0565c82f75a", "customer_id": "01a21663-0f4a-759a-a9b5-01a91b083510", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "billing_account_id": "01a21663-0f4f-766e-b429-d0565c82f75a"}', 1, 1, '2026-06-30 05:45:20.470305+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', 1, 'recorded', 'reserved', '2026-08-15', '[{"op": "transfer", "transfer": {"policy": "prorate", "account_id": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "customer_id": "01a21663-0f3c-777d-b3c5-2233b2694c3d"}}]', '[{"op": "transfer", "policy": "prorate", "customer_id": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "billing_account_id": "01a21663-0f42-7000-b4ff-4d7bedb9ec96"}]', 2, 2, '2026-06-30 05:45:20.486431+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78ed-bf51-e0016d2ad2f6', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0f79-78d4-bdb0-75fb12085a60", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0f79-78da-a00d-e3a7e3e0fa3e", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "account_id": "01a21663-0f75-7cc7-a82f-dd19785631aa", "customer_id": "01a21663-0f71-763d-a581-3379c668a206", "term_months": 12, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 12, "billing_account_id": "01a21663-0f75-7cc7-a82f-dd19785631aa"}', 1, 1, '2026-06-30 05:45:20.508603+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f89-75eb-86ed-cfee461622d3', 1, 'recorded', 'reserved', '2026-09-01', '[{"op": "terminate", "terminate": {"fee": {"kind": "rest", "name": "解約金", "percent": "50", "charge_id": "01a21663-0f89-75a7-a44d-62338b4d8f6d", "tax_category": "out_of_scope"}, "refund": "full"}}]', '[{"op": "terminate", "fee": {"kind": "rest", "until": "term", "percent": "50"}, "end_on": "2026-08-31", "refund": "full"}]', 2, 2, '2026-06-30 05:45:20.521475+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-7464-9808-b4c8881dc71b', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0fb0-744e-b38a-5278318e39c0", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0fb0-7453-9535-3b331447e3ec", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 60, "term_months": 2}, "currency": "JPY", "account_id": "01a21663-0fab-7be1-b624-458b23c3d628", "customer_id": "01a21663-0f91-7981-97c8-adbf5d76f843", "term_months": 2, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 60}, "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 2, "billing_account_id": "01a21663-0fab-7be1-b624-458b23c3d628"}', 1, 1, '2026-06-30 05:45:20.563308+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '01a21663-0fc9-707c-b433-3ac6f6fbe8c5', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-0fc9-7064-86e4-9b32371ef24d", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-0fc9-7069-869c-c4555793e529", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-0fc5-737a-a16e-0a422e155bd0", "customer_id": "01a21663-0fbe-7e7d-aedc-a59f726c6644", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "billing_account_id": "01a21663-0fc5-737a-a16e-0a422e155bd0"}', 1, 1, '2026-06-30 05:45:20.587932+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '01a21663-0fd8-7086-94c5-d0c8d33b231a', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "void", "void": {}}]', '[{"op": "void"}]', 2, 2, '2026-06-30 05:45:20.600096+00', '2026-06-30', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', 2, 'executed', 'executed', '2026-07-10', '[{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}}]', '[{"by": "5", "op": "change_quantity", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 8, 2, '2026-07-10 05:45:20.81961+00', '2026-07-10', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f2f-7236-9186-c87e9c2847a1', 2, 'executed', 'executed', '2026-08-01', '[{"op": "suspend", "suspend": {"share": "0.5", "until": "2026-09-01"}}]', '[{"op": "suspend", "share": "0.5", "resume_on": "2026-09-01", "extend_term": false}]', 5, 2, '2026-08-01 05:45:20.91411+00', '2026-08-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', 2, 'executed', 'executed', '2026-08-15', '[{"op": "transfer", "transfer": {"policy": "prorate", "account_id": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "customer_id": "01a21663-0f3c-777d-b3c5-2233b2694c3d"}}]', '[{"op": "transfer", "policy": "prorate", "customer_id": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "billing_account_id": "01a21663-0f42-7000-b4ff-4d7bedb9ec96"}]', 4, 2, '2026-08-15 05:45:20.957334+00', '2026-08-15', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f89-75eb-86ed-cfee461622d3', 2, 'executed', 'executed', '2026-09-01', '[{"op": "terminate", "terminate": {"fee": {"kind": "rest", "name": "解約金", "percent": "50", "charge_id": "01a21663-0f89-75a7-a44d-62338b4d8f6d", "tax_category": "out_of_scope"}, "refund": "full"}}]', '[{"op": "terminate", "fee": {"kind": "rest", "until": "term", "percent": "50"}, "end_on": "2026-08-31", "refund": "full"}]', 4, 2, '2026-09-01 05:45:21.051957+00', '2026-09-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1319-7d28-98e9-77af7b49ac22', '01a21663-131a-7c07-a8ea-ef3169fdb672', 1, 'recorded', 'applied', '2026-10-01', '[{"op": "sign", "sign": {"items": [{"id": "01a21663-131a-7be8-a193-3e546754fda6", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a21663-131a-7bee-9bb7-9e78890d2d7a", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a21663-131a-7bf6-b072-f8f2f56cd55a", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6", "version": 1, "quantity": "1", "version_id": "01a21663-0a93-7208-b580-e4b4ce3cacd4"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-1318-7055-b268-0814ea0d6a8b", "customer_id": "01a21663-1312-765f-8782-407d4d6dd575", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a21663-0a8d-726a-b12f-c958ff07b7b6"}], "start_on": "2026-10-01", "signed_on": "2026-10-01", "billing_account_id": "01a21663-1318-7055-b268-0814ea0d6a8b"}', 1, 1, '2026-10-01 05:45:21.4392+00', '2026-10-01', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', NULL, NULL, NULL);


--
-- Data for Name: changes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.changes VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-72ab-904e-cfe26b86cf10', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-7331-bee0-e2544faa973d', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c33-7d5d-99b1-852b1490bdf3', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-72ad-8192-b0290a9af806', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c6a-7a0b-b072-54c0ef932a51', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7c78-bd37-e9d4b978c87a', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', '01a21663-0cbe-7d44-a001-15a6f053f9b2', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b8d-a1bb-95c8d0774fc3', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0eed-7cf2-be94-493753e648d7', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-7dc2-bc72-8f6a0d1e74f6', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f11-7816-9497-9aa4241c30da', '01a21663-0f10-7dc2-bc72-8f6a0d1e74f6', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f2f-7236-9186-c87e9c2847a1', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f53-7153-ad85-49de097a0195', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78ed-bf51-e0016d2ad2f6', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f89-75eb-86ed-cfee461622d3', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-7464-9808-b4c8881dc71b', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '01a21663-0fc9-707c-b433-3ac6f6fbe8c5', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '01a21663-0fd8-7086-94c5-d0c8d33b231a', NULL, NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1319-7d28-98e9-77af7b49ac22', '01a21663-131a-7c07-a8ea-ef3169fdb672', NULL, NULL);


--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'base', 'ユーザー追加', 'recurring', 'per_unit', 200, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, 'base', '月額利用料', 'recurring', 'flat', 3000, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a93-7208-b580-e4b4ce3cacd4', 2, 'setup', '初期費用', 'one_time', 'flat', 50000, 'JPY', 0, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, 'base', '月額利用料', 'recurring', 'flat', 10000, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aa4-7d4e-837c-36b521e42a89', 1, 'base', '年額利用料', 'recurring', 'flat', 120000, 'JPY', 12, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aad-7110-bd1e-5091a4b3942d', 1, 'base', '月額利用料', 'recurring', 'flat', 9100.5, 'JPY', 3, 'arrears', 'daily_rate', 'daily_rate', 'prorate', 'half_up', 0, 'reduced');


--
-- Data for Name: clock_advances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock_advances VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0bd3-720b-aa5e-c7def685ae74', '2026-04-01', '2026-04-16', 'finished', NULL, '2026-11-26 05:45:19.571344+00', '2026-11-26 05:45:19.644901+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd9-79f0-bddc-0564ded74cf2', '2026-04-16', '2026-06-30', 'finished', NULL, '2026-11-26 05:45:19.83374+00', '2026-11-26 05:45:19.878866+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fe0-7452-890e-1153f92af016', '2026-06-30', '2026-10-01', 'finished', NULL, '2026-11-26 05:45:20.608429+00', '2026-11-26 05:45:21.129608+00');


--
-- Data for Name: contract_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contract_accounts VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1319-7d28-98e9-77af7b49ac22', '01a21663-1318-7055-b268-0814ea0d6a8b', 1, 1, '2026-10-01 05:45:21.4392+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 2, 2, '2026-05-11 05:45:19.86497+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '01a21663-0fc5-737a-a16e-0a422e155bd0', 2, 2, '2026-06-30 05:45:20.600096+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4b-70a1-8317-cf57accd4b15', 9, 9, '2026-08-01 05:45:20.898001+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 4, 4, '2026-08-15 05:45:20.957334+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f4f-766e-b429-d0565c82f75a', 4, 4, '2026-08-15 05:45:20.957334+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0abd-71ef-8d45-c28248c27842', 5, 5, '2026-09-01 05:45:21.008169+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0ccd-7e74-aa78-3af373f25da8', 3, 3, '2026-09-01 05:45:21.020481+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 6, 6, '2026-09-01 05:45:21.037169+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f75-7cc7-a82f-dd19785631aa', 4, 4, '2026-09-01 05:45:21.051957+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fab-7be1-b624-458b23c3d628', 3, 3, '2026-09-01 05:45:21.072643+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca2-7898-9d6f-d4f660e67da8', 4, 4, '2026-10-01 05:45:21.1198+00');


--
-- Data for Name: contract_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contract_states VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '1900-01-01', '2026-04-01', 'waiting_activation', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', '2027-04-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '2026-04-01', 'infinity', 'active', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', '2027-04-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '1900-01-01', '2026-05-01', 'waiting_activation', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', '2026-08-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', '1900-01-01', '2026-05-11', 'waiting_activation', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'infinity'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', '2026-05-11', 'infinity', 'active', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'infinity'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '1900-01-01', '2026-05-01', 'waiting_activation', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '2026-05-01', '2026-09-01', 'active', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '2026-09-01', 'infinity', 'completed', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '1900-01-01', '2026-05-01', 'waiting_activation', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca2-7898-9d6f-d4f660e67da8', '2026-10-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '2026-05-01', '2026-10-01', 'waiting_cancellation', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca2-7898-9d6f-d4f660e67da8', '2026-10-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '2026-10-01', 'infinity', 'cancelled', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca2-7898-9d6f-d4f660e67da8', '2026-10-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '1900-01-01', '2026-07-01', 'waiting_activation', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', '2027-07-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '2026-07-01', '2026-07-15', 'in_trial', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', '2027-07-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '2026-07-15', '2026-08-01', 'active', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', '2027-07-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '2026-08-01', '2026-09-01', 'suspended', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', '2027-07-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '2026-09-01', 'infinity', 'active', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', '2027-07-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '1900-01-01', '2026-07-01', 'waiting_activation', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f4f-766e-b429-d0565c82f75a', 'infinity'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '2026-07-01', '2026-08-15', 'active', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f4f-766e-b429-d0565c82f75a', 'infinity'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '2026-08-15', 'infinity', 'active', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'infinity'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '1900-01-01', '2026-07-01', 'waiting_activation', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f75-7cc7-a82f-dd19785631aa', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '2026-07-01', '2026-09-01', 'waiting_cancellation', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f75-7cc7-a82f-dd19785631aa', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '2026-09-01', 'infinity', 'cancelled', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f75-7cc7-a82f-dd19785631aa', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '1900-01-01', '2026-07-01', 'waiting_activation', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '2026-07-01', '2026-10-31', 'active', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '2026-10-31', 'infinity', 'completed', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', '2026-09-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '1900-01-01', 'infinity', 'invalidated', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '01a21663-0fc5-737a-a16e-0a422e155bd0', '2026-07-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '2026-05-01', '2026-08-01', 'active', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', '2026-08-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '2026-08-01', 'infinity', 'active', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', '2026-11-01'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1319-7d28-98e9-77af7b49ac22', '1900-01-01', '2026-10-01', 'waiting_activation', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1318-7055-b268-0814ea0d6a8b', 'infinity'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1319-7d28-98e9-77af7b49ac22', '2026-10-01', 'infinity', 'active', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1318-7055-b268-0814ea0d6a8b', 'infinity');


--
-- Data for Name: contract_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contract_versions VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', 1, '2026-04-01 05:45:19.306825+00', '2026-04-01', '01a21663-0ac5-72ab-904e-cfe26b86cf10', '{01a21663-0ac5-7282-943d-7772d570396a,01a21663-0ac5-7285-a3f2-6e6bd84f57cc}', '{2026-04-01,2026-04-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', 2, '2026-04-16 05:45:19.653394+00', '2026-04-16', '01a21663-0c25-7331-bee0-e2544faa973d', '{01a21663-0ac5-7282-943d-7772d570396a,01a21663-0c25-72d1-96b3-36833154103b}', '{2026-04-16,2026-04-16}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', 3, '2026-04-16 05:45:19.668071+00', '2026-04-16', '01a21663-0c33-7d5d-99b1-852b1490bdf3', '{01a21663-0ac5-7282-943d-7772d570396a,01a21663-0c25-72d1-96b3-36833154103b}', '{2026-09-01,2026-09-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 1, '2026-04-16 05:45:19.698042+00', '2026-04-16', '01a21663-0c4f-72ad-8192-b0290a9af806', '{01a21663-0c4e-789b-9cf8-80004b6b3e6c,01a21663-0c4f-70b1-b112-423da470c38c}', '{2026-05-01,2026-05-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 2, '2026-04-16 05:45:19.710087+00', '2026-04-16', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', '{01a21663-0c4f-70b1-b112-423da470c38c}', '{2026-07-10}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 3, '2026-04-16 05:45:19.722857+00', '2026-04-16', '01a21663-0c6a-7a0b-b072-54c0ef932a51', '{01a21663-0c4f-70b1-b112-423da470c38c}', '{2026-08-10}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 4, '2026-04-16 05:45:19.73528+00', '2026-04-16', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', '{01a21663-0c4f-70b1-b112-423da470c38c}', '{2026-08-20}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 5, '2026-04-16 05:45:19.743973+00', '2026-04-16', '01a21663-0c6a-7a0b-b072-54c0ef932a51', '{01a21663-0c4f-70b1-b112-423da470c38c}', '{2026-08-10}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 6, '2026-04-16 05:45:19.76501+00', '2026-04-16', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', '{01a21663-0c4f-70b1-b112-423da470c38c}', '{2026-08-20}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', 1, '2026-04-16 05:45:19.784275+00', '2026-04-16', '01a21663-0ca5-7c78-bd37-e9d4b978c87a', '{01a21663-0ca5-7c64-a35b-4e32b857f7ac}', '{2026-05-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', 1, '2026-04-16 05:45:19.809809+00', '2026-04-16', '01a21663-0cbe-7d44-a001-15a6f053f9b2', '{01a21663-0cbe-7d28-919a-718ade0fe555}', '{2026-05-11}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', 1, '2026-04-16 05:45:19.826905+00', '2026-04-16', '01a21663-0cd0-7b8d-a1bb-95c8d0774fc3', '{01a21663-0cd0-7b75-9a41-82db184910b4,01a21663-0cd0-7b7a-8c0b-6a2720899861}', '{2026-05-01,2026-05-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 7, '2026-05-01 05:45:19.846874+00', '2026-05-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', 2, '2026-05-01 05:45:19.850196+00', '2026-05-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', 2, '2026-05-01 05:45:19.852888+00', '2026-05-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', 2, '2026-05-11 05:45:19.86497+00', '2026-05-11', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', 3, '2026-06-30 05:45:20.332741+00', '2026-06-30', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', '{01a21663-0ca5-7c64-a35b-4e32b857f7ac}', '{2026-10-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', 4, '2026-06-30 05:45:20.366009+00', '2026-06-30', '01a21663-0eed-7cf2-be94-493753e648d7', '{01a21663-0ac5-7282-943d-7772d570396a,01a21663-0c25-72d1-96b3-36833154103b}', '{2026-06-01,2026-06-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 1, '2026-06-30 05:45:20.406834+00', '2026-06-30', '01a21663-0f10-7dc2-bc72-8f6a0d1e74f6', '{01a21663-0f0f-79be-9f8b-63288da2ebfb,01a21663-0f10-7722-8d3f-10fe04d50357}', '{2026-07-01,2026-07-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 2, '2026-06-30 05:45:20.431284+00', '2026-06-30', '01a21663-0f2f-7236-9186-c87e9c2847a1', '{01a21663-0f0f-79be-9f8b-63288da2ebfb,01a21663-0f10-7722-8d3f-10fe04d50357}', '{2026-08-01,2026-08-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', 1, '2026-06-30 05:45:20.470305+00', '2026-06-30', '01a21663-0f53-7153-ad85-49de097a0195', '{01a21663-0f53-7140-bc1b-3201dff443fc}', '{2026-07-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', 2, '2026-06-30 05:45:20.486431+00', '2026-06-30', '01a21663-0f66-756c-a46d-4fbd1514b4fe', '{01a21663-0f53-7140-bc1b-3201dff443fc}', '{2026-08-15}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', 1, '2026-06-30 05:45:20.508603+00', '2026-06-30', '01a21663-0f79-78ed-bf51-e0016d2ad2f6', '{01a21663-0f79-78da-a00d-e3a7e3e0fa3e}', '{2026-07-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', 2, '2026-06-30 05:45:20.521475+00', '2026-06-30', '01a21663-0f89-75eb-86ed-cfee461622d3', '{01a21663-0f79-78da-a00d-e3a7e3e0fa3e,01a21663-0f89-75a7-a44d-62338b4d8f6d}', '{2026-07-01,2026-08-31}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', 1, '2026-06-30 05:45:20.563308+00', '2026-06-30', '01a21663-0fb0-7464-9808-b4c8881dc71b', '{01a21663-0fb0-7453-9535-3b331447e3ec}', '{2026-07-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', 1, '2026-06-30 05:45:20.587932+00', '2026-06-30', '01a21663-0fc9-707c-b433-3ac6f6fbe8c5', '{01a21663-0fc9-7069-869c-c4555793e529}', '{2026-07-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', 2, '2026-06-30 05:45:20.600096+00', '2026-06-30', '01a21663-0fd8-7086-94c5-d0c8d33b231a', '{01a21663-0fc9-7069-869c-c4555793e529}', '{2026-07-01}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 3, '2026-07-01 05:45:20.697309+00', '2026-07-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', 3, '2026-07-01 05:45:20.73812+00', '2026-07-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', 3, '2026-07-01 05:45:20.749614+00', '2026-07-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', 2, '2026-07-01 05:45:20.758678+00', '2026-07-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 8, '2026-07-10 05:45:20.81961+00', '2026-07-10', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 4, '2026-07-15 05:45:20.856334+00', '2026-07-15', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 9, '2026-08-01 05:45:20.898001+00', '2026-08-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 5, '2026-08-01 05:45:20.91411+00', '2026-08-01', '01a21663-0f2f-7236-9186-c87e9c2847a1', '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', 4, '2026-08-15 05:45:20.957334+00', '2026-08-15', '01a21663-0f66-756c-a46d-4fbd1514b4fe', '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', 5, '2026-09-01 05:45:21.008169+00', '2026-09-01', '01a21663-0c33-7d5d-99b1-852b1490bdf3', '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', 3, '2026-09-01 05:45:21.020481+00', '2026-09-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 6, '2026-09-01 05:45:21.037169+00', '2026-09-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', 4, '2026-09-01 05:45:21.051957+00', '2026-09-01', '01a21663-0f89-75eb-86ed-cfee461622d3', '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', 3, '2026-09-01 05:45:21.072643+00', '2026-09-01', NULL, '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', 4, '2026-10-01 05:45:21.1198+00', '2026-10-01', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', '{}', '{}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1319-7d28-98e9-77af7b49ac22', 1, '2026-10-01 05:45:21.4392+00', '2026-10-01', '01a21663-131a-7c07-a8ea-ef3169fdb672', '{01a21663-131a-7bee-9bb7-9e78890d2d7a,01a21663-131a-7bf6-b072-f8f2f56cd55a}', '{2026-10-01,2026-10-01}');


--
-- Data for Name: contracts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contracts VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', 'C-000005', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 3, '2026-09-01 05:45:21.020481+00', '2026-09-01', 'completed', '2026-09-01', 'infinity', 0, '2026-04-16 05:45:19.824185+00', '2026-09-01 05:45:21.020481+00', '2026-09-01', '{}', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', false, 2, '\x40b726623e990a5c232f8123ea2e0b9e9eb6fa6e3bb73bf95aeae073e48ab416'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', 'C-000004', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-11', 2, '2026-05-11 05:45:19.86497+00', 'infinity', NULL, '2026-05-11', 'infinity', 0, '2026-04-16 05:45:19.806116+00', '2026-05-11 05:45:19.86497+00', 'infinity', '{}', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cb8-7211-a867-c1cf5b304c5c', false, 2, '\x0245293aa68b983782f53a688b605a33253c247c0d496d5caf96e01a48916dad'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', 'C-000003', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca2-7898-9d6f-d4f660e67da8', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 4, '2026-10-01 05:45:21.1198+00', '2026-10-01', 'cancelled', '2026-10-01', 'infinity', 0, '2026-04-16 05:45:19.781063+00', '2026-10-01 05:45:21.1198+00', '2026-10-01', '{}', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca2-7898-9d6f-d4f660e67da8', false, 2, '\xbb0316058557c3964fb964a1d4f1ddb7e80f4f8932dc48b38d48182d64275d68'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 9, '2026-08-01 05:45:20.898001+00', 'infinity', NULL, '2026-08-01', '2026-11-01', 0, '2026-04-16 05:45:19.693754+00', '2026-08-01 05:45:20.898001+00', '2026-11-01', '{}', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', false, 2, '\x9ef6f31feda88609e91fca3deda9c795342411ed880703f4bfe6a295a59dae15'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', NULL, 'PO-1', NULL, NULL, '2026-04-01', '2026-04-01', 5, '2026-09-01 05:45:21.008169+00', 'infinity', NULL, '2026-09-01', '2027-04-01', 0, '2026-04-01 05:45:19.299437+00', '2026-09-01 05:45:21.008169+00', '2027-04-01', '{}', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', false, 2, '\x42277cc63736aac2acfbaf165a05bd5793270684e780d83c9c28302df36afc56'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', 'C-000007', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 4, '2026-08-15 05:45:20.957334+00', 'infinity', NULL, '2026-08-15', 'infinity', 0, '2026-06-30 05:45:20.466026+00', '2026-08-15 05:45:20.957334+00', 'infinity', '{}', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f4f-766e-b429-d0565c82f75a', false, 2, '\xe2ee887a3287d0c4c8f15b17e8ec535482ae37e7dabf56903cead070dbe18580'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'C-000006', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 6, '2026-09-01 05:45:21.037169+00', 'infinity', NULL, '2026-09-01', '2026-11-01', 0, '2026-06-30 05:45:20.397483+00', '2026-09-01 05:45:21.037169+00', '2027-07-01', '{}', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', false, 2, '\x63d77ae2362c3a06b66da39270898ccd87cc0df416da2a13dd3bde6c5b453e79'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', 'C-000008', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 4, '2026-09-01 05:45:21.051957+00', '2026-09-01', 'cancelled', '2026-09-01', 'infinity', 0, '2026-06-30 05:45:20.504489+00', '2026-09-01 05:45:21.051957+00', '2026-09-01', '{}', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f75-7cc7-a82f-dd19785631aa', false, 2, '\x1d0250410d926882c5f2e51db79efe7b0c80a4821e762f7069aea65d1d2bbe88'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', 'C-000010', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '01a21663-0fc5-737a-a16e-0a422e155bd0', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 2, '2026-06-30 05:45:20.600096+00', '2026-07-01', 'invalidated', '2026-06-30', 'infinity', 0, '2026-06-30 05:45:20.583948+00', '2026-06-30 05:45:20.600096+00', '2026-07-01', '{}', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '01a21663-0fc5-737a-a16e-0a422e155bd0', false, 2, '\xf152ce99ac33c50afe3e8e7b4c48ef7b4d838d3d08cc34fb33d263e4a6f16ec0'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', 'C-000009', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 3, '2026-09-01 05:45:21.072643+00', '2026-10-31', 'completed', '2026-09-01', '2026-10-31', 0, '2026-06-30 05:45:20.559124+00', '2026-09-01 05:45:21.072643+00', '2026-10-31', '{}', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', false, 2, '\x191928d173c4788693ef0a388249093ba5ffa36c5a9a6d63937f4c397fe8d0ef'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1309-7f04-94d2-65775dd97db9', 'C-000011', '01a21663-12fd-7930-bbed-1247c742a46e', '01a21663-1305-7a27-8745-91130ba00af3', 'JPY', NULL, NULL, NULL, '{"ids": ["01a21663-130c-7419-ac41-43e26347e2ce", "01a21663-130c-741e-b164-81d89868882f"], "request": {"items": [{"item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef"}], "start_on": "2027-01-01", "billing_account_id": "01a21663-1305-7a27-8745-91130ba00af3"}, "change_id": "01a21663-130c-7435-985a-86688f4ef2b5", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a21663-130c-7419-ac41-43e26347e2ce", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a21663-130c-741e-b164-81d89868882f", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a21663-0a96-7dfc-b841-10884ef1b8ef", "version": 1, "quantity": "1", "version_id": "01a21663-0a9c-7698-b92b-42dae8c235d4"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a21663-1305-7a27-8745-91130ba00af3", "customer_id": "01a21663-12fd-7930-bbed-1247c742a46e", "term_months": 0, "billing_starts_on": ""}}]}', NULL, '2027-01-01', 0, '2026-10-01 05:45:21.41782+00', 'infinity', NULL, '2026-12-31', 'infinity', 0, '2026-10-01 05:45:21.41782+00', '2026-10-01 05:45:21.41782+00', 'infinity', '{}', '01a21663-12fd-7930-bbed-1247c742a46e', '01a21663-1305-7a27-8745-91130ba00af3', false, 2, '\x'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1319-7d28-98e9-77af7b49ac22', 'C-000012', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1318-7055-b268-0814ea0d6a8b', 'JPY', NULL, NULL, NULL, NULL, '2026-10-01', '2026-10-01', 1, '2026-10-01 05:45:21.4392+00', 'infinity', NULL, '2026-10-01', 'infinity', 0, '2026-10-01 05:45:21.433745+00', '2026-10-01 05:45:21.4392+00', 'infinity', '{}', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1318-7055-b268-0814ea0d6a8b', false, 2, '\x224fdf5cf9852bce21904ee46f2ae28d75ad660bdbe70c4232ec83df79e54198');


--
-- Data for Name: custom_fields; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.customers VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', 'CU-000001', '株式会社山田製作所', NULL, NULL, NULL, NULL, 1, '2026-04-01 05:45:19.281454+00', '2026-04-01 05:45:19.281454+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', 'CU-000002', '鈴木商事株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 05:45:19.677151+00', '2026-04-16 05:45:19.677151+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', 'CU-000003', '佐藤工業株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 05:45:19.77414+00', '2026-04-16 05:45:19.77414+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0caf-713c-8d59-f38951c41d60', 'CU-000004', '高橋物産株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 05:45:19.791033+00', '2026-04-16 05:45:19.791033+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', 'CU-000005', '田中印刷株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 05:45:19.818129+00', '2026-04-16 05:45:19.818129+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', 'CU-000006', '加藤建設株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 05:45:20.373831+00', '2026-06-30 05:45:20.373831+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f3c-777d-b3c5-2233b2694c3d', 'CU-000007', '吉田商店株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 05:45:20.444457+00', '2026-06-30 05:45:20.444457+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4a-759a-a9b5-01a91b083510', 'CU-000008', '山本薬品株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 05:45:20.458335+00', '2026-06-30 05:45:20.458335+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', 'CU-000009', '中村機械株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 05:45:20.497375+00', '2026-06-30 05:45:20.497375+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', 'CU-000010', '小林工芸株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 05:45:20.529589+00', '2026-06-30 05:45:20.529589+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fbe-7e7d-aedc-a59f726c6644', 'CU-000011', '斎藤水産株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 05:45:20.574914+00', '2026-06-30 05:45:20.574914+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-12fd-7930-bbed-1247c742a46e', 'CU-000012', '渡辺食品株式会社', NULL, NULL, NULL, NULL, 1, '2026-10-01 05:45:21.405568+00', '2026-10-01 05:45:21.405568+00', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1312-765f-8782-407d4d6dd575', 'CU-000013', '伊藤運輸株式会社', NULL, NULL, NULL, NULL, 1, '2026-10-01 05:45:21.426386+00', '2026-10-01 05:45:21.426386+00', 1);


--
-- Data for Name: deadlines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deadlines VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'renewal', '00000000-0000-0000-0000-000000000000', '2027-04-01', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'discount_end', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '2026-09-30', '導入割引'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'reservation', '01a21663-0c6a-7a0b-b072-54c0ef932a51', '2026-11-10', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'notice', '00000000-0000-0000-0000-000000000000', '2027-05-31', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'renewal', '00000000-0000-0000-0000-000000000000', '2027-07-01', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'reservation', '01a21663-0f11-7816-9497-9aa4241c30da', '2026-11-01', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', 'end', '00000000-0000-0000-0000-000000000000', '2026-10-30', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'renewal', '00000000-0000-0000-0000-000000000000', '2026-11-01', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', 'grace_end', '00000000-0000-0000-0000-000000000000', '2026-10-30', '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 768, '01a21663-0ade-758d-b856-536035203775', 'contract.signed', '2026-04-01 05:45:19.306825+00', '2026-04-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, NULL, NULL, '契約締結 C-000001', '{"memo": null, "differences": [{"on": "2026-04-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0ac5-72ab-904e-cfe26b86cf10", "contract_item_id": "01a21663-0ac5-727d-b90c-6fc5a151c056"}, {"on": "2026-04-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0ac5-72ab-904e-cfe26b86cf10", "contract_item_id": "01a21663-0ac5-727d-b90c-6fc5a151c056"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 768, '01a21663-0ade-75b3-9cd4-32fe5dfc4555', 'contract.started', '2026-04-01 05:45:19.306825+00', '2026-04-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, NULL, NULL, '契約開始 C-000001', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 778, '01a21663-0bcb-72b3-a3ea-235dad327c39', 'invoice.issued', '2026-04-01 05:45:19.553825+00', '2026-04-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0b07-785f-ac1c-153dad65d62a', NULL, '請求書発行 INV-000001 58300 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 785, '01a21663-0c2c-7d4c-be09-ce6b9cafddf6', 'change.applied', '2026-04-16 05:45:19.653394+00', '2026-04-16', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-7331-bee0-e2544faa973d', NULL, NULL, 'プラン変更 light → standard、プラン変更 standard 3000 → 10000', '{"memo": null, "differences": [{"on": "2026-04-16", "op": "change_item", "after": "standard", "before": "light", "attribute": "item", "change_id": "01a21663-0c25-7331-bee0-e2544faa973d", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a"}, {"on": "2026-04-16", "op": "change_item", "after": "10000", "before": "3000", "attribute": "price", "change_id": "01a21663-0c25-7331-bee0-e2544faa973d", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 786, '01a21663-0c39-7ed1-ad32-04eab557c423', 'change.reserved', '2026-04-16 05:45:19.668071+00', '2026-09-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c33-7d5d-99b1-852b1490bdf3', NULL, NULL, '条件変更 standard 10000 → 9000', '{"memo": null, "differences": [{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a21663-0c33-7d5d-99b1-852b1490bdf3", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 790, '01a21663-0c57-7b8c-9699-0407ddb99cb1', 'contract.signed', '2026-04-16 05:45:19.698042+00', '2026-04-16', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, '契約締結 C-000002', '{"memo": null, "differences": [{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4e-7896-876d-4de46c197788"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4e-7896-876d-4de46c197788"}, {"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}, {"on": "2026-05-01", "op": "sign", "after": "20", "before": "", "attribute": "quantity", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}, {"on": "2026-05-01", "op": "sign", "after": "導入割引 percent 10", "before": "", "attribute": "discount", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 791, '01a21663-0c64-7d15-a835-2339a2973faf', 'change.reserved', '2026-04-16 05:45:19.710087+00', '2026-07-10', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', NULL, NULL, '数量変更 seat 20 → 25', '{"memo": null, "differences": [{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a21663-0c5d-7ead-8a36-8550ab8ddf8c", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 792, '01a21663-0c71-7288-a782-fb938ddb5e1a', 'change.reserved', '2026-04-16 05:45:19.722857+00', '2026-08-10', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c6a-7a0b-b072-54c0ef932a51', NULL, NULL, '数量変更 seat 25 → 23', '{"memo": null, "differences": [{"on": "2026-08-10", "op": "change_quantity", "after": "23", "before": "25", "attribute": "quantity", "change_id": "01a21663-0c6a-7a0b-b072-54c0ef932a51", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 793, '01a21663-0c7b-7e0b-8159-74f7f4fa8e9e', 'change.reserved', '2026-04-16 05:45:19.73528+00', '2026-08-20', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', NULL, NULL, '数量変更 seat 23 → 26', '{"memo": null, "differences": [{"on": "2026-08-20", "op": "change_quantity", "after": "26", "before": "23", "attribute": "quantity", "change_id": "01a21663-0c77-71fe-9baa-fba6bf1d35a8", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 794, '01a21663-0c8f-7cc2-a245-710bcc269a9c', 'change.rescheduled', '2026-04-16 05:45:19.743973+00', '2026-11-10', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c6a-7a0b-b072-54c0ef932a51', NULL, NULL, '数量変更 seat 28 → 26', '{"memo": "先方都合", "differences": [{"on": "2026-11-10", "op": "change_quantity", "after": "26", "before": "28", "attribute": "quantity", "change_id": "01a21663-0c6a-7a0b-b072-54c0ef932a51", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 800, '01a21663-0c9a-785b-bf97-4ca8f9c0f268', 'change.cancelled', '2026-04-16 05:45:19.76501+00', '2026-08-20', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', NULL, NULL, '数量変更 seat 25 → 28', '{"memo": "取消", "differences": [{"on": "2026-08-20", "op": "change_quantity", "after": "28", "before": "25", "attribute": "quantity", "change_id": "01a21663-0c77-71fe-9baa-fba6bf1d35a8", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 803, '01a21663-0cac-7155-8f0c-c45fbf43843c', 'contract.signed', '2026-04-16 05:45:19.784275+00', '2026-04-16', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, '契約締結 C-000003', '{"memo": null, "differences": [{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0ca5-7c78-bd37-e9d4b978c87a", "contract_item_id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0ca5-7c78-bd37-e9d4b978c87a", "contract_item_id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 807, '01a21663-0cc5-7da8-8ae8-88f28fe5530c', 'contract.signed', '2026-04-16 05:45:19.809809+00', '2026-04-16', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cbe-749f-87ae-3158e953841c', NULL, NULL, NULL, '契約締結 C-000004', '{"memo": null, "differences": [{"on": "2026-05-11", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0cbe-7d44-a001-15a6f053f9b2", "contract_item_id": "01a21663-0cbe-7d23-a9cc-24ee5bfc72fe"}, {"on": "2026-05-11", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0cbe-7d44-a001-15a6f053f9b2", "contract_item_id": "01a21663-0cbe-7d23-a9cc-24ee5bfc72fe"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 810, '01a21663-0cd6-7104-af74-1f755fc172e7', 'contract.signed', '2026-04-16 05:45:19.826905+00', '2026-04-16', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, '契約締結 C-000005', '{"memo": null, "differences": [{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0cd0-7b8d-a1bb-95c8d0774fc3", "contract_item_id": "01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0cd0-7b8d-a1bb-95c8d0774fc3", "contract_item_id": "01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 820, '01a21663-0ce8-7899-b96f-440d55a17327', 'contract.started', '2026-05-01 05:45:19.846874+00', '2026-05-01', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, '契約開始 C-000002', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 821, '01a21663-0ceb-70c7-ba90-cac9171823ec', 'contract.started', '2026-05-01 05:45:19.850196+00', '2026-05-01', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, '契約開始 C-000003', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 822, '01a21663-0ced-7be1-a2e0-d9df0edef7e0', 'contract.started', '2026-05-01 05:45:19.852888+00', '2026-05-01', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, '契約開始 C-000005', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 825, '01a21663-0cf9-7dc0-bb05-4b7896731770', 'contract.started', '2026-05-11 05:45:19.86497+00', '2026-05-11', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cbe-749f-87ae-3158e953841c', NULL, NULL, NULL, '契約開始 C-000004', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 829, '01a21663-0d02-70fd-9dde-8bf526efc019', 'alert.raised', '2026-06-02 05:45:19.874042+00', '2026-06-02', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '01a21663-0d01-7143-ad0a-53bfd53e185f', '契約更新日まであと60日です C-000002（2026-08-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-7120-a378-05464a862212', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-04-30', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0c9a-7362-bfca-f5d12fd35a49', NULL, '請求書発行 INV-000002 3850 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-7147-b169-6ac54d15239a', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-05-01', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, '01a21663-0d17-7212-9a51-be65ce2d7ed8', NULL, '請求書発行 INV-000003 58300 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-7156-96f6-a8fc93f1809e', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-05-01', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-0d37-7356-b991-3e0bef08c362', NULL, '請求書発行 INV-000004 14960 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-716e-9d6b-f5d2aba9357c', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-05-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0e36-7757-90cd-32d58e7d4845', NULL, '請求書発行 INV-000005 11000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-717d-b6c0-70300954f03c', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-05-01', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, '01a21663-0e36-7afd-94b7-2969ba98f69f', NULL, '請求書発行 INV-000006 132000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-718c-9525-f0a40260c3bc', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-05-30', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cbe-749f-87ae-3158e953841c', NULL, '01a21663-0e36-7b75-83cc-2107e7231cdf', NULL, '請求書発行 INV-000007 2136 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-719e-950b-81668e2170e7', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-06-01', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, '01a21663-0d17-7382-9511-9748de3491d9', NULL, '請求書発行 INV-000008 3300 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-71ad-bddc-3da27c76c1fd', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-06-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0e36-77e5-bf25-2ac18bbd6fc7', NULL, '請求書発行 INV-000009 11000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 842, '01a21663-0ebc-71c2-871b-31df5010ab2b', 'invoice.issued', '2026-06-30 05:45:20.300672+00', '2026-06-01', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-0e36-793f-bc1f-951f6fba096d', NULL, '請求書発行 INV-000010 14960 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 843, '01a21663-0ed9-798a-bba0-68783c4ce029', 'change.reserved', '2026-06-30 05:45:20.332741+00', '2026-10-01', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', NULL, NULL, '解約 yearly、解約', '{"memo": null, "differences": [{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22", "contract_item_id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 844, '01a21663-0ef2-76d5-a3d4-69a4d16fc5e2', 'change.applied', '2026-06-30 05:45:20.366009+00', '2026-06-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0eed-7cf2-be94-493753e648d7', NULL, NULL, '割引追加 遡及割引 percent 5', '{"memo": null, "differences": [{"on": "2026-06-01", "op": "add_discount", "after": "遡及割引 percent 5", "before": "", "attribute": "discount", "change_id": "01a21663-0eed-7cf2-be94-493753e648d7"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 850, '01a21663-0f24-7702-ac33-5c2a9bb0bc9d', 'contract.signed', '2026-06-30 05:45:20.406834+00', '2026-06-30', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, '契約締結 C-000006', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "contract_item_id": "01a21663-0f0f-79b9-9e02-e10b4d5e8e7c"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "contract_item_id": "01a21663-0f0f-79b9-9e02-e10b4d5e8e7c"}, {"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "contract_item_id": "01a21663-0f10-771c-8c09-dfe5174d58e9"}, {"on": "2026-07-01", "op": "sign", "after": "5", "before": "", "attribute": "quantity", "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "contract_item_id": "01a21663-0f10-771c-8c09-dfe5174d58e9"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 850, '01a21663-0f24-7717-9e4b-b3715dfc848c', 'change.reserved', '2026-06-30 05:45:20.406834+00', '2026-11-01', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f11-7816-9497-9aa4241c30da', NULL, NULL, '数量変更 seat 5 → 30', '{"memo": null, "differences": [{"on": "2026-11-01", "op": "change_quantity", "after": "30", "before": "5", "attribute": "quantity", "change_id": "01a21663-0f11-7816-9497-9aa4241c30da", "contract_item_id": "01a21663-0f10-771c-8c09-dfe5174d58e9"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 851, '01a21663-0f38-75f6-9f9a-d87c6cdf9038', 'change.reserved', '2026-06-30 05:45:20.431284+00', '2026-08-01', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f2f-7236-9186-c87e9c2847a1', NULL, NULL, '休止', '{"memo": null, "differences": [{"on": "2026-08-01", "op": "suspend", "after": "suspended", "before": "active", "attribute": "state", "change_id": "01a21663-0f2f-7236-9186-c87e9c2847a1"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 857, '01a21663-0f5d-732f-8f15-738a2dd8d56f', 'contract.signed', '2026-06-30 05:45:20.470305+00', '2026-06-30', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, NULL, NULL, '契約締結 C-000007', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0f53-7153-ad85-49de097a0195", "contract_item_id": "01a21663-0f53-713b-8e90-3f8274bd035b"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0f53-7153-ad85-49de097a0195", "contract_item_id": "01a21663-0f53-713b-8e90-3f8274bd035b"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 858, '01a21663-0f6d-76f4-8807-d5bd50588473', 'change.reserved', '2026-06-30 05:45:20.486431+00', '2026-08-15', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL, '契約先の変更', '{"memo": null, "differences": [{"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "before": "01a21663-0f4a-759a-a9b5-01a91b083510", "attribute": "customer", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}, {"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "before": "01a21663-0f4f-766e-b429-d0565c82f75a", "attribute": "account", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 858, '01a21663-0f6d-7714-bbe0-ae415f3148e1', 'change.reserved', '2026-06-30 05:45:20.486431+00', '2026-08-15', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL, '契約先の変更', '{"memo": null, "differences": [{"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "before": "01a21663-0f4a-759a-a9b5-01a91b083510", "attribute": "customer", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}, {"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "before": "01a21663-0f4f-766e-b429-d0565c82f75a", "attribute": "account", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 942, '01a21663-1123-76b0-b312-4675bf71b644', 'alert.raised', '2026-08-01 05:45:20.93141+00', '2026-08-01', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, '01a21663-1121-7d28-b518-a1d4a20bbb10', '契約満了日まであと30日です C-000008（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 861, '01a21663-0f82-7268-b58a-1fd3c08439e8', 'contract.signed', '2026-06-30 05:45:20.508603+00', '2026-06-30', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, '契約締結 C-000008', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0f79-78ed-bf51-e0016d2ad2f6", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0f79-78ed-bf51-e0016d2ad2f6", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 862, '01a21663-0f8e-7831-85ec-cf9bc10c18e4', 'change.reserved', '2026-06-30 05:45:20.521475+00', '2026-09-01', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f89-75eb-86ed-cfee461622d3', NULL, NULL, '解約金 50000、解約 standard、解約', '{"memo": null, "differences": [{"on": "2026-09-01", "op": "terminate", "after": "50000", "before": "", "attribute": "fee", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "charge_code": "early_termination_fee", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 873, '01a21663-0fbb-73f9-b28a-e1d3c3b3d106', 'contract.signed', '2026-06-30 05:45:20.563308+00', '2026-06-30', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, '契約締結 C-000009', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0fb0-7464-9808-b4c8881dc71b", "contract_item_id": "01a21663-0fb0-744e-b38a-5278318e39c0"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0fb0-7464-9808-b4c8881dc71b", "contract_item_id": "01a21663-0fb0-744e-b38a-5278318e39c0"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 878, '01a21663-0fcf-747d-8cdf-4000ca400b18', 'contract.signed', '2026-06-30 05:45:20.587932+00', '2026-06-30', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', NULL, NULL, NULL, '契約締結 C-000010', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0fc9-707c-b433-3ac6f6fbe8c5", "contract_item_id": "01a21663-0fc9-7064-86e4-9b32371ef24d"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0fc9-707c-b433-3ac6f6fbe8c5", "contract_item_id": "01a21663-0fc9-7064-86e4-9b32371ef24d"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 879, '01a21663-0fdb-7f30-8cf7-75b34331fad8', 'change.applied', '2026-06-30 05:45:20.600096+00', '2026-07-01', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '01a21663-0fd8-7086-94c5-d0c8d33b231a', NULL, NULL, '契約の取消（無効）', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "void", "after": "invalidated", "before": "active", "attribute": "state", "change_id": "01a21663-0fd8-7086-94c5-d0c8d33b231a"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 890, '01a21663-105c-7066-8796-bcc39231a5cf', 'contract.started', '2026-07-01 05:45:20.697309+00', '2026-07-01', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, '契約開始 C-000006', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 892, '01a21663-1067-7ca0-9462-2b90620c9738', 'contract.started', '2026-07-01 05:45:20.73812+00', '2026-07-01', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, NULL, NULL, '契約開始 C-000007', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 894, '01a21663-1072-77ac-b3ff-d3c0bcc3f0f6', 'contract.started', '2026-07-01 05:45:20.749614+00', '2026-07-01', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, '契約開始 C-000008', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 896, '01a21663-1078-7834-9fa1-2ac8eec5a44b', 'contract.started', '2026-07-01 05:45:20.758678+00', '2026-07-01', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, '契約開始 C-000009', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 903, '01a21663-108d-7af2-a4ec-ac27673d1d30', 'alert.raised', '2026-07-02 05:45:20.781669+00', '2026-07-02', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '01a21663-108b-7db0-a286-cb26bbdba682', '契約更新日まであと30日です C-000002（2026-08-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 903, '01a21663-108d-7b27-9fe8-d76ade653a32', 'alert.raised', '2026-07-02 05:45:20.7817+00', '2026-07-02', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, '01a21663-108b-7dbb-b14a-be8ecbc15919', '契約満了日まであと60日です C-000005（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 903, '01a21663-108d-7b40-9336-0afc17920055', 'alert.raised', '2026-07-02 05:45:20.781705+00', '2026-07-02', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, '01a21663-108b-7dc1-a545-9ecafa0f9a4d', '契約満了日まであと60日です C-000008（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 906, '01a21663-109c-7105-9b93-0e94e5b174ca', 'alert.raised', '2026-07-03 05:45:20.796043+00', '2026-07-03', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, '01a21663-1099-702c-92b1-ff9ff6fcb35c', '契約更新日まであと60日です C-000009（2026-09-01）', '{"memo": null, "differences": []}');
INSERT INTO public.events VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 910, '01a21663-10a7-7236-820c-5dd00d5dc2bd', 'alert.raised', '2026-07-07 05:45:20.807106+00', '2026-07-07', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '01a21663-10a6-7794-be76-1c3f9f413b43', '変更予約日まであと3日です C-000002（2026-07-10）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 910, '01a21663-10a7-7252-a206-9c10a085a0c8', 'alert.raised', '2026-07-07 05:45:20.807133+00', '2026-07-07', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, '01a21663-10a6-77a0-b1e9-8992087a7666', 'トライアル終了日まであと7日です C-000006 standard（2026-07-14）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 914, '01a21663-10bf-789a-ac15-ab47afde6d9e', 'change.executed', '2026-07-10 05:45:20.81961+00', '2026-07-10', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', NULL, NULL, '数量変更 seat 20 → 25', '{"memo": null, "differences": [{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a21663-0c5d-7ead-8a36-8550ab8ddf8c", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 920, '01a21663-10d0-74dc-9c38-1070fe857599', 'alert.raised', '2026-07-13 05:45:20.848294+00', '2026-07-13', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, '01a21663-10cf-7bcb-a302-7f6b8bcec396', 'トライアル終了日まであと1日です C-000006 standard（2026-07-14）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 924, '01a21663-10e4-7092-998d-27c216e4249a', 'trial.ended', '2026-07-15 05:45:20.856334+00', '2026-07-15', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, 'トライアル終了 C-000006 standard', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 930, '01a21663-10ef-71ca-bc94-234bca8c6726', 'alert.raised', '2026-07-25 05:45:20.879096+00', '2026-07-25', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '01a21663-10ee-73c4-a3c1-ac16d0fee247', '契約更新日まであと7日です C-000002（2026-08-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 934, '01a21663-10fa-70b0-b06d-64143658a66c', 'alert.raised', '2026-07-29 05:45:20.890021+00', '2026-07-29', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, '01a21663-10f9-7236-9e5a-a77ab78bbbf3', '変更予約日まであと3日です C-000006（2026-08-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 938, '01a21663-110e-7f33-a7b2-d28083eca395', 'contract.renewed', '2026-08-01 05:45:20.898001+00', '2026-08-01', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, '自動更新 C-000002（2026-08-01～2026-10-31）', '{"memo": null, "differences": [{"on": "2026-08-01", "op": "", "after": "2026-10-31", "before": "2026-07-31", "attribute": "term"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 940, '01a21663-111d-767c-bbe0-eacf7ce5cf4f', 'change.executed', '2026-08-01 05:45:20.91411+00', '2026-08-01', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f2f-7236-9186-c87e9c2847a1', NULL, NULL, '休止', '{"memo": null, "differences": [{"on": "2026-08-01", "op": "suspend", "after": "suspended", "before": "active", "attribute": "state", "change_id": "01a21663-0f2f-7236-9186-c87e9c2847a1"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 942, '01a21663-1123-7692-a20c-3d8a8e6db99c', 'alert.raised', '2026-08-01 05:45:20.931395+00', '2026-08-01', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, '01a21663-1121-7d17-935d-434b072a63e8', '契約満了日まであと30日です C-000005（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 942, '01a21663-1123-76c3-a667-c56630b73300', 'alert.raised', '2026-08-01 05:45:20.931415+00', '2026-08-01', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, '01a21663-1121-7d2d-8c12-49ac8cd6a9a2', '契約満了日まであと60日です C-000003（2026-09-30）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 955, '01a21663-1143-7ad0-84a8-44fdf9fe0494', 'change.executed', '2026-08-15 05:45:20.957334+00', '2026-08-15', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL, '契約先の変更', '{"memo": null, "differences": [{"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "before": "01a21663-0f4a-759a-a9b5-01a91b083510", "attribute": "customer", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}, {"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "before": "01a21663-0f4f-766e-b429-d0565c82f75a", "attribute": "account", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 955, '01a21663-1143-7afa-8470-d11f596dcbc3', 'change.executed', '2026-08-15 05:45:20.957334+00', '2026-08-15', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL, '契約先の変更', '{"memo": null, "differences": [{"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "before": "01a21663-0f4a-759a-a9b5-01a91b083510", "attribute": "customer", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}, {"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "before": "01a21663-0f4f-766e-b429-d0565c82f75a", "attribute": "account", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 961, '01a21663-114f-7b02-a490-14191ffbe581', 'alert.raised', '2026-08-24 05:45:20.975697+00', '2026-08-24', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, '01a21663-114f-7443-8101-8fc2c0509cc5', '契約満了日まであと7日です C-000005（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 961, '01a21663-114f-7b24-b4ca-e8331731d1b8', 'alert.raised', '2026-08-24 05:45:20.975712+00', '2026-08-24', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, '01a21663-114f-744e-a1e9-45a6e90ac219', '契約満了日まであと7日です C-000008（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 970, '01a21663-1162-7193-bd35-1b08de93f24d', 'alert.raised', '2026-08-29 05:45:20.994075+00', '2026-08-29', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, NULL, '01a21663-1161-70ac-ac59-b2c175ac41be', '変更予約日まであと3日です C-000001（2026-09-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 970, '01a21663-1162-71bd-b624-d7d40b6a1b43', 'alert.raised', '2026-08-29 05:45:20.994093+00', '2026-08-29', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, '01a21663-1161-70bf-af9f-7af8fe93c7bd', '変更予約日まであと3日です C-000008（2026-09-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 973, '01a21663-1169-7529-b016-3d80ea972747', 'alert.raised', '2026-08-31 05:45:21.001307+00', '2026-08-31', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '01a21663-1168-78a9-a237-79603fde4718', '割引終了日まであと30日です C-000002 導入割引（2026-09-30）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 973, '01a21663-1169-7541-a725-6d52703b052b', 'alert.raised', '2026-08-31 05:45:21.001322+00', '2026-08-31', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, '01a21663-1168-78bd-afa2-48a55a12a016', '契約満了日まであと30日です C-000003（2026-09-30）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 973, '01a21663-1169-7558-91ea-e6ea525376bd', 'alert.raised', '2026-08-31 05:45:21.001327+00', '2026-08-31', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, '01a21663-1168-78c1-ad15-f5ff95bd3572', '契約満了日まであと60日です C-000009（2026-10-30）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 977, '01a21663-1178-7e61-90fa-a304267d8ce8', 'change.executed', '2026-09-01 05:45:21.008169+00', '2026-09-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c33-7d5d-99b1-852b1490bdf3', NULL, NULL, '条件変更 standard 10000 → 9000', '{"memo": null, "differences": [{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a21663-0c33-7d5d-99b1-852b1490bdf3", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 979, '01a21663-1184-7029-a35c-64575f52bfcd', 'contract.ended', '2026-09-01 05:45:21.020481+00', '2026-09-01', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, '契約満了 C-000005', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 981, '01a21663-1194-7c8a-9ec6-d2739b031396', 'contract.resumed', '2026-09-01 05:45:21.037169+00', '2026-09-01', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, '利用再開 C-000006', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 998, '01a21663-11d7-76b0-97a1-696c88c3d4dd', 'alert.raised', '2026-09-28 05:45:21.111419+00', '2026-09-28', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, '01a21663-11d7-71a3-bbfa-cd3457976f13', '変更予約日まであと3日です C-000003（2026-10-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1000, '01a21663-11db-7465-a73a-3bde517a78bd', 'alert.raised', '2026-09-30 05:45:21.115258+00', '2026-09-30', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, '01a21663-11da-7e7d-81a7-3ac2d29c75c6', '契約満了日まであと30日です C-000009（2026-10-30）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1002, '01a21663-11e4-74d0-a1bc-bbdf2c6dfa65', 'change.executed', '2026-10-01 05:45:21.1198+00', '2026-10-01', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', NULL, NULL, '解約 yearly、解約', '{"memo": null, "differences": [{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22", "contract_item_id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1002, '01a21663-11e4-74e5-b8fe-c6e600b2de62', 'contract.ended', '2026-10-01 05:45:21.1198+00', '2026-10-01', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, '契約終了 C-000003', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 948, '01a21663-112e-715f-8667-14096d556295', 'alert.raised', '2026-08-02 05:45:20.94207+00', '2026-08-02', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, '01a21663-112d-712d-8744-a7ba300b444d', '契約更新日まであと30日です C-000009（2026-09-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 952, '01a21663-1137-7530-974e-ff0db194a2e6', 'alert.raised', '2026-08-12 05:45:20.95132+00', '2026-08-12', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, NULL, '01a21663-1136-76e6-bb3d-06c9fdb4f965', '変更予約日まであと3日です C-000007（2026-08-15）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 965, '01a21663-1157-777e-9427-19b2c9bb9963', 'alert.raised', '2026-08-25 05:45:20.983471+00', '2026-08-25', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, '01a21663-1156-75f5-98d0-5073bd8a8850', '契約更新日まであと7日です C-000009（2026-09-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 984, '01a21663-11ac-7193-99a3-2faf7f7318ab', 'change.executed', '2026-09-01 05:45:21.051957+00', '2026-09-01', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f89-75eb-86ed-cfee461622d3', NULL, NULL, '解約金 50000、解約 standard、解約', '{"memo": null, "differences": [{"on": "2026-09-01", "op": "terminate", "after": "50000", "before": "", "attribute": "fee", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "charge_code": "early_termination_fee", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 984, '01a21663-11ac-71b9-a3a2-3b6ee2144e3e', 'contract.ended', '2026-09-01 05:45:21.051957+00', '2026-09-01', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, '契約終了 C-000008', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 985, '01a21663-11b7-764c-9b4a-81838599e99e', 'contract.grace_began', '2026-09-01 05:45:21.072643+00', '2026-09-01', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, '更新未合意（猶予期間） C-000009', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 991, '01a21663-11c9-7746-87c5-6da51653c4f5', 'alert.raised', '2026-09-02 05:45:21.097448+00', '2026-09-02', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, '01a21663-11c7-7b84-a305-830425510938', '契約更新日まであと60日です C-000002（2026-11-01）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 996, '01a21663-11d3-701c-b3bc-fec73f96d7f8', 'alert.raised', '2026-09-23 05:45:21.106983+00', '2026-09-23', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, '01a21663-11d1-7ee5-b920-39ce2bffef16', '契約満了日まであと7日です C-000003（2026-09-30）', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7e7c-aa69-4d906c352056', 'credit_note.issued', '2026-10-01 05:45:21.371746+00', '2026-06-30', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0f15-751d-a0f8-74bf1a0eda47', NULL, '返還請求書発行 CN-000001 -550 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7e9f-8b14-c222e3f2450e', 'credit_note.issued', '2026-10-01 05:45:21.371746+00', '2026-06-30', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, '01a21663-0f19-76b0-9fdb-4c9ff4132e71', NULL, '返還請求書発行 CN-000002 -76668 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7eb6-aebe-ec286a866fb8', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-07-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-1272-73c4-9e4b-30b33bede45d', NULL, '請求書発行 INV-000011 10450 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7eca-ac7d-33dca8d7f647', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-07-01', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-1272-76dd-b4a7-59c9ab399ea3', NULL, '請求書発行 INV-000012 15662 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7edf-bece-1a41eacd9729', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-07-01', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, '01a21663-1272-7ccb-9829-01f29f62e2a7', NULL, '請求書発行 INV-000013 3300 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7eee-aaa1-fa3c08af9e1a', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-07-01', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, '01a21663-1272-7da2-98e8-44e6c31ebbce', NULL, '請求書発行 INV-000014 512 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7f05-b512-aecf6c604a69', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-07-01', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, '01a21663-1273-72a1-b8ae-599d9b8c7b1c', NULL, '請求書発行 INV-000015 11000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7f12-873e-689efaf344c9', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-07-01', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, '01a21663-1273-7376-9712-cb2968d26567', NULL, '請求書発行 INV-000016 11000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7f21-9318-26e5045e5338', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-07-01', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, '01a21663-1273-74c8-b399-c1ff62a8a72f', NULL, '請求書発行 INV-000017 11000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f5-7f30-a5c8-2f15798fc3f8', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-07-15', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, '01a21663-1272-7e11-838b-939780c6fdf9', NULL, '請求書発行 INV-000018 9366 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-7005-aa72-2b2853403f92', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-1272-74a6-a527-43e32d654352', NULL, '請求書発行 INV-000019 10450 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-7016-b44c-19c8c32390e2', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-01', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-1272-7888-b95a-91c5131dc5f4', NULL, '請求書発行 INV-000020 15950 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-7027-b4a4-de5993727a01', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-01', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, '01a21663-1272-7d3a-8fbe-64a94d4b7f0e', NULL, '請求書発行 INV-000021 3300 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-7035-8b9e-6a0840b58b2a', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-01', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, '01a21663-1273-713f-a822-1a7b4ae557b9', NULL, '請求書発行 INV-000022 6032 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-7042-ae48-a5e88d13dc92', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-01', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, '01a21663-1273-730d-ac1d-e4ac1ceb8c8e', NULL, '請求書発行 INV-000023 4967 JPY', '{"memo": null, "differences": []}');
INSERT INTO public.events VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-7050-a5c6-f5baf23021b3', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-01', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, '01a21663-1273-73eb-8ee8-f92405181c66', NULL, '請求書発行 INV-000024 11000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-705e-87e6-ee411a32c210', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-01', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, '01a21663-1273-7533-8baf-a3b1ed9abdbf', NULL, '請求書発行 INV-000025 11000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-706f-b10a-1734c6775f16', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-15', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, '01a21663-1272-7ef5-bf05-9cea4ca4b98d', NULL, '請求書発行 INV-000026 8781 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-7086-9d7f-fec8a83bdd88', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-30', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cbe-749f-87ae-3158e953841c', NULL, '01a21663-1272-7c51-a685-de73e82ed004', NULL, '請求書発行 INV-000027 9829 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-7093-a7af-205a50ff2bbb', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-08-31', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, '01a21663-1273-7457-9374-bdbb5656dbf2', NULL, '請求書発行 INV-000028 50000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-70a1-a456-77281623e163', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-09-01', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-1272-7567-b9f0-5506867d4618', NULL, '請求書発行 INV-000029 9405 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-70af-a545-98c06fdddeaa', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-09-01', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-1272-7a19-b527-a1825c5ab65d', NULL, '請求書発行 INV-000030 15950 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-70bd-975b-05a6fe2c0961', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-09-01', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, '01a21663-1273-71b4-a9bd-970535ccd9e6', NULL, '請求書発行 INV-000031 11000 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1019, '01a21663-12f6-70cb-9529-c521314485d1', 'invoice.issued', '2026-10-01 05:45:21.371746+00', '2026-09-15', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, '01a21663-1273-7088-8c11-4c0e7988e98f', NULL, '請求書発行 INV-000032 12100 JPY', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1025, '01a21663-1326-7a1f-89e5-0a773217b9e1', 'contract.signed', '2026-10-01 05:45:21.4392+00', '2026-10-01', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1319-7d28-98e9-77af7b49ac22', NULL, NULL, NULL, '契約締結 C-000012', '{"memo": null, "differences": [{"on": "2026-10-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-131a-7c07-a8ea-ef3169fdb672", "contract_item_id": "01a21663-131a-7be8-a193-3e546754fda6"}, {"on": "2026-10-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-131a-7c07-a8ea-ef3169fdb672", "contract_item_id": "01a21663-131a-7be8-a193-3e546754fda6"}]}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1025, '01a21663-1326-7a3c-b2e9-44c267984630', 'contract.started', '2026-10-01 05:45:21.4392+00', '2026-10-01', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1319-7d28-98e9-77af7b49ac22', NULL, NULL, NULL, '契約開始 C-000012', '{"memo": null, "differences": []}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 1027, '01a21663-132e-79f4-88c5-323bed7a87b2', 'billing_account.held', '2026-10-01 05:45:21.451614+00', '2026-10-01', '01a21663-1312-765f-8782-407d4d6dd575', NULL, NULL, NULL, NULL, '請求保留 経理部', '{"memo": "請求先の確認中", "differences": []}');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invoice_corrections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_corrections VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9a-7362-bfca-f5d12fd35a49', '01a21663-0b07-785f-ac1c-153dad65d62a'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f15-751d-a0f8-74bf1a0eda47', '01a21663-0e36-77e5-bf25-2ac18bbd6fc7'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f19-76b0-9fdb-4c9ff4132e71', '01a21663-0e36-7afd-94b7-2969ba98f69f');


--
-- Data for Name: invoice_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_lines VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0b07-785f-ac1c-153dad65d62a', '01a21663-0b07-7d4b-915f-02810cdf0e37', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0ac5-727d-b90c-6fc5a151c056', 'light', '月額利用料', '01a21663-0ac5-7282-943d-7772d570396a', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'regular', '2026-04-01', '2026-05-01', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-01', '2026-05-01', '2026-04-01', '2026-05-01', 30, 1, 3000, 3000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-04-01", "until": "2026-05-01"}, "parts": [{"days": 30, "from": "2026-04-01", "model": "flat", "until": "2026-05-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0b07-785f-ac1c-153dad65d62a', '01a21663-0b07-7d63-890b-27102a4f8eab', 1, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0ac5-727d-b90c-6fc5a151c056', 'light', '初期費用', '01a21663-0ac5-7285-a3f2-6e6bd84f57cc', 'setup', '01a21663-0ac5-7285-a3f2-6e6bd84f57cc', 'one_time', 'regular', '2026-04-01', '2026-04-02', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-01', '2026-04-02', '2026-04-01', '2026-04-02', 1, 1, 50000, 50000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-04-01", "until": "2026-04-02"}, "parts": [{"days": 1, "from": "2026-04-01", "model": "flat", "until": "2026-04-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-04-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9a-7362-bfca-f5d12fd35a49', '01a21663-0c9a-74e7-b370-beabc71903e7', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0ac5-727d-b90c-6fc5a151c056', 'light', '月額利用料', '01a21663-0ac5-7282-943d-7772d570396a', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'adjustment', '2026-04-01', '2026-05-01', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-16', '2026-05-01', '2026-04-01', '2026-04-16', -15, 1, 3000, -1500, 'standard', 10, 3, '{"netted": [{"seq": 1, "amount": "3000", "document_id": "01a21663-0b07-785f-ac1c-153dad65d62a"}], "rating": {"part": {"from": "2026-04-01", "until": "2026-04-16"}, "parts": [{"days": 15, "from": "2026-04-01", "model": "flat", "until": "2026-04-16", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "adjustment", "cause_version": 2, "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9a-7362-bfca-f5d12fd35a49', '01a21663-0c9a-74f7-a425-7e8225ff3e5a', 1, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '月額利用料', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'adjustment', '2026-04-01', '2026-05-01', '2026-04-16', '00000000-0000-0000-0000-000000000000', '2026-04-16', '2026-05-01', '2026-04-16', '2026-05-01', 15, 1, 10000, 5000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-04-16", "until": "2026-05-01"}, "parts": [{"days": 15, "from": "2026-04-16", "model": "flat", "until": "2026-05-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "adjustment", "cause_version": 2, "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d17-7212-9a51-be65ce2d7ed8', '01a21663-0d17-7366-a0be-5985eafb4120', 0, '01a21663-0cd0-7581-9484-43fe9803cead', 'C-000005', '01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca', 'light', '月額利用料', '01a21663-0cd0-7b75-9a41-82db184910b4', 'base', '01a21663-0cd0-7b75-9a41-82db184910b4', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 3000, 3000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d17-7212-9a51-be65ce2d7ed8', '01a21663-0d17-7376-a249-2f6c132aafe0', 1, '01a21663-0cd0-7581-9484-43fe9803cead', 'C-000005', '01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca', 'light', '初期費用', '01a21663-0cd0-7b7a-8c0b-6a2720899861', 'setup', '01a21663-0cd0-7b7a-8c0b-6a2720899861', 'one_time', 'regular', '2026-05-01', '2026-05-02', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-05-02', '2026-05-01', '2026-05-02', 1, 1, 50000, 50000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-05-02"}, "parts": [{"days": 1, "from": "2026-05-01", "model": "flat", "until": "2026-05-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-05-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d17-7382-9511-9748de3491d9', '01a21663-0d17-73f6-a225-608e33fbd064', 0, '01a21663-0cd0-7581-9484-43fe9803cead', 'C-000005', '01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca', 'light', '月額利用料', '01a21663-0cd0-7b75-9a41-82db184910b4', 'base', '01a21663-0cd0-7b75-9a41-82db184910b4', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 3000, 3000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d37-7356-b991-3e0bef08c362', '01a21663-0d37-7564-8d9c-38e1115152b0', 0, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4e-7896-876d-4de46c197788', 'standard', '月額利用料', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 10000, 10000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d37-7356-b991-3e0bef08c362', '01a21663-0d37-7574-8762-ded59093d9c6', 1, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', 'ユーザー追加', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 20, 200, 4000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "per_unit", "until": "2026-06-01", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d37-7356-b991-3e0bef08c362', '01a21663-0d37-7584-8660-5aa8a6e9d347', 2, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', '導入割引', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'discount', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 0, 1, -400, -400, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "discount": {"base": "4000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7757-90cd-32d58e7d4845', '01a21663-0e36-77d4-a814-121d3325fce5', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '月額利用料', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-77e5-bf25-2ac18bbd6fc7', '01a21663-0e36-784b-be50-000155818cf3', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '月額利用料', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-793f-bc1f-951f6fba096d', '01a21663-0e36-7ad3-aa90-b234d62550e3', 0, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4e-7896-876d-4de46c197788', 'standard', '月額利用料', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 10000, 10000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-793f-bc1f-951f6fba096d', '01a21663-0e36-7ae7-9fb3-f3471663d492', 1, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', 'ユーザー追加', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 20, 200, 4000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "per_unit", "until": "2026-07-01", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-793f-bc1f-951f6fba096d', '01a21663-0e36-7af3-918b-6f982a68f93b', 2, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', '導入割引', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'discount', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 0, 1, -400, -400, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "discount": {"base": "4000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7afd-94b7-2969ba98f69f', '01a21663-0e36-7b6d-8f26-dd3e4c8cca2d', 0, '01a21663-0ca5-7393-bc1e-460324c17d17', 'C-000003', '01a21663-0ca5-7c5d-abf4-7bec98d2ed2f', 'yearly', '年額利用料', '01a21663-0ca5-7c64-a35b-4e32b857f7ac', 'base', '01a21663-0ca5-7c64-a35b-4e32b857f7ac', 'recurring', 'regular', '2026-05-01', '2027-05-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2027-05-01', '2026-05-01', '2027-05-01', 365, 1, 120000, 120000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2027-05-01"}, "parts": [{"days": 365, "from": "2026-05-01", "model": "flat", "until": "2027-05-01", "version": 1, "quantity": "1", "list_price": "120000", "unit_price": "120000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2027-05-01"}, "of_days": 365, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7b75-83cc-2107e7231cdf', '01a21663-0e36-7be1-8264-4bd677d61dc9', 0, '01a21663-0cbe-749f-87ae-3158e953841c', 'C-000004', '01a21663-0cbe-7d23-a9cc-24ee5bfc72fe', 'quarterly', '月額利用料', '01a21663-0cbe-7d28-919a-718ade0fe555', 'base', '01a21663-0cbe-7d28-919a-718ade0fe555', 'recurring', 'regular', '2026-02-28', '2026-05-31', '2026-05-11', '00000000-0000-0000-0000-000000000000', '2026-05-11', '2026-05-31', '2026-05-11', '2026-05-31', 20, 1, 9100.5, 1978, 'reduced', 8, 2, '{"rating": {"part": {"from": "2026-05-11", "until": "2026-05-31"}, "parts": [{"days": 20, "from": "2026-05-11", "model": "flat", "until": "2026-05-31", "version": 1, "quantity": "1", "list_price": "9100.5", "unit_price": "9100.5", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-02-28", "until": "2026-05-31"}, "of_days": 92, "rounding": "half_up"}, "reason": "regular", "contract_version": 2}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f15-751d-a0f8-74bf1a0eda47', '01a21663-0f15-7620-ba21-915a35de725d', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '遡及割引', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'discount', 'adjustment', '2026-06-01', '2026-07-01', '2026-06-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 0, 1, -500, -500, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "adjustment", "cause_version": 4, "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f19-76b0-9fdb-4c9ff4132e71', '01a21663-0f19-7797-bf75-217293719ac5', 0, '01a21663-0ca5-7393-bc1e-460324c17d17', 'C-000003', '01a21663-0ca5-7c5d-abf4-7bec98d2ed2f', 'yearly', '年額利用料', '01a21663-0ca5-7c64-a35b-4e32b857f7ac', 'base', '01a21663-0ca5-7c64-a35b-4e32b857f7ac', 'recurring', 'adjustment', '2026-05-01', '2027-05-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2027-05-01', '2026-05-01', '2026-10-01', -212, 1, 120000, -69699, 'standard', 10, 3, '{"netted": [{"seq": 1, "amount": "120000", "document_id": "01a21663-0e36-7afd-94b7-2969ba98f69f"}], "rating": {"part": {"from": "2026-05-01", "until": "2026-10-01"}, "parts": [{"days": 153, "from": "2026-05-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "120000", "unit_price": "120000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2027-05-01"}, "of_days": 365, "rounding": "down"}, "reason": "adjustment", "cause_version": 3, "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-73c4-9e4b-30b33bede45d', '01a21663-1272-7485-86fa-b17c2d686d23', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '月額利用料', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-73c4-9e4b-30b33bede45d', '01a21663-1272-749a-9d08-8c861b143048', 1, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '遡及割引', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 0, 1, -500, -500, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-74a6-a527-43e32d654352', '01a21663-1272-7556-bdaa-8176673e570a', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '月額利用料', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-74a6-a527-43e32d654352', '01a21663-1272-755f-ad14-12c32e126889', 1, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '遡及割引', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'discount', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 0, 1, -500, -500, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7567-b9f0-5506867d4618', '01a21663-1272-7609-aae2-4ee4ae0c8e6a', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '月額利用料', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 9000, 9000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "9000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7567-b9f0-5506867d4618', '01a21663-1272-7618-b681-5615787c3c19', 1, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '遡及割引', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'discount', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 0, 1, -450, -450, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "discount": {"base": "9000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7620-8e66-f9e7ec9aeec5', '01a21663-1272-76cd-802b-185fa98dc3ff', 0, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '月額利用料', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 9000, 9000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "9000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7620-8e66-f9e7ec9aeec5', '01a21663-1272-76d6-a2df-d8af9ca52cbc', 1, '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'C-000001', '01a21663-0c25-72cd-a9a0-7b48997f308a', 'standard', '遡及割引', '01a21663-0c25-72d1-96b3-36833154103b', 'base', '01a21663-0ac5-7282-943d-7772d570396a', 'discount', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 0, 1, -450, -450, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "discount": {"base": "9000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-785b-b928-838a51c37e22', 0, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4e-7896-876d-4de46c197788', 'standard', '月額利用料', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-7866-afac-3712c17c4f86', 1, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', 'ユーザー追加', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-07-10', '2026-07-01', '2026-07-10', 9, 20, 200, 1161, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-07-10"}, "parts": [{"days": 9, "from": "2026-07-01", "model": "per_unit", "until": "2026-07-10", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-786d-b7b5-e16f853b2468', 2, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', '導入割引', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '2026-07-01', '2026-07-10', '2026-07-01', '2026-07-10', 0, 1, -116, -116, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-07-10"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "1161", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-7875-8f25-1a80f14d470d', 3, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', 'ユーザー追加', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-10', '00000000-0000-0000-0000-000000000000', '2026-07-10', '2026-08-01', '2026-07-10', '2026-08-01', 22, 25, 200, 3548, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-10", "until": "2026-08-01"}, "parts": [{"days": 22, "from": "2026-07-10", "model": "per_unit", "until": "2026-08-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-787f-974b-0203217099a3', 4, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', '導入割引', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-10', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '2026-07-10', '2026-08-01', '2026-07-10', '2026-08-01', 0, 1, -354, -354, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-10", "until": "2026-08-01"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "3548", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7888-b95a-91c5131dc5f4', '01a21663-1272-79fb-9fb4-a45fcd7190bf', 0, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4e-7896-876d-4de46c197788', 'standard', '月額利用料', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7888-b95a-91c5131dc5f4', '01a21663-1272-7a08-aedb-ea4db5e642bc', 1, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', 'ユーザー追加', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "per_unit", "until": "2026-09-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7888-b95a-91c5131dc5f4', '01a21663-1272-7a11-8b50-7f55eda758a2', 2, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', '導入割引', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'discount', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 0, 1, -500, -500, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "discount": {"base": "5000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7a19-b527-a1825c5ab65d', '01a21663-1272-7b04-91d3-f5f67c878971', 0, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4e-7896-876d-4de46c197788', 'standard', '月額利用料', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7a19-b527-a1825c5ab65d', '01a21663-1272-7b0d-88d4-845668245617', 1, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', 'ユーザー追加', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "per_unit", "until": "2026-10-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7a19-b527-a1825c5ab65d', '01a21663-1272-7b15-9658-c7621427314f', 2, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', '導入割引', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'discount', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 0, 1, -500, -500, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "discount": {"base": "5000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7b1d-a732-4c3fb4b16cdf', '01a21663-1272-7bd2-b1f2-8d18f0317013', 0, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4e-7896-876d-4de46c197788', 'standard', '月額利用料', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7b1d-a732-4c3fb4b16cdf', '01a21663-1272-7bdc-9274-f934b0240240', 1, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'C-000002', '01a21663-0c4f-70ac-874d-70ff4aa4b861', 'seat', 'ユーザー追加', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', '01a21663-0c4f-70b1-b112-423da470c38c', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "per_unit", "until": "2026-11-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7c51-a685-de73e82ed004', '01a21663-1272-7cc2-904a-43f752633549', 0, '01a21663-0cbe-749f-87ae-3158e953841c', 'C-000004', '01a21663-0cbe-7d23-a9cc-24ee5bfc72fe', 'quarterly', '月額利用料', '01a21663-0cbe-7d28-919a-718ade0fe555', 'base', '01a21663-0cbe-7d28-919a-718ade0fe555', 'recurring', 'regular', '2026-05-31', '2026-08-31', '2026-05-31', '00000000-0000-0000-0000-000000000000', '2026-05-31', '2026-08-31', '2026-05-31', '2026-08-31', 92, 1, 9100.5, 9101, 'reduced', 8, 2, '{"rating": {"part": {"from": "2026-05-31", "until": "2026-08-31"}, "parts": [{"days": 92, "from": "2026-05-31", "model": "flat", "until": "2026-08-31", "version": 1, "quantity": "1", "list_price": "9100.5", "unit_price": "9100.5", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-31", "until": "2026-08-31"}, "of_days": 92, "rounding": "half_up"}, "reason": "regular", "contract_version": 2}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7ccb-9829-01f29f62e2a7', '01a21663-1272-7d33-a70b-6d3c488465c1', 0, '01a21663-0cd0-7581-9484-43fe9803cead', 'C-000005', '01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca', 'light', '月額利用料', '01a21663-0cd0-7b75-9a41-82db184910b4', 'base', '01a21663-0cd0-7b75-9a41-82db184910b4', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 3000, 3000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7d3a-8fbe-64a94d4b7f0e', '01a21663-1272-7d9b-9ea4-094409ae2f5a', 0, '01a21663-0cd0-7581-9484-43fe9803cead', 'C-000005', '01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca', 'light', '月額利用料', '01a21663-0cd0-7b75-9a41-82db184910b4', 'base', '01a21663-0cd0-7b75-9a41-82db184910b4', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 3000, 3000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7da2-98e8-44e6c31ebbce', '01a21663-1272-7e09-a395-862bce833e62', 0, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'C-000006', '01a21663-0f10-771c-8c09-dfe5174d58e9', 'seat', 'ユーザー追加', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', '01a21663-0f10-7722-8d3f-10fe04d50357', 'recurring', 'regular', '2026-06-15', '2026-07-15', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-07-15', '2026-07-01', '2026-07-15', 14, 5, 200, 466, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-07-15"}, "parts": [{"days": 14, "from": "2026-07-01", "model": "per_unit", "until": "2026-07-15", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-15", "until": "2026-07-15"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7e11-838b-939780c6fdf9', '01a21663-1272-7ee0-9bd4-3fef3339b174', 0, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'C-000006', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', 'standard', '月額利用料', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'recurring', 'regular', '2026-07-15', '2026-08-15', '2026-07-15', '00000000-0000-0000-0000-000000000000', '2026-07-15', '2026-08-15', '2026-07-15', '2026-08-15', 31, 1, 10000, 7741, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-07-15", "until": "2026-08-15"}, "parts": [{"days": 17, "from": "2026-07-15", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}, {"days": 14, "from": "2026-08-01", "model": "flat", "share": "0.5", "until": "2026-08-15", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-15", "until": "2026-08-15"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7e11-838b-939780c6fdf9', '01a21663-1272-7eed-a53f-699fc4354e71', 1, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'C-000006', '01a21663-0f10-771c-8c09-dfe5174d58e9', 'seat', 'ユーザー追加', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', '01a21663-0f10-7722-8d3f-10fe04d50357', 'recurring', 'regular', '2026-07-15', '2026-08-15', '2026-07-15', '00000000-0000-0000-0000-000000000000', '2026-07-15', '2026-08-15', '2026-07-15', '2026-08-15', 31, 5, 200, 774, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-07-15", "until": "2026-08-15"}, "parts": [{"days": 17, "from": "2026-07-15", "model": "per_unit", "until": "2026-08-01", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}, {"days": 14, "from": "2026-08-01", "model": "per_unit", "share": "0.5", "until": "2026-08-15", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-15", "until": "2026-08-15"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7ef5-bf05-9cea4ca4b98d', '01a21663-1273-7078-9102-96353a5f3a62', 0, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'C-000006', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', 'standard', '月額利用料', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'recurring', 'regular', '2026-08-15', '2026-09-15', '2026-08-15', '00000000-0000-0000-0000-000000000000', '2026-08-15', '2026-09-15', '2026-08-15', '2026-09-15', 31, 1, 10000, 7258, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-08-15", "until": "2026-09-15"}, "parts": [{"days": 17, "from": "2026-08-15", "model": "flat", "share": "0.5", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}, {"days": 14, "from": "2026-09-01", "model": "flat", "until": "2026-09-15", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-15", "until": "2026-09-15"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7ef5-bf05-9cea4ca4b98d', '01a21663-1273-7081-bad9-28b9ba23f10d', 1, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'C-000006', '01a21663-0f10-771c-8c09-dfe5174d58e9', 'seat', 'ユーザー追加', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', '01a21663-0f10-7722-8d3f-10fe04d50357', 'recurring', 'regular', '2026-08-15', '2026-09-15', '2026-08-15', '00000000-0000-0000-0000-000000000000', '2026-08-15', '2026-09-15', '2026-08-15', '2026-09-15', 31, 5, 200, 725, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-08-15", "until": "2026-09-15"}, "parts": [{"days": 17, "from": "2026-08-15", "model": "per_unit", "share": "0.5", "until": "2026-09-01", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}, {"days": 14, "from": "2026-09-01", "model": "per_unit", "until": "2026-09-15", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-15", "until": "2026-09-15"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7088-8c11-4c0e7988e98f', '01a21663-1273-7130-a77f-e177d81da20b', 0, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'C-000006', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', 'standard', '月額利用料', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'recurring', 'regular', '2026-09-15', '2026-10-15', '2026-09-15', '00000000-0000-0000-0000-000000000000', '2026-09-15', '2026-10-15', '2026-09-15', '2026-10-15', 30, 1, 10000, 10000, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-09-15", "until": "2026-10-15"}, "parts": [{"days": 30, "from": "2026-09-15", "model": "flat", "until": "2026-10-15", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-15", "until": "2026-10-15"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7088-8c11-4c0e7988e98f', '01a21663-1273-7137-a5d1-b270eb7bae78', 1, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'C-000006', '01a21663-0f10-771c-8c09-dfe5174d58e9', 'seat', 'ユーザー追加', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', '01a21663-0f10-7722-8d3f-10fe04d50357', 'recurring', 'regular', '2026-09-15', '2026-10-15', '2026-09-15', '00000000-0000-0000-0000-000000000000', '2026-09-15', '2026-10-15', '2026-09-15', '2026-10-15', 30, 5, 200, 1000, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-09-15", "until": "2026-10-15"}, "parts": [{"days": 30, "from": "2026-09-15", "model": "per_unit", "until": "2026-10-15", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-15", "until": "2026-10-15"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 6}');
INSERT INTO public.invoice_lines VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-713f-a822-1a7b4ae557b9', '01a21663-1273-71ad-9b24-ee321614e433', 0, '01a21663-0f52-725e-bfdd-da667db72c72', 'C-000007', '01a21663-0f53-713b-8e90-3f8274bd035b', 'standard', '月額利用料', '01a21663-0f53-7140-bc1b-3201dff443fc', 'base', '01a21663-0f53-7140-bc1b-3201dff443fc', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-15', '00000000-0000-0000-0000-000000000000', '2026-08-15', '2026-09-01', '2026-08-15', '2026-09-01', 17, 1, 10000, 5484, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-08-15", "until": "2026-09-01"}, "parts": [{"days": 17, "from": "2026-08-15", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down", "carried_days": 14}, "reason": "regular", "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-71b4-a9bd-970535ccd9e6', '01a21663-1273-721f-89ab-33c9cd4680d0', 0, '01a21663-0f52-725e-bfdd-da667db72c72', 'C-000007', '01a21663-0f53-713b-8e90-3f8274bd035b', 'standard', '月額利用料', '01a21663-0f53-7140-bc1b-3201dff443fc', 'base', '01a21663-0f53-7140-bc1b-3201dff443fc', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7229-8945-aaa40431cbc0', '01a21663-1273-7294-8027-66ff12171bf4', 0, '01a21663-0f52-725e-bfdd-da667db72c72', 'C-000007', '01a21663-0f53-713b-8e90-3f8274bd035b', 'standard', '月額利用料', '01a21663-0f53-7140-bc1b-3201dff443fc', 'base', '01a21663-0f53-7140-bc1b-3201dff443fc', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-72a1-b8ae-599d9b8c7b1c', '01a21663-1273-7305-ad30-517ea4fa4fa7', 0, '01a21663-0f52-725e-bfdd-da667db72c72', 'C-000007', '01a21663-0f53-713b-8e90-3f8274bd035b', 'standard', '月額利用料', '01a21663-0f53-7140-bc1b-3201dff443fc', 'base', '01a21663-0f53-7140-bc1b-3201dff443fc', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-730d-ac1d-e4ac1ceb8c8e', '01a21663-1273-736e-9cd7-5d29fbfadef3', 0, '01a21663-0f52-725e-bfdd-da667db72c72', 'C-000007', '01a21663-0f53-713b-8e90-3f8274bd035b', 'standard', '月額利用料', '01a21663-0f53-7140-bc1b-3201dff443fc', 'base', '01a21663-0f53-7140-bc1b-3201dff443fc', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-08-15', '2026-08-01', '2026-08-15', 14, 1, 10000, 4516, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-08-15"}, "parts": [{"days": 14, "from": "2026-08-01", "model": "flat", "until": "2026-08-15", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7376-9712-cb2968d26567', '01a21663-1273-73e4-8d0a-b90e57dc3ddf', 0, '01a21663-0f78-79b4-bddf-cb1d72d4f115', 'C-000008', '01a21663-0f79-78d4-bdb0-75fb12085a60', 'standard', '月額利用料', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 'base', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-73eb-8ee8-f92405181c66', '01a21663-1273-7450-8c0f-dce63875740b', 0, '01a21663-0f78-79b4-bddf-cb1d72d4f115', 'C-000008', '01a21663-0f79-78d4-bdb0-75fb12085a60', 'standard', '月額利用料', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 'base', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7457-9374-bdbb5656dbf2', '01a21663-1273-74bf-a65d-64deba14a010', 0, '01a21663-0f78-79b4-bddf-cb1d72d4f115', 'C-000008', '01a21663-0f79-78d4-bdb0-75fb12085a60', 'standard', '解約金', '01a21663-0f89-75a7-a44d-62338b4d8f6d', 'early_termination_fee', '01a21663-0f89-75a7-a44d-62338b4d8f6d', 'one_time', 'regular', '2026-08-31', '2026-09-01', '2026-08-31', '00000000-0000-0000-0000-000000000000', '2026-08-31', '2026-09-01', '2026-08-31', '2026-09-01', 1, 1, 50000, 50000, 'out_of_scope', 0, 4, '{"rating": {"part": {"from": "2026-08-31", "until": "2026-09-01"}, "parts": [{"days": 1, "from": "2026-08-31", "model": "flat", "until": "2026-09-01", "version": 0, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "early_termination_fee"}], "scale": 0, "period": {"from": "2026-08-31", "until": "2026-09-01"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-74c8-b399-c1ff62a8a72f', '01a21663-1273-752b-8b5a-8e24632da58d', 0, '01a21663-0faf-757f-8a25-6faebe0bbb65', 'C-000009', '01a21663-0fb0-744e-b38a-5278318e39c0', 'standard', '月額利用料', '01a21663-0fb0-7453-9535-3b331447e3ec', 'base', '01a21663-0fb0-7453-9535-3b331447e3ec', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7533-8baf-a3b1ed9abdbf', '01a21663-1273-75a3-9091-88f9edbd11c1', 0, '01a21663-0faf-757f-8a25-6faebe0bbb65', 'C-000009', '01a21663-0fb0-744e-b38a-5278318e39c0', 'standard', '月額利用料', '01a21663-0fb0-7453-9535-3b331447e3ec', 'base', '01a21663-0fb0-7453-9535-3b331447e3ec', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-75ab-b019-2322434256e4', '01a21663-1273-7615-929b-f1e2668d0e73', 0, '01a21663-0faf-757f-8a25-6faebe0bbb65', 'C-000009', '01a21663-0fb0-744e-b38a-5278318e39c0', 'standard', '月額利用料', '01a21663-0fb0-7453-9535-3b331447e3ec', 'base', '01a21663-0fb0-7453-9535-3b331447e3ec', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 10000, 0, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "share": "0", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-761e-ae57-36c07a1738fd', '01a21663-1273-7684-abe3-e61f9b4016a3', 0, '01a21663-0faf-757f-8a25-6faebe0bbb65', 'C-000009', '01a21663-0fb0-744e-b38a-5278318e39c0', 'standard', '月額利用料', '01a21663-0fb0-7453-9535-3b331447e3ec', 'base', '01a21663-0fb0-7453-9535-3b331447e3ec', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-10-31', '2026-10-01', '2026-10-31', 30, 1, 10000, 0, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-10-31"}, "parts": [{"days": 30, "from": "2026-10-01", "model": "flat", "share": "0", "until": "2026-10-31", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1338-79cb-8bd5-10bf7d3f57b1', '01a21663-1338-7b0a-9eb2-2814aadd9f8b', 0, '01a21663-1319-7d28-98e9-77af7b49ac22', 'C-000012', '01a21663-131a-7be8-a193-3e546754fda6', 'light', '月額利用料', '01a21663-131a-7bee-9bb7-9e78890d2d7a', 'base', '01a21663-131a-7bee-9bb7-9e78890d2d7a', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 3000, 3000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1338-79cb-8bd5-10bf7d3f57b1', '01a21663-1338-7b18-9b4a-f53aa750b8c4', 1, '01a21663-1319-7d28-98e9-77af7b49ac22', 'C-000012', '01a21663-131a-7be8-a193-3e546754fda6', 'light', '初期費用', '01a21663-131a-7bf6-b072-f8f2f56cd55a', 'setup', '01a21663-131a-7bf6-b072-f8f2f56cd55a', 'one_time', 'regular', '2026-10-01', '2026-10-02', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-10-02', '2026-10-01', '2026-10-02', 1, 1, 50000, 50000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-10-02"}, "parts": [{"days": 1, "from": "2026-10-01", "model": "flat", "until": "2026-10-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-10-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 1}');


--
-- Data for Name: invoice_taxes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_taxes VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0b07-785f-ac1c-153dad65d62a', 'standard', 10, 53000, 5300),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9a-7362-bfca-f5d12fd35a49', 'standard', 10, 3500, 350),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d17-7212-9a51-be65ce2d7ed8', 'standard', 10, 53000, 5300),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d17-7382-9511-9748de3491d9', 'standard', 10, 3000, 300),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d37-7356-b991-3e0bef08c362', 'standard', 10, 13600, 1360),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7757-90cd-32d58e7d4845', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-77e5-bf25-2ac18bbd6fc7', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-793f-bc1f-951f6fba096d', 'standard', 10, 13600, 1360),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7afd-94b7-2969ba98f69f', 'standard', 10, 120000, 12000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7b75-83cc-2107e7231cdf', 'reduced', 8, 1978, 158),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f15-751d-a0f8-74bf1a0eda47', 'standard', 10, -500, -50),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f19-76b0-9fdb-4c9ff4132e71', 'standard', 10, -69699, -6969),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-73c4-9e4b-30b33bede45d', 'standard', 10, 9500, 950),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-74a6-a527-43e32d654352', 'standard', 10, 9500, 950),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7567-b9f0-5506867d4618', 'standard', 10, 8550, 855),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7620-8e66-f9e7ec9aeec5', 'standard', 10, 8550, 855),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-76dd-b4a7-59c9ab399ea3', 'standard', 10, 14239, 1423),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7888-b95a-91c5131dc5f4', 'standard', 10, 14500, 1450),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7a19-b527-a1825c5ab65d', 'standard', 10, 14500, 1450),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7b1d-a732-4c3fb4b16cdf', 'standard', 10, 15000, 1500),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7c51-a685-de73e82ed004', 'reduced', 8, 9101, 728),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7ccb-9829-01f29f62e2a7', 'standard', 10, 3000, 300),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7d3a-8fbe-64a94d4b7f0e', 'standard', 10, 3000, 300),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7da2-98e8-44e6c31ebbce', 'standard', 10, 466, 46),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7e11-838b-939780c6fdf9', 'standard', 10, 8515, 851),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7ef5-bf05-9cea4ca4b98d', 'standard', 10, 7983, 798),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7088-8c11-4c0e7988e98f', 'standard', 10, 11000, 1100),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-713f-a822-1a7b4ae557b9', 'standard', 10, 5484, 548),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-71b4-a9bd-970535ccd9e6', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7229-8945-aaa40431cbc0', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-72a1-b8ae-599d9b8c7b1c', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-730d-ac1d-e4ac1ceb8c8e', 'standard', 10, 4516, 451),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7376-9712-cb2968d26567', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-73eb-8ee8-f92405181c66', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7457-9374-bdbb5656dbf2', 'out_of_scope', 0, 50000, 0),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-74c8-b399-c1ff62a8a72f', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7533-8baf-a3b1ed9abdbf', 'standard', 10, 10000, 1000),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-75ab-b019-2322434256e4', 'standard', 10, 0, 0),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-761e-ae57-36c07a1738fd', 'standard', 10, 0, 0),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1338-79cb-8bd5-10bf7d3f57b1', 'standard', 10, 53000, 5300);


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoices VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0b07-785f-ac1c-153dad65d62a', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'invoice', 'issued', 'INV-000001', '2026-04-01', '2026-05-31', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xdb9795180d44f52a2ca4417949ba69fcd3d258ebe3d58ca15e3edf894bfb7fa4', 2, '2026-04-01 05:45:19.355819+00', '2026-04-01 05:45:19.553825+00', '2026-04-01 05:45:19.553825+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9a-7362-bfca-f5d12fd35a49', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'invoice', 'issued', 'INV-000002', '2026-04-30', '2026-05-31', 'JPY', 3500, 350, 3850, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x779723d9015cfc4e707bf1b0b7109a23fd2242118dc250e8a8cb17c3d99c58c1', 2, '2026-04-16 05:45:19.754125+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7757-90cd-32d58e7d4845', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'invoice', 'issued', 'INV-000005', '2026-05-01', '2026-06-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x7e0be45ca437e9e17a464f88d2d9f7c59351ee653554d8b73589b048d20fa856', 2, '2026-06-30 05:45:20.177478+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-77e5-bf25-2ac18bbd6fc7', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'invoice', 'issued', 'INV-000009', '2026-06-01', '2026-07-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x1d67e18a8d9ca74c316cc119ec4e1dae2378aae26c520918546ab9844dba89b6', 2, '2026-06-30 05:45:20.177478+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d37-7356-b991-3e0bef08c362', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'invoice', 'issued', 'INV-000004', '2026-05-01', '2026-06-30', 'JPY', 13600, 1360, 14960, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\xb899b08e322965d3eb6323acd5f6309db919695985299c4f302ea710de15ec16', 2, '2026-05-01 05:45:19.861641+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-793f-bc1f-951f6fba096d', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'invoice', 'issued', 'INV-000010', '2026-06-01', '2026-07-31', 'JPY', 13600, 1360, 14960, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\x462aaaca4c573e0274910d75ffb6cbfb7862d0f770eeb1c1530d7a17d8786f10', 2, '2026-06-30 05:45:20.177478+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7afd-94b7-2969ba98f69f', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca2-7898-9d6f-d4f660e67da8', 'invoice', 'issued', 'INV-000006', '2026-05-01', '2026-06-30', 'JPY', 120000, 12000, 132000, NULL, NULL, NULL, '佐藤工業株式会社', '{佐藤工業株式会社}', NULL, '\xd52b4eae3f2848c214aa3599f842882d02ca3bdf9c8d5d1ef0c0214bcb79ff82', 2, '2026-06-30 05:45:20.177478+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0e36-7b75-83cc-2107e7231cdf', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'invoice', 'issued', 'INV-000007', '2026-05-30', '2026-06-30', 'JPY', 1978, 158, 2136, NULL, NULL, NULL, '高橋物産株式会社', '{高橋物産株式会社}', NULL, '\x05b0225fd5c32f41930cfe8838d60da72ccab980ec789ef9ae44458fbfb37a92', 2, '2026-06-30 05:45:20.177478+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d17-7212-9a51-be65ce2d7ed8', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'invoice', 'issued', 'INV-000003', '2026-05-01', '2026-06-30', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\xeaf52cca916547581215ddffafb27b08e790c5233f05a722cd58e56fdff20d23', 2, '2026-06-30 05:45:19.880516+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0d17-7382-9511-9748de3491d9', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'invoice', 'issued', 'INV-000008', '2026-06-01', '2026-07-31', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\xa10d95ef3e0661fa55631122c3cf1e03ca2c6dc3ada75b712b5665914fb0dca2', 2, '2026-06-30 05:45:19.880516+00', '2026-06-30 05:45:20.300672+00', '2026-06-30 05:45:20.300672+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7620-8e66-f9e7ec9aeec5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'invoice', 'draft', NULL, '2026-10-01', '2026-11-30', 'JPY', 8550, 855, 9405, NULL, NULL, NULL, NULL, NULL, NULL, '\xd0e965a0f5020526f98b6f4a4f110d9822c5b4ac67c6220e521189aff5930e30', 1, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.260712+00', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7b1d-a732-4c3fb4b16cdf', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'invoice', 'draft', NULL, '2026-10-01', '2026-11-30', 'JPY', 15000, 1500, 16500, NULL, NULL, NULL, NULL, NULL, NULL, '\xf573e90e8f257dacf464d22c6c4d90ec0d497834feb643fb7326addf4ec88900', 1, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.260712+00', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f15-751d-a0f8-74bf1a0eda47', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'credit_note', 'issued', 'CN-000001', '2026-06-30', '2026-07-31', 'JPY', -500, -50, -550, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xa05a1a9ecaf01888fc86c8ef454e4159bba82a4fe3290bd405d233bab1c8f6a8', 2, '2026-06-30 05:45:20.395048+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-73c4-9e4b-30b33bede45d', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'invoice', 'issued', 'INV-000011', '2026-07-01', '2026-08-31', 'JPY', 9500, 950, 10450, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xa3688a71d71d10df67313140c7fb846132bcfebefdfd0f62ad3743aca998e586', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-74a6-a527-43e32d654352', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'invoice', 'issued', 'INV-000019', '2026-08-01', '2026-09-30', 'JPY', 9500, 950, 10450, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x013450560fc400e7bd39cefd0eb7b9474c59fbebfe322f811268ecf120dc73cf', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7567-b9f0-5506867d4618', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0abd-71ef-8d45-c28248c27842', 'invoice', 'issued', 'INV-000029', '2026-09-01', '2026-10-31', 'JPY', 8550, 855, 9405, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x9aa5a662c55ae8d493d8a7bff3182410508f12df9a0f6c5be134e0dda97a37dc', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'invoice', 'issued', 'INV-000012', '2026-07-01', '2026-08-31', 'JPY', 14239, 1423, 15662, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\x46f8c5acc56123ff7cb7e2aadc60da93a7387049ac4e1697b8cf48efc47a6c91', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7888-b95a-91c5131dc5f4', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'invoice', 'issued', 'INV-000020', '2026-08-01', '2026-09-30', 'JPY', 14500, 1450, 15950, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\xa625dccda096f55e8d2f1cbfe55062ecad5e07470f3773b57f00ebe09c700651', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7229-8945-aaa40431cbc0', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'invoice', 'draft', NULL, '2026-10-01', '2026-11-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, NULL, NULL, NULL, '\x3f8392a6ec56204235fa1bb841b992b90704beda81e83ad1939e37391b9e666a', 1, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.260712+00', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-75ab-b019-2322434256e4', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', 'settlement', 'issued', NULL, '2026-09-01', '2026-10-31', 'JPY', 0, 0, 0, NULL, NULL, NULL, NULL, '{小林工芸株式会社}', NULL, '\x5c7dbb473ec8abc91d55029c927530958c9dc729123ccf937604a0ab82954b2b', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.260712+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-761e-ae57-36c07a1738fd', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', 'settlement', 'issued', NULL, '2026-10-01', '2026-11-30', 'JPY', 0, 0, 0, NULL, NULL, NULL, NULL, '{小林工芸株式会社}', NULL, '\x840cc30c136b6c30aca4c1a8dea681e6ce7316c6aa277066268ec3e9ff5b39d3', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.260712+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7a19-b527-a1825c5ab65d', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'invoice', 'issued', 'INV-000030', '2026-09-01', '2026-10-31', 'JPY', 14500, 1450, 15950, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\x5d0db00f135691555a2d790946422a3fb1cfa3a347cd89727f2e51d9653adf69', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f19-76b0-9fdb-4c9ff4132e71', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ca2-7898-9d6f-d4f660e67da8', 'credit_note', 'issued', 'CN-000002', '2026-06-30', '2026-07-31', 'JPY', -69699, -6969, -76668, NULL, NULL, NULL, '佐藤工業株式会社', '{佐藤工業株式会社}', NULL, '\x1ab91bcb999e498006959e2655b7cd541557a511a19bdf8e6123b2d6dd6ab068', 2, '2026-06-30 05:45:20.395693+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7c51-a685-de73e82ed004', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'invoice', 'issued', 'INV-000027', '2026-08-30', '2026-09-30', 'JPY', 9101, 728, 9829, NULL, NULL, NULL, '高橋物産株式会社', '{高橋物産株式会社}', NULL, '\x52839cf4377fc210ab394d57b056e1a40b12e0ce3972966325bdcd4a68eae216', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7ccb-9829-01f29f62e2a7', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'invoice', 'issued', 'INV-000013', '2026-07-01', '2026-08-31', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\xb39152c43671242daa763b511ad1196b0627e3e86e35303efd09f6ee6e6ee1fd', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7d3a-8fbe-64a94d4b7f0e', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'invoice', 'issued', 'INV-000021', '2026-08-01', '2026-09-30', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\xa1f0de9d835a00bc314302dba640099cb8fa1a8a3b3232d808d1fa544253b7ee', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7da2-98e8-44e6c31ebbce', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'invoice', 'issued', 'INV-000014', '2026-07-01', '2026-08-31', 'JPY', 466, 46, 512, NULL, NULL, NULL, '加藤建設株式会社', '{加藤建設株式会社}', NULL, '\xb42d6e148a0a91e7ba19f974595c10978ca7352a4f20774a57f9c3a597e0141d', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7e11-838b-939780c6fdf9', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'invoice', 'issued', 'INV-000018', '2026-07-15', '2026-08-31', 'JPY', 8515, 851, 9366, NULL, NULL, NULL, '加藤建設株式会社', '{加藤建設株式会社}', NULL, '\x473bb1b299f30aba9937e7650831554c0cee8808f2acab4166465637560bd77a', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1272-7ef5-bf05-9cea4ca4b98d', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'invoice', 'issued', 'INV-000026', '2026-08-15', '2026-09-30', 'JPY', 7983, 798, 8781, NULL, NULL, NULL, '加藤建設株式会社', '{加藤建設株式会社}', NULL, '\xff005d505e138c37f804a4b84432249f26bf5192f1c7297d3d8051e38636590d', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7088-8c11-4c0e7988e98f', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'invoice', 'issued', 'INV-000032', '2026-09-15', '2026-10-31', 'JPY', 11000, 1100, 12100, NULL, NULL, NULL, '加藤建設株式会社', '{加藤建設株式会社}', NULL, '\xf798b7bc85d861242207915fc843bd3d32fe1b064f1ce16437ff871eeb84876f', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-713f-a822-1a7b4ae557b9', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'invoice', 'issued', 'INV-000022', '2026-08-01', '2026-09-30', 'JPY', 5484, 548, 6032, NULL, NULL, NULL, '吉田商店株式会社', '{吉田商店株式会社}', NULL, '\x006fc9bbdcfd78b6f5ee6841fd7d140b702901b9dba9e3966847c827413eb03d', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-71b4-a9bd-970535ccd9e6', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'invoice', 'issued', 'INV-000031', '2026-09-01', '2026-10-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '吉田商店株式会社', '{吉田商店株式会社}', NULL, '\x051df9daaaf40a3a133f2dd2c71f834e500d6feb9ee767c70d6189eccb07a84e', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-72a1-b8ae-599d9b8c7b1c', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f4f-766e-b429-d0565c82f75a', 'invoice', 'issued', 'INV-000015', '2026-07-01', '2026-08-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '山本薬品株式会社', '{山本薬品株式会社}', NULL, '\xcccde56aaad6d19d2b7774306ab25ed59e268624e50fbf9a401584870ae7454c', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-730d-ac1d-e4ac1ceb8c8e', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f4f-766e-b429-d0565c82f75a', 'invoice', 'issued', 'INV-000023', '2026-08-01', '2026-09-30', 'JPY', 4516, 451, 4967, NULL, NULL, NULL, '山本薬品株式会社', '{山本薬品株式会社}', NULL, '\x8c6d3be482350861d416e0c107bfd8c700062924704fbcf4a5c45b99bf09d974', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7376-9712-cb2968d26567', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'invoice', 'issued', 'INV-000016', '2026-07-01', '2026-08-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '中村機械株式会社', '{中村機械株式会社}', NULL, '\x69d4cf26cf13c74d4ab9bcb18705da2cfb30debfc6ecf96dcf31195f058dc5eb', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-73eb-8ee8-f92405181c66', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'invoice', 'issued', 'INV-000024', '2026-08-01', '2026-09-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '中村機械株式会社', '{中村機械株式会社}', NULL, '\xb11336e4d61c6652b15a09a9ab2b1d0bb708a43d927ddb50b965fbf87f592ab1', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7457-9374-bdbb5656dbf2', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'invoice', 'issued', 'INV-000028', '2026-08-31', '2026-09-30', 'JPY', 50000, 0, 50000, NULL, NULL, NULL, '中村機械株式会社', '{中村機械株式会社}', NULL, '\x38a71d9a73711ba8b44821053ab419ceb7cb46e386f2e9fa6e13e48d7f92cc93', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-74c8-b399-c1ff62a8a72f', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', 'invoice', 'issued', 'INV-000017', '2026-07-01', '2026-08-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '小林工芸株式会社', '{小林工芸株式会社}', NULL, '\x54c8ac8d043fac7e02f333df1a6245603c01b6bfa92bf72a63fb016d0e199b5b', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1273-7533-8baf-a3b1ed9abdbf', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fab-7be1-b624-458b23c3d628', 'invoice', 'issued', 'INV-000025', '2026-08-01', '2026-09-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '小林工芸株式会社', '{小林工芸株式会社}', NULL, '\x4bd3f4a3bfda7a8f60bd4f7cfc8159b24b38297db840a77235bb0211f7e0ca72', 2, '2026-10-01 05:45:21.260712+00', '2026-10-01 05:45:21.371746+00', '2026-10-01 05:45:21.371746+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1338-79cb-8bd5-10bf7d3f57b1', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1318-7055-b268-0814ea0d6a8b', 'invoice', 'held', NULL, '2026-10-01', '2026-11-30', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, NULL, NULL, NULL, '\x9ae11d815bc3172e03ff8e5e552db627c3d20b5f74f07caaf8d7ef4e03373639', 1, '2026-10-01 05:45:21.462+00', '2026-10-01 05:45:21.462+00', NULL);


--
-- Data for Name: item_options; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.item_options VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '01a21663-0a79-789d-b9c5-d527a9c95e60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '01a21663-0a79-789d-b9c5-d527a9c95e60');


--
-- Data for Name: item_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.item_versions VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a81-7693-aeeb-1a3699eb9036', '01a21663-0a79-789d-b9c5-d527a9c95e60', 1, '2000-01-01', '2026-04-01 05:45:19.233432+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a93-7208-b580-e4b4ce3cacd4', '01a21663-0a8d-726a-b12f-c958ff07b7b6', 1, '2000-01-01', '2026-04-01 05:45:19.251134+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a9c-7698-b92b-42dae8c235d4', '01a21663-0a96-7dfc-b841-10884ef1b8ef', 1, '2000-01-01', '2026-04-01 05:45:19.260433+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aa4-7d4e-837c-36b521e42a89', '01a21663-0aa0-77f6-b1c8-4512fd7db1be', 1, '2000-01-01', '2026-04-01 05:45:19.268873+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aad-7110-bd1e-5091a4b3942d', '01a21663-0aa8-78d1-9fb7-ab2e7de02e99', 1, '2000-01-01', '2026-04-01 05:45:19.27707+00');


--
-- Data for Name: items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.items VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a79-789d-b9c5-d527a9c95e60', '01a21663-0a74-74ea-8e05-01c1614314dd', 'seat', 'seat', 'option', 'on_sale', 1, 2, '2026-04-01 05:45:19.225537+00', '2026-04-01 05:45:19.231152+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '01a21663-0a74-74ea-8e05-01c1614314dd', 'light', 'light', 'main', 'on_sale', 1, 2, '2026-04-01 05:45:19.245128+00', '2026-04-01 05:45:19.249993+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '01a21663-0a74-74ea-8e05-01c1614314dd', 'standard', 'standard', 'main', 'on_sale', 1, 2, '2026-04-01 05:45:19.254886+00', '2026-04-01 05:45:19.259143+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aa0-77f6-b1c8-4512fd7db1be', '01a21663-0a74-74ea-8e05-01c1614314dd', 'yearly', 'yearly', 'main', 'on_sale', 1, 2, '2026-04-01 05:45:19.26449+00', '2026-04-01 05:45:19.267828+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0aa8-78d1-9fb7-ab2e7de02e99', '01a21663-0a74-74ea-8e05-01c1614314dd', 'quarterly', 'quarterly', 'main', 'on_sale', 1, 2, '2026-04-01 05:45:19.272528+00', '2026-04-01 05:45:19.276012+00');


--
-- Data for Name: ledger_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_rows VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-7282-943d-7772d570396a', '2026-04-01', 'recurring', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', 3000, 1, 30, '2026-04-01', '2026-05-01', 1, '01a21663-0b07-785f-ac1c-153dad65d62a', '01a21663-0b07-7d4b-915f-02810cdf0e37', '2026-11-26 05:45:19.559952+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-7285-a3f2-6e6bd84f57cc', '2026-04-01', 'one_time', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7285-a3f2-6e6bd84f57cc', 50000, 1, 1, '2026-04-01', '2026-04-02', 1, '01a21663-0b07-785f-ac1c-153dad65d62a', '01a21663-0b07-7d63-890b-27102a4f8eab', '2026-11-26 05:45:19.560094+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-7282-943d-7772d570396a', '2026-04-01', 'recurring', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 2, '01a21663-0ac5-7282-943d-7772d570396a', -1500, 1, -15, '2026-04-01', '2026-04-16', 3, '01a21663-0c9a-7362-bfca-f5d12fd35a49', '01a21663-0c9a-74e7-b370-beabc71903e7', '2026-11-26 05:45:20.310459+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-04-01', 'recurring', '2026-04-16', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', 5000, 1, 15, '2026-04-16', '2026-05-01', 3, '01a21663-0c9a-7362-bfca-f5d12fd35a49', '01a21663-0c9a-74f7-a425-7e8225ff3e5a', '2026-11-26 05:45:20.310516+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b75-9a41-82db184910b4', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'JPY', 'standard', 10, 1, '01a21663-0cd0-7b75-9a41-82db184910b4', 3000, 1, 31, '2026-05-01', '2026-06-01', 2, '01a21663-0d17-7212-9a51-be65ce2d7ed8', '01a21663-0d17-7366-a0be-5985eafb4120', '2026-11-26 05:45:20.310522+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b7a-8c0b-6a2720899861', '2026-05-01', 'one_time', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'JPY', 'standard', 10, 1, '01a21663-0cd0-7b7a-8c0b-6a2720899861', 50000, 1, 1, '2026-05-01', '2026-05-02', 2, '01a21663-0d17-7212-9a51-be65ce2d7ed8', '01a21663-0d17-7376-a249-2f6c132aafe0', '2026-11-26 05:45:20.310526+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 10000, 1, 31, '2026-05-01', '2026-06-01', 7, '01a21663-0d37-7356-b991-3e0bef08c362', '01a21663-0d37-7564-8d9c-38e1115152b0', '2026-11-26 05:45:20.31053+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', 4000, 20, 31, '2026-05-01', '2026-06-01', 7, '01a21663-0d37-7356-b991-3e0bef08c362', '01a21663-0d37-7574-8762-ded59093d9c6', '2026-11-26 05:45:20.310534+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-05-01', 'discount', '2026-05-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', -400, 1, 0, '2026-05-01', '2026-06-01', 7, '01a21663-0d37-7356-b991-3e0bef08c362', '01a21663-0d37-7584-8660-5aa8a6e9d347', '2026-11-26 05:45:20.310547+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', 10000, 1, 31, '2026-05-01', '2026-06-01', 3, '01a21663-0e36-7757-90cd-32d58e7d4845', '01a21663-0e36-77d4-a814-121d3325fce5', '2026-11-26 05:45:20.310551+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7c64-a35b-4e32b857f7ac', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a21663-0ca2-7898-9d6f-d4f660e67da8', 'JPY', 'standard', 10, 1, '01a21663-0ca5-7c64-a35b-4e32b857f7ac', 120000, 1, 365, '2026-05-01', '2027-05-01', 2, '01a21663-0e36-7afd-94b7-2969ba98f69f', '01a21663-0e36-7b6d-8f26-dd3e4c8cca2d', '2026-11-26 05:45:20.310555+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', '01a21663-0cbe-7d28-919a-718ade0fe555', '2026-02-28', 'recurring', '2026-05-11', '00000000-0000-0000-0000-000000000000', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'JPY', 'reduced', 8, 1, '01a21663-0cbe-7d28-919a-718ade0fe555', 1978, 1, 20, '2026-05-11', '2026-05-31', 2, '01a21663-0e36-7b75-83cc-2107e7231cdf', '01a21663-0e36-7be1-8264-4bd677d61dc9', '2026-11-26 05:45:20.310559+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b75-9a41-82db184910b4', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'JPY', 'standard', 10, 1, '01a21663-0cd0-7b75-9a41-82db184910b4', 3000, 1, 30, '2026-06-01', '2026-07-01', 2, '01a21663-0d17-7382-9511-9748de3491d9', '01a21663-0d17-73f6-a225-608e33fbd064', '2026-11-26 05:45:20.310562+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', 10000, 1, 30, '2026-06-01', '2026-07-01', 3, '01a21663-0e36-77e5-bf25-2ac18bbd6fc7', '01a21663-0e36-784b-be50-000155818cf3', '2026-11-26 05:45:20.310566+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 10000, 1, 30, '2026-06-01', '2026-07-01', 7, '01a21663-0e36-793f-bc1f-951f6fba096d', '01a21663-0e36-7ad3-aa90-b234d62550e3', '2026-11-26 05:45:20.31057+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', 4000, 20, 30, '2026-06-01', '2026-07-01', 7, '01a21663-0e36-793f-bc1f-951f6fba096d', '01a21663-0e36-7ae7-9fb3-f3471663d492', '2026-11-26 05:45:20.310574+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-06-01', 'discount', '2026-06-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', -400, 1, 0, '2026-06-01', '2026-07-01', 7, '01a21663-0e36-793f-bc1f-951f6fba096d', '01a21663-0e36-7af3-918b-6f982a68f93b', '2026-11-26 05:45:20.310579+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-7453-9535-3b331447e3ec', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a21663-0fab-7be1-b624-458b23c3d628', 'JPY', 'standard', 10, 1, '01a21663-0fb0-7453-9535-3b331447e3ec', 0, 1, 30, '2026-09-01', '2026-10-01', 3, '01a21663-1273-75ab-b019-2322434256e4', '01a21663-1273-7615-929b-f1e2668d0e73', '2026-11-26 05:45:21.278113+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-7453-9535-3b331447e3ec', '2026-10-01', 'recurring', '2026-10-01', '00000000-0000-0000-0000-000000000000', '01a21663-0fab-7be1-b624-458b23c3d628', 'JPY', 'standard', 10, 1, '01a21663-0fb0-7453-9535-3b331447e3ec', 0, 1, 30, '2026-10-01', '2026-10-31', 3, '01a21663-1273-761e-ae57-36c07a1738fd', '01a21663-1273-7684-abe3-e61f9b4016a3', '2026-11-26 05:45:21.278177+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-06-01', 'discount', '2026-06-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', -500, 1, 0, '2026-06-01', '2026-07-01', 5, '01a21663-0f15-751d-a0f8-74bf1a0eda47', '01a21663-0f15-7620-ba21-915a35de725d', '2026-11-26 05:45:21.390981+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7c64-a35b-4e32b857f7ac', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a21663-0ca2-7898-9d6f-d4f660e67da8', 'JPY', 'standard', 10, 2, '01a21663-0ca5-7c64-a35b-4e32b857f7ac', -69699, 1, -212, '2026-05-01', '2026-10-01', 4, '01a21663-0f19-76b0-9fdb-4c9ff4132e71', '01a21663-0f19-7797-bf75-217293719ac5', '2026-11-26 05:45:21.391026+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', 10000, 1, 31, '2026-07-01', '2026-08-01', 5, '01a21663-1272-73c4-9e4b-30b33bede45d', '01a21663-1272-7485-86fa-b17c2d686d23', '2026-11-26 05:45:21.391033+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-07-01', 'discount', '2026-07-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', -500, 1, 0, '2026-07-01', '2026-08-01', 5, '01a21663-1272-73c4-9e4b-30b33bede45d', '01a21663-1272-749a-9d08-8c861b143048', '2026-11-26 05:45:21.391038+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 10000, 1, 31, '2026-07-01', '2026-08-01', 9, '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-785b-b928-838a51c37e22', '2026-11-26 05:45:21.391042+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', 1161, 20, 9, '2026-07-01', '2026-07-10', 9, '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-7866-afac-3712c17c4f86', '2026-11-26 05:45:21.391046+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-07-01', 'discount', '2026-07-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', -116, 1, 0, '2026-07-01', '2026-07-10', 9, '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-786d-b7b5-e16f853b2468', '2026-11-26 05:45:21.39105+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-07-01', 'recurring', '2026-07-10', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', 3548, 25, 22, '2026-07-10', '2026-08-01', 9, '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-7875-8f25-1a80f14d470d', '2026-11-26 05:45:21.391063+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-07-01', 'discount', '2026-07-10', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', -354, 1, 0, '2026-07-10', '2026-08-01', 9, '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-1272-787f-974b-0203217099a3', '2026-11-26 05:45:21.391067+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b75-9a41-82db184910b4', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'JPY', 'standard', 10, 1, '01a21663-0cd0-7b75-9a41-82db184910b4', 3000, 1, 31, '2026-07-01', '2026-08-01', 3, '01a21663-1272-7ccb-9829-01f29f62e2a7', '01a21663-1272-7d33-a70b-6d3c488465c1', '2026-11-26 05:45:21.391071+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-7722-8d3f-10fe04d50357', '2026-06-15', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'JPY', 'standard', 10, 1, '01a21663-0f10-7722-8d3f-10fe04d50357', 466, 5, 14, '2026-07-01', '2026-07-15', 6, '01a21663-1272-7da2-98e8-44e6c31ebbce', '01a21663-1272-7e09-a395-862bce833e62', '2026-11-26 05:45:21.391075+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f53-7140-bc1b-3201dff443fc', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a21663-0f4f-766e-b429-d0565c82f75a', 'JPY', 'standard', 10, 1, '01a21663-0f53-7140-bc1b-3201dff443fc', 10000, 1, 31, '2026-07-01', '2026-08-01', 4, '01a21663-1273-72a1-b8ae-599d9b8c7b1c', '01a21663-1273-7305-ad30-517ea4fa4fa7', '2026-11-26 05:45:21.391078+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'JPY', 'standard', 10, 1, '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 10000, 1, 31, '2026-07-01', '2026-08-01', 4, '01a21663-1273-7376-9712-cb2968d26567', '01a21663-1273-73e4-8d0a-b90e57dc3ddf', '2026-11-26 05:45:21.391082+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-7453-9535-3b331447e3ec', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a21663-0fab-7be1-b624-458b23c3d628', 'JPY', 'standard', 10, 1, '01a21663-0fb0-7453-9535-3b331447e3ec', 10000, 1, 31, '2026-07-01', '2026-08-01', 3, '01a21663-1273-74c8-b399-c1ff62a8a72f', '01a21663-1273-752b-8b5a-8e24632da58d', '2026-11-26 05:45:21.391086+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79be-9f8b-63288da2ebfb', '2026-07-15', 'recurring', '2026-07-15', '00000000-0000-0000-0000-000000000000', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'JPY', 'standard', 10, 1, '01a21663-0f0f-79be-9f8b-63288da2ebfb', 7741, 1, 31, '2026-07-15', '2026-08-15', 6, '01a21663-1272-7e11-838b-939780c6fdf9', '01a21663-1272-7ee0-9bd4-3fef3339b174', '2026-11-26 05:45:21.39109+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-7722-8d3f-10fe04d50357', '2026-07-15', 'recurring', '2026-07-15', '00000000-0000-0000-0000-000000000000', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'JPY', 'standard', 10, 1, '01a21663-0f10-7722-8d3f-10fe04d50357', 774, 5, 31, '2026-07-15', '2026-08-15', 6, '01a21663-1272-7e11-838b-939780c6fdf9', '01a21663-1272-7eed-a53f-699fc4354e71', '2026-11-26 05:45:21.392002+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', 10000, 1, 31, '2026-08-01', '2026-09-01', 5, '01a21663-1272-74a6-a527-43e32d654352', '01a21663-1272-7556-bdaa-8176673e570a', '2026-11-26 05:45:21.392009+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-08-01', 'discount', '2026-08-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', -500, 1, 0, '2026-08-01', '2026-09-01', 5, '01a21663-1272-74a6-a527-43e32d654352', '01a21663-1272-755f-ad14-12c32e126889', '2026-11-26 05:45:21.392013+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 10000, 1, 31, '2026-08-01', '2026-09-01', 9, '01a21663-1272-7888-b95a-91c5131dc5f4', '01a21663-1272-79fb-9fb4-a45fcd7190bf', '2026-11-26 05:45:21.392018+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', 5000, 25, 31, '2026-08-01', '2026-09-01', 9, '01a21663-1272-7888-b95a-91c5131dc5f4', '01a21663-1272-7a08-aedb-ea4db5e642bc', '2026-11-26 05:45:21.392022+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-08-01', 'discount', '2026-08-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', -500, 1, 0, '2026-08-01', '2026-09-01', 9, '01a21663-1272-7888-b95a-91c5131dc5f4', '01a21663-1272-7a11-8b50-7f55eda758a2', '2026-11-26 05:45:21.392026+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b75-9a41-82db184910b4', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'JPY', 'standard', 10, 1, '01a21663-0cd0-7b75-9a41-82db184910b4', 3000, 1, 31, '2026-08-01', '2026-09-01', 3, '01a21663-1272-7d3a-8fbe-64a94d4b7f0e', '01a21663-1272-7d9b-9ea4-094409ae2f5a', '2026-11-26 05:45:21.392029+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f53-7140-bc1b-3201dff443fc', '2026-08-01', 'recurring', '2026-08-15', '00000000-0000-0000-0000-000000000000', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'JPY', 'standard', 10, 1, '01a21663-0f53-7140-bc1b-3201dff443fc', 5484, 1, 17, '2026-08-15', '2026-09-01', 4, '01a21663-1273-713f-a822-1a7b4ae557b9', '01a21663-1273-71ad-9b24-ee321614e433', '2026-11-26 05:45:21.392035+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f53-7140-bc1b-3201dff443fc', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a21663-0f4f-766e-b429-d0565c82f75a', 'JPY', 'standard', 10, 1, '01a21663-0f53-7140-bc1b-3201dff443fc', 4516, 1, 14, '2026-08-01', '2026-08-15', 4, '01a21663-1273-730d-ac1d-e4ac1ceb8c8e', '01a21663-1273-736e-9cd7-5d29fbfadef3', '2026-11-26 05:45:21.392039+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'JPY', 'standard', 10, 1, '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 10000, 1, 31, '2026-08-01', '2026-09-01', 4, '01a21663-1273-73eb-8ee8-f92405181c66', '01a21663-1273-7450-8c0f-dce63875740b', '2026-11-26 05:45:21.392043+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-7453-9535-3b331447e3ec', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a21663-0fab-7be1-b624-458b23c3d628', 'JPY', 'standard', 10, 1, '01a21663-0fb0-7453-9535-3b331447e3ec', 10000, 1, 31, '2026-08-01', '2026-09-01', 3, '01a21663-1273-7533-8baf-a3b1ed9abdbf', '01a21663-1273-75a3-9091-88f9edbd11c1', '2026-11-26 05:45:21.392047+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79be-9f8b-63288da2ebfb', '2026-08-15', 'recurring', '2026-08-15', '00000000-0000-0000-0000-000000000000', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'JPY', 'standard', 10, 1, '01a21663-0f0f-79be-9f8b-63288da2ebfb', 7258, 1, 31, '2026-08-15', '2026-09-15', 6, '01a21663-1272-7ef5-bf05-9cea4ca4b98d', '01a21663-1273-7078-9102-96353a5f3a62', '2026-11-26 05:45:21.392051+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-7722-8d3f-10fe04d50357', '2026-08-15', 'recurring', '2026-08-15', '00000000-0000-0000-0000-000000000000', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'JPY', 'standard', 10, 1, '01a21663-0f10-7722-8d3f-10fe04d50357', 725, 5, 31, '2026-08-15', '2026-09-15', 6, '01a21663-1272-7ef5-bf05-9cea4ca4b98d', '01a21663-1273-7081-bad9-28b9ba23f10d', '2026-11-26 05:45:21.392055+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cbe-749f-87ae-3158e953841c', '01a21663-0cbe-7d28-919a-718ade0fe555', '2026-05-31', 'recurring', '2026-05-31', '00000000-0000-0000-0000-000000000000', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'JPY', 'reduced', 8, 1, '01a21663-0cbe-7d28-919a-718ade0fe555', 9101, 1, 92, '2026-05-31', '2026-08-31', 2, '01a21663-1272-7c51-a685-de73e82ed004', '01a21663-1272-7cc2-904a-43f752633549', '2026-11-26 05:45:21.392059+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f89-75a7-a44d-62338b4d8f6d', '2026-08-31', 'one_time', '2026-08-31', '00000000-0000-0000-0000-000000000000', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'JPY', 'out_of_scope', 0, 1, '01a21663-0f89-75a7-a44d-62338b4d8f6d', 50000, 1, 1, '2026-08-31', '2026-09-01', 4, '01a21663-1273-7457-9374-bdbb5656dbf2', '01a21663-1273-74bf-a65d-64deba14a010', '2026-11-26 05:45:21.392063+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', 9000, 1, 30, '2026-09-01', '2026-10-01', 5, '01a21663-1272-7567-b9f0-5506867d4618', '01a21663-1272-7609-aae2-4ee4ae0c8e6a', '2026-11-26 05:45:21.392069+00');
INSERT INTO public.ledger_rows VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72d1-96b3-36833154103b', '2026-09-01', 'discount', '2026-09-01', '01a21663-0eed-7c9e-b8ed-54d96e6718c9', '01a21663-0abd-71ef-8d45-c28248c27842', 'JPY', 'standard', 10, 1, '01a21663-0ac5-7282-943d-7772d570396a', -450, 1, 0, '2026-09-01', '2026-10-01', 5, '01a21663-1272-7567-b9f0-5506867d4618', '01a21663-1272-7618-b681-5615787c3c19', '2026-11-26 05:45:21.392073+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 10000, 1, 30, '2026-09-01', '2026-10-01', 9, '01a21663-1272-7a19-b527-a1825c5ab65d', '01a21663-1272-7b04-91d3-f5f67c878971', '2026-11-26 05:45:21.392077+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', 5000, 25, 30, '2026-09-01', '2026-10-01', 9, '01a21663-1272-7a19-b527-a1825c5ab65d', '01a21663-1272-7b0d-88d4-845668245617', '2026-11-26 05:45:21.392081+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70b1-b112-423da470c38c', '2026-09-01', 'discount', '2026-09-01', '01a21663-0c4f-7293-90c6-0d6c59ec7d0c', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'JPY', 'standard', 10, 1, '01a21663-0c4f-70b1-b112-423da470c38c', -500, 1, 0, '2026-09-01', '2026-10-01', 9, '01a21663-1272-7a19-b527-a1825c5ab65d', '01a21663-1272-7b15-9658-c7621427314f', '2026-11-26 05:45:21.392085+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f53-7140-bc1b-3201dff443fc', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'JPY', 'standard', 10, 1, '01a21663-0f53-7140-bc1b-3201dff443fc', 10000, 1, 30, '2026-09-01', '2026-10-01', 4, '01a21663-1273-71b4-a9bd-970535ccd9e6', '01a21663-1273-721f-89ab-33c9cd4680d0', '2026-11-26 05:45:21.392089+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79be-9f8b-63288da2ebfb', '2026-09-15', 'recurring', '2026-09-15', '00000000-0000-0000-0000-000000000000', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'JPY', 'standard', 10, 1, '01a21663-0f0f-79be-9f8b-63288da2ebfb', 10000, 1, 30, '2026-09-15', '2026-10-15', 6, '01a21663-1273-7088-8c11-4c0e7988e98f', '01a21663-1273-7130-a77f-e177d81da20b', '2026-11-26 05:45:21.392093+00'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-7722-8d3f-10fe04d50357', '2026-09-15', 'recurring', '2026-09-15', '00000000-0000-0000-0000-000000000000', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'JPY', 'standard', 10, 1, '01a21663-0f10-7722-8d3f-10fe04d50357', 1000, 5, 30, '2026-09-15', '2026-10-15', 6, '01a21663-1273-7088-8c11-4c0e7988e98f', '01a21663-1273-7137-a5d1-b270eb7bae78', '2026-11-26 05:45:21.392098+00');


--
-- Data for Name: number_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.number_series VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'credit_note', 2),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'invoice', 32),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 13),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 12);


--
-- Data for Name: products; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.products VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0a74-74ea-8e05-01c1614314dd', 'kintai', 'クラウド勤怠', NULL, 1, '2026-04-01 05:45:19.220288+00', '2026-04-01 05:45:19.220288+00');


--
-- Data for Name: renewals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.renewals VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '2026-08-01', 1, '2026-11-01', '2026-08-01 05:45:20.898001+00', '{"01a21663-0c4e-7896-876d-4de46c197788": "01a21663-0a9c-7698-b92b-42dae8c235d4", "01a21663-0c4f-70ac-874d-70ff4aa4b861": "01a21663-0a81-7693-aeeb-1a3699eb9036"}');


--
-- Data for Name: reservations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reservations VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c6a-7a0b-b072-54c0ef932a51', '01a21663-0c3d-7312-9426-5087c7e86669', 'reserved', '2026-11-10'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f11-7816-9497-9aa4241c30da', '01a21663-0ef6-73f6-9af9-481e8d74e25e', 'reserved', '2026-11-01');


--
-- Data for Name: schema_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_versions VALUES
	(1, 0, true, '2026-11-26 05:45:18.674783'),
	(2, 1, true, '2026-11-26 05:45:18.685049'),
	(3, 2, true, '2026-11-26 05:45:18.726634'),
	(4, 3, true, '2026-11-26 05:45:18.759063'),
	(5, 4, true, '2026-11-26 05:45:18.794936'),
	(6, 5, true, '2026-11-26 05:45:18.831617'),
	(7, 6, true, '2026-11-26 05:45:18.869754'),
	(8, 7, true, '2026-11-26 05:45:18.881605'),
	(9, 8, true, '2026-11-26 05:45:18.910875'),
	(10, 9, true, '2026-11-26 05:45:18.931984'),
	(11, 10, true, '2026-11-26 05:45:18.951597');


--
-- Data for Name: search_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_texts VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0ab1-7799-99b2-8dd13729805e', '株式会社山田製作所
cu 000001 cu000001', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0ac3-7b19-88f8-50f13bf7458b', 'c 000001 c000001
po 1 po1
light
light
standard
standard
', '株式会社山田製作所
cu 000001 cu000001'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0c3d-7312-9426-5087c7e86669', '鈴木商事株式会社
cu 000002 cu000002', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', 'c 000002 c000002
standard
standard
seat
seat
', '鈴木商事株式会社
cu 000002 cu000002'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0c9e-727b-8538-91fe3be25773', '佐藤工業株式会社
cu 000003 cu000003', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0ca5-7393-bc1e-460324c17d17', 'c 000003 c000003
yearly
yearly
', '佐藤工業株式会社
cu 000003 cu000003'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0caf-713c-8d59-f38951c41d60', '高橋物産株式会社
cu 000004 cu000004', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0cbe-749f-87ae-3158e953841c', 'c 000004 c000004
quarterly
quarterly
', '高橋物産株式会社
cu 000004 cu000004'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0cca-7278-b873-1ae8dee410da', '田中印刷株式会社
cu 000005 cu000005', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0cd0-7581-9484-43fe9803cead', 'c 000005 c000005
light
light
', '田中印刷株式会社
cu 000005 cu000005'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '加藤建設株式会社
cu 000006 cu000006', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', 'c 000006 c000006
standard
standard
seat
seat
', '加藤建設株式会社
cu 000006 cu000006'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '吉田商店株式会社
cu 000007 cu000007', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0f4a-759a-a9b5-01a91b083510', '山本薬品株式会社
cu 000008 cu000008', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0f52-725e-bfdd-da667db72c72', 'c 000007 c000007
standard
standard
', '山本薬品株式会社
cu 000008 cu000008
吉田商店株式会社
cu 000007 cu000007'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0f71-763d-a581-3379c668a206', '中村機械株式会社
cu 000009 cu000009', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0f78-79b4-bddf-cb1d72d4f115', 'c 000008 c000008
standard
standard
', '中村機械株式会社
cu 000009 cu000009'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0f91-7981-97c8-adbf5d76f843', '小林工芸株式会社
cu 000010 cu000010', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0faf-757f-8a25-6faebe0bbb65', 'c 000009 c000009
standard
standard
', '小林工芸株式会社
cu 000010 cu000010'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '斎藤水産株式会社
cu 000011 cu000011', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', 'c 000010 c000010
standard
standard
', '斎藤水産株式会社
cu 000011 cu000011'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-12fd-7930-bbed-1247c742a46e', '渡辺食品株式会社
cu 000012 cu000012', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-1309-7f04-94d2-65775dd97db9', 'c 000011 c000011
standard
standard
', '渡辺食品株式会社
cu 000012 cu000012'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '01a21663-1312-765f-8782-407d4d6dd575', '伊藤運輸株式会社
cu 000013 cu000013', ''),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '01a21663-1319-7d28-98e9-77af7b49ac22', 'c 000012 c000012
light
light
', '伊藤運輸株式会社
cu 000013 cu000013');


--
-- Data for Name: search_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000001', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '1', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000001', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '作', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '作所', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '山', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '山田', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '所', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '田', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '田製', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社山', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '製', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '製作', '01a21663-0ab1-7799-99b2-8dd13729805e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000001', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '1', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000001', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0ac3-7b19-88f8-50f13bf7458b');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00000', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000001', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'l', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'li', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'lig', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'ligh', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'light', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'p', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'po', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'po1', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '作', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '作所', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '山', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '山田', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '所', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '田', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '田製', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社山', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '製', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '製作', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 's', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'st', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sta', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stan', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stand', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standa', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standar', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standard', '01a21663-0ac3-7b19-88f8-50f13bf7458b'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000002', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '2', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0c3d-7312-9426-5087c7e86669');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000002', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '事', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '事株', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '商', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '商事', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '木', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '木商', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '鈴', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '鈴木', '01a21663-0c3d-7312-9426-5087c7e86669'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000002', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '2', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000002', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00000', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000002', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 's', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'se', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sea', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'seat', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'st', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sta', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stan', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stand', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standa', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standar', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standard', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '事', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '事株', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '商', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '商事', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '木', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '木商', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '鈴', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '鈴木', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000003', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '3', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000003', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '佐', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '佐藤', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '工', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '工業', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '業', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '業株', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '藤', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '藤工', '01a21663-0c9e-727b-8538-91fe3be25773'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000003', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '3', '01a21663-0ca5-7393-bc1e-460324c17d17');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000003', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00000', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000003', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'y', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'ye', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'yea', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'year', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'yearl', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'yearly', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '佐', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '佐藤', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '工', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '工業', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '業', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '業株', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '藤', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '藤工', '01a21663-0ca5-7393-bc1e-460324c17d17'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000004', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '4', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000004', '01a21663-0caf-713c-8d59-f38951c41d60');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '橋', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '橋物', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '物', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '物産', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '産', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '産株', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '高', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '高橋', '01a21663-0caf-713c-8d59-f38951c41d60'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000004', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '4', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000004', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00000', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000004', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'q', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'qu', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'qua', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'quar', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'quart', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'quarte', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'quarter', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'quarterl', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'quarterly', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0cbe-749f-87ae-3158e953841c');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '橋', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '橋物', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '物', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '物産', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '産', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '産株', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '高', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '高橋', '01a21663-0cbe-749f-87ae-3158e953841c'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000005', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '5', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000005', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '中', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '中印', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '刷', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '刷株', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '印', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '印刷', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '田', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '田中', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0cca-7278-b873-1ae8dee410da'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000005', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '5', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0cd0-7581-9484-43fe9803cead');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000005', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00000', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000005', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'l', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'li', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'lig', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'ligh', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'light', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '中', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '中印', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '刷', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '刷株', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '印', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '印刷', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '田', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '田中', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0cd0-7581-9484-43fe9803cead'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000006', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '6', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000006', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '加', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '加藤', '01a21663-0ef6-73f6-9af9-481e8d74e25e');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '建', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '建設', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '藤', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '藤建', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '設', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '設株', '01a21663-0ef6-73f6-9af9-481e8d74e25e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000006', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '6', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000006', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00000', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000006', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 's', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'se', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sea', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'seat', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'st', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sta', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stan', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stand', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standa', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standar', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standard', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '加', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '加藤', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '建', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '建設', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '藤', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '藤建', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '設', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '設株', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000007', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '7', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000007', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '吉', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '吉田', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '商', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '商店', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '店', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '店株', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '田', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '田商', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0f3c-777d-b3c5-2233b2694c3d'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000008', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '8', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0f4a-759a-a9b5-01a91b083510');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000008', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '品', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '品株', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '山', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '山本', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '本', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '本薬', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '薬', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '薬品', '01a21663-0f4a-759a-a9b5-01a91b083510'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000007', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000008', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '7', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '8', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000007', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00000', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000008', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 's', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'st', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sta', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stan', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stand', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standa', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standar', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standard', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0f52-725e-bfdd-da667db72c72');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '品', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '品株', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '山', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '山本', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '本', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '本薬', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '薬', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '薬品', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000007', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '吉', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '吉田', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '商', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '商店', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '店', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '店株', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '田', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '田商', '01a21663-0f52-725e-bfdd-da667db72c72'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00000', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000009', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '9', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00000', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000009', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '中', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '中村', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '村', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '村機', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '械', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '械株', '01a21663-0f71-763d-a581-3379c668a206');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '機', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '機械', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0f71-763d-a581-3379c668a206'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000008', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000009', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '8', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '9', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000008', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00000', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000009', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 's', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'st', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sta', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stan', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stand', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standa', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standar', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standard', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '中', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '中村', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '村', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '村機', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '械', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '械株', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '機', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '機械', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0f78-79b4-bddf-cb1d72d4f115'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0f91-7981-97c8-adbf5d76f843');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00001', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000010', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '1', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '10', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00001', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000010', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '小', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '小林', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '工', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '工芸', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '林', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '林工', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '芸', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '芸株', '01a21663-0f91-7981-97c8-adbf5d76f843'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00000', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000009', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00001', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000010', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '1', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '10', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '9', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00000', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000009', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0faf-757f-8a25-6faebe0bbb65');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00001', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000010', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 's', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'st', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sta', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stan', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stand', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standa', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standar', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standard', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '小', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '小林', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '工', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '工芸', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '林', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '林工', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '芸', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '芸株', '01a21663-0faf-757f-8a25-6faebe0bbb65'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00001', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000011', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '1', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '11', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00001', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000011', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '斎', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '斎藤', '01a21663-0fbe-7e7d-aedc-a59f726c6644');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '水', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '水産', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '産', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '産株', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '藤', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '藤水', '01a21663-0fbe-7e7d-aedc-a59f726c6644'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00001', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000010', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000011', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '1', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '10', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '11', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00001', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000010', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00001', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000011', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 's', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'st', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sta', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stan', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stand', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standa', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standar', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standard', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '斎', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '斎藤', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '水', '01a21663-0fc8-713b-a701-e97e7d3c8ea4');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '水産', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '産', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '産株', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '藤', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '藤水', '01a21663-0fc8-713b-a701-e97e7d3c8ea4'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00001', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000012', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '1', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '12', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00001', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000012', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '品', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '品株', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '渡', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '渡辺', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '辺', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '辺食', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '食', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '食品', '01a21663-12fd-7930-bbed-1247c742a46e'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00001', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000011', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000012', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '1', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '11', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '12', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-1309-7f04-94d2-65775dd97db9');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00001', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000011', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00001', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000012', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 's', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'st', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'sta', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stan', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'stand', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standa', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standar', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'standard', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '品', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '品株', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '渡', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '渡辺', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '辺', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '辺食', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '食', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '食品', '01a21663-1309-7f04-94d2-65775dd97db9'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '0000', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '00001', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '000013', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '1', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '13', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'c', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu0000', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu00001', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', 'cu000013', '01a21663-1312-765f-8782-407d4d6dd575');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '伊', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '伊藤', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '会社', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '式会', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '株式', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '社', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '藤', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '藤運', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '輸', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '輸株', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '運', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'customer', '運輸', '01a21663-1312-765f-8782-407d4d6dd575'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '0000', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '00001', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000012', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '000013', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '1', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '12', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '13', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c0000', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c00001', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'c000012', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu0000', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu00001', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'cu000013', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'l', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'li', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'lig', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'ligh', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', 'light', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '伊', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '伊藤', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '会社', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '式会', '01a21663-1319-7d28-98e9-77af7b49ac22');
INSERT INTO public.search_tokens VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '株式', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '社', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '藤', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '藤運', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '輸', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '輸株', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '運', '01a21663-1319-7d28-98e9-77af7b49ac22'),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'contract', '運輸', '01a21663-1319-7d28-98e9-77af7b49ac22');


--
-- Data for Name: segments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.segments VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ad0-7903-8aab-3f6ffb4ec8d3', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-727d-b90c-6fc5a151c056', '01a21663-0ac5-7285-a3f2-6e6bd84f57cc', 'setup', 'one_time', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '2026-04-01', '2026-04-02', '2026-04-01 05:45:19.306825+00', 'infinity', false, '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ad0-78a2-8f64-914f97ca12cb', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-727d-b90c-6fc5a151c056', '01a21663-0ac5-7282-943d-7772d570396a', 'base', 'recurring', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '2026-04-01', '2027-04-01', '2026-04-01 05:45:19.306825+00', '2026-04-16 05:45:19.653394+00', false, '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ad0-78dc-8791-7c40a24962b8', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-727d-b90c-6fc5a151c056', '01a21663-0ac5-7282-943d-7772d570396a', 'base', 'recurring', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '2027-04-01', 'infinity', '2026-04-01 05:45:19.306825+00', '2026-04-16 05:45:19.653394+00', true, '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c27-7493-b0a2-8ca11b3ccb55', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0ac5-727d-b90c-6fc5a151c056', '01a21663-0ac5-7282-943d-7772d570396a', 'base', 'recurring', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '2026-04-01', '2026-04-16', '2026-04-16 05:45:19.653394+00', 'infinity', false, '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c27-74f6-a8e7-3f4e4b2da361', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-04-16', '2027-04-01', '2026-04-16 05:45:19.653394+00', '2026-04-16 05:45:19.668071+00', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c27-7575-8fff-e2fbe88e9fd2', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2027-04-01', 'infinity', '2026-04-16 05:45:19.653394+00', '2026-04-16 05:45:19.668071+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c53-77d1-ac8d-ecf4a3718e45', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-05-01', '2026-08-01', '2026-04-16 05:45:19.698042+00', '2026-04-16 05:45:19.710087+00', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c53-7818-a995-2e976db63fe1', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-01', '2026-10-01', '2026-04-16 05:45:19.698042+00', '2026-04-16 05:45:19.710087+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c53-783e-b6a8-4d1455dea09c', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-10-01', 'infinity', '2026-04-16 05:45:19.698042+00', '2026-04-16 05:45:19.710087+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c35-772e-a75b-6a571425a8a0', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-04-16', '2026-09-01', '2026-04-16 05:45:19.668071+00', '2026-06-30 05:45:20.366009+00', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c35-775e-b331-c767fadda779', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-09-01', '2027-04-01', '2026-04-16 05:45:19.668071+00', '2026-06-30 05:45:20.366009+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c35-7785-8248-d74351a5987f', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2027-04-01', 'infinity', '2026-04-16 05:45:19.668071+00', '2026-06-30 05:45:20.366009+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c53-776c-a67b-8b75bcdc6006', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7896-876d-4de46c197788', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-08-01', 'infinity', '2026-04-16 05:45:19.698042+00', '2026-08-01 05:45:20.898001+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c53-773d-8a9e-49bf27d83e4c', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7896-876d-4de46c197788', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-05-01', '2026-08-01', '2026-04-16 05:45:19.698042+00', '2026-08-01 05:45:20.898001+00', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c5f-7911-b971-860aaa532dc7', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-05-01', '2026-07-10', '2026-04-16 05:45:19.710087+00', 'infinity', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c5f-799f-bd5e-40317053cc84', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-01', '2026-10-01', '2026-04-16 05:45:19.710087+00', '2026-04-16 05:45:19.722857+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c5f-79cd-bc34-58a4290bd3e8', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-10-01', 'infinity', '2026-04-16 05:45:19.710087+00', '2026-04-16 05:45:19.722857+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c6c-7d3e-98ff-615dd649c01d', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-10', '2026-10-01', '2026-04-16 05:45:19.722857+00', '2026-04-16 05:45:19.73528+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c6c-7d67-ab6f-a12243291895', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-10-01', 'infinity', '2026-04-16 05:45:19.722857+00', '2026-04-16 05:45:19.73528+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c6c-7ceb-844f-f32083bafe40', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-01', '2026-08-10', '2026-04-16 05:45:19.722857+00', '2026-04-16 05:45:19.743973+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c78-79f3-bbb1-14859b682993', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-10-01', 'infinity', '2026-04-16 05:45:19.73528+00', '2026-04-16 05:45:19.743973+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f1b-76ca-8790-6a7c7676b7f3', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-07-01', '2026-07-15', '2026-06-30 05:45:20.406834+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'in_trial', 0),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f1b-7773-950c-487c3e11a9e3', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-771c-8c09-dfe5174d58e9', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-11-01', '2027-07-01', '2026-06-30 05:45:20.406834+00', 'infinity', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f1b-76f7-b869-d11358e14224', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-07-15', '2027-07-01', '2026-06-30 05:45:20.406834+00', '2026-06-30 05:45:20.431284+00', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f1b-774c-988e-5c2ad40ba6bc', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-771c-8c09-dfe5174d58e9', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-07-01', '2026-11-01', '2026-06-30 05:45:20.406834+00', '2026-06-30 05:45:20.431284+00', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 5, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f31-72d1-bf87-4d4b8b105138', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-07-15', '2026-08-01', '2026-06-30 05:45:20.431284+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f31-730e-bf78-57cceeade6d9', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-08-01', '2026-09-01', '2026-06-30 05:45:20.431284+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'suspended', 0.5),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f31-7336-ae28-ea427dc36812', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-09-01', '2027-07-01', '2026-06-30 05:45:20.431284+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f31-7393-9fbe-f8e390ed1562', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-771c-8c09-dfe5174d58e9', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-07-01', '2026-08-01', '2026-06-30 05:45:20.431284+00', 'infinity', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 5, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f1b-771f-bcb0-5a6fb77dab15', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2027-07-01', 'infinity', '2026-06-30 05:45:20.406834+00', '2026-07-01 05:45:20.697309+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, 10300, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f1b-77a3-8c48-80d2844a9e05', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-771c-8c09-dfe5174d58e9', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2027-07-01', 'infinity', '2026-06-30 05:45:20.406834+00', '2026-07-01 05:45:20.697309+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, 206, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c5f-795b-ad5b-58011a72e407', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-07-10', '2026-08-01', '2026-04-16 05:45:19.710087+00', '2026-07-10 05:45:20.81961+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c78-7985-a8db-fc311bd3fbfd', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-10', '2026-08-20', '2026-04-16 05:45:19.73528+00', '2026-04-16 05:45:19.743973+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c78-79cb-920a-a0c8b94aa6bf', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-20', '2026-10-01', '2026-04-16 05:45:19.73528+00', '2026-04-16 05:45:19.743973+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c86-701b-a60a-dfe25556986e', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-01', '2026-08-20', '2026-04-16 05:45:19.743973+00', '2026-04-16 05:45:19.76501+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c86-7246-bfcf-304133a1ca6d', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-20', '2026-10-01', '2026-04-16 05:45:19.743973+00', '2026-04-16 05:45:19.76501+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 28, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c86-72a4-9fd9-40cf292b72d9', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-10-01', '2026-11-10', '2026-04-16 05:45:19.743973+00', '2026-04-16 05:45:19.76501+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 28, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c86-72dc-a14c-fcfed0d7b63c', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-11-10', 'infinity', '2026-04-16 05:45:19.743973+00', '2026-04-16 05:45:19.76501+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c96-7322-a5c8-7d36099bf893', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-11-10', 'infinity', '2026-04-16 05:45:19.76501+00', 'infinity', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cc3-76fc-b627-39fd1d6b62f7', '01a21663-0cbe-749f-87ae-3158e953841c', '01a21663-0cbe-7d23-a9cc-24ee5bfc72fe', '01a21663-0cbe-7d28-919a-718ade0fe555', 'base', 'recurring', '01a21663-0aa8-78d1-9fb7-ab2e7de02e99', '2026-05-11', 'infinity', '2026-04-16 05:45:19.809809+00', 'infinity', false, '01a21663-0aad-7110-bd1e-5091a4b3942d', 1, '月額利用料', 'flat', 9100.5, NULL, 1, 'JPY', 3, '2026-05-31', 'arrears', 'daily_rate', 'daily_rate', 'prorate', 'half_up', 0, 'reduced', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd3-7a9e-9f92-05b153f4b01b', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca', '01a21663-0cd0-7b75-9a41-82db184910b4', 'base', 'recurring', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '2026-05-01', '2026-09-01', '2026-04-16 05:45:19.826905+00', 'infinity', false, '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cd3-7ad1-af00-61b6c159a9c9', '01a21663-0cd0-7581-9484-43fe9803cead', '01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca', '01a21663-0cd0-7b7a-8c0b-6a2720899861', 'setup', 'one_time', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '2026-05-01', '2026-05-02', '2026-04-16 05:45:19.826905+00', 'infinity', false, '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ca9-7837-b46a-14b0db72efde', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7c5d-abf4-7bec98d2ed2f', '01a21663-0ca5-7c64-a35b-4e32b857f7ac', 'base', 'recurring', '01a21663-0aa0-77f6-b1c8-4512fd7db1be', '2026-05-01', 'infinity', '2026-04-16 05:45:19.784275+00', '2026-06-30 05:45:20.332741+00', false, '01a21663-0aa4-7d4e-837c-36b521e42a89', 1, '年額利用料', 'flat', 120000, NULL, 1, 'JPY', 12, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ed0-7372-8557-dd16abed0926', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ca5-7c5d-abf4-7bec98d2ed2f', '01a21663-0ca5-7c64-a35b-4e32b857f7ac', 'base', 'recurring', '01a21663-0aa0-77f6-b1c8-4512fd7db1be', '2026-05-01', '2026-10-01', '2026-06-30 05:45:20.332741+00', 'infinity', false, '01a21663-0aa4-7d4e-837c-36b521e42a89', 1, '年額利用料', 'flat', 120000, NULL, 1, 'JPY', 12, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0eef-7d1d-a8fd-f70fed922ead', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-04-16', '2026-06-01', '2026-06-30 05:45:20.366009+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef0-7381-a3aa-7eaa3e784a1b', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-06-01', '2026-09-01', '2026-06-30 05:45:20.366009+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0eed-7c9e-b8ed-54d96e6718c9", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a21663-0eed-7cf2-be94-493753e648d7"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef0-746c-8302-75eadcd1f10b', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2027-04-01', 'infinity', '2026-06-30 05:45:20.366009+00', 'infinity', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0eed-7c9e-b8ed-54d96e6718c9", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a21663-0eed-7cf2-be94-493753e648d7"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef0-73d9-bbb8-d8e9afb44216', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-09-01', '2027-04-01', '2026-06-30 05:45:20.366009+00', '2026-09-01 05:45:21.008169+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0eed-7c9e-b8ed-54d96e6718c9", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a21663-0eed-7cf2-be94-493753e648d7"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f31-73ba-8dd1-0d79e3521402', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-771c-8c09-dfe5174d58e9', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-01', '2026-09-01', '2026-06-30 05:45:20.431284+00', 'infinity', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 5, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'suspended', 0.5),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f31-73ec-91fc-abafdd53da12', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-771c-8c09-dfe5174d58e9', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-09-01', '2026-11-01', '2026-06-30 05:45:20.431284+00', 'infinity', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 5, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1);
INSERT INTO public.segments VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f57-7df3-8362-bb65eecbf917', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f53-713b-8e90-3f8274bd035b', '01a21663-0f53-7140-bc1b-3201dff443fc', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-07-01', 'infinity', '2026-06-30 05:45:20.470305+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f7d-75c6-b6a9-fafb1abed863', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78d4-bdb0-75fb12085a60', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-07-01', '2027-07-01', '2026-06-30 05:45:20.508603+00', '2026-06-30 05:45:20.521475+00', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f7d-75f9-bf08-b3a143f9a654', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78d4-bdb0-75fb12085a60', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2027-07-01', 'infinity', '2026-06-30 05:45:20.508603+00', '2026-06-30 05:45:20.521475+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f8a-79a4-9243-abef7fee2817', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78d4-bdb0-75fb12085a60', '01a21663-0f79-78da-a00d-e3a7e3e0fa3e', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-07-01', '2026-09-01', '2026-06-30 05:45:20.521475+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fb4-765a-9b71-4e3573ea1b6d', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-744e-b38a-5278318e39c0', '01a21663-0fb0-7453-9535-3b331447e3ec', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-07-01', '2026-09-01', '2026-06-30 05:45:20.563308+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fcc-79bf-b371-11c96ac4a0c3', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '01a21663-0fc9-7064-86e4-9b32371ef24d', '01a21663-0fc9-7069-869c-c4555793e529', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-07-01', 'infinity', '2026-06-30 05:45:20.587932+00', '2026-06-30 05:45:20.600096+00', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1045-7dfa-a286-52557790435d', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2027-07-01', '2028-07-01', '2026-07-01 05:45:20.697309+00', 'infinity', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, 10300, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1045-7e7f-91b0-a964dcda924f', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f0f-79b9-9e02-e10b4d5e8e7c', '01a21663-0f0f-79be-9f8b-63288da2ebfb', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2028-07-01', 'infinity', '2026-07-01 05:45:20.697309+00', 'infinity', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, 10609, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1046-7056-85db-e535ca8dc6f1', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-771c-8c09-dfe5174d58e9', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2027-07-01', '2028-07-01', '2026-07-01 05:45:20.697309+00', 'infinity', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, 206, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1046-708a-b7cf-329c5246867c', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f10-771c-8c09-dfe5174d58e9', '01a21663-0f10-7722-8d3f-10fe04d50357', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2028-07-01', 'infinity', '2026-07-01 05:45:20.697309+00', 'infinity', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, 212, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-10b5-7aaf-9c32-84b4ae397afe', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-07-10', '2026-08-01', '2026-07-10 05:45:20.81961+00', '2026-08-01 05:45:20.898001+00', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c96-72d6-a8e4-0f9d5b2cb24a', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-08-01', '2026-10-01', '2026-04-16 05:45:19.76501+00', '2026-08-01 05:45:20.898001+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c96-72fd-94dc-01457869d1d9', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-10-01', '2026-11-10', '2026-04-16 05:45:19.76501+00', '2026-08-01 05:45:20.898001+00', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1104-7ea6-a045-8e6105c866f2', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7896-876d-4de46c197788', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-05-01', '2026-11-01', '2026-08-01 05:45:20.898001+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1104-7ed2-8939-6220f1c78639', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4e-7896-876d-4de46c197788', '01a21663-0c4e-789b-9cf8-80004b6b3e6c', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-11-01', 'infinity', '2026-08-01 05:45:20.898001+00', 'infinity', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1105-7029-a6e9-b8e2d3e233d4', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-07-10', '2026-10-01', '2026-08-01 05:45:20.898001+00', 'infinity', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0c4f-7293-90c6-0d6c59ec7d0c", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f8a-7a24-aa93-1614948b1d8e', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78d4-bdb0-75fb12085a60', '01a21663-0f89-75a7-a44d-62338b4d8f6d', 'early_termination_fee', 'one_time', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-08-31', '2026-09-01', '2026-06-30 05:45:20.521475+00', '2026-09-01 05:45:21.051957+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 0, '解約金', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-07-01', 'advance', 'full_price', 'full_price', 'prorate', 'down', 0, 'out_of_scope', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11a1-7e09-944a-02b3fca2322d', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f79-78d4-bdb0-75fb12085a60', '01a21663-0f89-75a7-a44d-62338b4d8f6d', 'early_termination_fee', 'one_time', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-08-31', '2026-09-01', '2026-09-01 05:45:21.051957+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 0, '解約金', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-07-01', 'advance', 'full_price', 'full_price', 'prorate', 'down', 0, 'out_of_scope', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fb4-768f-a579-2be9266ec6e4', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-744e-b38a-5278318e39c0', '01a21663-0fb0-7453-9535-3b331447e3ec', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-09-01', '2026-10-31', '2026-06-30 05:45:20.563308+00', '2026-09-01 05:45:21.072643+00', true, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 0),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1105-7054-a18c-4785a0af3469', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-10-01', '2026-11-01', '2026-08-01 05:45:20.898001+00', 'infinity', false, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1105-707b-8307-8affac4eb911', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c4f-70ac-874d-70ff4aa4b861', '01a21663-0c4f-70b1-b112-423da470c38c', 'base', 'recurring', '01a21663-0a79-789d-b9c5-d527a9c95e60', '2026-11-01', '2026-11-10', '2026-08-01 05:45:20.898001+00', 'infinity', true, '01a21663-0a81-7693-aeeb-1a3699eb9036', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1171-7cf8-adf6-c7c14328bf8b', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-72cd-a9a0-7b48997f308a', '01a21663-0c25-72d1-96b3-36833154103b', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-09-01', '2027-04-01', '2026-09-01 05:45:21.008169+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a21663-0eed-7c9e-b8ed-54d96e6718c9", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a21663-0eed-7cf2-be94-493753e648d7"}]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-11b1-7c34-bfe1-ef754b2113a9', '01a21663-0faf-757f-8a25-6faebe0bbb65', '01a21663-0fb0-744e-b38a-5278318e39c0', '01a21663-0fb0-7453-9535-3b331447e3ec', 'base', 'recurring', '01a21663-0a96-7dfc-b841-10884ef1b8ef', '2026-09-01', '2026-10-31', '2026-09-01 05:45:21.072643+00', 'infinity', false, '01a21663-0a9c-7698-b92b-42dae8c235d4', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 0),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1321-725b-bf00-d50c442d97d7', '01a21663-1319-7d28-98e9-77af7b49ac22', '01a21663-131a-7be8-a193-3e546754fda6', '01a21663-131a-7bee-9bb7-9e78890d2d7a', 'base', 'recurring', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '2026-10-01', 'infinity', '2026-10-01 05:45:21.4392+00', 'infinity', false, '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-10-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1321-728f-9338-d310e3b73c4f', '01a21663-1319-7d28-98e9-77af7b49ac22', '01a21663-131a-7be8-a193-3e546754fda6', '01a21663-131a-7bf6-b072-f8f2f56cd55a', 'setup', 'one_time', '01a21663-0a8d-726a-b12f-c958ff07b7b6', '2026-10-01', '2026-10-02', '2026-10-01 05:45:21.4392+00', 'infinity', false, '01a21663-0a93-7208-b580-e4b4ce3cacd4', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-10-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1);


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
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '株式会社サンプルクラウド', 'JP', 'JPY', 31, 'down', NULL, 'INV-', 'CN-', 'C-', 1, '2026-04-01 05:45:19.200864+00', '2026-04-01 05:45:19.200864+00');


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', 'Asia/Tokyo', true, '2026-10-01', '2026-11-26 05:45:19.199632+00');


--
-- Data for Name: timeline_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.timeline_entries VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ade-75ab-bb16-ab01d22bae8f', 'contract_signed', '2026-04-01', '2026-04-01 05:45:19.306825+00', '2026-04-01 05:45:19.306825+00', '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000001', NULL, '[{"on": "2026-04-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0ac5-72ab-904e-cfe26b86cf10", "contract_item_id": "01a21663-0ac5-727d-b90c-6fc5a151c056"}, {"on": "2026-04-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0ac5-72ab-904e-cfe26b86cf10", "contract_item_id": "01a21663-0ac5-727d-b90c-6fc5a151c056"}]', '768', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ade-75ba-b394-d6be5fab1929', 'contract_started', '2026-04-01', '2026-04-01 05:45:19.306825+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約開始 C-000001', NULL, '[]', '768', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0bcb-72d0-8042-297c9757d2c9', 'invoice_issued', '2026-04-01', '2026-04-01 05:45:19.553825+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0b07-785f-ac1c-153dad65d62a', '01a21663-0abd-71ef-8d45-c28248c27842', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000001 58300 JPY', NULL, '[]', '778', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0c2c-7d68-b7ec-0e324876b788', 'change_applied', '2026-04-16', '2026-04-16 05:45:19.653394+00', '2026-04-16 05:45:19.653394+00', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c25-7331-bee0-e2544faa973d', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', 'プラン変更 light → standard、プラン変更 standard 3000 → 10000', NULL, '[{"on": "2026-04-16", "op": "change_item", "after": "standard", "before": "light", "attribute": "item", "change_id": "01a21663-0c25-7331-bee0-e2544faa973d", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a"}, {"on": "2026-04-16", "op": "change_item", "after": "10000", "before": "3000", "attribute": "price", "change_id": "01a21663-0c25-7331-bee0-e2544faa973d", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a"}]', '785', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0c39-7ee0-aae6-42f72d8c42b8', 'change_reserved', '2026-09-01', '2026-04-16 05:45:19.668071+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c33-7d5d-99b1-852b1490bdf3', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '条件変更 standard 10000 → 9000', NULL, '[{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a21663-0c33-7d5d-99b1-852b1490bdf3", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a"}]', '786', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c57-7b9d-a5d5-b414d6ad3550', 'contract_signed', '2026-04-16', '2026-04-16 05:45:19.698042+00', '2026-04-16 05:45:19.698042+00', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000002', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4e-7896-876d-4de46c197788"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4e-7896-876d-4de46c197788"}, {"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}, {"on": "2026-05-01", "op": "sign", "after": "20", "before": "", "attribute": "quantity", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}, {"on": "2026-05-01", "op": "sign", "after": "導入割引 percent 10", "before": "", "attribute": "discount", "change_id": "01a21663-0c4f-72ad-8192-b0290a9af806", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', '790', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c64-7d30-a5a0-15611ecd5cbb', 'change_reserved', '2026-07-10', '2026-04-16 05:45:19.710087+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '数量変更 seat 20 → 25', NULL, '[{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a21663-0c5d-7ead-8a36-8550ab8ddf8c", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', '791', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c71-7298-88a0-c494f1f8118b', 'change_reserved', '2026-08-10', '2026-04-16 05:45:19.722857+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c6a-7a0b-b072-54c0ef932a51', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '数量変更 seat 25 → 23', NULL, '[{"on": "2026-08-10", "op": "change_quantity", "after": "23", "before": "25", "attribute": "quantity", "change_id": "01a21663-0c6a-7a0b-b072-54c0ef932a51", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', '792', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c7b-7e19-a7a5-b81d7f01aeed', 'change_reserved', '2026-08-20', '2026-04-16 05:45:19.73528+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '数量変更 seat 23 → 26', NULL, '[{"on": "2026-08-20", "op": "change_quantity", "after": "26", "before": "23", "attribute": "quantity", "change_id": "01a21663-0c77-71fe-9baa-fba6bf1d35a8", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', '793', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c8f-7cd3-86ba-a6fbc2241c74', 'change_rescheduled', '2026-11-10', '2026-04-16 05:45:19.743973+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c6a-7a0b-b072-54c0ef932a51', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '数量変更 seat 28 → 26', '先方都合', '[{"on": "2026-11-10", "op": "change_quantity", "after": "26", "before": "28", "attribute": "quantity", "change_id": "01a21663-0c6a-7a0b-b072-54c0ef932a51", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', '794', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0c9a-7868-a93b-8b2a1067303d', 'change_cancelled', '2026-08-20', '2026-04-16 05:45:19.76501+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c77-71fe-9baa-fba6bf1d35a8', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '数量変更 seat 25 → 28', '取消', '[{"on": "2026-08-20", "op": "change_quantity", "after": "28", "before": "25", "attribute": "quantity", "change_id": "01a21663-0c77-71fe-9baa-fba6bf1d35a8", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', '800', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0cac-716d-81b2-0cbc22952b39', 'contract_signed', '2026-04-16', '2026-04-16 05:45:19.784275+00', '2026-04-16 05:45:19.784275+00', '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000003', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0ca5-7c78-bd37-e9d4b978c87a", "contract_item_id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0ca5-7c78-bd37-e9d4b978c87a", "contract_item_id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f"}]', '803', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cc5-7dc3-be0d-7c9daff0f99c', 'contract_signed', '2026-04-16', '2026-04-16 05:45:19.809809+00', '2026-04-16 05:45:19.809809+00', '01a21663-0cbe-749f-87ae-3158e953841c', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000004', NULL, '[{"on": "2026-05-11", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0cbe-7d44-a001-15a6f053f9b2", "contract_item_id": "01a21663-0cbe-7d23-a9cc-24ee5bfc72fe"}, {"on": "2026-05-11", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0cbe-7d44-a001-15a6f053f9b2", "contract_item_id": "01a21663-0cbe-7d23-a9cc-24ee5bfc72fe"}]', '807', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0cd6-7115-84f5-13882793f44e', 'contract_signed', '2026-04-16', '2026-04-16 05:45:19.826905+00', '2026-04-16 05:45:19.826905+00', '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000005', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0cd0-7b8d-a1bb-95c8d0774fc3", "contract_item_id": "01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0cd0-7b8d-a1bb-95c8d0774fc3", "contract_item_id": "01a21663-0cd0-7b71-b9e3-4eeb0f6f0fca"}]', '810', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0ce8-78a8-9d82-a54b1d242349', 'contract_started', '2026-05-01', '2026-05-01 05:45:19.846874+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000002', NULL, '[]', '820', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ceb-70d0-a11f-9d90dc51d64d', 'contract_started', '2026-05-01', '2026-05-01 05:45:19.850196+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000003', NULL, '[]', '821', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ced-7bec-afa0-ca0e6e4e5432', 'contract_started', '2026-05-01', '2026-05-01 05:45:19.852888+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000005', NULL, '[]', '822', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0cf9-7dd5-8bea-89b7f1d67333', 'contract_started', '2026-05-11', '2026-05-11 05:45:19.86497+00', NULL, '01a21663-0cbe-749f-87ae-3158e953841c', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000004', NULL, '[]', '825', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0d02-710b-a7eb-959687561681', 'alert_raised', '2026-06-02', '2026-06-02 05:45:19.874042+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと60日です C-000002（2026-08-01）', NULL, '[]', '829', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ebc-7131-b1ca-8897039775a9', 'invoice_issued', '2026-04-30', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0c9a-7362-bfca-f5d12fd35a49', '01a21663-0abd-71ef-8d45-c28248c27842', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000002 3850 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ebc-714d-bbfc-6ecbec39faf5', 'invoice_issued', '2026-05-01', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, '01a21663-0d17-7212-9a51-be65ce2d7ed8', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000003 58300 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0ebc-7166-82df-8fedce3825b3', 'invoice_issued', '2026-05-01', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-0d37-7356-b991-3e0bef08c362', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000004 14960 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ebc-7173-9d82-fce457621db8', 'invoice_issued', '2026-05-01', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0e36-7757-90cd-32d58e7d4845', '01a21663-0abd-71ef-8d45-c28248c27842', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000005 11000 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ebc-7184-b434-3ccf291e1dcd', 'invoice_issued', '2026-05-01', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, '01a21663-0e36-7afd-94b7-2969ba98f69f', '01a21663-0ca2-7898-9d6f-d4f660e67da8', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000006 132000 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-0ebc-7195-9504-5decc0b4508e', 'invoice_issued', '2026-05-30', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0cbe-749f-87ae-3158e953841c', NULL, '01a21663-0e36-7b75-83cc-2107e7231cdf', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000007 2136 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-0ebc-71a5-8d84-18d4b502b44a', 'invoice_issued', '2026-06-01', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, '01a21663-0d17-7382-9511-9748de3491d9', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000008 3300 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ebc-71b2-9485-4684d7b262e9', 'invoice_issued', '2026-06-01', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0e36-77e5-bf25-2ac18bbd6fc7', '01a21663-0abd-71ef-8d45-c28248c27842', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000009 11000 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-0ebc-71c9-b291-d13fb9e6f1e6', 'invoice_issued', '2026-06-01', '2026-06-30 05:45:20.300672+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-0e36-793f-bc1f-951f6fba096d', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000010 14960 JPY', NULL, '[]', '842', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-0ed9-799b-9406-deb853ad2308', 'change_reserved', '2026-10-01', '2026-06-30 05:45:20.332741+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '解約 yearly、解約', NULL, '[{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22", "contract_item_id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22"}]', '843', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-0ef2-76ee-820c-f07b8ac78ba2', 'change_applied', '2026-06-01', '2026-06-30 05:45:20.366009+00', '2026-06-30 05:45:20.366009+00', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0eed-7cf2-be94-493753e648d7', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '割引追加 遡及割引 percent 5', NULL, '[{"on": "2026-06-01", "op": "add_discount", "after": "遡及割引 percent 5", "before": "", "attribute": "discount", "change_id": "01a21663-0eed-7cf2-be94-493753e648d7"}]', '844', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f24-770d-9cdd-c58003e7399d', 'contract_signed', '2026-06-30', '2026-06-30 05:45:20.406834+00', '2026-06-30 05:45:20.406834+00', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000006', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "contract_item_id": "01a21663-0f0f-79b9-9e02-e10b4d5e8e7c"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "contract_item_id": "01a21663-0f0f-79b9-9e02-e10b4d5e8e7c"}, {"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "contract_item_id": "01a21663-0f10-771c-8c09-dfe5174d58e9"}, {"on": "2026-07-01", "op": "sign", "after": "5", "before": "", "attribute": "quantity", "change_id": "01a21663-0f10-7dc2-bc72-8f6a0d1e74f6", "contract_item_id": "01a21663-0f10-771c-8c09-dfe5174d58e9"}]', '850', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f24-771d-bf87-e4f5d586f48a', 'change_reserved', '2026-11-01', '2026-06-30 05:45:20.406834+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f11-7816-9497-9aa4241c30da', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '数量変更 seat 5 → 30', NULL, '[{"on": "2026-11-01", "op": "change_quantity", "after": "30", "before": "5", "attribute": "quantity", "change_id": "01a21663-0f11-7816-9497-9aa4241c30da", "contract_item_id": "01a21663-0f10-771c-8c09-dfe5174d58e9"}]', '850', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-0f38-7606-90d5-1d47abe60253', 'change_reserved', '2026-08-01', '2026-06-30 05:45:20.431284+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f2f-7236-9186-c87e9c2847a1', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '休止', NULL, '[{"on": "2026-08-01", "op": "suspend", "after": "suspended", "before": "active", "attribute": "state", "change_id": "01a21663-0f2f-7236-9186-c87e9c2847a1"}]', '851', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f5d-7346-ba4f-baa25b818da1', 'contract_signed', '2026-06-30', '2026-06-30 05:45:20.470305+00', '2026-06-30 05:45:20.470305+00', '01a21663-0f52-725e-bfdd-da667db72c72', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000007', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0f53-7153-ad85-49de097a0195", "contract_item_id": "01a21663-0f53-713b-8e90-3f8274bd035b"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0f53-7153-ad85-49de097a0195", "contract_item_id": "01a21663-0f53-713b-8e90-3f8274bd035b"}]', '857', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-0f6d-770d-bc2d-472901c4d236', 'change_reserved', '2026-08-15', '2026-06-30 05:45:20.486431+00', NULL, '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約先の変更', NULL, '[{"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "before": "01a21663-0f4a-759a-a9b5-01a91b083510", "attribute": "customer", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}, {"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "before": "01a21663-0f4f-766e-b429-d0565c82f75a", "attribute": "account", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}]', '858', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-0f6d-771c-86e8-e83c5c2dddd0', 'change_reserved', '2026-08-15', '2026-06-30 05:45:20.486431+00', NULL, '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約先の変更', NULL, '[{"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "before": "01a21663-0f4a-759a-a9b5-01a91b083510", "attribute": "customer", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}, {"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "before": "01a21663-0f4f-766e-b429-d0565c82f75a", "attribute": "account", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}]', '858', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-112e-7170-8470-91e8f4d1cd33', 'alert_raised', '2026-08-02', '2026-08-02 05:45:20.94207+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと30日です C-000009（2026-09-01）', NULL, '[]', '948', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-1137-753c-9f14-aeab4c31742d', 'alert_raised', '2026-08-12', '2026-08-12 05:45:20.95132+00', NULL, '01a21663-0f52-725e-bfdd-da667db72c72', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000007（2026-08-15）', NULL, '[]', '952', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f82-7280-9960-02c064910fa9', 'contract_signed', '2026-06-30', '2026-06-30 05:45:20.508603+00', '2026-06-30 05:45:20.508603+00', '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000008', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0f79-78ed-bf51-e0016d2ad2f6", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0f79-78ed-bf51-e0016d2ad2f6", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}]', '861', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-0f8e-7848-bee4-cb3f10212bfb', 'change_reserved', '2026-09-01', '2026-06-30 05:45:20.521475+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f89-75eb-86ed-cfee461622d3', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '解約金 50000、解約 standard、解約', NULL, '[{"on": "2026-09-01", "op": "terminate", "after": "50000", "before": "", "attribute": "fee", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "charge_code": "early_termination_fee", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3"}]', '862', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-0fbb-741c-9064-c10f9c3071b8', 'contract_signed', '2026-06-30', '2026-06-30 05:45:20.563308+00', '2026-06-30 05:45:20.563308+00', '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000009', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0fb0-7464-9808-b4c8881dc71b", "contract_item_id": "01a21663-0fb0-744e-b38a-5278318e39c0"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0fb0-7464-9808-b4c8881dc71b", "contract_item_id": "01a21663-0fb0-744e-b38a-5278318e39c0"}]', '873', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '01a21663-0fcf-748f-93f7-2ee09b09ce81', 'contract_signed', '2026-06-30', '2026-06-30 05:45:20.587932+00', '2026-06-30 05:45:20.587932+00', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000010', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-0fc9-707c-b433-3ac6f6fbe8c5", "contract_item_id": "01a21663-0fc9-7064-86e4-9b32371ef24d"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-0fc9-707c-b433-3ac6f6fbe8c5", "contract_item_id": "01a21663-0fc9-7064-86e4-9b32371ef24d"}]', '878', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0fbe-7e7d-aedc-a59f726c6644', '01a21663-0fdc-7006-9e96-47ef0a62f694', 'change_applied', '2026-07-01', '2026-06-30 05:45:20.600096+00', '2026-06-30 05:45:20.600096+00', '01a21663-0fc8-713b-a701-e97e7d3c8ea4', '01a21663-0fd8-7086-94c5-d0c8d33b231a', NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約の取消（無効）', NULL, '[{"on": "2026-07-01", "op": "void", "after": "invalidated", "before": "active", "attribute": "state", "change_id": "01a21663-0fd8-7086-94c5-d0c8d33b231a"}]', '879', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-105c-7078-ba34-94e674a0b431', 'contract_started', '2026-07-01', '2026-07-01 05:45:20.697309+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000006', NULL, '[]', '890', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-1067-7cb0-bd38-03de8f190277', 'contract_started', '2026-07-01', '2026-07-01 05:45:20.73812+00', NULL, '01a21663-0f52-725e-bfdd-da667db72c72', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000007', NULL, '[]', '892', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-1072-77be-b91f-558705b290a8', 'contract_started', '2026-07-01', '2026-07-01 05:45:20.749614+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000008', NULL, '[]', '894', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-1078-7846-bfa5-b9c9ed2c2509', 'contract_started', '2026-07-01', '2026-07-01 05:45:20.758678+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000009', NULL, '[]', '896', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-108d-7b11-92cf-d62cbc36cb7a', 'alert_raised', '2026-07-02', '2026-07-02 05:45:20.781669+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと30日です C-000002（2026-08-01）', NULL, '[]', '903', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-108d-7b2d-8435-1832d973e0df', 'alert_raised', '2026-07-02', '2026-07-02 05:45:20.7817+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと60日です C-000005（2026-08-31）', NULL, '[]', '903', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-108d-7b45-b43d-442264e6fda5', 'alert_raised', '2026-07-02', '2026-07-02 05:45:20.781705+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと60日です C-000008（2026-08-31）', NULL, '[]', '903', NULL);
INSERT INTO public.timeline_entries VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-109c-7117-b10f-018ecdd1c36a', 'alert_raised', '2026-07-03', '2026-07-03 05:45:20.796043+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと60日です C-000009（2026-09-01）', NULL, '[]', '906', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-10a7-7246-aa97-7b260aa6f702', 'alert_raised', '2026-07-07', '2026-07-07 05:45:20.807106+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000002（2026-07-10）', NULL, '[]', '910', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-10a7-7257-8386-315a6f4a0aac', 'alert_raised', '2026-07-07', '2026-07-07 05:45:20.807133+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, 'system', NULL, 'keiyaku', 'トライアル終了日まであと7日です C-000006 standard（2026-07-14）', NULL, '[]', '910', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-10bf-78ac-98b9-c45953401723', 'change_executed', '2026-07-10', '2026-07-10 05:45:20.81961+00', '2026-07-10 05:45:20.81961+00', '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', '01a21663-0c5d-7ead-8a36-8550ab8ddf8c', NULL, NULL, 'system', NULL, 'keiyaku', '数量変更 seat 20 → 25', NULL, '[{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a21663-0c5d-7ead-8a36-8550ab8ddf8c", "contract_item_id": "01a21663-0c4f-70ac-874d-70ff4aa4b861"}]', '914', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-10d0-74ef-8a67-29ea43aadc91', 'alert_raised', '2026-07-13', '2026-07-13 05:45:20.848294+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, 'system', NULL, 'keiyaku', 'トライアル終了日まであと1日です C-000006 standard（2026-07-14）', NULL, '[]', '920', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-10e4-70a1-a508-cf125bcaeae6', 'trial_ended', '2026-07-15', '2026-07-15 05:45:20.856334+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, 'system', NULL, 'keiyaku', 'トライアル終了 C-000006 standard', NULL, '[]', '924', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-10ef-71d7-93e1-8103abe2906f', 'alert_raised', '2026-07-25', '2026-07-25 05:45:20.879096+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと7日です C-000002（2026-08-01）', NULL, '[]', '930', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-10fa-70bf-a3db-5bbdefd4de81', 'alert_raised', '2026-07-29', '2026-07-29 05:45:20.890021+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000006（2026-08-01）', NULL, '[]', '934', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-110e-7f41-a3e0-27191ada0dc1', 'contract_renewed', '2026-08-01', '2026-08-01 05:45:20.898001+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '自動更新 C-000002（2026-08-01～2026-10-31）', NULL, '[{"on": "2026-08-01", "op": "", "after": "2026-10-31", "before": "2026-07-31", "attribute": "term"}]', '938', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-111d-768b-8e4a-728aa38a4412', 'change_executed', '2026-08-01', '2026-08-01 05:45:20.91411+00', '2026-08-01 05:45:20.91411+00', '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', '01a21663-0f2f-7236-9186-c87e9c2847a1', NULL, NULL, 'system', NULL, 'keiyaku', '休止', NULL, '[{"on": "2026-08-01", "op": "suspend", "after": "suspended", "before": "active", "attribute": "state", "change_id": "01a21663-0f2f-7236-9186-c87e9c2847a1"}]', '940', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-1123-76a2-af45-4c1a85b5a425', 'alert_raised', '2026-08-01', '2026-08-01 05:45:20.931395+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと30日です C-000005（2026-08-31）', NULL, '[]', '942', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-1123-76ba-9263-54df7f5b97df', 'alert_raised', '2026-08-01', '2026-08-01 05:45:20.93141+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと30日です C-000008（2026-08-31）', NULL, '[]', '942', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-1123-76ca-8df8-bec9ff4634ce', 'alert_raised', '2026-08-01', '2026-08-01 05:45:20.931415+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと60日です C-000003（2026-09-30）', NULL, '[]', '942', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-1143-7af2-99bd-d1e4eb775a41', 'change_executed', '2026-08-15', '2026-08-15 05:45:20.957334+00', '2026-08-15 05:45:20.957334+00', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL, 'system', NULL, 'keiyaku', '契約先の変更', NULL, '[{"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "before": "01a21663-0f4a-759a-a9b5-01a91b083510", "attribute": "customer", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}, {"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "before": "01a21663-0f4f-766e-b429-d0565c82f75a", "attribute": "account", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}]', '955', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-1143-7b05-9e8a-22bd9ca5018c', 'change_executed', '2026-08-15', '2026-08-15 05:45:20.957334+00', '2026-08-15 05:45:20.957334+00', '01a21663-0f52-725e-bfdd-da667db72c72', '01a21663-0f66-756c-a46d-4fbd1514b4fe', NULL, NULL, 'system', NULL, 'keiyaku', '契約先の変更', NULL, '[{"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f3c-777d-b3c5-2233b2694c3d", "before": "01a21663-0f4a-759a-a9b5-01a91b083510", "attribute": "customer", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}, {"on": "2026-08-15", "op": "transfer", "after": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "before": "01a21663-0f4f-766e-b429-d0565c82f75a", "attribute": "account", "change_id": "01a21663-0f66-756c-a46d-4fbd1514b4fe"}]', '955', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-114f-7b0f-90cf-a60b082b42d3', 'alert_raised', '2026-08-24', '2026-08-24 05:45:20.975697+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと7日です C-000005（2026-08-31）', NULL, '[]', '961', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-114f-7b29-8f9e-039243eb4bb9', 'alert_raised', '2026-08-24', '2026-08-24 05:45:20.975712+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと7日です C-000008（2026-08-31）', NULL, '[]', '961', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-1162-71ab-b3bb-aa3a0232cd45', 'alert_raised', '2026-08-29', '2026-08-29 05:45:20.994075+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000001（2026-09-01）', NULL, '[]', '970', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-1162-71c3-bcdc-c4e8ae1c82c1', 'alert_raised', '2026-08-29', '2026-08-29 05:45:20.994093+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000008（2026-09-01）', NULL, '[]', '970', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-1169-7536-a61f-f40f95fd1061', 'alert_raised', '2026-08-31', '2026-08-31 05:45:21.001307+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '割引終了日まであと30日です C-000002 導入割引（2026-09-30）', NULL, '[]', '973', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-1169-754f-b06d-b7665e009b70', 'alert_raised', '2026-08-31', '2026-08-31 05:45:21.001322+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと30日です C-000003（2026-09-30）', NULL, '[]', '973', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-1169-7566-8728-14328e4d75b1', 'alert_raised', '2026-08-31', '2026-08-31 05:45:21.001327+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと60日です C-000009（2026-10-30）', NULL, '[]', '973', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-1178-7e84-9bb6-93c12b352a22', 'change_executed', '2026-09-01', '2026-09-01 05:45:21.008169+00', '2026-09-01 05:45:21.008169+00', '01a21663-0ac3-7b19-88f8-50f13bf7458b', '01a21663-0c33-7d5d-99b1-852b1490bdf3', NULL, NULL, 'system', NULL, 'keiyaku', '条件変更 standard 10000 → 9000', NULL, '[{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a21663-0c33-7d5d-99b1-852b1490bdf3", "charge_code": "base", "contract_item_id": "01a21663-0c25-72cd-a9a0-7b48997f308a"}]', '977', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-1184-7038-8820-7010fe726b18', 'contract_ended', '2026-09-01', '2026-09-01 05:45:21.020481+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了 C-000005', NULL, '[]', '979', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-1194-7c9d-9fdb-ace763a917ba', 'resumed', '2026-09-01', '2026-09-01 05:45:21.037169+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '利用再開 C-000006', NULL, '[]', '981', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-11d7-76bd-be9d-e4eaeef2b303', 'alert_raised', '2026-09-28', '2026-09-28 05:45:21.111419+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000003（2026-10-01）', NULL, '[]', '998', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-11db-7471-8411-8b85fc416fe1', 'alert_raised', '2026-09-30', '2026-09-30 05:45:21.115258+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと30日です C-000009（2026-10-30）', NULL, '[]', '1000', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-11e4-74de-878a-0f917ab6b836', 'change_executed', '2026-10-01', '2026-10-01 05:45:21.1198+00', '2026-10-01 05:45:21.1198+00', '01a21663-0ca5-7393-bc1e-460324c17d17', '01a21663-0ecc-7a4a-bc82-f51e1dc35a22', NULL, NULL, 'system', NULL, 'keiyaku', '解約 yearly、解約', NULL, '[{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22", "contract_item_id": "01a21663-0ca5-7c5d-abf4-7bec98d2ed2f"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0ecc-7a4a-bc82-f51e1dc35a22"}]', '1002', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-11e4-74f4-b752-0518a429e90b', 'contract_ended', '2026-10-01', '2026-10-01 05:45:21.1198+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約終了 C-000003', NULL, '[]', '1002', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-1157-778f-900d-e757a0cdaaf7', 'alert_raised', '2026-08-25', '2026-08-25 05:45:20.983471+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと7日です C-000009（2026-09-01）', NULL, '[]', '965', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-11ac-71af-8145-21aa6fd4cb5f', 'change_executed', '2026-09-01', '2026-09-01 05:45:21.051957+00', '2026-09-01 05:45:21.051957+00', '01a21663-0f78-79b4-bddf-cb1d72d4f115', '01a21663-0f89-75eb-86ed-cfee461622d3', NULL, NULL, 'system', NULL, 'keiyaku', '解約金 50000、解約 standard、解約', NULL, '[{"on": "2026-09-01", "op": "terminate", "after": "50000", "before": "", "attribute": "fee", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "charge_code": "early_termination_fee", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3", "contract_item_id": "01a21663-0f79-78d4-bdb0-75fb12085a60"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a21663-0f89-75eb-86ed-cfee461622d3"}]', '984', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-11ac-71bf-a10f-446704276877', 'contract_ended', '2026-09-01', '2026-09-01 05:45:21.051957+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約終了 C-000008', NULL, '[]', '984', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-11b7-7663-afc4-903206cc606e', 'grace_began', '2026-09-01', '2026-09-01 05:45:21.072643+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '更新未合意（猶予期間） C-000009', NULL, '[]', '985', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-11c9-7759-a3a9-04567e30dd8d', 'alert_raised', '2026-09-02', '2026-09-02 05:45:21.097448+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと60日です C-000002（2026-11-01）', NULL, '[]', '991', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-11d3-702b-bf81-bf1b40631dd7', 'alert_raised', '2026-09-23', '2026-09-23 05:45:21.106983+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと7日です C-000003（2026-09-30）', NULL, '[]', '996', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-12f5-7e93-a23a-5413922b7a10', 'credit_note_issued', '2026-06-30', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-0f15-751d-a0f8-74bf1a0eda47', '01a21663-0abd-71ef-8d45-c28248c27842', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '返還請求書発行 CN-000001 -550 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c9e-727b-8538-91fe3be25773', '01a21663-12f5-7eac-9507-0b1d8c8305cb', 'credit_note_issued', '2026-06-30', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0ca5-7393-bc1e-460324c17d17', NULL, '01a21663-0f19-76b0-9fdb-4c9ff4132e71', '01a21663-0ca2-7898-9d6f-d4f660e67da8', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '返還請求書発行 CN-000002 -76668 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-12f5-7ebd-9f58-057dd2b8e4e0', 'invoice_issued', '2026-07-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-1272-73c4-9e4b-30b33bede45d', '01a21663-0abd-71ef-8d45-c28248c27842', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000011 10450 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-12f5-7ed4-bcc1-15a8d11b76b3', 'invoice_issued', '2026-07-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-1272-76dd-b4a7-59c9ab399ea3', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000012 15662 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-12f5-7ee5-829e-90bed92fac5c', 'invoice_issued', '2026-07-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, '01a21663-1272-7ccb-9829-01f29f62e2a7', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000013 3300 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-12f5-7ef7-979b-67b4f4f68397', 'invoice_issued', '2026-07-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, '01a21663-1272-7da2-98e8-44e6c31ebbce', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000014 512 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-12f5-7f0a-89a4-34da09828f94', 'invoice_issued', '2026-07-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f52-725e-bfdd-da667db72c72', NULL, '01a21663-1273-72a1-b8ae-599d9b8c7b1c', '01a21663-0f4f-766e-b429-d0565c82f75a', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000015 11000 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-12f5-7f18-9bbe-d51aac0d1b0f', 'invoice_issued', '2026-07-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, '01a21663-1273-7376-9712-cb2968d26567', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000016 11000 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-12f5-7f28-bc8b-f125c67e105e', 'invoice_issued', '2026-07-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, '01a21663-1273-74c8-b399-c1ff62a8a72f', '01a21663-0fab-7be1-b624-458b23c3d628', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000017 11000 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-12f5-7f3d-8f18-ae2e32bd6a3f', 'invoice_issued', '2026-07-15', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, '01a21663-1272-7e11-838b-939780c6fdf9', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000018 9366 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-12f6-700d-b0f7-c70166ef5dee', 'invoice_issued', '2026-08-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-1272-74a6-a527-43e32d654352', '01a21663-0abd-71ef-8d45-c28248c27842', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000019 10450 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-12f6-701c-a5f9-f927be524767', 'invoice_issued', '2026-08-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-1272-7888-b95a-91c5131dc5f4', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000020 15950 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0cca-7278-b873-1ae8dee410da', '01a21663-12f6-702c-a5ae-e7eeb88567c1', 'invoice_issued', '2026-08-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0cd0-7581-9484-43fe9803cead', NULL, '01a21663-1272-7d3a-8fbe-64a94d4b7f0e', '01a21663-0ccd-7e74-aa78-3af373f25da8', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000021 3300 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-12f6-703a-832e-2e7af8a44d41', 'invoice_issued', '2026-08-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f52-725e-bfdd-da667db72c72', NULL, '01a21663-1273-713f-a822-1a7b4ae557b9', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000022 6032 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f4a-759a-a9b5-01a91b083510', '01a21663-12f6-7048-9798-57205894fe69', 'invoice_issued', '2026-08-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f52-725e-bfdd-da667db72c72', NULL, '01a21663-1273-730d-ac1d-e4ac1ceb8c8e', '01a21663-0f4f-766e-b429-d0565c82f75a', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000023 4967 JPY', NULL, '[]', '1019', NULL);
INSERT INTO public.timeline_entries VALUES
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-12f6-7056-8be9-93c9bf100208', 'invoice_issued', '2026-08-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, '01a21663-1273-73eb-8ee8-f92405181c66', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000024 11000 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f91-7981-97c8-adbf5d76f843', '01a21663-12f6-7067-8933-24a8f22622a9', 'invoice_issued', '2026-08-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0faf-757f-8a25-6faebe0bbb65', NULL, '01a21663-1273-7533-8baf-a3b1ed9abdbf', '01a21663-0fab-7be1-b624-458b23c3d628', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000025 11000 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-12f6-7075-bf85-b17e747500b3', 'invoice_issued', '2026-08-15', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, '01a21663-1272-7ef5-bf05-9cea4ca4b98d', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000026 8781 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0caf-713c-8d59-f38951c41d60', '01a21663-12f6-708b-b8aa-43508d6b1bcf', 'invoice_issued', '2026-08-30', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0cbe-749f-87ae-3158e953841c', NULL, '01a21663-1272-7c51-a685-de73e82ed004', '01a21663-0cb8-7211-a867-c1cf5b304c5c', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000027 9829 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f71-763d-a581-3379c668a206', '01a21663-12f6-7099-822e-327c7271ff0b', 'invoice_issued', '2026-08-31', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f78-79b4-bddf-cb1d72d4f115', NULL, '01a21663-1273-7457-9374-bdbb5656dbf2', '01a21663-0f75-7cc7-a82f-dd19785631aa', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000028 50000 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ab1-7799-99b2-8dd13729805e', '01a21663-12f6-70a6-bdcc-078c2101e046', 'invoice_issued', '2026-09-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0ac3-7b19-88f8-50f13bf7458b', NULL, '01a21663-1272-7567-b9f0-5506867d4618', '01a21663-0abd-71ef-8d45-c28248c27842', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000029 9405 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0c3d-7312-9426-5087c7e86669', '01a21663-12f6-70b5-99c2-b908734fd674', 'invoice_issued', '2026-09-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0c4e-7084-bfa2-ef5468bd0fe2', NULL, '01a21663-1272-7a19-b527-a1825c5ab65d', '01a21663-0c4b-70a1-8317-cf57accd4b15', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000030 15950 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0f3c-777d-b3c5-2233b2694c3d', '01a21663-12f6-70c2-b86e-6328def36f3f', 'invoice_issued', '2026-09-01', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f52-725e-bfdd-da667db72c72', NULL, '01a21663-1273-71b4-a9bd-970535ccd9e6', '01a21663-0f42-7000-b4ff-4d7bedb9ec96', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000031 11000 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-0ef6-73f6-9af9-481e8d74e25e', '01a21663-12f6-70d3-bdd7-19856d3a0c84', 'invoice_issued', '2026-09-15', '2026-10-01 05:45:21.371746+00', NULL, '01a21663-0f0d-7b40-bcb0-e42872e8d8ed', NULL, '01a21663-1273-7088-8c11-4c0e7988e98f', '01a21663-0f08-7e14-9f21-7331a70fa6f6', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求書発行 INV-000032 12100 JPY', NULL, '[]', '1019', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1326-7a32-a362-5d332b718075', 'contract_signed', '2026-10-01', '2026-10-01 05:45:21.4392+00', '2026-10-01 05:45:21.4392+00', '01a21663-1319-7d28-98e9-77af7b49ac22', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約締結 C-000012', NULL, '[{"on": "2026-10-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a21663-131a-7c07-a8ea-ef3169fdb672", "contract_item_id": "01a21663-131a-7be8-a193-3e546754fda6"}, {"on": "2026-10-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a21663-131a-7c07-a8ea-ef3169fdb672", "contract_item_id": "01a21663-131a-7be8-a193-3e546754fda6"}]', '1025', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-1326-7a43-931a-6107cc9dc166', 'contract_started', '2026-10-01', '2026-10-01 05:45:21.4392+00', NULL, '01a21663-1319-7d28-98e9-77af7b49ac22', NULL, NULL, NULL, 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '契約開始 C-000012', NULL, '[]', '1025', NULL),
	('01a21663-0a5f-7435-a12a-5d9ed9e24aa5', '01a21663-1312-765f-8782-407d4d6dd575', '01a21663-132e-7a03-b258-5cb49b59e430', 'account_held', '2026-10-01', '2026-10-01 05:45:21.451614+00', NULL, NULL, NULL, NULL, '01a21663-1318-7055-b268-0814ea0d6a8b', 'api_key', '01a21663-0a67-7030-8ed8-535fce0ded5c', 'admin', '請求保留 経理部', '請求先の確認中', '[]', '1027', NULL);


--
-- Data for Name: river_job; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_job VALUES
	(1, 'completed', 1, 25, '2026-11-26 05:45:19.338632+00', '2026-11-26 05:45:19.329572+00', '2026-11-26 05:45:19.375251+00', '2026-11-26 05:45:19.329572+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0abd-71ef-8d45-c28248c27842", "contract_id": "01a21663-0ac3-7b19-88f8-50f13bf7458b"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x47b9efd43732b5d8d8ab0a6157f1c346c94a14730e4a2104cf76b158ec1fad2c', B'11110101'),
	(2, 'completed', 1, 25, '2026-11-26 05:45:19.338632+00', '2026-11-26 05:45:19.337098+00', '2026-11-26 05:45:19.366061+00', '2026-11-26 05:45:19.337098+00', 1, '{"run_id": "01a21663-0ae7-773d-bbda-c265f029e061", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x5d45b620eba8381a11857915dd19731773b25b45658f7461b2d333360418e09d', B'11110101'),
	(3, 'completed', 1, 25, '2026-11-26 05:45:19.436419+00', '2026-11-26 05:45:19.347015+00', '2026-11-26 05:45:19.452456+00', '2026-11-26 05:45:19.347015+00', 1, '{"shard": 0, "run_id": "01a21663-0ae7-773d-bbda-c265f029e061", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\x634b1af6a0a5cfd11873863e1973be1eef8e438ce08e01fc686d2d5665d45a2c', B'11110101'),
	(4, 'completed', 1, 25, '2026-11-26 05:45:19.535739+00', '2026-11-26 05:45:19.450472+00', '2026-11-26 05:45:19.538529+00', '2026-11-26 05:45:19.450472+00', 1, '{"shard": 0, "run_id": "01a21663-0ae7-773d-bbda-c265f029e061", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\x83ca73e5cede3a65d3501818e41ddcad6e131a011c9325e49c392f8a95073f32', B'11110101'),
	(5, 'completed', 1, 25, '2026-11-26 05:45:19.636363+00', '2026-11-26 05:45:19.572563+00', '2026-11-26 05:45:19.645072+00', '2026-11-26 05:45:19.572563+00', 1, '{"tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "advance_id": "01a21663-0bd3-720b-aa5e-c7def685ae74"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'clock_advance', '{}', 'default', '{}', '\xdd278265f876de4c93b4632dae1b7baaa5f58b757b712716dbc8bf63f22e2e36', B'11110101'),
	(6, 'completed', 1, 25, '2026-11-26 05:45:19.742949+00', '2026-11-26 05:45:19.661933+00', '2026-11-26 05:45:19.784009+00', '2026-11-26 05:45:19.661933+00', 1, '{"version": 2, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0abd-71ef-8d45-c28248c27842", "contract_id": "01a21663-0ac3-7b19-88f8-50f13bf7458b"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x88c6611c8721792d0b5e0d121f42b6303ac4859269da75ca13bbc2bf873fb9d1', B'11110101'),
	(7, 'completed', 1, 25, '2026-11-26 05:45:19.742949+00', '2026-11-26 05:45:19.675017+00', '2026-11-26 05:45:19.892428+00', '2026-11-26 05:45:19.675017+00', 1, '{"version": 3, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0abd-71ef-8d45-c28248c27842", "contract_id": "01a21663-0ac3-7b19-88f8-50f13bf7458b"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x4f65b06a866d3a22b666a5a89f9378c3b3e2a49f6c2706f9ccbc7b52dfabf075', B'11110101'),
	(8, 'completed', 1, 25, '2026-11-26 05:45:19.742949+00', '2026-11-26 05:45:19.704682+00', '2026-11-26 05:45:19.762729+00', '2026-11-26 05:45:19.704682+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x2466704f9c0a72240b96b44d8cb3e789cb2a209f4f9f4f4d7b2fbc0764f53878', B'11110101'),
	(9, 'completed', 1, 25, '2026-11-26 05:45:19.742949+00', '2026-11-26 05:45:19.717748+00', '2026-11-26 05:45:19.933907+00', '2026-11-26 05:45:19.717748+00', 1, '{"version": 2, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x0e99d4983ef56666cee019ec5212cd0ac6dcc2e88e6ee648115c37cb3a81f752', B'11110101'),
	(42, 'completed', 1, 25, '2026-11-26 05:45:21.662382+00', '2026-11-26 05:45:21.57336+00', '2026-11-26 05:45:21.664665+00', '2026-11-26 05:45:21.57336+00', 1, '{"shard": 0, "run_id": "01a21663-1330-7a95-a4f3-49a8d02284c9", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\xa6803b5a8492ce9d5cfbcec169a1a6116ddfb6c2589b563ad2692f82633e08d1', B'11110101'),
	(10, 'completed', 1, 25, '2026-11-26 05:45:19.742949+00', '2026-11-26 05:45:19.730011+00', '2026-11-26 05:45:19.820118+00', '2026-11-26 05:45:19.730011+00', 1, '{"version": 3, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\xebe0b424b686418bdaa7819deb5923790ff22e1e3e1620f616c8ae062bc97616', B'11110101'),
	(11, 'completed', 1, 25, '2026-11-26 05:45:19.742949+00', '2026-11-26 05:45:19.740706+00', '2026-11-26 05:45:19.782835+00', '2026-11-26 05:45:19.740706+00', 1, '{"version": 4, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x9aadd918d8126db7c3029b7893bc9e4dbbd47f3fde797530968bf9cc2ba5a667', B'11110101'),
	(12, 'completed', 1, 25, '2026-11-26 05:45:19.836843+00', '2026-11-26 05:45:19.760733+00', '2026-11-26 05:45:19.919639+00', '2026-11-26 05:45:19.760733+00', 1, '{"version": 5, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\xb79ecbc9a0bc67e5aeead20642f12180beee644dfe3a8436c2c9585927efae74', B'11110101'),
	(13, 'completed', 1, 25, '2026-11-26 05:45:19.836843+00', '2026-11-26 05:45:19.771596+00', '2026-11-26 05:45:19.848608+00', '2026-11-26 05:45:19.771596+00', 1, '{"version": 6, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0c4b-70a1-8317-cf57accd4b15", "contract_id": "01a21663-0c4e-7084-bfa2-ef5468bd0fe2"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\xf8c5d8b751cb563c6d4a9eee9b843012a0d848dd50b5479193fb6a321707a3eb', B'11110101'),
	(14, 'completed', 1, 25, '2026-11-26 05:45:19.836843+00', '2026-11-26 05:45:19.789095+00', '2026-11-26 05:45:19.84791+00', '2026-11-26 05:45:19.789095+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0ca2-7898-9d6f-d4f660e67da8", "contract_id": "01a21663-0ca5-7393-bc1e-460324c17d17"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x64483685bd73ff27a7ec53f80ed588314944091f1f1d9efe57d588a3ed191a42', B'11110101'),
	(15, 'completed', 1, 25, '2026-11-26 05:45:19.836843+00', '2026-11-26 05:45:19.814915+00', '2026-11-26 05:45:19.847082+00', '2026-11-26 05:45:19.814915+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0cb8-7211-a867-c1cf5b304c5c", "contract_id": "01a21663-0cbe-749f-87ae-3158e953841c"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x74e7015b79a2aa1e6261c4f481263101b05e9e46333469b91aaf4a1abbb187aa', B'11110101'),
	(16, 'completed', 1, 25, '2026-11-26 05:45:19.836843+00', '2026-11-26 05:45:19.830844+00', '2026-11-26 05:45:19.917336+00', '2026-11-26 05:45:19.830844+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0ccd-7e74-aa78-3af373f25da8", "contract_id": "01a21663-0cd0-7581-9484-43fe9803cead"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\xaf0b6429562bad5d5466b38d9cbbb969495ad7b4998e69466222fd26e620ade2', B'11110101'),
	(17, 'completed', 1, 25, '2026-11-26 05:45:19.836843+00', '2026-11-26 05:45:19.834209+00', '2026-11-26 05:45:19.879017+00', '2026-11-26 05:45:19.834209+00', 1, '{"tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "advance_id": "01a21663-0cd9-79f0-bddc-0564ded74cf2"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'clock_advance', '{}', 'default', '{}', '\xa1a9b0dd4f71e7699623f1df028917547293ce39f324b169212c2b2b50d99ddd', B'11110101'),
	(18, 'completed', 1, 25, '2026-11-26 05:45:19.938655+00', '2026-11-26 05:45:19.904213+00', '2026-11-26 05:45:19.948544+00', '2026-11-26 05:45:19.904213+00', 1, '{"run_id": "01a21663-0d1e-7de5-a685-1b361fed6e18", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x74a4b1ca2ee02bea92dea9addb6642dd9e05d88462ed7f4b85719e70b765fe63', B'11110101'),
	(19, 'completed', 1, 25, '2026-11-26 05:45:20.175025+00', '2026-11-26 05:45:19.946709+00', '2026-11-26 05:45:20.19558+00', '2026-11-26 05:45:19.946709+00', 1, '{"shard": 0, "run_id": "01a21663-0d1e-7de5-a685-1b361fed6e18", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\xa26f390fe8b68b7faf4ec1551221175f2c414351a78f20c3736786361be2c414', B'11110101'),
	(20, 'completed', 1, 25, '2026-11-26 05:45:20.275583+00', '2026-11-26 05:45:20.193993+00', '2026-11-26 05:45:20.282551+00', '2026-11-26 05:45:20.193993+00', 1, '{"shard": 0, "run_id": "01a21663-0d1e-7de5-a685-1b361fed6e18", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\xc3577803141316824d3fa68e055137cd037828fc28f0ec98f45e21390368a3b6', B'11110101'),
	(21, 'completed', 1, 25, '2026-11-26 05:45:20.378979+00', '2026-11-26 05:45:20.346572+00', '2026-11-26 05:45:20.417904+00', '2026-11-26 05:45:20.346572+00', 1, '{"version": 3, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0ca2-7898-9d6f-d4f660e67da8", "contract_id": "01a21663-0ca5-7393-bc1e-460324c17d17"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\xca0c061deda869b51d0b7529830050fc0054913d86989c8d18ef020dbafe537a', B'11110101'),
	(22, 'completed', 1, 25, '2026-11-26 05:45:20.378979+00', '2026-11-26 05:45:20.371746+00', '2026-11-26 05:45:20.416243+00', '2026-11-26 05:45:20.371746+00', 1, '{"version": 4, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0abd-71ef-8d45-c28248c27842", "contract_id": "01a21663-0ac3-7b19-88f8-50f13bf7458b"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\xdaefd0e75a659b612500a15677ae21e2888ce6e8e60e71b6f725aaa10ac83a9e', B'11110101'),
	(23, 'completed', 1, 25, '2026-11-26 05:45:20.534428+00', '2026-11-26 05:45:20.422024+00', '2026-11-26 05:45:20.559261+00', '2026-11-26 05:45:20.422024+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0f08-7e14-9f21-7331a70fa6f6", "contract_id": "01a21663-0f0d-7b40-bcb0-e42872e8d8ed"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x47b5e988aa0dc95a0f06845165a0150cb54e92e179749cf4b82fa85af7717d3e', B'11110101'),
	(24, 'completed', 1, 25, '2026-11-26 05:45:20.534428+00', '2026-11-26 05:45:20.44173+00', '2026-11-26 05:45:20.543785+00', '2026-11-26 05:45:20.44173+00', 1, '{"version": 2, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0f08-7e14-9f21-7331a70fa6f6", "contract_id": "01a21663-0f0d-7b40-bcb0-e42872e8d8ed"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x7f42987f47a5d7bcce1df9c8b8c9ffcb4a968aaa1b6ded9ea9da620fc331177c', B'11110101'),
	(25, 'completed', 1, 25, '2026-11-26 05:45:20.534428+00', '2026-11-26 05:45:20.478447+00', '2026-11-26 05:45:20.551294+00', '2026-11-26 05:45:20.478447+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0f4f-766e-b429-d0565c82f75a", "contract_id": "01a21663-0f52-725e-bfdd-da667db72c72"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\xe0f6023cad5e0c605a01183c3428b59ef8d40f27ea04b3990a2af40fec4719b8', B'11110101'),
	(26, 'completed', 1, 25, '2026-11-26 05:45:20.534428+00', '2026-11-26 05:45:20.494807+00', '2026-11-26 05:45:20.542756+00', '2026-11-26 05:45:20.494807+00', 1, '{"version": 2, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0f42-7000-b4ff-4d7bedb9ec96", "contract_id": "01a21663-0f52-725e-bfdd-da667db72c72"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x743162af4dc010da72be8eb3980666b0dce6b17a0357aea32795688736e72d28', B'11110101'),
	(27, 'completed', 1, 25, '2026-11-26 05:45:20.534428+00', '2026-11-26 05:45:20.495574+00', '2026-11-26 05:45:20.554837+00', '2026-11-26 05:45:20.495574+00', 1, '{"version": 2, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0f4f-766e-b429-d0565c82f75a", "contract_id": "01a21663-0f52-725e-bfdd-da667db72c72"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x2629f62c58b782fe12ba971d993d81cac67b4d8ab9abc3938735cd453fc72a2f', B'11110101'),
	(28, 'completed', 1, 25, '2026-11-26 05:45:20.534428+00', '2026-11-26 05:45:20.515386+00', '2026-11-26 05:45:20.546958+00', '2026-11-26 05:45:20.515386+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0f75-7cc7-a82f-dd19785631aa", "contract_id": "01a21663-0f78-79b4-bddf-cb1d72d4f115"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\xa8b11bfeec7a4fe6eaff65fe72233df1dbea71afc1d5955b432b6d1882bb47d3', B'11110101'),
	(29, 'completed', 1, 25, '2026-11-26 05:45:20.534428+00', '2026-11-26 05:45:20.527347+00', '2026-11-26 05:45:20.542257+00', '2026-11-26 05:45:20.527347+00', 1, '{"version": 2, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0f75-7cc7-a82f-dd19785631aa", "contract_id": "01a21663-0f78-79b4-bddf-cb1d72d4f115"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x598fcb25386d553e9a0076fba00f284442e7c2b1eadd8838ea2c6e987e4b139c', B'11110101'),
	(30, 'completed', 1, 25, '2026-11-26 05:45:20.576769+00', '2026-11-26 05:45:20.572093+00', '2026-11-26 05:45:20.581368+00', '2026-11-26 05:45:20.572093+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0fab-7be1-b624-458b23c3d628", "contract_id": "01a21663-0faf-757f-8a25-6faebe0bbb65"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x823ecd57ec0a66d516fb421a72337a5628ec4eb7843db352f589fabe6172e18e', B'11110101'),
	(31, 'completed', 1, 25, '2026-11-26 05:45:20.677002+00', '2026-11-26 05:45:20.592302+00', '2026-11-26 05:45:20.696392+00', '2026-11-26 05:45:20.592302+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0fc5-737a-a16e-0a422e155bd0", "contract_id": "01a21663-0fc8-713b-a701-e97e7d3c8ea4"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x238706dca711f11abc8ae66c174dc96782502b8f6f070cec5ba329354e02bb3a', B'11110101'),
	(32, 'completed', 1, 25, '2026-11-26 05:45:20.677002+00', '2026-11-26 05:45:20.60469+00', '2026-11-26 05:45:20.70552+00', '2026-11-26 05:45:20.60469+00', 1, '{"version": 2, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-0fc5-737a-a16e-0a422e155bd0", "contract_id": "01a21663-0fc8-713b-a701-e97e7d3c8ea4"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x89ecee4e38ef89a47832ce6343f8e0b2bd91dd9f4cfaeffe276e4c79f7d7fbbe', B'11110101'),
	(33, 'completed', 1, 25, '2026-11-26 05:45:20.677002+00', '2026-11-26 05:45:20.609059+00', '2026-11-26 05:45:21.129825+00', '2026-11-26 05:45:20.609059+00', 1, '{"tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "advance_id": "01a21663-0fe0-7452-890e-1153f92af016"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'clock_advance', '{}', 'default', '{}', '\x784284038d329317350c82843c3a7eeb7b96a77a60e9d401cfdb827ffcd51b67', B'11110101'),
	(34, 'completed', 1, 1, '2026-11-26 05:45:20.677002+00', '2026-11-26 05:45:20.640138+00', '2026-11-26 05:45:21.140536+00', '2026-11-26 05:45:20.639946+00', 1, '{}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'sweep', '{"periodic": true}', 'default', '{}', NULL, NULL),
	(35, 'completed', 1, 25, '2026-11-26 05:45:21.15895+00', '2026-11-26 05:45:21.154376+00', '2026-11-26 05:45:21.161809+00', '2026-11-26 05:45:21.154376+00', 1, '{"run_id": "01a21663-1201-7a50-94bb-27c6c9c28106", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x64cb8bcb8a733a15fc9bda2f1cba9f2223581a5ce71427a87283de475cb3fd51', B'11110101'),
	(36, 'completed', 1, 25, '2026-11-26 05:45:21.259835+00', '2026-11-26 05:45:21.161183+00', '2026-11-26 05:45:21.285241+00', '2026-11-26 05:45:21.161183+00', 1, '{"shard": 0, "run_id": "01a21663-1201-7a50-94bb-27c6c9c28106", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\xe4136e97ca3a06267e257f3516f9294ffe8d3878b749de112bbcfd35e3935206', B'11110101'),
	(37, 'completed', 1, 25, '2026-11-26 05:45:21.360535+00', '2026-11-26 05:45:21.283951+00', '2026-11-26 05:45:21.362583+00', '2026-11-26 05:45:21.283951+00', 1, '{"shard": 0, "run_id": "01a21663-1201-7a50-94bb-27c6c9c28106", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\x5dd532318f89824ea9ffb45be5aa30f2adbadfc141f2d26359396b54b0df3a3b', B'11110101'),
	(38, 'completed', 1, 25, '2026-11-26 05:45:21.461107+00', '2026-11-26 05:45:21.448117+00', '2026-11-26 05:45:21.468695+00', '2026-11-26 05:45:21.448117+00', 1, '{"version": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-1318-7055-b268-0814ea0d6a8b", "contract_id": "01a21663-1319-7d28-98e9-77af7b49ac22"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x258485b90d232b326d935f54f2a8d3a2d7a228845e61bc9cfa2328a4a4af265c', B'11110101'),
	(39, 'completed', 1, 25, '2026-11-26 05:45:21.461107+00', '2026-11-26 05:45:21.453732+00', '2026-11-26 05:45:21.478811+00', '2026-11-26 05:45:21.453732+00', 1, '{"version": 2, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5", "account_id": "01a21663-1318-7055-b268-0814ea0d6a8b", "contract_id": "01a21663-1318-7055-b268-0814ea0d6a8b"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'prorate', '{}', 'default', '{}', '\x4b82f3685c3bceaa3952beda33e38cb80854adcf06731903677da402ebe42240', B'11110101'),
	(40, 'completed', 1, 25, '2026-11-26 05:45:21.461107+00', '2026-11-26 05:45:21.45719+00', '2026-11-26 05:45:21.472412+00', '2026-11-26 05:45:21.45719+00', 1, '{"run_id": "01a21663-1330-7a95-a4f3-49a8d02284c9", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x3869df3c55fabffabb8a82b3ed0f4c7b4fef393b6a97f0e704ca1a9cdb937d7d', B'11110101'),
	(41, 'completed', 1, 25, '2026-11-26 05:45:21.561421+00', '2026-11-26 05:45:21.471799+00', '2026-11-26 05:45:21.579181+00', '2026-11-26 05:45:21.471799+00', 1, '{"shard": 0, "run_id": "01a21663-1330-7a95-a4f3-49a8d02284c9", "attempt": 1, "tenant_id": "01a21663-0a5f-7435-a12a-5d9ed9e24aa5"}', '{vm_2026_11_26T05_45_19_036590}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\x484768b0dd34a04987e07b317a3fc9c9b81348c658164cf3c1153c7b7fd74367', B'11110101');


--
-- Data for Name: river_leader; Type: TABLE DATA; Schema: river; Owner: -
--



--
-- Data for Name: river_migration; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_migration VALUES
	('main', 1, '2026-11-26 05:45:18.963653+00'),
	('main', 2, '2026-11-26 05:45:18.967485+00'),
	('main', 3, '2026-11-26 05:45:18.978035+00'),
	('main', 4, '2026-11-26 05:45:18.980975+00'),
	('main', 5, '2026-11-26 05:45:18.987336+00'),
	('main', 6, '2026-11-26 05:45:18.997644+00'),
	('main', 7, '2026-11-26 05:45:18.999756+00'),
	('main', 8, '2026-11-26 05:45:19.004953+00');


--
-- Data for Name: river_notification; Type: TABLE DATA; Schema: river; Owner: -
--



--
-- Data for Name: river_queue; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_queue VALUES
	('default', '2026-11-26 05:45:19.146195+00', '{}', NULL, '2026-11-26 05:45:19.146195+00');


--
-- Name: schema_versions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.schema_versions_id_seq', 11, true);


--
-- Name: river_job_id_seq; Type: SEQUENCE SET; Schema: river; Owner: -
--

SELECT pg_catalog.setval('river.river_job_id_seq', 42, true);


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
-- Name: alert_progress alert_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_progress
    ADD CONSTRAINT alert_progress_pkey PRIMARY KEY (tenant_id);


--
-- Name: alert_rules alert_rules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_pkey PRIMARY KEY (tenant_id, kind, days);


--
-- Name: alerts alerts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_pkey PRIMARY KEY (tenant_id, id);


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
-- Name: attachment_contents attachment_contents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment_contents
    ADD CONSTRAINT attachment_contents_pkey PRIMARY KEY (tenant_id, attachment_id);


--
-- Name: attachments attachments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_pkey PRIMARY KEY (tenant_id, contract_id, id);


--
-- Name: attachments attachments_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_tenant_id_id_key UNIQUE (tenant_id, id);


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
-- Name: bulk_change_contracts bulk_change_contracts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_change_contracts
    ADD CONSTRAINT bulk_change_contracts_pkey PRIMARY KEY (tenant_id, bulk_id, contract_id);


--
-- Name: bulk_changes bulk_changes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_changes
    ADD CONSTRAINT bulk_changes_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: change_events change_events_kind_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.change_events
    ADD CONSTRAINT change_events_kind_check CHECK ((kind = ANY (ARRAY['recorded'::text, 'rescheduled'::text, 'edited'::text, 'cancelled'::text, 'executed'::text, 'failed'::text, 'retried'::text, 'undone'::text]))) NOT VALID;


--
-- Name: change_events change_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change_events
    ADD CONSTRAINT change_events_pkey PRIMARY KEY (tenant_id, contract_id, change_id, seq);


--
-- Name: change_events change_events_status_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.change_events
    ADD CONSTRAINT change_events_status_check CHECK ((status = ANY (ARRAY['applied'::text, 'reserved'::text, 'executed'::text, 'failed'::text, 'cancelled'::text, 'undone'::text]))) NOT VALID;


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
-- Name: contract_accounts contract_accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_accounts
    ADD CONSTRAINT contract_accounts_pkey PRIMARY KEY (tenant_id, contract_id, account_id);


--
-- Name: contract_states contract_states_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_states
    ADD CONSTRAINT contract_states_pkey PRIMARY KEY (tenant_id, contract_id, from_on);


--
-- Name: contract_versions contract_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_versions
    ADD CONSTRAINT contract_versions_pkey PRIMARY KEY (tenant_id, contract_id, version);


--
-- Name: contracts contracts_end_by_check; Type: CHECK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.contracts
    ADD CONSTRAINT contracts_end_by_check CHECK ((end_by = ANY (ARRAY['cancelled'::text, 'completed'::text, 'invalidated'::text]))) NOT VALID;


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
-- Name: custom_fields custom_fields_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_fields
    ADD CONSTRAINT custom_fields_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: custom_fields custom_fields_tenant_id_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_fields
    ADD CONSTRAINT custom_fields_tenant_id_key_key UNIQUE (tenant_id, key);


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
-- Name: deadlines deadlines_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines
    ADD CONSTRAINT deadlines_pkey PRIMARY KEY (tenant_id, contract_id, kind, subject_id, on_date);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (tenant_id, tx, id);


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
-- Name: search_texts search_texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_texts
    ADD CONSTRAINT search_texts_pkey PRIMARY KEY (tenant_id, kind, id);


--
-- Name: search_tokens search_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_tokens
    ADD CONSTRAINT search_tokens_pkey PRIMARY KEY (tenant_id, kind, token, id);


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
-- Name: alerts_contract; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_contract ON public.alerts USING btree (tenant_id, contract_id, on_date, id) WHERE (contract_id IS NOT NULL);


--
-- Name: alerts_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_customer ON public.alerts USING btree (tenant_id, customer_id, on_date, id) WHERE (customer_id IS NOT NULL);


--
-- Name: alerts_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_date ON public.alerts USING btree (tenant_id, on_date, id);


--
-- Name: alerts_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX alerts_once ON public.alerts USING btree (tenant_id, about, kind, subject_id, on_date, days, seq);


--
-- Name: alerts_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_status ON public.alerts USING btree (tenant_id, status, on_date, id);


--
-- Name: audit_entries_entity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entries_entity ON public.audit_entries USING btree (tenant_id, entity_id, id);


--
-- Name: billing_accounts_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX billing_accounts_customer ON public.billing_accounts USING btree (tenant_id, customer_id, id);


--
-- Name: bulk_change_contracts_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX bulk_change_contracts_status ON public.bulk_change_contracts USING btree (tenant_id, bulk_id, status, contract_id);


--
-- Name: changes_bulk; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX changes_bulk ON public.changes USING btree (tenant_id, bulk_change_id, contract_id) WHERE (bulk_change_id IS NOT NULL);


--
-- Name: clock_advances_running; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX clock_advances_running ON public.clock_advances USING btree (tenant_id) WHERE (status = 'running'::text);


--
-- Name: contract_accounts_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contract_accounts_account ON public.contract_accounts USING btree (tenant_id, account_id, contract_id);


--
-- Name: contract_accounts_behind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contract_accounts_behind ON public.contract_accounts USING btree (tenant_id, account_id) WHERE (billed_version < version);


--
-- Name: contract_states_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contract_states_customer ON public.contract_states USING btree (tenant_id, customer_id, contract_id) INCLUDE (from_on, until_on);


--
-- Name: contract_states_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contract_states_state ON public.contract_states USING btree (tenant_id, state, contract_id) INCLUDE (from_on, until_on);


--
-- Name: contract_states_term; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contract_states_term ON public.contract_states USING btree (tenant_id, term_until, contract_id) INCLUDE (from_on, until_on);


--
-- Name: contract_states_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contract_states_until ON public.contract_states USING btree (tenant_id, state, until_on) INCLUDE (from_on, contract_id);


--
-- Name: contracts_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_account ON public.contracts USING btree (tenant_id, billing_account_id, id);


--
-- Name: contracts_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_customer ON public.contracts USING btree (tenant_id, customer_id, id);


--
-- Name: contracts_drafts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_drafts ON public.contracts USING btree (tenant_id, id) WHERE (signed_on IS NULL);


--
-- Name: contracts_next_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_next_day ON public.contracts USING btree (tenant_id, next_day, id) WHERE (next_day <> 'infinity'::date);


--
-- Name: contracts_on_sale; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_on_sale ON public.contracts USING btree (tenant_id, id) WHERE renews_on_sale;


--
-- Name: contracts_term; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_term ON public.contracts USING btree (tenant_id, term_until, id);


--
-- Name: contracts_underived; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_underived ON public.contracts USING btree (tenant_id, derived, id);


--
-- Name: customers_indexed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_indexed ON public.customers USING btree (tenant_id, indexed, id);


--
-- Name: customers_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_parent ON public.customers USING btree (tenant_id, parent_id, id) WHERE (parent_id IS NOT NULL);


--
-- Name: deadlines_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deadlines_date ON public.deadlines USING btree (tenant_id, kind, on_date, contract_id, subject_id);


--
-- Name: events_contract; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_contract ON public.events USING btree (tenant_id, contract_id, tx, id) WHERE (contract_id IS NOT NULL);


--
-- Name: events_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_customer ON public.events USING btree (tenant_id, customer_id, tx, id) WHERE (customer_id IS NOT NULL);


--
-- Name: events_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_type ON public.events USING btree (tenant_id, type, tx, id);


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

CREATE UNIQUE INDEX invoices_open ON public.invoices USING btree (tenant_id, billing_account_id, billing_date, due_date, ((status = 'held'::text))) WHERE (status <> 'issued'::text);


--
-- Name: ledger_rows_invoice; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ledger_rows_invoice ON public.ledger_rows USING btree (tenant_id, invoice_id);


--
-- Name: reservations_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reservations_customer ON public.reservations USING btree (tenant_id, customer_id, effective_on, change_id);


--
-- Name: reservations_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reservations_date ON public.reservations USING btree (tenant_id, effective_on, change_id);


--
-- Name: search_tokens_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX search_tokens_id ON public.search_tokens USING btree (tenant_id, kind, id, token);


--
-- Name: segments_contract; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX segments_contract ON public.segments USING btree (tenant_id, contract_id, charge_id, effective_from) WHERE (recorded_until = 'infinity'::timestamp with time zone);


--
-- Name: segments_version; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX segments_version ON public.segments USING btree (tenant_id, item_id, version, contract_id, effective_from, effective_until) WHERE (recorded_until = 'infinity'::timestamp with time zone);


--
-- Name: timeline_entries_contract; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX timeline_entries_contract ON public.timeline_entries USING btree (tenant_id, contract_id, effective_on, id) WHERE (contract_id IS NOT NULL);


--
-- Name: timeline_entries_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX timeline_entries_order ON public.timeline_entries USING btree (tenant_id, customer_id, effective_on, id);


--
-- Name: timeline_entries_shared; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX timeline_entries_shared ON public.timeline_entries USING btree (tenant_id, document_id) WHERE ((contract_id IS NULL) AND (document_id IS NOT NULL));


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
-- Name: alert_progress alert_progress_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_progress
    ADD CONSTRAINT alert_progress_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: alert_rules alert_rules_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_rules
    ADD CONSTRAINT alert_rules_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: alerts alerts_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: alerts alerts_tenant_id_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_tenant_id_customer_id_fkey FOREIGN KEY (tenant_id, customer_id) REFERENCES public.customers(tenant_id, id);


--
-- Name: api_keys api_keys_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


--
-- Name: attachment_contents attachment_contents_tenant_id_attachment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment_contents
    ADD CONSTRAINT attachment_contents_tenant_id_attachment_id_fkey FOREIGN KEY (tenant_id, attachment_id) REFERENCES public.attachments(tenant_id, id);


--
-- Name: attachments attachments_tenant_id_contract_id_change_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_tenant_id_contract_id_change_id_fkey FOREIGN KEY (tenant_id, contract_id, change_id) REFERENCES public.changes(tenant_id, contract_id, id);


--
-- Name: attachments attachments_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


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
-- Name: bulk_change_contracts bulk_change_contracts_tenant_id_bulk_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_change_contracts
    ADD CONSTRAINT bulk_change_contracts_tenant_id_bulk_id_fkey FOREIGN KEY (tenant_id, bulk_id) REFERENCES public.bulk_changes(tenant_id, id);


--
-- Name: bulk_change_contracts bulk_change_contracts_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_change_contracts
    ADD CONSTRAINT bulk_change_contracts_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: bulk_changes bulk_changes_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_changes
    ADD CONSTRAINT bulk_changes_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


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
-- Name: contract_accounts contract_accounts_tenant_id_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_accounts
    ADD CONSTRAINT contract_accounts_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES public.billing_accounts(tenant_id, id);


--
-- Name: contract_accounts contract_accounts_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_accounts
    ADD CONSTRAINT contract_accounts_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


--
-- Name: contract_states contract_states_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_states
    ADD CONSTRAINT contract_states_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


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
-- Name: custom_fields custom_fields_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_fields
    ADD CONSTRAINT custom_fields_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id);


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
-- Name: deadlines deadlines_tenant_id_contract_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deadlines
    ADD CONSTRAINT deadlines_tenant_id_contract_id_fkey FOREIGN KEY (tenant_id, contract_id) REFERENCES public.contracts(tenant_id, id);


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
-- Name: alert_progress; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.alert_progress ENABLE ROW LEVEL SECURITY;

--
-- Name: alert_rules; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.alert_rules ENABLE ROW LEVEL SECURITY;

--
-- Name: alerts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.alerts ENABLE ROW LEVEL SECURITY;

--
-- Name: api_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.api_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: attachment_contents; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.attachment_contents ENABLE ROW LEVEL SECURITY;

--
-- Name: attachments; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.attachments ENABLE ROW LEVEL SECURITY;

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
-- Name: bulk_change_contracts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bulk_change_contracts ENABLE ROW LEVEL SECURITY;

--
-- Name: bulk_changes; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.bulk_changes ENABLE ROW LEVEL SECURITY;

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
-- Name: contract_accounts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contract_accounts ENABLE ROW LEVEL SECURITY;

--
-- Name: contract_states; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contract_states ENABLE ROW LEVEL SECURITY;

--
-- Name: contract_versions; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contract_versions ENABLE ROW LEVEL SECURITY;

--
-- Name: contracts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contracts ENABLE ROW LEVEL SECURITY;

--
-- Name: custom_fields; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.custom_fields ENABLE ROW LEVEL SECURITY;

--
-- Name: customers; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.customers ENABLE ROW LEVEL SECURITY;

--
-- Name: deadlines; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.deadlines ENABLE ROW LEVEL SECURITY;

--
-- Name: events; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.events ENABLE ROW LEVEL SECURITY;

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
-- Name: search_texts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.search_texts ENABLE ROW LEVEL SECURITY;

--
-- Name: search_tokens; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.search_tokens ENABLE ROW LEVEL SECURITY;

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
-- Name: alert_progress tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.alert_progress USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: alert_rules tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.alert_rules USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: alerts tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.alerts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: api_keys tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.api_keys USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: attachment_contents tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.attachment_contents USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: attachments tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.attachments USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: bulk_change_contracts tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.bulk_change_contracts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: bulk_changes tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.bulk_changes USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: contract_accounts tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.contract_accounts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: contract_states tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.contract_states USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: contract_versions tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.contract_versions USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: contracts tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.contracts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: custom_fields tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.custom_fields USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: customers tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.customers USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: deadlines tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.deadlines USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: events tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.events USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: search_texts tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.search_texts USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


--
-- Name: search_tokens tenant; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant ON public.search_tokens USING ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));


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
-- Name: TABLE alert_progress; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.alert_progress TO keiyaku_app;


--
-- Name: TABLE alert_rules; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.alert_rules TO keiyaku_app;


--
-- Name: TABLE alerts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.alerts TO keiyaku_app;


--
-- Name: TABLE api_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.api_keys TO keiyaku_app;


--
-- Name: TABLE attachment_contents; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.attachment_contents TO keiyaku_app;


--
-- Name: TABLE attachments; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.attachments TO keiyaku_app;


--
-- Name: COLUMN attachments.withdrawn_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(withdrawn_at) ON TABLE public.attachments TO keiyaku_app;


--
-- Name: COLUMN attachments.withdrawn_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(withdrawn_by) ON TABLE public.attachments TO keiyaku_app;


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
-- Name: TABLE bulk_change_contracts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.bulk_change_contracts TO keiyaku_app;


--
-- Name: TABLE bulk_changes; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.bulk_changes TO keiyaku_app;


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
-- Name: TABLE contract_accounts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.contract_accounts TO keiyaku_app;


--
-- Name: TABLE contract_states; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.contract_states TO keiyaku_app;


--
-- Name: TABLE contract_versions; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.contract_versions TO keiyaku_app;


--
-- Name: TABLE contracts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.contracts TO keiyaku_app;


--
-- Name: TABLE custom_fields; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.custom_fields TO keiyaku_app;


--
-- Name: TABLE customers; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.customers TO keiyaku_app;


--
-- Name: TABLE deadlines; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.deadlines TO keiyaku_app;


--
-- Name: TABLE events; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.events TO keiyaku_app;


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
-- Name: TABLE search_texts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.search_texts TO keiyaku_app;


--
-- Name: TABLE search_tokens; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.search_tokens TO keiyaku_app;


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


