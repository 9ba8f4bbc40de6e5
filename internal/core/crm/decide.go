package crm

import (
	"cmp"
	"encoding/json"
	"fmt"
	netmail "net/mail"
	"regexp"
	"slices"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
)

// ID is the id type of the core.
type ID = timeline.ID

// Reason is why something waits, failed or is ignored: a code that stays, and a sentence that says what to do.
type Reason struct {
	Code   string
	Detail string
}

// The codes of reasons. They are part of the API: never renamed or reused.
const (
	// Why something waits.
	JustReceived       = "received"            // nobody has looked at it yet
	OpportunityMissing = "opportunity_missing" // line items whose opportunity hasn't come
	LinesMissing       = "lines_missing"       // the opportunity counts more line items than have come
	Quiet              = "quiet"               // more may still come about it
	AccountMissing     = "account_missing"     // nothing has come about the opportunity's account
	ContractMissing    = "contract_missing"    // a later opportunity, and no contract that it could be about
	// Why something is ignored.
	NotWon         = "not_won"
	ObjectIgnored  = "object_not_wanted" // an account without an opportunity, by the mapping
	TypeIgnored    = "type_ignored"      // by the mapping
	SupersededByIt = "superseded"
	// Why something failed.
	ObjectNotMapped    = "object_not_mapped"
	ModstampMissing    = "modstamp_missing"
	IDUnreadable       = "id_unreadable"
	OpportunityUnnamed = "opportunity_unnamed"
	AccountUnnamed     = "account_unnamed"
	NameMissing        = "name_missing"
	TypeUnknown        = "type_unknown"
	CountUnreadable    = "count_unreadable"
	LinesTooMany       = "lines_too_many"
	ItemUnnamed        = "item_unnamed"
	ItemUnknown        = "item_unknown"
	PriceUnclear       = "price_unclear"
	PriceDiffers       = "price_differs"
	ParentUnclear      = "parent_unclear"
	ValueUnreadable    = "value_unreadable"
	CurrencyDiffers    = "currency_differs"
	ContractAmbiguous  = "contract_ambiguous"
	ContractUnknown    = "contract_unknown"
	ContractIsDraft    = "contract_is_draft"
	ChangedAfterwards  = "changed_afterwards"
	NoLongerWon        = "no_longer_won"
	Refused            = "refused" // a rule of keiyaku stands against it
)

// Item is an item of the catalogue, as it is sold on the day from which a deal holds.
type Item struct {
	ID      ID
	Kind    timeline.ItemKind
	Charges []ItemCharge
}

// ItemCharge is a charge of an item that a unit price may be of: a recurring one, or a one-time one of an item without any.
type ItemCharge struct {
	Code  string
	Model pricing.Model
	Price money.Amount
}

// Contract is a contract of the account's customer that a later opportunity may be about.
type Contract struct {
	ID     ID
	Number string
	Draft  bool
	// Ended tells that nothing can be changed of it any more.
	Ended bool
	Items []ContractItem
}

// ContractItem is an item that a contract has.
type ContractItem struct {
	ID   ID
	Code string
	// ChargeCode and Price are of the one charge that a unit price may be of, with one price; none where it doesn't have exactly one.
	ChargeCode string
	Price      *money.Amount
}

// Link is what came of a record before.
type Link struct {
	// CustomerID, AccountID, ContractID and ChangeID are what was made for it; none for what wasn't. AccountID is the customer's billing account.
	CustomerID ID
	AccountID  ID
	ContractID ID
	ChangeID   ID
	// Digest is what it was made from.
	Digest string
}

