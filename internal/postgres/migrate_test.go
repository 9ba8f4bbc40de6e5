package postgres_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/postgres"
)

// admin is a superuser's access to a server on which nothing was made yet.
func admin(t *testing.T) (url string, server *postgres.Server) {
	t.Helper()
	server, err := postgres.Start(t.Context(), postgres.Options{DataDir: tempDir(t), Fast: true, Throwaway: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Stop(context.Background()) })
	return server.SuperuserURL("postgres"), server
}

func query[T any](t *testing.T, url, sql string) T {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	var value T
	if err := conn.QueryRow(t.Context(), sql).Scan(&value); err != nil {
		t.Fatal(err)
	}
	return value
}

// check is what a server does before it serves.
func check(t *testing.T, url string) (version, role error) {
	t.Helper()
	pool, err := postgres.NewPool(t.Context(), url, postgres.PoolOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	return postgres.CheckVersion(t.Context(), pool), postgres.CheckRole(t.Context(), pool)
}

func refused(t *testing.T, err error, because string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), because) {
		t.Errorf("got %v, want a refusal because of %q", err, because)
	}
}

func TestFromAnEmptyServerToOneThatTheServiceMayUse(t *testing.T) {
	t.Parallel()
	adminURL, _ := admin(t)
	owner, app, err := postgres.Provision(t.Context(), adminURL, "keiyaku")
	if err != nil {
		t.Fatal(err)
	}
	version, _ := check(t, app)
	refused(t, version, "keiyaku migrate")

	first, err := postgres.Migrate(t.Context(), owner, postgres.MigrateOptions{Logf: t.Logf})
	if err != nil {
		t.Fatal(err)
	}
	if first.From != 0 || first.To == 0 || first.GeneratedAppPassword != "" {
		t.Errorf("the first migration did %+v", first)
	}
	again, err := postgres.Migrate(t.Context(), owner, postgres.MigrateOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if again.From != first.To || again.To != first.To {
		t.Errorf("migrating again did %+v", again)
	}

	version, role := check(t, app)
	if version != nil || role != nil {
		t.Errorf("the service's role: version %v, role %v", version, role)
	}
	_, role = check(t, owner)
	refused(t, role, "owns tables")
	if query[bool](t, owner, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user") {
		t.Error("row policies don't bind the owner")
	}
	if collation := query[string](t, app, "SELECT datcollate FROM pg_database WHERE datname = current_database()"); collation != "C" {
		t.Errorf("the database sorts by %s", collation)
	}
	execute(t, app, "INSERT INTO river.river_job (args, kind, max_attempts) VALUES ('{}', 'tried', 1)")

	ownerAgain, appAgain, err := postgres.Provision(t.Context(), adminURL, "keiyaku")
	if err != nil {
		t.Fatal(err)
	}
	if ownerAgain != owner || appAgain != app {
		t.Error("provisioning again changed the roles' passwords under a running service")
	}
}

func TestASchemaOfAnotherVersionIsRefusedWithWhatToDo(t *testing.T) {
	t.Parallel()
	adminURL, _ := admin(t)
	owner, app, err := postgres.Provision(t.Context(), adminURL, "keiyaku")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := postgres.Migrate(t.Context(), owner, postgres.MigrateOptions{}); err != nil {
		t.Fatal(err)
	}
	execute(t, owner, "INSERT INTO schema_versions (version_id, is_applied) VALUES (99999, true)")
	version, _ := check(t, app)
	refused(t, version, "a newer keiyaku")

	execute(t, owner, "DELETE FROM schema_versions WHERE version_id > 0")
	version, _ = check(t, app)
	refused(t, version, "keiyaku migrate")
}

func TestASuperuserMigratesAsTheOwnerInItsPlace(t *testing.T) {
	t.Parallel()
	adminURL, server := admin(t)
	execute(t, adminURL, "CREATE DATABASE production")
	done, err := postgres.Migrate(t.Context(), server.SuperuserURL("production"), postgres.MigrateOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if done.GeneratedAppPassword == "" {
		t.Fatal("the service's role was made without a password that anybody knows")
	}
	owner := query[string](t, server.SuperuserURL("production"), "SELECT tableowner FROM pg_tables WHERE tablename = 'schema_versions'")
	if owner != postgres.OwnerRole {
		t.Errorf("the tables belong to %s", owner)
	}
	version, role := check(t, server.URL(postgres.AppRole, done.GeneratedAppPassword, "production"))
	if version != nil || role != nil {
		t.Errorf("the service's role: version %v, role %v", version, role)
	}
	_, role = check(t, server.SuperuserURL("production"))
	refused(t, role, "is a superuser")
	execute(t, adminURL, "CREATE ROLE passer LOGIN BYPASSRLS PASSWORD 'x'")
	_, role = check(t, server.URL("passer", "x", "production"))
	refused(t, role, "BYPASSRLS")

	again, err := postgres.Migrate(t.Context(), server.SuperuserURL("production"), postgres.MigrateOptions{})
	if err != nil || again.GeneratedAppPassword != "" {
		t.Errorf("migrating again: %+v, %v", again, err)
	}
}

func TestAnOwnerThatIsNoSuperuserIsEnough(t *testing.T) {
	t.Parallel()
	adminURL, server := admin(t)
	execute(t, adminURL, "CREATE ROLE theirs LOGIN CREATEROLE PASSWORD 'x'")
	execute(t, adminURL, "CREATE DATABASE theirs OWNER theirs")
	theirs := server.URL("theirs", "x", "theirs")
	owner, app, err := postgres.Provision(t.Context(), theirs, "")
	if err != nil {
		t.Fatal(err)
	}
	if owner != theirs {
		t.Errorf("the owner's URL became %s", owner)
	}
	if _, err := postgres.Migrate(t.Context(), owner, postgres.MigrateOptions{}); err != nil {
		t.Fatal(err)
	}
	if version, role := check(t, app); version != nil || role != nil {
		t.Errorf("the service's role: version %v, role %v", version, role)
	}
}

func TestARoleThatMayNotMakeRolesIsToldTheSQLForIt(t *testing.T) {
	t.Parallel()
	adminURL, server := admin(t)
	execute(t, adminURL, "CREATE ROLE plain LOGIN PASSWORD 'x'")
	execute(t, adminURL, "CREATE DATABASE plain OWNER plain")
	_, err := postgres.Migrate(t.Context(), server.URL("plain", "x", "plain"), postgres.MigrateOptions{})
	refused(t, err, "CREATE ROLE keiyaku_app LOGIN")

	// Somebody does as told.
	execute(t, adminURL, "CREATE ROLE keiyaku_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'y'")
	_, err = postgres.Migrate(t.Context(), server.URL("plain", "x", "plain"), postgres.MigrateOptions{AppPassword: "z"})
	refused(t, err, "KEIYAKU_APP_PASSWORD")
	if _, err := postgres.Migrate(t.Context(), server.URL("plain", "x", "plain"), postgres.MigrateOptions{}); err != nil {
		t.Fatal(err)
	}
	if version, role := check(t, server.URL(postgres.AppRole, "y", "plain")); version != nil || role != nil {
		t.Errorf("the service's role: version %v, role %v", version, role)
	}
}

func TestADatabaseOfSomebodyElseIsNotTaken(t *testing.T) {
	t.Parallel()
	adminURL, server := admin(t)
	execute(t, adminURL, "CREATE DATABASE theirs")
	execute(t, server.SuperuserURL("theirs"), "CREATE TABLE precious (n int)")
	_, _, err := postgres.Provision(t.Context(), adminURL, "theirs")
	refused(t, err, "belongs to another role")
	_, err = postgres.Migrate(t.Context(), server.SuperuserURL("theirs"), postgres.MigrateOptions{})
	refused(t, err, "belongs to another role")
}

func TestTwoMigrationsAtOnceAreOneAfterTheOther(t *testing.T) {
	t.Parallel()
	adminURL, _ := admin(t)
	owner, app, err := postgres.Provision(t.Context(), adminURL, "keiyaku")
	if err != nil {
		t.Fatal(err)
	}
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			if _, err := postgres.Migrate(t.Context(), owner, postgres.MigrateOptions{}); err != nil {
				t.Error(err)
			}
			if _, _, err := postgres.Provision(t.Context(), adminURL, "keiyaku"); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	if version, role := check(t, app); version != nil || role != nil {
		t.Errorf("the service's role: version %v, role %v", version, role)
	}
}
