package main

// What the benches have in common that send requests over HTTP to a server process, as several clients at once.

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/store"
)

// benchPace is how long requests of one sort took.
type benchPace struct {
	Requests  int     `json:"requests"`
	P50Ms     float64 `json:"p50_ms"`
	P99Ms     float64 `json:"p99_ms"`
	PerSecond float64 `json:"per_second"`
}

// benchClients are clients that ask at once, each one thing after the other.
type benchClients struct {
	n int
	// long is how long they ask.
	long time.Duration
}

// benchTarget is a contract that is asked for and changed.
type benchTarget struct{ contract, customer string }

// measuredAPI is a book with a server process over it.
type measuredAPI struct {
	base, key string
	targets   []benchTarget
	today     civil.Date
	client    *http.Client
}

// benchTargets are some thousand contracts of a book that can be changed.
func benchTargets(ctx context.Context, conn *pgx.Conn, tenant store.ID) ([]benchTarget, error) {
	rows, err := conn.Query(ctx, "SELECT id::text, customer_id::text FROM contracts WHERE tenant_id = $1 ORDER BY id LIMIT 5000", tenant)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (t benchTarget, err error) {
		err = row.Scan(&t.contract, &t.customer)
		return t, err
	})
}

// startServing starts a server process and gives where it answers.
func startServing(ctx context.Context, url string) (*exec.Cmd, string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, "", err
	}
	addr := l.Addr().String()
	if err := l.Close(); err != nil {
		return nil, "", err
	}
	program, err := os.Executable()
	if err != nil {
		return nil, "", err
	}
	server := exec.CommandContext(ctx, program, "serve", "--addr="+addr, "--no-jobs", "--log-level=error")
	server.Env, server.Stderr = append(os.Environ(), "KEIYAKU_DATABASE_URL="+url), os.Stderr
	if err := server.Start(); err != nil {
		return nil, "", err
	}
	for begin := time.Now(); time.Since(begin) < 15*time.Second; time.Sleep(20 * time.Millisecond) {
		if answer, err := http.Get("http://" + addr + "/readyz"); err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return server, "http://" + addr, nil
			}
		}
	}
	endWorkers([]*exec.Cmd{server})
	return nil, "", errors.New("the server isn't ready after 15 s")
}

// bareHandler starts a handler of our own process that answers with what one statement says in a tenant's transaction, until it is ended: what it costs to ask at all.
func bareHandler(b benchServer, tenant store.ID, ask func(ctx context.Context, tx pgx.Tx, r *http.Request) (string, error)) (base string, end func(), err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	server := &http.Server{ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var said string
		err := pgx.BeginFunc(r.Context(), b.app.pool, func(tx pgx.Tx) (err error) {
			if _, err := tx.Exec(r.Context(), "SELECT set_config('app.tenant_id', $1, true)", string(tenant)); err != nil {
				return err
			}
			said, err = ask(r.Context(), tx, r)
			return err
		})
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		_, _ = io.WriteString(w, said)
	})}
	go func() { _ = server.Serve(l) }()
	return "http://" + l.Addr().String(), func() { _ = server.Close() }, nil
}

// bareLookup reads one contract's row by its key and answers with its number.
func bareLookup(b benchServer, tenant store.ID) (base string, end func(), err error) {
	return bareHandler(b, tenant, func(ctx context.Context, tx pgx.Tx, r *http.Request) (number string, err error) {
		err = tx.QueryRow(ctx, "SELECT number FROM contracts WHERE tenant_id = $1 AND id = $2", string(tenant), r.URL.Query().Get("id")).Scan(&number)
		return number, err
	})
}

// bareLookups measures that handler.
func (c benchClients) bareLookups(ctx context.Context, b benchServer, m measuredAPI, tenant store.ID) (benchPace, error) {
	base, end, err := bareLookup(b, tenant)
	if err != nil {
		return benchPace{}, err
	}
	defer end()
	paces, err := c.drive(ctx, func() bool { return false }, func(r *rand.Rand) (string, error) { return lookup, m.lookUp(ctx, base, r) })
	return paces[lookup], err
}

// lookup is what a bare look-up is called among sorts of requests.
const lookup = "lookup"

// lookUp asks the bare handler for one of the targets.
func (m measuredAPI) lookUp(ctx context.Context, base string, r *rand.Rand) error {
	_, _, err := m.send(ctx, http.MethodGet, base+"/?id="+m.targets[r.IntN(len(m.targets))].contract, nil, "")
	return err
}

func (m measuredAPI) send(ctx context.Context, method, url string, body any, match string) (status int, etag string, err error) {
	text, err := json.Marshal(body)
	if err != nil {
		return 0, "", err
	}
	if body == nil {
		text = nil
	}
	request, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(text))
	if err != nil {
		return 0, "", err
	}
	request.Header.Set("Authorization", "Bearer "+m.key)
	request.Header.Set("Content-Type", "application/json")
	if match != "" {
		request.Header.Set("If-Match", match)
	}
	answer, err := m.client.Do(request)
	if err != nil {
		return 0, "", err
	}
	defer answer.Body.Close()
	said, err := io.ReadAll(answer.Body)
	if err == nil && answer.StatusCode >= http.StatusBadRequest {
		err = fmt.Errorf("%s %s: %d %s", method, url, answer.StatusCode, said)
	}
	return answer.StatusCode, answer.Header.Get("ETag"), err
}

// drive lets clients send requests one after the other until their time is over, and gives how long each sort took, and all reads together.
func (c benchClients) drive(ctx context.Context, over func() bool, request func(*rand.Rand) (string, error)) (map[string]benchPace, error) {
	var mu sync.Mutex
	took := map[string][]time.Duration{}
	var group sync.WaitGroup
	failed := make([]error, c.n)
	begin := time.Now()
	for i := range c.n {
		group.Go(func() {
			r := rand.New(rand.NewPCG(2, uint64(i)))
			for time.Since(begin) < c.long && !over() && ctx.Err() == nil {
				sent := time.Now()
				what, err := request(r)
				if err != nil {
					failed[i] = err
					return
				}
				mu.Lock()
				took[what] = append(took[what], time.Since(sent))
				if what != "changes" {
					took["reads"] = append(took["reads"], time.Since(sent))
				}
				mu.Unlock()
			}
		})
	}
	group.Wait()
	all := time.Since(begin).Seconds()
	out := map[string]benchPace{}
	for what, times := range took {
		slices.SortFunc(times, cmp.Compare[time.Duration])
		ms := func(share float64) float64 {
			return float64(times[min(len(times)-1, int(share*float64(len(times))))].Microseconds()) / 1000
		}
		out[what] = benchPace{Requests: len(times), P50Ms: ms(0.5), P99Ms: ms(0.99), PerSecond: float64(len(times)) / all}
	}
	return out, errors.Join(failed...)
}