// Facts are everything that a decision follows from.
type Facts struct {
	Mapping Mapping
	// DealID is the record that is decided on: an opportunity or an account.
	DealID string
	// Messages are all that came about it, and for an opportunity about its account, in any order; those that can't be used by themselves may be among them.
	Messages []Message
	// Links are what came of the records before, by their ids.
	Links map[string]Link
	// Items are the items of the catalogue by their codes: at least those that the deal names.
	Items map[string]Item
	// Contracts are those of the account's customer that came from the same Salesforce, and the one with the number that the opportunity names.
	Contracts []Contract
	// ByCode is the customer that has the account's code already, where the account has become none; zero for none.
	ByCode Known
	// Currency is what the account's customer is billed in, or would be; empty where nobody asks.
	Currency money.Currency
	// CustomerVersion is the version of the account's customer; 0 for none.
	CustomerVersion int
	// AccountVersion is that of its billing account, and AccountEmail where that has its bills mailed; 0 and empty for none.
	AccountVersion int
	AccountEmail   string
	// QuietSince is when the last message about the deal came; Now and Today are the present instant, and the tenant's day.
	QuietSince, Now time.Time
	Today           civil.Date
}

// Known is a customer that was there before the CRM told of it. AccountID is its first billing account; none for none.
type Known struct {
	CustomerID, AccountID ID
	Version               int
}

// Outcome is how a decision ends.
type Outcome string

// The outcomes, which are the states of messages too, together with superseded.
const (
	Waits   Outcome = "waiting"
	Acts    Outcome = "acting"
	Done    Outcome = "done"
	Ignored Outcome = "ignored"
	Failed  Outcome = "failed"
	// Superseded is what a message is when a newer one about its record has come.
	Superseded Outcome = "superseded"
)

// Decision is what is to be done now, or why nothing is.
type Decision struct {
	Outcome Outcome
	Reason  Reason
	// Until is when to look again by itself; zero where something has to come first.
	Until time.Time
	// Commands are what is to be done, in order. With the first one done, the decision is that of the rest.
	Commands []Command
}

// What commands do.
const (
	CreateCustomer = "create_customer"
	UpdateCustomer = "update_customer"
	LinkCustomer   = "link_customer" // one that was there before becomes the account's, and has its name
	CreateAccount  = "create_billing_account"
	UpdateAccount  = "update_billing_account" // its bills go to another address
	CreateContract = "create_contract"
	ChangeContract = "change_contract"
)

// Command is one thing to do, which is done together with the note of what came of its record: the two are in one transaction, so it is done once.
type Command struct {
	Do string `json:"do"`
	// RecordID is the record that it is done for, and Digest what it is made from.
	RecordID string `json:"record_id"`
	Digest   string `json:"-"`
	// Kind is what an opportunity is about; none for an account.
	Kind Kind `json:"kind,omitempty"`
	// CustomerID, AccountID and ContractID are what it is about; none where an earlier command makes it.
	CustomerID ID `json:"customer_id,omitzero"`
	AccountID  ID `json:"billing_account_id,omitzero"`
	ContractID ID `json:"contract_id,omitzero"`
	// Version is that of the customer or billing account to be updated.
	Version int `json:"-"`
	// Request is the body that does it by the API: of createCustomer, updateCustomer, createBillingAccount, updateBillingAccount, createContract or createChange.
	Request json.RawMessage `json:"request"`
}

// Decide says what comes of an opportunity or an account: commands, or a reason. It looks at nothing but the facts, so the same facts give the same whoever asks, and
// the order and number of messages don't count.
func Decide(f Facts) Decision {
	latest := Latest(Usable(f.Messages))
	if of, ok := latest[f.DealID]; ok && of.Object == Account {
		if f.Mapping.Accounts == WithOpportunity && f.Links[f.DealID].CustomerID == "" {
			return Decision{Outcome: Ignored, Reason: Reason{ObjectIgnored, "an account becomes a customer with its first opportunity that is won"}}
		}
		return f.account(of, true)
	}
	return f.opportunity(latest)
}

// Usable are the messages that something can come of.
func Usable(all []Message) []Message {
	return slices.DeleteFunc(slices.Clone(all), func(m Message) bool { return m.Unusable().Code != "" })
}

func failed(code, format string, args ...any) Decision {
	return Decision{Outcome: Failed, Reason: Reason{code, fmt.Sprintf(format, args...)}}
}

