package main

// Scenarios: what a clerk does with contracts, told in YAML under testdata/scenarios and played against the binary over HTTP. Its
// README says how they are written.

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v4"

	"keiyaku/internal/testdb"
)

const scenarios = "../../testdata/scenarios"

// scenario is a story with what has to be seen in it.
type scenario struct {
	Title string   `yaml:"title"`
	Today string   `yaml:"today"`
	Steps []object `yaml:"steps"`
}

// priceList is what every scenario's tenant sells.
type priceList struct {
	Fields []object `yaml:"custom_fields"`
	Items  []struct {
		Code     string   `yaml:"code"`
		Kind     string   `yaml:"kind"`
		Options  []string `yaml:"options"`
		Versions []object `yaml:"versions"`
	} `yaml:"items"`
}

func readYAML(t *testing.T, path string, into any) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Load(text, into, yaml.WithKnownFields()); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

// dated puts texts in the place of dates, which YAML knows and JSON doesn't.
func dated(v any) any {
	switch v := v.(type) {
	case time.Time:
		return v.Format(time.DateOnly)
	case []any:
		for i := range v {
			v[i] = dated(v[i])
		}
	case object:
		for name := range v {
			v[name] = dated(v[name])
		}
	}
	return v
}

func TestScenarios(t *testing.T) {
	t.Parallel()
	var prices priceList
	readYAML(t, scenarios+"/prices.yaml", &prices)
	files, err := filepath.Glob(scenarios + "/*/*.yaml")
	if err != nil || len(files) < 40 {
		t.Fatalf("there are only %d scenarios (%v)", len(files), err)
	}
	databaseURL := testdb.New(t).AppURL
	base := "http://" + keiyakuServing(t, databaseURL).addr
	t.Run("all", func(t *testing.T) {
		for _, file := range files {
			name := strings.TrimSuffix(strings.TrimPrefix(file, scenarios+"/"), ".yaml")
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				var s scenario
				readYAML(t, file, &s)
				if s.Title == "" || len(s.Steps) == 0 {
					t.Fatal("a scenario has a title and steps")
				}
				for i := range s.Steps {
					s.Steps[i] = dated(s.Steps[i]).(object)
				}
				play(t, tenant(t, databaseURL, base, s.Today), prices, s)
			})
		}
	})
	verified(t, databaseURL)
}

// stage is a tenant on which a scenario is played, with the ids of what it names.
type stage struct {
	client
	t   *testing.T
	ids map[string]string // by kind and name: "item light", "account 山田", "contract A", "change up"
	at  int               // the step that is being played, counted from 1
}

func play(t *testing.T, c client, prices priceList, s scenario) {
	p := &stage{client: c, t: t, ids: map[string]string{}}
	p.open(prices)
	for i, step := range s.Steps {
		p.at = i + 1
		p.known("a step", step, "on", "settings", "sign", "draft", "edit_draft", "sign_draft", "change", "reservation", "publish", "see", "bill", "issue")
		if on, ok := step["on"].(string); ok {
			c.advance(t, on)
		}
		for _, does := range []struct {
			name string
			do   func(object)
		}{
			{"settings", p.settings},
			{"sign", p.sign},
			{"draft", p.draft},
			{"edit_draft", p.editDraft},
			{"sign_draft", p.signDraft},
			{"change", p.change},
			{"reservation", p.reservation},
			{"publish", p.publish},
			{"see", p.see},
		} {
			if args, ok := step[does.name].(object); ok {
				does.do(args)
			}
		}
		if date, ok := step["bill"].(string); ok {
			c.bill(t, date)
		}
		if date, ok := step["issue"].(string); ok {
			if p.today() < date { // what is dated ahead is issued only when it is named
				c.advance(t, date)
			}
			c.bill(t, date)
			c.issue(t, date)
		}
	}
	p.at++
	p.invariants()
}

// known refuses what would be passed over: a step or an expectation that is spelled otherwise proves nothing.
func (p *stage) known(what string, args object, names ...string) {
	p.t.Helper()
	for name := range args {
		if !slices.Contains(names, name) {
			p.t.Fatalf("step %d: %s has no %q, only %s", p.at, what, name, strings.Join(names, ", "))
		}
	}
}

// open puts the price list on sale.
func (p *stage) open(prices priceList) {
	p.t.Helper()
	for _, field := range prices.Fields {
		p.make(p.t, "/v1/custom-fields", field)
	}
	product := p.make(p.t, "/v1/products", object{"code": "kintai", "name": "クラウド勤怠"})
	for _, i := range prices.Items {
		item := object{"code": i.Code, "name": i.Code, "kind": i.Kind, "product_id": product}
		var options []string
		for _, code := range i.Options {
			options = append(options, p.id("item", code))
		}
		if len(options) > 0 {
			item["allowed_option_ids"] = options
		}
		p.ids["item "+i.Code] = p.make(p.t, "/v1/items", item)
		for _, v := range i.Versions {
			p.version(i.Code, v)
		}
	}
}

