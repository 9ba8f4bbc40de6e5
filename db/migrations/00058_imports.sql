-- Spreadsheets that are taken in, and the ids that other systems' sheets give to what has no code of its own.

-- +goose Up

CREATE TABLE imports (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    id          uuid NOT NULL,
    kind        text COLLATE "C" NOT NULL CHECK (kind IN ('customers', 'catalog', 'contracts', 'usage', 'payments')),
    mode        text COLLATE "C" NOT NULL CHECK (mode IN ('all_or_nothing', 'by_row')),
    file_name   text NOT NULL,
    format      text NOT NULL,
    status      text COLLATE "C" NOT NULL CHECK (status IN
        ('reading', 'checking', 'checked', 'running', 'finished', 'finished_with_errors', 'refused', 'cancelled')),
    -- Why it was refused as a whole.
    reason      text,
    -- The headers as they stand in the file, and the number of the row they are in.
    headers     text[] NOT NULL DEFAULT '{}',
    header_row  integer NOT NULL DEFAULT 0,
    -- Counts its beginnings, so that a job of an earlier one does nothing.
    attempt     integer NOT NULL DEFAULT 1,
    -- How far a run that is one transaction has come: what it does is seen only once it is done.
    ahead       integer NOT NULL DEFAULT 0,
    actor_kind  text NOT NULL,
    actor_id    uuid,
    actor_name  text NOT NULL,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX imports_open ON imports (tenant_id, id) WHERE status IN ('reading', 'checking', 'running');
GRANT SELECT, INSERT, UPDATE ON imports TO keiyaku_app;

-- The file as it came, until its rows have been read.
CREATE TABLE import_files (
    tenant_id uuid NOT NULL,
    import_id uuid NOT NULL,
    content   bytea NOT NULL,
    PRIMARY KEY (tenant_id, import_id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES imports
);
GRANT SELECT, INSERT, DELETE ON import_files TO keiyaku_app;

CREATE TABLE import_rows (
    tenant_id uuid NOT NULL,
    import_id uuid NOT NULL,
    -- Its number in the file, from 1.
    row       integer NOT NULL,
    -- What it is about: the rows with one key are done together.
    key       text COLLATE "C" NOT NULL,
    cells     text[] NOT NULL,
    status    text COLLATE "C" NOT NULL CHECK (status IN ('heading', 'read', 'good', 'bad', 'created', 'updated', 'unchanged', 'failed')),
    problems  jsonb NOT NULL DEFAULT '[]',
    -- How many problems it has: the list is bounded.
    wrong     integer NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, import_id, row),
    FOREIGN KEY (tenant_id, import_id) REFERENCES imports
);
CREATE INDEX import_rows_key ON import_rows (tenant_id, import_id, key, row);
CREATE INDEX import_rows_wrong ON import_rows (tenant_id, import_id, row) WHERE wrong > 0;
CREATE INDEX import_rows_status ON import_rows (tenant_id, import_id, status, row);
GRANT SELECT, INSERT, UPDATE, DELETE ON import_rows TO keiyaku_app;

-- The ids by which a sheet knows what has no code of its own.
CREATE TABLE external_ids (
    tenant_id   uuid NOT NULL REFERENCES tenants,
    kind        text COLLATE "C" NOT NULL CHECK (kind IN ('billing_account', 'payment')),
    external_id text COLLATE "C" NOT NULL,
    id          uuid NOT NULL,
    PRIMARY KEY (tenant_id, kind, external_id),
    UNIQUE (tenant_id, kind, id)
);
GRANT SELECT, INSERT ON external_ids TO keiyaku_app;

-- +goose StatementBegin
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['imports', 'import_files', 'import_rows', 'external_ids'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY tenant ON %I FOR ALL USING (tenant_id = (SELECT nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', t);
    END LOOP;
END $$;
-- +goose StatementEnd