func waits(code, format string, args ...any) Decision {
	return Decision{Outcome: Waits, Reason: Reason{code, fmt.Sprintf(format, args...)}}
}

// customerOf is what a record says of a customer: an account, or an opportunity that has the account's name.
type customerOf struct {
	Code     string `json:"code,omitempty"`
	Name     string `json:"name"`
	NameKana string `json:"name_kana,omitempty"`
}

// toldOf is what was last done of what an account says, as its link keeps it: with the address that bills go to, so that one which people changed since stays until Salesforce has
// another one. A link of an earlier edition has no address.
type toldOf struct {
	customerOf
	BillingEmail string `json:"billing_email,omitempty"`
}

// codes are how keiyaku writes a code.
var codes = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// customer reads what an account says of a customer, or what an opportunity says of its account; and where bills go by mail.
func (m Mapping) customer(of Message) (c customerOf, mail string, reason Reason) {
	field, ok := m.Fields.CustomerName, false
	if of.Object == Opportunity {
		field = m.Fields.AccountName
	}
	if c.Name, ok = oneLine(value(of, field), maxTitle); !ok || c.Name == "" {
		return c, "", Reason{NameMissing, fmt.Sprintf("the account has no %s of at most %d characters: add the field to the outbound message", field, maxTitle)}
	}
	if of.Object == Opportunity {
		return c, "", Reason{}
	}
	if c.NameKana, ok = oneLine(value(of, m.Fields.CustomerNameKana), maxTitle); !ok {
		return c, "", Reason{ValueUnreadable, fmt.Sprintf("%s of the account is longer than %d characters", m.Fields.CustomerNameKana, maxTitle)}
	}
	if c.Code = value(of, m.Fields.CustomerCode); c.Code != "" && !codes.MatchString(c.Code) {
		return c, "", Reason{ValueUnreadable, fmt.Sprintf("%s of the account is no code: letters, digits, dots, hyphens and underscores, at most 64: %.80q", m.Fields.CustomerCode, c.Code)}
	}
	if mail = value(of, m.Fields.BillingEmail); mail != "" {
		if at, err := netmail.ParseAddress(mail); err != nil || at.Address != mail || len(mail) > 254 {
			return c, "", Reason{ValueUnreadable, fmt.Sprintf("%s of the account is no mail address: %.80q", m.Fields.BillingEmail, mail)}
		}
	}
	return c, mail, Reason{}
}

// account makes or updates the customer of an account, with a billing account to bill.
func (f Facts) account(of Message, update bool) Decision {
	c, mail, reason := f.Mapping.customer(of)
	if reason.Code != "" {
		return Decision{Outcome: Failed, Reason: reason}
	}
	record := of.AccountID()
	request := marshalled(c)
	link := f.Links[record]
	var before toldOf
	if link.Digest != "" {
		_ = json.Unmarshal([]byte(link.Digest), &before) // one that can't be read is of nothing that was done
	}
	told := toldOf{c, cmp.Or(mail, before.BillingEmail)}
	moved := update && link.AccountID != "" && told.BillingEmail != before.BillingEmail && told.BillingEmail != f.AccountEmail
	var todo []Command
	switch {
	case link.CustomerID == "" && f.ByCode.CustomerID != "":
		c.Code = ""
		todo = append(todo, Command{
			Do: LinkCustomer, RecordID: record, Digest: string(marshalled(told)), CustomerID: f.ByCode.CustomerID, AccountID: f.ByCode.AccountID, Version: f.ByCode.Version, Request: marshalled(c),
		})
		link = Link{CustomerID: f.ByCode.CustomerID, AccountID: f.ByCode.AccountID}
	case link.CustomerID == "":
		todo = append(todo, Command{Do: CreateCustomer, RecordID: record, Digest: string(marshalled(told)), Request: request})
	case update && before.customerOf != c:
		first := told
		if moved { // which is done next
			first.BillingEmail = before.BillingEmail
		}
		c.Code = "" // a code stays what it is
		todo = append(todo, Command{Do: UpdateCustomer, RecordID: record, Digest: string(marshalled(first)), CustomerID: link.CustomerID, Version: f.CustomerVersion, Request: marshalled(c)})
	}
	if moved {
		todo = append(todo, Command{
			Do: UpdateAccount, RecordID: record, Digest: string(marshalled(told)), CustomerID: link.CustomerID, AccountID: link.AccountID, Version: f.AccountVersion,
			Request: marshalled(map[string]any{"email": told.BillingEmail}),
		})
	}
	if link.AccountID == "" {
		account := map[string]any{"name": c.Name}
		if mail != "" {
			account["email"] = mail
		}
		todo = append(todo, Command{Do: CreateAccount, RecordID: record, CustomerID: link.CustomerID, Request: marshalled(account)})
	}
	if len(todo) == 0 {
		return Decision{Outcome: Done}
	}
	return Decision{Outcome: Acts, Commands: todo}
}

