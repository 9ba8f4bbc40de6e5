// Package intake makes of what a CRM sends what it comes to: customers, contracts, changes. The core decides, the services of customers and contracts do, and this is where
// they meet. A dry run and the real work are the same up to the doing.
package intake

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/crm"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/pricing"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/service/contract"
	crmservice "keiyaku/internal/service/crm"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/store"
)

// ID is the id type of the core.
type ID = timeline.ID

// Desk works deals.
type Desk struct {
	Inbox     *crmservice.Service
	Customers *customer.Service
	Contracts *contract.Service
}

// maxSteps bounds how often a deal is looked at in one go: it has three commands at most, and others may be faster.
const maxSteps = 20

// errUnsettled is the error of a deal about which others are faster again and again; its job is tried again.
var errUnsettled = errors.New("the deal didn't come to rest: more came about it each time")

// Work does what a deal comes to: command after command, each in one transaction with the note that it was done, so that a worker that is killed in between, or two at
// once, do each once. Then it notes where its messages stand. What a rule of keiyaku stands against is noted as failed.
func (d Desk) Work(ctx context.Context, tenant, connection ID, deal string) error {
	met := "" // the command that met something that was there already
	for range maxSteps {
		facts, err := d.facts(ctx, tenant, connection, deal, nil)
		if err != nil {
			return err
		}
		decision := crm.Decide(facts.Facts)
		if facts.Partial {
			decision = crm.Decision{Outcome: crm.Waits, Reason: crm.Reason{Code: crm.JustReceived}}
		}
		if decision.Outcome == crm.Acts {
			next := decision.Commands[0]
			err := d.do(ctx, tenant, facts, next)
			duplicate := fault.CodeOf(err) == fault.Duplicate
			switch reason := refusal(err); {
			case err == nil || fault.CodeOf(err) == fault.Stale || duplicate && met != next.Do:
				// It is done, or was by somebody else, or something has changed meanwhile: look again.
				if met = ""; duplicate {
					met = next.Do
				}
				continue
			case reason == nil:
				return err
			default: // twice the same: it isn't that somebody else was faster
				decision = crm.Decision{Outcome: crm.Failed, Reason: *reason}
			}
		}
		settled, err := d.Inbox.Settle(ctx, tenant, facts, decision)
		if err != nil || settled && !facts.Partial {
			return err
		}
	}
	return errUnsettled
}

// refusal is why keiyaku refuses something; nil where the error is none, or one of the moment.
func refusal(err error) *crm.Reason {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil
	}
	switch f.Code {
	case fault.Internal, fault.Unavailable, fault.Unauthenticated, fault.Forbidden, fault.IdempotencyRunning:
		return nil
	}
	detail := f.Detail
	for _, field := range f.Fields {
		if field.Detail != detail {
			detail += "; " + field.Detail
		}
	}
	return &crm.Reason{Code: crm.Refused, Detail: detail}
}

// facts are all that a decision follows from, the contracts of the account's customer among them.
func (d Desk) facts(ctx context.Context, tenant, connection ID, deal string, tried []crm.Message) (crmservice.Facts, error) {
	f, err := d.Inbox.LoadFacts(ctx, tenant, connection, deal, tried)
	if err != nil {
		return f, err
	}
	for _, id := range f.ContractIDs {
		s, err := d.Contracts.Get(ctx, tenant, id, civil.Date{}, contract.KnownAt{})
		if err != nil {
			return f, err
		}
		f.Contracts = append(f.Contracts, contractOf(s))
	}
	return f, nil
}

// contractOf is a contract as a later opportunity may change it: with the items that it has today, or will begin with.
func contractOf(s contract.State) crm.Contract {
	c := crm.Contract{ID: s.Row.ID, Number: s.Row.Number, Draft: s.Row.SignedOn.IsZero()}
	on := civil.Max(s.Today, s.Ends.StartOn)
	c.Ended = !on.Before(s.Ends.Until) || s.Ends.EndBy == timeline.EndInvalidated
	for _, i := range s.Ends.Items {
		if !i.Contains(on) {
			continue
		}
		of := crm.ContractItem{ID: i.ID, Code: i.Code}
		if charges := priced(i); len(charges) == 1 {
			if terms, ok := charges[0].TermsOn(on); ok && (terms.Model == pricing.Flat || terms.Model == pricing.PerUnit) {
				price := terms.Price()
				of.ChargeCode, of.Price = charges[0].Code, &price
			}
		}
		c.Items = append(c.Items, of)
	}
	return c
}

