-- What is sold, and to whom.

-- +goose Up

CREATE TABLE products (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    id          uuid NOT NULL,
    code        text COLLATE "C" NOT NULL,
    name        text NOT NULL,
    description text,
    version     bigint NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code)
);
GRANT SELECT, INSERT, UPDATE ON products TO keiyaku_app;

CREATE TABLE items (
    tenant_id  uuid NOT NULL,
    id         uuid NOT NULL,
    product_id uuid NOT NULL,
    code       text COLLATE "C" NOT NULL,
    name       text NOT NULL,
    kind       text COLLATE "C" NOT NULL CHECK (kind IN ('main', 'option')),
    status     text COLLATE "C" NOT NULL CHECK (status IN ('on_sale', 'discontinued')),
    latest_version integer NOT NULL DEFAULT 0,
    version    bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code),
    FOREIGN KEY (tenant_id, product_id) REFERENCES products
);
GRANT SELECT, INSERT, UPDATE ON items TO keiyaku_app;

-- Which options a main item may have beside it.
CREATE TABLE item_options (
    tenant_id uuid NOT NULL,
    item_id   uuid NOT NULL,
    option_id uuid NOT NULL,
    PRIMARY KEY (tenant_id, item_id, option_id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES items,
    FOREIGN KEY (tenant_id, option_id) REFERENCES items
);
GRANT SELECT, INSERT, DELETE ON item_options TO keiyaku_app;

-- Editions of an item. Never changed: a contract keeps the version it has until a change moves it.
CREATE TABLE item_versions (
    tenant_id    uuid NOT NULL,
    id           uuid NOT NULL,
    item_id      uuid NOT NULL,
    version      integer NOT NULL CHECK (version > 0),
    on_sale_from date NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, item_id, version),
    FOREIGN KEY (tenant_id, item_id) REFERENCES items
);
GRANT SELECT, INSERT ON item_versions TO keiyaku_app;

CREATE TABLE charges (
    tenant_id     uuid NOT NULL,
    version_id    uuid NOT NULL,
    position      integer NOT NULL,
    code          text COLLATE "C" NOT NULL,
    name          text NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('recurring', 'one_time')),
    model         text NOT NULL CHECK (model IN ('flat', 'per_unit')),
    unit_price    numeric NOT NULL CHECK (unit_price >= 0),
    currency      text NOT NULL,
    cycle_months  integer NOT NULL CHECK ((kind = 'recurring' AND cycle_months > 0) OR (kind = 'one_time' AND cycle_months = 0)),
    timing        text NOT NULL CHECK (timing IN ('advance', 'arrears')),
    start_rate    text NOT NULL CHECK (start_rate IN ('daily_rate', 'full_price')),
    end_rate      text NOT NULL CHECK (end_rate IN ('daily_rate', 'full_price')),
    change_policy text NOT NULL CHECK (change_policy IN ('prorate', 'next_period')),
    rounding      text NOT NULL CHECK (rounding IN ('up', 'down', 'half_up', 'half_even')),
    scale         integer NOT NULL CHECK (scale BETWEEN 0 AND 6),
    tax_category  text NOT NULL CHECK (tax_category IN ('standard', 'reduced', 'export', 'exempt', 'out_of_scope')),
    PRIMARY KEY (tenant_id, version_id, position),
    UNIQUE (tenant_id, version_id, code),
    FOREIGN KEY (tenant_id, version_id) REFERENCES item_versions
);
GRANT SELECT, INSERT ON charges TO keiyaku_app;

CREATE TABLE customers (
    tenant_id        uuid NOT NULL REFERENCES tenants,
    id               uuid NOT NULL,
    code             text COLLATE "C" NOT NULL,
    name             text NOT NULL,
    name_kana        text,
    corporate_number text,
    parent_id        uuid,
    memo             text,
    version          bigint NOT NULL DEFAULT 1,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, code),
    FOREIGN KEY (tenant_id, parent_id) REFERENCES customers
);
CREATE INDEX customers_parent ON customers (tenant_id, parent_id, id) WHERE parent_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON customers TO keiyaku_app;

CREATE TABLE staff (
    tenant_id   uuid NOT NULL,
    customer_id uuid NOT NULL,
    id          uuid NOT NULL,
    name        text NOT NULL,
    name_kana   text,
    department  text,
    email       text,
    phone       text,
    postal_code text,
    prefecture  text,
    city        text,
    line1       text,
    line2       text,
    version     bigint NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers
);
GRANT SELECT, INSERT, UPDATE, DELETE ON staff TO keiyaku_app;

CREATE TABLE billing_accounts (
    tenant_id      uuid NOT NULL,
    id             uuid NOT NULL,
    customer_id    uuid NOT NULL,
    name           text NOT NULL,
    addressee      text[] NOT NULL,
    postal_code    text,
    prefecture     text,
    city           text,
    line1          text,
    line2          text,
    staff_id       uuid,
    currency       text NOT NULL,
    tax_mode       text NOT NULL CHECK (tax_mode = 'exclusive'),
    closing_day    integer CHECK (closing_day BETWEEN 1 AND 31),
    payment_method text NOT NULL,
    -- Payment terms: in the month payment_months later on payment_day, or payment_days after the closing.
    payment_months integer CHECK (payment_months BETWEEN 0 AND 12),
    payment_day    integer CHECK (payment_day BETWEEN 1 AND 31),
    payment_days   integer CHECK (payment_days BETWEEN 0 AND 365),
    delivery       text NOT NULL,
    email          text,
    -- The latest date that any bill run of the account has reached.
    run_through    date,
    version        bigint NOT NULL DEFAULT 1,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CHECK ((payment_days IS NULL) = (payment_months IS NOT NULL AND payment_day IS NOT NULL)),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES customers,
    FOREIGN KEY (tenant_id, customer_id, staff_id) REFERENCES staff
);
CREATE INDEX billing_accounts_customer ON billing_accounts (tenant_id, customer_id, id);
GRANT SELECT, INSERT, UPDATE ON billing_accounts TO keiyaku_app;

CREATE TABLE account_holds (
    tenant_id   uuid NOT NULL,
    account_id  uuid NOT NULL,
    id          uuid NOT NULL,
    reason      text NOT NULL,
    held_on     date NOT NULL,
    held_at     timestamptz NOT NULL,
    actor_kind  text NOT NULL,
    actor_id    uuid,
    actor_name  text NOT NULL,
    -- The first day without the hold; open while it lasts.
    released_on date NOT NULL DEFAULT 'infinity',
    released_at timestamptz NOT NULL DEFAULT 'infinity',
    PRIMARY KEY (tenant_id, account_id, id),
    CHECK (released_on >= held_on),
    FOREIGN KEY (tenant_id, account_id) REFERENCES billing_accounts
);
CREATE UNIQUE INDEX account_holds_open ON account_holds (tenant_id, account_id) WHERE released_on = 'infinity';
GRANT SELECT, INSERT, UPDATE (released_on, released_at) ON account_holds TO keiyaku_app;
