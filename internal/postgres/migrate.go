package postgres

// From an empty database to the schema that this binary expects, and whether that is what is there.

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"keiyaku/db/migrations"
)

const (
	// JobSchema is where River's tables live.
	JobSchema = "river"
	// versionTable is where applied migrations are listed.
	versionTable = "schema_versions"
)

// MigrateOptions are what [Migrate] may be told.
type MigrateOptions struct {
	// AppPassword is set as the password of [AppRole]. Empty leaves a role that exists as it is, and generates one for a
	// role that has to be made.
	AppPassword string
	// Logf is told of each step; nil drops it.
	Logf func(format string, args ...any)
}

// Migrated is what [Migrate] did.
type Migrated struct {
	// From and To are the schema's versions before and after.
	From, To int64
	// GeneratedAppPassword is set when the role was made and no password had been given for it: it is kept nowhere else.
	GeneratedAppPassword string
}

// Migrate brings the schema to this binary's version, River's included, and gives [AppRole] its rights. It works under a
// lock: a second one waits, and then finds nothing to do. ownerURL is best the URL of a role that owns the database and
// may make roles; with a superuser's, the role [OwnerRole] is made and works in its place, because row policies don't bind
// a superuser. Each migration is a transaction: after a failure, Migrate goes on where it stopped.
func Migrate(ctx context.Context, ownerURL string, o MigrateOptions) (Migrated, error) {
	if o.Logf == nil {
		o.Logf = func(string, ...any) {}
	}
	var done Migrated
	lock, err := pgx.Connect(ctx, ownerURL)
	if err != nil {
		return done, fmt.Errorf("connecting as the owner: %w", err)
	}
	defer lock.Close(context.WithoutCancel(ctx))
	// A session's lock, on a connection of its own: it ends with this function, or with this process.
	if _, err := lock.Exec(ctx, `SELECT pg_advisory_lock($1)`, int64(migrationLock)); err != nil {
		return done, fmt.Errorf("waiting for another migration: %w", err)
	}
	who, err := readRights(ctx, lock)
	if err != nil {
		return done, err
	}
	if who.superuser {
		if err := ensureOwner(ctx, lock, who); err != nil {
			return done, err
		}
	}
	if done.GeneratedAppPassword, err = ensureAppRole(ctx, lock, who, o.AppPassword); err != nil {
		return done, err
	}

	config, err := pgxpool.ParseConfig(ownerURL)
	if err != nil {
		return done, fmt.Errorf("reading the owner's URL: %w", err)
	}
	config.ConnConfig.RuntimeParams["application_name"] = "keiyaku migrate"
	if who.superuser {
		config.ConnConfig.RuntimeParams["role"] = OwnerRole
	}

	if done.From, done.To, err = migrateSchema(ctx, config.ConnConfig, o.Logf); err != nil {
		return done, err
	}
	config.ConnConfig.RuntimeParams["lock_timeout"] = "2s"
	return done, migrateJobs(ctx, config, o.Logf)
}

// NewOwnerPool connects as the role that owns the tables, as [Migrate] works: with a superuser's URL as [OwnerRole], since row policies don't bind a superuser.
// The caller closes the pool.
func NewOwnerPool(ctx context.Context, ownerURL string, o PoolOptions) (*pgxpool.Pool, error) {
	conn, err := pgx.Connect(ctx, ownerURL)
	if err != nil {
		return nil, fmt.Errorf("connecting as the owner: %w", err)
	}
	who, err := readRights(ctx, conn)
	if err = errors.Join(err, conn.Close(ctx)); err != nil {
		return nil, err
	}
	if who.superuser {
		o.Role = OwnerRole
	}
	pool, err := NewPool(ctx, ownerURL, o)
	if err != nil {
		return nil, err
	}
	if err := checkOwner(ctx, pool); err != nil {
		pool.Close()
		return nil, err
	}
	return pool, nil
}

// checkOwner refuses a role that doesn't own the tables, or that policies don't bind.
func checkOwner(ctx context.Context, pool *pgxpool.Pool) error {
	var role string
	var owns, bypasses bool
	err := pool.QueryRow(ctx, `SELECT current_user, NOT EXISTS (SELECT FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
			AND pg_get_userbyid(c.relowner) <> current_user), (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user)`).Scan(&role, &owns, &bypasses)
	switch {
	case err != nil:
		return fmt.Errorf("reading what the owner's role may do: %w", err)
	case !owns:
		return fmt.Errorf("the role %s doesn't own the tables: connect as the one that runs keiyaku migrate", role)
	case bypasses:
		return fmt.Errorf("row-level security doesn't bind the role %s: connect as the one that runs keiyaku migrate", role)
	}
	return nil
}