// priced are the charges of a contract's item that a unit price may be of, as those of an item.
func priced(i timeline.Item) []timeline.Charge {
	of := func(kind timeline.ChargeKind) []timeline.Charge {
		return slices.DeleteFunc(slices.Clone(i.Charges), func(c timeline.Charge) bool { return c.Kind != kind })
	}
	if recurring := of(timeline.Recurring); len(recurring) > 0 {
		return recurring
	}
	return of(timeline.OneTime)
}

// command is how a service is asked, in the name of a connection, with the note of what it made.
func (d Desk) command(tenant ID, f crmservice.Facts, c crm.Command, made func(result any) (crm.Link, error)) store.Command {
	return store.Command{
		TenantID: tenant, Actor: store.Actor{Kind: "system", Name: f.Connection.Name}, Operation: c.Do,
		Also: func(ctx context.Context, tx *store.Tx, result any) error {
			link, err := made(result)
			if err != nil {
				return err
			}
			return d.Inbox.Link(ctx, tx, f.Connection.ID, c, link)
		},
	}
}

// customerRequest and accountRequest are what a command asks of a customer and its billing account.
type customerRequest struct {
	Code     string `json:"code"`
	Name     string `json:"name"`
	NameKana string `json:"name_kana"`
}

type accountRequest struct {
	Name  string  `json:"name"`
	Email *string `json:"email"`
}

// changeOf is a change as a command asks for it.
func changeOf(c crm.Command) (contract.ChangeRequest, error) {
	var asked struct {
		EffectiveOn       civil.Date      `json:"effective_on"`
		Operations        json.RawMessage `json:"operations"`
		ExternalReference *string         `json:"external_reference"`
	}
	err := json.Unmarshal(c.Request, &asked)
	return contract.ChangeRequest{EffectiveOn: asked.EffectiveOn, Operations: asked.Operations, ExternalReference: asked.ExternalReference}, err
}

// do does one command.
func (d Desk) do(ctx context.Context, tenant ID, f crmservice.Facts, c crm.Command) error {
	switch c.Do {
	case crm.CreateCustomer, crm.UpdateCustomer, crm.LinkCustomer:
		var asked customerRequest
		if err := json.Unmarshal(c.Request, &asked); err != nil {
			return err
		}
		return d.customer(ctx, tenant, f, c, asked)
	case crm.CreateAccount:
		var asked accountRequest
		if err := json.Unmarshal(c.Request, &asked); err != nil {
			return err
		}
		cmd := d.command(tenant, f, c, func(result any) (crm.Link, error) {
			made, ok := result.(customer.Account)
			return crm.Link{AccountID: made.ID}, isOf(ok, result)
		})
		_, err := d.Customers.CreateAccount(ctx, cmd, c.CustomerID, customer.NewAccount{AccountFields: customer.AccountFields{Name: asked.Name, Email: asked.Email}})
		return err
	case crm.UpdateAccount:
		var asked accountRequest
		if err := json.Unmarshal(c.Request, &asked); err != nil {
			return err
		}
		cmd := d.command(tenant, f, c, func(any) (crm.Link, error) { return crm.Link{CustomerID: c.CustomerID, AccountID: c.AccountID}, nil })
		_, err := d.Customers.UpdateAccount(ctx, cmd, c.AccountID, store.Match{Given: true, Version: c.Version}, func(to *customer.AccountFields) { to.Email = asked.Email })
		return err
	case crm.CreateContract:
		cmd := d.command(tenant, f, c, func(result any) (crm.Link, error) {
			made, ok := result.(contract.State)
			return crm.Link{CustomerID: c.CustomerID, ContractID: made.Row.ID}, isOf(ok, result)
		})
		_, err := d.Contracts.Create(ctx, cmd, c.Request)
		return err
	case crm.ChangeContract:
		req, err := changeOf(c)
		if err != nil {
			return err
		}
		now, err := d.Contracts.Get(ctx, tenant, c.ContractID, civil.Date{}, contract.KnownAt{})
		if err != nil {
			return err
		}
		req.Match = store.Match{Given: true, Version: now.Version}
		cmd := d.command(tenant, f, c, func(result any) (crm.Link, error) {
			made, ok := result.(contract.ChangeResult)
			return crm.Link{CustomerID: c.CustomerID, ContractID: c.ContractID, ChangeID: made.Change.ID}, isOf(ok, result)
		})
		_, err = d.Contracts.Change(ctx, cmd, c.ContractID, req)
		return err
	}
	return fmt.Errorf("intake: there is no command %q", c.Do)
}

func isOf(ok bool, result any) error {
	if !ok {
		return fmt.Errorf("intake: a %T was made", result)
	}
	return nil
}

