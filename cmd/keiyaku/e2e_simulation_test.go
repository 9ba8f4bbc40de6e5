package main

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"reflect"
	"testing"
	"time"

	"keiyaku/internal/testdb"
)

// TestASimulationWhoseWorkersAreKilledTellsTheSame simulates a book twice: undisturbed, and with workers that are killed while it runs. Both tell the same, and each
// billing account counts once.
func TestASimulationWhoseWorkersAreKilledTellsTheSame(t *testing.T) {
	t.Parallel()
	rows, kills := 120, 1
	if *full { // shards enough that kills come before, in and between them
		rows, kills = 3000, 12
	}
	seed := uint64(time.Now().UnixNano())
	random := rand.New(rand.NewPCG(seed, seed))
	database := testdb.New(t).AppURL
	server := keiyakuServing(t, database, "--no-jobs")
	c := tenant(t, database, "http://"+server.addr, "2026-04-01")
	working := worker(t, database)
	c.take(t, "catalog", soldSheet, "created", 5)
	customers, contracts := [][]string{{"顧客コード", "顧客名", "請求先コード"}}, [][]string{{"契約番号", "操作", "適用日", "請求先コード", "アイテムコード"}}
	for i := range rows {
		code := fmt.Sprintf("CU-%04d", i)
		customers = append(customers, []string{code, "株式会社" + code, code})
		contracts = append(contracts, []string{"W" + code, "契約開始", "2026/4/1", code, "light"})
	}
	c.take(t, "customers", table(customers...), "created", rows)
	c.take(t, "contracts", table(contracts...), "created", rows)

	begin := func() (at string) {
		return c.ask(t, http.StatusAccepted, "POST", "/v1/simulations", object{"name": "消費税12%", "hypotheses": []any{
			object{"kind": "tax", "category": "standard", "percent": "12", "effective_on": "2026-06-01"},
		}}).header.Get("Location")
	}
	ended := func(at string) answer {
		c.finished(t, at)
		return c.get(t, at)
	}
	first := begin()
	undisturbed := ended(first)
	if undisturbed.at("status") != "finished" || undisturbed.at("done") != float64(rows) || undisturbed.at("problems") != 0.0 || undisturbed.at("currencies", 0, "customers") != float64(rows) {
		t.Fatalf("undisturbed: %s", undisturbed.body)
	}
	hit := 0
	for range 10 { // what is over before the kill is tried again
		at := begin()
		for range kills {
			for c.get(t, at).at("status") == "planned" {
				time.Sleep(time.Millisecond)
			}
			time.Sleep(time.Duration(random.IntN(40*kills)) * time.Millisecond)
			if err := working.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			_ = working.Wait()
			if c.get(t, at).at("status") == "running" {
				hit++
			}
			working = worker(t, database)
		}
		got := ended(at)
		for _, same := range []string{"status", "done", "total", "problems", "currencies"} {
			if want := undisturbed.at(same); !reflect.DeepEqual(got.at(same), want) {
				t.Errorf("seed %d: %s is %v, undisturbed %v", seed, same, got.at(same), want)
			}
		}
		if one, other := c.list(t, first+"/customers"), c.list(t, at+"/customers"); len(one) != rows || !reflect.DeepEqual(one, other) {
			t.Errorf("seed %d: %d customers are affected undisturbed, %d or others with kills", seed, len(one), len(other))
		}
		if hit > 0 {
			break
		}
	}
	if hit == 0 {
		t.Errorf("seed %d: no kill came while it ran", seed)
	}
	t.Logf("seed %d: %d kills while it ran, of %d accounts", seed, hit, rows)
	verified(t, database)
}
