-- The database of keiyaku 0.2.0 after the story of cmd/keiyaku/e2e_upgrade_test.go, made by
--     go test ./cmd/keiyaku -run TestUpgrade -update
-- It is loaded by a role that owns an empty database; the role keiyaku_app has to exist.
-- key: kyk_01a216b7253e70f092c91b936d5016e6_tig3VZB3R8oZT79mjTwURIQeVOmkAx4kteyerpONObU
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
    scheme jsonb,
    CONSTRAINT charges_change_policy_check CHECK ((change_policy = ANY (ARRAY['prorate'::text, 'next_period'::text]))),
    CONSTRAINT charges_check CHECK ((((kind = 'recurring'::text) AND (cycle_months > 0)) OR ((kind = 'one_time'::text) AND (cycle_months = 0)))),
    CONSTRAINT charges_end_rate_check CHECK ((end_rate = ANY (ARRAY['daily_rate'::text, 'full_price'::text]))),
    CONSTRAINT charges_kind_check CHECK ((kind = ANY (ARRAY['recurring'::text, 'one_time'::text]))),
    CONSTRAINT charges_model_check CHECK ((model = ANY (ARRAY['flat'::text, 'per_unit'::text, 'tiered_graduated'::text, 'tiered_volume'::text, 'tiered_flat'::text, 'package'::text, 'percentage'::text, 'graduated_percentage'::text]))),
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
    scheme jsonb,
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
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd3-7174-8813-7335bfd45bd1', '01a216b7-2bdc-72b6-8df7-7a3a25a5919b', '請求先の確認中', '2026-10-01', '2026-10-01 07:17:12.795776+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'infinity', 'infinity');


--
-- Data for Name: alert_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alert_progress VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '2026-10-01');


--
-- Data for Name: alert_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alert_rules VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'end', 60),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'end', 30),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'end', 7),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'renewal', 60),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'renewal', 30),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'renewal', 7),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'notice', 60),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'notice', 30),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'notice', 7),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'trial_end', 7),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'trial_end', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'discount_end', 30),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'reservation', 3),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'grace_end', 7);


--
-- Data for Name: alerts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alerts VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a31-7166-a67e-87e249a1b362', 'reservation', 'resolved', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2794-7224-af52-121568cd8e8d', '2026-07-10', 3, 0, '2026-07-07', '変更予約日まであと3日です C-000002（2026-07-10）', NULL, NULL, NULL, 2, '2026-07-07 07:17:12.368319+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a31-716f-9249-dba5f95e9892', 'trial_end', 'resolved', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296f-723e-8059-5d9134eda05b', '2026-07-14', 7, 0, '2026-07-07', 'トライアル終了日まであと7日です C-000006 standard（2026-07-14）', NULL, NULL, NULL, 2, '2026-07-07 07:17:12.368319+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a3d-743e-8c80-eaec236523ac', 'trial_end', 'resolved', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296f-723e-8059-5d9134eda05b', '2026-07-14', 1, 0, '2026-07-13', 'トライアル終了日まであと1日です C-000006 standard（2026-07-14）', NULL, NULL, NULL, 2, '2026-07-13 07:17:12.380694+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2831-7966-9149-77dd3db0e201', 'renewal', 'resolved', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '00000000-0000-0000-0000-000000000000', '2026-08-01', 60, 0, '2026-06-02', '契約更新日まであと60日です C-000002（2026-08-01）', NULL, NULL, NULL, 2, '2026-06-02 07:17:11.856956+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a25-7cdf-bd76-d349043a43ee', 'renewal', 'resolved', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '00000000-0000-0000-0000-000000000000', '2026-08-01', 30, 0, '2026-07-02', '契約更新日まであと30日です C-000002（2026-08-01）', NULL, NULL, NULL, 2, '2026-07-02 07:17:12.357116+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a46-7e50-9760-76447e8ed575', 'renewal', 'resolved', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '00000000-0000-0000-0000-000000000000', '2026-08-01', 7, 0, '2026-07-25', '契約更新日まであと7日です C-000002（2026-08-01）', NULL, NULL, NULL, 2, '2026-07-25 07:17:12.390717+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a49-70c2-9b9f-292b665360b4', 'reservation', 'resolved', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2979-7089-8888-cee34bec2bf2', '2026-08-01', 3, 0, '2026-07-29', '変更予約日まであと3日です C-000006（2026-08-01）', NULL, NULL, NULL, 2, '2026-07-29 07:17:12.392832+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a5b-7b96-b442-c1096c32ad40', 'reservation', 'resolved', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', '2026-08-15', 3, 0, '2026-08-12', '変更予約日まであと3日です C-000007（2026-08-15）', NULL, NULL, NULL, 2, '2026-08-12 07:17:12.411526+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a68-7c85-a5db-12f18e7b3e49', 'end', 'raised', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '00000000-0000-0000-0000-000000000000', '2026-10-30', 60, 0, '2026-08-31', '契約満了日まであと60日です C-000009（2026-10-30）', NULL, NULL, NULL, 1, '2026-08-31 07:17:12.42457+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a66-782e-953f-69c4df59a69a', 'reservation', 'resolved', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-277a-7380-bd60-de9849a19fdf', '2026-09-01', 3, 0, '2026-08-29', '変更予約日まであと3日です C-000001（2026-09-01）', NULL, NULL, NULL, 2, '2026-08-29 07:17:12.422288+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a25-7ce9-bb38-91b074ee3d7c', 'end', 'resolved', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '00000000-0000-0000-0000-000000000000', '2026-08-31', 60, 0, '2026-07-02', '契約満了日まであと60日です C-000005（2026-08-31）', NULL, NULL, NULL, 2, '2026-07-02 07:17:12.357116+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a56-77dc-8911-21773f4509c2', 'end', 'resolved', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '00000000-0000-0000-0000-000000000000', '2026-08-31', 30, 0, '2026-08-01', '契約満了日まであと30日です C-000005（2026-08-31）', NULL, NULL, NULL, 2, '2026-08-01 07:17:12.406247+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a62-7581-bb24-57b2385df185', 'end', 'resolved', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '00000000-0000-0000-0000-000000000000', '2026-08-31', 7, 0, '2026-08-24', '契約満了日まであと7日です C-000005（2026-08-31）', NULL, NULL, NULL, 2, '2026-08-24 07:17:12.418121+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a25-7cee-af0c-ba9bcd52e63c', 'end', 'resolved', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2991-7e56-a0be-09a71f859f99', '00000000-0000-0000-0000-000000000000', '2026-08-31', 60, 0, '2026-07-02', '契約満了日まであと60日です C-000008（2026-08-31）', NULL, NULL, NULL, 2, '2026-07-02 07:17:12.357116+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a56-77e4-b841-16d8b08f21aa', 'end', 'resolved', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2991-7e56-a0be-09a71f859f99', '00000000-0000-0000-0000-000000000000', '2026-08-31', 30, 0, '2026-08-01', '契約満了日まであと30日です C-000008（2026-08-31）', NULL, NULL, NULL, 2, '2026-08-01 07:17:12.406247+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a62-758b-b06a-e3a2f036f092', 'end', 'resolved', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2991-7e56-a0be-09a71f859f99', '00000000-0000-0000-0000-000000000000', '2026-08-31', 7, 0, '2026-08-24', '契約満了日まであと7日です C-000008（2026-08-31）', NULL, NULL, NULL, 2, '2026-08-24 07:17:12.418121+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a66-7835-8833-4a789c75712c', 'reservation', 'resolved', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', '2026-09-01', 3, 0, '2026-08-29', '変更予約日まであと3日です C-000008（2026-09-01）', NULL, NULL, NULL, 2, '2026-08-29 07:17:12.422288+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a2a-7325-98f2-8033bc9ed421', 'renewal', 'resolved', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '00000000-0000-0000-0000-000000000000', '2026-09-01', 60, 0, '2026-07-03', '契約更新日まであと60日です C-000009（2026-09-01）', NULL, NULL, NULL, 2, '2026-07-03 07:17:12.361478+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a58-7e51-932c-9cea0c24e0bb', 'renewal', 'resolved', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '00000000-0000-0000-0000-000000000000', '2026-09-01', 30, 0, '2026-08-02', '契約更新日まであと30日です C-000009（2026-09-01）', NULL, NULL, NULL, 2, '2026-08-02 07:17:12.4087+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a64-7829-9b15-34d4692c3399', 'renewal', 'resolved', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '00000000-0000-0000-0000-000000000000', '2026-09-01', 7, 0, '2026-08-25', '契約更新日まであと7日です C-000009（2026-09-01）', NULL, NULL, NULL, 2, '2026-08-25 07:17:12.420296+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a84-78df-b606-b61cc44fe35a', 'renewal', 'raised', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '00000000-0000-0000-0000-000000000000', '2026-11-01', 60, 0, '2026-09-02', '契約更新日まであと60日です C-000002（2026-11-01）', NULL, NULL, NULL, 1, '2026-09-02 07:17:12.452332+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a8c-7027-9b6f-81e3c2c7b0b4', 'end', 'raised', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '00000000-0000-0000-0000-000000000000', '2026-10-30', 30, 0, '2026-09-30', '契約満了日まであと30日です C-000009（2026-10-30）', NULL, NULL, NULL, 1, '2026-09-30 07:17:12.459786+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a56-77e8-a0a8-9990d776288b', 'end', 'resolved', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27ca-7686-935b-c6a9404b022a', '00000000-0000-0000-0000-000000000000', '2026-09-30', 60, 0, '2026-08-01', '契約満了日まであと60日です C-000003（2026-09-30）', NULL, NULL, NULL, 2, '2026-08-01 07:17:12.406247+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a68-7c80-b6ab-ba0f0fa4f76c', 'end', 'resolved', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27ca-7686-935b-c6a9404b022a', '00000000-0000-0000-0000-000000000000', '2026-09-30', 30, 0, '2026-08-31', '契約満了日まであと30日です C-000003（2026-09-30）', NULL, NULL, NULL, 2, '2026-08-31 07:17:12.42457+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a87-7ec8-8ae0-2cb449f49ea5', 'end', 'resolved', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27ca-7686-935b-c6a9404b022a', '00000000-0000-0000-0000-000000000000', '2026-09-30', 7, 0, '2026-09-23', '契約満了日まであと7日です C-000003（2026-09-30）', NULL, NULL, NULL, 2, '2026-09-23 07:17:12.455709+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a89-7ed8-902b-62e344d45552', 'reservation', 'resolved', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2960-7464-8898-f815f55a3f05', '2026-10-01', 3, 0, '2026-09-28', '変更予約日まであと3日です C-000003（2026-10-01）', NULL, NULL, NULL, 2, '2026-09-28 07:17:12.457748+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a68-7c78-9f7e-1e16a63dfeff', 'discount_end', 'resolved', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2788-7360-9576-d5e5ec82264d', '2026-09-30', 30, 0, '2026-08-31', '割引終了日まであと30日です C-000002 導入割引（2026-09-30）', NULL, NULL, NULL, 2, '2026-08-31 07:17:12.42457+00');


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_keys VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '\x030b8ef9c843c99031d1745c4255557612ae33e4eff1a2394211e163b190abfe', '{admin}', '2026-11-26 07:17:11.107016+00', NULL, '2026-11-26 07:17:11.112684+00', NULL);


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
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2543-7428-b263-7b88b7cb3818', '2026-11-26 07:17:11.107629+00', 'system', NULL, 'keiyaku', 'create_api_key', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', NULL, NULL, '{"id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "name": "admin", "scopes": ["admin"], "created_at": "2026-11-26T07:17:11.107016Z", "expires_at": null, "revoked_at": null, "last_used_at": null}', '754'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-254a-763e-9450-0eec2a38d87c', '2026-11-26 07:17:11.114816+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_product', 'product', '01a216b7-2549-78f4-b774-959178e6e6af', 'd0ca6a40d933d832', NULL, '{"id": "01a216b7-2549-78f4-b774-959178e6e6af", "code": "kintai", "name": "クラウド勤怠", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T07:17:11.113568Z", "updated_at": "2026-04-01T07:17:11.113568Z", "description": null}', '756'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-254d-7e11-a218-b71a4bc63169', '2026-11-26 07:17:11.1181+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item', 'item', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2999d08448db0f29', NULL, '{"id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "code": "seat", "kind": "option", "name": "seat", "status": "on_sale", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T07:17:11.116182Z", "product_id": "01a216b7-2549-78f4-b774-959178e6e6af", "updated_at": "2026-04-01T07:17:11.116182Z", "latest_version": 0, "allowed_option_ids": null}', '757'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2554-75a2-8636-f0de9018ca6c', '2026-11-26 07:17:11.124527+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item_version', 'item_version', '01a216b7-2551-70d1-990c-02bff59c30f5', '2e5baddd2375e3ce', NULL, '{"id": "01a216b7-2551-70d1-990c-02bff59c30f5", "charges": [{"code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "scheme": null, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "start_rate": "daily_rate", "unit_price": "200", "version_id": "01a216b7-2551-70d1-990c-02bff59c30f5", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T16:17:11.121054+09:00", "on_sale_from": "2000-01-01"}', '758'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2556-7d4b-909f-10473e1fde5b', '2026-11-26 07:17:11.126985+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item', 'item', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '4e3965a19e9b0b17', NULL, '{"id": "01a216b7-2555-79dc-9fae-5f7b81f750c8", "code": "light", "kind": "main", "name": "light", "status": "on_sale", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T07:17:11.12563Z", "product_id": "01a216b7-2549-78f4-b774-959178e6e6af", "updated_at": "2026-04-01T07:17:11.12563Z", "latest_version": 0, "allowed_option_ids": ["01a216b7-254c-72fe-bcdd-b93c3dda5f87"]}', '759'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2559-743e-8af2-07d1caf0fde2', '2026-11-26 07:17:11.129428+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item_version', 'item_version', '01a216b7-2558-7748-a68a-497ff05fdc58', 'f42ecaadec7c31fb', NULL, '{"id": "01a216b7-2558-7748-a68a-497ff05fdc58", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "scheme": null, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "start_rate": "daily_rate", "unit_price": "3000", "version_id": "01a216b7-2558-7748-a68a-497ff05fdc58", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "scheme": null, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 2, "rounding": "down", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "start_rate": "daily_rate", "unit_price": "50000", "version_id": "01a216b7-2558-7748-a68a-497ff05fdc58", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T16:17:11.128477+09:00", "on_sale_from": "2000-01-01"}', '760'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-255b-74f7-a1f9-2904f9a410b0', '2026-11-26 07:17:11.131453+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item', 'item', '01a216b7-255a-76b5-a592-03c17d08bbc5', '239a47b6eb3464fb', NULL, '{"id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "code": "standard", "kind": "main", "name": "standard", "status": "on_sale", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T07:17:11.130427Z", "product_id": "01a216b7-2549-78f4-b774-959178e6e6af", "updated_at": "2026-04-01T07:17:11.130427Z", "latest_version": 0, "allowed_option_ids": ["01a216b7-254c-72fe-bcdd-b93c3dda5f87"]}', '761'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-255d-7a0a-8cab-8c6917d7675e', '2026-11-26 07:17:11.133758+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item_version', 'item_version', '01a216b7-255c-7d92-b81b-d5f4abd886ab', 'de1f13892b6aab29', NULL, '{"id": "01a216b7-255c-7d92-b81b-d5f4abd886ab", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "scheme": null, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "start_rate": "daily_rate", "unit_price": "10000", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T16:17:11.13289+09:00", "on_sale_from": "2000-01-01"}', '762'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-255e-7e4f-8508-3a78c5084708', '2026-11-26 07:17:11.135011+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item', 'item', '01a216b7-255e-77ad-ac92-0e83bce93a9b', 'b04762770343eee7', NULL, '{"id": "01a216b7-255e-77ad-ac92-0e83bce93a9b", "code": "yearly", "kind": "main", "name": "yearly", "status": "on_sale", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T07:17:11.13449Z", "product_id": "01a216b7-2549-78f4-b774-959178e6e6af", "updated_at": "2026-04-01T07:17:11.13449Z", "latest_version": 0, "allowed_option_ids": null}', '763'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2560-7cec-a179-16245e33083d', '2026-11-26 07:17:11.136938+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item_version', 'item_version', '01a216b7-2560-721d-80d8-e634be6c5a0f', 'ab62f99e48a5ca68', NULL, '{"id": "01a216b7-2560-721d-80d8-e634be6c5a0f", "charges": [{"code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "scheme": null, "timing": "advance", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "down", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "start_rate": "daily_rate", "unit_price": "120000", "version_id": "01a216b7-2560-721d-80d8-e634be6c5a0f", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255e-77ad-ac92-0e83bce93a9b", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T16:17:11.136138+09:00", "on_sale_from": "2000-01-01"}', '764'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2562-72a3-aa45-c7cca798c186', '2026-11-26 07:17:11.138247+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item', 'item', '01a216b7-2561-7b28-a2eb-0d0bde11d7c8', '2f826ec7cf7a7ba7', NULL, '{"id": "01a216b7-2561-7b28-a2eb-0d0bde11d7c8", "code": "quarterly", "kind": "main", "name": "quarterly", "status": "on_sale", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T07:17:11.137719Z", "product_id": "01a216b7-2549-78f4-b774-959178e6e6af", "updated_at": "2026-04-01T07:17:11.137719Z", "latest_version": 0, "allowed_option_ids": null}', '765'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2564-7369-92c5-6415ea54d8d1', '2026-11-26 07:17:11.140321+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_item_version', 'item_version', '01a216b7-2563-7699-a619-457d3750b57b', 'da8430797ebe335a', NULL, '{"id": "01a216b7-2563-7699-a619-457d3750b57b", "charges": [{"code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "scheme": null, "timing": "arrears", "currency": "JPY", "end_rate": "daily_rate", "position": 1, "rounding": "half_up", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "start_rate": "daily_rate", "unit_price": "9100.5", "version_id": "01a216b7-2563-7699-a619-457d3750b57b", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a216b7-2561-7b28-a2eb-0d0bde11d7c8", "version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T16:17:11.139433+09:00", "on_sale_from": "2000-01-01"}', '766'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256a-7797-ae1e-ee204250dbb3', '2026-11-26 07:17:11.146599+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '074c4fbc2f0b1f86', NULL, '{"id": "01a216b7-2565-7d7d-8bd6-da2b51609e03", "code": "CU-000001", "memo": null, "name": "株式会社山田製作所", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T07:17:11.141871Z", "updated_at": "2026-04-01T07:17:11.141871Z", "corporate_number": null}', '767'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256d-7238-8780-8bf0da9ebbf2', '2026-11-26 07:17:11.1493+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', '4647f5b097672a21', NULL, '{"id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["株式会社山田製作所"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T07:17:11.147466Z", "prefecture": null, "updated_at": "2026-04-01T07:17:11.147466Z", "closing_day": null, "customer_id": "01a216b7-2565-7d7d-8bd6-da2b51609e03", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '768'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2572-7577-b477-3f9b544e690c', '2026-11-26 07:17:11.154555+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-256e-79bb-ab84-7929f0c4315b', 'bccd8f976144cb4d', NULL, '{"id": "01a216b7-256e-79bb-ab84-7929f0c4315b", "draft": {"ids": ["01a216b7-256f-7738-8656-56f7916dfa1b", "01a216b7-256f-773c-9082-4e5bc539f062", "01a216b7-256f-7741-a530-563a316354d5"], "request": {"items": [{"item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8"}], "start_on": "2026-04-01", "signed_on": "2026-04-01", "term_months": 12, "order_number": "PO-1", "billing_account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530"}, "change_id": "01a216b7-256f-7758-a0cc-4f8e759418f6", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-256f-7738-8656-56f7916dfa1b", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a216b7-256f-773c-9082-4e5bc539f062", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a216b7-256f-7741-a530-563a316354d5", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8", "version": 1, "quantity": "1", "version_id": "01a216b7-2558-7748-a68a-497ff05fdc58"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "customer_id": "01a216b7-2565-7d7d-8bd6-da2b51609e03", "term_months": 12, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000001", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-04-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T16:17:11.15042+09:00", "term_until": "", "updated_at": "2026-04-01T16:17:11.15042+09:00", "customer_id": "01a216b7-2565-7d7d-8bd6-da2b51609e03", "ends_before": "infinity", "recorded_at": "2026-04-01T16:17:11.15042+09:00", "order_number": "PO-1", "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-03-31", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "external_reference": null}', '769'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-257d-74f3-9aa8-2052c60f6ea0', '2026-11-26 07:17:11.165441+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-256e-79bb-ab84-7929f0c4315b', 'bccd8f976144cb4d', NULL, '{"id": "01a216b7-256e-79bb-ab84-7929f0c4315b", "draft": null, "title": null, "end_by": null, "number": "C-000001", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2027-04-01", "start_on": "2026-04-01", "signed_on": "2026-04-01", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-01T16:17:11.15042+09:00", "term_until": "2027-04-01", "updated_at": "2026-04-01T16:17:11.154708+09:00", "customer_id": "01a216b7-2565-7d7d-8bd6-da2b51609e03", "ends_before": "infinity", "recorded_at": "2026-04-01T16:17:11.154708+09:00", "order_number": "PO-1", "custom_fields": {}, "billed_version": 0, "derived_digest": "OXKGHbM6HKyhiUStC8d5QxGQ3p8975fPG+GjxToGxRU=", "passed_through": "2026-04-01", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "external_reference": null}', '769'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2583-731f-84df-df2c48ce7abd', '2026-11-26 07:17:11.172072+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_bill_run', 'bill_run', '01a216b7-2582-7bca-8724-acd6bd7b4494', '3f7b027a961f2b9c', NULL, '{"UpTo": "2026-04-01", "AccountIDs": []}', '770'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2591-77f7-b4dc-08b8a68f684f', '2026-11-26 07:17:11.185837+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', NULL, NULL, '{"made": 1, "digest": "1149c026445f33414d94bcad946829436697097f01fb2564ac6db9ff2ee6cf14", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '772'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-26f5-70ae-9a45-b7948519ff26', '2026-11-26 07:17:11.541169+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-258d-731d-bc25-ea0b37caa1a0', '5607986a2449f715', NULL, '{"total": "58300", "number": "INV-000001"}', '780'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-26f8-7dc0-9497-cd5ce6e1d813', '2026-11-26 07:17:11.54502+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'advance_test_clock', 'test_clock', '01a216b7-26f8-787e-804a-15b625f4288f', '9d2a10f9fc7eb27e', NULL, '{"to": "2026-04-16", "from": "2026-04-01"}', '781'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2774-7d9a-8fb2-49dac9b62345', '2026-11-26 07:17:11.669065+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-276e-7e79-b72c-78c742551846', '7593fa951a1358c3', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "applied", "request": [{"op": "change_item", "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "bill_one_time": false, "contract_item_id": "01a216b7-256f-7738-8656-56f7916dfa1b", "keep_negotiated_prices": false}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-276e-7e79-b72c-78c742551846", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_item", "change_item": {"to": {"id": "01a216b7-276e-7e1d-b833-188b416501a9", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-276e-7e25-af4a-9a3fcc926ac7", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}, "keep_own": true, "contract_item_id": "01a216b7-256f-7738-8656-56f7916dfa1b"}}], "contract_id": "01a216b7-256e-79bb-ab84-7929f0c4315b", "recorded_at": "2026-04-16T16:17:11.663074+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-04-16", "order_version": 2, "contract_version": 2, "external_reference": null}', '788'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2824-75f9-9d8a-2a17de6492b0', '2026-11-26 07:17:11.844475+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '824'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-277f-7771-93e4-fde61bf078cf', '2026-11-26 07:17:11.67959+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-277a-7380-bd60-de9849a19fdf', '5c38926ff47c1709', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9", "negotiated_price": "9000"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-277a-7380-bd60-de9849a19fdf", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9", "negotiated_price": "9000"}}], "contract_id": "01a216b7-256e-79bb-ab84-7929f0c4315b", "recorded_at": "2026-04-16T16:17:11.674363+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-09-01", "order_version": 3, "contract_version": 3, "external_reference": null}', '789'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2784-7410-932e-0795a54ea16a', '2026-11-26 07:17:11.684352+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-2781-799b-a48e-b4dd7b9feab7', 'c8331e7c142dd086', NULL, '{"id": "01a216b7-2781-799b-a48e-b4dd7b9feab7", "code": "CU-000002", "memo": null, "name": "鈴木商事株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T07:17:11.681615Z", "updated_at": "2026-04-16T07:17:11.681615Z", "corporate_number": null}', '790'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2785-7eb6-a735-0cc7ae6e06d8', '2026-11-26 07:17:11.686063+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-2785-7655-9c7c-46442a3cd3f7', '299afb330b15e405', NULL, '{"id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["鈴木商事株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T07:17:11.685187Z", "prefecture": null, "updated_at": "2026-04-16T07:17:11.685187Z", "closing_day": 20, "customer_id": "01a216b7-2781-799b-a48e-b4dd7b9feab7", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '791'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-278a-72d4-aa06-d9869e648f27', '2026-11-26 07:17:11.690341+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '2e74a292b9db21ee', NULL, '{"id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9", "draft": {"ids": ["01a216b7-2787-7b96-a659-f0502c09407f", "01a216b7-2787-7b9a-84e3-15b5af867f01", "01a216b7-2788-720c-989b-926f5074f207", "01a216b7-2788-7210-89c8-f991eec845eb", "01a216b7-2788-7360-9576-d5e5ec82264d"], "request": {"items": [{"ref": "main", "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}, {"ref": "seats", "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "quantity": "20"}], "start_on": "2026-05-01", "discounts": [{"kind": "percent", "name": "導入割引", "scope": "item", "value": "10", "whole": false, "end_on": "2026-09-30", "item_ref": "seats"}], "signed_on": "2026-04-16", "term_months": 3, "billing_account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7"}, "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-2787-7b96-a659-f0502c09407f", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-2787-7b9a-84e3-15b5af867f01", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}, {"id": "01a216b7-2788-720c-989b-926f5074f207", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a216b7-2788-7210-89c8-f991eec845eb", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "version": 1, "quantity": "20", "parent_id": "01a216b7-2787-7b96-a659-f0502c09407f", "version_id": "01a216b7-2551-70d1-990c-02bff59c30f5"}], "renewal": {"kind": "auto", "term_months": 3}, "currency": "JPY", "discounts": [{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}], "account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "customer_id": "01a216b7-2781-799b-a48e-b4dd7b9feab7", "term_months": 3, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000002", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T16:17:11.687086+09:00", "term_until": "", "updated_at": "2026-04-16T16:17:11.687086+09:00", "customer_id": "01a216b7-2781-799b-a48e-b4dd7b9feab7", "ends_before": "infinity", "recorded_at": "2026-04-16T16:17:11.687086+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "external_reference": null}', '792'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-278f-7312-894d-10ed2acc6c84', '2026-11-26 07:17:11.695319+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '2e74a292b9db21ee', NULL, '{"id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9", "draft": null, "title": null, "end_by": null, "number": "C-000002", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T16:17:11.687086+09:00", "term_until": "2026-08-01", "updated_at": "2026-04-16T16:17:11.690493+09:00", "customer_id": "01a216b7-2781-799b-a48e-b4dd7b9feab7", "ends_before": "infinity", "recorded_at": "2026-04-16T16:17:11.690493+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "HXKEeHJhJhcAY6UJP8EYbuvbuQ1vBfxZAgMdMP3NB2I=", "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "external_reference": null}', '792'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2799-7653-a9a3-042a8d9a1b51', '2026-11-26 07:17:11.70555+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-2794-7224-af52-121568cd8e8d', 'bfc481ee3087d199', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "5", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-2794-7224-af52-121568cd8e8d", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}], "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9", "recorded_at": "2026-04-16T16:17:11.700251+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-07-10", "order_version": 2, "contract_version": 2, "external_reference": null}', '793'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27a2-787c-a870-e2d47ed4dc09', '2026-11-26 07:17:11.714669+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', '027149f8daab4d99', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "-2", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-279d-7a10-8cfc-ec2d6a9f31c2", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}], "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9", "recorded_at": "2026-04-16T16:17:11.709786+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-10", "order_version": 3, "contract_version": 3, "external_reference": null}', '794'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2826-7e4a-9016-08db9e67b702', '2026-11-26 07:17:11.847013+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '825'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-282d-78cf-9546-54cc873bbdce', '2026-11-26 07:17:11.853645+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, NULL, '{"date": "2026-05-11", "changes": 0}', '828'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27a9-7b22-b319-baa43275b2f7', '2026-11-26 07:17:11.721828+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-27a6-77fc-bf3c-485dba33731a', '3288fb2a503eba42', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"by": "3", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-27a6-77fc-bf3c-485dba33731a", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}], "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9", "recorded_at": "2026-04-16T16:17:11.718677+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-20", "order_version": 4, "contract_version": 4, "external_reference": null}', '795'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27af-7569-be4c-dbebca0e9116', '2026-11-26 07:17:11.72744+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'reschedule_change', 'change', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', '2876d2eda2b9d6a8', NULL, '{"seq": 2, "kind": "rescheduled", "memo": "先方都合", "detail": null, "status": "reserved", "request": [{"by": "-2", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-279d-7a10-8cfc-ec2d6a9f31c2", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}], "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9", "recorded_at": "2026-04-16T16:17:11.724423+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-11-10", "order_version": 5, "contract_version": 5, "external_reference": null}', '796'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27c7-78f1-b557-3e47229cc269', '2026-11-26 07:17:11.751694+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'cancel_change', 'change', '01a216b7-27a6-77fc-bf3c-485dba33731a', '15105b8fbeac6659', NULL, '{"seq": 2, "kind": "cancelled", "memo": null, "detail": "取消", "status": "cancelled", "request": [{"by": "3", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-27a6-77fc-bf3c-485dba33731a", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}], "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9", "recorded_at": "2026-04-16T16:17:11.732059+09:00", "recorded_on": "2026-04-16", "effective_on": "2026-08-20", "order_version": 4, "contract_version": 6, "external_reference": null}', '797'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27cc-7f27-9cb7-eaa96cc87538', '2026-11-26 07:17:11.757157+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-27ca-7686-935b-c6a9404b022a', 'f99b0b754fbfc1f4', NULL, '{"id": "01a216b7-27ca-7686-935b-c6a9404b022a", "code": "CU-000003", "memo": null, "name": "佐藤工業株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T07:17:11.754411Z", "updated_at": "2026-04-16T07:17:11.754411Z", "corporate_number": null}', '806'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27cf-79b4-b188-b7e04e4a4847', '2026-11-26 07:17:11.75975+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-27ce-7ab7-aecb-a65385932f09', '8d27928a944e962e', NULL, '{"id": "01a216b7-27ce-7ab7-aecb-a65385932f09", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["佐藤工業株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T07:17:11.758312Z", "prefecture": null, "updated_at": "2026-04-16T07:17:11.758312Z", "closing_day": null, "customer_id": "01a216b7-27ca-7686-935b-c6a9404b022a", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '807'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d6-753e-8a7a-bbb1ac2771e5', '2026-11-26 07:17:11.766919+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '00bbf45abf0131dd', NULL, '{"id": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541", "draft": {"ids": ["01a216b7-27d1-7c34-b5fd-bd1818ebcec1", "01a216b7-27d1-7c39-8d4f-5f3d1d555a0b"], "request": {"items": [{"anchor": {"kind": "calendar_month"}, "item_id": "01a216b7-255e-77ad-ac92-0e83bce93a9b"}], "start_on": "2026-05-01", "signed_on": "2026-04-16", "billing_account_id": "01a216b7-27ce-7ab7-aecb-a65385932f09"}, "change_id": "01a216b7-27d1-7c4c-9fcf-da196dd0167c", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1", "code": "yearly", "kind": "main", "name": "yearly", "anchor": {"day": 1, "year": 2026, "month": 5}, "charges": [{"id": "01a216b7-27d1-7c39-8d4f-5f3d1d555a0b", "code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "120000", "start_rate": "daily_rate", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255e-77ad-ac92-0e83bce93a9b", "version": 1, "quantity": "1", "version_id": "01a216b7-2560-721d-80d8-e634be6c5a0f"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-27ce-7ab7-aecb-a65385932f09", "customer_id": "01a216b7-27ca-7686-935b-c6a9404b022a", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000003", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T16:17:11.760856+09:00", "term_until": "", "updated_at": "2026-04-16T16:17:11.760856+09:00", "customer_id": "01a216b7-27ca-7686-935b-c6a9404b022a", "ends_before": "infinity", "recorded_at": "2026-04-16T16:17:11.760856+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-27ce-7ab7-aecb-a65385932f09", "external_reference": null}', '808'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d7-7793-a2cc-29bec54e760b', '2026-11-26 07:17:11.767789+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', NULL, NULL, '{"made": 1, "digest": "1e75c46ab0778b5a4bb401b97aaba9fc79405745565f00a4914bf50d9a45efbc", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '801'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27df-7462-98a9-749a82a491a5', '2026-11-26 07:17:11.776103+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '00bbf45abf0131dd', NULL, '{"id": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541", "draft": null, "title": null, "end_by": null, "number": "C-000003", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T16:17:11.760856+09:00", "term_until": "infinity", "updated_at": "2026-04-16T16:17:11.767058+09:00", "customer_id": "01a216b7-27ca-7686-935b-c6a9404b022a", "ends_before": "infinity", "recorded_at": "2026-04-16T16:17:11.767058+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "hOm2NtPvv/dKRrqw0f4tJTZQ9kGapU2OAlH0D3jFTV8=", "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-27ce-7ab7-aecb-a65385932f09", "external_reference": null}', '808'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e5-703e-b1f8-332567688f05', '2026-11-26 07:17:11.781107+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-27e3-7296-a819-2253fdb7c878', 'bd91fe6b8920a627', NULL, '{"id": "01a216b7-27e3-7296-a819-2253fdb7c878", "code": "CU-000004", "memo": null, "name": "高橋物産株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T07:17:11.779151Z", "updated_at": "2026-04-16T07:17:11.779151Z", "corporate_number": null}', '809'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e6-7a80-b8ab-5810d7591eda', '2026-11-26 07:17:11.78278+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'c8a9b0aa8ba52e54', NULL, '{"id": "01a216b7-27e6-71e1-bea6-d53ecadad124", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["高橋物産株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T07:17:11.781948Z", "prefecture": null, "updated_at": "2026-04-16T07:17:11.781948Z", "closing_day": null, "customer_id": "01a216b7-27e3-7296-a819-2253fdb7c878", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '810'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ea-755a-a2cf-a8a641a00799', '2026-11-26 07:17:11.786491+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '7d8d094217dc34a5', NULL, '{"id": "01a216b7-27e7-7ca4-8156-a5c022cc62d7", "draft": {"ids": ["01a216b7-27e8-7395-a7f9-ba7a117ba5bc", "01a216b7-27e8-739a-9925-603a82b1731b"], "request": {"items": [{"anchor": {"day": 31, "kind": "day_of_month"}, "item_id": "01a216b7-2561-7b28-a2eb-0d0bde11d7c8"}], "start_on": "2026-05-11", "signed_on": "2026-04-16", "billing_account_id": "01a216b7-27e6-71e1-bea6-d53ecadad124"}, "change_id": "01a216b7-27e8-73b2-8c9d-e1a87788caf0", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-27e8-7395-a7f9-ba7a117ba5bc", "code": "quarterly", "kind": "main", "name": "quarterly", "anchor": {"day": 31, "year": 2026, "month": 5}, "charges": [{"id": "01a216b7-27e8-739a-9925-603a82b1731b", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "arrears", "end_rate": "daily_rate", "rounding": "half_up", "list_price": "9100.5", "start_rate": "daily_rate", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a216b7-2561-7b28-a2eb-0d0bde11d7c8", "version": 1, "quantity": "1", "version_id": "01a216b7-2563-7699-a619-457d3750b57b"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-27e6-71e1-bea6-d53ecadad124", "customer_id": "01a216b7-27e3-7296-a819-2253fdb7c878", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000004", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-11", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T16:17:11.783729+09:00", "term_until": "", "updated_at": "2026-04-16T16:17:11.783729+09:00", "customer_id": "01a216b7-27e3-7296-a819-2253fdb7c878", "ends_before": "infinity", "recorded_at": "2026-04-16T16:17:11.783729+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-05-10", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-27e6-71e1-bea6-d53ecadad124", "external_reference": null}', '811'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ee-7230-a217-0b5d3531d27f', '2026-11-26 07:17:11.790248+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '7d8d094217dc34a5', NULL, '{"id": "01a216b7-27e7-7ca4-8156-a5c022cc62d7", "draft": null, "title": null, "end_by": null, "number": "C-000004", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-05-11", "start_on": "2026-05-11", "signed_on": "2026-04-16", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T16:17:11.783729+09:00", "term_until": "infinity", "updated_at": "2026-04-16T16:17:11.786592+09:00", "customer_id": "01a216b7-27e3-7296-a819-2253fdb7c878", "ends_before": "infinity", "recorded_at": "2026-04-16T16:17:11.786592+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "iRV6MgDcANZZmPeWzUDXHE9gE5znPfK6Tt2XGaX5fwU=", "passed_through": "2026-05-10", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-27e6-71e1-bea6-d53ecadad124", "external_reference": null}', '811'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f3-7013-8d70-fda6d61cc024', '2026-11-26 07:17:11.795086+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '9b2040d22d54dc8a', NULL, '{"id": "01a216b7-27f1-71a2-9250-9f0c871bffd6", "code": "CU-000005", "memo": null, "name": "田中印刷株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T07:17:11.793092Z", "updated_at": "2026-04-16T07:17:11.793092Z", "corporate_number": null}', '812'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f4-7cb2-a1c3-be05e3de2a7d', '2026-11-26 07:17:11.796929+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-27f4-740b-a88e-d45233154453', '12e99ec658a36fcf', NULL, '{"id": "01a216b7-27f4-740b-a88e-d45233154453", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["田中印刷株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T07:17:11.796073Z", "prefecture": null, "updated_at": "2026-04-16T07:17:11.796073Z", "closing_day": null, "customer_id": "01a216b7-27f1-71a2-9250-9f0c871bffd6", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '813'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f8-7ac2-b8dd-4b7ab5f80ac7', '2026-11-26 07:17:11.800875+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-27f6-7772-b1d0-d82110d24840', '22f86ac56aa4640f', NULL, '{"id": "01a216b7-27f6-7772-b1d0-d82110d24840", "draft": {"ids": ["01a216b7-27f6-7d0f-ad5f-21b89caa8846", "01a216b7-27f6-7d14-8b77-c2b06ec24181", "01a216b7-27f6-7d19-bed4-c37389039fc4"], "request": {"items": [{"item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8"}], "renewal": {"kind": "none"}, "start_on": "2026-05-01", "signed_on": "2026-04-16", "term_months": 4, "billing_account_id": "01a216b7-27f4-740b-a88e-d45233154453"}, "change_id": "01a216b7-27f6-7d27-8d06-957e5cc22037", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-27f6-7d0f-ad5f-21b89caa8846", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a216b7-27f6-7d14-8b77-c2b06ec24181", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a216b7-27f6-7d19-bed4-c37389039fc4", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8", "version": 1, "quantity": "1", "version_id": "01a216b7-2558-7748-a68a-497ff05fdc58"}], "renewal": {"kind": "none", "term_months": 4}, "currency": "JPY", "account_id": "01a216b7-27f4-740b-a88e-d45233154453", "customer_id": "01a216b7-27f1-71a2-9250-9f0c871bffd6", "term_months": 4, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000005", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-05-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T16:17:11.798356+09:00", "term_until": "", "updated_at": "2026-04-16T16:17:11.798356+09:00", "customer_id": "01a216b7-27f1-71a2-9250-9f0c871bffd6", "ends_before": "infinity", "recorded_at": "2026-04-16T16:17:11.798356+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-27f4-740b-a88e-d45233154453", "external_reference": null}', '814'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27fb-75b5-abc1-1fce67a1be8b', '2026-11-26 07:17:11.803484+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-27f6-7772-b1d0-d82110d24840', '22f86ac56aa4640f', NULL, '{"id": "01a216b7-27f6-7772-b1d0-d82110d24840", "draft": null, "title": null, "end_by": "completed", "number": "C-000005", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-05-01", "start_on": "2026-05-01", "signed_on": "2026-04-16", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-04-16T16:17:11.798356+09:00", "term_until": "2026-09-01", "updated_at": "2026-04-16T16:17:11.800987+09:00", "customer_id": "01a216b7-27f1-71a2-9250-9f0c871bffd6", "ends_before": "2026-09-01", "recorded_at": "2026-04-16T16:17:11.800987+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "tvbTy4PmiIA0RU/d+ii6wkmJg+efRwixl9S6gjWJ6aE=", "passed_through": "2026-04-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-27f4-740b-a88e-d45233154453", "external_reference": null}', '814'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27fd-79c6-818f-2f97709f237a', '2026-11-26 07:17:11.805706+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'advance_test_clock', 'test_clock', '01a216b7-27fd-7632-972d-01df38dc6c4f', 'b4705bb4f1542406', NULL, '{"to": "2026-06-30", "from": "2026-04-16"}', '815'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2822-78b6-b1ba-787e5babca0a', '2026-11-26 07:17:11.842659+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '{"date": "2026-05-01", "changes": 0}', '823'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2832-7453-9d51-2ed8a1d22afe', '2026-11-26 07:17:11.858364+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2831-7966-9149-77dd3db0e201', NULL, NULL, '{"on": "2026-08-01", "days": 60, "kind": "renewal", "about": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '831');
INSERT INTO public.audit_entries VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-283f-7c04-bf1b-f036cabf8b1e', '2026-11-26 07:17:11.871854+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_bill_run', 'bill_run', '01a216b7-283f-7996-ab90-d57e3aee9aa3', 'c7a4ce9bd7261313', NULL, '{"UpTo": "2026-06-30", "AccountIDs": []}', '836'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28eb-7b72-8b4c-895df29a0ba3', '2026-11-26 07:17:12.043839+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', NULL, NULL, NULL, '{"made": 8, "digest": "e9033ac0d2921d9da16c68c2725eba2bf3f0da049190d2bb9c7699cbb354df58", "remade": 0, "dropped": 0, "settled": 0, "accounts": 5}', '840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-772f-b7e7-6fcc32b6b0f5', '2026-11-26 07:17:12.15575+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-27d2-72d7-9b57-6a63d27c2da6', '37c7b676d3067c96', NULL, '{"total": "3850", "number": "INV-000002"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-7748-9cb5-d8c28f8b4381', '2026-11-26 07:17:12.155777+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-28e3-7989-ad73-28229da7c1fb', '37c7b676d3067c96', NULL, '{"total": "11000", "number": "INV-000003"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-7768-a2fa-b743670eea85', '2026-11-26 07:17:12.155782+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '37c7b676d3067c96', NULL, '{"total": "14960", "number": "INV-000004"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-7779-ac9f-89591e858b20', '2026-11-26 07:17:12.155785+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-28e3-7cd1-a8a6-ed4401bd5033', '37c7b676d3067c96', NULL, '{"total": "132000", "number": "INV-000005"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-7787-83af-2e786ca32318', '2026-11-26 07:17:12.155788+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-28e3-7db0-a403-24ba325d468d', '37c7b676d3067c96', NULL, '{"total": "58300", "number": "INV-000006"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-77e6-b957-36ebc1f476da', '2026-11-26 07:17:12.155791+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-28e3-7d41-867c-dbd544c73a47', '37c7b676d3067c96', NULL, '{"total": "2136", "number": "INV-000007"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-77f4-93c2-75d6389b20ab', '2026-11-26 07:17:12.155794+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-28e3-7a11-a636-f12f0eec1cb2', '37c7b676d3067c96', NULL, '{"total": "11000", "number": "INV-000008"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-7804-b670-1c023cded076', '2026-11-26 07:17:12.155797+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-28e3-7bd7-a29f-29a091e31c29', '37c7b676d3067c96', NULL, '{"total": "14960", "number": "INV-000009"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-295b-7810-a759-94bb68989797', '2026-11-26 07:17:12.1558+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-28e3-7e6a-b99e-0e285efe886a', '37c7b676d3067c96', NULL, '{"total": "3300", "number": "INV-000010"}', '844'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2963-70a7-b8d6-6423fd992e33', '2026-11-26 07:17:12.163142+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-2960-7464-8898-f815f55a3f05', 'b6e3dc72961cb48b', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "terminate", "end_on": "2026-09-30"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "terminate", "terminate": {}}], "contract_id": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541", "recorded_at": "2026-06-30T16:17:12.160345+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-10-01", "order_version": 3, "contract_version": 3, "external_reference": null}', '845'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2969-707e-92cb-e7dcf5e69bc2', '2026-11-26 07:17:12.169131+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-2967-713d-becf-dadbf4b3bc63', '9015183aa096dab3', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "applied", "request": [{"op": "add_discount", "kind": "percent", "name": "遡及割引", "value": "5", "whole": false, "target": {"scope": "contract"}}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-2967-713d-becf-dadbf4b3bc63", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "add_discount", "add_discount": {"id": "01a216b7-2967-711a-ae0b-bf8256061d0d", "kind": "percent", "name": "遡及割引", "value": "5"}}], "contract_id": "01a216b7-256e-79bb-ab84-7929f0c4315b", "recorded_at": "2026-06-30T16:17:12.167222+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-06-01", "order_version": 4, "contract_version": 4, "external_reference": null}', '846'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296c-7529-aef0-b35785d9ac6b', '2026-11-26 07:17:12.172421+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '03e559330bd4e831', NULL, '{"id": "01a216b7-296a-7ab4-9102-b7ae8d8794d3", "code": "CU-000006", "memo": null, "name": "加藤建設株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.17068Z", "updated_at": "2026-06-30T07:17:12.17068Z", "corporate_number": null}', '847'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296d-7b76-a51a-476a0d3cd5d0', '2026-11-26 07:17:12.173837+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'efbf1c371cca6459', NULL, '{"id": "01a216b7-296d-757a-b56c-2cbb87b7677d", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["加藤建設株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.173207Z", "prefecture": null, "updated_at": "2026-06-30T07:17:12.173207Z", "closing_day": null, "customer_id": "01a216b7-296a-7ab4-9102-b7ae8d8794d3", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '848'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2971-70dd-bc20-a1ec33839c38', '2026-11-26 07:17:12.177217+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '1ba3c28c282952a5', NULL, '{"id": "01a216b7-296e-7db3-b2a6-f45840d2c6df", "draft": {"ids": ["01a216b7-296f-723e-8059-5d9134eda05b", "01a216b7-296f-7243-be9e-43ed5996a560", "01a216b7-296f-7598-9c65-37187787330f", "01a216b7-296f-759b-84d4-028c59aaa40c", "01a216b7-296f-78ef-905a-eff9457882fd"], "changes": [{"id": "01a216b7-296f-78ef-905a-eff9457882fd", "operations": [{"op": "change_quantity", "change_quantity": {"to": "30", "contract_item_id": "01a216b7-296f-7598-9c65-37187787330f"}}], "effective_on": "2026-11-01"}], "request": {"items": [{"ref": "main", "trial": {"days": 14}, "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}, {"ref": "seats", "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "quantity": "5"}], "changes": [{"operations": [{"op": "change_quantity", "to": "30", "contract_item_ref": "seats"}], "effective_on": "2026-11-01"}], "renewal": {"kind": "auto", "price_policy": "uplift", "notice_months": 1, "uplift_percent": "3"}, "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 12, "minimum_months": 6, "billing_account_id": "01a216b7-296d-757a-b56c-2cbb87b7677d"}, "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-296f-723e-8059-5d9134eda05b", "code": "standard", "kind": "main", "name": "standard", "trial": {"days": 14, "share": "0"}, "charges": [{"id": "01a216b7-296f-7243-be9e-43ed5996a560", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}, {"id": "01a216b7-296f-7598-9c65-37187787330f", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a216b7-296f-759b-84d4-028c59aaa40c", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "version": 1, "quantity": "5", "parent_id": "01a216b7-296f-723e-8059-5d9134eda05b", "version_id": "01a216b7-2551-70d1-990c-02bff59c30f5"}], "renewal": {"kind": "auto", "term_months": 12, "price_policy": "uplift", "notice_months": 1, "uplift_percent": "3"}, "currency": "JPY", "account_id": "01a216b7-296d-757a-b56c-2cbb87b7677d", "customer_id": "01a216b7-296a-7ab4-9102-b7ae8d8794d3", "term_months": 12, "minimum_months": 6, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000006", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.174804+09:00", "term_until": "", "updated_at": "2026-06-30T16:17:12.174804+09:00", "customer_id": "01a216b7-296a-7ab4-9102-b7ae8d8794d3", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.174804+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-296d-757a-b56c-2cbb87b7677d", "external_reference": null}', '849'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2974-7db8-a7d0-d1612f9e10f4', '2026-11-26 07:17:12.181008+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '1ba3c28c282952a5', NULL, '{"id": "01a216b7-296e-7db3-b2a6-f45840d2c6df", "draft": null, "title": null, "end_by": null, "number": "C-000006", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.174804+09:00", "term_until": "2027-07-01", "updated_at": "2026-06-30T16:17:12.177523+09:00", "customer_id": "01a216b7-296a-7ab4-9102-b7ae8d8794d3", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.177523+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "EWd9vW6njevTX5+plP6K1RMakCNuajjyTbL3nrJ0I2g=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-296d-757a-b56c-2cbb87b7677d", "external_reference": null}', '849'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29b8-7e48-b09e-07d5ef4d6e8a', '2026-11-26 07:17:12.249059+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', NULL, NULL, '{"made": 1, "digest": "24b30a9907a738ebd7852c341e17dcca3c2e3715a766ecc4dbc3fe0e602e2a2a", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '867'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a47-72bf-9e2f-f6e6f55fe810', '2026-11-26 07:17:12.391247+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a46-7e50-9760-76447e8ed575', NULL, NULL, '{"on": "2026-08-01", "days": 7, "kind": "renewal", "about": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '906'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297c-7680-8767-6add1d7e5641', '2026-11-26 07:17:12.188534+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-2979-7089-8888-cee34bec2bf2', '52380c89b92f7cf2', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "suspend", "share": "0.5", "resume_on": "2026-09-01", "extend_term": false}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-2979-7089-8888-cee34bec2bf2", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "suspend", "suspend": {"share": "0.5", "until": "2026-09-01"}}], "contract_id": "01a216b7-296e-7db3-b2a6-f45840d2c6df", "recorded_at": "2026-06-30T16:17:12.185178+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-08-01", "order_version": 2, "contract_version": 2, "external_reference": null}', '850'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297f-7540-9763-6d0099fac01d', '2026-11-26 07:17:12.191425+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-297e-725f-8850-9b6fe3bca18f', '0c67daa1551960c4', NULL, '{"id": "01a216b7-297e-725f-8850-9b6fe3bca18f", "code": "CU-000007", "memo": null, "name": "吉田商店株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.190142Z", "updated_at": "2026-06-30T07:17:12.190142Z", "corporate_number": null}', '851'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2980-79fe-8966-da08265bf686', '2026-11-26 07:17:12.192744+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-2980-7513-9ab1-b60468ae4892', '2e70ecab95c399d8', NULL, '{"id": "01a216b7-2980-7513-9ab1-b60468ae4892", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["吉田商店株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.192183Z", "prefecture": null, "updated_at": "2026-06-30T07:17:12.192183Z", "closing_day": null, "customer_id": "01a216b7-297e-725f-8850-9b6fe3bca18f", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '852'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2982-79bd-ac41-0e3cf21794fa', '2026-11-26 07:17:12.194721+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-2981-77f1-b7a4-b67643ba78f5', 'a3ddaddc59fca21e', NULL, '{"id": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "code": "CU-000008", "memo": null, "name": "山本薬品株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.193508Z", "updated_at": "2026-06-30T07:17:12.193508Z", "corporate_number": null}', '853'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2983-7ec1-8541-9230a5f6e610', '2026-11-26 07:17:12.196054+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'f8225b84c706c235', NULL, '{"id": "01a216b7-2983-7a2f-9fca-10743b64d58a", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["山本薬品株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.195518Z", "prefecture": null, "updated_at": "2026-06-30T07:17:12.195518Z", "closing_day": null, "customer_id": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '854'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2986-7a5a-9a37-bc3f15ad9772', '2026-11-26 07:17:12.19881+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-2985-7073-844c-97ad8386789f', '354a5ac15d1365a0', NULL, '{"id": "01a216b7-2985-7073-844c-97ad8386789f", "draft": {"ids": ["01a216b7-2985-741c-8dd2-304780170443", "01a216b7-2985-7420-bdf1-0415aeba607a"], "request": {"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "billing_account_id": "01a216b7-2983-7a2f-9fca-10743b64d58a"}, "change_id": "01a216b7-2985-742f-888c-868b4f5666a6", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-2985-741c-8dd2-304780170443", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-2985-7420-bdf1-0415aeba607a", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-2983-7a2f-9fca-10743b64d58a", "customer_id": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000007", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.196933+09:00", "term_until": "", "updated_at": "2026-06-30T16:17:12.196933+09:00", "customer_id": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.196933+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2983-7a2f-9fca-10743b64d58a", "external_reference": null}', '855'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2988-7e2a-947d-49fa3c1e4a00', '2026-11-26 07:17:12.201038+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-2985-7073-844c-97ad8386789f', '354a5ac15d1365a0', NULL, '{"id": "01a216b7-2985-7073-844c-97ad8386789f", "draft": null, "title": null, "end_by": null, "number": "C-000007", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.196933+09:00", "term_until": "infinity", "updated_at": "2026-06-30T16:17:12.198912+09:00", "customer_id": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.198912+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "X3Iwya/8SJIsIo3LPhlBpp1b9vCQ2GRm8V/yX+qi04w=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2983-7a2f-9fca-10743b64d58a", "external_reference": null}', '855'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2990-7001-8733-22c0f3eedcab', '2026-11-26 07:17:12.2081+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', 'fa96f8a40009be98', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "transfer", "policy": "prorate", "customer_id": "01a216b7-297e-725f-8850-9b6fe3bca18f", "billing_account_id": "01a216b7-2980-7513-9ab1-b60468ae4892"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "transfer", "transfer": {"policy": "prorate", "account_id": "01a216b7-2980-7513-9ab1-b60468ae4892", "customer_id": "01a216b7-297e-725f-8850-9b6fe3bca18f"}}], "contract_id": "01a216b7-2985-7073-844c-97ad8386789f", "recorded_at": "2026-06-30T16:17:12.205472+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-08-15", "order_version": 2, "contract_version": 2, "external_reference": null}', '856'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2993-70f0-8897-1202438cf622', '2026-11-26 07:17:12.211144+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-2991-7e56-a0be-09a71f859f99', '70f986f9b60e1039', NULL, '{"id": "01a216b7-2991-7e56-a0be-09a71f859f99", "code": "CU-000009", "memo": null, "name": "中村機械株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.209926Z", "updated_at": "2026-06-30T07:17:12.209926Z", "corporate_number": null}', '857'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2994-7663-8a91-31762773fea9', '2026-11-26 07:17:12.212519+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-2994-71c2-a45a-0fad989022d0', '69ac371534f099b6', NULL, '{"id": "01a216b7-2994-71c2-a45a-0fad989022d0", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["中村機械株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.211974Z", "prefecture": null, "updated_at": "2026-06-30T07:17:12.211974Z", "closing_day": null, "customer_id": "01a216b7-2991-7e56-a0be-09a71f859f99", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '858'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2997-7bd5-959b-e15aa1b79dfb', '2026-11-26 07:17:12.215903+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-2995-77f8-8de1-b76bc94fa55f', 'aaddc153c6a2fc0d', NULL, '{"id": "01a216b7-2995-77f8-8de1-b76bc94fa55f", "draft": {"ids": ["01a216b7-2995-7b99-9683-3ea0bf212655", "01a216b7-2995-7b9e-9205-2298a8102bc4"], "request": {"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 12, "billing_account_id": "01a216b7-2994-71c2-a45a-0fad989022d0"}, "change_id": "01a216b7-2995-7baa-9fdc-877ff9d90842", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-2995-7b99-9683-3ea0bf212655", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-2995-7b9e-9205-2298a8102bc4", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "account_id": "01a216b7-2994-71c2-a45a-0fad989022d0", "customer_id": "01a216b7-2991-7e56-a0be-09a71f859f99", "term_months": 12, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000008", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.213405+09:00", "term_until": "", "updated_at": "2026-06-30T16:17:12.213405+09:00", "customer_id": "01a216b7-2991-7e56-a0be-09a71f859f99", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.213405+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2994-71c2-a45a-0fad989022d0", "external_reference": null}', '859'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-299a-72be-82f1-d42202327a88', '2026-11-26 07:17:12.218282+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-2995-77f8-8de1-b76bc94fa55f', 'aaddc153c6a2fc0d', NULL, '{"id": "01a216b7-2995-77f8-8de1-b76bc94fa55f", "draft": null, "title": null, "end_by": null, "number": "C-000008", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.213405+09:00", "term_until": "2027-07-01", "updated_at": "2026-06-30T16:17:12.216013+09:00", "customer_id": "01a216b7-2991-7e56-a0be-09a71f859f99", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.216013+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "uXqXCtMnReNK+dplQXRmikB4nVAjkhBoM4pHQS5msdw=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2994-71c2-a45a-0fad989022d0", "external_reference": null}', '859'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-299f-7be2-92a6-07c0e7b4c7fb', '2026-11-26 07:17:12.223868+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', 'f9ccf2eb4f4510a1', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "reserved", "request": [{"op": "terminate", "fee": {"kind": "rest", "until": "term", "percent": "50"}, "end_on": "2026-08-31", "refund": "full"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "terminate", "terminate": {"fee": {"kind": "rest", "name": "解約金", "percent": "50", "charge_id": "01a216b7-299d-7893-889b-d066d455cb40", "tax_category": "out_of_scope"}, "refund": "full"}}], "contract_id": "01a216b7-2995-77f8-8de1-b76bc94fa55f", "recorded_at": "2026-06-30T16:17:12.221648+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-09-01", "order_version": 2, "contract_version": 2, "external_reference": null}', '860'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a2-7779-a36b-214c9828ad74', '2026-11-26 07:17:12.226571+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-29a1-73d4-88ed-5d7c41671cea', 'd299d20054263ba8', NULL, '{"id": "01a216b7-29a1-73d4-88ed-5d7c41671cea", "code": "CU-000010", "memo": null, "name": "小林工芸株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.225237Z", "updated_at": "2026-06-30T07:17:12.225237Z", "corporate_number": null}', '861'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a3-7c3d-b36f-69e03309b6ef', '2026-11-26 07:17:12.227879+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-29a3-7854-aa93-cfe960635e83', '185e4cb7b4d54217', NULL, '{"id": "01a216b7-29a3-7854-aa93-cfe960635e83", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["小林工芸株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.227351Z", "prefecture": null, "updated_at": "2026-06-30T07:17:12.227351Z", "closing_day": null, "customer_id": "01a216b7-29a1-73d4-88ed-5d7c41671cea", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '862'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a6-74c1-abe8-d5fa3d459721', '2026-11-26 07:17:12.230461+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '89e9fe22166599c7', NULL, '{"id": "01a216b7-29a4-7c0e-be27-529cbd3e9c39", "draft": {"ids": ["01a216b7-29a5-7085-a8f8-634c41791569", "01a216b7-29a5-7089-877f-d56a0f51af97"], "request": {"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 60}, "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 2, "billing_account_id": "01a216b7-29a3-7854-aa93-cfe960635e83"}, "change_id": "01a216b7-29a5-7095-8ef4-ba7c91e1116b", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-29a5-7085-a8f8-634c41791569", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-29a5-7089-877f-d56a0f51af97", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 60, "term_months": 2}, "currency": "JPY", "account_id": "01a216b7-29a3-7854-aa93-cfe960635e83", "customer_id": "01a216b7-29a1-73d4-88ed-5d7c41671cea", "term_months": 2, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000009", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.22869+09:00", "term_until": "", "updated_at": "2026-06-30T16:17:12.22869+09:00", "customer_id": "01a216b7-29a1-73d4-88ed-5d7c41671cea", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.22869+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-29a3-7854-aa93-cfe960635e83", "external_reference": null}', '863'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29cd-7014-8757-5964fc61a365', '2026-11-26 07:17:12.269167+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-29c2-7ccf-b659-d785c6abbe90', 'd6a0a1a5494b7f14', NULL, '{"id": "01a216b7-29c2-7ccf-b659-d785c6abbe90", "code": "CU-000011", "memo": null, "name": "斎藤水産株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.258818Z", "updated_at": "2026-06-30T07:17:12.258818Z", "corporate_number": null}', '874'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a8-7f25-b3b5-8dc34c4209ec', '2026-11-26 07:17:12.233101+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '89e9fe22166599c7', NULL, '{"id": "01a216b7-29a4-7c0e-be27-529cbd3e9c39", "draft": null, "title": null, "end_by": "completed", "number": "C-000009", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.22869+09:00", "term_until": "2026-09-01", "updated_at": "2026-06-30T16:17:12.230564+09:00", "customer_id": "01a216b7-29a1-73d4-88ed-5d7c41671cea", "ends_before": "2026-10-31", "recorded_at": "2026-06-30T16:17:12.230564+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "UPfoaO8OFKhBIGxhdaWiGvp5Zh0bn2L0FjtMFLka6vE=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-29a3-7854-aa93-cfe960635e83", "external_reference": null}', '863'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29ce-7794-8e8e-a0a16f9ff965', '2026-11-26 07:17:12.271291+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a216b7-27ce-7ab7-aecb-a65385932f09', NULL, NULL, '{"made": 1, "digest": "353e5e37c13b22fe4eee4f6d538577298291ec15bdf71d7f31db753e22180f96", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '872'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d6-7564-88bd-07ad755bf019', '2026-11-26 07:17:12.278536+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', 'be7854f770994423', NULL, '{"id": "01a216b7-29d1-7b2b-8d1c-801ce2ca9ded", "draft": {"ids": ["01a216b7-29d2-7e30-9fd9-f9eb8f63fd2f", "01a216b7-29d2-7e36-8eb6-8483e227d589"], "request": {"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "billing_account_id": "01a216b7-29cf-7325-9bca-fac9a472b003"}, "change_id": "01a216b7-29d2-7e47-bc8a-fd16acb79eb5", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-29d2-7e30-9fd9-f9eb8f63fd2f", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-29d2-7e36-8eb6-8483e227d589", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-29cf-7325-9bca-fac9a472b003", "customer_id": "01a216b7-29c2-7ccf-b659-d785c6abbe90", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000010", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-07-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.273532+09:00", "term_until": "", "updated_at": "2026-06-30T16:17:12.273532+09:00", "customer_id": "01a216b7-29c2-7ccf-b659-d785c6abbe90", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.273532+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-29cf-7325-9bca-fac9a472b003", "external_reference": null}', '876'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29de-7e04-9fd8-c6dfb3915171', '2026-11-26 07:17:12.28706+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', 'be7854f770994423', NULL, '{"id": "01a216b7-29d1-7b2b-8d1c-801ce2ca9ded", "draft": null, "title": null, "end_by": null, "number": "C-000010", "derived": 2, "version": 1, "currency": "JPY", "next_day": "2026-07-01", "start_on": "2026-07-01", "signed_on": "2026-06-30", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T16:17:12.273532+09:00", "term_until": "infinity", "updated_at": "2026-06-30T16:17:12.2787+09:00", "customer_id": "01a216b7-29c2-7ccf-b659-d785c6abbe90", "ends_before": "infinity", "recorded_at": "2026-06-30T16:17:12.2787+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "cowFpZBnesdTaFTtagX6C6UDaq0u6+r/KSWvxRbkZxU=", "passed_through": "2026-06-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-29cf-7325-9bca-fac9a472b003", "external_reference": null}', '876'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29ea-724b-8ebc-a3df53b5058c', '2026-11-26 07:17:12.298285+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_change', 'change', '01a216b7-29e6-73e2-aa67-049074dbb69a', '0c22e015a2aabf34', NULL, '{"seq": 1, "kind": "recorded", "memo": null, "detail": null, "status": "applied", "request": [{"op": "void"}], "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "change_id": "01a216b7-29e6-73e2-aa67-049074dbb69a", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "actor_kind": "api_key", "actor_name": "admin", "operations": [{"op": "void", "void": {}}], "contract_id": "01a216b7-29d1-7b2b-8d1c-801ce2ca9ded", "recorded_at": "2026-06-30T16:17:12.294305+09:00", "recorded_on": "2026-06-30", "effective_on": "2026-07-01", "order_version": 2, "contract_version": 2, "external_reference": null}', '877'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29ec-7cef-9802-20f88a7b60a9', '2026-11-26 07:17:12.300953+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'advance_test_clock', 'test_clock', '01a216b7-29ec-7974-a4e0-03b91d15f567', '7068a7294264b423', NULL, '{"to": "2026-10-01", "from": "2026-06-30"}', '878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a18-7ede-ae64-6c18d1740179', '2026-11-26 07:17:12.345109+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, '{"date": "2026-07-01", "changes": 0}', '885'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a1c-754b-961f-ccc64e4875cc', '2026-11-26 07:17:12.348411+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-2985-7073-844c-97ad8386789f', NULL, NULL, '{"date": "2026-07-01", "changes": 0}', '886'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a1e-7aa7-9cd0-efc8e6b0ace0', '2026-11-26 07:17:12.350764+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, '{"date": "2026-07-01", "changes": 0}', '887'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a20-7e07-bd7c-7f52f95c89e4', '2026-11-26 07:17:12.352986+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, '{"date": "2026-07-01", "changes": 0}', '888'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a26-7b63-9ad7-60733ecee457', '2026-11-26 07:17:12.358871+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a25-7cdf-bd76-d349043a43ee', NULL, NULL, '{"on": "2026-08-01", "days": 30, "kind": "renewal", "about": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '891'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a26-7b76-903b-b49503da6102', '2026-11-26 07:17:12.358892+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a25-7ce9-bb38-91b074ee3d7c', NULL, NULL, '{"on": "2026-08-31", "days": 60, "kind": "end", "about": "01a216b7-27f6-7772-b1d0-d82110d24840"}', '891'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a26-7b86-925b-655dc75917af', '2026-11-26 07:17:12.358896+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a25-7cee-af0c-ba9bcd52e63c', NULL, NULL, '{"on": "2026-08-31", "days": 60, "kind": "end", "about": "01a216b7-2995-77f8-8de1-b76bc94fa55f"}', '891'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a2a-78cc-8a7e-cb9b58dbaaf9', '2026-11-26 07:17:12.362675+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a2a-7325-98f2-8033bc9ed421', NULL, NULL, '{"on": "2026-09-01", "days": 60, "kind": "renewal", "about": "01a216b7-29a4-7c0e-be27-529cbd3e9c39"}', '893');
INSERT INTO public.audit_entries VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a31-794b-91c2-44f9dfb6c04c', '2026-11-26 07:17:12.369712+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a31-7166-a67e-87e249a1b362', NULL, NULL, '{"on": "2026-07-10", "days": 3, "kind": "reservation", "about": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '896'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a31-7960-900d-acd741b5b9f0', '2026-11-26 07:17:12.369733+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a31-716f-9249-dba5f95e9892', NULL, NULL, '{"on": "2026-07-14", "days": 7, "kind": "trial_end", "about": "01a216b7-296e-7db3-b2a6-f45840d2c6df"}', '896'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a39-7547-a85c-71d8a40e6332', '2026-11-26 07:17:12.377411+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '{"date": "2026-07-10", "changes": 1}', '898'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a3d-7865-8fc6-acc67df8657e', '2026-11-26 07:17:12.381622+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a3d-743e-8c80-eaec236523ac', NULL, NULL, '{"on": "2026-07-14", "days": 1, "kind": "trial_end", "about": "01a216b7-296e-7db3-b2a6-f45840d2c6df"}', '901'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a43-795c-8846-ea661ac909d2', '2026-11-26 07:17:12.387684+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, '{"date": "2026-07-15", "changes": 0}', '903'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d0-71b4-b0cf-709c4f69e945', '2026-11-26 07:17:12.27225+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-29cf-7325-9bca-fac9a472b003', '7afaabb2ffae1060', NULL, '{"id": "01a216b7-29cf-7325-9bca-fac9a472b003", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["斎藤水産株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-06-30T07:17:12.27084Z", "prefecture": null, "updated_at": "2026-06-30T07:17:12.27084Z", "closing_day": null, "customer_id": "01a216b7-29c2-7ccf-b659-d785c6abbe90", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '875'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a49-738c-ace8-16c5552d0ad9', '2026-11-26 07:17:12.393297+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a49-70c2-9b9f-292b665360b4', NULL, NULL, '{"on": "2026-08-01", "days": 3, "kind": "reservation", "about": "01a216b7-296e-7db3-b2a6-f45840d2c6df"}', '908'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a50-7914-b12b-a1aabfcfa72b', '2026-11-26 07:17:12.40066+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '{"date": "2026-08-01", "changes": 0}', '910'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a55-74d9-b94f-98eeaa7f900f', '2026-11-26 07:17:12.405384+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, '{"date": "2026-08-01", "changes": 1}', '911'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a56-7cd0-87a6-554eb5e7c22f', '2026-11-26 07:17:12.406951+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a56-77dc-8911-21773f4509c2', NULL, NULL, '{"on": "2026-08-31", "days": 30, "kind": "end", "about": "01a216b7-27f6-7772-b1d0-d82110d24840"}', '912'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a56-7ce3-8999-705b816146b5', '2026-11-26 07:17:12.406969+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a56-77e4-b841-16d8b08f21aa', NULL, NULL, '{"on": "2026-08-31", "days": 30, "kind": "end", "about": "01a216b7-2995-77f8-8de1-b76bc94fa55f"}', '912'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a56-7cf3-a56b-2c6fcf990ae7', '2026-11-26 07:17:12.406972+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a56-77e8-a0a8-9990d776288b', NULL, NULL, '{"on": "2026-09-30", "days": 60, "kind": "end", "about": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541"}', '912'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a59-71fb-ab40-166d3142828f', '2026-11-26 07:17:12.409195+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a58-7e51-932c-9cea0c24e0bb', NULL, NULL, '{"on": "2026-09-01", "days": 30, "kind": "renewal", "about": "01a216b7-29a4-7c0e-be27-529cbd3e9c39"}', '914'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a5b-7e6c-997c-e3d5b2842141', '2026-11-26 07:17:12.412011+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a5b-7b96-b442-c1096c32ad40', NULL, NULL, '{"on": "2026-08-15", "days": 3, "kind": "reservation", "about": "01a216b7-2985-7073-844c-97ad8386789f"}', '916'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a5f-7c0a-bdbf-930b2fd610df', '2026-11-26 07:17:12.415863+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-2985-7073-844c-97ad8386789f', NULL, NULL, '{"date": "2026-08-15", "changes": 1}', '918'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a62-7a2c-9620-21344be4f9a9', '2026-11-26 07:17:12.418759+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a62-7581-bb24-57b2385df185', NULL, NULL, '{"on": "2026-08-31", "days": 7, "kind": "end", "about": "01a216b7-27f6-7772-b1d0-d82110d24840"}', '921'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a62-7a40-b1d3-dc95fd0cfd2e', '2026-11-26 07:17:12.418781+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a62-758b-b06a-e3a2f036f092', NULL, NULL, '{"on": "2026-08-31", "days": 7, "kind": "end", "about": "01a216b7-2995-77f8-8de1-b76bc94fa55f"}', '921'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a64-7b16-b2cc-ced9a44d01ac', '2026-11-26 07:17:12.420792+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a64-7829-9b15-34d4692c3399', NULL, NULL, '{"on": "2026-09-01", "days": 7, "kind": "renewal", "about": "01a216b7-29a4-7c0e-be27-529cbd3e9c39"}', '923'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a66-7c2c-845b-60491ace5641', '2026-11-26 07:17:12.422889+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a66-782e-953f-69c4df59a69a', NULL, NULL, '{"on": "2026-09-01", "days": 3, "kind": "reservation", "about": "01a216b7-256e-79bb-ab84-7929f0c4315b"}', '925'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a66-7c45-bc24-9cc6f319a7d5', '2026-11-26 07:17:12.422907+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a66-7835-8833-4a789c75712c', NULL, NULL, '{"on": "2026-09-01", "days": 3, "kind": "reservation", "about": "01a216b7-2995-77f8-8de1-b76bc94fa55f"}', '925'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a69-71c0-b72e-982105c11b47', '2026-11-26 07:17:12.425234+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a68-7c78-9f7e-1e16a63dfeff', NULL, NULL, '{"on": "2026-09-30", "days": 30, "kind": "discount_end", "about": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '927'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a69-71d7-bf68-92d88aed06ea', '2026-11-26 07:17:12.425252+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a68-7c80-b6ab-ba0f0fa4f76c', NULL, NULL, '{"on": "2026-09-30", "days": 30, "kind": "end", "about": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541"}', '927'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a69-71e6-9e94-3b5497304c6b', '2026-11-26 07:17:12.425256+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a68-7c85-a5db-12f18e7b3e49', NULL, NULL, '{"on": "2026-10-30", "days": 60, "kind": "end", "about": "01a216b7-29a4-7c0e-be27-529cbd3e9c39"}', '927'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a6e-715e-93d5-d78562fee2e6', '2026-11-26 07:17:12.430154+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, NULL, '{"date": "2026-09-01", "changes": 1}', '929'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a72-77f8-89c8-13f2c56874d0', '2026-11-26 07:17:12.43459+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, '{"date": "2026-09-01", "changes": 0}', '930'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a7b-77e2-8702-7e3dbde5b14e', '2026-11-26 07:17:12.443592+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, '{"date": "2026-09-01", "changes": 0}', '931'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a7e-7e53-9433-d7e6aa9f502d', '2026-11-26 07:17:12.447005+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, '{"date": "2026-09-01", "changes": 1}', '932'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a82-7107-8931-d065fee37dad', '2026-11-26 07:17:12.45013+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, '{"date": "2026-09-01", "changes": 0}', '933'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a84-7bce-acb0-d0f3af26051a', '2026-11-26 07:17:12.452841+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a84-78df-b606-b61cc44fe35a', NULL, NULL, '{"on": "2026-11-01", "days": 60, "kind": "renewal", "about": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '936'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a88-727f-9592-1d574f7be15e', '2026-11-26 07:17:12.456232+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a87-7ec8-8ae0-2cb449f49ea5', NULL, NULL, '{"on": "2026-09-30", "days": 7, "kind": "end", "about": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541"}', '938'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a8a-7278-80aa-861881ebb7f0', '2026-11-26 07:17:12.45823+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a89-7ed8-902b-62e344d45552', NULL, NULL, '{"on": "2026-10-01", "days": 3, "kind": "reservation", "about": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541"}', '940'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a8c-72f9-8e23-fd0175834d3c', '2026-11-26 07:17:12.46026+00', 'system', NULL, 'keiyaku', 'raise_alert', 'alert', '01a216b7-2a8c-7027-9b6f-81e3c2c7b0b4', NULL, NULL, '{"on": "2026-10-30", "days": 30, "kind": "end", "about": "01a216b7-29a4-7c0e-be27-529cbd3e9c39"}', '942'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a8f-7b21-94b2-01c87e175c18', '2026-11-26 07:17:12.463795+00', 'system', NULL, 'keiyaku', 'run_day', 'contract', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, '{"date": "2026-10-01", "changes": 1}', '944'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a9d-7904-81a7-49ccc4ae61f0', '2026-11-26 07:17:12.477658+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_bill_run', 'bill_run', '01a216b7-2a9d-72b8-90ae-58361ca9d83d', '4fdf376e7ebae4e9', NULL, '{"UpTo": "2026-10-01", "AccountIDs": []}', '947'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b4d-7bdd-b2e4-9fdd9bae5a88', '2026-11-26 07:17:12.653867+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', NULL, NULL, NULL, '{"made": 25, "digest": "683c0ec5fadd39ca8350890d9b204e65104162324d569a4494406bb1b5d6490a", "remade": 0, "dropped": 0, "settled": 2, "accounts": 11}', '952'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-7279-b4ad-ef418bc80eaf', '2026-11-26 07:17:12.770699+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-29af-7d9d-88cf-1846ef462184', 'deed2dabd7a7042e', NULL, '{"total": "-550", "number": "CN-000001"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-729f-aa5c-13ba487beaa0', '2026-11-26 07:17:12.770725+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-29c6-78f2-89ce-827819bda0e7', 'deed2dabd7a7042e', NULL, '{"total": "-76668", "number": "CN-000002"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-72af-a6df-03ede5a4fddb', '2026-11-26 07:17:12.770801+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7153-b611-6c385323bab5', 'deed2dabd7a7042e', NULL, '{"total": "10450", "number": "INV-000011"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-72bf-8205-24b6c5f90f1f', '2026-11-26 07:17:12.770806+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', 'deed2dabd7a7042e', NULL, '{"total": "15662", "number": "INV-000012"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-72cc-a772-75341524e8ed', '2026-11-26 07:17:12.770809+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7a24-9bf8-737847e6a72e', 'deed2dabd7a7042e', NULL, '{"total": "3300", "number": "INV-000013"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-72dc-9947-6b18c5b7b967', '2026-11-26 07:17:12.770812+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7afc-9d64-7d77029dbc46', 'deed2dabd7a7042e', NULL, '{"total": "512", "number": "INV-000014"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-72eb-8e8c-0a22c0af0063', '2026-11-26 07:17:12.770817+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7f1c-95f7-e8cb6e10b418', 'deed2dabd7a7042e', NULL, '{"total": "11000", "number": "INV-000015"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-72f9-a7e4-71810e36f95f', '2026-11-26 07:17:12.770833+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b41-70b2-82d0-81ac50ef0d98', 'deed2dabd7a7042e', NULL, '{"total": "11000", "number": "INV-000016"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-7307-85f0-d08e282a5d18', '2026-11-26 07:17:12.770836+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b41-7208-aa11-82a2fa6347bc', 'deed2dabd7a7042e', NULL, '{"total": "11000", "number": "INV-000017"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-7316-874f-f3b15b3dff07', '2026-11-26 07:17:12.770839+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7b67-9516-af5ce17518ce', 'deed2dabd7a7042e', NULL, '{"total": "9366", "number": "INV-000018"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-7324-a5ed-c7898df987ea', '2026-11-26 07:17:12.770842+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7260-9639-376cc0179327', 'deed2dabd7a7042e', NULL, '{"total": "10450", "number": "INV-000019"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-7332-838d-966010526792', '2026-11-26 07:17:12.770845+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7628-8f0f-4e16158aca26', 'deed2dabd7a7042e', NULL, '{"total": "15950", "number": "INV-000020"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-7340-8a8d-bd22734d3fa0', '2026-11-26 07:17:12.770848+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7a8f-8fff-c16d4b743467', 'deed2dabd7a7042e', NULL, '{"total": "3300", "number": "INV-000021"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-734e-baee-d8bb78ebe053', '2026-11-26 07:17:12.770851+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7dd9-8c49-bfd28144f611', 'deed2dabd7a7042e', NULL, '{"total": "6032", "number": "INV-000022"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-735d-a622-8cd8c3d657c5', '2026-11-26 07:17:12.770854+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b41-7044-b261-4abf320a5380', 'deed2dabd7a7042e', NULL, '{"total": "4967", "number": "INV-000023"}', '955');
INSERT INTO public.audit_entries VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-736c-8b07-995e4bd8540d', '2026-11-26 07:17:12.770859+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b41-7126-a316-f876457df0b7', 'deed2dabd7a7042e', NULL, '{"total": "11000", "number": "INV-000024"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-737b-9097-fecb2616e02f', '2026-11-26 07:17:12.770862+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b41-7277-bde5-78ca2e08c957', 'deed2dabd7a7042e', NULL, '{"total": "11000", "number": "INV-000025"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-738c-994f-d09cabda0e8d', '2026-11-26 07:17:12.770865+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7c46-a158-7f099a0d19e5', 'deed2dabd7a7042e', NULL, '{"total": "8781", "number": "INV-000026"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-739a-af8b-492e1562f311', '2026-11-26 07:17:12.770868+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-79b3-9efd-32fff12906c7', 'deed2dabd7a7042e', NULL, '{"total": "9829", "number": "INV-000027"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-73a9-8d51-f02bbc80c239', '2026-11-26 07:17:12.770871+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b41-7199-abba-6aae463e1616', 'deed2dabd7a7042e', NULL, '{"total": "50000", "number": "INV-000028"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-73b8-b198-57e28f74dc3a', '2026-11-26 07:17:12.770874+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7319-b50b-b1770ba7a00b', 'deed2dabd7a7042e', NULL, '{"total": "9405", "number": "INV-000029"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-73c8-b553-ce982c679549', '2026-11-26 07:17:12.770877+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-776e-a5b2-dff5be1d2630', 'deed2dabd7a7042e', NULL, '{"total": "15950", "number": "INV-000030"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-73d5-8cd9-298cd3d74cbb', '2026-11-26 07:17:12.77088+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7e43-a39a-6047dbc60e25', 'deed2dabd7a7042e', NULL, '{"total": "11000", "number": "INV-000031"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc2-73e3-9919-1f55b29386f1', '2026-11-26 07:17:12.770883+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'issue_invoice', 'invoice', '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', 'deed2dabd7a7042e', NULL, '{"total": "12100", "number": "INV-000032"}', '955'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc9-7814-bb1d-12e19291d8e2', '2026-11-26 07:17:12.777615+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10', '20a6d0b99189ddc6', NULL, '{"id": "01a216b7-2bc7-7305-8b2b-d6cec00d6a10", "code": "CU-000012", "memo": null, "name": "渡辺食品株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T07:17:12.775177Z", "updated_at": "2026-10-01T07:17:12.775177Z", "corporate_number": null}', '956'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bcb-760b-88f5-0aaed0b87295', '2026-11-26 07:17:12.779502+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-2bca-7b11-92dd-af336e908871', 'a5111ce9bdac26cf', NULL, '{"id": "01a216b7-2bca-7b11-92dd-af336e908871", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["渡辺食品株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T07:17:12.778437Z", "prefecture": null, "updated_at": "2026-10-01T07:17:12.778437Z", "closing_day": null, "customer_id": "01a216b7-2bc7-7305-8b2b-d6cec00d6a10", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '957'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bce-7df6-a43b-fa4bd01dd602', '2026-11-26 07:17:12.783049+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff', '7033c32eed376cf3', NULL, '{"id": "01a216b7-2bcc-7863-a5b6-0c19b3f077ff", "draft": {"ids": ["01a216b7-2bcd-7196-93d1-2098b58f3767", "01a216b7-2bcd-719c-9a94-9e9ad8f33168"], "request": {"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "start_on": "2027-01-01", "billing_account_id": "01a216b7-2bca-7b11-92dd-af336e908871"}, "change_id": "01a216b7-2bcd-71b6-b952-ed290ed6f850", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-2bcd-7196-93d1-2098b58f3767", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-2bcd-719c-9a94-9e9ad8f33168", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-2bca-7b11-92dd-af336e908871", "customer_id": "01a216b7-2bc7-7305-8b2b-d6cec00d6a10", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000011", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2027-01-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T16:17:12.780313+09:00", "term_until": "", "updated_at": "2026-10-01T16:17:12.780313+09:00", "customer_id": "01a216b7-2bc7-7305-8b2b-d6cec00d6a10", "ends_before": "infinity", "recorded_at": "2026-10-01T16:17:12.780313+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-12-31", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2bca-7b11-92dd-af336e908871", "external_reference": null}', '958'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd1-7eb8-a3e8-8bb5133e8885', '2026-11-26 07:17:12.786053+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_customer', 'customer', '01a216b7-2bd0-7291-af6d-1c818434e614', '031df324482d4fac', NULL, '{"id": "01a216b7-2bd0-7291-af6d-1c818434e614", "code": "CU-000013", "memo": null, "name": "伊藤運輸株式会社", "indexed": 0, "version": 1, "name_kana": null, "parent_id": null, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T07:17:12.784155Z", "updated_at": "2026-10-01T07:17:12.784155Z", "corporate_number": null}', '959'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd3-78ac-a061-6f6c996f4941', '2026-11-26 07:17:12.787661+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_billing_account', 'billing_account', '01a216b7-2bd3-7174-8813-7335bfd45bd1', '894f106a89a14017', NULL, '{"id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T07:17:12.786864Z", "prefecture": null, "updated_at": "2026-10-01T07:17:12.786864Z", "closing_day": null, "customer_id": "01a216b7-2bd0-7291-af6d-1c818434e614", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '960'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd6-7ad1-b74c-6836214d3189', '2026-11-26 07:17:12.790843+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_contract', 'contract', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '328eaf41a40e8c0c', NULL, '{"id": "01a216b7-2bd4-79c1-b0e1-ce4dccab6444", "draft": {"ids": ["01a216b7-2bd5-716e-9ca2-7d4933c3dc17", "01a216b7-2bd5-7174-ad56-37f8a4602d03", "01a216b7-2bd5-7179-89ff-24232bb0207b"], "request": {"items": [{"item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8"}], "start_on": "2026-10-01", "signed_on": "2026-10-01", "billing_account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1"}, "change_id": "01a216b7-2bd5-7184-a960-94809249aa80", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-2bd5-716e-9ca2-7d4933c3dc17", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a216b7-2bd5-7174-ad56-37f8a4602d03", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a216b7-2bd5-7179-89ff-24232bb0207b", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8", "version": 1, "quantity": "1", "version_id": "01a216b7-2558-7748-a68a-497ff05fdc58"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "customer_id": "01a216b7-2bd0-7291-af6d-1c818434e614", "term_months": 0, "billing_starts_on": ""}}]}, "title": null, "end_by": null, "number": "C-000012", "derived": 2, "version": 0, "currency": "JPY", "next_day": "infinity", "start_on": "2026-10-01", "signed_on": "", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T16:17:12.788543+09:00", "term_until": "", "updated_at": "2026-10-01T16:17:12.788543+09:00", "customer_id": "01a216b7-2bd0-7291-af6d-1c818434e614", "ends_before": "infinity", "recorded_at": "2026-10-01T16:17:12.788543+09:00", "order_number": null, "custom_fields": null, "billed_version": 0, "derived_digest": null, "passed_through": "2026-09-30", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "external_reference": null}', '961'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd9-790a-8445-eae424b6c8fb', '2026-11-26 07:17:12.793707+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'sign_contract', 'contract', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '328eaf41a40e8c0c', NULL, '{"id": "01a216b7-2bd4-79c1-b0e1-ce4dccab6444", "draft": null, "title": null, "end_by": null, "number": "C-000012", "derived": 2, "version": 1, "currency": "JPY", "next_day": "infinity", "start_on": "2026-10-01", "signed_on": "2026-10-01", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T16:17:12.788543+09:00", "term_until": "infinity", "updated_at": "2026-10-01T16:17:12.790957+09:00", "customer_id": "01a216b7-2bd0-7291-af6d-1c818434e614", "ends_before": "infinity", "recorded_at": "2026-10-01T16:17:12.790957+09:00", "order_number": null, "custom_fields": {}, "billed_version": 0, "derived_digest": "26wVu9en0R7zPcdXMioqs+dEvZFQAsVUACz/eqBuqqE=", "passed_through": "2026-10-01", "renews_on_sale": false, "first_account_id": null, "first_customer_id": null, "billing_account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "external_reference": null}', '961'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bdd-784d-a7ea-a78ee5476e6a', '2026-11-26 07:17:12.797674+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'hold_billing_account', 'billing_account', '01a216b7-2bd3-7174-8813-7335bfd45bd1', '32a07dc31f210430', '{"id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "city": null, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 1, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T07:17:12.786864Z", "prefecture": null, "updated_at": "2026-10-01T07:17:12.786864Z", "closing_day": null, "customer_id": "01a216b7-2bd0-7291-af6d-1c818434e614", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '{"id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "city": null, "hold": {"id": "01a216b7-2bdc-72b6-8df7-7a3a25a5919b", "reason": "請求先の確認中", "held_at": "2026-10-01T07:17:12.795776Z", "held_on": "2026-10-01", "actor_id": "01a216b7-2542-7bf4-8843-df24a52cfeab", "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "actor_kind": "api_key", "actor_name": "admin", "released_on": "infinity"}, "name": "経理部", "email": null, "line1": null, "line2": null, "version": 2, "currency": "JPY", "delivery": "none", "staff_id": null, "tax_mode": "exclusive", "addressee": ["伊藤運輸株式会社"], "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "created_at": "2026-10-01T07:17:12.786864Z", "prefecture": null, "updated_at": "2026-10-01T07:17:12.795776Z", "closing_day": null, "customer_id": "01a216b7-2bd0-7291-af6d-1c818434e614", "payment_day": 31, "postal_code": null, "run_through": "", "payment_days": null, "payment_method": "bank_transfer", "payment_months": 1}', '962'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bde-7ebf-8d65-d68e056f3080', '2026-11-26 07:17:12.799043+00', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'create_bill_run', 'bill_run', '01a216b7-2bde-7c3d-9c56-1051806dcef9', '7223f66776c067ec', NULL, '{"UpTo": "2026-10-01", "AccountIDs": []}', '963'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2c0c-753e-8f08-ac92074821cf', '2026-11-26 07:17:12.84469+00', 'system', NULL, 'keiyaku', 'make_drafts', 'billing_account', '01a216b7-2bd3-7174-8813-7335bfd45bd1', NULL, NULL, '{"made": 1, "digest": "898111e0226f1b8b2fd05c6b9a80afacdb3088d8370250eeaa69c1b1e90eadc0", "remade": 0, "dropped": 0, "settled": 0, "accounts": 1}', '966');


--
-- Data for Name: bill_run_errors; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bill_run_shards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bill_run_shards VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2582-7bca-8724-acd6bd7b4494', 0, '{01a216b7-256b-7b31-bf7d-bd24cb5f1530}', 'done', 0, '2026-04-01 07:17:11.428421+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-283f-7996-ab90-d57e3aee9aa3', 0, '{01a216b7-256b-7b31-bf7d-bd24cb5f1530,01a216b7-2785-7655-9c7c-46442a3cd3f7,01a216b7-27ce-7ab7-aecb-a65385932f09,01a216b7-27e6-71e1-bea6-d53ecadad124,01a216b7-27f4-740b-a88e-d45233154453}', 'done', 8, '2026-06-30 07:17:12.030936+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a9d-72b8-90ae-58361ca9d83d', 0, '{01a216b7-256b-7b31-bf7d-bd24cb5f1530,01a216b7-2785-7655-9c7c-46442a3cd3f7,01a216b7-27ce-7ab7-aecb-a65385932f09,01a216b7-27e6-71e1-bea6-d53ecadad124,01a216b7-27f4-740b-a88e-d45233154453,01a216b7-296d-757a-b56c-2cbb87b7677d,01a216b7-2980-7513-9ab1-b60468ae4892,01a216b7-2983-7a2f-9fca-10743b64d58a,01a216b7-2994-71c2-a45a-0fad989022d0,01a216b7-29a3-7854-aa93-cfe960635e83,01a216b7-29cf-7325-9bca-fac9a472b003}', 'done', 27, '2026-10-01 07:17:12.635221+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bde-7c3d-9c56-1051806dcef9', 0, '{01a216b7-256b-7b31-bf7d-bd24cb5f1530,01a216b7-2785-7655-9c7c-46442a3cd3f7,01a216b7-27ce-7ab7-aecb-a65385932f09,01a216b7-27e6-71e1-bea6-d53ecadad124,01a216b7-27f4-740b-a88e-d45233154453,01a216b7-296d-757a-b56c-2cbb87b7677d,01a216b7-2980-7513-9ab1-b60468ae4892,01a216b7-2983-7a2f-9fca-10743b64d58a,01a216b7-2994-71c2-a45a-0fad989022d0,01a216b7-29a3-7854-aa93-cfe960635e83,01a216b7-29cf-7325-9bca-fac9a472b003,01a216b7-2bd3-7174-8813-7335bfd45bd1}', 'done', 0, '2026-10-01 07:17:12.937377+00');


--
-- Data for Name: bill_runs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bill_runs VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2582-7bca-8724-acd6bd7b4494', 'finished', '2026-04-01', '{}', 1, 1, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '2026-04-01 07:17:11.170753+00', '2026-04-01 07:17:11.327626+00', '2026-04-01 07:17:11.528701+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-283f-7996-ab90-d57e3aee9aa3', 'finished', '2026-06-30', '{}', 5, 1, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '2026-06-30 07:17:11.871615+00', '2026-06-30 07:17:11.930237+00', '2026-06-30 07:17:12.132141+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a9d-72b8-90ae-58361ca9d83d', 'finished', '2026-10-01', '{}', 11, 1, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '2026-10-01 07:17:12.477165+00', '2026-10-01 07:17:12.532183+00', '2026-10-01 07:17:12.736136+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bde-7c3d-9c56-1051806dcef9', 'finished', '2026-10-01', '{}', 12, 1, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '2026-10-01 07:17:12.798789+00', '2026-10-01 07:17:12.836524+00', '2026-10-01 07:17:13.037913+00');


--
-- Data for Name: billing_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.billing_accounts VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bca-7b11-92dd-af336e908871', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10', '経理部', '{渡辺食品株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, NULL, 1, '2026-10-01 07:17:12.778437+00', '2026-10-01 07:17:12.778437+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '経理部', '{株式会社山田製作所}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-01 07:17:11.147466+00', '2026-04-01 07:17:11.147466+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2785-7655-9c7c-46442a3cd3f7', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '経理部', '{鈴木商事株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', 20, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 07:17:11.685187+00', '2026-04-16 07:17:11.685187+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ce-7ab7-aecb-a65385932f09', '01a216b7-27ca-7686-935b-c6a9404b022a', '経理部', '{佐藤工業株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 07:17:11.758312+00', '2026-04-16 07:17:11.758312+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e6-71e1-bea6-d53ecadad124', '01a216b7-27e3-7296-a819-2253fdb7c878', '経理部', '{高橋物産株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 07:17:11.781948+00', '2026-04-16 07:17:11.781948+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f4-740b-a88e-d45233154453', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '経理部', '{田中印刷株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-04-16 07:17:11.796073+00', '2026-04-16 07:17:11.796073+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296d-757a-b56c-2cbb87b7677d', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '経理部', '{加藤建設株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 07:17:12.173207+00', '2026-06-30 07:17:12.173207+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2980-7513-9ab1-b60468ae4892', '01a216b7-297e-725f-8850-9b6fe3bca18f', '経理部', '{吉田商店株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 07:17:12.192183+00', '2026-06-30 07:17:12.192183+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2983-7a2f-9fca-10743b64d58a', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '経理部', '{山本薬品株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 07:17:12.195518+00', '2026-06-30 07:17:12.195518+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2994-71c2-a45a-0fad989022d0', '01a216b7-2991-7e56-a0be-09a71f859f99', '経理部', '{中村機械株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 07:17:12.211974+00', '2026-06-30 07:17:12.211974+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a3-7854-aa93-cfe960635e83', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '経理部', '{小林工芸株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 07:17:12.227351+00', '2026-06-30 07:17:12.227351+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29cf-7325-9bca-fac9a472b003', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '経理部', '{斎藤水産株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 1, '2026-06-30 07:17:12.27084+00', '2026-06-30 07:17:12.27084+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd3-7174-8813-7335bfd45bd1', '01a216b7-2bd0-7291-af6d-1c818434e614', '経理部', '{伊藤運輸株式会社}', NULL, NULL, NULL, NULL, NULL, NULL, 'JPY', 'exclusive', NULL, 'bank_transfer', 1, 31, NULL, 'none', NULL, '2026-10-01', 2, '2026-10-01 07:17:12.786864+00', '2026-10-01 07:17:12.795776+00');


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
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-7758-a0cc-4f8e759418f6', 1, 'recorded', 'applied', '2026-04-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-256f-7738-8656-56f7916dfa1b", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a216b7-256f-773c-9082-4e5bc539f062", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a216b7-256f-7741-a530-563a316354d5", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8", "version": 1, "quantity": "1", "version_id": "01a216b7-2558-7748-a68a-497ff05fdc58"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "customer_id": "01a216b7-2565-7d7d-8bd6-da2b51609e03", "term_months": 12, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8"}], "start_on": "2026-04-01", "signed_on": "2026-04-01", "term_months": 12, "order_number": "PO-1", "billing_account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530"}', 1, 1, '2026-04-01 07:17:11.154708+00', '2026-04-01', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e79-b72c-78c742551846', 1, 'recorded', 'applied', '2026-04-16', '[{"op": "change_item", "change_item": {"to": {"id": "01a216b7-276e-7e1d-b833-188b416501a9", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-276e-7e25-af4a-9a3fcc926ac7", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}, "keep_own": true, "contract_item_id": "01a216b7-256f-7738-8656-56f7916dfa1b"}}]', '[{"op": "change_item", "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "bill_one_time": false, "contract_item_id": "01a216b7-256f-7738-8656-56f7916dfa1b", "keep_negotiated_prices": false}]', 2, 2, '2026-04-16 07:17:11.663074+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-277a-7380-bd60-de9849a19fdf', 1, 'recorded', 'reserved', '2026-09-01', '[{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9", "negotiated_price": "9000"}}]', '[{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9", "negotiated_price": "9000"}]', 3, 3, '2026-04-16 07:17:11.674363+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7377-af4a-83ad0232c36b', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-2787-7b96-a659-f0502c09407f", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-2787-7b9a-84e3-15b5af867f01", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}, {"id": "01a216b7-2788-720c-989b-926f5074f207", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a216b7-2788-7210-89c8-f991eec845eb", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "version": 1, "quantity": "20", "parent_id": "01a216b7-2787-7b96-a659-f0502c09407f", "version_id": "01a216b7-2551-70d1-990c-02bff59c30f5"}], "renewal": {"kind": "auto", "term_months": 3}, "currency": "JPY", "discounts": [{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}], "account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "customer_id": "01a216b7-2781-799b-a48e-b4dd7b9feab7", "term_months": 3, "billing_starts_on": ""}}]', '{"items": [{"ref": "main", "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}, {"ref": "seats", "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "quantity": "20"}], "start_on": "2026-05-01", "discounts": [{"kind": "percent", "name": "導入割引", "scope": "item", "value": "10", "whole": false, "end_on": "2026-09-30", "item_ref": "seats"}], "signed_on": "2026-04-16", "term_months": 3, "billing_account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7"}', 1, 1, '2026-04-16 07:17:11.690493+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2794-7224-af52-121568cd8e8d', 1, 'recorded', 'reserved', '2026-07-10', '[{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}]', '[{"by": "5", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 2, 2, '2026-04-16 07:17:11.700251+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', 1, 'recorded', 'reserved', '2026-08-10', '[{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}]', '[{"by": "-2", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 3, 3, '2026-04-16 07:17:11.709786+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-27a6-77fc-bf3c-485dba33731a', 1, 'recorded', 'reserved', '2026-08-20', '[{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}]', '[{"by": "3", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 4, 4, '2026-04-16 07:17:11.718677+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', 2, 'rescheduled', 'reserved', '2026-11-10', '[{"op": "change_quantity", "change_quantity": {"by": "-2", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}]', '[{"by": "-2", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 5, 5, '2026-04-16 07:17:11.724423+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '先方都合', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-27a6-77fc-bf3c-485dba33731a', 2, 'cancelled', 'cancelled', '2026-08-20', '[{"op": "change_quantity", "change_quantity": {"by": "3", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}]', '[{"by": "3", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 6, 4, '2026-04-16 07:17:11.732059+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, '取消'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-277a-7380-bd60-de9849a19fdf', 2, 'executed', 'executed', '2026-09-01', '[{"op": "customize_item", "customize_item": {"charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9", "negotiated_price": "9000"}}]', '[{"op": "customize_item", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9", "negotiated_price": "9000"}]', 5, 3, '2026-09-01 07:17:12.427546+00', '2026-09-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-7c4c-9fcf-da196dd0167c', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1", "code": "yearly", "kind": "main", "name": "yearly", "anchor": {"day": 1, "year": 2026, "month": 5}, "charges": [{"id": "01a216b7-27d1-7c39-8d4f-5f3d1d555a0b", "code": "base", "kind": "recurring", "name": "年額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "120000", "start_rate": "daily_rate", "cycle_months": 12, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255e-77ad-ac92-0e83bce93a9b", "version": 1, "quantity": "1", "version_id": "01a216b7-2560-721d-80d8-e634be6c5a0f"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-27ce-7ab7-aecb-a65385932f09", "customer_id": "01a216b7-27ca-7686-935b-c6a9404b022a", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"anchor": {"kind": "calendar_month"}, "item_id": "01a216b7-255e-77ad-ac92-0e83bce93a9b"}], "start_on": "2026-05-01", "signed_on": "2026-04-16", "billing_account_id": "01a216b7-27ce-7ab7-aecb-a65385932f09"}', 1, 1, '2026-04-16 07:17:11.767058+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '01a216b7-27e8-73b2-8c9d-e1a87788caf0', 1, 'recorded', 'applied', '2026-05-11', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-27e8-7395-a7f9-ba7a117ba5bc", "code": "quarterly", "kind": "main", "name": "quarterly", "anchor": {"day": 31, "year": 2026, "month": 5}, "charges": [{"id": "01a216b7-27e8-739a-9925-603a82b1731b", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "arrears", "end_rate": "daily_rate", "rounding": "half_up", "list_price": "9100.5", "start_rate": "daily_rate", "cycle_months": 3, "tax_category": "reduced", "change_policy": "prorate"}], "item_id": "01a216b7-2561-7b28-a2eb-0d0bde11d7c8", "version": 1, "quantity": "1", "version_id": "01a216b7-2563-7699-a619-457d3750b57b"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-27e6-71e1-bea6-d53ecadad124", "customer_id": "01a216b7-27e3-7296-a819-2253fdb7c878", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"anchor": {"day": 31, "kind": "day_of_month"}, "item_id": "01a216b7-2561-7b28-a2eb-0d0bde11d7c8"}], "start_on": "2026-05-11", "signed_on": "2026-04-16", "billing_account_id": "01a216b7-27e6-71e1-bea6-d53ecadad124"}', 1, 1, '2026-04-16 07:17:11.786592+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d27-8d06-957e5cc22037', 1, 'recorded', 'applied', '2026-05-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-27f6-7d0f-ad5f-21b89caa8846", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a216b7-27f6-7d14-8b77-c2b06ec24181", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a216b7-27f6-7d19-bed4-c37389039fc4", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8", "version": 1, "quantity": "1", "version_id": "01a216b7-2558-7748-a68a-497ff05fdc58"}], "renewal": {"kind": "none", "term_months": 4}, "currency": "JPY", "account_id": "01a216b7-27f4-740b-a88e-d45233154453", "customer_id": "01a216b7-27f1-71a2-9250-9f0c871bffd6", "term_months": 4, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8"}], "renewal": {"kind": "none"}, "start_on": "2026-05-01", "signed_on": "2026-04-16", "term_months": 4, "billing_account_id": "01a216b7-27f4-740b-a88e-d45233154453"}', 1, 1, '2026-04-16 07:17:11.800987+00', '2026-04-16', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-2960-7464-8898-f815f55a3f05', 1, 'recorded', 'reserved', '2026-10-01', '[{"op": "terminate", "terminate": {}}]', '[{"op": "terminate", "end_on": "2026-09-30"}]', 3, 3, '2026-06-30 07:17:12.160345+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-2967-713d-becf-dadbf4b3bc63', 1, 'recorded', 'applied', '2026-06-01', '[{"op": "add_discount", "add_discount": {"id": "01a216b7-2967-711a-ae0b-bf8256061d0d", "kind": "percent", "name": "遡及割引", "value": "5"}}]', '[{"op": "add_discount", "kind": "percent", "name": "遡及割引", "value": "5", "whole": false, "target": {"scope": "contract"}}]', 4, 4, '2026-06-30 07:17:12.167222+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7726-90cf-b6331231de8d', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-296f-723e-8059-5d9134eda05b", "code": "standard", "kind": "main", "name": "standard", "trial": {"days": 14, "share": "0"}, "charges": [{"id": "01a216b7-296f-7243-be9e-43ed5996a560", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}, {"id": "01a216b7-296f-7598-9c65-37187787330f", "code": "seat", "kind": "option", "name": "seat", "charges": [{"id": "01a216b7-296f-759b-84d4-028c59aaa40c", "code": "base", "kind": "recurring", "name": "ユーザー追加", "model": "per_unit", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "200", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "version": 1, "quantity": "5", "parent_id": "01a216b7-296f-723e-8059-5d9134eda05b", "version_id": "01a216b7-2551-70d1-990c-02bff59c30f5"}], "renewal": {"kind": "auto", "term_months": 12, "price_policy": "uplift", "notice_months": 1, "uplift_percent": "3"}, "currency": "JPY", "account_id": "01a216b7-296d-757a-b56c-2cbb87b7677d", "customer_id": "01a216b7-296a-7ab4-9102-b7ae8d8794d3", "term_months": 12, "minimum_months": 6, "billing_starts_on": ""}}]', '{"items": [{"ref": "main", "trial": {"days": 14}, "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}, {"ref": "seats", "item_id": "01a216b7-254c-72fe-bcdd-b93c3dda5f87", "quantity": "5"}], "changes": [{"operations": [{"op": "change_quantity", "to": "30", "contract_item_ref": "seats"}], "effective_on": "2026-11-01"}], "renewal": {"kind": "auto", "price_policy": "uplift", "notice_months": 1, "uplift_percent": "3"}, "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 12, "minimum_months": 6, "billing_account_id": "01a216b7-296d-757a-b56c-2cbb87b7677d"}', 1, 1, '2026-06-30 07:17:12.177523+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-78ef-905a-eff9457882fd', 1, 'recorded', 'reserved', '2026-11-01', '[{"op": "change_quantity", "change_quantity": {"to": "30", "contract_item_id": "01a216b7-296f-7598-9c65-37187787330f"}}]', '[{"op": "change_quantity", "to": "30", "contract_item_ref": "seats"}]', 1, 1, '2026-06-30 07:17:12.177523+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-2979-7089-8888-cee34bec2bf2', 1, 'recorded', 'reserved', '2026-08-01', '[{"op": "suspend", "suspend": {"share": "0.5", "until": "2026-09-01"}}]', '[{"op": "suspend", "share": "0.5", "resume_on": "2026-09-01", "extend_term": false}]', 2, 2, '2026-06-30 07:17:12.185178+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2985-742f-888c-868b4f5666a6', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-2985-741c-8dd2-304780170443", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-2985-7420-bdf1-0415aeba607a", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-2983-7a2f-9fca-10743b64d58a", "customer_id": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "billing_account_id": "01a216b7-2983-7a2f-9fca-10743b64d58a"}', 1, 1, '2026-06-30 07:17:12.198912+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', 1, 'recorded', 'reserved', '2026-08-15', '[{"op": "transfer", "transfer": {"policy": "prorate", "account_id": "01a216b7-2980-7513-9ab1-b60468ae4892", "customer_id": "01a216b7-297e-725f-8850-9b6fe3bca18f"}}]', '[{"op": "transfer", "policy": "prorate", "customer_id": "01a216b7-297e-725f-8850-9b6fe3bca18f", "billing_account_id": "01a216b7-2980-7513-9ab1-b60468ae4892"}]', 2, 2, '2026-06-30 07:17:12.205472+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7baa-9fdc-877ff9d90842', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-2995-7b99-9683-3ea0bf212655", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-2995-7b9e-9205-2298a8102bc4", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "auto", "term_months": 12}, "currency": "JPY", "account_id": "01a216b7-2994-71c2-a45a-0fad989022d0", "customer_id": "01a216b7-2991-7e56-a0be-09a71f859f99", "term_months": 12, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 12, "billing_account_id": "01a216b7-2994-71c2-a45a-0fad989022d0"}', 1, 1, '2026-06-30 07:17:12.216013+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', 1, 'recorded', 'reserved', '2026-09-01', '[{"op": "terminate", "terminate": {"fee": {"kind": "rest", "name": "解約金", "percent": "50", "charge_id": "01a216b7-299d-7893-889b-d066d455cb40", "tax_category": "out_of_scope"}, "refund": "full"}}]', '[{"op": "terminate", "fee": {"kind": "rest", "until": "term", "percent": "50"}, "end_on": "2026-08-31", "refund": "full"}]', 2, 2, '2026-06-30 07:17:12.221648+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7095-8ef4-ba7c91e1116b', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-29a5-7085-a8f8-634c41791569", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-29a5-7089-877f-d56a0f51af97", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 60, "term_months": 2}, "currency": "JPY", "account_id": "01a216b7-29a3-7854-aa93-cfe960635e83", "customer_id": "01a216b7-29a1-73d4-88ed-5d7c41671cea", "term_months": 2, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "renewal": {"kind": "manual", "unagreed": "grace", "grace_days": 60}, "start_on": "2026-07-01", "signed_on": "2026-06-30", "term_months": 2, "billing_account_id": "01a216b7-29a3-7854-aa93-cfe960635e83"}', 1, 1, '2026-06-30 07:17:12.230564+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '01a216b7-29d2-7e47-bc8a-fd16acb79eb5', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-29d2-7e30-9fd9-f9eb8f63fd2f", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-29d2-7e36-8eb6-8483e227d589", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-29cf-7325-9bca-fac9a472b003", "customer_id": "01a216b7-29c2-7ccf-b659-d785c6abbe90", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "start_on": "2026-07-01", "signed_on": "2026-06-30", "billing_account_id": "01a216b7-29cf-7325-9bca-fac9a472b003"}', 1, 1, '2026-06-30 07:17:12.2787+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '01a216b7-29e6-73e2-aa67-049074dbb69a', 1, 'recorded', 'applied', '2026-07-01', '[{"op": "void", "void": {}}]', '[{"op": "void"}]', 2, 2, '2026-06-30 07:17:12.294305+00', '2026-06-30', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2794-7224-af52-121568cd8e8d', 2, 'executed', 'executed', '2026-07-10', '[{"op": "change_quantity", "change_quantity": {"by": "5", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}}]', '[{"by": "5", "op": "change_quantity", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 8, 2, '2026-07-10 07:17:12.372731+00', '2026-07-10', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-2979-7089-8888-cee34bec2bf2', 2, 'executed', 'executed', '2026-08-01', '[{"op": "suspend", "suspend": {"share": "0.5", "until": "2026-09-01"}}]', '[{"op": "suspend", "share": "0.5", "resume_on": "2026-09-01", "extend_term": false}]', 5, 2, '2026-08-01 07:17:12.40183+00', '2026-08-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', 2, 'executed', 'executed', '2026-08-15', '[{"op": "transfer", "transfer": {"policy": "prorate", "account_id": "01a216b7-2980-7513-9ab1-b60468ae4892", "customer_id": "01a216b7-297e-725f-8850-9b6fe3bca18f"}}]', '[{"op": "transfer", "policy": "prorate", "customer_id": "01a216b7-297e-725f-8850-9b6fe3bca18f", "billing_account_id": "01a216b7-2980-7513-9ab1-b60468ae4892"}]', 4, 2, '2026-08-15 07:17:12.413983+00', '2026-08-15', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', 2, 'executed', 'executed', '2026-09-01', '[{"op": "terminate", "terminate": {"fee": {"kind": "rest", "name": "解約金", "percent": "50", "charge_id": "01a216b7-299d-7893-889b-d066d455cb40", "tax_category": "out_of_scope"}, "refund": "full"}}]', '[{"op": "terminate", "fee": {"kind": "rest", "until": "term", "percent": "50"}, "end_on": "2026-08-31", "refund": "full"}]', 4, 2, '2026-09-01 07:17:12.444695+00', '2026-09-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-2960-7464-8898-f815f55a3f05', 2, 'executed', 'executed', '2026-10-01', '[{"op": "terminate", "terminate": {}}]', '[{"op": "terminate", "end_on": "2026-09-30"}]', 4, 3, '2026-10-01 07:17:12.462239+00', '2026-10-01', 'system', NULL, 'keiyaku', NULL, NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '01a216b7-2bd5-7184-a960-94809249aa80', 1, 'recorded', 'applied', '2026-10-01', '[{"op": "sign", "sign": {"items": [{"id": "01a216b7-2bd5-716e-9ca2-7d4933c3dc17", "code": "light", "kind": "main", "name": "light", "charges": [{"id": "01a216b7-2bd5-7174-ad56-37f8a4602d03", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "3000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}, {"id": "01a216b7-2bd5-7179-89ff-24232bb0207b", "code": "setup", "kind": "one_time", "name": "初期費用", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "50000", "start_rate": "daily_rate", "cycle_months": 0, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8", "version": 1, "quantity": "1", "version_id": "01a216b7-2558-7748-a68a-497ff05fdc58"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "customer_id": "01a216b7-2bd0-7291-af6d-1c818434e614", "term_months": 0, "billing_starts_on": ""}}]', '{"items": [{"item_id": "01a216b7-2555-79dc-9fae-5f7b81f750c8"}], "start_on": "2026-10-01", "signed_on": "2026-10-01", "billing_account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1"}', 1, 1, '2026-10-01 07:17:12.790957+00', '2026-10-01', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', NULL, NULL, NULL);


--
-- Data for Name: changes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.changes VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-7758-a0cc-4f8e759418f6', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e79-b72c-78c742551846', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-277a-7380-bd60-de9849a19fdf', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7377-af4a-83ad0232c36b', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2794-7224-af52-121568cd8e8d', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-27a6-77fc-bf3c-485dba33731a', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-7c4c-9fcf-da196dd0167c', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '01a216b7-27e8-73b2-8c9d-e1a87788caf0', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d27-8d06-957e5cc22037', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-2960-7464-8898-f815f55a3f05', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-2967-713d-becf-dadbf4b3bc63', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7726-90cf-b6331231de8d', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-78ef-905a-eff9457882fd', '01a216b7-296f-7726-90cf-b6331231de8d', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-2979-7089-8888-cee34bec2bf2', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2985-742f-888c-868b4f5666a6', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7baa-9fdc-877ff9d90842', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7095-8ef4-ba7c91e1116b', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '01a216b7-29d2-7e47-bc8a-fd16acb79eb5', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '01a216b7-29e6-73e2-aa67-049074dbb69a', NULL, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '01a216b7-2bd5-7184-a960-94809249aa80', NULL, NULL);


--
-- Data for Name: charges; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.charges VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'base', 'ユーザー追加', 'recurring', 'per_unit', 200, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2558-7748-a68a-497ff05fdc58', 1, 'base', '月額利用料', 'recurring', 'flat', 3000, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2558-7748-a68a-497ff05fdc58', 2, 'setup', '初期費用', 'one_time', 'flat', 50000, 'JPY', 0, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, 'base', '月額利用料', 'recurring', 'flat', 10000, 'JPY', 1, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2560-721d-80d8-e634be6c5a0f', 1, 'base', '年額利用料', 'recurring', 'flat', 120000, 'JPY', 12, 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2563-7699-a619-457d3750b57b', 1, 'base', '月額利用料', 'recurring', 'flat', 9100.5, 'JPY', 3, 'arrears', 'daily_rate', 'daily_rate', 'prorate', 'half_up', 0, 'reduced', NULL);


--
-- Data for Name: clock_advances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock_advances VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-26f8-787e-804a-15b625f4288f', '2026-04-01', '2026-04-16', 'finished', NULL, '2026-11-26 07:17:11.544678+00', '2026-11-26 07:17:11.637107+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27fd-7632-972d-01df38dc6c4f', '2026-04-16', '2026-06-30', 'finished', NULL, '2026-11-26 07:17:11.805519+00', '2026-11-26 07:17:11.86178+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29ec-7974-a4e0-03b91d15f567', '2026-06-30', '2026-10-01', 'finished', NULL, '2026-11-26 07:17:12.30072+00', '2026-11-26 07:17:12.465349+00');


--
-- Data for Name: contract_accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contract_accounts VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '01a216b7-27e6-71e1-bea6-d53ecadad124', 2, 2, '2026-05-11 07:17:11.85299+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '01a216b7-29cf-7325-9bca-fac9a472b003', 2, 2, '2026-06-30 07:17:12.294305+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 9, 9, '2026-08-01 07:17:12.395503+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2980-7513-9ab1-b60468ae4892', 4, 4, '2026-08-15 07:17:12.413983+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2983-7a2f-9fca-10743b64d58a', 4, 4, '2026-08-15 07:17:12.413983+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 5, 5, '2026-09-01 07:17:12.427546+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f4-740b-a88e-d45233154453', 3, 3, '2026-09-01 07:17:12.43144+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296d-757a-b56c-2cbb87b7677d', 6, 6, '2026-09-01 07:17:12.435743+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2994-71c2-a45a-0fad989022d0', 4, 4, '2026-09-01 07:17:12.444695+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a3-7854-aa93-cfe960635e83', 3, 3, '2026-09-01 07:17:12.448029+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27ce-7ab7-aecb-a65385932f09', 4, 4, '2026-10-01 07:17:12.462239+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '01a216b7-2bd3-7174-8813-7335bfd45bd1', 1, 1, '2026-10-01 07:17:12.790957+00');


--
-- Data for Name: contract_states; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contract_states VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '1900-01-01', '2026-04-01', 'waiting_activation', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', '2027-04-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '2026-04-01', 'infinity', 'active', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', '2027-04-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '1900-01-01', '2026-05-01', 'waiting_activation', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', '2026-08-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '1900-01-01', '2026-05-11', 'waiting_activation', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'infinity'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '2026-05-11', 'infinity', 'active', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'infinity'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '1900-01-01', '2026-05-01', 'waiting_activation', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '2026-05-01', '2026-09-01', 'active', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '2026-09-01', 'infinity', 'completed', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '1900-01-01', '2026-05-01', 'waiting_activation', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27ce-7ab7-aecb-a65385932f09', '2026-10-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '2026-05-01', '2026-10-01', 'waiting_cancellation', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27ce-7ab7-aecb-a65385932f09', '2026-10-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '2026-10-01', 'infinity', 'cancelled', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27ce-7ab7-aecb-a65385932f09', '2026-10-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '1900-01-01', '2026-07-01', 'waiting_activation', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', '2027-07-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '2026-07-01', '2026-07-15', 'in_trial', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', '2027-07-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '2026-07-15', '2026-08-01', 'active', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', '2027-07-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '2026-08-01', '2026-09-01', 'suspended', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', '2027-07-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '2026-09-01', 'infinity', 'active', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', '2027-07-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '1900-01-01', '2026-07-01', 'waiting_activation', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'infinity'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '2026-07-01', '2026-08-15', 'active', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'infinity'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '2026-08-15', 'infinity', 'active', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2980-7513-9ab1-b60468ae4892', 'infinity'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '1900-01-01', '2026-07-01', 'waiting_activation', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2994-71c2-a45a-0fad989022d0', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '2026-07-01', '2026-09-01', 'waiting_cancellation', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2994-71c2-a45a-0fad989022d0', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '2026-09-01', 'infinity', 'cancelled', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2994-71c2-a45a-0fad989022d0', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '1900-01-01', '2026-07-01', 'waiting_activation', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '2026-07-01', '2026-10-31', 'active', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '2026-10-31', 'infinity', 'completed', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', '2026-09-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '1900-01-01', 'infinity', 'invalidated', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '01a216b7-29cf-7325-9bca-fac9a472b003', 'infinity'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '2026-05-01', '2026-08-01', 'active', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', '2026-08-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '2026-08-01', 'infinity', 'active', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', '2026-11-01'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '1900-01-01', '2026-10-01', 'waiting_activation', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd3-7174-8813-7335bfd45bd1', 'infinity'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '2026-10-01', 'infinity', 'active', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd3-7174-8813-7335bfd45bd1', 'infinity');


--
-- Data for Name: contract_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contract_versions VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', 1, '2026-04-01 07:17:11.154708+00', '2026-04-01', '01a216b7-256f-7758-a0cc-4f8e759418f6', '{01a216b7-256f-773c-9082-4e5bc539f062,01a216b7-256f-7741-a530-563a316354d5}', '{2026-04-01,2026-04-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', 2, '2026-04-16 07:17:11.663074+00', '2026-04-16', '01a216b7-276e-7e79-b72c-78c742551846', '{01a216b7-256f-773c-9082-4e5bc539f062,01a216b7-276e-7e25-af4a-9a3fcc926ac7}', '{2026-04-16,2026-04-16}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', 3, '2026-04-16 07:17:11.674363+00', '2026-04-16', '01a216b7-277a-7380-bd60-de9849a19fdf', '{01a216b7-256f-773c-9082-4e5bc539f062,01a216b7-276e-7e25-af4a-9a3fcc926ac7}', '{2026-09-01,2026-09-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 1, '2026-04-16 07:17:11.690493+00', '2026-04-16', '01a216b7-2788-7377-af4a-83ad0232c36b', '{01a216b7-2787-7b9a-84e3-15b5af867f01,01a216b7-2788-7210-89c8-f991eec845eb}', '{2026-05-01,2026-05-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 2, '2026-04-16 07:17:11.700251+00', '2026-04-16', '01a216b7-2794-7224-af52-121568cd8e8d', '{01a216b7-2788-7210-89c8-f991eec845eb}', '{2026-07-10}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 3, '2026-04-16 07:17:11.709786+00', '2026-04-16', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', '{01a216b7-2788-7210-89c8-f991eec845eb}', '{2026-08-10}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 4, '2026-04-16 07:17:11.718677+00', '2026-04-16', '01a216b7-27a6-77fc-bf3c-485dba33731a', '{01a216b7-2788-7210-89c8-f991eec845eb}', '{2026-08-20}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 5, '2026-04-16 07:17:11.724423+00', '2026-04-16', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', '{01a216b7-2788-7210-89c8-f991eec845eb}', '{2026-08-10}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 6, '2026-04-16 07:17:11.732059+00', '2026-04-16', '01a216b7-27a6-77fc-bf3c-485dba33731a', '{01a216b7-2788-7210-89c8-f991eec845eb}', '{2026-08-20}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', 1, '2026-04-16 07:17:11.767058+00', '2026-04-16', '01a216b7-27d1-7c4c-9fcf-da196dd0167c', '{01a216b7-27d1-7c39-8d4f-5f3d1d555a0b}', '{2026-05-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', 1, '2026-04-16 07:17:11.786592+00', '2026-04-16', '01a216b7-27e8-73b2-8c9d-e1a87788caf0', '{01a216b7-27e8-739a-9925-603a82b1731b}', '{2026-05-11}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', 1, '2026-04-16 07:17:11.800987+00', '2026-04-16', '01a216b7-27f6-7d27-8d06-957e5cc22037', '{01a216b7-27f6-7d14-8b77-c2b06ec24181,01a216b7-27f6-7d19-bed4-c37389039fc4}', '{2026-05-01,2026-05-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 7, '2026-05-01 07:17:11.841477+00', '2026-05-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', 2, '2026-05-01 07:17:11.843771+00', '2026-05-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', 2, '2026-05-01 07:17:11.8462+00', '2026-05-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', 2, '2026-05-11 07:17:11.85299+00', '2026-05-11', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', 3, '2026-06-30 07:17:12.160345+00', '2026-06-30', '01a216b7-2960-7464-8898-f815f55a3f05', '{01a216b7-27d1-7c39-8d4f-5f3d1d555a0b}', '{2026-10-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', 4, '2026-06-30 07:17:12.167222+00', '2026-06-30', '01a216b7-2967-713d-becf-dadbf4b3bc63', '{01a216b7-256f-773c-9082-4e5bc539f062,01a216b7-276e-7e25-af4a-9a3fcc926ac7}', '{2026-06-01,2026-06-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 1, '2026-06-30 07:17:12.177523+00', '2026-06-30', '01a216b7-296f-7726-90cf-b6331231de8d', '{01a216b7-296f-7243-be9e-43ed5996a560,01a216b7-296f-759b-84d4-028c59aaa40c}', '{2026-07-01,2026-07-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 2, '2026-06-30 07:17:12.185178+00', '2026-06-30', '01a216b7-2979-7089-8888-cee34bec2bf2', '{01a216b7-296f-7243-be9e-43ed5996a560,01a216b7-296f-759b-84d4-028c59aaa40c}', '{2026-08-01,2026-08-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', 1, '2026-06-30 07:17:12.198912+00', '2026-06-30', '01a216b7-2985-742f-888c-868b4f5666a6', '{01a216b7-2985-7420-bdf1-0415aeba607a}', '{2026-07-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', 2, '2026-06-30 07:17:12.205472+00', '2026-06-30', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', '{01a216b7-2985-7420-bdf1-0415aeba607a}', '{2026-08-15}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', 1, '2026-06-30 07:17:12.216013+00', '2026-06-30', '01a216b7-2995-7baa-9fdc-877ff9d90842', '{01a216b7-2995-7b9e-9205-2298a8102bc4}', '{2026-07-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', 2, '2026-06-30 07:17:12.221648+00', '2026-06-30', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', '{01a216b7-2995-7b9e-9205-2298a8102bc4,01a216b7-299d-7893-889b-d066d455cb40}', '{2026-07-01,2026-08-31}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 1, '2026-06-30 07:17:12.230564+00', '2026-06-30', '01a216b7-29a5-7095-8ef4-ba7c91e1116b', '{01a216b7-29a5-7089-877f-d56a0f51af97}', '{2026-07-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', 1, '2026-06-30 07:17:12.2787+00', '2026-06-30', '01a216b7-29d2-7e47-bc8a-fd16acb79eb5', '{01a216b7-29d2-7e36-8eb6-8483e227d589}', '{2026-07-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', 2, '2026-06-30 07:17:12.294305+00', '2026-06-30', '01a216b7-29e6-73e2-aa67-049074dbb69a', '{01a216b7-29d2-7e36-8eb6-8483e227d589}', '{2026-07-01}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 3, '2026-07-01 07:17:12.342074+00', '2026-07-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', 3, '2026-07-01 07:17:12.347409+00', '2026-07-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', 3, '2026-07-01 07:17:12.349708+00', '2026-07-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 2, '2026-07-01 07:17:12.351957+00', '2026-07-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 8, '2026-07-10 07:17:12.372731+00', '2026-07-10', '01a216b7-2794-7224-af52-121568cd8e8d', '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 4, '2026-07-15 07:17:12.384004+00', '2026-07-15', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 9, '2026-08-01 07:17:12.395503+00', '2026-08-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 5, '2026-08-01 07:17:12.40183+00', '2026-08-01', '01a216b7-2979-7089-8888-cee34bec2bf2', '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', 4, '2026-08-15 07:17:12.413983+00', '2026-08-15', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', 5, '2026-09-01 07:17:12.427546+00', '2026-09-01', '01a216b7-277a-7380-bd60-de9849a19fdf', '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', 3, '2026-09-01 07:17:12.43144+00', '2026-09-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 6, '2026-09-01 07:17:12.435743+00', '2026-09-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', 4, '2026-09-01 07:17:12.444695+00', '2026-09-01', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 3, '2026-09-01 07:17:12.448029+00', '2026-09-01', NULL, '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', 4, '2026-10-01 07:17:12.462239+00', '2026-10-01', '01a216b7-2960-7464-8898-f815f55a3f05', '{}', '{}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', 1, '2026-10-01 07:17:12.790957+00', '2026-10-01', '01a216b7-2bd5-7184-a960-94809249aa80', '{01a216b7-2bd5-7174-ad56-37f8a4602d03,01a216b7-2bd5-7179-89ff-24232bb0207b}', '{2026-10-01,2026-10-01}');


--
-- Data for Name: contracts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contracts VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', 'C-000004', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-11', 2, '2026-05-11 07:17:11.85299+00', 'infinity', NULL, '2026-05-11', 'infinity', 0, '2026-04-16 07:17:11.783729+00', '2026-05-11 07:17:11.85299+00', 'infinity', '{}', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e6-71e1-bea6-d53ecadad124', false, 2, '\x89157a3200dc00d65998f796cd40d71c4f60139ce73df2ba4edd9719a5f97f05'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 9, '2026-08-01 07:17:12.395503+00', 'infinity', NULL, '2026-08-01', '2026-11-01', 0, '2026-04-16 07:17:11.687086+00', '2026-08-01 07:17:12.395503+00', '2026-11-01', '{}', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', false, 2, '\x93db441e5871b58e068e70aab76388bbb9c501c83e4c86c810bac801ea8b2fff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', 'C-000007', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2980-7513-9ab1-b60468ae4892', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 4, '2026-08-15 07:17:12.413983+00', 'infinity', NULL, '2026-08-15', 'infinity', 0, '2026-06-30 07:17:12.196933+00', '2026-08-15 07:17:12.413983+00', 'infinity', '{}', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2983-7a2f-9fca-10743b64d58a', false, 2, '\x21e265ad959ec7323292d2d754e4cb3b631a21016e20ba139ef3c25c36e79726'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', NULL, 'PO-1', NULL, NULL, '2026-04-01', '2026-04-01', 5, '2026-09-01 07:17:12.427546+00', 'infinity', NULL, '2026-09-01', '2027-04-01', 0, '2026-04-01 07:17:11.15042+00', '2026-09-01 07:17:12.427546+00', '2027-04-01', '{}', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', false, 2, '\xb883b5d088abe972b04c1fbd094bb4f75a86e5d2f3e296a3fd77c885b4dba507'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', 'C-000005', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 3, '2026-09-01 07:17:12.43144+00', '2026-09-01', 'completed', '2026-09-01', 'infinity', 0, '2026-04-16 07:17:11.798356+00', '2026-09-01 07:17:12.43144+00', '2026-09-01', '{}', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', false, 2, '\x7ee5742ee1f78a03c8b5dff0831e5da78de7cc58a3c323bff6cef1fe1f159249'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'C-000006', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 6, '2026-09-01 07:17:12.435743+00', 'infinity', NULL, '2026-09-01', '2026-11-01', 0, '2026-06-30 07:17:12.174804+00', '2026-09-01 07:17:12.435743+00', '2027-07-01', '{}', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', false, 2, '\x4194518d801a37a3680f0b57d11077404c1081e95bbd0d16f9b3a5c601141f5d'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', 'C-000003', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27ce-7ab7-aecb-a65385932f09', 'JPY', NULL, NULL, NULL, NULL, '2026-04-16', '2026-05-01', 4, '2026-10-01 07:17:12.462239+00', '2026-10-01', 'cancelled', '2026-10-01', 'infinity', 0, '2026-04-16 07:17:11.760856+00', '2026-10-01 07:17:12.462239+00', '2026-10-01', '{}', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27ce-7ab7-aecb-a65385932f09', false, 2, '\xc1f096397102840b4ba8ee6b8f2faf5b03c49e161ac42caa83f84fab1b2f86fe'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', 'C-000010', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '01a216b7-29cf-7325-9bca-fac9a472b003', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 2, '2026-06-30 07:17:12.294305+00', '2026-07-01', 'invalidated', '2026-06-30', 'infinity', 0, '2026-06-30 07:17:12.273532+00', '2026-06-30 07:17:12.294305+00', 'infinity', '{}', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '01a216b7-29cf-7325-9bca-fac9a472b003', false, 2, '\xc22f41ea0cabb215fae177872c8ec3c150956e86c42800f01c522b3806caa5eb'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', 'C-000008', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2994-71c2-a45a-0fad989022d0', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 4, '2026-09-01 07:17:12.444695+00', '2026-09-01', 'cancelled', '2026-09-01', 'infinity', 0, '2026-06-30 07:17:12.213405+00', '2026-09-01 07:17:12.444695+00', '2026-09-01', '{}', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2994-71c2-a45a-0fad989022d0', false, 2, '\xb2777a2e48c87cc4155d36d307cbc38ce3e08e1cd886fe6d0612f40c027752d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 'C-000009', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', 'JPY', NULL, NULL, NULL, NULL, '2026-06-30', '2026-07-01', 3, '2026-09-01 07:17:12.448029+00', '2026-10-31', 'completed', '2026-09-01', '2026-10-31', 0, '2026-06-30 07:17:12.22869+00', '2026-09-01 07:17:12.448029+00', '2026-10-31', '{}', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', false, 2, '\x4a8005b1a407140c05735c009bd8f3c5b2eafc8c8aa6429f4222322eb9db0eef'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff', 'C-000011', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10', '01a216b7-2bca-7b11-92dd-af336e908871', 'JPY', NULL, NULL, NULL, '{"ids": ["01a216b7-2bcd-7196-93d1-2098b58f3767", "01a216b7-2bcd-719c-9a94-9e9ad8f33168"], "request": {"items": [{"item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5"}], "start_on": "2027-01-01", "billing_account_id": "01a216b7-2bca-7b11-92dd-af336e908871"}, "change_id": "01a216b7-2bcd-71b6-b952-ed290ed6f850", "operations": [{"op": "sign", "sign": {"items": [{"id": "01a216b7-2bcd-7196-93d1-2098b58f3767", "code": "standard", "kind": "main", "name": "standard", "charges": [{"id": "01a216b7-2bcd-719c-9a94-9e9ad8f33168", "code": "base", "kind": "recurring", "name": "月額利用料", "model": "flat", "scale": 0, "timing": "advance", "end_rate": "daily_rate", "rounding": "down", "list_price": "10000", "start_rate": "daily_rate", "cycle_months": 1, "tax_category": "standard", "change_policy": "prorate"}], "item_id": "01a216b7-255a-76b5-a592-03c17d08bbc5", "version": 1, "quantity": "1", "version_id": "01a216b7-255c-7d92-b81b-d5f4abd886ab"}], "renewal": {"kind": "none"}, "currency": "JPY", "account_id": "01a216b7-2bca-7b11-92dd-af336e908871", "customer_id": "01a216b7-2bc7-7305-8b2b-d6cec00d6a10", "term_months": 0, "billing_starts_on": ""}}]}', NULL, '2027-01-01', 0, '2026-10-01 07:17:12.780313+00', 'infinity', NULL, '2026-12-31', 'infinity', 0, '2026-10-01 07:17:12.780313+00', '2026-10-01 07:17:12.780313+00', 'infinity', '{}', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10', '01a216b7-2bca-7b11-92dd-af336e908871', false, 2, '\x'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', 'C-000012', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd3-7174-8813-7335bfd45bd1', 'JPY', NULL, NULL, NULL, NULL, '2026-10-01', '2026-10-01', 1, '2026-10-01 07:17:12.790957+00', 'infinity', NULL, '2026-10-01', 'infinity', 0, '2026-10-01 07:17:12.788543+00', '2026-10-01 07:17:12.790957+00', 'infinity', '{}', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd3-7174-8813-7335bfd45bd1', false, 2, '\xdbac15bbd7a7d11ef33dc757322a2ab3e744bd915002c554002cff7aa06eaaa1');


--
-- Data for Name: custom_fields; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.customers VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', 'CU-000001', '株式会社山田製作所', NULL, NULL, NULL, NULL, 1, '2026-04-01 07:17:11.141871+00', '2026-04-01 07:17:11.141871+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', 'CU-000002', '鈴木商事株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 07:17:11.681615+00', '2026-04-16 07:17:11.681615+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', 'CU-000003', '佐藤工業株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 07:17:11.754411+00', '2026-04-16 07:17:11.754411+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e3-7296-a819-2253fdb7c878', 'CU-000004', '高橋物産株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 07:17:11.779151+00', '2026-04-16 07:17:11.779151+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', 'CU-000005', '田中印刷株式会社', NULL, NULL, NULL, NULL, 1, '2026-04-16 07:17:11.793092+00', '2026-04-16 07:17:11.793092+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', 'CU-000006', '加藤建設株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 07:17:12.17068+00', '2026-06-30 07:17:12.17068+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297e-725f-8850-9b6fe3bca18f', 'CU-000007', '吉田商店株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 07:17:12.190142+00', '2026-06-30 07:17:12.190142+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2981-77f1-b7a4-b67643ba78f5', 'CU-000008', '山本薬品株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 07:17:12.193508+00', '2026-06-30 07:17:12.193508+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', 'CU-000009', '中村機械株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 07:17:12.209926+00', '2026-06-30 07:17:12.209926+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', 'CU-000010', '小林工芸株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 07:17:12.225237+00', '2026-06-30 07:17:12.225237+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29c2-7ccf-b659-d785c6abbe90', 'CU-000011', '斎藤水産株式会社', NULL, NULL, NULL, NULL, 1, '2026-06-30 07:17:12.258818+00', '2026-06-30 07:17:12.258818+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10', 'CU-000012', '渡辺食品株式会社', NULL, NULL, NULL, NULL, 1, '2026-10-01 07:17:12.775177+00', '2026-10-01 07:17:12.775177+00', 1),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd0-7291-af6d-1c818434e614', 'CU-000013', '伊藤運輸株式会社', NULL, NULL, NULL, NULL, 1, '2026-10-01 07:17:12.784155+00', '2026-10-01 07:17:12.784155+00', 1);


--
-- Data for Name: deadlines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deadlines VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', 'renewal', '00000000-0000-0000-0000-000000000000', '2027-04-01', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'discount_end', '01a216b7-2788-7360-9576-d5e5ec82264d', '2026-09-30', '導入割引'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'reservation', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', '2026-11-10', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'notice', '00000000-0000-0000-0000-000000000000', '2027-05-31', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'renewal', '00000000-0000-0000-0000-000000000000', '2027-07-01', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'reservation', '01a216b7-296f-78ef-905a-eff9457882fd', '2026-11-01', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 'end', '00000000-0000-0000-0000-000000000000', '2026-10-30', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'renewal', '00000000-0000-0000-0000-000000000000', '2026-11-01', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 'grace_end', '00000000-0000-0000-0000-000000000000', '2026-10-30', '');


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 769, '01a216b7-257d-74fb-8f46-2bf748a75b09', 'contract.signed', '2026-04-01 07:17:11.154708+00', '2026-04-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, NULL, NULL, '契約締結 C-000001', '{"memo": null, "differences": [{"on": "2026-04-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-256f-7758-a0cc-4f8e759418f6", "contract_item_id": "01a216b7-256f-7738-8656-56f7916dfa1b"}, {"on": "2026-04-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-256f-7758-a0cc-4f8e759418f6", "contract_item_id": "01a216b7-256f-7738-8656-56f7916dfa1b"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 769, '01a216b7-257d-750e-a10b-33b1d5df1129', 'contract.started', '2026-04-01 07:17:11.154708+00', '2026-04-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, NULL, NULL, '契約開始 C-000001', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 780, '01a216b7-26f5-70b6-b58a-1afef51be4bb', 'invoice.issued', '2026-04-01 07:17:11.535423+00', '2026-04-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-258d-731d-bc25-ea0b37caa1a0', NULL, '請求書発行 INV-000001 58300 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 788, '01a216b7-2774-7da3-9c9a-e415f0305839', 'change.applied', '2026-04-16 07:17:11.663074+00', '2026-04-16', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e79-b72c-78c742551846', NULL, NULL, 'プラン変更 light → standard、プラン変更 standard 3000 → 10000', '{"memo": null, "differences": [{"on": "2026-04-16", "op": "change_item", "after": "standard", "before": "light", "attribute": "item", "change_id": "01a216b7-276e-7e79-b72c-78c742551846", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9"}, {"on": "2026-04-16", "op": "change_item", "after": "10000", "before": "3000", "attribute": "price", "change_id": "01a216b7-276e-7e79-b72c-78c742551846", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 789, '01a216b7-277f-777e-9e5c-83f87ff779eb', 'change.reserved', '2026-04-16 07:17:11.674363+00', '2026-09-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-277a-7380-bd60-de9849a19fdf', NULL, NULL, '条件変更 standard 10000 → 9000', '{"memo": null, "differences": [{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a216b7-277a-7380-bd60-de9849a19fdf", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 792, '01a216b7-278f-7319-a2d5-48dc16a98d4a', 'contract.signed', '2026-04-16 07:17:11.690493+00', '2026-04-16', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, '契約締結 C-000002', '{"memo": null, "differences": [{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2787-7b96-a659-f0502c09407f"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2787-7b96-a659-f0502c09407f"}, {"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}, {"on": "2026-05-01", "op": "sign", "after": "20", "before": "", "attribute": "quantity", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}, {"on": "2026-05-01", "op": "sign", "after": "導入割引 percent 10", "before": "", "attribute": "discount", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 793, '01a216b7-2799-765a-954c-f10c0345b014', 'change.reserved', '2026-04-16 07:17:11.700251+00', '2026-07-10', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2794-7224-af52-121568cd8e8d', NULL, NULL, '数量変更 seat 20 → 25', '{"memo": null, "differences": [{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a216b7-2794-7224-af52-121568cd8e8d", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 794, '01a216b7-27a2-7884-a171-6313987f1114', 'change.reserved', '2026-04-16 07:17:11.709786+00', '2026-08-10', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', NULL, NULL, '数量変更 seat 25 → 23', '{"memo": null, "differences": [{"on": "2026-08-10", "op": "change_quantity", "after": "23", "before": "25", "attribute": "quantity", "change_id": "01a216b7-279d-7a10-8cfc-ec2d6a9f31c2", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 795, '01a216b7-27a9-7b29-a3af-6e2c28ff3855', 'change.reserved', '2026-04-16 07:17:11.718677+00', '2026-08-20', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-27a6-77fc-bf3c-485dba33731a', NULL, NULL, '数量変更 seat 23 → 26', '{"memo": null, "differences": [{"on": "2026-08-20", "op": "change_quantity", "after": "26", "before": "23", "attribute": "quantity", "change_id": "01a216b7-27a6-77fc-bf3c-485dba33731a", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 796, '01a216b7-27af-756f-9fdc-32ef0c1bcd85', 'change.rescheduled', '2026-04-16 07:17:11.724423+00', '2026-11-10', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', NULL, NULL, '数量変更 seat 28 → 26', '{"memo": "先方都合", "differences": [{"on": "2026-11-10", "op": "change_quantity", "after": "26", "before": "28", "attribute": "quantity", "change_id": "01a216b7-279d-7a10-8cfc-ec2d6a9f31c2", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 797, '01a216b7-27c7-78fb-a3d0-76fa227785d4', 'change.cancelled', '2026-04-16 07:17:11.732059+00', '2026-08-20', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-27a6-77fc-bf3c-485dba33731a', NULL, NULL, '数量変更 seat 25 → 28', '{"memo": "取消", "differences": [{"on": "2026-08-20", "op": "change_quantity", "after": "28", "before": "25", "attribute": "quantity", "change_id": "01a216b7-27a6-77fc-bf3c-485dba33731a", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 808, '01a216b7-27df-746b-be9f-fb606c749790', 'contract.signed', '2026-04-16 07:17:11.767058+00', '2026-04-16', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, '契約締結 C-000003', '{"memo": null, "differences": [{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-27d1-7c4c-9fcf-da196dd0167c", "contract_item_id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-27d1-7c4c-9fcf-da196dd0167c", "contract_item_id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 811, '01a216b7-27ee-7238-a7bd-ed1da0359866', 'contract.signed', '2026-04-16 07:17:11.786592+00', '2026-04-16', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, NULL, NULL, '契約締結 C-000004', '{"memo": null, "differences": [{"on": "2026-05-11", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-27e8-73b2-8c9d-e1a87788caf0", "contract_item_id": "01a216b7-27e8-7395-a7f9-ba7a117ba5bc"}, {"on": "2026-05-11", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-27e8-73b2-8c9d-e1a87788caf0", "contract_item_id": "01a216b7-27e8-7395-a7f9-ba7a117ba5bc"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 814, '01a216b7-27fb-75bf-acb7-10fc5e45bbab', 'contract.signed', '2026-04-16 07:17:11.800987+00', '2026-04-16', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, '契約締結 C-000005', '{"memo": null, "differences": [{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-27f6-7d27-8d06-957e5cc22037", "contract_item_id": "01a216b7-27f6-7d0f-ad5f-21b89caa8846"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-27f6-7d27-8d06-957e5cc22037", "contract_item_id": "01a216b7-27f6-7d0f-ad5f-21b89caa8846"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 823, '01a216b7-2822-78bc-94a2-8fa5fd590425', 'contract.started', '2026-05-01 07:17:11.841477+00', '2026-05-01', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, '契約開始 C-000002', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 824, '01a216b7-2824-7600-902a-44aafefe2aac', 'contract.started', '2026-05-01 07:17:11.843771+00', '2026-05-01', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, '契約開始 C-000003', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 825, '01a216b7-2826-7e58-b7f9-2bc7dabdcf2c', 'contract.started', '2026-05-01 07:17:11.8462+00', '2026-05-01', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, '契約開始 C-000005', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 828, '01a216b7-282d-78db-9093-6b3007dc8c3d', 'contract.started', '2026-05-11 07:17:11.85299+00', '2026-05-11', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, NULL, NULL, '契約開始 C-000004', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 831, '01a216b7-2832-745a-97ba-f20c1749dd6d', 'alert.raised', '2026-06-02 07:17:11.858269+00', '2026-06-02', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '01a216b7-2831-7966-9149-77dd3db0e201', '契約更新日まであと60日です C-000002（2026-08-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-7739-b036-d88e9e505cf4', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-04-30', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-27d2-72d7-9b57-6a63d27c2da6', NULL, '請求書発行 INV-000002 3850 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-774d-9210-9a81d22bbb7a', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-05-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-28e3-7989-ad73-28229da7c1fb', NULL, '請求書発行 INV-000003 11000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-776f-8572-74cf4efca403', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-05-01', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-28e3-7a84-85ef-7e72356bfa8e', NULL, '請求書発行 INV-000004 14960 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-777e-afac-85a1631bdd8f', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-05-01', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, '01a216b7-28e3-7cd1-a8a6-ed4401bd5033', NULL, '請求書発行 INV-000005 132000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-778c-ad25-513a215d0b47', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-05-01', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, '01a216b7-28e3-7db0-a403-24ba325d468d', NULL, '請求書発行 INV-000006 58300 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-77eb-97c3-725963454ff3', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-05-30', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, '01a216b7-28e3-7d41-867c-dbd544c73a47', NULL, '請求書発行 INV-000007 2136 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-77f8-bf51-17e30503234a', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-06-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-28e3-7a11-a636-f12f0eec1cb2', NULL, '請求書発行 INV-000008 11000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-7808-b786-a969f40e4a43', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-06-01', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-28e3-7bd7-a29f-29a091e31c29', NULL, '請求書発行 INV-000009 14960 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 844, '01a216b7-295b-7816-8f01-8730fb3177bf', 'invoice.issued', '2026-06-30 07:17:12.14796+00', '2026-06-01', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, '01a216b7-28e3-7e6a-b99e-0e285efe886a', NULL, '請求書発行 INV-000010 3300 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 845, '01a216b7-2963-70b3-b93e-f6b0f4780451', 'change.reserved', '2026-06-30 07:17:12.160345+00', '2026-10-01', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-2960-7464-8898-f815f55a3f05', NULL, NULL, '解約 yearly、解約', '{"memo": null, "differences": [{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05", "contract_item_id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 846, '01a216b7-2969-7085-8f9f-da0f45a9885f', 'change.applied', '2026-06-30 07:17:12.167222+00', '2026-06-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-2967-713d-becf-dadbf4b3bc63', NULL, NULL, '割引追加 遡及割引 percent 5', '{"memo": null, "differences": [{"on": "2026-06-01", "op": "add_discount", "after": "遡及割引 percent 5", "before": "", "attribute": "discount", "change_id": "01a216b7-2967-713d-becf-dadbf4b3bc63"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 849, '01a216b7-2974-7dc1-ab48-400c886f2325', 'contract.signed', '2026-06-30 07:17:12.177523+00', '2026-06-30', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, '契約締結 C-000006', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "contract_item_id": "01a216b7-296f-723e-8059-5d9134eda05b"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "contract_item_id": "01a216b7-296f-723e-8059-5d9134eda05b"}, {"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "contract_item_id": "01a216b7-296f-7598-9c65-37187787330f"}, {"on": "2026-07-01", "op": "sign", "after": "5", "before": "", "attribute": "quantity", "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "contract_item_id": "01a216b7-296f-7598-9c65-37187787330f"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 849, '01a216b7-2974-7dde-95b4-7edb50b55ba4', 'change.reserved', '2026-06-30 07:17:12.177523+00', '2026-11-01', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-78ef-905a-eff9457882fd', NULL, NULL, '数量変更 seat 5 → 30', '{"memo": null, "differences": [{"on": "2026-11-01", "op": "change_quantity", "after": "30", "before": "5", "attribute": "quantity", "change_id": "01a216b7-296f-78ef-905a-eff9457882fd", "contract_item_id": "01a216b7-296f-7598-9c65-37187787330f"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 850, '01a216b7-297c-768b-a40b-b202fbf4dab4', 'change.reserved', '2026-06-30 07:17:12.185178+00', '2026-08-01', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-2979-7089-8888-cee34bec2bf2', NULL, NULL, '休止', '{"memo": null, "differences": [{"on": "2026-08-01", "op": "suspend", "after": "suspended", "before": "active", "attribute": "state", "change_id": "01a216b7-2979-7089-8888-cee34bec2bf2"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 855, '01a216b7-2988-7e31-b740-d932ead0a8d7', 'contract.signed', '2026-06-30 07:17:12.198912+00', '2026-06-30', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2985-7073-844c-97ad8386789f', NULL, NULL, NULL, '契約締結 C-000007', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2985-742f-888c-868b4f5666a6", "contract_item_id": "01a216b7-2985-741c-8dd2-304780170443"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-2985-742f-888c-868b4f5666a6", "contract_item_id": "01a216b7-2985-741c-8dd2-304780170443"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 856, '01a216b7-2990-7009-8a0f-9cb236a131cd', 'change.reserved', '2026-06-30 07:17:12.205472+00', '2026-08-15', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL, '契約先の変更', '{"memo": null, "differences": [{"on": "2026-08-15", "op": "transfer", "after": "01a216b7-297e-725f-8850-9b6fe3bca18f", "before": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "attribute": "customer", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}, {"on": "2026-08-15", "op": "transfer", "after": "01a216b7-2980-7513-9ab1-b60468ae4892", "before": "01a216b7-2983-7a2f-9fca-10743b64d58a", "attribute": "account", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 856, '01a216b7-2990-7018-bccb-1c317736b261', 'change.reserved', '2026-06-30 07:17:12.205472+00', '2026-08-15', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL, '契約先の変更', '{"memo": null, "differences": [{"on": "2026-08-15", "op": "transfer", "after": "01a216b7-297e-725f-8850-9b6fe3bca18f", "before": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "attribute": "customer", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}, {"on": "2026-08-15", "op": "transfer", "after": "01a216b7-2980-7513-9ab1-b60468ae4892", "before": "01a216b7-2983-7a2f-9fca-10743b64d58a", "attribute": "account", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 912, '01a216b7-2a56-7ce8-b90b-63db96cda2fe', 'alert.raised', '2026-08-01 07:17:12.40683+00', '2026-08-01', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, '01a216b7-2a56-77e4-b841-16d8b08f21aa', '契約満了日まであと30日です C-000008（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 859, '01a216b7-299a-72c6-99c8-2e65a71be839', 'contract.signed', '2026-06-30 07:17:12.216013+00', '2026-06-30', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, '契約締結 C-000008', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2995-7baa-9fdc-877ff9d90842", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-2995-7baa-9fdc-877ff9d90842", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 860, '01a216b7-299f-7be9-ad79-fb432f03ecc5', 'change.reserved', '2026-06-30 07:17:12.221648+00', '2026-09-01', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', NULL, NULL, '解約金 50000、解約 standard、解約', '{"memo": null, "differences": [{"on": "2026-09-01", "op": "terminate", "after": "50000", "before": "", "attribute": "fee", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "charge_code": "early_termination_fee", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 863, '01a216b7-29a8-7f2b-aa2a-54a1784d09b9', 'contract.signed', '2026-06-30 07:17:12.230564+00', '2026-06-30', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, '契約締結 C-000009', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-29a5-7095-8ef4-ba7c91e1116b", "contract_item_id": "01a216b7-29a5-7085-a8f8-634c41791569"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-29a5-7095-8ef4-ba7c91e1116b", "contract_item_id": "01a216b7-29a5-7085-a8f8-634c41791569"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 876, '01a216b7-29de-7e0c-a28f-d5929e1dcde9', 'contract.signed', '2026-06-30 07:17:12.2787+00', '2026-06-30', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', NULL, NULL, NULL, '契約締結 C-000010', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-29d2-7e47-bc8a-fd16acb79eb5", "contract_item_id": "01a216b7-29d2-7e30-9fd9-f9eb8f63fd2f"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-29d2-7e47-bc8a-fd16acb79eb5", "contract_item_id": "01a216b7-29d2-7e30-9fd9-f9eb8f63fd2f"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 877, '01a216b7-29ea-7253-95ba-52db2af7edc2', 'change.applied', '2026-06-30 07:17:12.294305+00', '2026-07-01', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '01a216b7-29e6-73e2-aa67-049074dbb69a', NULL, NULL, '契約の取消（無効）', '{"memo": null, "differences": [{"on": "2026-07-01", "op": "void", "after": "invalidated", "before": "active", "attribute": "state", "change_id": "01a216b7-29e6-73e2-aa67-049074dbb69a"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 885, '01a216b7-2a18-7ee8-b395-9488234b548a', 'contract.started', '2026-07-01 07:17:12.342074+00', '2026-07-01', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, '契約開始 C-000006', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 886, '01a216b7-2a1c-7552-a5bd-d70523f56189', 'contract.started', '2026-07-01 07:17:12.347409+00', '2026-07-01', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2985-7073-844c-97ad8386789f', NULL, NULL, NULL, '契約開始 C-000007', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 887, '01a216b7-2a1e-7aaf-9d54-f1f27a1f041e', 'contract.started', '2026-07-01 07:17:12.349708+00', '2026-07-01', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, '契約開始 C-000008', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 888, '01a216b7-2a20-7e12-8086-b9ef972a8336', 'contract.started', '2026-07-01 07:17:12.351957+00', '2026-07-01', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, '契約開始 C-000009', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 891, '01a216b7-2a26-7b68-b124-e76068cf4d08', 'alert.raised', '2026-07-02 07:17:12.358726+00', '2026-07-02', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '01a216b7-2a25-7cdf-bd76-d349043a43ee', '契約更新日まであと30日です C-000002（2026-08-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 891, '01a216b7-2a26-7b7c-9439-d37f1564855a', 'alert.raised', '2026-07-02 07:17:12.358736+00', '2026-07-02', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, '01a216b7-2a25-7ce9-bb38-91b074ee3d7c', '契約満了日まであと60日です C-000005（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 891, '01a216b7-2a26-7b8a-b891-37f82d19ac3f', 'alert.raised', '2026-07-02 07:17:12.358741+00', '2026-07-02', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, '01a216b7-2a25-7cee-af0c-ba9bcd52e63c', '契約満了日まであと60日です C-000008（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 893, '01a216b7-2a2a-78d3-8bd5-41bf8320113a', 'alert.raised', '2026-07-03 07:17:12.362565+00', '2026-07-03', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, '01a216b7-2a2a-7325-98f2-8033bc9ed421', '契約更新日まであと60日です C-000009（2026-09-01）', '{"memo": null, "differences": []}');
INSERT INTO public.events VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 896, '01a216b7-2a31-7952-9567-90b1d43614bc', 'alert.raised', '2026-07-07 07:17:12.369591+00', '2026-07-07', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '01a216b7-2a31-7166-a67e-87e249a1b362', '変更予約日まであと3日です C-000002（2026-07-10）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 896, '01a216b7-2a31-7964-b092-bd5b9b6eeba8', 'alert.raised', '2026-07-07 07:17:12.369603+00', '2026-07-07', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, '01a216b7-2a31-716f-9249-dba5f95e9892', 'トライアル終了日まであと7日です C-000006 standard（2026-07-14）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 898, '01a216b7-2a39-754e-b1a5-9e1fecf7ba39', 'change.executed', '2026-07-10 07:17:12.372731+00', '2026-07-10', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2794-7224-af52-121568cd8e8d', NULL, NULL, '数量変更 seat 20 → 25', '{"memo": null, "differences": [{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a216b7-2794-7224-af52-121568cd8e8d", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 901, '01a216b7-2a3d-786b-a019-dad4c64f6234', 'alert.raised', '2026-07-13 07:17:12.381539+00', '2026-07-13', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, '01a216b7-2a3d-743e-8c80-eaec236523ac', 'トライアル終了日まであと1日です C-000006 standard（2026-07-14）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 903, '01a216b7-2a43-7968-ab96-ab0026fe7bda', 'trial.ended', '2026-07-15 07:17:12.384004+00', '2026-07-15', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, 'トライアル終了 C-000006 standard', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 906, '01a216b7-2a47-72c6-9610-2abd2dce313f', 'alert.raised', '2026-07-25 07:17:12.39117+00', '2026-07-25', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '01a216b7-2a46-7e50-9760-76447e8ed575', '契約更新日まであと7日です C-000002（2026-08-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 908, '01a216b7-2a49-7393-8fd9-e4b16be3028f', 'alert.raised', '2026-07-29 07:17:12.393223+00', '2026-07-29', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, '01a216b7-2a49-70c2-9b9f-292b665360b4', '変更予約日まであと3日です C-000006（2026-08-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 910, '01a216b7-2a50-791a-8f03-89c4ac6fa886', 'contract.renewed', '2026-08-01 07:17:12.395503+00', '2026-08-01', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, '自動更新 C-000002（2026-08-01～2026-10-31）', '{"memo": null, "differences": [{"on": "2026-08-01", "op": "", "after": "2026-10-31", "before": "2026-07-31", "attribute": "term"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 911, '01a216b7-2a55-74e3-aa06-7f61836e20ae', 'change.executed', '2026-08-01 07:17:12.40183+00', '2026-08-01', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-2979-7089-8888-cee34bec2bf2', NULL, NULL, '休止', '{"memo": null, "differences": [{"on": "2026-08-01", "op": "suspend", "after": "suspended", "before": "active", "attribute": "state", "change_id": "01a216b7-2979-7089-8888-cee34bec2bf2"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 912, '01a216b7-2a56-7cd6-ae26-4a86111da054', 'alert.raised', '2026-08-01 07:17:12.406819+00', '2026-08-01', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, '01a216b7-2a56-77dc-8911-21773f4509c2', '契約満了日まであと30日です C-000005（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 912, '01a216b7-2a56-7cf7-865f-04e3d60d5865', 'alert.raised', '2026-08-01 07:17:12.406834+00', '2026-08-01', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, '01a216b7-2a56-77e8-a0a8-9990d776288b', '契約満了日まであと60日です C-000003（2026-09-30）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 914, '01a216b7-2a59-7201-aa10-8d93c6d2b300', 'alert.raised', '2026-08-02 07:17:12.409119+00', '2026-08-02', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, '01a216b7-2a58-7e51-932c-9cea0c24e0bb', '契約更新日まであと30日です C-000009（2026-09-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 916, '01a216b7-2a5b-7e73-829c-c612ca9d5c8e', 'alert.raised', '2026-08-12 07:17:12.411935+00', '2026-08-12', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2985-7073-844c-97ad8386789f', NULL, NULL, '01a216b7-2a5b-7b96-b442-c1096c32ad40', '変更予約日まであと3日です C-000007（2026-08-15）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 918, '01a216b7-2a5f-7c10-b223-a6eac0cb6e4b', 'change.executed', '2026-08-15 07:17:12.413983+00', '2026-08-15', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL, '契約先の変更', '{"memo": null, "differences": [{"on": "2026-08-15", "op": "transfer", "after": "01a216b7-297e-725f-8850-9b6fe3bca18f", "before": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "attribute": "customer", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}, {"on": "2026-08-15", "op": "transfer", "after": "01a216b7-2980-7513-9ab1-b60468ae4892", "before": "01a216b7-2983-7a2f-9fca-10743b64d58a", "attribute": "account", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 918, '01a216b7-2a5f-7c24-a1c6-e455079ff0d3', 'change.executed', '2026-08-15 07:17:12.413983+00', '2026-08-15', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL, '契約先の変更', '{"memo": null, "differences": [{"on": "2026-08-15", "op": "transfer", "after": "01a216b7-297e-725f-8850-9b6fe3bca18f", "before": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "attribute": "customer", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}, {"on": "2026-08-15", "op": "transfer", "after": "01a216b7-2980-7513-9ab1-b60468ae4892", "before": "01a216b7-2983-7a2f-9fca-10743b64d58a", "attribute": "account", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 921, '01a216b7-2a62-7a33-8544-9ee50de846a2', 'alert.raised', '2026-08-24 07:17:12.41865+00', '2026-08-24', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, '01a216b7-2a62-7581-bb24-57b2385df185', '契約満了日まであと7日です C-000005（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 921, '01a216b7-2a62-7a44-8dfa-4ea40eab6288', 'alert.raised', '2026-08-24 07:17:12.41866+00', '2026-08-24', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, '01a216b7-2a62-758b-b06a-e3a2f036f092', '契約満了日まであと7日です C-000008（2026-08-31）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 923, '01a216b7-2a64-7b1c-aa25-51a7b0885db8', 'alert.raised', '2026-08-25 07:17:12.420715+00', '2026-08-25', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, '01a216b7-2a64-7829-9b15-34d4692c3399', '契約更新日まであと7日です C-000009（2026-09-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 925, '01a216b7-2a66-7c33-83a7-ae92070b0c6d', 'alert.raised', '2026-08-29 07:17:12.422783+00', '2026-08-29', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, NULL, '01a216b7-2a66-782e-953f-69c4df59a69a', '変更予約日まであと3日です C-000001（2026-09-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 925, '01a216b7-2a66-7c49-8336-37e3a8bc5158', 'alert.raised', '2026-08-29 07:17:12.422792+00', '2026-08-29', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, '01a216b7-2a66-7835-8833-4a789c75712c', '変更予約日まであと3日です C-000008（2026-09-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 927, '01a216b7-2a69-71c5-8f7c-e03f60e19a49', 'alert.raised', '2026-08-31 07:17:12.425096+00', '2026-08-31', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '01a216b7-2a68-7c78-9f7e-1e16a63dfeff', '割引終了日まであと30日です C-000002 導入割引（2026-09-30）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 927, '01a216b7-2a69-71dc-96e9-f90e4d2d094e', 'alert.raised', '2026-08-31 07:17:12.425105+00', '2026-08-31', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, '01a216b7-2a68-7c80-b6ab-ba0f0fa4f76c', '契約満了日まであと30日です C-000003（2026-09-30）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 927, '01a216b7-2a69-71e9-b11f-56c48a53b6a6', 'alert.raised', '2026-08-31 07:17:12.425109+00', '2026-08-31', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, '01a216b7-2a68-7c85-a5db-12f18e7b3e49', '契約満了日まであと60日です C-000009（2026-10-30）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 929, '01a216b7-2a6e-7165-a02b-7e3f0d14606c', 'change.executed', '2026-09-01 07:17:12.427546+00', '2026-09-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-277a-7380-bd60-de9849a19fdf', NULL, NULL, '条件変更 standard 10000 → 9000', '{"memo": null, "differences": [{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a216b7-277a-7380-bd60-de9849a19fdf", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 930, '01a216b7-2a72-77ff-8e38-4b54edb34b64', 'contract.ended', '2026-09-01 07:17:12.43144+00', '2026-09-01', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, '契約満了 C-000005', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 931, '01a216b7-2a7b-77e9-85a9-b183a90029fe', 'contract.resumed', '2026-09-01 07:17:12.435743+00', '2026-09-01', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, '利用再開 C-000006', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 932, '01a216b7-2a7e-7e59-9cd3-d2519ae6347c', 'change.executed', '2026-09-01 07:17:12.444695+00', '2026-09-01', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', NULL, NULL, '解約金 50000、解約 standard、解約', '{"memo": null, "differences": [{"on": "2026-09-01", "op": "terminate", "after": "50000", "before": "", "attribute": "fee", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "charge_code": "early_termination_fee", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 932, '01a216b7-2a7e-7e69-932e-36910b7a8a4d', 'contract.ended', '2026-09-01 07:17:12.444695+00', '2026-09-01', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, '契約終了 C-000008', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 933, '01a216b7-2a82-7110-95ee-a289e0443284', 'contract.grace_began', '2026-09-01 07:17:12.448029+00', '2026-09-01', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, '更新未合意（猶予期間） C-000009', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 936, '01a216b7-2a84-7bd5-a147-ee657c276326', 'alert.raised', '2026-09-02 07:17:12.452762+00', '2026-09-02', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, '01a216b7-2a84-78df-b606-b61cc44fe35a', '契約更新日まであと60日です C-000002（2026-11-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 938, '01a216b7-2a88-7285-84bf-51c2208c5f17', 'alert.raised', '2026-09-23 07:17:12.456152+00', '2026-09-23', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, '01a216b7-2a87-7ec8-8ae0-2cb449f49ea5', '契約満了日まであと7日です C-000003（2026-09-30）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 940, '01a216b7-2a8a-727e-908b-18db9dff5955', 'alert.raised', '2026-09-28 07:17:12.458152+00', '2026-09-28', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, '01a216b7-2a89-7ed8-902b-62e344d45552', '変更予約日まであと3日です C-000003（2026-10-01）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 942, '01a216b7-2a8c-72ff-8836-ebed43e7da67', 'alert.raised', '2026-09-30 07:17:12.460185+00', '2026-09-30', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, '01a216b7-2a8c-7027-9b6f-81e3c2c7b0b4', '契約満了日まであと30日です C-000009（2026-10-30）', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 944, '01a216b7-2a8f-7b27-a4d1-deccc0b12db0', 'change.executed', '2026-10-01 07:17:12.462239+00', '2026-10-01', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-2960-7464-8898-f815f55a3f05', NULL, NULL, '解約 yearly、解約', '{"memo": null, "differences": [{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05", "contract_item_id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 944, '01a216b7-2a8f-7b38-b8b0-bb0cd5d98008', 'contract.ended', '2026-10-01 07:17:12.462239+00', '2026-10-01', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, '契約終了 C-000003', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-7282-94da-506ec6926c74', 'credit_note.issued', '2026-10-01 07:17:12.755912+00', '2026-06-30', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-29af-7d9d-88cf-1846ef462184', NULL, '返還請求書発行 CN-000001 -550 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-72a4-b482-9ced1b8fd94a', 'credit_note.issued', '2026-10-01 07:17:12.755912+00', '2026-06-30', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, '01a216b7-29c6-78f2-89ce-827819bda0e7', NULL, '返還請求書発行 CN-000002 -76668 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-72b4-9803-8b3337bdbea4', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-07-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-2b40-7153-b611-6c385323bab5', NULL, '請求書発行 INV-000011 10450 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-72c3-bedb-a2c3c527b8db', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-07-01', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', NULL, '請求書発行 INV-000012 15662 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-72d0-9925-042eb8e61bbc', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-07-01', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, '01a216b7-2b40-7a24-9bf8-737847e6a72e', NULL, '請求書発行 INV-000013 3300 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-72e0-b3c2-5088f4d415de', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-07-01', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, '01a216b7-2b40-7afc-9d64-7d77029dbc46', NULL, '請求書発行 INV-000014 512 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-72f0-bb13-2f923043010c', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-07-01', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2985-7073-844c-97ad8386789f', NULL, '01a216b7-2b40-7f1c-95f7-e8cb6e10b418', NULL, '請求書発行 INV-000015 11000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-72fd-ab92-792a66c5afb8', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-07-01', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, '01a216b7-2b41-70b2-82d0-81ac50ef0d98', NULL, '請求書発行 INV-000016 11000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-730c-9936-da0d533a92b2', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-07-01', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, '01a216b7-2b41-7208-aa11-82a2fa6347bc', NULL, '請求書発行 INV-000017 11000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-731b-bd72-6ff635ab0c0c', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-07-15', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, '01a216b7-2b40-7b67-9516-af5ce17518ce', NULL, '請求書発行 INV-000018 9366 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-7328-8e34-d69916ad98c3', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-2b40-7260-9639-376cc0179327', NULL, '請求書発行 INV-000019 10450 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-7335-a3a8-ca6921f7156c', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-01', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-2b40-7628-8f0f-4e16158aca26', NULL, '請求書発行 INV-000020 15950 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-7344-8825-9a39053eb654', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-01', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, '01a216b7-2b40-7a8f-8fff-c16d4b743467', NULL, '請求書発行 INV-000021 3300 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-7351-8076-a85d150b83df', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-01', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2985-7073-844c-97ad8386789f', NULL, '01a216b7-2b40-7dd9-8c49-bfd28144f611', NULL, '請求書発行 INV-000022 6032 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-7361-8695-b97f05e36ade', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-01', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2985-7073-844c-97ad8386789f', NULL, '01a216b7-2b41-7044-b261-4abf320a5380', NULL, '請求書発行 INV-000023 4967 JPY', '{"memo": null, "differences": []}');
INSERT INTO public.events VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-7371-844f-5f1528514a0e', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-01', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, '01a216b7-2b41-7126-a316-f876457df0b7', NULL, '請求書発行 INV-000024 11000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-7381-9632-edeeac113e40', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-01', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, '01a216b7-2b41-7277-bde5-78ca2e08c957', NULL, '請求書発行 INV-000025 11000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-738f-bc8e-0279db9b4b71', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-15', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, '01a216b7-2b40-7c46-a158-7f099a0d19e5', NULL, '請求書発行 INV-000026 8781 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-739e-b13e-6ad876424d5b', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-30', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, '01a216b7-2b40-79b3-9efd-32fff12906c7', NULL, '請求書発行 INV-000027 9829 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-73ac-9217-e010d8574d4e', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-08-31', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, '01a216b7-2b41-7199-abba-6aae463e1616', NULL, '請求書発行 INV-000028 50000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-73bd-904b-8dcc3a1040cd', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-09-01', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-2b40-7319-b50b-b1770ba7a00b', NULL, '請求書発行 INV-000029 9405 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-73cb-b9ba-f4291702c7a2', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-09-01', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-2b40-776e-a5b2-dff5be1d2630', NULL, '請求書発行 INV-000030 15950 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-73d9-a921-fdbb432edfd9', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-09-01', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2985-7073-844c-97ad8386789f', NULL, '01a216b7-2b40-7e43-a39a-6047dbc60e25', NULL, '請求書発行 INV-000031 11000 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 955, '01a216b7-2bc2-73e8-b6a0-16fe07494ffd', 'invoice.issued', '2026-10-01 07:17:12.755912+00', '2026-09-15', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', NULL, '請求書発行 INV-000032 12100 JPY', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 961, '01a216b7-2bd9-7912-ba07-89f714d19b9f', 'contract.signed', '2026-10-01 07:17:12.790957+00', '2026-10-01', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', NULL, NULL, NULL, '契約締結 C-000012', '{"memo": null, "differences": [{"on": "2026-10-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2bd5-7184-a960-94809249aa80", "contract_item_id": "01a216b7-2bd5-716e-9ca2-7d4933c3dc17"}, {"on": "2026-10-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-2bd5-7184-a960-94809249aa80", "contract_item_id": "01a216b7-2bd5-716e-9ca2-7d4933c3dc17"}]}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 961, '01a216b7-2bd9-7923-91b1-fd782ec82b32', 'contract.started', '2026-10-01 07:17:12.790957+00', '2026-10-01', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', NULL, NULL, NULL, '契約開始 C-000012', '{"memo": null, "differences": []}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 962, '01a216b7-2bdd-785a-8af0-9009f7603fdd', 'billing_account.held', '2026-10-01 07:17:12.795776+00', '2026-10-01', '01a216b7-2bd0-7291-af6d-1c818434e614', NULL, NULL, NULL, NULL, '請求保留 経理部', '{"memo": "請求先の確認中", "differences": []}');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invoice_corrections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_corrections VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d2-72d7-9b57-6a63d27c2da6', '01a216b7-258d-731d-bc25-ea0b37caa1a0'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29af-7d9d-88cf-1846ef462184', '01a216b7-28e3-7a11-a636-f12f0eec1cb2'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29c6-78f2-89ce-827819bda0e7', '01a216b7-28e3-7cd1-a8a6-ed4401bd5033');


--
-- Data for Name: invoice_lines; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_lines VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-258d-731d-bc25-ea0b37caa1a0', '01a216b7-258d-7627-a207-017c60908222', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-256f-7738-8656-56f7916dfa1b', 'light', '月額利用料', '01a216b7-256f-773c-9082-4e5bc539f062', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'regular', '2026-04-01', '2026-05-01', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-01', '2026-05-01', '2026-04-01', '2026-05-01', 30, 1, 3000, 3000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-04-01", "until": "2026-05-01"}, "parts": [{"days": 30, "from": "2026-04-01", "model": "flat", "until": "2026-05-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-258d-731d-bc25-ea0b37caa1a0', '01a216b7-258d-7633-b45c-f710addb36dd', 1, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-256f-7738-8656-56f7916dfa1b', 'light', '初期費用', '01a216b7-256f-7741-a530-563a316354d5', 'setup', '01a216b7-256f-7741-a530-563a316354d5', 'one_time', 'regular', '2026-04-01', '2026-04-02', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-01', '2026-04-02', '2026-04-01', '2026-04-02', 1, 1, 50000, 50000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-04-01", "until": "2026-04-02"}, "parts": [{"days": 1, "from": "2026-04-01", "model": "flat", "until": "2026-04-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-04-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d2-72d7-9b57-6a63d27c2da6', '01a216b7-27d2-78d7-a6a2-b84c68095c89', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-256f-7738-8656-56f7916dfa1b', 'light', '月額利用料', '01a216b7-256f-773c-9082-4e5bc539f062', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'adjustment', '2026-04-01', '2026-05-01', '2026-04-01', '00000000-0000-0000-0000-000000000000', '2026-04-16', '2026-05-01', '2026-04-01', '2026-04-16', -15, 1, 3000, -1500, 'standard', 10, 3, '{"netted": [{"seq": 1, "amount": "3000", "document_id": "01a216b7-258d-731d-bc25-ea0b37caa1a0"}], "rating": {"part": {"from": "2026-04-01", "until": "2026-04-16"}, "parts": [{"days": 15, "from": "2026-04-01", "model": "flat", "until": "2026-04-16", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "adjustment", "cause_version": 2, "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d2-72d7-9b57-6a63d27c2da6', '01a216b7-27d2-78e6-9a78-bfbc400b22f9', 1, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '月額利用料', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'adjustment', '2026-04-01', '2026-05-01', '2026-04-16', '00000000-0000-0000-0000-000000000000', '2026-04-16', '2026-05-01', '2026-04-16', '2026-05-01', 15, 1, 10000, 5000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-04-16", "until": "2026-05-01"}, "parts": [{"days": 15, "from": "2026-04-16", "model": "flat", "until": "2026-05-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-04-01", "until": "2026-05-01"}, "of_days": 30, "rounding": "down"}, "reason": "adjustment", "cause_version": 2, "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7989-ad73-28229da7c1fb', '01a216b7-28e3-7a02-a95e-f294fe984cb7', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '月額利用料', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7a11-a636-f12f0eec1cb2', '01a216b7-28e3-7a79-a47c-1e16d53f23e8', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '月額利用料', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '01a216b7-28e3-7b6d-8083-bd3112db18f3', 0, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2787-7b96-a659-f0502c09407f', 'standard', '月額利用料', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 10000, 10000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '01a216b7-28e3-7b7b-a2a8-8ebfd6f65170', 1, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', 'ユーザー追加', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 20, 200, 4000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "per_unit", "until": "2026-06-01", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '01a216b7-28e3-7bcd-9a52-f7e18ea4fd2c', 2, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', '導入割引', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'discount', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 0, 1, -400, -400, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "discount": {"base": "4000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7bd7-a29f-29a091e31c29', '01a216b7-28e3-7cba-8d89-8439e03f0b10', 0, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2787-7b96-a659-f0502c09407f', 'standard', '月額利用料', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 10000, 10000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7bd7-a29f-29a091e31c29', '01a216b7-28e3-7cc3-89ed-721e0bc16802', 1, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', 'ユーザー追加', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 20, 200, 4000, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "per_unit", "until": "2026-07-01", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7bd7-a29f-29a091e31c29', '01a216b7-28e3-7cca-94e6-04ca7f2cc26b', 2, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', '導入割引', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'discount', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 0, 1, -400, -400, 'standard', 10, 7, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "discount": {"base": "4000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 7}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7cd1-a8a6-ed4401bd5033', '01a216b7-28e3-7d38-abf1-d0a56bddedc7', 0, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', 'C-000003', '01a216b7-27d1-7c34-b5fd-bd1818ebcec1', 'yearly', '年額利用料', '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', 'base', '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', 'recurring', 'regular', '2026-05-01', '2027-05-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2027-05-01', '2026-05-01', '2027-05-01', 365, 1, 120000, 120000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2027-05-01"}, "parts": [{"days": 365, "from": "2026-05-01", "model": "flat", "until": "2027-05-01", "version": 1, "quantity": "1", "list_price": "120000", "unit_price": "120000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2027-05-01"}, "of_days": 365, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7d41-867c-dbd544c73a47', '01a216b7-28e3-7da8-8919-36656412864e', 0, '01a216b7-27e7-7ca4-8156-a5c022cc62d7', 'C-000004', '01a216b7-27e8-7395-a7f9-ba7a117ba5bc', 'quarterly', '月額利用料', '01a216b7-27e8-739a-9925-603a82b1731b', 'base', '01a216b7-27e8-739a-9925-603a82b1731b', 'recurring', 'regular', '2026-02-28', '2026-05-31', '2026-05-11', '00000000-0000-0000-0000-000000000000', '2026-05-11', '2026-05-31', '2026-05-11', '2026-05-31', 20, 1, 9100.5, 1978, 'reduced', 8, 2, '{"rating": {"part": {"from": "2026-05-11", "until": "2026-05-31"}, "parts": [{"days": 20, "from": "2026-05-11", "model": "flat", "until": "2026-05-31", "version": 1, "quantity": "1", "list_price": "9100.5", "unit_price": "9100.5", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-02-28", "until": "2026-05-31"}, "of_days": 92, "rounding": "half_up"}, "reason": "regular", "contract_version": 2}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7db0-a403-24ba325d468d', '01a216b7-28e3-7e59-83b7-8cc5903c4e03', 0, '01a216b7-27f6-7772-b1d0-d82110d24840', 'C-000005', '01a216b7-27f6-7d0f-ad5f-21b89caa8846', 'light', '月額利用料', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'base', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'recurring', 'regular', '2026-05-01', '2026-06-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01', 31, 1, 3000, 3000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-06-01"}, "parts": [{"days": 31, "from": "2026-05-01", "model": "flat", "until": "2026-06-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-06-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7db0-a403-24ba325d468d', '01a216b7-28e3-7e61-ba74-c83b3d4b8d7f', 1, '01a216b7-27f6-7772-b1d0-d82110d24840', 'C-000005', '01a216b7-27f6-7d0f-ad5f-21b89caa8846', 'light', '初期費用', '01a216b7-27f6-7d19-bed4-c37389039fc4', 'setup', '01a216b7-27f6-7d19-bed4-c37389039fc4', 'one_time', 'regular', '2026-05-01', '2026-05-02', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-05-01', '2026-05-02', '2026-05-01', '2026-05-02', 1, 1, 50000, 50000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-05-01", "until": "2026-05-02"}, "parts": [{"days": 1, "from": "2026-05-01", "model": "flat", "until": "2026-05-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2026-05-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7e6a-b99e-0e285efe886a', '01a216b7-28e3-7ecc-8eaa-d005669fb759', 0, '01a216b7-27f6-7772-b1d0-d82110d24840', 'C-000005', '01a216b7-27f6-7d0f-ad5f-21b89caa8846', 'light', '月額利用料', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'base', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'recurring', 'regular', '2026-06-01', '2026-07-01', '2026-06-01', '00000000-0000-0000-0000-000000000000', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 30, 1, 3000, 3000, 'standard', 10, 2, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "parts": [{"days": 30, "from": "2026-06-01", "model": "flat", "until": "2026-07-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 2}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29af-7d9d-88cf-1846ef462184', '01a216b7-29af-7e86-845c-554287ac958a', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '遡及割引', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'discount', 'adjustment', '2026-06-01', '2026-07-01', '2026-06-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '2026-06-01', '2026-07-01', '2026-06-01', '2026-07-01', 0, 1, -500, -500, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-06-01", "until": "2026-07-01"}, "scale": 0, "period": {"from": "2026-06-01", "until": "2026-07-01"}, "of_days": 30, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "adjustment", "cause_version": 4, "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29c6-78f2-89ce-827819bda0e7', '01a216b7-29c6-7a1c-8481-8217179d45d4', 0, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', 'C-000003', '01a216b7-27d1-7c34-b5fd-bd1818ebcec1', 'yearly', '年額利用料', '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', 'base', '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', 'recurring', 'adjustment', '2026-05-01', '2027-05-01', '2026-05-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2027-05-01', '2026-05-01', '2026-10-01', -212, 1, 120000, -69699, 'standard', 10, 3, '{"netted": [{"seq": 1, "amount": "120000", "document_id": "01a216b7-28e3-7cd1-a8a6-ed4401bd5033"}], "rating": {"part": {"from": "2026-05-01", "until": "2026-10-01"}, "parts": [{"days": 153, "from": "2026-05-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "120000", "unit_price": "120000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-01", "until": "2027-05-01"}, "of_days": 365, "rounding": "down"}, "reason": "adjustment", "cause_version": 3, "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7153-b611-6c385323bab5', '01a216b7-2b40-723d-8b99-31ab88114700', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '月額利用料', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7153-b611-6c385323bab5', '01a216b7-2b40-724f-bec6-2eace9deb182', 1, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '遡及割引', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 0, 1, -500, -500, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7260-9639-376cc0179327', '01a216b7-2b40-7308-918f-a555fcc69878', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '月額利用料', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7260-9639-376cc0179327', '01a216b7-2b40-7311-9f51-106dbcf03582', 1, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '遡及割引', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'discount', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 0, 1, -500, -500, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "discount": {"base": "10000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7319-b50b-b1770ba7a00b', '01a216b7-2b40-73be-9e28-6d5e3cba2b94', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '月額利用料', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 9000, 9000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "9000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7319-b50b-b1770ba7a00b', '01a216b7-2b40-73c7-8358-e4054efbba63', 1, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '遡及割引', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'discount', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 0, 1, -450, -450, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "discount": {"base": "9000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-73d0-92e8-97acf659d91e', '01a216b7-2b40-7479-bcce-0d4b5599a9a5', 0, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '月額利用料', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 9000, 9000, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "9000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-73d0-92e8-97acf659d91e', '01a216b7-2b40-7481-bf51-2043472e5c14', 1, '01a216b7-256e-79bb-ab84-7929f0c4315b', 'C-000001', '01a216b7-276e-7e1d-b833-188b416501a9', 'standard', '遡及割引', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', '01a216b7-256f-773c-9082-4e5bc539f062', 'discount', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 0, 1, -450, -450, 'standard', 10, 5, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "discount": {"base": "9000", "kind": "percent", "value": "5"}, "rounding": "down"}, "reason": "regular", "contract_version": 5}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-75fc-a1f1-5aca4f02c0f0', 0, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2787-7b96-a659-f0502c09407f', 'standard', '月額利用料', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-7609-8870-b1bd19d97546', 1, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', 'ユーザー追加', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-07-10', '2026-07-01', '2026-07-10', 9, 20, 200, 1161, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-07-10"}, "parts": [{"days": 9, "from": "2026-07-01", "model": "per_unit", "until": "2026-07-10", "version": 1, "quantity": "20", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-7611-b1d3-a638e9d6a445', 2, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', '導入割引', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '2026-07-01', '2026-07-10', '2026-07-01', '2026-07-10', 0, 1, -116, -116, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-07-10"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "1161", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-7619-9066-8dec5177704c', 3, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', 'ユーザー追加', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-10', '00000000-0000-0000-0000-000000000000', '2026-07-10', '2026-08-01', '2026-07-10', '2026-08-01', 22, 25, 200, 3548, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-10", "until": "2026-08-01"}, "parts": [{"days": 22, "from": "2026-07-10", "model": "per_unit", "until": "2026-08-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-7620-bc3b-5fdba9342c66', 4, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', '導入割引', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'discount', 'regular', '2026-07-01', '2026-08-01', '2026-07-10', '01a216b7-2788-7360-9576-d5e5ec82264d', '2026-07-10', '2026-08-01', '2026-07-10', '2026-08-01', 0, 1, -354, -354, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-07-10", "until": "2026-08-01"}, "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "discount": {"base": "3548", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7628-8f0f-4e16158aca26', '01a216b7-2b40-7754-9cda-93774bbaf270', 0, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2787-7b96-a659-f0502c09407f', 'standard', '月額利用料', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7628-8f0f-4e16158aca26', '01a216b7-2b40-775e-9cfe-ce1291926d5e', 1, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', 'ユーザー追加', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "per_unit", "until": "2026-09-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7628-8f0f-4e16158aca26', '01a216b7-2b40-7766-af1d-b3eb6fa6a325', 2, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', '導入割引', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'discount', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 0, 1, -500, -500, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "discount": {"base": "5000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-776e-a5b2-dff5be1d2630', '01a216b7-2b40-787a-9e7e-cc6c3f0e98f2', 0, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2787-7b96-a659-f0502c09407f', 'standard', '月額利用料', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-776e-a5b2-dff5be1d2630', '01a216b7-2b40-7883-b5c3-906c94d32290', 1, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', 'ユーザー追加', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "per_unit", "until": "2026-10-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-776e-a5b2-dff5be1d2630', '01a216b7-2b40-788b-9f2a-9a10f5248a57', 2, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', '導入割引', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'discount', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 0, 1, -500, -500, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "discount": {"base": "5000", "kind": "percent", "value": "10"}, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7893-869c-257c484c2231', '01a216b7-2b40-793a-929b-5c4df2d270ff', 0, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2787-7b96-a659-f0502c09407f', 'standard', '月額利用料', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 10000, 10000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7893-869c-257c484c2231', '01a216b7-2b40-7942-850f-31d969a9ad22', 1, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'C-000002', '01a216b7-2788-720c-989b-926f5074f207', 'seat', 'ユーザー追加', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', '01a216b7-2788-7210-89c8-f991eec845eb', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 25, 200, 5000, 'standard', 10, 9, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "per_unit", "until": "2026-11-01", "version": 1, "quantity": "25", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 9}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-79b3-9efd-32fff12906c7', '01a216b7-2b40-7a1a-b9a8-75d157e0c730', 0, '01a216b7-27e7-7ca4-8156-a5c022cc62d7', 'C-000004', '01a216b7-27e8-7395-a7f9-ba7a117ba5bc', 'quarterly', '月額利用料', '01a216b7-27e8-739a-9925-603a82b1731b', 'base', '01a216b7-27e8-739a-9925-603a82b1731b', 'recurring', 'regular', '2026-05-31', '2026-08-31', '2026-05-31', '00000000-0000-0000-0000-000000000000', '2026-05-31', '2026-08-31', '2026-05-31', '2026-08-31', 92, 1, 9100.5, 9101, 'reduced', 8, 2, '{"rating": {"part": {"from": "2026-05-31", "until": "2026-08-31"}, "parts": [{"days": 92, "from": "2026-05-31", "model": "flat", "until": "2026-08-31", "version": 1, "quantity": "1", "list_price": "9100.5", "unit_price": "9100.5", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-05-31", "until": "2026-08-31"}, "of_days": 92, "rounding": "half_up"}, "reason": "regular", "contract_version": 2}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7a24-9bf8-737847e6a72e', '01a216b7-2b40-7a87-9b2a-0d7193793a36', 0, '01a216b7-27f6-7772-b1d0-d82110d24840', 'C-000005', '01a216b7-27f6-7d0f-ad5f-21b89caa8846', 'light', '月額利用料', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'base', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 3000, 3000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7a8f-8fff-c16d4b743467', '01a216b7-2b40-7af5-86f4-70b2d683893a', 0, '01a216b7-27f6-7772-b1d0-d82110d24840', 'C-000005', '01a216b7-27f6-7d0f-ad5f-21b89caa8846', 'light', '月額利用料', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'base', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 3000, 3000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7afc-9d64-7d77029dbc46', '01a216b7-2b40-7b60-8684-64697c56948c', 0, '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'C-000006', '01a216b7-296f-7598-9c65-37187787330f', 'seat', 'ユーザー追加', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', '01a216b7-296f-759b-84d4-028c59aaa40c', 'recurring', 'regular', '2026-06-15', '2026-07-15', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-07-15', '2026-07-01', '2026-07-15', 14, 5, 200, 466, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-07-15"}, "parts": [{"days": 14, "from": "2026-07-01", "model": "per_unit", "until": "2026-07-15", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-06-15", "until": "2026-07-15"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7b67-9516-af5ce17518ce', '01a216b7-2b40-7c35-81ab-c621016aa509', 0, '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'C-000006', '01a216b7-296f-723e-8059-5d9134eda05b', 'standard', '月額利用料', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', '01a216b7-296f-7243-be9e-43ed5996a560', 'recurring', 'regular', '2026-07-15', '2026-08-15', '2026-07-15', '00000000-0000-0000-0000-000000000000', '2026-07-15', '2026-08-15', '2026-07-15', '2026-08-15', 31, 1, 10000, 7741, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-07-15", "until": "2026-08-15"}, "parts": [{"days": 17, "from": "2026-07-15", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}, {"days": 14, "from": "2026-08-01", "model": "flat", "share": "0.5", "until": "2026-08-15", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-15", "until": "2026-08-15"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7b67-9516-af5ce17518ce', '01a216b7-2b40-7c3e-a89c-5a54448abf40', 1, '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'C-000006', '01a216b7-296f-7598-9c65-37187787330f', 'seat', 'ユーザー追加', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', '01a216b7-296f-759b-84d4-028c59aaa40c', 'recurring', 'regular', '2026-07-15', '2026-08-15', '2026-07-15', '00000000-0000-0000-0000-000000000000', '2026-07-15', '2026-08-15', '2026-07-15', '2026-08-15', 31, 5, 200, 774, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-07-15", "until": "2026-08-15"}, "parts": [{"days": 17, "from": "2026-07-15", "model": "per_unit", "until": "2026-08-01", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}, {"days": 14, "from": "2026-08-01", "model": "per_unit", "share": "0.5", "until": "2026-08-15", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-15", "until": "2026-08-15"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7c46-a158-7f099a0d19e5', '01a216b7-2b40-7d0a-84b6-141d915205a2', 0, '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'C-000006', '01a216b7-296f-723e-8059-5d9134eda05b', 'standard', '月額利用料', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', '01a216b7-296f-7243-be9e-43ed5996a560', 'recurring', 'regular', '2026-08-15', '2026-09-15', '2026-08-15', '00000000-0000-0000-0000-000000000000', '2026-08-15', '2026-09-15', '2026-08-15', '2026-09-15', 31, 1, 10000, 7258, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-08-15", "until": "2026-09-15"}, "parts": [{"days": 17, "from": "2026-08-15", "model": "flat", "share": "0.5", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}, {"days": 14, "from": "2026-09-01", "model": "flat", "until": "2026-09-15", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-15", "until": "2026-09-15"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7c46-a158-7f099a0d19e5', '01a216b7-2b40-7d13-97db-92a082037144', 1, '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'C-000006', '01a216b7-296f-7598-9c65-37187787330f', 'seat', 'ユーザー追加', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', '01a216b7-296f-759b-84d4-028c59aaa40c', 'recurring', 'regular', '2026-08-15', '2026-09-15', '2026-08-15', '00000000-0000-0000-0000-000000000000', '2026-08-15', '2026-09-15', '2026-08-15', '2026-09-15', 31, 5, 200, 725, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-08-15", "until": "2026-09-15"}, "parts": [{"days": 17, "from": "2026-08-15", "model": "per_unit", "share": "0.5", "until": "2026-09-01", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}, {"days": 14, "from": "2026-09-01", "model": "per_unit", "until": "2026-09-15", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-15", "until": "2026-09-15"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', '01a216b7-2b40-7dc6-86d7-e37316da73c6', 0, '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'C-000006', '01a216b7-296f-723e-8059-5d9134eda05b', 'standard', '月額利用料', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', '01a216b7-296f-7243-be9e-43ed5996a560', 'recurring', 'regular', '2026-09-15', '2026-10-15', '2026-09-15', '00000000-0000-0000-0000-000000000000', '2026-09-15', '2026-10-15', '2026-09-15', '2026-10-15', 30, 1, 10000, 10000, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-09-15", "until": "2026-10-15"}, "parts": [{"days": 30, "from": "2026-09-15", "model": "flat", "until": "2026-10-15", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-15", "until": "2026-10-15"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 6}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', '01a216b7-2b40-7dd1-9aa8-6fb3e6b681ec', 1, '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'C-000006', '01a216b7-296f-7598-9c65-37187787330f', 'seat', 'ユーザー追加', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', '01a216b7-296f-759b-84d4-028c59aaa40c', 'recurring', 'regular', '2026-09-15', '2026-10-15', '2026-09-15', '00000000-0000-0000-0000-000000000000', '2026-09-15', '2026-10-15', '2026-09-15', '2026-10-15', 30, 5, 200, 1000, 'standard', 10, 6, '{"rating": {"part": {"from": "2026-09-15", "until": "2026-10-15"}, "parts": [{"days": 30, "from": "2026-09-15", "model": "per_unit", "until": "2026-10-15", "version": 1, "quantity": "5", "list_price": "200", "unit_price": "200", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-15", "until": "2026-10-15"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 6}');
INSERT INTO public.invoice_lines VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7dd9-8c49-bfd28144f611', '01a216b7-2b40-7e3c-82d0-bd8685d259c0', 0, '01a216b7-2985-7073-844c-97ad8386789f', 'C-000007', '01a216b7-2985-741c-8dd2-304780170443', 'standard', '月額利用料', '01a216b7-2985-7420-bdf1-0415aeba607a', 'base', '01a216b7-2985-7420-bdf1-0415aeba607a', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-15', '00000000-0000-0000-0000-000000000000', '2026-08-15', '2026-09-01', '2026-08-15', '2026-09-01', 17, 1, 10000, 5484, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-08-15", "until": "2026-09-01"}, "parts": [{"days": 17, "from": "2026-08-15", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down", "carried_days": 14}, "reason": "regular", "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7e43-a39a-6047dbc60e25', '01a216b7-2b40-7ea6-8bc2-95bcb2568aef', 0, '01a216b7-2985-7073-844c-97ad8386789f', 'C-000007', '01a216b7-2985-741c-8dd2-304780170443', 'standard', '月額利用料', '01a216b7-2985-7420-bdf1-0415aeba607a', 'base', '01a216b7-2985-7420-bdf1-0415aeba607a', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7eaf-933d-813854afc197', '01a216b7-2b40-7f13-8714-5073620f91f7', 0, '01a216b7-2985-7073-844c-97ad8386789f', 'C-000007', '01a216b7-2985-741c-8dd2-304780170443', 'standard', '月額利用料', '01a216b7-2985-7420-bdf1-0415aeba607a', 'base', '01a216b7-2985-7420-bdf1-0415aeba607a', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7f1c-95f7-e8cb6e10b418', '01a216b7-2b41-703d-9eeb-c39a8d4416b1', 0, '01a216b7-2985-7073-844c-97ad8386789f', 'C-000007', '01a216b7-2985-741c-8dd2-304780170443', 'standard', '月額利用料', '01a216b7-2985-7420-bdf1-0415aeba607a', 'base', '01a216b7-2985-7420-bdf1-0415aeba607a', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7044-b261-4abf320a5380', '01a216b7-2b41-70a9-8c48-a055a343e547', 0, '01a216b7-2985-7073-844c-97ad8386789f', 'C-000007', '01a216b7-2985-741c-8dd2-304780170443', 'standard', '月額利用料', '01a216b7-2985-7420-bdf1-0415aeba607a', 'base', '01a216b7-2985-7420-bdf1-0415aeba607a', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-08-15', '2026-08-01', '2026-08-15', 14, 1, 10000, 4516, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-08-15"}, "parts": [{"days": 14, "from": "2026-08-01", "model": "flat", "until": "2026-08-15", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-70b2-82d0-81ac50ef0d98', '01a216b7-2b41-711f-b1c2-3eff57838e87', 0, '01a216b7-2995-77f8-8de1-b76bc94fa55f', 'C-000008', '01a216b7-2995-7b99-9683-3ea0bf212655', 'standard', '月額利用料', '01a216b7-2995-7b9e-9205-2298a8102bc4', 'base', '01a216b7-2995-7b9e-9205-2298a8102bc4', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7126-a316-f876457df0b7', '01a216b7-2b41-7192-9323-42c08dd3aa0d', 0, '01a216b7-2995-77f8-8de1-b76bc94fa55f', 'C-000008', '01a216b7-2995-7b99-9683-3ea0bf212655', 'standard', '月額利用料', '01a216b7-2995-7b9e-9205-2298a8102bc4', 'base', '01a216b7-2995-7b9e-9205-2298a8102bc4', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 4, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7199-abba-6aae463e1616', '01a216b7-2b41-71ff-b248-610b31d6981a', 0, '01a216b7-2995-77f8-8de1-b76bc94fa55f', 'C-000008', '01a216b7-2995-7b99-9683-3ea0bf212655', 'standard', '解約金', '01a216b7-299d-7893-889b-d066d455cb40', 'early_termination_fee', '01a216b7-299d-7893-889b-d066d455cb40', 'one_time', 'regular', '2026-08-31', '2026-09-01', '2026-08-31', '00000000-0000-0000-0000-000000000000', '2026-08-31', '2026-09-01', '2026-08-31', '2026-09-01', 1, 1, 50000, 50000, 'out_of_scope', 0, 4, '{"rating": {"part": {"from": "2026-08-31", "until": "2026-09-01"}, "parts": [{"days": 1, "from": "2026-08-31", "model": "flat", "until": "2026-09-01", "version": 0, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "early_termination_fee"}], "scale": 0, "period": {"from": "2026-08-31", "until": "2026-09-01"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 4}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7208-aa11-82a2fa6347bc', '01a216b7-2b41-726e-b8f1-5f971e82f9d4', 0, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 'C-000009', '01a216b7-29a5-7085-a8f8-634c41791569', 'standard', '月額利用料', '01a216b7-29a5-7089-877f-d56a0f51af97', 'base', '01a216b7-29a5-7089-877f-d56a0f51af97', 'recurring', 'regular', '2026-07-01', '2026-08-01', '2026-07-01', '00000000-0000-0000-0000-000000000000', '2026-07-01', '2026-08-01', '2026-07-01', '2026-08-01', 31, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-07-01", "until": "2026-08-01"}, "parts": [{"days": 31, "from": "2026-07-01", "model": "flat", "until": "2026-08-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-07-01", "until": "2026-08-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7277-bde5-78ca2e08c957', '01a216b7-2b41-72db-97be-7a83f0bb3e38', 0, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 'C-000009', '01a216b7-29a5-7085-a8f8-634c41791569', 'standard', '月額利用料', '01a216b7-29a5-7089-877f-d56a0f51af97', 'base', '01a216b7-29a5-7089-877f-d56a0f51af97', 'recurring', 'regular', '2026-08-01', '2026-09-01', '2026-08-01', '00000000-0000-0000-0000-000000000000', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01', 31, 1, 10000, 10000, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-08-01", "until": "2026-09-01"}, "parts": [{"days": 31, "from": "2026-08-01", "model": "flat", "until": "2026-09-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-08-01", "until": "2026-09-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-72e2-b8dd-0e7ad2af1fd6', '01a216b7-2b41-7347-9d8a-279ead27aec5', 0, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 'C-000009', '01a216b7-29a5-7085-a8f8-634c41791569', 'standard', '月額利用料', '01a216b7-29a5-7089-877f-d56a0f51af97', 'base', '01a216b7-29a5-7089-877f-d56a0f51af97', 'recurring', 'regular', '2026-09-01', '2026-10-01', '2026-09-01', '00000000-0000-0000-0000-000000000000', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01', 30, 1, 10000, 0, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-09-01", "until": "2026-10-01"}, "parts": [{"days": 30, "from": "2026-09-01", "model": "flat", "share": "0", "until": "2026-10-01", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-09-01", "until": "2026-10-01"}, "of_days": 30, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-734f-9982-64f567322540', '01a216b7-2b41-73b3-8e97-2040bc2884d2', 0, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 'C-000009', '01a216b7-29a5-7085-a8f8-634c41791569', 'standard', '月額利用料', '01a216b7-29a5-7089-877f-d56a0f51af97', 'base', '01a216b7-29a5-7089-877f-d56a0f51af97', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-10-31', '2026-10-01', '2026-10-31', 30, 1, 10000, 0, 'standard', 10, 3, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-10-31"}, "parts": [{"days": 30, "from": "2026-10-01", "model": "flat", "share": "0", "until": "2026-10-31", "version": 1, "quantity": "1", "list_price": "10000", "unit_price": "10000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 3}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2c07-7ad9-a0d9-2b371aac649a', '01a216b7-2c07-7bef-908a-6e2722fd4a82', 0, '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', 'C-000012', '01a216b7-2bd5-716e-9ca2-7d4933c3dc17', 'light', '月額利用料', '01a216b7-2bd5-7174-ad56-37f8a4602d03', 'base', '01a216b7-2bd5-7174-ad56-37f8a4602d03', 'recurring', 'regular', '2026-10-01', '2026-11-01', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-11-01', '2026-10-01', '2026-11-01', 31, 1, 3000, 3000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-11-01"}, "parts": [{"days": 31, "from": "2026-10-01", "model": "flat", "until": "2026-11-01", "version": 1, "quantity": "1", "list_price": "3000", "unit_price": "3000", "charge_code": "base"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-11-01"}, "of_days": 31, "rounding": "down"}, "reason": "regular", "contract_version": 1}'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2c07-7ad9-a0d9-2b371aac649a', '01a216b7-2c07-7bfa-8fac-be162eef33bd', 1, '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', 'C-000012', '01a216b7-2bd5-716e-9ca2-7d4933c3dc17', 'light', '初期費用', '01a216b7-2bd5-7179-89ff-24232bb0207b', 'setup', '01a216b7-2bd5-7179-89ff-24232bb0207b', 'one_time', 'regular', '2026-10-01', '2026-10-02', '2026-10-01', '00000000-0000-0000-0000-000000000000', '2026-10-01', '2026-10-02', '2026-10-01', '2026-10-02', 1, 1, 50000, 50000, 'standard', 10, 1, '{"rating": {"part": {"from": "2026-10-01", "until": "2026-10-02"}, "parts": [{"days": 1, "from": "2026-10-01", "model": "flat", "until": "2026-10-02", "version": 1, "quantity": "1", "list_price": "50000", "unit_price": "50000", "charge_code": "setup"}], "scale": 0, "period": {"from": "2026-10-01", "until": "2026-10-02"}, "of_days": 1, "rounding": "down"}, "reason": "regular", "contract_version": 1}');


--
-- Data for Name: invoice_taxes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoice_taxes VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-258d-731d-bc25-ea0b37caa1a0', 'standard', 10, 53000, 5300),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d2-72d7-9b57-6a63d27c2da6', 'standard', 10, 3500, 350),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7989-ad73-28229da7c1fb', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7a11-a636-f12f0eec1cb2', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7a84-85ef-7e72356bfa8e', 'standard', 10, 13600, 1360),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7bd7-a29f-29a091e31c29', 'standard', 10, 13600, 1360),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7cd1-a8a6-ed4401bd5033', 'standard', 10, 120000, 12000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7d41-867c-dbd544c73a47', 'reduced', 8, 1978, 158),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7db0-a403-24ba325d468d', 'standard', 10, 53000, 5300),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7e6a-b99e-0e285efe886a', 'standard', 10, 3000, 300),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29af-7d9d-88cf-1846ef462184', 'standard', 10, -500, -50),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29c6-78f2-89ce-827819bda0e7', 'standard', 10, -69699, -6969),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7153-b611-6c385323bab5', 'standard', 10, 9500, 950),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7260-9639-376cc0179327', 'standard', 10, 9500, 950),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7319-b50b-b1770ba7a00b', 'standard', 10, 8550, 855),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-73d0-92e8-97acf659d91e', 'standard', 10, 8550, 855),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', 'standard', 10, 14239, 1423),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7628-8f0f-4e16158aca26', 'standard', 10, 14500, 1450),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-776e-a5b2-dff5be1d2630', 'standard', 10, 14500, 1450),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7893-869c-257c484c2231', 'standard', 10, 15000, 1500),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-79b3-9efd-32fff12906c7', 'reduced', 8, 9101, 728),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7a24-9bf8-737847e6a72e', 'standard', 10, 3000, 300),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7a8f-8fff-c16d4b743467', 'standard', 10, 3000, 300),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7afc-9d64-7d77029dbc46', 'standard', 10, 466, 46),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7b67-9516-af5ce17518ce', 'standard', 10, 8515, 851),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7c46-a158-7f099a0d19e5', 'standard', 10, 7983, 798),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', 'standard', 10, 11000, 1100),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7dd9-8c49-bfd28144f611', 'standard', 10, 5484, 548),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7e43-a39a-6047dbc60e25', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7eaf-933d-813854afc197', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7f1c-95f7-e8cb6e10b418', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7044-b261-4abf320a5380', 'standard', 10, 4516, 451),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-70b2-82d0-81ac50ef0d98', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7126-a316-f876457df0b7', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7199-abba-6aae463e1616', 'out_of_scope', 0, 50000, 0),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7208-aa11-82a2fa6347bc', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7277-bde5-78ca2e08c957', 'standard', 10, 10000, 1000),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-72e2-b8dd-0e7ad2af1fd6', 'standard', 10, 0, 0),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-734f-9982-64f567322540', 'standard', 10, 0, 0),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2c07-7ad9-a0d9-2b371aac649a', 'standard', 10, 53000, 5300);


--
-- Data for Name: invoices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invoices VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-258d-731d-bc25-ea0b37caa1a0', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'invoice', 'issued', 'INV-000001', '2026-04-01', '2026-05-31', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x9792e0fc477f146e46c950d1b68cc29752a7dbde153c563e3ff823fd75195461', 2, '2026-04-01 07:17:11.174429+00', '2026-04-01 07:17:11.535423+00', '2026-04-01 07:17:11.535423+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d2-72d7-9b57-6a63d27c2da6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'invoice', 'issued', 'INV-000002', '2026-04-30', '2026-05-31', 'JPY', 3500, 350, 3850, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xe2ea1be4de5a95c57ad24dbaf46ff00b4b089c35e7b31b80b09f534c44f2069e', 2, '2026-04-16 07:17:11.74541+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7989-ad73-28229da7c1fb', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'invoice', 'issued', 'INV-000003', '2026-05-01', '2026-06-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xe2b91cbcb3a7370e6e300314d7f2629ad65a8ab454535bceb1caeef830edfacd', 2, '2026-06-30 07:17:12.030936+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7a11-a636-f12f0eec1cb2', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'invoice', 'issued', 'INV-000008', '2026-06-01', '2026-07-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xe31a95aede14daff3a34ba891ccf20e3d46c8f9bd7e3fabd99f7f5e360ba903c', 2, '2026-06-30 07:17:12.030936+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'invoice', 'issued', 'INV-000004', '2026-05-01', '2026-06-30', 'JPY', 13600, 1360, 14960, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\x96889692b8f36acb49ed66163bef7cb456d8b8281a0f8c5c882579648b2a78aa', 2, '2026-06-30 07:17:12.030936+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7bd7-a29f-29a091e31c29', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'invoice', 'issued', 'INV-000009', '2026-06-01', '2026-07-31', 'JPY', 13600, 1360, 14960, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\xe04b5f1b5cf006d67887ec02c7525f5d6855ce18699562b6b540f27ea4b30fe1', 2, '2026-06-30 07:17:12.030936+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7cd1-a8a6-ed4401bd5033', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27ce-7ab7-aecb-a65385932f09', 'invoice', 'issued', 'INV-000005', '2026-05-01', '2026-06-30', 'JPY', 120000, 12000, 132000, NULL, NULL, NULL, '佐藤工業株式会社', '{佐藤工業株式会社}', NULL, '\x26d79c6add05e445d17311c820bd2e75de8a512de3657cf36ed4770606c7e7ab', 2, '2026-06-30 07:17:12.030936+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7d41-867c-dbd544c73a47', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'invoice', 'issued', 'INV-000007', '2026-05-30', '2026-06-30', 'JPY', 1978, 158, 2136, NULL, NULL, NULL, '高橋物産株式会社', '{高橋物産株式会社}', NULL, '\x8c05c1eeac15c5fd692838fe03970036c1489e5005fa6fe8bc0d6b68c5515c38', 2, '2026-06-30 07:17:12.030936+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7db0-a403-24ba325d468d', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', 'invoice', 'issued', 'INV-000006', '2026-05-01', '2026-06-30', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\x2fb14c2242f049813e6b80fe02457430198cbae31ed636d995285315efac1c7e', 2, '2026-06-30 07:17:12.030936+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-28e3-7e6a-b99e-0e285efe886a', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', 'invoice', 'issued', 'INV-000010', '2026-06-01', '2026-07-31', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\x765bf26ac377d4e682271edbf4d368ab85735c44bb4f9a0328fc1527445c2017', 2, '2026-06-30 07:17:12.030936+00', '2026-06-30 07:17:12.14796+00', '2026-06-30 07:17:12.14796+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-73d0-92e8-97acf659d91e', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'invoice', 'draft', NULL, '2026-10-01', '2026-11-30', 'JPY', 8550, 855, 9405, NULL, NULL, NULL, NULL, NULL, NULL, '\xddb3caadecec7946fa0f5df41aa6c71f1f7b86f77d1f09ee39d060151c371e1d', 1, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.635221+00', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7893-869c-257c484c2231', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'invoice', 'draft', NULL, '2026-10-01', '2026-11-30', 'JPY', 15000, 1500, 16500, NULL, NULL, NULL, NULL, NULL, NULL, '\xeeb9967f43fbdb58897c050a0c57e8703aec7a3423041ecc435e68eaff43aa71', 1, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.635221+00', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29af-7d9d-88cf-1846ef462184', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'credit_note', 'issued', 'CN-000001', '2026-06-30', '2026-07-31', 'JPY', -500, -50, -550, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x1f97a66978e9f9dda0f0a1faed3c6c86223b30afee0bd078b20d09af62140348', 2, '2026-06-30 07:17:12.234071+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7153-b611-6c385323bab5', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'invoice', 'issued', 'INV-000011', '2026-07-01', '2026-08-31', 'JPY', 9500, 950, 10450, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\xd87e56b9cf23725a38f29f9267c4eab1816bb0b19a4b71ffe6f8e74981407522', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7260-9639-376cc0179327', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'invoice', 'issued', 'INV-000019', '2026-08-01', '2026-09-30', 'JPY', 9500, 950, 10450, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x23ca39122dbe987b9e4574c56e240010033cc2bdfeb856fa6b98931496de00af', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7319-b50b-b1770ba7a00b', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'invoice', 'issued', 'INV-000029', '2026-09-01', '2026-10-31', 'JPY', 8550, 855, 9405, NULL, NULL, NULL, '株式会社山田製作所', '{株式会社山田製作所}', NULL, '\x9bd2af67139065d9a74552e57e194d00d8a921e5ad2a0b945fc59e0d5bd5b56e', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'invoice', 'issued', 'INV-000012', '2026-07-01', '2026-08-31', 'JPY', 14239, 1423, 15662, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\xb7016077dfd707d5f040b82dd50e35d0811ab29cbd07951e19cc3754a6cb1eea', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7628-8f0f-4e16158aca26', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'invoice', 'issued', 'INV-000020', '2026-08-01', '2026-09-30', 'JPY', 14500, 1450, 15950, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\xa0c5533322bb32bd86a0e056e5de887f251c371aa048daf05632423e96d8c208', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7eaf-933d-813854afc197', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2980-7513-9ab1-b60468ae4892', 'invoice', 'draft', NULL, '2026-10-01', '2026-11-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, NULL, NULL, NULL, '\x1e9977d4ce742b02ba7b1c49e342cf595dbc4557e77694d24429cbfca703ad6e', 1, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.635221+00', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-72e2-b8dd-0e7ad2af1fd6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', 'settlement', 'issued', NULL, '2026-09-01', '2026-10-31', 'JPY', 0, 0, 0, NULL, NULL, NULL, NULL, '{小林工芸株式会社}', NULL, '\x6899c689db60788407b403254eacb31435d2d3c36f56ff2b3eb03bcb0fc4cde8', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.635221+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-734f-9982-64f567322540', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', 'settlement', 'issued', NULL, '2026-10-01', '2026-11-30', 'JPY', 0, 0, 0, NULL, NULL, NULL, NULL, '{小林工芸株式会社}', NULL, '\x7180407e8dc16a37df22539bf59dd48883bfd56b22600fb0da66e3785fafc824', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.635221+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-776e-a5b2-dff5be1d2630', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'invoice', 'issued', 'INV-000030', '2026-09-01', '2026-10-31', 'JPY', 14500, 1450, 15950, NULL, NULL, NULL, '鈴木商事株式会社', '{鈴木商事株式会社}', NULL, '\x15f0347aa60fdad234399c6977ffda796a390ef17f2d1d42554c7701bafb5397', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29c6-78f2-89ce-827819bda0e7', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27ce-7ab7-aecb-a65385932f09', 'credit_note', 'issued', 'CN-000002', '2026-06-30', '2026-07-31', 'JPY', -69699, -6969, -76668, NULL, NULL, NULL, '佐藤工業株式会社', '{佐藤工業株式会社}', NULL, '\x3bc647e7840d71726bf0b6bc29b81e74fa170648733eb06b117af3dd64c2f100', 2, '2026-06-30 07:17:12.240154+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-79b3-9efd-32fff12906c7', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'invoice', 'issued', 'INV-000027', '2026-08-30', '2026-09-30', 'JPY', 9101, 728, 9829, NULL, NULL, NULL, '高橋物産株式会社', '{高橋物産株式会社}', NULL, '\xdfd3f39f39e92abf55c7c944799cd8f5722b18293116a08969f47eb8c566f2a8', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7a24-9bf8-737847e6a72e', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', 'invoice', 'issued', 'INV-000013', '2026-07-01', '2026-08-31', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\x68a12091617166cbebabf0106ee225e80d948bfccf60fa8fcd3d967358f105e8', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7a8f-8fff-c16d4b743467', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27f4-740b-a88e-d45233154453', 'invoice', 'issued', 'INV-000021', '2026-08-01', '2026-09-30', 'JPY', 3000, 300, 3300, NULL, NULL, NULL, '田中印刷株式会社', '{田中印刷株式会社}', NULL, '\xe9c76664a3c30070f3e45307ccb64eb482770193a76b8f030ad9baff7cb267a8', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7afc-9d64-7d77029dbc46', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'invoice', 'issued', 'INV-000014', '2026-07-01', '2026-08-31', 'JPY', 466, 46, 512, NULL, NULL, NULL, '加藤建設株式会社', '{加藤建設株式会社}', NULL, '\x7c7e586227d2d4825454f481e2eaeb2b048685953d5ffeb278a856cb89a6b55b', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7b67-9516-af5ce17518ce', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'invoice', 'issued', 'INV-000018', '2026-07-15', '2026-08-31', 'JPY', 8515, 851, 9366, NULL, NULL, NULL, '加藤建設株式会社', '{加藤建設株式会社}', NULL, '\xed69129e3781dc3aa4301994219e63e41cc1e31a06335147084033c54e89c13e', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7c46-a158-7f099a0d19e5', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'invoice', 'issued', 'INV-000026', '2026-08-15', '2026-09-30', 'JPY', 7983, 798, 8781, NULL, NULL, NULL, '加藤建設株式会社', '{加藤建設株式会社}', NULL, '\xfcf072d636063d2aab6b5d440ba997acb761d5b8510b9fa8138972966c6a177f', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'invoice', 'issued', 'INV-000032', '2026-09-15', '2026-10-31', 'JPY', 11000, 1100, 12100, NULL, NULL, NULL, '加藤建設株式会社', '{加藤建設株式会社}', NULL, '\xdb63fe5e112cf611c8ff0c10671bdc50a537c24deca9fec9a960a46bb9044d7c', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7dd9-8c49-bfd28144f611', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2980-7513-9ab1-b60468ae4892', 'invoice', 'issued', 'INV-000022', '2026-08-01', '2026-09-30', 'JPY', 5484, 548, 6032, NULL, NULL, NULL, '吉田商店株式会社', '{吉田商店株式会社}', NULL, '\x7306942f0d1e4709ed540d27d49d84285cdfc7a53c7fa17ba6b211a2be821d7c', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7e43-a39a-6047dbc60e25', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2980-7513-9ab1-b60468ae4892', 'invoice', 'issued', 'INV-000031', '2026-09-01', '2026-10-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '吉田商店株式会社', '{吉田商店株式会社}', NULL, '\x32ce872e224b83cb253dd820922b448f02db94893c526d47a6a66b561ef1ca9e', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b40-7f1c-95f7-e8cb6e10b418', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'invoice', 'issued', 'INV-000015', '2026-07-01', '2026-08-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '山本薬品株式会社', '{山本薬品株式会社}', NULL, '\x9b4e70fb680346f6c5e029ef3ba4e5f9996e1760e34ab3537a2a6a5e4e7bb1ec', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7044-b261-4abf320a5380', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'invoice', 'issued', 'INV-000023', '2026-08-01', '2026-09-30', 'JPY', 4516, 451, 4967, NULL, NULL, NULL, '山本薬品株式会社', '{山本薬品株式会社}', NULL, '\x885a00a376ce24a7ee909a37326bac43003aa1bb1a86f0369ba3c50ba9023e2e', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-70b2-82d0-81ac50ef0d98', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2994-71c2-a45a-0fad989022d0', 'invoice', 'issued', 'INV-000016', '2026-07-01', '2026-08-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '中村機械株式会社', '{中村機械株式会社}', NULL, '\xae32a333f3c461266f426b51bf84a191836c28beae38995ce1b05107e05878d6', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7126-a316-f876457df0b7', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2994-71c2-a45a-0fad989022d0', 'invoice', 'issued', 'INV-000024', '2026-08-01', '2026-09-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '中村機械株式会社', '{中村機械株式会社}', NULL, '\x4d30aa08c5802a5dc96e29a29a465435992c7b44236887701cd102763799bedc', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7199-abba-6aae463e1616', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2994-71c2-a45a-0fad989022d0', 'invoice', 'issued', 'INV-000028', '2026-08-31', '2026-09-30', 'JPY', 50000, 0, 50000, NULL, NULL, NULL, '中村機械株式会社', '{中村機械株式会社}', NULL, '\xeee4a409b895bdf4c16ccc675864bc2dcd38c048f126800dbb3e4ee69c4b897f', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7208-aa11-82a2fa6347bc', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', 'invoice', 'issued', 'INV-000017', '2026-07-01', '2026-08-31', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '小林工芸株式会社', '{小林工芸株式会社}', NULL, '\x157b54a4ecbeba9fe23780814df5f8384092bed0545808e3f08ab01c337ac68a', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2b41-7277-bde5-78ca2e08c957', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a3-7854-aa93-cfe960635e83', 'invoice', 'issued', 'INV-000025', '2026-08-01', '2026-09-30', 'JPY', 10000, 1000, 11000, NULL, NULL, NULL, '小林工芸株式会社', '{小林工芸株式会社}', NULL, '\xc70966c42881a0c4ddb9ae69153ec5b483e2066870aa369542310fd7e107fec9', 2, '2026-10-01 07:17:12.635221+00', '2026-10-01 07:17:12.755912+00', '2026-10-01 07:17:12.755912+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2c07-7ad9-a0d9-2b371aac649a', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd3-7174-8813-7335bfd45bd1', 'invoice', 'held', NULL, '2026-10-01', '2026-11-30', 'JPY', 53000, 5300, 58300, NULL, NULL, NULL, NULL, NULL, NULL, '\x34aa3439b5bedc8f0cdde5fb34627ba8b9ce09dea7026da3f9ad38cae556d574', 1, '2026-10-01 07:17:12.836498+00', '2026-10-01 07:17:12.836498+00', NULL);


--
-- Data for Name: item_options; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.item_options VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '01a216b7-254c-72fe-bcdd-b93c3dda5f87'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-255a-76b5-a592-03c17d08bbc5', '01a216b7-254c-72fe-bcdd-b93c3dda5f87');


--
-- Data for Name: item_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.item_versions VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2551-70d1-990c-02bff59c30f5', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', 1, '2000-01-01', '2026-04-01 07:17:11.121054+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2558-7748-a68a-497ff05fdc58', '01a216b7-2555-79dc-9fae-5f7b81f750c8', 1, '2000-01-01', '2026-04-01 07:17:11.128477+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-255c-7d92-b81b-d5f4abd886ab', '01a216b7-255a-76b5-a592-03c17d08bbc5', 1, '2000-01-01', '2026-04-01 07:17:11.13289+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2560-721d-80d8-e634be6c5a0f', '01a216b7-255e-77ad-ac92-0e83bce93a9b', 1, '2000-01-01', '2026-04-01 07:17:11.136138+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2563-7699-a619-457d3750b57b', '01a216b7-2561-7b28-a2eb-0d0bde11d7c8', 1, '2000-01-01', '2026-04-01 07:17:11.139433+00');


--
-- Data for Name: items; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.items VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '01a216b7-2549-78f4-b774-959178e6e6af', 'seat', 'seat', 'option', 'on_sale', 1, 2, '2026-04-01 07:17:11.116182+00', '2026-04-01 07:17:11.119371+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '01a216b7-2549-78f4-b774-959178e6e6af', 'light', 'light', 'main', 'on_sale', 1, 2, '2026-04-01 07:17:11.12563+00', '2026-04-01 07:17:11.127925+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-255a-76b5-a592-03c17d08bbc5', '01a216b7-2549-78f4-b774-959178e6e6af', 'standard', 'standard', 'main', 'on_sale', 1, 2, '2026-04-01 07:17:11.130427+00', '2026-04-01 07:17:11.132322+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-255e-77ad-ac92-0e83bce93a9b', '01a216b7-2549-78f4-b774-959178e6e6af', 'yearly', 'yearly', 'main', 'on_sale', 1, 2, '2026-04-01 07:17:11.13449+00', '2026-04-01 07:17:11.135749+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2561-7b28-a2eb-0d0bde11d7c8', '01a216b7-2549-78f4-b774-959178e6e6af', 'quarterly', 'quarterly', 'main', 'on_sale', 1, 2, '2026-04-01 07:17:11.137719+00', '2026-04-01 07:17:11.139046+00');


--
-- Data for Name: ledger_rows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_rows VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-773c-9082-4e5bc539f062', '2026-04-01', 'recurring', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', 3000, 1, 30, '2026-04-01', '2026-05-01', 1, '01a216b7-258d-731d-bc25-ea0b37caa1a0', '01a216b7-258d-7627-a207-017c60908222', '2026-11-26 07:17:11.538986+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-7741-a530-563a316354d5', '2026-04-01', 'one_time', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-7741-a530-563a316354d5', 50000, 1, 1, '2026-04-01', '2026-04-02', 1, '01a216b7-258d-731d-bc25-ea0b37caa1a0', '01a216b7-258d-7633-b45c-f710addb36dd', '2026-11-26 07:17:11.539113+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-773c-9082-4e5bc539f062', '2026-04-01', 'recurring', '2026-04-01', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 2, '01a216b7-256f-773c-9082-4e5bc539f062', -1500, 1, -15, '2026-04-01', '2026-04-16', 3, '01a216b7-27d2-72d7-9b57-6a63d27c2da6', '01a216b7-27d2-78d7-a6a2-b84c68095c89', '2026-11-26 07:17:12.153202+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-04-01', 'recurring', '2026-04-16', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', 5000, 1, 15, '2026-04-16', '2026-05-01', 3, '01a216b7-27d2-72d7-9b57-6a63d27c2da6', '01a216b7-27d2-78e6-9a78-bfbc400b22f9', '2026-11-26 07:17:12.153236+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', 10000, 1, 31, '2026-05-01', '2026-06-01', 3, '01a216b7-28e3-7989-ad73-28229da7c1fb', '01a216b7-28e3-7a02-a95e-f294fe984cb7', '2026-11-26 07:17:12.153242+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b9a-84e3-15b5af867f01', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2787-7b9a-84e3-15b5af867f01', 10000, 1, 31, '2026-05-01', '2026-06-01', 7, '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '01a216b7-28e3-7b6d-8083-bd3112db18f3', '2026-11-26 07:17:12.153246+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', 4000, 20, 31, '2026-05-01', '2026-06-01', 7, '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '01a216b7-28e3-7b7b-a2a8-8ebfd6f65170', '2026-11-26 07:17:12.153249+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-05-01', 'discount', '2026-05-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', -400, 1, 0, '2026-05-01', '2026-06-01', 7, '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '01a216b7-28e3-7bcd-9a52-f7e18ea4fd2c', '2026-11-26 07:17:12.153253+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a216b7-27ce-7ab7-aecb-a65385932f09', 'JPY', 'standard', 10, 1, '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', 120000, 1, 365, '2026-05-01', '2027-05-01', 2, '01a216b7-28e3-7cd1-a8a6-ed4401bd5033', '01a216b7-28e3-7d38-abf1-d0a56bddedc7', '2026-11-26 07:17:12.153257+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d14-8b77-c2b06ec24181', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a216b7-27f4-740b-a88e-d45233154453', 'JPY', 'standard', 10, 1, '01a216b7-27f6-7d14-8b77-c2b06ec24181', 3000, 1, 31, '2026-05-01', '2026-06-01', 2, '01a216b7-28e3-7db0-a403-24ba325d468d', '01a216b7-28e3-7e59-83b7-8cc5903c4e03', '2026-11-26 07:17:12.153267+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d19-bed4-c37389039fc4', '2026-05-01', 'one_time', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a216b7-27f4-740b-a88e-d45233154453', 'JPY', 'standard', 10, 1, '01a216b7-27f6-7d19-bed4-c37389039fc4', 50000, 1, 1, '2026-05-01', '2026-05-02', 2, '01a216b7-28e3-7db0-a403-24ba325d468d', '01a216b7-28e3-7e61-ba74-c83b3d4b8d7f', '2026-11-26 07:17:12.153271+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '01a216b7-27e8-739a-9925-603a82b1731b', '2026-02-28', 'recurring', '2026-05-11', '00000000-0000-0000-0000-000000000000', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'JPY', 'reduced', 8, 1, '01a216b7-27e8-739a-9925-603a82b1731b', 1978, 1, 20, '2026-05-11', '2026-05-31', 2, '01a216b7-28e3-7d41-867c-dbd544c73a47', '01a216b7-28e3-7da8-8919-36656412864e', '2026-11-26 07:17:12.153274+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', 10000, 1, 30, '2026-06-01', '2026-07-01', 3, '01a216b7-28e3-7a11-a636-f12f0eec1cb2', '01a216b7-28e3-7a79-a47c-1e16d53f23e8', '2026-11-26 07:17:12.153278+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b9a-84e3-15b5af867f01', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2787-7b9a-84e3-15b5af867f01', 10000, 1, 30, '2026-06-01', '2026-07-01', 7, '01a216b7-28e3-7bd7-a29f-29a091e31c29', '01a216b7-28e3-7cba-8d89-8439e03f0b10', '2026-11-26 07:17:12.153282+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', 4000, 20, 30, '2026-06-01', '2026-07-01', 7, '01a216b7-28e3-7bd7-a29f-29a091e31c29', '01a216b7-28e3-7cc3-89ed-721e0bc16802', '2026-11-26 07:17:12.153286+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-06-01', 'discount', '2026-06-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', -400, 1, 0, '2026-06-01', '2026-07-01', 7, '01a216b7-28e3-7bd7-a29f-29a091e31c29', '01a216b7-28e3-7cca-94e6-04ca7f2cc26b', '2026-11-26 07:17:12.15329+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d14-8b77-c2b06ec24181', '2026-06-01', 'recurring', '2026-06-01', '00000000-0000-0000-0000-000000000000', '01a216b7-27f4-740b-a88e-d45233154453', 'JPY', 'standard', 10, 1, '01a216b7-27f6-7d14-8b77-c2b06ec24181', 3000, 1, 30, '2026-06-01', '2026-07-01', 2, '01a216b7-28e3-7e6a-b99e-0e285efe886a', '01a216b7-28e3-7ecc-8eaa-d005669fb759', '2026-11-26 07:17:12.153295+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7089-877f-d56a0f51af97', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a216b7-29a3-7854-aa93-cfe960635e83', 'JPY', 'standard', 10, 1, '01a216b7-29a5-7089-877f-d56a0f51af97', 0, 1, 30, '2026-09-01', '2026-10-01', 3, '01a216b7-2b41-72e2-b8dd-0e7ad2af1fd6', '01a216b7-2b41-7347-9d8a-279ead27aec5', '2026-11-26 07:17:12.65167+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7089-877f-d56a0f51af97', '2026-10-01', 'recurring', '2026-10-01', '00000000-0000-0000-0000-000000000000', '01a216b7-29a3-7854-aa93-cfe960635e83', 'JPY', 'standard', 10, 1, '01a216b7-29a5-7089-877f-d56a0f51af97', 0, 1, 30, '2026-10-01', '2026-10-31', 3, '01a216b7-2b41-734f-9982-64f567322540', '01a216b7-2b41-73b3-8e97-2040bc2884d2', '2026-11-26 07:17:12.651705+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-06-01', 'discount', '2026-06-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', -500, 1, 0, '2026-06-01', '2026-07-01', 5, '01a216b7-29af-7d9d-88cf-1846ef462184', '01a216b7-29af-7e86-845c-554287ac958a', '2026-11-26 07:17:12.765953+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', '2026-05-01', 'recurring', '2026-05-01', '00000000-0000-0000-0000-000000000000', '01a216b7-27ce-7ab7-aecb-a65385932f09', 'JPY', 'standard', 10, 2, '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', -69699, 1, -212, '2026-05-01', '2026-10-01', 4, '01a216b7-29c6-78f2-89ce-827819bda0e7', '01a216b7-29c6-7a1c-8481-8217179d45d4', '2026-11-26 07:17:12.765987+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', 10000, 1, 31, '2026-07-01', '2026-08-01', 5, '01a216b7-2b40-7153-b611-6c385323bab5', '01a216b7-2b40-723d-8b99-31ab88114700', '2026-11-26 07:17:12.766+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-07-01', 'discount', '2026-07-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', -500, 1, 0, '2026-07-01', '2026-08-01', 5, '01a216b7-2b40-7153-b611-6c385323bab5', '01a216b7-2b40-724f-bec6-2eace9deb182', '2026-11-26 07:17:12.766004+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b9a-84e3-15b5af867f01', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2787-7b9a-84e3-15b5af867f01', 10000, 1, 31, '2026-07-01', '2026-08-01', 9, '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-75fc-a1f1-5aca4f02c0f0', '2026-11-26 07:17:12.766008+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', 1161, 20, 9, '2026-07-01', '2026-07-10', 9, '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-7609-8870-b1bd19d97546', '2026-11-26 07:17:12.766012+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-07-01', 'discount', '2026-07-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', -116, 1, 0, '2026-07-01', '2026-07-10', 9, '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-7611-b1d3-a638e9d6a445', '2026-11-26 07:17:12.766017+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-07-01', 'recurring', '2026-07-10', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', 3548, 25, 22, '2026-07-10', '2026-08-01', 9, '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-7619-9066-8dec5177704c', '2026-11-26 07:17:12.76602+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-07-01', 'discount', '2026-07-10', '01a216b7-2788-7360-9576-d5e5ec82264d', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', -354, 1, 0, '2026-07-10', '2026-08-01', 9, '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2b40-7620-bc3b-5fdba9342c66', '2026-11-26 07:17:12.766024+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d14-8b77-c2b06ec24181', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a216b7-27f4-740b-a88e-d45233154453', 'JPY', 'standard', 10, 1, '01a216b7-27f6-7d14-8b77-c2b06ec24181', 3000, 1, 31, '2026-07-01', '2026-08-01', 3, '01a216b7-2b40-7a24-9bf8-737847e6a72e', '01a216b7-2b40-7a87-9b2a-0d7193793a36', '2026-11-26 07:17:12.76603+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-759b-84d4-028c59aaa40c', '2026-06-15', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'JPY', 'standard', 10, 1, '01a216b7-296f-759b-84d4-028c59aaa40c', 466, 5, 14, '2026-07-01', '2026-07-15', 6, '01a216b7-2b40-7afc-9d64-7d77029dbc46', '01a216b7-2b40-7b60-8684-64697c56948c', '2026-11-26 07:17:12.766034+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2985-7420-bdf1-0415aeba607a', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'JPY', 'standard', 10, 1, '01a216b7-2985-7420-bdf1-0415aeba607a', 10000, 1, 31, '2026-07-01', '2026-08-01', 4, '01a216b7-2b40-7f1c-95f7-e8cb6e10b418', '01a216b7-2b41-703d-9eeb-c39a8d4416b1', '2026-11-26 07:17:12.766038+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7b9e-9205-2298a8102bc4', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2994-71c2-a45a-0fad989022d0', 'JPY', 'standard', 10, 1, '01a216b7-2995-7b9e-9205-2298a8102bc4', 10000, 1, 31, '2026-07-01', '2026-08-01', 4, '01a216b7-2b41-70b2-82d0-81ac50ef0d98', '01a216b7-2b41-711f-b1c2-3eff57838e87', '2026-11-26 07:17:12.766042+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7089-877f-d56a0f51af97', '2026-07-01', 'recurring', '2026-07-01', '00000000-0000-0000-0000-000000000000', '01a216b7-29a3-7854-aa93-cfe960635e83', 'JPY', 'standard', 10, 1, '01a216b7-29a5-7089-877f-d56a0f51af97', 10000, 1, 31, '2026-07-01', '2026-08-01', 3, '01a216b7-2b41-7208-aa11-82a2fa6347bc', '01a216b7-2b41-726e-b8f1-5f971e82f9d4', '2026-11-26 07:17:12.766045+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7243-be9e-43ed5996a560', '2026-07-15', 'recurring', '2026-07-15', '00000000-0000-0000-0000-000000000000', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'JPY', 'standard', 10, 1, '01a216b7-296f-7243-be9e-43ed5996a560', 7741, 1, 31, '2026-07-15', '2026-08-15', 6, '01a216b7-2b40-7b67-9516-af5ce17518ce', '01a216b7-2b40-7c35-81ab-c621016aa509', '2026-11-26 07:17:12.766049+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-759b-84d4-028c59aaa40c', '2026-07-15', 'recurring', '2026-07-15', '00000000-0000-0000-0000-000000000000', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'JPY', 'standard', 10, 1, '01a216b7-296f-759b-84d4-028c59aaa40c', 774, 5, 31, '2026-07-15', '2026-08-15', 6, '01a216b7-2b40-7b67-9516-af5ce17518ce', '01a216b7-2b40-7c3e-a89c-5a54448abf40', '2026-11-26 07:17:12.766744+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', 10000, 1, 31, '2026-08-01', '2026-09-01', 5, '01a216b7-2b40-7260-9639-376cc0179327', '01a216b7-2b40-7308-918f-a555fcc69878', '2026-11-26 07:17:12.766749+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-08-01', 'discount', '2026-08-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', -500, 1, 0, '2026-08-01', '2026-09-01', 5, '01a216b7-2b40-7260-9639-376cc0179327', '01a216b7-2b40-7311-9f51-106dbcf03582', '2026-11-26 07:17:12.766754+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b9a-84e3-15b5af867f01', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2787-7b9a-84e3-15b5af867f01', 10000, 1, 31, '2026-08-01', '2026-09-01', 9, '01a216b7-2b40-7628-8f0f-4e16158aca26', '01a216b7-2b40-7754-9cda-93774bbaf270', '2026-11-26 07:17:12.766759+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', 5000, 25, 31, '2026-08-01', '2026-09-01', 9, '01a216b7-2b40-7628-8f0f-4e16158aca26', '01a216b7-2b40-775e-9cfe-ce1291926d5e', '2026-11-26 07:17:12.766763+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-08-01', 'discount', '2026-08-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', -500, 1, 0, '2026-08-01', '2026-09-01', 9, '01a216b7-2b40-7628-8f0f-4e16158aca26', '01a216b7-2b40-7766-af1d-b3eb6fa6a325', '2026-11-26 07:17:12.766766+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d14-8b77-c2b06ec24181', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a216b7-27f4-740b-a88e-d45233154453', 'JPY', 'standard', 10, 1, '01a216b7-27f6-7d14-8b77-c2b06ec24181', 3000, 1, 31, '2026-08-01', '2026-09-01', 3, '01a216b7-2b40-7a8f-8fff-c16d4b743467', '01a216b7-2b40-7af5-86f4-70b2d683893a', '2026-11-26 07:17:12.76677+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2985-7420-bdf1-0415aeba607a', '2026-08-01', 'recurring', '2026-08-15', '00000000-0000-0000-0000-000000000000', '01a216b7-2980-7513-9ab1-b60468ae4892', 'JPY', 'standard', 10, 1, '01a216b7-2985-7420-bdf1-0415aeba607a', 5484, 1, 17, '2026-08-15', '2026-09-01', 4, '01a216b7-2b40-7dd9-8c49-bfd28144f611', '01a216b7-2b40-7e3c-82d0-bd8685d259c0', '2026-11-26 07:17:12.766774+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2985-7420-bdf1-0415aeba607a', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'JPY', 'standard', 10, 1, '01a216b7-2985-7420-bdf1-0415aeba607a', 4516, 1, 14, '2026-08-01', '2026-08-15', 4, '01a216b7-2b41-7044-b261-4abf320a5380', '01a216b7-2b41-70a9-8c48-a055a343e547', '2026-11-26 07:17:12.766778+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7b9e-9205-2298a8102bc4', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2994-71c2-a45a-0fad989022d0', 'JPY', 'standard', 10, 1, '01a216b7-2995-7b9e-9205-2298a8102bc4', 10000, 1, 31, '2026-08-01', '2026-09-01', 4, '01a216b7-2b41-7126-a316-f876457df0b7', '01a216b7-2b41-7192-9323-42c08dd3aa0d', '2026-11-26 07:17:12.766782+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7089-877f-d56a0f51af97', '2026-08-01', 'recurring', '2026-08-01', '00000000-0000-0000-0000-000000000000', '01a216b7-29a3-7854-aa93-cfe960635e83', 'JPY', 'standard', 10, 1, '01a216b7-29a5-7089-877f-d56a0f51af97', 10000, 1, 31, '2026-08-01', '2026-09-01', 3, '01a216b7-2b41-7277-bde5-78ca2e08c957', '01a216b7-2b41-72db-97be-7a83f0bb3e38', '2026-11-26 07:17:12.766788+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7243-be9e-43ed5996a560', '2026-08-15', 'recurring', '2026-08-15', '00000000-0000-0000-0000-000000000000', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'JPY', 'standard', 10, 1, '01a216b7-296f-7243-be9e-43ed5996a560', 7258, 1, 31, '2026-08-15', '2026-09-15', 6, '01a216b7-2b40-7c46-a158-7f099a0d19e5', '01a216b7-2b40-7d0a-84b6-141d915205a2', '2026-11-26 07:17:12.766792+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-759b-84d4-028c59aaa40c', '2026-08-15', 'recurring', '2026-08-15', '00000000-0000-0000-0000-000000000000', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'JPY', 'standard', 10, 1, '01a216b7-296f-759b-84d4-028c59aaa40c', 725, 5, 31, '2026-08-15', '2026-09-15', 6, '01a216b7-2b40-7c46-a158-7f099a0d19e5', '01a216b7-2b40-7d13-97db-92a082037144', '2026-11-26 07:17:12.766795+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '01a216b7-27e8-739a-9925-603a82b1731b', '2026-05-31', 'recurring', '2026-05-31', '00000000-0000-0000-0000-000000000000', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'JPY', 'reduced', 8, 1, '01a216b7-27e8-739a-9925-603a82b1731b', 9101, 1, 92, '2026-05-31', '2026-08-31', 2, '01a216b7-2b40-79b3-9efd-32fff12906c7', '01a216b7-2b40-7a1a-b9a8-75d157e0c730', '2026-11-26 07:17:12.766799+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-299d-7893-889b-d066d455cb40', '2026-08-31', 'one_time', '2026-08-31', '00000000-0000-0000-0000-000000000000', '01a216b7-2994-71c2-a45a-0fad989022d0', 'JPY', 'out_of_scope', 0, 1, '01a216b7-299d-7893-889b-d066d455cb40', 50000, 1, 1, '2026-08-31', '2026-09-01', 4, '01a216b7-2b41-7199-abba-6aae463e1616', '01a216b7-2b41-71ff-b248-610b31d6981a', '2026-11-26 07:17:12.766803+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', 9000, 1, 30, '2026-09-01', '2026-10-01', 5, '01a216b7-2b40-7319-b50b-b1770ba7a00b', '01a216b7-2b40-73be-9e28-6d5e3cba2b94', '2026-11-26 07:17:12.766807+00');
INSERT INTO public.ledger_rows VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', '2026-09-01', 'discount', '2026-09-01', '01a216b7-2967-711a-ae0b-bf8256061d0d', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'JPY', 'standard', 10, 1, '01a216b7-256f-773c-9082-4e5bc539f062', -450, 1, 0, '2026-09-01', '2026-10-01', 5, '01a216b7-2b40-7319-b50b-b1770ba7a00b', '01a216b7-2b40-73c7-8358-e4054efbba63', '2026-11-26 07:17:12.766811+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b9a-84e3-15b5af867f01', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2787-7b9a-84e3-15b5af867f01', 10000, 1, 30, '2026-09-01', '2026-10-01', 9, '01a216b7-2b40-776e-a5b2-dff5be1d2630', '01a216b7-2b40-787a-9e7e-cc6c3f0e98f2', '2026-11-26 07:17:12.766816+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', 5000, 25, 30, '2026-09-01', '2026-10-01', 9, '01a216b7-2b40-776e-a5b2-dff5be1d2630', '01a216b7-2b40-7883-b5c3-906c94d32290', '2026-11-26 07:17:12.76682+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-7210-89c8-f991eec845eb', '2026-09-01', 'discount', '2026-09-01', '01a216b7-2788-7360-9576-d5e5ec82264d', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'JPY', 'standard', 10, 1, '01a216b7-2788-7210-89c8-f991eec845eb', -500, 1, 0, '2026-09-01', '2026-10-01', 9, '01a216b7-2b40-776e-a5b2-dff5be1d2630', '01a216b7-2b40-788b-9f2a-9a10f5248a57', '2026-11-26 07:17:12.766824+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2985-7420-bdf1-0415aeba607a', '2026-09-01', 'recurring', '2026-09-01', '00000000-0000-0000-0000-000000000000', '01a216b7-2980-7513-9ab1-b60468ae4892', 'JPY', 'standard', 10, 1, '01a216b7-2985-7420-bdf1-0415aeba607a', 10000, 1, 30, '2026-09-01', '2026-10-01', 4, '01a216b7-2b40-7e43-a39a-6047dbc60e25', '01a216b7-2b40-7ea6-8bc2-95bcb2568aef', '2026-11-26 07:17:12.766828+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7243-be9e-43ed5996a560', '2026-09-15', 'recurring', '2026-09-15', '00000000-0000-0000-0000-000000000000', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'JPY', 'standard', 10, 1, '01a216b7-296f-7243-be9e-43ed5996a560', 10000, 1, 30, '2026-09-15', '2026-10-15', 6, '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', '01a216b7-2b40-7dc6-86d7-e37316da73c6', '2026-11-26 07:17:12.766832+00'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-759b-84d4-028c59aaa40c', '2026-09-15', 'recurring', '2026-09-15', '00000000-0000-0000-0000-000000000000', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'JPY', 'standard', 10, 1, '01a216b7-296f-759b-84d4-028c59aaa40c', 1000, 5, 30, '2026-09-15', '2026-10-15', 6, '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', '01a216b7-2b40-7dd1-9aa8-6fb3e6b681ec', '2026-11-26 07:17:12.766836+00');


--
-- Data for Name: number_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.number_series VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'credit_note', 2),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'invoice', 32),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 13),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 12);


--
-- Data for Name: products; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.products VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2549-78f4-b774-959178e6e6af', 'kintai', 'クラウド勤怠', NULL, 1, '2026-04-01 07:17:11.113568+00', '2026-04-01 07:17:11.113568+00');


--
-- Data for Name: renewals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.renewals VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '2026-08-01', 1, '2026-11-01', '2026-08-01 07:17:12.395503+00', '{"01a216b7-2787-7b96-a659-f0502c09407f": "01a216b7-255c-7d92-b81b-d5f4abd886ab", "01a216b7-2788-720c-989b-926f5074f207": "01a216b7-2551-70d1-990c-02bff59c30f5"}');


--
-- Data for Name: reservations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reservations VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', '01a216b7-2781-799b-a48e-b4dd7b9feab7', 'reserved', '2026-11-10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-78ef-905a-eff9457882fd', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', 'reserved', '2026-11-01');


--
-- Data for Name: schema_versions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_versions VALUES
	(1, 0, true, '2026-11-26 07:17:10.6986'),
	(2, 1, true, '2026-11-26 07:17:10.704357'),
	(3, 2, true, '2026-11-26 07:17:10.729496'),
	(4, 3, true, '2026-11-26 07:17:10.754264'),
	(5, 4, true, '2026-11-26 07:17:10.782745'),
	(6, 5, true, '2026-11-26 07:17:10.810337'),
	(7, 6, true, '2026-11-26 07:17:10.842803'),
	(8, 7, true, '2026-11-26 07:17:10.851105'),
	(9, 8, true, '2026-11-26 07:17:10.876057'),
	(10, 9, true, '2026-11-26 07:17:10.899791'),
	(11, 10, true, '2026-11-26 07:17:10.917922'),
	(12, 11, true, '2026-11-26 07:17:10.925102');


--
-- Data for Name: search_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_texts VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '株式会社山田製作所
cu 000001 cu000001', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-256e-79bb-ab84-7929f0c4315b', 'c 000001 c000001
po 1 po1
light
light
standard
standard
', '株式会社山田製作所
cu 000001 cu000001'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '鈴木商事株式会社
cu 000002 cu000002', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', 'c 000002 c000002
standard
standard
seat
seat
', '鈴木商事株式会社
cu 000002 cu000002'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-27ca-7686-935b-c6a9404b022a', '佐藤工業株式会社
cu 000003 cu000003', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', 'c 000003 c000003
yearly
yearly
', '佐藤工業株式会社
cu 000003 cu000003'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-27e3-7296-a819-2253fdb7c878', '高橋物産株式会社
cu 000004 cu000004', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', 'c 000004 c000004
quarterly
quarterly
', '高橋物産株式会社
cu 000004 cu000004'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '田中印刷株式会社
cu 000005 cu000005', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-27f6-7772-b1d0-d82110d24840', 'c 000005 c000005
light
light
', '田中印刷株式会社
cu 000005 cu000005'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '加藤建設株式会社
cu 000006 cu000006', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-296e-7db3-b2a6-f45840d2c6df', 'c 000006 c000006
standard
standard
seat
seat
', '加藤建設株式会社
cu 000006 cu000006'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-297e-725f-8850-9b6fe3bca18f', '吉田商店株式会社
cu 000007 cu000007', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '山本薬品株式会社
cu 000008 cu000008', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-2985-7073-844c-97ad8386789f', 'c 000007 c000007
standard
standard
', '山本薬品株式会社
cu 000008 cu000008
吉田商店株式会社
cu 000007 cu000007'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-2991-7e56-a0be-09a71f859f99', '中村機械株式会社
cu 000009 cu000009', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-2995-77f8-8de1-b76bc94fa55f', 'c 000008 c000008
standard
standard
', '中村機械株式会社
cu 000009 cu000009'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '小林工芸株式会社
cu 000010 cu000010', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', 'c 000009 c000009
standard
standard
', '小林工芸株式会社
cu 000010 cu000010'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '斎藤水産株式会社
cu 000011 cu000011', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', 'c 000010 c000010
standard
standard
', '斎藤水産株式会社
cu 000011 cu000011'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10', '渡辺食品株式会社
cu 000012 cu000012', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff', 'c 000011 c000011
standard
standard
', '渡辺食品株式会社
cu 000012 cu000012'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '01a216b7-2bd0-7291-af6d-1c818434e614', '伊藤運輸株式会社
cu 000013 cu000013', ''),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', 'c 000012 c000012
light
light
', '伊藤運輸株式会社
cu 000013 cu000013');


--
-- Data for Name: search_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000001', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '1', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000001', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '作', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '作所', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '山', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '山田', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '所', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '田', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '田製', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社山', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '製', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '製作', '01a216b7-2565-7d7d-8bd6-da2b51609e03'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000001', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '1', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000001', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-256e-79bb-ab84-7929f0c4315b');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00000', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000001', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'l', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'li', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'lig', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'ligh', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'light', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'p', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'po', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'po1', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '作', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '作所', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '山', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '山田', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '所', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '田', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '田製', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社山', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '製', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '製作', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 's', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'st', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sta', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stan', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stand', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standa', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standar', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standard', '01a216b7-256e-79bb-ab84-7929f0c4315b'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000002', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '2', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-2781-799b-a48e-b4dd7b9feab7');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000002', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '事', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '事株', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '商', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '商事', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '木', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '木商', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '鈴', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '鈴木', '01a216b7-2781-799b-a48e-b4dd7b9feab7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000002', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '2', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000002', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00000', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000002', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 's', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'se', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sea', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'seat', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'st', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sta', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stan', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stand', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standa', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standar', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standard', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '事', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '事株', '01a216b7-2787-7431-a4bc-ffe1a374b2c9');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '商', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '商事', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '木', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '木商', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '鈴', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '鈴木', '01a216b7-2787-7431-a4bc-ffe1a374b2c9'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000003', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '3', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000003', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '佐', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '佐藤', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '工', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '工業', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '業', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '業株', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '藤', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '藤工', '01a216b7-27ca-7686-935b-c6a9404b022a'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000003', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '3', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000003', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00000', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000003', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'y', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'ye', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'yea', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'year', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'yearl', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'yearly', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '佐', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '佐藤', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '工', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '工業', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '業', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '業株', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '藤', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '藤工', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000004', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '4', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000004', '01a216b7-27e3-7296-a819-2253fdb7c878');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '橋', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '橋物', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '物', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '物産', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '産', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '産株', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '高', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '高橋', '01a216b7-27e3-7296-a819-2253fdb7c878'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000004', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '4', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000004', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00000', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000004', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'q', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'qu', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'qua', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'quar', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'quart', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'quarte', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'quarter', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'quarterl', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'quarterly', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-27e7-7ca4-8156-a5c022cc62d7');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '橋', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '橋物', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '物', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '物産', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '産', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '産株', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '高', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '高橋', '01a216b7-27e7-7ca4-8156-a5c022cc62d7'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000005', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '5', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000005', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '中', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '中印', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '刷', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '刷株', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '印', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '印刷', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '田', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '田中', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-27f1-71a2-9250-9f0c871bffd6'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000005', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '5', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-27f6-7772-b1d0-d82110d24840');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000005', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00000', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000005', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'l', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'li', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'lig', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'ligh', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'light', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '中', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '中印', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '刷', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '刷株', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '印', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '印刷', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '田', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '田中', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-27f6-7772-b1d0-d82110d24840'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000006', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000006', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '加', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '加藤', '01a216b7-296a-7ab4-9102-b7ae8d8794d3');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '建', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '建設', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '藤', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '藤建', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '設', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '設株', '01a216b7-296a-7ab4-9102-b7ae8d8794d3'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000006', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '6', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000006', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00000', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000006', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 's', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'se', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sea', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'seat', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'st', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sta', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stan', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stand', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standa', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standar', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standard', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '加', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '加藤', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '建', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '建設', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-296e-7db3-b2a6-f45840d2c6df');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '藤', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '藤建', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '設', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '設株', '01a216b7-296e-7db3-b2a6-f45840d2c6df'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000007', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '7', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000007', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '吉', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '吉田', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '商', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '商店', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '店', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '店株', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '田', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '田商', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-297e-725f-8850-9b6fe3bca18f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000008', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '8', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-2981-77f1-b7a4-b67643ba78f5');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000008', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '品', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '品株', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '山', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '山本', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '本', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '本薬', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '薬', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '薬品', '01a216b7-2981-77f1-b7a4-b67643ba78f5'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000007', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000008', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '7', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '8', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000007', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00000', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000008', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 's', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'st', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sta', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stan', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stand', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standa', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standar', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standard', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-2985-7073-844c-97ad8386789f');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '品', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '品株', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '山', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '山本', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '本', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '本薬', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '薬', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '薬品', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000007', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '吉', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '吉田', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '商', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '商店', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '店', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '店株', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '田', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '田商', '01a216b7-2985-7073-844c-97ad8386789f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00000', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000009', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '9', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00000', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000009', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '中', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '中村', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '村', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '村機', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '械', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '械株', '01a216b7-2991-7e56-a0be-09a71f859f99');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '機', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '機械', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-2991-7e56-a0be-09a71f859f99'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000008', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000009', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '8', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '9', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000008', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00000', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000009', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 's', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'st', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sta', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stan', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stand', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standa', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standar', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standard', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '中', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '中村', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '村', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '村機', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '械', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '械株', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '機', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '機械', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-2995-77f8-8de1-b76bc94fa55f'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-29a1-73d4-88ed-5d7c41671cea');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00001', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000010', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '1', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '10', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00001', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000010', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '小', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '小林', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '工', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '工芸', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '林', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '林工', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '芸', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '芸株', '01a216b7-29a1-73d4-88ed-5d7c41671cea'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00000', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000009', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00001', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000010', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '1', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '10', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '9', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00000', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000009', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-29a4-7c0e-be27-529cbd3e9c39');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00001', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000010', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 's', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'st', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sta', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stan', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stand', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standa', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standar', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standard', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '小', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '小林', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '工', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '工芸', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '林', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '林工', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '芸', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '芸株', '01a216b7-29a4-7c0e-be27-529cbd3e9c39'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00001', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000011', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '1', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '11', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00001', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000011', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '斎', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '斎藤', '01a216b7-29c2-7ccf-b659-d785c6abbe90');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '水', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '水産', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '産', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '産株', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '藤', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '藤水', '01a216b7-29c2-7ccf-b659-d785c6abbe90'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00001', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000010', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000011', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '1', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '10', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '11', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00001', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000010', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00001', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000011', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 's', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'st', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sta', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stan', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stand', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standa', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standar', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standard', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '斎', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '斎藤', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '水', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '水産', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '産', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '産株', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '藤', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '藤水', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00001', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000012', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '1', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '12', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00001', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000012', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '品', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '品株', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '渡', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '渡辺', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '辺', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '辺食', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '食', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '食品', '01a216b7-2bc7-7305-8b2b-d6cec00d6a10'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00001', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000011', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000012', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '1', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '11', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '12', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00001', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000011', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00001', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000012', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 's', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'st', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'sta', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stan', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'stand', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standa', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standar', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'standard', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '品', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '品株', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '渡', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '渡辺', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '辺', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '辺食', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '食', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '食品', '01a216b7-2bcc-7863-a5b6-0c19b3f077ff'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '0000', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '00001', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '000013', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '1', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '13', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'c', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu0000', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu00001', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', 'cu000013', '01a216b7-2bd0-7291-af6d-1c818434e614');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '伊', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '伊藤', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '会社', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '式会', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '株式', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '社', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '藤', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '藤運', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '輸', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '輸株', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '運', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'customer', '運輸', '01a216b7-2bd0-7291-af6d-1c818434e614'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '0000', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '00001', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000012', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '000013', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '1', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '12', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '13', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c0000', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c00001', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'c000012', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu0000', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu00001', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'cu000013', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'l', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'li', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'lig', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'ligh', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', 'light', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '伊', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '伊藤', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '会社', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '式会', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444');
INSERT INTO public.search_tokens VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '株式', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '社', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '藤', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '藤運', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '輸', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '輸株', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '運', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444'),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'contract', '運輸', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444');


--
-- Data for Name: segments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.segments VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2576-7130-a0db-becae118e357', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-7738-8656-56f7916dfa1b', '01a216b7-256f-7741-a530-563a316354d5', 'setup', 'one_time', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '2026-04-01', '2026-04-02', '2026-04-01 07:17:11.154708+00', 'infinity', false, '01a216b7-2558-7748-a68a-497ff05fdc58', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2576-70dd-87f2-d189089ba5c6', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-7738-8656-56f7916dfa1b', '01a216b7-256f-773c-9082-4e5bc539f062', 'base', 'recurring', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '2026-04-01', '2027-04-01', '2026-04-01 07:17:11.154708+00', '2026-04-16 07:17:11.663074+00', false, '01a216b7-2558-7748-a68a-497ff05fdc58', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2576-7107-b700-45985454a93e', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-7738-8656-56f7916dfa1b', '01a216b7-256f-773c-9082-4e5bc539f062', 'base', 'recurring', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '2027-04-01', 'infinity', '2026-04-01 07:17:11.154708+00', '2026-04-16 07:17:11.663074+00', true, '01a216b7-2558-7748-a68a-497ff05fdc58', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2770-7324-9747-146f484f2df8', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-256f-7738-8656-56f7916dfa1b', '01a216b7-256f-773c-9082-4e5bc539f062', 'base', 'recurring', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '2026-04-01', '2026-04-16', '2026-04-16 07:17:11.663074+00', 'infinity', false, '01a216b7-2558-7748-a68a-497ff05fdc58', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2770-73c9-b446-6d6150278ff5', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-04-16', '2027-04-01', '2026-04-16 07:17:11.663074+00', '2026-04-16 07:17:11.674363+00', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2770-7400-a12f-ca8f2896eb05', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2027-04-01', 'infinity', '2026-04-16 07:17:11.663074+00', '2026-04-16 07:17:11.674363+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-278b-795d-8cc7-3eec831d6c43', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-05-01', '2026-08-01', '2026-04-16 07:17:11.690493+00', '2026-04-16 07:17:11.700251+00', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-278b-79a6-9734-3918bbe5097f', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-01', '2026-10-01', '2026-04-16 07:17:11.690493+00', '2026-04-16 07:17:11.700251+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-278b-79cb-90da-821223cbca06', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-10-01', 'infinity', '2026-04-16 07:17:11.690493+00', '2026-04-16 07:17:11.700251+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-277b-78c6-a26e-f9e50e166828', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-04-16', '2026-09-01', '2026-04-16 07:17:11.674363+00', '2026-06-30 07:17:12.167222+00', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-277b-78f1-b310-628f8188e968', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-09-01', '2027-04-01', '2026-04-16 07:17:11.674363+00', '2026-06-30 07:17:12.167222+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-277b-791c-8115-2f8c4d410886', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2027-04-01', 'infinity', '2026-04-16 07:17:11.674363+00', '2026-06-30 07:17:12.167222+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-278b-7904-a50a-f0cd09b3d2d8', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b96-a659-f0502c09407f', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-08-01', 'infinity', '2026-04-16 07:17:11.690493+00', '2026-08-01 07:17:12.395503+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-278b-78d5-ae7b-96927fea49b8', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b96-a659-f0502c09407f', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-05-01', '2026-08-01', '2026-04-16 07:17:11.690493+00', '2026-08-01 07:17:12.395503+00', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2795-7677-8d4f-cf96964e64af', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-05-01', '2026-07-10', '2026-04-16 07:17:11.700251+00', 'infinity', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 20, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2795-775c-8045-885fc62b5eda', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-01', '2026-10-01', '2026-04-16 07:17:11.700251+00', '2026-04-16 07:17:11.709786+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2795-7784-9d14-efdeccb7e749', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-10-01', 'infinity', '2026-04-16 07:17:11.700251+00', '2026-04-16 07:17:11.709786+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-279f-7120-a827-a6f549db5df6', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-10', '2026-10-01', '2026-04-16 07:17:11.709786+00', '2026-04-16 07:17:11.718677+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-279f-7148-aa67-b7460661914f', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-10-01', 'infinity', '2026-04-16 07:17:11.709786+00', '2026-04-16 07:17:11.718677+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-279f-70d7-9e26-20c7f7d4d717', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-01', '2026-08-10', '2026-04-16 07:17:11.709786+00', '2026-04-16 07:17:11.724423+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27a7-7954-8c20-1e8a8c2ee665', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-10-01', 'infinity', '2026-04-16 07:17:11.718677+00', '2026-04-16 07:17:11.724423+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2972-76dd-a154-7cb9e53ba586', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-07-01', '2026-07-15', '2026-06-30 07:17:12.177523+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'in_trial', 0, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2972-7736-94ca-9fe9abeb836c', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2027-07-01', '2028-07-01', '2026-06-30 07:17:12.177523+00', 'infinity', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 10300, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2972-77ae-9216-5a64bbb193c8', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-11-01', '2027-07-01', '2026-06-30 07:17:12.177523+00', 'infinity', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2972-77d5-9d7c-5f8ca89bb272', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2027-07-01', '2028-07-01', '2026-06-30 07:17:12.177523+00', 'infinity', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, 206, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2972-770d-bbd0-559cc86e5407', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-07-15', '2027-07-01', '2026-06-30 07:17:12.177523+00', '2026-06-30 07:17:12.185178+00', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2972-7786-8fef-2ba0606a447c', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-07-01', '2026-11-01', '2026-06-30 07:17:12.177523+00', '2026-06-30 07:17:12.185178+00', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 5, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297a-711c-98a1-6afa81979a86', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-07-15', '2026-08-01', '2026-06-30 07:17:12.185178+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297a-7148-8fd0-74eee3a9807a', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-08-01', '2026-09-01', '2026-06-30 07:17:12.185178+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'suspended', 0.5, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2972-775f-a1bc-3651e89f6687', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2028-07-01', 'infinity', '2026-06-30 07:17:12.177523+00', '2026-07-01 07:17:12.342074+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 10609, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2972-7802-b1d6-b8b2e6b625e9', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2028-07-01', 'infinity', '2026-06-30 07:17:12.177523+00', '2026-07-01 07:17:12.342074+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, 212, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2795-76c3-8e6f-f18a8e20c81b', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-07-10', '2026-08-01', '2026-04-16 07:17:11.700251+00', '2026-07-10 07:17:12.372731+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27a7-78e3-b181-951c53b79cb1', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-10', '2026-08-20', '2026-04-16 07:17:11.718677+00', '2026-04-16 07:17:11.724423+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27a7-792c-841b-0a326715341d', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-20', '2026-10-01', '2026-04-16 07:17:11.718677+00', '2026-04-16 07:17:11.724423+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ad-7432-8a22-4f5f62847203', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-01', '2026-08-20', '2026-04-16 07:17:11.724423+00', '2026-04-16 07:17:11.732059+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ad-747b-b4be-139ec37ae4c9', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-20', '2026-10-01', '2026-04-16 07:17:11.724423+00', '2026-04-16 07:17:11.732059+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 28, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ad-74a2-9995-78302154da47', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-10-01', '2026-11-10', '2026-04-16 07:17:11.724423+00', '2026-04-16 07:17:11.732059+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 28, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ad-74ce-b751-964d6cb3634b', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-11-10', 'infinity', '2026-04-16 07:17:11.724423+00', '2026-04-16 07:17:11.732059+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 26, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27bc-7bce-b6bb-a205874048f4', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-11-10', 'infinity', '2026-04-16 07:17:11.732059+00', 'infinity', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 23, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27eb-77f0-bcb8-960167d1c31a', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', '01a216b7-27e8-7395-a7f9-ba7a117ba5bc', '01a216b7-27e8-739a-9925-603a82b1731b', 'base', 'recurring', '01a216b7-2561-7b28-a2eb-0d0bde11d7c8', '2026-05-11', 'infinity', '2026-04-16 07:17:11.786592+00', 'infinity', false, '01a216b7-2563-7699-a619-457d3750b57b', 1, '月額利用料', 'flat', 9100.5, NULL, 1, 'JPY', 3, '2026-05-31', 'arrears', 'daily_rate', 'daily_rate', 'prorate', 'half_up', 0, 'reduced', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f9-7c4f-8456-3715b3ad259b', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d0f-ad5f-21b89caa8846', '01a216b7-27f6-7d14-8b77-c2b06ec24181', 'base', 'recurring', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '2026-05-01', '2026-09-01', '2026-04-16 07:17:11.800987+00', 'infinity', false, '01a216b7-2558-7748-a68a-497ff05fdc58', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f9-7c7c-96c4-4b163920e1d8', '01a216b7-27f6-7772-b1d0-d82110d24840', '01a216b7-27f6-7d0f-ad5f-21b89caa8846', '01a216b7-27f6-7d19-bed4-c37389039fc4', 'setup', 'one_time', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '2026-05-01', '2026-05-02', '2026-04-16 07:17:11.800987+00', 'infinity', false, '01a216b7-2558-7748-a68a-497ff05fdc58', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27d9-7e44-ae9b-b8161079a10f', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-7c34-b5fd-bd1818ebcec1', '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', 'base', 'recurring', '01a216b7-255e-77ad-ac92-0e83bce93a9b', '2026-05-01', 'infinity', '2026-04-16 07:17:11.767058+00', '2026-06-30 07:17:12.160345+00', false, '01a216b7-2560-721d-80d8-e634be6c5a0f', 1, '年額利用料', 'flat', 120000, NULL, 1, 'JPY', 12, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2960-7f27-afdb-0d61fbfa2349', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-27d1-7c34-b5fd-bd1818ebcec1', '01a216b7-27d1-7c39-8d4f-5f3d1d555a0b', 'base', 'recurring', '01a216b7-255e-77ad-ac92-0e83bce93a9b', '2026-05-01', '2026-10-01', '2026-06-30 07:17:12.160345+00', 'infinity', false, '01a216b7-2560-721d-80d8-e634be6c5a0f', 1, '年額利用料', 'flat', 120000, NULL, 1, 'JPY', 12, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2967-7efd-bdc5-10ea4fe9a4e4', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-04-16', '2026-06-01', '2026-06-30 07:17:12.167222+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2968-7008-9785-bf9170a90494', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-06-01', '2026-09-01', '2026-06-30 07:17:12.167222+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2967-711a-ae0b-bf8256061d0d", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a216b7-2967-713d-becf-dadbf4b3bc63"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2968-708f-adeb-f222fa965b71', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2027-04-01', 'infinity', '2026-06-30 07:17:12.167222+00', 'infinity', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2967-711a-ae0b-bf8256061d0d", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a216b7-2967-713d-becf-dadbf4b3bc63"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2968-704f-8f57-45045e114dda', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-09-01', '2027-04-01', '2026-06-30 07:17:12.167222+00', '2026-09-01 07:17:12.427546+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2967-711a-ae0b-bf8256061d0d", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a216b7-2967-713d-becf-dadbf4b3bc63"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297a-7170-9d1b-5d3f6bc83989', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-09-01', '2027-07-01', '2026-06-30 07:17:12.185178+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297a-71ef-b03b-0d27f9d60ace', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-07-01', '2026-08-01', '2026-06-30 07:17:12.185178+00', 'infinity', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 5, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL);
INSERT INTO public.segments VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297a-7218-bdf5-dff38b23d286', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-01', '2026-09-01', '2026-06-30 07:17:12.185178+00', 'infinity', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 5, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'suspended', 0.5, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297a-7240-82b3-93470a81f486', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-09-01', '2026-11-01', '2026-06-30 07:17:12.185178+00', 'infinity', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 5, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2987-7781-bfe7-57037d31c4fe', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-2985-741c-8dd2-304780170443', '01a216b7-2985-7420-bdf1-0415aeba607a', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-07-01', 'infinity', '2026-06-30 07:17:12.198912+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2998-78b6-a377-325a5e87df10', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7b99-9683-3ea0bf212655', '01a216b7-2995-7b9e-9205-2298a8102bc4', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-07-01', '2027-07-01', '2026-06-30 07:17:12.216013+00', '2026-06-30 07:17:12.221648+00', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2998-78e4-b44c-98b570b02038', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7b99-9683-3ea0bf212655', '01a216b7-2995-7b9e-9205-2298a8102bc4', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2027-07-01', 'infinity', '2026-06-30 07:17:12.216013+00', '2026-06-30 07:17:12.221648+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-299e-727f-8802-6c2ad88d6744', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7b99-9683-3ea0bf212655', '01a216b7-2995-7b9e-9205-2298a8102bc4', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-07-01', '2026-09-01', '2026-06-30 07:17:12.221648+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a7-7235-badd-c930ea1f43e8', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7085-a8f8-634c41791569', '01a216b7-29a5-7089-877f-d56a0f51af97', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-07-01', '2026-09-01', '2026-06-30 07:17:12.230564+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29d8-7d29-9413-c341336ad26c', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '01a216b7-29d2-7e30-9fd9-f9eb8f63fd2f', '01a216b7-29d2-7e36-8eb6-8483e227d589', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-07-01', 'infinity', '2026-06-30 07:17:12.2787+00', '2026-06-30 07:17:12.294305+00', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a17-71a7-ad2c-7868d6bea1d8', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2028-07-01', '2029-07-01', '2026-07-01 07:17:12.342074+00', 'infinity', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 10609, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a17-71d3-aab9-1831d245d265', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-723e-8059-5d9134eda05b', '01a216b7-296f-7243-be9e-43ed5996a560', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2029-07-01', 'infinity', '2026-07-01 07:17:12.342074+00', 'infinity', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 10927, 1, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a17-72c3-9fc0-d0300b468a1f', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2028-07-01', '2029-07-01', '2026-07-01 07:17:12.342074+00', 'infinity', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, 212, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a17-72ec-a082-3d7e4118e8df', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-7598-9c65-37187787330f', '01a216b7-296f-759b-84d4-028c59aaa40c', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2029-07-01', 'infinity', '2026-07-01 07:17:12.342074+00', 'infinity', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, 218, 30, 'JPY', 1, '2026-07-15', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a35-7a37-8c99-79db0e1d88b8', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-07-10', '2026-08-01', '2026-07-10 07:17:12.372731+00', '2026-08-01 07:17:12.395503+00', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27bc-7b6c-8cd1-c6f940e7f127', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-08-01', '2026-10-01', '2026-04-16 07:17:11.732059+00', '2026-08-01 07:17:12.395503+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-299e-72ad-bd8d-4fb7a24ede70', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7b99-9683-3ea0bf212655', '01a216b7-299d-7893-889b-d066d455cb40', 'early_termination_fee', 'one_time', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-08-31', '2026-09-01', '2026-06-30 07:17:12.221648+00', '2026-09-01 07:17:12.444695+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 0, '解約金', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-07-01', 'advance', 'full_price', 'full_price', 'prorate', 'down', 0, 'out_of_scope', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a7-7262-a64d-3c4e92db05d4', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7085-a8f8-634c41791569', '01a216b7-29a5-7089-877f-d56a0f51af97', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-09-01', '2026-10-31', '2026-06-30 07:17:12.230564+00', '2026-09-01 07:17:12.448029+00', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 0, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27bc-7ba4-a287-07eb38bbf323', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-10-01', '2026-11-10', '2026-04-16 07:17:11.732059+00', '2026-08-01 07:17:12.395503+00', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a4c-7c45-802b-fed05f82f9b7', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b96-a659-f0502c09407f', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-05-01', '2026-11-01', '2026-08-01 07:17:12.395503+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a4c-7c6f-b59e-9eaa58c8ea4b', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2787-7b96-a659-f0502c09407f', '01a216b7-2787-7b9a-84e3-15b5af867f01', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-11-01', 'infinity', '2026-08-01 07:17:12.395503+00', 'infinity', true, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a4c-7d31-8f09-016d50545aed', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-07-10', '2026-10-01', '2026-08-01 07:17:12.395503+00', 'infinity', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2788-7360-9576-d5e5ec82264d", "from": "2026-05-01", "kind": "percent", "name": "導入割引", "until": "2026-10-01", "value": "10", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a4c-7d5a-a049-5f4530527844', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-10-01', '2026-11-01', '2026-08-01 07:17:12.395503+00', 'infinity', false, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a4c-7d83-8425-ed70fe47c833', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2788-720c-989b-926f5074f207', '01a216b7-2788-7210-89c8-f991eec845eb', 'base', 'recurring', '01a216b7-254c-72fe-bcdd-b93c3dda5f87', '2026-11-01', '2026-11-10', '2026-08-01 07:17:12.395503+00', 'infinity', true, '01a216b7-2551-70d1-990c-02bff59c30f5', 1, 'ユーザー追加', 'per_unit', 200, NULL, 25, 'JPY', 1, '2026-05-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a6c-7785-a157-3de50e2d6d61', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e1d-b833-188b416501a9', '01a216b7-276e-7e25-af4a-9a3fcc926ac7', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-09-01', '2027-04-01', '2026-09-01 07:17:12.427546+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, 9000, 1, 'JPY', 1, '2026-04-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[{"id": "01a216b7-2967-711a-ae0b-bf8256061d0d", "from": "2026-06-01", "kind": "percent", "name": "遡及割引", "until": "infinity", "value": "5", "change_id": "01a216b7-2967-713d-becf-dadbf4b3bc63"}]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a7d-7332-97a1-c1d59d39f4e0', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-2995-7b99-9683-3ea0bf212655', '01a216b7-299d-7893-889b-d066d455cb40', 'early_termination_fee', 'one_time', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-08-31', '2026-09-01', '2026-09-01 07:17:12.444695+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 0, '解約金', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-07-01', 'advance', 'full_price', 'full_price', 'prorate', 'down', 0, 'out_of_scope', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2a80-74f4-8058-1fcffaa9ddbb', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', '01a216b7-29a5-7085-a8f8-634c41791569', '01a216b7-29a5-7089-877f-d56a0f51af97', 'base', 'recurring', '01a216b7-255a-76b5-a592-03c17d08bbc5', '2026-09-01', '2026-10-31', '2026-09-01 07:17:12.448029+00', 'infinity', false, '01a216b7-255c-7d92-b81b-d5f4abd886ab', 1, '月額利用料', 'flat', 10000, NULL, 1, 'JPY', 1, '2026-07-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 0, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd7-7a0d-85e8-e714474d1725', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '01a216b7-2bd5-716e-9ca2-7d4933c3dc17', '01a216b7-2bd5-7174-ad56-37f8a4602d03', 'base', 'recurring', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '2026-10-01', 'infinity', '2026-10-01 07:17:12.790957+00', 'infinity', false, '01a216b7-2558-7748-a68a-497ff05fdc58', 1, '月額利用料', 'flat', 3000, NULL, 1, 'JPY', 1, '2026-10-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd7-7a38-9d9c-667be28db277', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', '01a216b7-2bd5-716e-9ca2-7d4933c3dc17', '01a216b7-2bd5-7179-89ff-24232bb0207b', 'setup', 'one_time', '01a216b7-2555-79dc-9fae-5f7b81f750c8', '2026-10-01', '2026-10-02', '2026-10-01 07:17:12.790957+00', 'infinity', false, '01a216b7-2558-7748-a68a-497ff05fdc58', 1, '初期費用', 'flat', 50000, NULL, 1, 'JPY', 0, '2026-10-01', 'advance', 'daily_rate', 'daily_rate', 'prorate', 'down', 0, 'standard', '[]', 'active', 1, NULL);


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
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '株式会社サンプルクラウド', 'JP', 'JPY', 31, 'down', NULL, 'INV-', 'CN-', 'C-', 1, '2026-04-01 07:17:11.103124+00', '2026-04-01 07:17:11.103124+00');


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', 'Asia/Tokyo', true, '2026-10-01', '2026-11-26 07:17:11.102413+00');


--
-- Data for Name: timeline_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.timeline_entries VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-257d-7507-a607-f31f1608c9bb', 'contract_signed', '2026-04-01', '2026-04-01 07:17:11.154708+00', '2026-04-01 07:17:11.154708+00', '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000001', NULL, '[{"on": "2026-04-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-256f-7758-a0cc-4f8e759418f6", "contract_item_id": "01a216b7-256f-7738-8656-56f7916dfa1b"}, {"on": "2026-04-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-256f-7758-a0cc-4f8e759418f6", "contract_item_id": "01a216b7-256f-7738-8656-56f7916dfa1b"}]', '769', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-257d-7513-aa60-ea473bc3b107', 'contract_started', '2026-04-01', '2026-04-01 07:17:11.154708+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約開始 C-000001', NULL, '[]', '769', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-26f5-70c8-b1ec-327569b48072', 'invoice_issued', '2026-04-01', '2026-04-01 07:17:11.535423+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-258d-731d-bc25-ea0b37caa1a0', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000001 58300 JPY', NULL, '[]', '780', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-2774-7db2-b6af-a6917f2d81b0', 'change_applied', '2026-04-16', '2026-04-16 07:17:11.663074+00', '2026-04-16 07:17:11.663074+00', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-276e-7e79-b72c-78c742551846', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', 'プラン変更 light → standard、プラン変更 standard 3000 → 10000', NULL, '[{"on": "2026-04-16", "op": "change_item", "after": "standard", "before": "light", "attribute": "item", "change_id": "01a216b7-276e-7e79-b72c-78c742551846", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9"}, {"on": "2026-04-16", "op": "change_item", "after": "10000", "before": "3000", "attribute": "price", "change_id": "01a216b7-276e-7e79-b72c-78c742551846", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9"}]', '788', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-277f-7789-8bd0-8fbae92b171d', 'change_reserved', '2026-09-01', '2026-04-16 07:17:11.674363+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-277a-7380-bd60-de9849a19fdf', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '条件変更 standard 10000 → 9000', NULL, '[{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a216b7-277a-7380-bd60-de9849a19fdf", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9"}]', '789', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-278f-732e-8591-ac91259f7a53', 'contract_signed', '2026-04-16', '2026-04-16 07:17:11.690493+00', '2026-04-16 07:17:11.690493+00', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000002', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2787-7b96-a659-f0502c09407f"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2787-7b96-a659-f0502c09407f"}, {"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}, {"on": "2026-05-01", "op": "sign", "after": "20", "before": "", "attribute": "quantity", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}, {"on": "2026-05-01", "op": "sign", "after": "導入割引 percent 10", "before": "", "attribute": "discount", "change_id": "01a216b7-2788-7377-af4a-83ad0232c36b", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', '792', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2799-7666-8fc6-7d1069016ff8', 'change_reserved', '2026-07-10', '2026-04-16 07:17:11.700251+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2794-7224-af52-121568cd8e8d', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '数量変更 seat 20 → 25', NULL, '[{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a216b7-2794-7224-af52-121568cd8e8d", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', '793', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-27a2-788d-b64a-caa78d9899a2', 'change_reserved', '2026-08-10', '2026-04-16 07:17:11.709786+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '数量変更 seat 25 → 23', NULL, '[{"on": "2026-08-10", "op": "change_quantity", "after": "23", "before": "25", "attribute": "quantity", "change_id": "01a216b7-279d-7a10-8cfc-ec2d6a9f31c2", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', '794', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-27a9-7b34-b9a1-2064a2cc9e19', 'change_reserved', '2026-08-20', '2026-04-16 07:17:11.718677+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-27a6-77fc-bf3c-485dba33731a', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '数量変更 seat 23 → 26', NULL, '[{"on": "2026-08-20", "op": "change_quantity", "after": "26", "before": "23", "attribute": "quantity", "change_id": "01a216b7-27a6-77fc-bf3c-485dba33731a", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', '795', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-27af-757b-9d96-17b08ec11fc4', 'change_rescheduled', '2026-11-10', '2026-04-16 07:17:11.724423+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-279d-7a10-8cfc-ec2d6a9f31c2', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '数量変更 seat 28 → 26', '先方都合', '[{"on": "2026-11-10", "op": "change_quantity", "after": "26", "before": "28", "attribute": "quantity", "change_id": "01a216b7-279d-7a10-8cfc-ec2d6a9f31c2", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', '796', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-27c7-7907-ac23-b2accb9c24f8', 'change_cancelled', '2026-08-20', '2026-04-16 07:17:11.732059+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-27a6-77fc-bf3c-485dba33731a', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '数量変更 seat 25 → 28', '取消', '[{"on": "2026-08-20", "op": "change_quantity", "after": "28", "before": "25", "attribute": "quantity", "change_id": "01a216b7-27a6-77fc-bf3c-485dba33731a", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', '797', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-27df-7479-914f-c4b124197a3d', 'contract_signed', '2026-04-16', '2026-04-16 07:17:11.767058+00', '2026-04-16 07:17:11.767058+00', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000003', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-27d1-7c4c-9fcf-da196dd0167c", "contract_item_id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-27d1-7c4c-9fcf-da196dd0167c", "contract_item_id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1"}]', '808', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-27ee-7242-b6d2-2bc577f3c9b9', 'contract_signed', '2026-04-16', '2026-04-16 07:17:11.786592+00', '2026-04-16 07:17:11.786592+00', '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000004', NULL, '[{"on": "2026-05-11", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-27e8-73b2-8c9d-e1a87788caf0", "contract_item_id": "01a216b7-27e8-7395-a7f9-ba7a117ba5bc"}, {"on": "2026-05-11", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-27e8-73b2-8c9d-e1a87788caf0", "contract_item_id": "01a216b7-27e8-7395-a7f9-ba7a117ba5bc"}]', '811', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-27fb-75cc-996f-05d216c4a1c2', 'contract_signed', '2026-04-16', '2026-04-16 07:17:11.800987+00', '2026-04-16 07:17:11.800987+00', '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000005', NULL, '[{"on": "2026-05-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-27f6-7d27-8d06-957e5cc22037", "contract_item_id": "01a216b7-27f6-7d0f-ad5f-21b89caa8846"}, {"on": "2026-05-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-27f6-7d27-8d06-957e5cc22037", "contract_item_id": "01a216b7-27f6-7d0f-ad5f-21b89caa8846"}]', '814', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2822-78c7-b3f3-20c246401dc0', 'contract_started', '2026-05-01', '2026-05-01 07:17:11.841477+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000002', NULL, '[]', '823', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2824-7608-be0e-d71fd20c7091', 'contract_started', '2026-05-01', '2026-05-01 07:17:11.843771+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000003', NULL, '[]', '824', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-2826-7e61-94c8-7be2a6a68759', 'contract_started', '2026-05-01', '2026-05-01 07:17:11.8462+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000005', NULL, '[]', '825', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-282d-78e3-94a1-593638cd7514', 'contract_started', '2026-05-11', '2026-05-11 07:17:11.85299+00', NULL, '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000004', NULL, '[]', '828', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2832-7463-89a3-cc9ad5a96bd5', 'alert_raised', '2026-06-02', '2026-06-02 07:17:11.858269+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと60日です C-000002（2026-08-01）', NULL, '[]', '831', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-295b-7742-92db-35f5131ff794', 'invoice_issued', '2026-04-30', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-27d2-72d7-9b57-6a63d27c2da6', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000002 3850 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-295b-7763-8a5b-689cdbed6133', 'invoice_issued', '2026-05-01', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-28e3-7989-ad73-28229da7c1fb', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000003 11000 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-295b-7774-b252-ddcc837a3186', 'invoice_issued', '2026-05-01', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-28e3-7a84-85ef-7e72356bfa8e', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000004 14960 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-295b-7783-8207-dbc780d81d43', 'invoice_issued', '2026-05-01', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, '01a216b7-28e3-7cd1-a8a6-ed4401bd5033', '01a216b7-27ce-7ab7-aecb-a65385932f09', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000005 132000 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-295b-77e1-86b1-e5d683fe2684', 'invoice_issued', '2026-05-01', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, '01a216b7-28e3-7db0-a403-24ba325d468d', '01a216b7-27f4-740b-a88e-d45233154453', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000006 58300 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-295b-77ef-9e77-86f14d44b6d3', 'invoice_issued', '2026-05-30', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, '01a216b7-28e3-7d41-867c-dbd544c73a47', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000007 2136 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-295b-7800-8c34-df3f9462d04f', 'invoice_issued', '2026-06-01', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-28e3-7a11-a636-f12f0eec1cb2', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000008 11000 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-295b-780c-8c9e-fda4aaadb5b5', 'invoice_issued', '2026-06-01', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-28e3-7bd7-a29f-29a091e31c29', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000009 14960 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-295b-7822-bd5e-cc79d557e18c', 'invoice_issued', '2026-06-01', '2026-06-30 07:17:12.14796+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, '01a216b7-28e3-7e6a-b99e-0e285efe886a', '01a216b7-27f4-740b-a88e-d45233154453', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000010 3300 JPY', NULL, '[]', '844', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2963-70be-8e60-23c3fecd7f52', 'change_reserved', '2026-10-01', '2026-06-30 07:17:12.160345+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-2960-7464-8898-f815f55a3f05', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '解約 yearly、解約', NULL, '[{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05", "contract_item_id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05"}]', '845', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-2969-7094-be14-97deb7ab9e8b', 'change_applied', '2026-06-01', '2026-06-30 07:17:12.167222+00', '2026-06-30 07:17:12.167222+00', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-2967-713d-becf-dadbf4b3bc63', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '割引追加 遡及割引 percent 5', NULL, '[{"on": "2026-06-01", "op": "add_discount", "after": "遡及割引 percent 5", "before": "", "attribute": "discount", "change_id": "01a216b7-2967-713d-becf-dadbf4b3bc63"}]', '846', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2974-7dcb-af51-c5aa658306d9', 'contract_signed', '2026-06-30', '2026-06-30 07:17:12.177523+00', '2026-06-30 07:17:12.177523+00', '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000006', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "contract_item_id": "01a216b7-296f-723e-8059-5d9134eda05b"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "contract_item_id": "01a216b7-296f-723e-8059-5d9134eda05b"}, {"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "contract_item_id": "01a216b7-296f-7598-9c65-37187787330f"}, {"on": "2026-07-01", "op": "sign", "after": "5", "before": "", "attribute": "quantity", "change_id": "01a216b7-296f-7726-90cf-b6331231de8d", "contract_item_id": "01a216b7-296f-7598-9c65-37187787330f"}]', '849', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2974-7de5-ba72-3a6bb4c043c7', 'change_reserved', '2026-11-01', '2026-06-30 07:17:12.177523+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-296f-78ef-905a-eff9457882fd', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '数量変更 seat 5 → 30', NULL, '[{"on": "2026-11-01", "op": "change_quantity", "after": "30", "before": "5", "attribute": "quantity", "change_id": "01a216b7-296f-78ef-905a-eff9457882fd", "contract_item_id": "01a216b7-296f-7598-9c65-37187787330f"}]', '849', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-297c-7693-be9c-f3429200214a', 'change_reserved', '2026-08-01', '2026-06-30 07:17:12.185178+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-2979-7089-8888-cee34bec2bf2', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '休止', NULL, '[{"on": "2026-08-01", "op": "suspend", "after": "suspended", "before": "active", "attribute": "state", "change_id": "01a216b7-2979-7089-8888-cee34bec2bf2"}]', '850', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2988-7e3b-85d5-b5aca74c5877', 'contract_signed', '2026-06-30', '2026-06-30 07:17:12.198912+00', '2026-06-30 07:17:12.198912+00', '01a216b7-2985-7073-844c-97ad8386789f', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000007', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2985-742f-888c-868b4f5666a6", "contract_item_id": "01a216b7-2985-741c-8dd2-304780170443"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-2985-742f-888c-868b4f5666a6", "contract_item_id": "01a216b7-2985-741c-8dd2-304780170443"}]', '855', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2990-7012-802c-fe749527dd27', 'change_reserved', '2026-08-15', '2026-06-30 07:17:12.205472+00', NULL, '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約先の変更', NULL, '[{"on": "2026-08-15", "op": "transfer", "after": "01a216b7-297e-725f-8850-9b6fe3bca18f", "before": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "attribute": "customer", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}, {"on": "2026-08-15", "op": "transfer", "after": "01a216b7-2980-7513-9ab1-b60468ae4892", "before": "01a216b7-2983-7a2f-9fca-10743b64d58a", "attribute": "account", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}]', '856', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2990-701c-8486-5fe3eef849c7', 'change_reserved', '2026-08-15', '2026-06-30 07:17:12.205472+00', NULL, '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約先の変更', NULL, '[{"on": "2026-08-15", "op": "transfer", "after": "01a216b7-297e-725f-8850-9b6fe3bca18f", "before": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "attribute": "customer", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}, {"on": "2026-08-15", "op": "transfer", "after": "01a216b7-2980-7513-9ab1-b60468ae4892", "before": "01a216b7-2983-7a2f-9fca-10743b64d58a", "attribute": "account", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}]', '856', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2a59-7208-b500-7ac71ed2110a', 'alert_raised', '2026-08-02', '2026-08-02 07:17:12.409119+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと30日です C-000009（2026-09-01）', NULL, '[]', '914', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2a5b-7e7a-bbcc-b51153153c70', 'alert_raised', '2026-08-12', '2026-08-12 07:17:12.411935+00', NULL, '01a216b7-2985-7073-844c-97ad8386789f', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000007（2026-08-15）', NULL, '[]', '916', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-299a-72d6-90e2-9359f1d185d8', 'contract_signed', '2026-06-30', '2026-06-30 07:17:12.216013+00', '2026-06-30 07:17:12.216013+00', '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000008', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2995-7baa-9fdc-877ff9d90842", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-2995-7baa-9fdc-877ff9d90842", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}]', '859', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-299f-7bf1-af2f-99b4b98a6c74', 'change_reserved', '2026-09-01', '2026-06-30 07:17:12.221648+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '解約金 50000、解約 standard、解約', NULL, '[{"on": "2026-09-01", "op": "terminate", "after": "50000", "before": "", "attribute": "fee", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "charge_code": "early_termination_fee", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e"}]', '860', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-29a8-7f38-b23e-710a86bd9988', 'contract_signed', '2026-06-30', '2026-06-30 07:17:12.230564+00', '2026-06-30 07:17:12.230564+00', '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000009', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-29a5-7095-8ef4-ba7c91e1116b", "contract_item_id": "01a216b7-29a5-7085-a8f8-634c41791569"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-29a5-7095-8ef4-ba7c91e1116b", "contract_item_id": "01a216b7-29a5-7085-a8f8-634c41791569"}]', '863', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '01a216b7-29de-7e1b-8d83-cc2a12d985dd', 'contract_signed', '2026-06-30', '2026-06-30 07:17:12.2787+00', '2026-06-30 07:17:12.2787+00', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000010', NULL, '[{"on": "2026-07-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-29d2-7e47-bc8a-fd16acb79eb5", "contract_item_id": "01a216b7-29d2-7e30-9fd9-f9eb8f63fd2f"}, {"on": "2026-07-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-29d2-7e47-bc8a-fd16acb79eb5", "contract_item_id": "01a216b7-29d2-7e30-9fd9-f9eb8f63fd2f"}]', '876', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29c2-7ccf-b659-d785c6abbe90', '01a216b7-29ea-7260-abec-0dc7ab21879c', 'change_applied', '2026-07-01', '2026-06-30 07:17:12.294305+00', '2026-06-30 07:17:12.294305+00', '01a216b7-29d1-7b2b-8d1c-801ce2ca9ded', '01a216b7-29e6-73e2-aa67-049074dbb69a', NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約の取消（無効）', NULL, '[{"on": "2026-07-01", "op": "void", "after": "invalidated", "before": "active", "attribute": "state", "change_id": "01a216b7-29e6-73e2-aa67-049074dbb69a"}]', '877', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2a18-7ef3-8a74-508509748b00', 'contract_started', '2026-07-01', '2026-07-01 07:17:12.342074+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000006', NULL, '[]', '885', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2a1c-7559-9103-e053a5cd2f1f', 'contract_started', '2026-07-01', '2026-07-01 07:17:12.347409+00', NULL, '01a216b7-2985-7073-844c-97ad8386789f', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000007', NULL, '[]', '886', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2a1e-7ab6-bb76-ccc6dc2e6d39', 'contract_started', '2026-07-01', '2026-07-01 07:17:12.349708+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000008', NULL, '[]', '887', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2a20-7e19-b7e2-0694406c9a78', 'contract_started', '2026-07-01', '2026-07-01 07:17:12.351957+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約開始 C-000009', NULL, '[]', '888', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2a26-7b70-8b2e-25fd1b0faa6f', 'alert_raised', '2026-07-02', '2026-07-02 07:17:12.358726+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと30日です C-000002（2026-08-01）', NULL, '[]', '891', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-2a26-7b81-ac99-432c20d59916', 'alert_raised', '2026-07-02', '2026-07-02 07:17:12.358736+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと60日です C-000005（2026-08-31）', NULL, '[]', '891', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2a26-7b92-98ad-764b7ad4ec42', 'alert_raised', '2026-07-02', '2026-07-02 07:17:12.358741+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと60日です C-000008（2026-08-31）', NULL, '[]', '891', NULL);
INSERT INTO public.timeline_entries VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2a2a-78db-9bec-25168fc911cf', 'alert_raised', '2026-07-03', '2026-07-03 07:17:12.362565+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと60日です C-000009（2026-09-01）', NULL, '[]', '893', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2a31-795a-b550-f4adc51beaa6', 'alert_raised', '2026-07-07', '2026-07-07 07:17:12.369591+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000002（2026-07-10）', NULL, '[]', '896', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2a31-796d-a346-61c8ba97e6d4', 'alert_raised', '2026-07-07', '2026-07-07 07:17:12.369603+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, 'system', NULL, 'keiyaku', 'トライアル終了日まであと7日です C-000006 standard（2026-07-14）', NULL, '[]', '896', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2a39-7557-b4a1-d59bf4e78948', 'change_executed', '2026-07-10', '2026-07-10 07:17:12.372731+00', '2026-07-10 07:17:12.372731+00', '01a216b7-2787-7431-a4bc-ffe1a374b2c9', '01a216b7-2794-7224-af52-121568cd8e8d', NULL, NULL, 'system', NULL, 'keiyaku', '数量変更 seat 20 → 25', NULL, '[{"on": "2026-07-10", "op": "change_quantity", "after": "25", "before": "20", "attribute": "quantity", "change_id": "01a216b7-2794-7224-af52-121568cd8e8d", "contract_item_id": "01a216b7-2788-720c-989b-926f5074f207"}]', '898', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2a3d-7878-be30-1130d2916132', 'alert_raised', '2026-07-13', '2026-07-13 07:17:12.381539+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, 'system', NULL, 'keiyaku', 'トライアル終了日まであと1日です C-000006 standard（2026-07-14）', NULL, '[]', '901', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2a43-7974-82fa-76941e9532c6', 'trial_ended', '2026-07-15', '2026-07-15 07:17:12.384004+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, 'system', NULL, 'keiyaku', 'トライアル終了 C-000006 standard', NULL, '[]', '903', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2a47-72cd-a871-23be2b90a15f', 'alert_raised', '2026-07-25', '2026-07-25 07:17:12.39117+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと7日です C-000002（2026-08-01）', NULL, '[]', '906', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2a49-739a-a372-264a69f9796d', 'alert_raised', '2026-07-29', '2026-07-29 07:17:12.393223+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000006（2026-08-01）', NULL, '[]', '908', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2a50-7923-8fad-333858765de9', 'contract_renewed', '2026-08-01', '2026-08-01 07:17:12.395503+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '自動更新 C-000002（2026-08-01～2026-10-31）', NULL, '[{"on": "2026-08-01", "op": "", "after": "2026-10-31", "before": "2026-07-31", "attribute": "term"}]', '910', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2a55-74ee-a12f-13bc444ae5f0', 'change_executed', '2026-08-01', '2026-08-01 07:17:12.40183+00', '2026-08-01 07:17:12.40183+00', '01a216b7-296e-7db3-b2a6-f45840d2c6df', '01a216b7-2979-7089-8888-cee34bec2bf2', NULL, NULL, 'system', NULL, 'keiyaku', '休止', NULL, '[{"on": "2026-08-01", "op": "suspend", "after": "suspended", "before": "active", "attribute": "state", "change_id": "01a216b7-2979-7089-8888-cee34bec2bf2"}]', '911', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-2a56-7cdd-994b-c2e8c9668ee8', 'alert_raised', '2026-08-01', '2026-08-01 07:17:12.406819+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと30日です C-000005（2026-08-31）', NULL, '[]', '912', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2a56-7cef-89ce-b68789b7c58d', 'alert_raised', '2026-08-01', '2026-08-01 07:17:12.40683+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと30日です C-000008（2026-08-31）', NULL, '[]', '912', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2a56-7cfd-99e7-cb2f9ac4b277', 'alert_raised', '2026-08-01', '2026-08-01 07:17:12.406834+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと60日です C-000003（2026-09-30）', NULL, '[]', '912', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2a5f-7c1d-b611-1bfb71fb9be6', 'change_executed', '2026-08-15', '2026-08-15 07:17:12.413983+00', '2026-08-15 07:17:12.413983+00', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL, 'system', NULL, 'keiyaku', '契約先の変更', NULL, '[{"on": "2026-08-15", "op": "transfer", "after": "01a216b7-297e-725f-8850-9b6fe3bca18f", "before": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "attribute": "customer", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}, {"on": "2026-08-15", "op": "transfer", "after": "01a216b7-2980-7513-9ab1-b60468ae4892", "before": "01a216b7-2983-7a2f-9fca-10743b64d58a", "attribute": "account", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}]', '918', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2a5f-7c29-b0be-887af4fc7585', 'change_executed', '2026-08-15', '2026-08-15 07:17:12.413983+00', '2026-08-15 07:17:12.413983+00', '01a216b7-2985-7073-844c-97ad8386789f', '01a216b7-298d-75e8-83f9-9c2d6bbee4a6', NULL, NULL, 'system', NULL, 'keiyaku', '契約先の変更', NULL, '[{"on": "2026-08-15", "op": "transfer", "after": "01a216b7-297e-725f-8850-9b6fe3bca18f", "before": "01a216b7-2981-77f1-b7a4-b67643ba78f5", "attribute": "customer", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}, {"on": "2026-08-15", "op": "transfer", "after": "01a216b7-2980-7513-9ab1-b60468ae4892", "before": "01a216b7-2983-7a2f-9fca-10743b64d58a", "attribute": "account", "change_id": "01a216b7-298d-75e8-83f9-9c2d6bbee4a6"}]', '918', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-2a62-7a3a-9763-0723877d27fd', 'alert_raised', '2026-08-24', '2026-08-24 07:17:12.41865+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと7日です C-000005（2026-08-31）', NULL, '[]', '921', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2a62-7a4b-a6c3-4326f1364786', 'alert_raised', '2026-08-24', '2026-08-24 07:17:12.41866+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと7日です C-000008（2026-08-31）', NULL, '[]', '921', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2a64-7b23-861d-173955643265', 'alert_raised', '2026-08-25', '2026-08-25 07:17:12.420715+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと7日です C-000009（2026-09-01）', NULL, '[]', '923', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-2a66-7c3e-8f01-828912e94fa6', 'alert_raised', '2026-08-29', '2026-08-29 07:17:12.422783+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000001（2026-09-01）', NULL, '[]', '925', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2a66-7c4f-b9b7-526163e2888e', 'alert_raised', '2026-08-29', '2026-08-29 07:17:12.422792+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000008（2026-09-01）', NULL, '[]', '925', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2a69-71d1-8050-161543fd1e59', 'alert_raised', '2026-08-31', '2026-08-31 07:17:12.425096+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '割引終了日まであと30日です C-000002 導入割引（2026-09-30）', NULL, '[]', '927', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2a69-71e1-ba35-47f354dab1d4', 'alert_raised', '2026-08-31', '2026-08-31 07:17:12.425105+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと30日です C-000003（2026-09-30）', NULL, '[]', '927', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2a69-71f4-9a1a-466e26ae91f2', 'alert_raised', '2026-08-31', '2026-08-31 07:17:12.425109+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと60日です C-000009（2026-10-30）', NULL, '[]', '927', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-2a6e-716c-84d6-459c3fc3f01b', 'change_executed', '2026-09-01', '2026-09-01 07:17:12.427546+00', '2026-09-01 07:17:12.427546+00', '01a216b7-256e-79bb-ab84-7929f0c4315b', '01a216b7-277a-7380-bd60-de9849a19fdf', NULL, NULL, 'system', NULL, 'keiyaku', '条件変更 standard 10000 → 9000', NULL, '[{"on": "2026-09-01", "op": "customize_item", "after": "9000", "before": "10000", "attribute": "price", "change_id": "01a216b7-277a-7380-bd60-de9849a19fdf", "charge_code": "base", "contract_item_id": "01a216b7-276e-7e1d-b833-188b416501a9"}]', '929', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-2a72-7807-9054-dd12b50e512a', 'contract_ended', '2026-09-01', '2026-09-01 07:17:12.43144+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了 C-000005', NULL, '[]', '930', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2a7b-77f1-9719-0c7c6edfc897', 'resumed', '2026-09-01', '2026-09-01 07:17:12.435743+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '利用再開 C-000006', NULL, '[]', '931', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2a7e-7e61-8e7b-88e0a42b0201', 'change_executed', '2026-09-01', '2026-09-01 07:17:12.444695+00', '2026-09-01 07:17:12.444695+00', '01a216b7-2995-77f8-8de1-b76bc94fa55f', '01a216b7-299d-78bd-a4ce-5f1ddb69913e', NULL, NULL, 'system', NULL, 'keiyaku', '解約金 50000、解約 standard、解約', NULL, '[{"on": "2026-09-01", "op": "terminate", "after": "50000", "before": "", "attribute": "fee", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "charge_code": "early_termination_fee", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e", "contract_item_id": "01a216b7-2995-7b99-9683-3ea0bf212655"}, {"on": "2026-09-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-299d-78bd-a4ce-5f1ddb69913e"}]', '932', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2a7e-7e6f-922c-04044ddadd70', 'contract_ended', '2026-09-01', '2026-09-01 07:17:12.444695+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約終了 C-000008', NULL, '[]', '932', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2a82-7119-8e99-13d56963f7c8', 'grace_began', '2026-09-01', '2026-09-01 07:17:12.448029+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '更新未合意（猶予期間） C-000009', NULL, '[]', '933', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2a84-7bde-8e23-d0e041d29d4f', 'alert_raised', '2026-09-02', '2026-09-02 07:17:12.452762+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約更新日まであと60日です C-000002（2026-11-01）', NULL, '[]', '936', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2a88-728f-a823-cd296fa56ea0', 'alert_raised', '2026-09-23', '2026-09-23 07:17:12.456152+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと7日です C-000003（2026-09-30）', NULL, '[]', '938', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2a8a-7288-93e3-4f589f5b4f53', 'alert_raised', '2026-09-28', '2026-09-28 07:17:12.458152+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '変更予約日まであと3日です C-000003（2026-10-01）', NULL, '[]', '940', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2a8c-7307-ab20-64fbd07228cf', 'alert_raised', '2026-09-30', '2026-09-30 07:17:12.460185+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約満了日まであと30日です C-000009（2026-10-30）', NULL, '[]', '942', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2a8f-7b30-b488-11d02d586c09', 'change_executed', '2026-10-01', '2026-10-01 07:17:12.462239+00', '2026-10-01 07:17:12.462239+00', '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', '01a216b7-2960-7464-8898-f815f55a3f05', NULL, NULL, 'system', NULL, 'keiyaku', '解約 yearly、解約', NULL, '[{"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05", "contract_item_id": "01a216b7-27d1-7c34-b5fd-bd1818ebcec1"}, {"on": "2026-10-01", "op": "terminate", "after": "cancelled", "before": "active", "attribute": "state", "change_id": "01a216b7-2960-7464-8898-f815f55a3f05"}]', '944', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2a8f-7b3d-8c9e-56cc6fc207fe', 'contract_ended', '2026-10-01', '2026-10-01 07:17:12.462239+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, NULL, NULL, 'system', NULL, 'keiyaku', '契約終了 C-000003', NULL, '[]', '944', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-2bc2-7299-9291-5d7f6eb1f6a5', 'credit_note_issued', '2026-06-30', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-29af-7d9d-88cf-1846ef462184', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '返還請求書発行 CN-000001 -550 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27ca-7686-935b-c6a9404b022a', '01a216b7-2bc2-72a9-8cbe-226c2c3b2d9d', 'credit_note_issued', '2026-06-30', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-27d1-70bc-9ad6-71cf1c8cb541', NULL, '01a216b7-29c6-78f2-89ce-827819bda0e7', '01a216b7-27ce-7ab7-aecb-a65385932f09', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '返還請求書発行 CN-000002 -76668 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-2bc2-72ba-8b03-e42fe05d4e90', 'invoice_issued', '2026-07-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-2b40-7153-b611-6c385323bab5', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000011 10450 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2bc2-72c7-bb51-c438b2db0f16', 'invoice_issued', '2026-07-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-2b40-748a-a4df-94b1ea2c3e7b', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000012 15662 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-2bc2-72d7-8d41-2d2f150a13d8', 'invoice_issued', '2026-07-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, '01a216b7-2b40-7a24-9bf8-737847e6a72e', '01a216b7-27f4-740b-a88e-d45233154453', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000013 3300 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2bc2-72e5-a8c6-491e86cc4d51', 'invoice_issued', '2026-07-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, '01a216b7-2b40-7afc-9d64-7d77029dbc46', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000014 512 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2bc2-72f5-8c93-4ce8495f125b', 'invoice_issued', '2026-07-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2985-7073-844c-97ad8386789f', NULL, '01a216b7-2b40-7f1c-95f7-e8cb6e10b418', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000015 11000 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2bc2-7303-86d3-c31617429aba', 'invoice_issued', '2026-07-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, '01a216b7-2b41-70b2-82d0-81ac50ef0d98', '01a216b7-2994-71c2-a45a-0fad989022d0', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000016 11000 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2bc2-7312-a964-fee771083132', 'invoice_issued', '2026-07-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, '01a216b7-2b41-7208-aa11-82a2fa6347bc', '01a216b7-29a3-7854-aa93-cfe960635e83', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000017 11000 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2bc2-731f-a201-41bfbac2b4ec', 'invoice_issued', '2026-07-15', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, '01a216b7-2b40-7b67-9516-af5ce17518ce', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000018 9366 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-2bc2-732d-8625-44cd8c1dbbd2', 'invoice_issued', '2026-08-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-2b40-7260-9639-376cc0179327', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000019 10450 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2bc2-733b-90b4-aa37f2245cce', 'invoice_issued', '2026-08-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-2b40-7628-8f0f-4e16158aca26', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000020 15950 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27f1-71a2-9250-9f0c871bffd6', '01a216b7-2bc2-7349-bd13-33cfb4c6bbe3', 'invoice_issued', '2026-08-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-27f6-7772-b1d0-d82110d24840', NULL, '01a216b7-2b40-7a8f-8fff-c16d4b743467', '01a216b7-27f4-740b-a88e-d45233154453', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000021 3300 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2bc2-7356-a2d6-9b6992e0df07', 'invoice_issued', '2026-08-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2985-7073-844c-97ad8386789f', NULL, '01a216b7-2b40-7dd9-8c49-bfd28144f611', '01a216b7-2980-7513-9ab1-b60468ae4892', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000022 6032 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2981-77f1-b7a4-b67643ba78f5', '01a216b7-2bc2-7366-856e-0edca127dd44', 'invoice_issued', '2026-08-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2985-7073-844c-97ad8386789f', NULL, '01a216b7-2b41-7044-b261-4abf320a5380', '01a216b7-2983-7a2f-9fca-10743b64d58a', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000023 4967 JPY', NULL, '[]', '955', NULL);
INSERT INTO public.timeline_entries VALUES
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2bc2-7377-82e5-66f3bde6b3d4', 'invoice_issued', '2026-08-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, '01a216b7-2b41-7126-a316-f876457df0b7', '01a216b7-2994-71c2-a45a-0fad989022d0', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000024 11000 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-29a1-73d4-88ed-5d7c41671cea', '01a216b7-2bc2-7387-baef-ea1e62d8a9a0', 'invoice_issued', '2026-08-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-29a4-7c0e-be27-529cbd3e9c39', NULL, '01a216b7-2b41-7277-bde5-78ca2e08c957', '01a216b7-29a3-7854-aa93-cfe960635e83', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000025 11000 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2bc2-7395-b2f2-f33a9882b1d2', 'invoice_issued', '2026-08-15', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, '01a216b7-2b40-7c46-a158-7f099a0d19e5', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000026 8781 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-27e3-7296-a819-2253fdb7c878', '01a216b7-2bc2-73a4-8154-93cc36eecde5', 'invoice_issued', '2026-08-30', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-27e7-7ca4-8156-a5c022cc62d7', NULL, '01a216b7-2b40-79b3-9efd-32fff12906c7', '01a216b7-27e6-71e1-bea6-d53ecadad124', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000027 9829 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2991-7e56-a0be-09a71f859f99', '01a216b7-2bc2-73b4-a762-470e5f05ac0c', 'invoice_issued', '2026-08-31', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2995-77f8-8de1-b76bc94fa55f', NULL, '01a216b7-2b41-7199-abba-6aae463e1616', '01a216b7-2994-71c2-a45a-0fad989022d0', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000028 50000 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2565-7d7d-8bd6-da2b51609e03', '01a216b7-2bc2-73c2-8a40-41d50eafe156', 'invoice_issued', '2026-09-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-256e-79bb-ab84-7929f0c4315b', NULL, '01a216b7-2b40-7319-b50b-b1770ba7a00b', '01a216b7-256b-7b31-bf7d-bd24cb5f1530', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000029 9405 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2781-799b-a48e-b4dd7b9feab7', '01a216b7-2bc2-73d0-872f-83a9773f5538', 'invoice_issued', '2026-09-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2787-7431-a4bc-ffe1a374b2c9', NULL, '01a216b7-2b40-776e-a5b2-dff5be1d2630', '01a216b7-2785-7655-9c7c-46442a3cd3f7', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000030 15950 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-297e-725f-8850-9b6fe3bca18f', '01a216b7-2bc2-73df-a26d-004d0b3b65a2', 'invoice_issued', '2026-09-01', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-2985-7073-844c-97ad8386789f', NULL, '01a216b7-2b40-7e43-a39a-6047dbc60e25', '01a216b7-2980-7513-9ab1-b60468ae4892', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000031 11000 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-296a-7ab4-9102-b7ae8d8794d3', '01a216b7-2bc2-73ed-9d9d-34960b56e698', 'invoice_issued', '2026-09-15', '2026-10-01 07:17:12.755912+00', NULL, '01a216b7-296e-7db3-b2a6-f45840d2c6df', NULL, '01a216b7-2b40-7d1b-aaf8-81e2d681ca45', '01a216b7-296d-757a-b56c-2cbb87b7677d', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求書発行 INV-000032 12100 JPY', NULL, '[]', '955', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd9-791c-8291-1be4d6fafa71', 'contract_signed', '2026-10-01', '2026-10-01 07:17:12.790957+00', '2026-10-01 07:17:12.790957+00', '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約締結 C-000012', NULL, '[{"on": "2026-10-01", "op": "sign", "after": "active", "before": "", "attribute": "state", "change_id": "01a216b7-2bd5-7184-a960-94809249aa80", "contract_item_id": "01a216b7-2bd5-716e-9ca2-7d4933c3dc17"}, {"on": "2026-10-01", "op": "sign", "after": "1", "before": "", "attribute": "quantity", "change_id": "01a216b7-2bd5-7184-a960-94809249aa80", "contract_item_id": "01a216b7-2bd5-716e-9ca2-7d4933c3dc17"}]', '961', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bd9-792d-81c5-0bf09619c3f9', 'contract_started', '2026-10-01', '2026-10-01 07:17:12.790957+00', NULL, '01a216b7-2bd4-79c1-b0e1-ce4dccab6444', NULL, NULL, NULL, 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '契約開始 C-000012', NULL, '[]', '961', NULL),
	('01a216b7-253e-70f0-92c9-1b936d5016e6', '01a216b7-2bd0-7291-af6d-1c818434e614', '01a216b7-2bdd-7863-a351-016771e8152a', 'account_held', '2026-10-01', '2026-10-01 07:17:12.795776+00', NULL, NULL, NULL, NULL, '01a216b7-2bd3-7174-8813-7335bfd45bd1', 'api_key', '01a216b7-2542-7bf4-8843-df24a52cfeab', 'admin', '請求保留 経理部', '請求先の確認中', '[]', '962', NULL);


--
-- Data for Name: river_job; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_job VALUES
	(1, 'completed', 1, 25, '2026-11-26 07:17:11.17035+00', '2026-11-26 07:17:11.16711+00', '2026-11-26 07:17:11.186925+00', '2026-11-26 07:17:11.16711+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "contract_id": "01a216b7-256e-79bb-ab84-7929f0c4315b"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x4e829a5a2bc1863f971c721d0aa5b214c6c47f4cb20614acb14c707f1751e3ce', B'11110101'),
	(2, 'completed', 1, 25, '2026-11-26 07:17:11.326874+00', '2026-11-26 07:17:11.172169+00', '2026-11-26 07:17:11.330206+00', '2026-11-26 07:17:11.172169+00', 1, '{"run_id": "01a216b7-2582-7bca-8724-acd6bd7b4494", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\xc81256dd3b6049c0789617b9b3bb8aed11e0e6ad457ead800409ba1b5e38818f', B'11110101'),
	(3, 'completed', 1, 25, '2026-11-26 07:17:11.427801+00', '2026-11-26 07:17:11.328852+00', '2026-11-26 07:17:11.432705+00', '2026-11-26 07:17:11.328852+00', 1, '{"shard": 0, "run_id": "01a216b7-2582-7bca-8724-acd6bd7b4494", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\x82e743c4752a8e8a434cd8738fa09a7b4c6259a45342e4ac223a0c94da398cec', B'11110101'),
	(4, 'completed', 1, 25, '2026-11-26 07:17:11.528023+00', '2026-11-26 07:17:11.431987+00', '2026-11-26 07:17:11.529437+00', '2026-11-26 07:17:11.431987+00', 1, '{"shard": 0, "run_id": "01a216b7-2582-7bca-8724-acd6bd7b4494", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\x306022a487116def7f85fc508bf09682fb53f1ecc2ee0e8f712248667157456d', B'11110101'),
	(5, 'completed', 1, 25, '2026-11-26 07:17:11.628905+00', '2026-11-26 07:17:11.545356+00', '2026-11-26 07:17:11.637249+00', '2026-11-26 07:17:11.545356+00', 1, '{"tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "advance_id": "01a216b7-26f8-787e-804a-15b625f4288f"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'clock_advance', '{}', 'default', '{}', '\x6bd2c24c92659a783e4785f20b21a04458deb64ae114e150641e5a0a9cb1bbb7', B'11110101'),
	(6, 'completed', 1, 25, '2026-11-26 07:17:11.728951+00', '2026-11-26 07:17:11.669776+00', '2026-11-26 07:17:11.769317+00', '2026-11-26 07:17:11.669776+00', 1, '{"version": 2, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "contract_id": "01a216b7-256e-79bb-ab84-7929f0c4315b"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x8861ec1e1355ab638c875e28c168e439137a5f4244b06ff042b4c3c83c7e33ab', B'11110101'),
	(7, 'completed', 1, 25, '2026-11-26 07:17:11.728951+00', '2026-11-26 07:17:11.680262+00', '2026-11-26 07:17:11.775917+00', '2026-11-26 07:17:11.680262+00', 1, '{"version": 3, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "contract_id": "01a216b7-256e-79bb-ab84-7929f0c4315b"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x9295f2e9b230f70c3b80268faa8463749b682759bd56c6762bdbae0b5c4db593', B'11110101'),
	(8, 'completed', 1, 25, '2026-11-26 07:17:11.728951+00', '2026-11-26 07:17:11.695957+00', '2026-11-26 07:17:11.7629+00', '2026-11-26 07:17:11.695957+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xf2a42839afdd3978f2bad5443419d5d55195787e81e9741ccffb93644538abce', B'11110101'),
	(9, 'completed', 1, 25, '2026-11-26 07:17:11.728951+00', '2026-11-26 07:17:11.706151+00', '2026-11-26 07:17:11.793286+00', '2026-11-26 07:17:11.706151+00', 1, '{"version": 2, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x66ec9724b9b3c1033abaa79ccfee20e01c4fc17a22e28b787749d083dcb6320c', B'11110101'),
	(10, 'completed', 1, 25, '2026-11-26 07:17:11.728951+00', '2026-11-26 07:17:11.715247+00', '2026-11-26 07:17:11.801552+00', '2026-11-26 07:17:11.715247+00', 1, '{"version": 3, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x1d22cbb5e53124c94e91991aa10f073e3c7b365ae1700b45c20436ec645d4846', B'11110101'),
	(11, 'completed', 1, 25, '2026-11-26 07:17:11.728951+00', '2026-11-26 07:17:11.722337+00', '2026-11-26 07:17:11.782724+00', '2026-11-26 07:17:11.722337+00', 1, '{"version": 4, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xeed0293946b88d780d3b08cd1e831cd03a2337cbea82884a69c5bc7f3ce2c771', B'11110101'),
	(12, 'completed', 1, 25, '2026-11-26 07:17:11.728951+00', '2026-11-26 07:17:11.727878+00', '2026-11-26 07:17:11.746819+00', '2026-11-26 07:17:11.727878+00', 1, '{"version": 5, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xa9bd122d869a9a0d8b709995680951968514cbac83e9313910ef6af6b148a86b', B'11110101'),
	(13, 'completed', 1, 25, '2026-11-26 07:17:11.829423+00', '2026-11-26 07:17:11.752363+00', '2026-11-26 07:17:11.83671+00', '2026-11-26 07:17:11.752363+00', 1, '{"version": 6, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2785-7655-9c7c-46442a3cd3f7", "contract_id": "01a216b7-2787-7431-a4bc-ffe1a374b2c9"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xcf5e7eecf80c6ed79e25db225ffaa44a4f17df6228fb655285e52ffc4f41a0e4', B'11110101'),
	(14, 'completed', 1, 25, '2026-11-26 07:17:11.829423+00', '2026-11-26 07:17:11.776957+00', '2026-11-26 07:17:11.837073+00', '2026-11-26 07:17:11.776957+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-27ce-7ab7-aecb-a65385932f09", "contract_id": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x93a84b23bc37963937d503cf651a77c5464d00dd7475610b49f50c134f7f9058', B'11110101'),
	(15, 'completed', 1, 25, '2026-11-26 07:17:11.829423+00', '2026-11-26 07:17:11.790847+00', '2026-11-26 07:17:11.838183+00', '2026-11-26 07:17:11.790847+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-27e6-71e1-bea6-d53ecadad124", "contract_id": "01a216b7-27e7-7ca4-8156-a5c022cc62d7"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x65aa7fbbd97e9d42b42348f81d2cd07da787f90e446d725efc5e4db0937c5171', B'11110101'),
	(16, 'completed', 1, 25, '2026-11-26 07:17:11.829423+00', '2026-11-26 07:17:11.803844+00', '2026-11-26 07:17:11.83706+00', '2026-11-26 07:17:11.803844+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-27f4-740b-a88e-d45233154453", "contract_id": "01a216b7-27f6-7772-b1d0-d82110d24840"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x7adf1b7b8f6c18493cd5e5d706c5da25a55406b3a3695b491225a9b0a21fee39', B'11110101'),
	(17, 'completed', 1, 25, '2026-11-26 07:17:11.829423+00', '2026-11-26 07:17:11.805883+00', '2026-11-26 07:17:11.861898+00', '2026-11-26 07:17:11.805883+00', 1, '{"tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "advance_id": "01a216b7-27fd-7632-972d-01df38dc6c4f"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'clock_advance', '{}', 'default', '{}', '\xd51a7c04e4bd310fe27f5ce5713f88428a60ddec3153d2ad5bfdb5d9c535204a', B'11110101'),
	(18, 'completed', 1, 25, '2026-11-26 07:17:11.92961+00', '2026-11-26 07:17:11.871934+00', '2026-11-26 07:17:11.93185+00', '2026-11-26 07:17:11.871934+00', 1, '{"run_id": "01a216b7-283f-7996-ab90-d57e3aee9aa3", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x3a2965b518bf4ffbe95731c12005a99b6d46b41d4900d49cb2b3b4596ab08cc4', B'11110101'),
	(19, 'completed', 1, 25, '2026-11-26 07:17:12.03031+00', '2026-11-26 07:17:11.931383+00', '2026-11-26 07:17:12.045064+00', '2026-11-26 07:17:11.931383+00', 1, '{"shard": 0, "run_id": "01a216b7-283f-7996-ab90-d57e3aee9aa3", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\x865f75ff73cdb360ae989ca449fafea3a5901dcbacd5db9e0152d1f29ac0515a', B'11110101'),
	(20, 'completed', 1, 25, '2026-11-26 07:17:12.1305+00', '2026-11-26 07:17:12.044553+00', '2026-11-26 07:17:12.133678+00', '2026-11-26 07:17:12.044553+00', 1, '{"shard": 0, "run_id": "01a216b7-283f-7996-ab90-d57e3aee9aa3", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\x2ed20fd8a98dbc1a5c07e3775c90a0de24b8f7a54c167fbe4b64cdedfeb61cbe', B'11110101'),
	(21, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.163609+00', '2026-11-26 07:17:12.273216+00', '2026-11-26 07:17:12.163609+00', 1, '{"version": 3, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-27ce-7ab7-aecb-a65385932f09", "contract_id": "01a216b7-27d1-70bc-9ad6-71cf1c8cb541"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x0662c76fe5065f313e14f58fd0815e580f41c33905f4f15dd5a4d4c03aaf075f', B'11110101'),
	(22, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.169617+00', '2026-11-26 07:17:12.250947+00', '2026-11-26 07:17:12.169617+00', 1, '{"version": 4, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-256b-7b31-bf7d-bd24cb5f1530", "contract_id": "01a216b7-256e-79bb-ab84-7929f0c4315b"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xf37dad4482eda36338931427945010b637ecc3d77500723144e27a29a3eb9ea0', B'11110101'),
	(23, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.181599+00', '2026-11-26 07:17:12.27293+00', '2026-11-26 07:17:12.181599+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-296d-757a-b56c-2cbb87b7677d", "contract_id": "01a216b7-296e-7db3-b2a6-f45840d2c6df"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xfae60768e6fae8fb29159a9365fd82c0ece951307f6434af6f38abcc68308d2f', B'11110101'),
	(24, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.189076+00', '2026-11-26 07:17:12.261167+00', '2026-11-26 07:17:12.189076+00', 1, '{"version": 2, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-296d-757a-b56c-2cbb87b7677d", "contract_id": "01a216b7-296e-7db3-b2a6-f45840d2c6df"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x5ae81f03deb95c7e8007253cddce20aac80e344fbca5a45adb85e3656ea71ae9', B'11110101'),
	(25, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.201472+00', '2026-11-26 07:17:12.266257+00', '2026-11-26 07:17:12.201472+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2983-7a2f-9fca-10743b64d58a", "contract_id": "01a216b7-2985-7073-844c-97ad8386789f"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x79d694c9e4e2fdcd583fb9426fecf06190f386654230e3d9c4d61769762d916e', B'11110101'),
	(33, 'completed', 1, 25, '2026-11-26 07:17:12.331521+00', '2026-11-26 07:17:12.301213+00', '2026-11-26 07:17:12.46547+00', '2026-11-26 07:17:12.301213+00', 1, '{"tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "advance_id": "01a216b7-29ec-7974-a4e0-03b91d15f567"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'clock_advance', '{}', 'default', '{}', '\xc1a8798f92896ae11de095a603f4bdcd63759ac75698937a39eeba2a4e498018', B'11110101'),
	(34, 'completed', 1, 25, '2026-11-26 07:17:12.53156+00', '2026-11-26 07:17:12.477746+00', '2026-11-26 07:17:12.533966+00', '2026-11-26 07:17:12.477746+00', 1, '{"run_id": "01a216b7-2a9d-72b8-90ae-58361ca9d83d", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x2cc650e565e1ca130c1f14b05ef6b33764a2534ff3194d8041e6241bc7548c05', B'11110101'),
	(35, 'completed', 1, 25, '2026-11-26 07:17:12.634585+00', '2026-11-26 07:17:12.533463+00', '2026-11-26 07:17:12.655195+00', '2026-11-26 07:17:12.533463+00', 1, '{"shard": 0, "run_id": "01a216b7-2a9d-72b8-90ae-58361ca9d83d", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\x07cb8ca22edb00812533f38df38b699aa2b7e2a43d2e683b1486247014d7a605', B'11110101'),
	(36, 'completed', 1, 25, '2026-11-26 07:17:12.735524+00', '2026-11-26 07:17:12.654487+00', '2026-11-26 07:17:12.736874+00', '2026-11-26 07:17:12.654487+00', 1, '{"shard": 0, "run_id": "01a216b7-2a9d-72b8-90ae-58361ca9d83d", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\xa0232be7cb60ab843f29e91ca891c6d3caa8e624ae9a219394e13d0e9922848a', B'11110101'),
	(37, 'completed', 1, 25, '2026-11-26 07:17:12.835604+00', '2026-11-26 07:17:12.794218+00', '2026-11-26 07:17:12.845455+00', '2026-11-26 07:17:12.794218+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "contract_id": "01a216b7-2bd4-79c1-b0e1-ce4dccab6444"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x6210eb7540645937afc17ea2be1b03a8a6dc8affcbf1b5c063267554d76fcab9', B'11110101'),
	(40, 'completed', 1, 25, '2026-11-26 07:17:12.936736+00', '2026-11-26 07:17:12.838085+00', '2026-11-26 07:17:12.946054+00', '2026-11-26 07:17:12.838085+00', 1, '{"shard": 0, "run_id": "01a216b7-2bde-7c3d-9c56-1051806dcef9", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_shard', '{}', 'default', '{}', '\x8e10508217a14c8601680c67dc72fbee79d2d0e6d6fda90fa088aca0772834d5', B'11110101'),
	(26, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.208665+00', '2026-11-26 07:17:12.256414+00', '2026-11-26 07:17:12.208665+00', 1, '{"version": 2, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2980-7513-9ab1-b60468ae4892", "contract_id": "01a216b7-2985-7073-844c-97ad8386789f"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x361c031cc12821c1d4cc476f55e72c9c49f383dda836be14a811b7db2087c629', B'11110101'),
	(27, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.208926+00', '2026-11-26 07:17:12.258902+00', '2026-11-26 07:17:12.208926+00', 1, '{"version": 2, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2983-7a2f-9fca-10743b64d58a", "contract_id": "01a216b7-2985-7073-844c-97ad8386789f"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xbf953dd3392b9bf37ca51645080a0acdb798c6b8bd12c4a51955f4b7c1c9d9ee', B'11110101'),
	(28, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.218769+00', '2026-11-26 07:17:12.262413+00', '2026-11-26 07:17:12.218769+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2994-71c2-a45a-0fad989022d0", "contract_id": "01a216b7-2995-77f8-8de1-b76bc94fa55f"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x440fca4a1da0ba2e3a4624bd877649575150c77b930603e5fe6a63027bd950c2', B'11110101'),
	(29, 'completed', 1, 25, '2026-11-26 07:17:12.231511+00', '2026-11-26 07:17:12.224245+00', '2026-11-26 07:17:12.256069+00', '2026-11-26 07:17:12.224245+00', 1, '{"version": 2, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2994-71c2-a45a-0fad989022d0", "contract_id": "01a216b7-2995-77f8-8de1-b76bc94fa55f"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x4edf34784f033d1ff5f2e6f46658886289795dae8b48728fcad4bb0b61f630bf', B'11110101'),
	(30, 'completed', 1, 25, '2026-11-26 07:17:12.331521+00', '2026-11-26 07:17:12.242924+00', '2026-11-26 07:17:12.337357+00', '2026-11-26 07:17:12.242924+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-29a3-7854-aa93-cfe960635e83", "contract_id": "01a216b7-29a4-7c0e-be27-529cbd3e9c39"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x7bfedb34ad4e5e0950d6eb1a89b3a806abbec61e28b23e6f3152fed12e2cbfcc', B'11110101'),
	(31, 'completed', 1, 25, '2026-11-26 07:17:12.331521+00', '2026-11-26 07:17:12.288256+00', '2026-11-26 07:17:12.337813+00', '2026-11-26 07:17:12.288256+00', 1, '{"version": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-29cf-7325-9bca-fac9a472b003", "contract_id": "01a216b7-29d1-7b2b-8d1c-801ce2ca9ded"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xd82dd5af27665ca291a24019671d84b144819aefd006c9cfc131d3817056997f', B'11110101'),
	(32, 'completed', 1, 25, '2026-11-26 07:17:12.331521+00', '2026-11-26 07:17:12.298853+00', '2026-11-26 07:17:12.340859+00', '2026-11-26 07:17:12.298853+00', 1, '{"version": 2, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-29cf-7325-9bca-fac9a472b003", "contract_id": "01a216b7-29d1-7b2b-8d1c-801ce2ca9ded"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\x51d04507851c2c5d7b63d0c1abc62be43a40b8b06577c4e690e45bcff7fc830e', B'11110101'),
	(38, 'completed', 1, 25, '2026-11-26 07:17:12.835604+00', '2026-11-26 07:17:12.797271+00', '2026-11-26 07:17:12.848065+00', '2026-11-26 07:17:12.797271+00', 1, '{"version": 2, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6", "account_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1", "contract_id": "01a216b7-2bd3-7174-8813-7335bfd45bd1"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'prorate', '{}', 'default', '{}', '\xe6636b53cf4c757d528850027a01d035d5d83ebdcb25af16e4b9191c1310318a', B'11110101'),
	(39, 'completed', 1, 25, '2026-11-26 07:17:12.835604+00', '2026-11-26 07:17:12.799131+00', '2026-11-26 07:17:12.838397+00', '2026-11-26 07:17:12.799131+00', 1, '{"run_id": "01a216b7-2bde-7c3d-9c56-1051806dcef9", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_plan', '{}', 'default', '{}', '\x10f6f2f61cc04f871744b5f8c2903ecf0e9ad25f6f9f1f8ea27fb39a554c3326', B'11110101'),
	(41, 'completed', 1, 25, '2026-11-26 07:17:13.037215+00', '2026-11-26 07:17:12.944726+00', '2026-11-26 07:17:13.038771+00', '2026-11-26 07:17:12.944726+00', 1, '{"shard": 0, "run_id": "01a216b7-2bde-7c3d-9c56-1051806dcef9", "attempt": 1, "tenant_id": "01a216b7-253e-70f0-92c9-1b936d5016e6"}', '{vm_2026_11_26T07_17_10_999105}', NULL, 'bill_run_finish', '{}', 'default', '{}', '\xa01de9677e0f0cc7a5fb138afe2f9b07b817b7238fb31bf590b76e6c77eb8e44', B'11110101');


--
-- Data for Name: river_leader; Type: TABLE DATA; Schema: river; Owner: -
--



--
-- Data for Name: river_migration; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_migration VALUES
	('main', 1, '2026-11-26 07:17:10.930858+00'),
	('main', 2, '2026-11-26 07:17:10.934652+00'),
	('main', 3, '2026-11-26 07:17:10.94718+00'),
	('main', 4, '2026-11-26 07:17:10.94818+00'),
	('main', 5, '2026-11-26 07:17:10.952197+00'),
	('main', 6, '2026-11-26 07:17:10.965346+00'),
	('main', 7, '2026-11-26 07:17:10.967296+00'),
	('main', 8, '2026-11-26 07:17:10.973429+00');


--
-- Data for Name: river_notification; Type: TABLE DATA; Schema: river; Owner: -
--



--
-- Data for Name: river_queue; Type: TABLE DATA; Schema: river; Owner: -
--

INSERT INTO river.river_queue VALUES
	('default', '2026-11-26 07:17:11.067492+00', '{}', NULL, '2026-11-26 07:17:11.067492+00');


--
-- Name: schema_versions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.schema_versions_id_seq', 12, true);


--
-- Name: river_job_id_seq; Type: SEQUENCE SET; Schema: river; Owner: -
--

SELECT pg_catalog.setval('river.river_job_id_seq', 41, true);


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