func (d Desk) customer(ctx context.Context, tenant ID, f crmservice.Facts, c crm.Command, asked customerRequest) error {
	var kana *string
	if asked.NameKana != "" {
		kana = &asked.NameKana
	}
	if c.Do == crm.CreateCustomer {
		cmd := d.command(tenant, f, c, func(result any) (crm.Link, error) {
			made, ok := result.(customer.Customer)
			return crm.Link{CustomerID: made.ID}, isOf(ok, result)
		})
		_, err := d.Customers.Create(ctx, cmd, customer.Fields{Code: asked.Code, Name: asked.Name, NameKana: kana})
		return err
	}
	cmd := d.command(tenant, f, c, func(any) (crm.Link, error) { return crm.Link{CustomerID: c.CustomerID, AccountID: c.AccountID}, nil })
	_, err := d.Customers.Update(ctx, cmd, c.CustomerID, store.Match{Given: true, Version: c.Version}, func(to *customer.Fields) {
		to.Name = asked.Name
		if kana != nil {
			to.NameKana = kana
		}
	})
	return err
}

// Trial is what would come of a deal.
type Trial struct {
	DealID   string
	Object   string
	Decision crm.Decision
	// Checked tells that keiyaku's own rules were asked about the contract or the change.
	Checked bool
	// Quiet is for how long nothing more would have to come before it acts; 0 for no such wait.
	Quiet time.Duration
}

// Try tells what would come of messages, beside what the inbox has, and writes nothing.
func (d Desk) Try(ctx context.Context, tenant, connection ID, source, id string, body []byte) ([]Trial, error) {
	c, err := d.Inbox.Get(ctx, tenant, connection)
	if err != nil {
		return nil, err
	}
	in, err := c.Read(source, id, body)
	if err != nil {
		return nil, err
	}
	var out []Trial
	var seen []string
	for _, m := range in.Messages {
		deal := m.DealID()
		if reason := m.Unusable(); reason.Code != "" {
			out = append(out, Trial{DealID: m.RecordID, Object: m.Object, Decision: crm.Decision{Outcome: crm.Failed, Reason: reason}})
			continue
		}
		if slices.Contains(seen, deal) {
			continue
		}
		seen = append(seen, deal)
		t, err := d.try(ctx, tenant, connection, deal, crm.Usable(in.Messages))
		if err != nil {
			return nil, err
		}
		if t.Object = crm.Opportunity; m.Object == crm.Account {
			t.Object = crm.Account
		}
		out = append(out, t)
	}
	return out, nil
}

func (d Desk) try(ctx context.Context, tenant, connection ID, deal string, messages []crm.Message) (Trial, error) {
	f, err := d.facts(ctx, tenant, connection, deal, messages)
	if err != nil {
		return Trial{}, err
	}
	t := Trial{DealID: deal, Decision: crm.Decide(f.Facts)}
	if t.Decision.Outcome != crm.Acts {
		return t, nil
	}
	if f.Mapping.Lines.Complete == crm.ByQuiet && crm.Latest(f.About)[deal].Object == crm.Opportunity {
		t.Quiet = time.Duration(f.Mapping.Lines.QuietSeconds) * time.Second
	}
	if t.Checked, err = d.check(ctx, tenant, f, t.Decision.Commands[len(t.Decision.Commands)-1]); err == nil {
		return t, nil
	}
	if reason := refusal(err); reason != nil {
		t.Decision = crm.Decision{Outcome: crm.Failed, Reason: *reason}
		return t, nil
	}
	return t, err
}

// check asks keiyaku's own rules about the contract or change that a command makes: for a customer that isn't there yet with another one's billing account in its place, should
// there be one. It is false for commands that no rule is asked about.
func (d Desk) check(ctx context.Context, tenant ID, f crmservice.Facts, c crm.Command) (checked bool, err error) {
	switch c.Do {
	case crm.CreateContract:
		request := c.Request
		if c.AccountID == "" {
			instead, err := d.Inbox.StandIn(ctx, tenant, f.Currency)
			if err != nil || instead == "" {
				return false, err
			}
			var asked map[string]json.RawMessage
			if err := json.Unmarshal(request, &asked); err != nil {
				return false, err
			}
			if asked["billing_account_id"], err = json.Marshal(instead); err != nil {
				return false, err
			}
			if request, err = json.Marshal(asked); err != nil {
				return false, err
			}
		}
		_, err = d.Contracts.PreviewNew(ctx, tenant, request, civil.Date{})
	case crm.ChangeContract:
		var req contract.ChangeRequest
		if req, err = changeOf(c); err == nil {
			_, err = d.Contracts.PreviewChange(ctx, tenant, c.ContractID, req, civil.Date{})
		}
	default:
		return false, nil
	}
	return true, err
}
