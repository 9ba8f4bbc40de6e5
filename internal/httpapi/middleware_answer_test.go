package httpapi

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"keiyaku/api"
	"keiyaku/internal/auth"
)

func TestAChangeReachesItsHandlerAsItWasSent(t *testing.T) {
	t.Parallel()
	var got api.CreateChangeRequestObject
	var principal auth.Principal
	handler, _ := serve(t, fakeAPI{createChange: func(ctx context.Context, r api.CreateChangeRequestObject) (api.CreateChangeResponseObject, error) {
		got = r
		principal, _ = auth.FromContext(ctx)
		return api.CreateChange201JSONResponse{
			Body:    api.Change{ID: uuid.MustParse(someID), Operations: r.Body.Operations},
			Headers: api.CreateChange201ResponseHeaders{ETag: `"1"`, Location: "/v1/changes/" + someID},
		}, nil
	}})
	w := ask(handler, "POST", changesPath, `{"effective_on":"2026-05-01","operations":[
		{"op":"change_item","contract_item_id":"`+someID+`","item_id":"`+someID+`"},
		{"op":"customize_item","contract_item_id":"`+someID+`","charge_code":"base","negotiated_price":null},
		{"op":"customize_item","contract_item_id":"`+someID+`","charge_code":"base","cycle_months":12}]}`,
		header("If-Match", `"3"`), header("Content-Type", "application/json; charset=UTF-8"))
	if w.Code != 201 || w.Header().Get("ETag") != `"1"` || w.Header().Get("Idempotency-Replayed") != "" {
		t.Fatalf("got %d %v %s", w.Code, w.Header(), w.Body)
	}
	if principal.Name != "test" || got.ContractID.String() != someID || *got.Params.IfMatch != `"3"` {
		t.Errorf("unexpected request: %+v by %+v", got, principal)
	}
	if day := got.Body.EffectiveOn.Format(time.DateOnly); day != "2026-05-01" {
		t.Errorf("effective on %s", day)
	}
	first, err := got.Body.Operations[0].ValueByDiscriminator()
	if err != nil {
		t.Fatal(err)
	}
	change, ok := first.(api.ChangeItemOperation)
	if !ok || *change.KeepNegotiatedPrices || *change.BillOneTime {
		t.Errorf("the defaults of the document aren't filled in: %#v", first)
	}
	second, err := got.Body.Operations[1].AsCustomizeItemOperation()
	if err != nil || !second.NegotiatedPrice.IsNull() || second.CycleMonths != nil {
		t.Errorf("null isn't told from absent: %#v, %v", second, err)
	}
	third, err := got.Body.Operations[2].AsCustomizeItemOperation()
	if err != nil || third.NegotiatedPrice.IsSpecified() || *third.CycleMonths != 12 {
		t.Errorf("null isn't told from absent: %#v, %v", third, err)
	}
	var answer api.Change
	if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || len(answer.Operations) != 3 {
		t.Errorf("the operations aren't sent back: %s", w.Body)
	}
}

func TestAListHasTheDefaultLimitOfTheDocument(t *testing.T) {
	t.Parallel()
	var limit int32
	handler, _ := serve(t, fakeAPI{listContracts: func(_ context.Context, r api.ListContractsRequestObject) (api.ListContractsResponseObject, error) {
		limit = *r.Params.Limit
		return api.ListContracts200JSONResponse{Items: []api.ContractSummary{}}, nil
	}})
	if w := ask(handler, "GET", "/v1/contracts?status=active", ""); w.Code != 200 || limit != 50 || strings.TrimSpace(w.Body.String()) != `{"items":[]}` {
		t.Errorf("got %d %s with a limit of %d", w.Code, w.Body, limit)
	}
}

func TestAnUnchangedResourceIsNotSentAgain(t *testing.T) {
	t.Parallel()
	handler, log := serve(t, fakeAPI{getContract: func(context.Context, api.GetContractRequestObject) (api.GetContractResponseObject, error) {
		return api.GetContract200JSONResponse{Headers: api.GetContract200ResponseHeaders{ETag: `"3-20260416"`}}, nil
	}})
	for tag, status := range map[string]int{`"3-20260416"`: 304, `W/"3-20260416"`: 304, `"2", "3-20260416"`: 304, `*`: 304, `"3-20260417"`: 200} {
		w := ask(handler, "GET", contractPath, "", header("If-None-Match", tag))
		if w.Code != status || (status == 304) != (w.Body.Len() == 0) || w.Header().Get("ETag") != `"3-20260416"` {
			t.Errorf("%s: got %d with %d bytes", tag, w.Code, w.Body.Len())
		}
	}
	if strings.Contains(log.String(), `"level":"ERROR"`) {
		t.Errorf("an error was logged: %s", log)
	}
}

