package testdb_test

import (
	"testing"

	"keiyaku/internal/postgres"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

func TestEachTestHasADatabaseOfItsOwnAsTheServiceSeesIt(t *testing.T) {
	t.Parallel()
	for range 2 {
		t.Run("a test", func(t *testing.T) {
			t.Parallel()
			pool := testdb.New(t).Pool(t)
			if err := postgres.CheckVersion(t.Context(), pool); err != nil {
				t.Error(err)
			}
			if err := postgres.CheckRole(t.Context(), pool); err != nil {
				t.Error(err)
			}
			if _, err := pool.Exec(t.Context(), "CREATE TEMPORARY TABLE mine (n int)"); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestADatabaseIsGoneAfterItsTest(t *testing.T) {
	var gone *testdb.DB
	t.Run("a test", func(t *testing.T) { gone = testdb.New(t) })
	if pool, err := postgres.NewPool(t.Context(), gone.AppURL, postgres.PoolOptions{}); err == nil {
		pool.Close()
		t.Error("the database is still there")
	}
}

// BenchmarkNew says what a test pays for its database.
func BenchmarkNew(b *testing.B) {
	testdb.New(b) // the server's start isn't what is measured
	for b.Loop() {
		testdb.New(b)
	}
}
