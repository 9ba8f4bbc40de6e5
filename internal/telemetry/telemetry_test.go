package telemetry_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"keiyaku/internal/telemetry"
	"keiyaku/internal/testdb"
)

func TestMain(m *testing.M) { testdb.Main(m) }

func TestALogRecordNamesItsRequestTenantAndPrincipal(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	log, err := telemetry.NewLogger(&out, "info", "json")
	if err != nil {
		t.Fatal(err)
	}
	ctx := telemetry.WithPrincipal(telemetry.WithRequest(t.Context(), "request-1"), "tenant-1", "key-1")
	telemetry.WithPrincipal(ctx, "another tenant", "another key")
	log.With("area", "billing").InfoContext(ctx, "billed", "invoices", 3)
	log.DebugContext(ctx, "not at this level")

	var record map[string]any
	if err := json.Unmarshal(out.Bytes(), &record); err != nil {
		t.Fatalf("%v in %s", err, out.String())
	}
	for name, want := range map[string]any{
		"msg": "billed", "area": "billing", "invoices": 3.0, "request_id": "request-1", "tenant_id": "tenant-1", "principal_id": "key-1",
	} {
		if record[name] != want {
			t.Errorf("%s is %v, want %v", name, record[name], want)
		}
	}
	if telemetry.RequestID(ctx) != "request-1" || telemetry.RequestID(t.Context()) != "" {
		t.Error("the context doesn't know its request")
	}
}

func TestAnUnknownFormatOrLevelIsRefused(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{{"loud", "json"}, {"info", "xml"}} {
		if _, err := telemetry.NewLogger(&bytes.Buffer{}, c[0], c[1]); err == nil {
			t.Errorf("level %s and format %s were accepted", c[0], c[1])
		}
	}
}

func TestMetricsCountRequestsByRouteAndShowThePool(t *testing.T) {
	t.Parallel()
	metrics := telemetry.NewMetrics("0.0.0-test")
	pool := testdb.New(t).Pool(t)
	if err := metrics.WatchPool(pool); err != nil {
		t.Fatal(err)
	}
	if err := metrics.WatchMonths(pool); err != nil {
		t.Fatal(err)
	}
	metrics.BeginRequest(http.MethodGet)("/v1/contracts/:id", 200)
	metrics.BeginRequest("BREW")("/v1/contracts/:id", 405)
	metrics.BeginRequest(http.MethodPost)

	answer := httptest.NewRecorder()
	metrics.Handler().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	for _, line := range []string{
		`keiyaku_http_requests_total{method="GET",route="/v1/contracts/:id",status="200"} 1`,
		`keiyaku_http_requests_total{method="other",route="/v1/contracts/:id",status="405"} 1`,
		`keiyaku_http_requests_in_flight 1`,
		`keiyaku_build_info{version="0.0.0-test"} 1`,
		`keiyaku_db_connections_max 8`,
		`keiyaku_months_ahead{table="audit_entries"} 3`,
		`keiyaku_months_ahead{table="events"} 3`,
		`keiyaku_rows_without_month{table="events"} 0`,
	} {
		if !strings.Contains(answer.Body.String(), line+"\n") {
			t.Errorf("there is no line %s", line)
		}
	}
}