func TestAStoredAnswerIsSentAsItWas(t *testing.T) {
	t.Parallel()
	change := api.CreateChange201JSONResponse{
		Body:    api.Change{ID: uuid.MustParse(someID)},
		Headers: api.CreateChange201ResponseHeaders{ETag: `"1"`, Location: "/v1/changes/" + someID},
	}
	stored, err := renderAnswer(change.VisitCreateChangeResponse)
	if err != nil {
		t.Fatal(err)
	}
	var prints []Idempotency
	handler, _ := serve(t, fakeAPI{createChange: func(ctx context.Context, _ api.CreateChangeRequestObject) (api.CreateChangeResponseObject, error) {
		i, ok := IdempotencyOf(ctx)
		if !ok {
			return change, nil
		}
		prints = append(prints, i)
		return nil, stored
	}})
	const body = `{"operations":[{"op":"terminate","end_on":"2026-04-30"}],"memo":"終了"}`
	fresh := ask(handler, "POST", changesPath, body)
	replayed := ask(handler, "POST", changesPath, body, header("Idempotency-Key", "k1"))
	if replayed.Code != 201 || replayed.Header().Get("Idempotency-Replayed") != "true" || fresh.Header().Get("Idempotency-Replayed") != "" {
		t.Errorf("got %d %v", replayed.Code, replayed.Header())
	}
	if !bytes.Equal(fresh.Body.Bytes(), replayed.Body.Bytes()) || replayed.Header().Get("Location") != fresh.Header().Get("Location") {
		t.Errorf("got %s, not %s", replayed.Body, fresh.Body)
	}
	ask(handler, "POST", changesPath, ` { "memo":"\u7d42了", "operations":[{"end_on":"2026-04-30","op":"terminate"}]}`, header("Idempotency-Key", "k1"))
	ask(handler, "POST", changesPath, strings.Replace(body, "04-30", "05-31", 1), header("Idempotency-Key", "k1"))
	ask(handler, "POST", changesPath, body, header("Idempotency-Key", "k1"), header("If-Match", `"2"`))
	if len(prints) != 4 || prints[0] != prints[1] || prints[0] == prints[2] || prints[0] == prints[3] || prints[0].Operation != "createChange" {
		t.Errorf("the fingerprints don't tell requests apart: %+v", prints)
	}
}

func TestALogLineHasNeitherSecretsNorPersonalData(t *testing.T) {
	t.Parallel()
	handler, log := serve(t, fakeAPI{createChange: func(context.Context, api.CreateChangeRequestObject) (api.CreateChangeResponseObject, error) {
		return nil, context.Canceled
	}})
	ask(handler, "POST", changesPath, `{"operations":[{"op":"terminate","end_on":"2026-04-30"}],"memo":"yamada"}`, header("X-Request-Id", "from-the-proxy"))
	ask(handler, "GET", "/v1/customers?code=yamada", "", header("Authorization", "Bearer nobody"))
	ask(handler, "GET", "/yamada", "")
	written := log.String()
	for _, word := range []string{goodToken, "nobody", "yamada"} {
		if strings.Contains(written, word) {
			t.Errorf("%q is in the log: %s", word, written)
		}
	}
	for _, word := range []string{`"request_id":"from-the-proxy"`, `"tenant_id":"` + someID, `"route":"/v1/contracts/:contract_id/changes"`, `"status":503`, `"status":401`, `"status":404`} {
		if !strings.Contains(written, word) {
			t.Errorf("%s isn't in the log: %s", word, written)
		}
	}
}