func value(of Message, field string) string {
	if field == "" {
		return ""
	}
	return of.Fields[field]
}

// marshalled is a value of plain parts as JSON.
func marshalled(v any) json.RawMessage {
	text, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("crm: %v", err))
	}
	return text
}

// opportunity decides what comes of an opportunity and its line items.
func (f Facts) opportunity(latest map[string]Message) Decision {
	of, ok := latest[f.DealID]
	if !ok {
		return waits(OpportunityMissing, "line items have come, and their opportunity %s hasn't", f.DealID)
	}
	link, acted := f.Links[f.DealID]
	if !f.Mapping.won(of) {
		if acted {
			return failed(NoLongerWon, "the opportunity was won, and something came of it; now it isn't any more: a person has to decide what that means")
		}
		return Decision{Outcome: Ignored, Reason: Reason{NotWon, fmt.Sprintf("the opportunity isn't closed and won: its stage is %.80q", of.Fields["StageName"])}}
	}
	kind, known := f.Mapping.kindOf(of)
	switch {
	case !known:
		return failed(TypeUnknown, "the mapping doesn't say what the type %.80q means: add it to types", of.Fields["Type"])
	case kind == Ignore:
		return Decision{Outcome: Ignored, Reason: Reason{TypeIgnored, fmt.Sprintf("the mapping ignores the type %.80q", of.Fields["Type"])}}
	case of.AccountID() == "":
		return failed(AccountUnnamed, "the opportunity has no AccountId: add the field to the outbound message")
	}
	if is := of.Fields["CurrencyIsoCode"]; is != "" && f.Currency != "" && is != string(f.Currency) {
		return failed(CurrencyDiffers, "the opportunity is in %.3s, and its customer is billed in %s", is, f.Currency)
	}
	lines := linesOf(latest, f.DealID)
	if d, whole := f.whole(of, kind, lines, acted); !whole {
		return d
	}
	deal, reason := f.Mapping.read(of, kind, lines)
	if reason.Code != "" {
		return Decision{Outcome: Failed, Reason: reason}
	}
	if acted {
		if link.Digest != deal.Digest() {
			return failed(ChangedAfterwards, "something came of the opportunity already, and now it asks for something else: change the contract, or send another opportunity")
		}
		return Decision{Outcome: Done}
	}
	return f.act(of, deal, latest)
}

