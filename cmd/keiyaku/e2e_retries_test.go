package main

import (
	"net/http"
	"slices"
	"sync"
	"testing"

	"keiyaku/internal/testdb"
)

func TestARequestThatIsSentTwiceAtOnceIsDoneOnce(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	plan := c.shop(t).plan("light", nil, charge("base", "3000", nil))
	body := object{"billing_account_id": c.account(t, "株式会社山田製作所", nil), "start_on": "2026-04-01", "signed_on": "2026-04-01", "items": []object{{"item_id": plan}}}
	var all sync.WaitGroup
	answers, errs := make([]answer, 8), make([]error, 8)
	for i := range answers {
		all.Go(func() { answers[i], errs[i] = c.send("POST", "/v1/contracts", body, "Idempotency-Key", "order-4711") })
	}
	all.Wait()
	made, replayed := map[string]bool{}, 0
	for i, a := range answers {
		switch {
		case errs[i] != nil:
			t.Fatal(errs[i])
		case a.status == http.StatusCreated:
			made[a.body] = true
			if a.header.Get("Idempotency-Replayed") == "true" {
				replayed++
			}
		case a.status == http.StatusConflict && a.at("code") == "idempotency_key_running":
			replayed++
		default:
			t.Errorf("answered %d: %s", a.status, a.body)
		}
	}
	if len(made) != 1 || replayed != len(answers)-1 {
		t.Errorf("%d different answers, %d of %d replayed or refused", len(made), replayed, len(answers))
	}
	if contracts := c.list(t, "/v1/contracts"); len(contracts) != 1 {
		t.Errorf("%d contracts", len(contracts))
	}

	later := c.ask(t, http.StatusCreated, "POST", "/v1/contracts", body, "Idempotency-Key", "order-4711")
	if !made[later.body] || later.header.Get("Idempotency-Replayed") != "true" || later.etag() == "" || later.header.Get("Location") == "" {
		t.Errorf("replayed: %v %s", later.header, later.body)
	}
	body["title"] = "another order"
	if other := c.ask(t, http.StatusUnprocessableEntity, "POST", "/v1/contracts", body, "Idempotency-Key", "order-4711"); other.at("code") != "idempotency_key_reused" {
		t.Errorf("the key with another body: %s", other.body)
	}
	// A refusal isn't kept: the same key can be used when what was wrong has been put right.
	body["billing_account_id"] = plan
	c.ask(t, http.StatusUnprocessableEntity, "POST", "/v1/contracts", body, "Idempotency-Key", "order-4712")
	body["billing_account_id"] = c.account(t, "株式会社鈴木商店", nil)
	c.ask(t, http.StatusCreated, "POST", "/v1/contracts", body, "Idempotency-Key", "order-4712")
}

func TestAPreviewIsExecutedExactlyOrNotAtAll(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	s := c.shop(t)
	light, standard := s.plan("light", nil, charge("base", "3000", nil)), s.plan("standard", nil, charge("base", "10000", nil))
	signed := c.sign(t, c.account(t, "株式会社山田製作所", nil), "2026-04-01", object{"items": []object{{"item_id": light}}})
	item, changes := signed.text(t, "items", 0, "id"), "/v1/contracts/"+signed.text(t, "id")+"/changes"
	c.bill(t, "2026-04-01")
	c.issue(t, "2026-04-01")
	c.advance(t, "2026-04-16")

	change := object{"effective_on": "2026-04-16", "operations": []object{{"op": "change_item", "contract_item_id": item, "item_id": standard}}}
	preview := c.ask(t, http.StatusOK, "POST", changes+"/preview", change)
	change["preview_token"] = preview.text(t, "preview_token")
	// Before it is executed, somebody else agrees on another price from the 10th on.
	c.change(t, signed.text(t, "id"), "2026-04-10", object{"op": "customize_item", "contract_item_id": item, "charge_code": "base", "negotiated_price": "2400"})

	stale := c.ask(t, http.StatusConflict, "POST", changes, change)
	if stale.at("code") != "stale_preview" || stale.header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("a stale token: %s", stale.body)
	}
	// 3,000 were billed: what is left from the 10th is given back, six days cost 480, and the rest of the month 5,000.
	want := []string{"-2100 2026-04-10..2026-04-30", "480 2026-04-10..2026-04-15", "5000 2026-04-16..2026-04-30"}
	if got := lines(stale.at("preview", "invoices", 0)); !slices.Equal(got, want) {
		t.Errorf("the new preview bills %q", got)
	}
	if recorded := c.list(t, changes); len(recorded) != 1 {
		t.Errorf("the stale preview was executed: %v", recorded)
	}

	change["preview_token"] = stale.text(t, "preview", "preview_token")
	executed := c.ask(t, http.StatusCreated, "POST", changes, change)
	if executed.at("status") != "applied" {
		t.Errorf("executed: %s", executed.body)
	}
	c.bill(t, "2026-04-16")
	drafts := c.invoices(t, "?status=draft")
	if len(drafts) != 1 || !slices.Equal(lines(drafts[0]), want) || at(drafts[0], "total", "amount") != stale.at("preview", "invoices", 0, "total", "amount") {
		t.Errorf("billed %v, the preview said %v", drafts, stale.at("preview", "invoices", 0))
	}
}

func TestWhoeverChangesAContractSaysWhichStateOfItTheySaw(t *testing.T) {
	t.Parallel()
	c := sandbox(t, testdb.New(t).AppURL, "2026-04-01")
	plan := c.shop(t).plan("seats", nil, charge("base", "1000", object{"model": "per_unit"}))
	signed := c.sign(t, c.account(t, "株式会社山田製作所", nil), "2026-04-01", object{"items": []object{{"item_id": plan, "quantity": "10"}}})
	item, contract := signed.text(t, "items", 0, "id"), "/v1/contracts/"+signed.text(t, "id")
	more := object{"effective_on": "2026-05-01", "operations": []object{{"op": "change_quantity", "contract_item_id": item, "by": "5"}}}

	if missing := c.ask(t, http.StatusPreconditionRequired, "POST", contract+"/changes", more); missing.at("code") != "precondition_required" {
		t.Errorf("without If-Match: %s", missing.body)
	}
	seen := c.get(t, contract).etag()
	reserved := c.ask(t, http.StatusCreated, "POST", contract+"/changes", more, "If-Match", seen)
	if stale := c.ask(t, http.StatusPreconditionFailed, "POST", contract+"/changes", more, "If-Match", seen); stale.at("code") != "stale_version" {
		t.Errorf("with what was seen before: %s", stale.body)
	}
	change := "/v1/changes/" + reserved.text(t, "id")
	c.ask(t, http.StatusPreconditionRequired, "POST", change+"/cancel", object{})
	moved := c.ask(t, http.StatusOK, "POST", change+"/reschedule", object{"effective_on": "2026-06-01"}, "If-Match", c.get(t, change).etag())
	c.ask(t, http.StatusPreconditionFailed, "POST", change+"/cancel", object{}, "If-Match", reserved.etag())
	if cancelled := c.ask(t, http.StatusOK, "POST", change+"/cancel", object{}, "If-Match", moved.etag()); cancelled.at("status") != "cancelled" {
		t.Errorf("cancelled: %s", cancelled.body)
	}
	if now := c.get(t, contract); now.at("items", 0, "quantity") != "10" || now.length("reservations") != 0 {
		t.Errorf("afterwards: %s", now.body)
	}
}