func TestARealClientThatSendsTooMuchReadsTheAnswer(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	for _, body := range []io.Reader{bytes.NewReader(make([]byte, 10<<20)), io.LimitReader(zeros{}, 10<<20)} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/v1/products", body)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+goodToken)
		r.Header.Set("Content-Type", "application/json")
		answer, err := server.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		if answer.StatusCode != http.StatusRequestEntityTooLarge || answer.Header.Get("Content-Type") != problemType {
			t.Errorf("got %d %s", answer.StatusCode, answer.Header.Get("Content-Type"))
		}
	}
}

// A client that sends all of its request before it reads anything, however much that is: the answer isn't lost with the connection.
func TestAClientThatReadsOnlyWhenItHasSentAllReadsTheAnswer(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	const much = 48 << 20
	event := "/v1/crm/salesforce/" + someID + "/" + connectionSecret + "/events"
	for name, c := range map[string]struct {
		path, key string
		chunked   bool
		status    int
	}{
		"a body that is too large":             {"/v1/products", goodToken, false, 413},
		"one whose length isn't told":          {"/v1/products", goodToken, true, 413},
		"a file that is too large":             {"/v1/imports?kind=customers", goodToken, false, 413},
		"a signed event that is too large":     {event, "", true, 413},
		"a body of somebody whom nobody knows": {"/v1/products", "nobody", false, 401},
		"a body for a path that isn't there":   {"/v1/nowhere", goodToken, false, 404},
		"a body for a path that takes no POST": {"/v1/direct-debit-batches/" + someID + "/file", goodToken, false, 405},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			conn, err := net.Dial("tcp", server.Listener.Addr().String())
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			length := fmt.Sprintf("Content-Length: %d", much)
			if c.chunked {
				length = "Transfer-Encoding: chunked"
			}
			fmt.Fprintf(conn, "POST %s HTTP/1.1\r\nHost: keiyaku\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n%s\r\n\r\n", c.path, c.key, length)
			body := io.LimitReader(zeros{}, much)
			if c.chunked {
				pieces := httputil.NewChunkedWriter(conn)
				_, err = io.Copy(pieces, body)
				_, end := io.WriteString(conn, "0\r\n\r\n")
				err = errors.Join(err, end)
			} else {
				_, err = io.Copy(conn, body)
			}
			if err != nil {
				t.Fatalf("sending: %v", err)
			}
			answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
			if err != nil {
				t.Fatalf("reading: %v", err)
			}
			text, err := io.ReadAll(answer.Body)
			if err != nil || answer.StatusCode != c.status || answer.Header.Get("Content-Type") != problemType || !answer.Close {
				t.Errorf("got %d, closing %t, %v: %s", answer.StatusCode, answer.Close, err, text)
			}
		})
	}
}

// A client that asks first is told before it sends anything.
func TestAClientThatAsksFirstNeedNotSendTooMuch(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	conn, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	fmt.Fprintf(conn, "POST /v1/products HTTP/1.1\r\nHost: keiyaku\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: 50000000\r\nExpect: 100-continue\r\n\r\n", goodToken)
	begin := time.Now()
	answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil || answer.StatusCode != http.StatusRequestEntityTooLarge || time.Since(begin) > lingerTime {
		t.Errorf("%v %v after %s", answer, err, time.Since(begin))
	}
}

// zeros is a body without an end.
type zeros struct{}

func (zeros) Read(b []byte) (int, error) { return len(b), nil }

func TestHealthAndMetricsNeedNoKey(t *testing.T) {
	t.Parallel()
	handler, _ := serve(t, fakeAPI{})
	for path, word := range map[string]string{"/healthz": "ok", "/readyz": "ready", "/metrics": "keiyaku_http_requests_total"} {
		ask(handler, "GET", "/v1/nowhere", "")
		if w := ask(handler, "GET", path, "", without("Authorization")); w.Code != 200 || !strings.Contains(w.Body.String(), word) {
			t.Errorf("%s: got %d %s", path, w.Code, w.Body)
		}
	}
	w := ask(handler, "PUT", contractPath, "")
	if allow := w.Header().Get("Allow"); !strings.Contains(allow, "GET") || !strings.Contains(allow, "PATCH") {
		t.Errorf("Allow is %q", allow)
	}
	if w := ask(handler, "HEAD", "/v1/nowhere", ""); w.Code != 404 || w.Body.Len() != 0 {
		t.Errorf("HEAD got %d with %d bytes", w.Code, w.Body.Len())
	}
}