// whole tells whether all line items of an opportunity are there; else what is missing.
func (f Facts) whole(of Message, kind Kind, lines []Message, acted bool) (Decision, bool) {
	if f.Mapping.Lines.Complete == ByCount {
		n, readable := f.Mapping.counted(of)
		switch {
		case !readable:
			return failed(CountUnreadable, "%s of the opportunity doesn't say how many line items it has", f.Mapping.Lines.CountField), false
		case len(lines) < n:
			return waits(LinesMissing, "%d of %d line items have come", len(lines), n), false
		case len(lines) > n:
			return failed(LinesTooMany, "%d line items have come, and the opportunity has %d: send those that were deleted with IsDeleted, or send the opportunity again", len(lines), n), false
		}
	} else if until := f.QuietSince.Add(time.Duration(f.Mapping.Lines.QuietSeconds) * time.Second); !acted && f.Now.Before(until) {
		d := waits(Quiet, "until nothing more has come for %d seconds", f.Mapping.Lines.QuietSeconds)
		d.Until = until
		return d, false
	}
	if len(lines) == 0 && (kind == New || kind == AddOn) {
		return waits(LinesMissing, "no line items have come"), false
	}
	return Decision{}, true
}

// act says what a whole deal comes to: a customer, where there is none yet, and a contract or a change.
func (f Facts) act(of Message, deal Deal, latest map[string]Message) Decision {
	customer := f.Links[deal.AccountID]
	var todo []Command
	if customer.CustomerID == "" || deal.Kind == New && customer.AccountID == "" {
		about, ok := latest[deal.AccountID]
		if !ok {
			about, ok = of, value(of, f.Mapping.Fields.AccountName) != ""
		}
		switch {
		case deal.Kind != New && f.ByCode.CustomerID == "":
			return waits(ContractMissing, "the account %s has no contract that it could be about", deal.AccountID)
		case !ok:
			return waits(AccountMissing, "nothing has come about the account %s: send it, or its name with the opportunity", deal.AccountID)
		}
		first := f.account(about, false)
		if first.Outcome != Acts {
			return first
		}
		todo = first.Commands
	}
	var last Command
	var problem Decision
	if deal.Kind == New {
		last, problem = f.sign(deal, customer)
	} else {
		last, problem = f.later(deal)
	}
	if problem.Outcome != "" {
		return problem
	}
	last.RecordID, last.Digest, last.Kind, last.CustomerID = f.DealID, deal.Digest(), deal.Kind, customer.CustomerID
	return Decision{Outcome: Acts, Commands: append(todo, last)}
}

// itemRequest, discountRequest and contractRequest are what createContract takes.
type itemRequest struct {
	Ref       string           `json:"ref"`
	ItemID    ID               `json:"item_id"`
	ParentRef string           `json:"parent_ref,omitempty"`
	Quantity  string           `json:"quantity,omitempty"`
	Charges   []chargeOverride `json:"charges,omitempty"`
}

type chargeOverride struct {
	Code            string       `json:"code"`
	NegotiatedPrice money.Amount `json:"negotiated_price"`
}

type discountRequest struct {
	Name    string       `json:"name"`
	Scope   string       `json:"scope"`
	ItemRef string       `json:"item_ref"`
	Kind    string       `json:"kind"`
	Value   money.Amount `json:"value"`
}

type contractRequest struct {
	Title             string            `json:"title,omitempty"`
	OrderNumber       string            `json:"order_number,omitempty"`
	BillingAccountID  ID                `json:"billing_account_id,omitzero"`
	StartOn           civil.Date        `json:"start_on"`
	SignedOn          civil.Date        `json:"signed_on,omitzero"`
	TermMonths        int               `json:"term_months,omitempty"`
	Items             []itemRequest     `json:"items"`
	Discounts         []discountRequest `json:"discounts,omitempty"`
	ExternalReference string            `json:"external_reference"`
}