// version puts a version of an item on sale; a charge's price is enough where the rest is as usual.
func (p *stage) version(item string, v object) {
	p.t.Helper()
	var charges []object
	for _, c := range v["charges"].([]any) {
		differs := c.(object)
		charges = append(charges, charge(differs["code"].(string), text(differs["unit_price"]), texts(differs)))
	}
	p.make(p.t, "/v1/items/"+p.id("item", item)+"/versions", object{"on_sale_from": dated(v["on_sale_from"]), "charges": charges})
}

// settings changes the tenant's.
func (p *stage) settings(args object) {
	p.t.Helper()
	p.ask(p.t, http.StatusOK, "PATCH", "/v1/tenant", args, "If-Match", p.get(p.t, "/v1/tenant").etag())
}

func (p *stage) publish(args object) {
	p.known("what is published", args, "item", "on_sale_from", "charges")
	p.version(args["item"].(string), args)
}

// texts writes the numbers that the API takes as texts.
func texts(o object) object {
	if o["unit_price"] != nil {
		o["unit_price"] = text(o["unit_price"])
	}
	return o
}

func text(v any) string { return fmt.Sprint(v) }

func (p *stage) id(kind, name string) string {
	p.t.Helper()
	id, ok := p.ids[kind+" "+name]
	if !ok {
		p.t.Fatalf("step %d: there is no %s %q", p.at, kind, name)
	}
	return id
}

// account gives a customer's billing account, made when it is first named: "山田", or "山田/支店" for a further one.
func (p *stage) account(name string) string {
	p.t.Helper()
	if id, ok := p.ids["account "+name]; ok {
		return id
	}
	customer, _, _ := strings.Cut(name, "/")
	if p.ids["customer "+customer] == "" {
		p.ids["customer "+customer] = p.make(p.t, "/v1/customers", object{"name": customer})
	}
	id := p.make(p.t, "/v1/customers/"+p.ids["customer "+customer]+"/billing-accounts", object{"name": name})
	p.ids["account "+name] = id
	return id
}

// resolved puts ids in the place of names, and texts in the place of numbers that the API takes as texts.
func (p *stage) resolved(contract string, v any) any {
	p.t.Helper()
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, inner := range v {
			out[i] = p.resolved(contract, inner)
		}
		return out
	case object:
		out := object{}
		for name, inner := range v {
			switch name {
			case "item":
				out["item_id"] = p.id("item", inner.(string))
			case "account":
				out["billing_account_id"] = p.account(inner.(string))
			case "customer":
				p.account(inner.(string))
				out["customer_id"] = p.id("customer", inner.(string))
			case "contract_item":
				out["contract_item_id"] = p.contractItem(contract, inner.(string))
			case "parent":
				out["parent_contract_item_id"] = p.contractItem(contract, inner.(string))
			case "discount":
				out["discount_id"] = p.discount(contract, inner.(string))
			case "change":
				out["change_id"] = p.id("change", inner.(string))
			case "quantity", "to", "by", "value", "unit_price", "negotiated_price", "share", "amount", "percent", "uplift_percent", "uplift_unit":
				if inner != nil {
					inner = text(inner)
				}
				out[name] = inner
			default:
				out[name] = p.resolved(contract, inner)
			}
		}
		return out
	}
	return v
}

// contractItem finds an item of a contract by its code; "light#2" is the second with that code. Without a number it is the last.
func (p *stage) contractItem(contract, name string) string {
	p.t.Helper()
	id := ""
	for _, i := range itemsOf(p.get(p.t, "/v1/contracts/"+contract).json) {
		if i.name == name || !strings.Contains(name, "#") && i.code == name {
			id = i.item["id"].(string)
		}
	}
	if id == "" {
		p.t.Fatalf("step %d: the contract has no item %q", p.at, name)
	}
	return id
}

func (p *stage) discount(contract, name string) string {
	p.t.Helper()
	discounts := at(p.get(p.t, "/v1/contracts/"+contract).json, "discounts").([]any)
	i := slices.IndexFunc(discounts, func(d any) bool { return at(d, "name") == name })
	if i < 0 {
		p.t.Fatalf("step %d: the contract has no discount %q", p.at, name)
	}
	return at(discounts[i], "id").(string)
}

// request is what a step asks for, without what only the stage reads.
func (p *stage) request(contract string, args object, reads ...string) object {
	body := object{}
	for name, v := range args {
		if !slices.Contains(reads, name) {
			body[name] = v
		}
	}
	return p.resolved(contract, body).(object)
}