func ensureAppRole(ctx context.Context, conn *pgx.Conn, who rights, password string) (generated string, err error) {
	exists, err := roleExists(ctx, conn, AppRole)
	if err != nil {
		return "", err
	}
	switch {
	case exists && password == "":
		return "", nil
	case exists && !who.createRole:
		return "", fmt.Errorf("the role %s may not set the password of %s, which exists: leave KEIYAKU_APP_PASSWORD empty", who.role, AppRole)
	}
	if password == "" {
		generated = rand.Text()
		password = generated
	}
	return generated, makeAppRole(ctx, conn, who, password)
}

// ensureOwner makes a role for a superuser to work as, and the database its own.
func ensureOwner(ctx context.Context, conn *pgx.Conn, who rights) error {
	exists, err := roleExists(ctx, conn, OwnerRole)
	if err != nil {
		return err
	}
	if !exists {
		if err := makeRole(ctx, conn, OwnerRole, "NOLOGIN CREATEROLE", ""); err != nil {
			return err
		}
	}
	return makeDatabase(ctx, conn, who, conn.Config().Database, OwnerRole)
}

func migrateSchema(ctx context.Context, config *pgx.ConnConfig, logf func(string, ...any)) (from, to int64, err error) {
	from = -1
	for tried := 1; ; tried++ {
		began, reached, err := migrateOnce(ctx, config, lockTimeout(tried), logf)
		if from < 0 {
			from = began
		}
		if err == nil {
			return from, reached, nil
		}
		if !inTheWay(err) || tried == maxTries {
			return from, from, fmt.Errorf("migrating: %w", err)
		}
		logf("the service was in the way, trying again: %v", err)
		select {
		case <-time.After(time.Duration(tried) * 100 * time.Millisecond):
		case <-ctx.Done():
			return from, from, ctx.Err()
		}
	}
}

// lockTimeout is for how long a migration that is tried for so many times waits for a lock. On a live system it is better to give way and try again than to queue
// the service's queries behind a waiting lock. At first it is half of PostgreSQL's deadlock_timeout: where a request waits for the migration, which waits for the
// request, the migration gives way before the server breaks off the request. Where that isn't enough it is more each time, up to two seconds.
func lockTimeout(tried int) time.Duration {
	return min(time.Duration(tried+3)*125*time.Millisecond, 2*time.Second)
}

// migrateOnce makes the migrations that are to come, each in a transaction, as far as the service lets it, and gives the versions that it began with and reached.
func migrateOnce(ctx context.Context, config *pgx.ConnConfig, wait time.Duration, logf func(string, ...any)) (from, to int64, err error) {
	config = config.Copy()
	config.RuntimeParams["lock_timeout"] = strconv.FormatInt(wait.Milliseconds(), 10)
	db := stdlib.OpenDB(*config)
	defer func() { err = errors.Join(err, db.Close()) }()
	provider, err := newProvider(db)
	if err != nil {
		return 0, 0, err
	}
	if from, err = provider.GetDBVersion(ctx); err != nil {
		return 0, 0, fmt.Errorf("reading the schema's version: %w", err)
	}
	results, err := provider.Up(ctx)
	if err == nil {
		// Beside the daily job: from the first start on, rows have their month's place.
		_, err = db.ExecContext(ctx, "SELECT keep_months_ahead()")
	}
	var part *goose.PartialError
	if errors.As(err, &part) {
		results = part.Applied
	}
	for _, r := range results {
		logf("migrated to %s in %v", r.Source.Path, r.Duration.Round(time.Millisecond))
	}
	if err != nil {
		return from, from, err
	}
	if to, err = provider.GetDBVersion(ctx); err != nil {
		return from, from, fmt.Errorf("reading the schema's version: %w", err)
	}
	if _, err := db.ExecContext(ctx, "GRANT SELECT ON "+versionTable+" TO "+AppRole); err != nil {
		return from, to, fmt.Errorf("letting %s read the schema's version: %w", AppRole, err)
	}
	return from, to, nil
}

// maxTries is how often a migration is tried that the service is in the way of: some minutes in all.
const maxTries = 40

// inTheWay tells that a migration, which is a transaction, gave way to the service that works meanwhile: it waited for a lock for too long, or in a circle.
func inTheWay(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && (pg.Code == "55P03" || pg.Code == "40P01")
}

func newProvider(db *sql.DB) (*goose.Provider, error) {
	provider, err := goose.NewProvider(goose.DialectPostgres, db, migrations.Files,
		goose.WithTableName(versionTable), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, fmt.Errorf("reading the embedded migrations: %w", err)
	}
	return provider, nil
}

