package config_test

import (
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"keiyaku/internal/config"
)

func parse[T any](t *testing.T, args ...string) (T, error) {
	t.Helper()
	var settings T
	parser, err := kong.New(&settings)
	if err != nil {
		t.Fatal(err)
	}
	_, err = parser.Parse(args)
	return settings, err
}

func TestTheServersDefaultsAreTheDocumentedOnes(t *testing.T) {
	got, err := parse[config.Serve](t, "--database-url=postgres://x")
	if err != nil {
		t.Fatal(err)
	}
	want := config.Serve{
		Database: config.Database{DatabaseURL: "postgres://x", MaxConnections: 20},
		Addr:     ":8080",
		API:      true,
		Jobs:     true,
		JobLimit: config.Jobs{JobTimeout: time.Minute, JobRescueAfter: 3 * time.Minute, JobConcurrency: 100, Documents: true},
		People:   config.People{OIDCAlgorithms: "RS256,ES256", OIDCTenantClaim: "keiyaku_tenant", OIDCRolesClaim: "keiyaku_roles", OIDCSkew: 30 * time.Second},
		Stop:     config.Stop{ShutdownTimeout: 30 * time.Second},
		Log:      config.Log{LogLevel: "info", LogFormat: "json"},
	}
	if got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestTheEnvironmentSetsWhatNoFlagDoes(t *testing.T) {
	t.Setenv("KEIYAKU_DATABASE_URL", "postgres://environment")
	t.Setenv("KEIYAKU_JOBS", "false")
	t.Setenv("KEIYAKU_ADDR", "127.0.0.1:1")
	got, err := parse[config.Serve](t, "--addr=127.0.0.1:2")
	if err != nil {
		t.Fatal(err)
	}
	if got.DatabaseURL != "postgres://environment" || got.Jobs || got.Addr != "127.0.0.1:2" {
		t.Errorf("got %+v", got)
	}
}

func TestTheDemosJobsAreTriedAgainSoonAndItsDateIsADate(t *testing.T) {
	if err := config.DemoJobs().Validate(); err != nil {
		t.Error(err)
	}
	got, err := parse[config.Demo](t, "--today=2026-04-01")
	if err != nil {
		t.Fatal(err)
	}
	if got.Today.Format(time.DateOnly) != "2026-04-01" || got.LogLevel != "warn" || got.Addr != "127.0.0.1:8080" {
		t.Errorf("got %+v", got)
	}
}

func TestSettingsThatCannotWorkAreRefusedByName(t *testing.T) {
	serve := func(args ...string) error {
		_, err := parse[config.Serve](t, append(args, "--database-url=postgres://x")...)
		return err
	}
	demo := func(args ...string) error { _, err := parse[config.Demo](t, args...); return err }
	for name, refused := range map[string]struct {
		err  error
		says string
	}{
		"a rescue before the timeout": {serve("--job-timeout=2m", "--job-rescue-after=1m"), "--job-rescue-after"},
		"no time for a job":           {serve("--job-timeout=0s"), "--job-timeout"},
		"no job at a time":            {serve("--job-concurrency=0"), "--job-concurrency"},
		"nothing to do":               {serve("--no-api", "--no-jobs"), "nothing is left"},
		"too few connections":         {serve("--max-connections=1"), "--max-connections"},
		"no time to stop":             {serve("--shutdown-timeout=0s"), "--shutdown-timeout"},
		"an issuer without https":     {serve("--oidc-issuer=http://login.example.com", "--oidc-audience=keiyaku"), "--oidc-issuer"},
		"tokens for anybody":          {serve("--oidc-issuer=https://login.example.com"), "--oidc-audience"},
		"a clock that is far off":     {serve("--oidc-issuer=https://login.example.com", "--oidc-audience=keiyaku", "--oidc-skew=1h"), "--oidc-skew"},
		"a port alone":                {serve("--addr=8080"), "--addr"},
		"an unknown level":            {serve("--log-level=loud"), "--log-level"},
		"a date that doesn't exist":   {demo("--today=2026-02-30"), "--today"},
		"deleting another's data":     {demo("--fresh", "--owner-url=postgres://x"), "--fresh"},
	} {
		if refused.err == nil || !strings.Contains(refused.err.Error(), refused.says) {
			t.Errorf("%s: got %v, want a refusal that names %s", name, refused.err, refused.says)
		}
	}
}