// answered sends a request, and compares what comes with what the step expects: "refused" is the code of a refusal.
func (p *stage) answered(args object, status int, method, path string, body any, headers ...string) (answer, bool) {
	p.t.Helper()
	a, err := p.send(method, path, body, headers...)
	if err != nil {
		p.t.Fatal(err)
	}
	if refused, ok := args["refused"]; ok {
		if a.at("code") != refused {
			p.t.Fatalf("step %d: got %d %s, want it refused with %v", p.at, a.status, a.body, refused)
		}
		if want, ok := args["conflicts"].(int); ok && a.length("conflicts") != want {
			p.t.Errorf("step %d: %d later changes are in the way, want %d: %s", p.at, a.length("conflicts"), want, a.body)
		}
		return a, false
	}
	if a.status != status {
		p.t.Fatalf("step %d: %s %s: got %d, want %d: %s", p.at, method, path, a.status, status, a.body)
	}
	return a, true
}

func (p *stage) sign(args object) {
	p.t.Helper()
	if args["signed_on"] == nil {
		args["signed_on"] = p.today()
	}
	p.draft(args)
}

func (p *stage) today() string { return p.get(p.t, "/v1/test-clock").text(p.t, "today") }

// draft makes a contract, from what its preview showed.
func (p *stage) draft(args object) {
	p.t.Helper()
	body := p.request("", args, "contract", "refused", "customer", "account")
	account, _ := args["account"].(string)
	if account == "" {
		account = args["customer"].(string)
	}
	body["billing_account_id"] = p.account(account)
	if args["refused"] == nil {
		body["preview_token"] = p.ask(p.t, http.StatusOK, "POST", "/v1/contracts/preview", body).text(p.t, "preview_token")
	}
	if a, ok := p.answered(args, http.StatusCreated, "POST", "/v1/contracts", body); ok {
		p.ids["contract "+args["contract"].(string)] = a.text(p.t, "id")
	}
}

func (p *stage) editDraft(args object) {
	p.t.Helper()
	id := p.id("contract", args["contract"].(string))
	p.answered(args, http.StatusOK, "PATCH", "/v1/contracts/"+id, p.request(id, args, "contract", "refused"), "If-Match", p.get(p.t, "/v1/contracts/"+id).etag())
}

func (p *stage) signDraft(args object) {
	p.t.Helper()
	id := p.id("contract", args["contract"].(string))
	p.answered(args, http.StatusOK, "POST", "/v1/contracts/"+id+"/sign", object{"signed_on": args["signed_on"]}, "If-Match", p.get(p.t, "/v1/contracts/"+id).etag())
}

// change previews a change and executes what the preview showed; then the contract is what the preview said, and what is
// expected to be billed too.
func (p *stage) change(args object) {
	p.t.Helper()
	id := p.id("contract", args["contract"].(string))
	path := "/v1/contracts/" + id + "/changes"
	body := p.request(id, args, "contract", "label", "refused", "conflicts", "warned")
	if args["refused"] != nil {
		p.answered(args, 0, "POST", path, body, "If-Match", p.get(p.t, "/v1/contracts/"+id).etag())
		return
	}
	preview := p.ask(p.t, http.StatusOK, "POST", path+"/preview", body)
	if warned, ok := args["warned"]; ok && preview.at("warnings", 0, "code") != warned {
		p.t.Errorf("step %d: the preview warns of %v, want %v", p.at, preview.at("warnings"), warned)
	}
	body["preview_token"] = preview.text(p.t, "preview_token")
	a := p.ask(p.t, http.StatusCreated, "POST", path, body)
	if label, ok := args["label"].(string); ok {
		p.ids["change "+label] = a.text(p.t, "id")
	}
	if got, want := p.contract(id, "?as_of="+text(preview.at("after", "as_of"))), seen(preview.at("after").(object)); !same(got, want) {
		p.t.Errorf("step %d: the preview showed\n%v\nexecuting made\n%v", p.at, want, got)
	}
}

// reservation does what may be done with a reserved change.
func (p *stage) reservation(args object) {
	p.t.Helper()
	p.known("a reservation", args, "change", "to", "operations", "do", "refused", "conflicts")
	path := "/v1/changes/" + p.id("change", args["change"].(string))
	now := p.get(p.t, path)
	contract := now.text(p.t, "contract_id")
	switch {
	case args["to"] != nil:
		p.answered(args, http.StatusOK, "POST", path+"/reschedule", object{"effective_on": args["to"]}, "If-Match", now.etag())
	case args["operations"] != nil:
		p.answered(args, http.StatusOK, "PATCH", path, object{"operations": p.resolved(contract, args["operations"])}, "If-Match", now.etag())
	default:
		p.answered(args, http.StatusOK, "POST", path+"/"+args["do"].(string), object{}, "If-Match", now.etag())
	}
}