// sign is the contract that a new deal makes.
func (f Facts) sign(deal Deal, customer Link) (Command, Decision) {
	r := contractRequest{
		Title: deal.Title, OrderNumber: deal.OrderNumber, BillingAccountID: customer.AccountID, StartOn: deal.StartOn, TermMonths: deal.TermMonths, ExternalReference: f.DealID,
	}
	if f.Mapping.Make == Signed {
		r.SignedOn = civil.Min(deal.SignedOn, f.Today)
	}
	main := ""
	mains := 0
	lines := slices.Clone(deal.Lines)
	for _, l := range lines {
		item, ok := f.Items[l.Code]
		if !ok {
			return Command{}, unknownItem(l)
		}
		if item.Kind == timeline.Main {
			main, mains = l.ID, mains+1
		}
	}
	// An option names its main item, which stands before it.
	slices.SortStableFunc(lines, func(a, b Line) int { return cmp.Compare(rank(f.Items[a.Code]), rank(f.Items[b.Code])) })
	for _, l := range lines {
		item := f.Items[l.Code]
		i := itemRequest{Ref: ref(l.ID), ItemID: item.ID}
		if !l.Quantity.Equal(money.Int(1)) {
			i.Quantity = l.Quantity.String()
		}
		if item.Kind == timeline.Option {
			if mains != 1 {
				return Command{}, failed(ParentUnclear, "the opportunity has %d main items, and the option %s could belong to none or several: make the contract by hand", mains, l.Code)
			}
			i.ParentRef = ref(main)
		}
		var problem Decision
		if i.Charges, problem = item.priced(l); problem.Outcome != "" {
			return Command{}, problem
		}
		r.Items = append(r.Items, i)
		if l.Discount.Sign() > 0 {
			r.Discounts = append(r.Discounts, discountRequest{discountName, "item", i.Ref, "percent", l.Discount})
		}
	}
	return Command{Do: CreateContract, AccountID: customer.AccountID, Request: marshalled(r)}, Decision{}
}

func unknownItem(l Line) Decision {
	return failed(ItemUnknown, "there is no item with the code %.80q: make one, or say in products of the mapping which one is meant", l.Code)
}

func rank(i Item) int {
	if i.Kind == timeline.Main {
		return 0
	}
	return 1
}

// ref is what a request calls a line item: names begin with a letter there.
func ref(line string) string { return "l" + line }

// priced is what a line agrees about an item's price: nothing where it is the list price.
func (i Item) priced(l Line) ([]chargeOverride, Decision) {
	if l.Price == nil {
		return nil, Decision{}
	}
	if len(i.Charges) != 1 || i.Charges[0].Model != pricing.Flat && i.Charges[0].Model != pricing.PerUnit {
		return nil, failed(PriceUnclear, "the item %s doesn't have one charge with one price, so nobody knows what the unit price %s is: set price of the mapping to list", l.Code, l.Price)
	}
	if c := i.Charges[0]; !c.Price.Equal(*l.Price) {
		return []chargeOverride{{c.Code, *l.Price}}, Decision{}
	}
	return nil, Decision{}
}

// patience is how long a deal may wait for something before people are told: as long as Salesforce sends what wasn't acknowledged.
const patience = 24 * time.Hour

// OverdueAt is from when on people are told of a deal that has waited since an instant for something to come.
func OverdueAt(since time.Time) time.Time { return since.Add(patience) }

// Standing is where a message stands, and why.
type Standing struct {
	State  Outcome
	Reason Reason
}

// Stand says where each of the messages about a deal (not those about its account) stands after a decision, in their order: one that a newer one about its record has
// overtaken is superseded, one that can't be used failed by itself, and the others are as the decision says. before are their states: what is done stays done.
func Stand(about []Message, before []Outcome, d Decision) []Standing {
	latest := Latest(Usable(about))
	out := make([]Standing, len(about))
	for i, m := range about {
		now := latest[m.RecordID]
		switch reason := m.Unusable(); {
		case reason.Code != "":
			out[i] = Standing{Failed, reason}
		case now.Modstamp != m.Modstamp || now.NotificationID != m.NotificationID:
			out[i] = Standing{Superseded, Reason{SupersededByIt, "a newer message about the same record has come"}}
		case before[i] == Done && d.Outcome != Done:
			out[i] = Standing{State: Done}
		case d.Outcome == Acts: // not yet
			out[i] = Standing{Waits, Reason{JustReceived, "it is being worked on"}}
		default:
			out[i] = Standing{d.Outcome, d.Reason}
		}
	}
	return out
}
