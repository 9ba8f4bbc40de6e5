-- Contracts: changes are the truth, segments what they fold to, the timeline what a person reads.

-- +goose Up

CREATE TABLE contracts (
    tenant_id          uuid NOT NULL,
    id                 uuid NOT NULL,
    number             text COLLATE "C" NOT NULL,
    customer_id        uuid NOT NULL,
    billing_account_id uuid NOT NULL,
    currency           text NOT NULL,
    title              text,
    order_number       text,
    external_reference text,
    -- The request that a draft was made from, until it is signed. A draft bills nothing.
    draft              jsonb,
    signed_on          date,
    start_on           date NOT NULL,
    -- Counts every recording; the row's lock orders them.
    version            bigint NOT NULL DEFAULT 1,
    -- When the newest version was recorded: strictly increasing, so that an answer for a past instant never changes.
    recorded_at        timestamptz NOT NULL,
    -- Derived from the planned timeline, to find and to list: the first day without the contract, and why it ends.
    ends_before        date NOT NULL DEFAULT 'infinity',
    end_by             text COLLATE "C" CHECK (end_by IN ('cancelled', 'completed')),
    -- The last day whose own events (start, renewals, end) have been recorded.
    passed_through     date NOT NULL,
    -- The next day on which something is due: a reservation, the end of a term.
    next_day           date NOT NULL DEFAULT 'infinity',
    -- The version up to which its bill is known to follow: behind the version where a prorate job is still to come, or was lost.
    billed_version     bigint NOT NULL DEFAULT 0,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    CHECK ((draft IS NULL) = (signed_on IS NOT NULL)),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, billing_account_id) REFERENCES billing_accounts
);
CREATE INDEX contracts_customer ON contracts (tenant_id, customer_id, id);
CREATE INDEX contracts_account ON contracts (tenant_id, billing_account_id, id);
CREATE INDEX contracts_next_day ON contracts (tenant_id, next_day, id) WHERE next_day <> 'infinity';
CREATE INDEX contracts_unbilled ON contracts (tenant_id, id) WHERE billed_version < version AND signed_on IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON contracts TO keiyaku_app;