// migrateJobs makes River's tables and lets the application's role work with them. They carry no tenant policy: a job
// belongs to the service, and names its tenant in its arguments.
func migrateJobs(ctx context.Context, config *pgxpool.Config, logf func(string, ...any)) error {
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return fmt.Errorf("connecting as the owner: %w", err)
	}
	defer pool.Close()
	if _, err := pool.Exec(ctx, "CREATE SCHEMA IF NOT EXISTS "+JobSchema); err != nil {
		return fmt.Errorf("making the schema of the job queue: %w", err)
	}
	migrator, err := newJobMigrator(pool)
	if err != nil {
		return err
	}
	result, err := migrator.Migrate(ctx, rivermigrate.DirectionUp, nil)
	if err != nil {
		return fmt.Errorf("migrating the job queue: %w", err)
	}
	if n := len(result.Versions); n > 0 {
		logf("migrated the job queue to version %d", result.Versions[n-1].Version)
	}
	_, err = pool.Exec(ctx, `
		GRANT USAGE ON SCHEMA river TO keiyaku_app;
		GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA river TO keiyaku_app;
		GRANT USAGE ON ALL SEQUENCES IN SCHEMA river TO keiyaku_app;
		REVOKE INSERT, UPDATE, DELETE ON river.river_migration FROM keiyaku_app;`)
	if err != nil {
		return fmt.Errorf("letting %s work with the job queue: %w", AppRole, err)
	}
	return nil
}

func newJobMigrator(pool *pgxpool.Pool) (*rivermigrate.Migrator[pgx.Tx], error) {
	migrator, err := rivermigrate.New(riverpgxv5.New(pool), &rivermigrate.Config{Schema: JobSchema, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return nil, fmt.Errorf("reading the job queue's migrations: %w", err)
	}
	return migrator, nil
}

// CheckVersion says whether the database has exactly the schema that this binary was built for, and if not, what to do.
func CheckVersion(ctx context.Context, pool *pgxpool.Pool) error {
	const remedy = "run `keiyaku migrate` with KEIYAKU_OWNER_URL"
	expected, err := embeddedVersion()
	if err != nil {
		return err
	}
	var version int64
	err = pool.QueryRow(ctx, "SELECT coalesce(max(version_id), 0)::bigint FROM "+versionTable+" WHERE is_applied").Scan(&version)
	var missing *pgconn.PgError
	switch {
	case errors.As(err, &missing) && missing.Code == "42P01": // undefined_table
		return fmt.Errorf("the database has no schema yet: %s", remedy)
	case err != nil:
		return fmt.Errorf("reading the schema's version: %w", err)
	case version < expected:
		return fmt.Errorf("the database's schema has version %d, and this keiyaku needs %d: %s", version, expected, remedy)
	case version > expected:
		return fmt.Errorf("the database's schema has version %d, and this keiyaku knows only %d: a newer keiyaku migrated it, run that one", version, expected)
	}
	migrator, err := newJobMigrator(pool)
	if err != nil {
		return err
	}
	checked, err := migrator.Validate(ctx, nil)
	if err != nil {
		return fmt.Errorf("reading the job queue's version: %w", err)
	}
	if !checked.OK {
		return fmt.Errorf("the job queue's schema is behind (%v): %s", checked.Messages, remedy)
	}
	return nil
}

// embeddedVersion is the number of the last migration in this binary.
func embeddedVersion() (int64, error) {
	files, err := migrations.Files.ReadDir(".")
	if err != nil {
		return 0, err
	}
	var versions []int64
	for _, f := range files {
		version, err := goose.NumericComponent(f.Name())
		if err != nil {
			return 0, fmt.Errorf("the embedded migration %s: %w", f.Name(), err)
		}
		versions = append(versions, version)
	}
	return slices.Max(versions), nil
}

// CheckRole refuses a role that row policies don't bind: a superuser, one with BYPASSRLS, or the owner of the tables, who
// could lift them.
func CheckRole(ctx context.Context, pool *pgxpool.Pool) error {
	var role string
	var superuser, bypasses, owns bool
	err := pool.QueryRow(ctx, `
		SELECT rolname, rolsuper, rolbypassrls, EXISTS (
			SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('public', 'river') AND pg_has_role(r.oid, c.relowner, 'MEMBER'))
		FROM pg_roles r WHERE rolname = current_user`).Scan(&role, &superuser, &bypasses, &owns)
	if err != nil {
		return fmt.Errorf("reading what the server's role may do: %w", err)
	}
	var why string
	switch {
	case superuser:
		why = "is a superuser"
	case bypasses:
		why = "has BYPASSRLS"
	case owns:
		why = "owns tables, or is a member of the role that does"
	default:
		return nil
	}
	return fmt.Errorf("the role %s %s, so that row-level security wouldn't keep tenants apart: let KEIYAKU_DATABASE_URL connect as %s, which `keiyaku migrate` makes",
		role, why, AppRole)
}