-- What each version was, and which charges' bills it moved: the causes of differences.
CREATE TABLE contract_versions (
    tenant_id   uuid NOT NULL,
    contract_id uuid NOT NULL,
    version     bigint NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_on date NOT NULL,
    change_id   uuid,
    touched     uuid[] NOT NULL,
    -- From which day on each of them is touched.
    touched_from date[] NOT NULL,
    PRIMARY KEY (tenant_id, contract_id, version),
    CHECK (cardinality(touched) = cardinality(touched_from)),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
GRANT SELECT, INSERT ON contract_versions TO keiyaku_app;

CREATE TABLE changes (
    tenant_id   uuid NOT NULL,
    contract_id uuid NOT NULL,
    id          uuid NOT NULL,
    PRIMARY KEY (tenant_id, contract_id, id),
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
GRANT SELECT, INSERT ON changes TO keiyaku_app;

-- What becomes of a change: one row each time, never altered. The status of a change is its latest event's.
CREATE TABLE change_events (
    tenant_id          uuid NOT NULL,
    contract_id        uuid NOT NULL,
    change_id          uuid NOT NULL,
    seq                integer NOT NULL,
    kind               text NOT NULL CHECK (kind IN ('recorded', 'rescheduled', 'edited', 'cancelled', 'executed', 'failed', 'retried')),
    status             text COLLATE "C" NOT NULL CHECK (status IN ('applied', 'reserved', 'executed', 'failed', 'cancelled')),
    effective_on       date NOT NULL,
    -- The operations as the core folds them (with all that they resolved) and as they were asked for.
    operations         jsonb NOT NULL,
    request            jsonb NOT NULL,
    -- The contract's version at this event, and the one that orders the change within its date.
    contract_version   bigint NOT NULL,
    order_version      bigint NOT NULL,
    recorded_at        timestamptz NOT NULL,
    recorded_on        date NOT NULL,
    actor_kind         text NOT NULL,
    actor_id           uuid,
    actor_name         text NOT NULL,
    memo               text,
    external_reference text,
    detail             text,
    PRIMARY KEY (tenant_id, contract_id, change_id, seq),
    FOREIGN KEY (tenant_id, contract_id, change_id) REFERENCES changes
);
GRANT SELECT, INSERT ON change_events TO keiyaku_app;

-- The latest event of each change that is coming or has failed: what is reserved, by date.
CREATE TABLE reservations (
    tenant_id    uuid NOT NULL,
    contract_id  uuid NOT NULL,
    change_id    uuid NOT NULL,
    customer_id  uuid NOT NULL,
    status       text COLLATE "C" NOT NULL CHECK (status IN ('reserved', 'failed')),
    effective_on date NOT NULL,
    PRIMARY KEY (tenant_id, contract_id, change_id),
    FOREIGN KEY (tenant_id, contract_id, change_id) REFERENCES changes
);
CREATE INDEX reservations_date ON reservations (tenant_id, effective_on, change_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON reservations TO keiyaku_app;

-- The renewals that happened: the fold makes an automatic one by itself, this says that its day came.
CREATE TABLE renewals (
    tenant_id   uuid NOT NULL,
    contract_id uuid NOT NULL,
    term_from   date NOT NULL,
    seq         integer NOT NULL,
    term_until  date NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, contract_id, term_from, seq),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts
);
GRANT SELECT, INSERT ON renewals TO keiyaku_app;

-- The stored planned fold, bitemporal: effective when it holds, recorded when it was believed.
CREATE TABLE segments (
    tenant_id        uuid NOT NULL,
    id               uuid NOT NULL,
    contract_id      uuid NOT NULL,
    contract_item_id uuid NOT NULL,
    charge_id        uuid NOT NULL,
    charge_code      text COLLATE "C" NOT NULL,
    charge_kind      text NOT NULL,
    item_id          uuid NOT NULL,
    effective_from   date NOT NULL,
    effective_until  date NOT NULL,
    recorded_from    timestamptz NOT NULL,
    recorded_until   timestamptz NOT NULL DEFAULT 'infinity',
    -- Rests on a reservation or an unmade renewal.
    planned          boolean NOT NULL,
    version_id       uuid NOT NULL,
    version          integer NOT NULL,
    name             text NOT NULL,
    model            text NOT NULL,
    list_price       numeric NOT NULL,
    negotiated_price numeric,
    quantity         numeric NOT NULL,
    currency         text NOT NULL,
    cycle_months     integer NOT NULL,
    anchor           text NOT NULL,
    timing           text NOT NULL,
    start_rate       text NOT NULL,
    end_rate         text NOT NULL,
    change_policy    text NOT NULL,
    rounding         text NOT NULL,
    scale            integer NOT NULL,
    tax_category     text NOT NULL,
    discounts        jsonb NOT NULL,
    PRIMARY KEY (tenant_id, contract_id, id),
    CHECK (effective_from < effective_until AND recorded_from < recorded_until),
    FOREIGN KEY (tenant_id, contract_id) REFERENCES contracts,
    CONSTRAINT segments_do_not_overlap EXCLUDE USING gist (
        tenant_id WITH =, charge_id WITH =,
        daterange(effective_from, effective_until) WITH &&, tstzrange(recorded_from, recorded_until) WITH &&)
);
CREATE INDEX segments_contract ON segments (tenant_id, contract_id, charge_id, effective_from) WHERE recorded_until = 'infinity';
GRANT SELECT, INSERT, UPDATE (recorded_until) ON segments TO keiyaku_app;

-- Per customer, the one ordered record.
CREATE TABLE timeline_entries (
    tenant_id          uuid NOT NULL,
    customer_id        uuid NOT NULL,
    id                 uuid NOT NULL,
    kind               text NOT NULL,
    effective_on       date NOT NULL,
    recorded_at        timestamptz NOT NULL,
    executed_at        timestamptz,
    contract_id        uuid,
    change_id          uuid,
    document_id        uuid,
    billing_account_id uuid,
    actor_kind         text NOT NULL,
    actor_id           uuid,
    actor_name         text NOT NULL,
    summary            text NOT NULL,
    memo               text,
    -- What moved, as data for a person: the explanation of the entry.
    differences        jsonb NOT NULL,
    xid                xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (tenant_id, customer_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers
);
CREATE INDEX timeline_entries_order ON timeline_entries (tenant_id, customer_id, effective_on, id);
GRANT SELECT, INSERT ON timeline_entries TO keiyaku_app;
