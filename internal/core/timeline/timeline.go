package timeline

import (
	"slices"
	"strings"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/pricing"
)

// Timeline is everything that holds on every day of a contract, as one list of changes folds to it.
type Timeline struct {
	Currency        money.Currency
	StartOn         civil.Date
	BillingStartsOn civil.Date
	// MinimumUntil is the first day after the minimum period (最低利用期間); none without one.
	MinimumUntil civil.Date
	// Until is the first day without the contract; Forever while nothing ends it (an automatic renewal goes on for ever).
	Until civil.Date
	// EndBy says what ends it; none while nothing does.
	EndBy EndBy
	// Renewals are the rules for the end of a term, by the day from which each holds; the first is from the start.
	Renewals Rules
	// Terms are the contract's terms in order, as far ahead as the fold was asked for; none without a term.
	Terms []Term
	// Parties say whose contract it is and where it is billed, by date; the first is from the start.
	Parties []Party
	// Payments are the contract's own payment terms by date; none where it always went by its account's.
	Payments []PaymentStep
	// Fields are the custom fields by date, each step with all that hold from it on; none before the first was set.
	Fields []FieldStep
	// Suspensions and Holds are the days on which the contract or an item rests, and on which nothing of it is billed.
	Suspensions []Suspension
	Holds       []civil.Range
	// GraceFrom is the day from which the contract goes on unbilled because its renewal wasn't agreed; none if it never does.
	GraceFrom civil.Date
	// Items are in the order in which they came.
	Items []Item
	// Discounts are in their stated order, each with the days for which it was agreed.
	Discounts []Discount
	// Retaxed are the days of supply from which what was billed is taxed again, one for each time that was asked for.
	Retaxed []civil.Date
	// Effects say what each change did, in the fold's order.
	Effects []Effect
}

// TaxedAgain is the first day of supply from which what was billed is taxed again; none where it never is.
func (t Timeline) TaxedAgain() civil.Date {
	if len(t.Retaxed) == 0 {
		return civil.Date{}
	}
	return slices.MinFunc(t.Retaxed, civil.Date.Compare)
}

// EndBy says why something ends.
type EndBy string

// The ends.
const (
	EndCancelled   EndBy = "cancelled"   // asked for
	EndCompleted   EndBy = "completed"   // the term ended without renewal
	EndReplaced    EndBy = "replaced"    // another item took its place
	EndInvalidated EndBy = "invalidated" // it never was
)

// Party is a customer and the billing account that its bill goes to, from a day on.
type Party struct {
	From       civil.Date
	CustomerID ID
	AccountID  ID
	ChangeID   ID
	// OnDate tells that the running period is split on the day; else its bill follows from the next period on.
	OnDate bool
}

// FieldStep is the custom fields from a day on.
type FieldStep struct {
	On       civil.Date
	ChangeID ID
	Values   map[string]FieldValue
}

// RuleStep is a renewal rule from a day on.
type RuleStep struct {
	On       civil.Date
	ChangeID ID
	Rule     Renewal
}

// Rules are renewal rules by the day from which each holds, ascending.
type Rules []RuleStep

// On gives the rule in force on a day; before the first, the first.
func (r Rules) On(d civil.Date) (rule Renewal) {
	for i, s := range r {
		if i == 0 || !s.On.After(d) {
			rule = s.Rule
		}
	}
	return rule
}

// AtEnd gives the rule that decides at the end of a term, until being the first day after it: one that holds only from that day on is
// the next term's.
func (r Rules) AtEnd(until civil.Date) Renewal { return r.On(until.AddDays(-1)) }

// last gives the rule that the fold has come to.
func (r Rules) last() (rule Renewal) {
	if n := len(r); n > 0 {
		rule = r[n-1].Rule
	}
	return rule
}

// Suspension is days on which the contract, or one item with its options, rests.
type Suspension struct {
	civil.Range
	ContractItemID ID // none for the whole contract
	Share          money.Amount
	Policy         Policy
	ResumePolicy   Policy
	Extend         bool
	// Agreed tells that the end of the term was agreed anew after the suspension had lengthened it: what ends it early gives no days back.
	Agreed bool `json:",omitempty"`
	// EndsItself tells that its end was recorded with it, so that no change of that day ends it.
	EndsItself bool
}

// Term is one term of the contract.
type Term struct {
	Number int
	civil.Range
	// ChangeID is the change that agreed it: the signing, or a renewal; none for an automatic renewal.
	ChangeID ID
}

// Item is an item on the contract, for as long as it is.
type Item struct {
	ID         ID
	ItemID     ID
	Code       string
	Name       string
	Kind       ItemKind
	ParentID   ID
	ReplacesID ID
	civil.Range
	EndBy   EndBy
	EndedBy ID // the change that ends it
	AddedBy ID
	Anchor  civil.Anchor
	Charges []Charge
	// TrialUntil is the first paid day where the item began with a trial; none where it didn't.
	TrialUntil civil.Date
	TrialShare money.Amount
	// Term is what was agreed of a term of the item's own; nil where it goes by the contract's. Terms are its own in order, as far
	// ahead as the fold was asked for.
	Term     *ItemTerm
	Terms    []civil.Range
	Renewals Rules // for the end of its own terms
	// Rests are the days on which the item is suspended, by itself or with the contract.
	Rests []civil.Range

	termFrom   civil.Date // its own terms are counted from here, termMonths of them so far
	termMonths int
}

// Charge is a charge of a contract item with every step of its terms.
type Charge struct {
	ID   ID
	Code string
	Kind ChargeKind
	// Chain is the id of the first charge of the chain: what a plan change lets follow one another is rated as one.
	Chain ID
	// Replaces is the charge whose place this one took without continuing its chain (another cycle, nothing to pair).
	Replaces ID
	// BillingStartsOn: service periods that begin before it are history.
	BillingStartsOn civil.Date
	civil.Range
	// Continued tells that the chain goes on after Until with another charge, so that Until is no end for the bill.
	Continued bool
	// Steps are the terms by date; the first is on From. Several may share a date, in the fold's order.
	Steps []Step
	// Discounts in their stated order, each with the days it is on this charge.
	Discounts []Discount
	// Shares are the days on which only a share of the price is billed: trial, suspension, grace.
	Shares []Share
	// BilledOn is the date of the document that a one-off charge was put on by hand; none for its own day.
	BilledOn civil.Date
	// PaidOut tells that the periods after the end of its item, to the end of the term, stay billed: they were billed at once, and the end
	// was agreed without a refund.
	PaidOut bool
	// Refund says what of its last period is given back where it was asked to end; none means by its end rate.
	Refund Refund

	// own is what the contract has agreed for itself by where the fold has come to; uplifted tells that its price isn't, but is a list
	// price that a rule of renewal raised.
	own      Own
	uplifted bool
}

// ShareReason says why only a share of the price is billed.
type ShareReason string

// The reasons.
const (
	ShareTrial     ShareReason = "in_trial"
	ShareSuspended ShareReason = "suspended"
	ShareGrace     ShareReason = "grace"
)

// Share is days of a charge that are billed at a share of its price.
type Share struct {
	civil.Range
	Reason ShareReason
	// Of is the part of the price that is billed, 0 to 1.
	Of money.Amount
	// From and Until may bite on the bill only at the next period's first day.
	FromPolicy, UntilPolicy Policy
}

// Step is a moment from which a charge has other terms.
type Step struct {
	On       civil.Date
	ChangeID ID
	Planned  bool // rests on a reservation
	Policy   Policy
	Terms    Terms
}

// Terms are all that holds for a contract charge on one day, but its discounts.
type Terms struct {
	VersionID       ID              `json:"version_id"`
	Version         int             `json:"version"`
	Name            string          `json:"name"`
	Model           pricing.Model   `json:"model"`
	Scheme          *pricing.Scheme `json:"scheme,omitempty"`
	ListPrice       money.Amount    `json:"list_price"`
	NegotiatedPrice *money.Amount   `json:"negotiated_price,omitempty"`
	Quantity        money.Amount    `json:"quantity"`
	CycleMonths     int             `json:"cycle_months"`
	Anchor          civil.Anchor    `json:"anchor"`
	Timing          Timing          `json:"timing"`
	StartRate       Rate            `json:"start_rate"`
	EndRate         Rate            `json:"end_rate"`
	ChangePolicy    Policy          `json:"change_policy"`
	Rounding        money.Rounding  `json:"rounding"`
	Scale           int             `json:"scale"`
	TaxCategory     string          `json:"tax_category"`
	BillingRules
}

// Price is the unit price in force: the negotiated one, else the list price.
func (t Terms) Price() money.Amount {
	if t.NegotiatedPrice != nil {
		return *t.NegotiatedPrice
	}
	return t.ListPrice
}

// priceText is the price for what is shown of a change: the unit price, or the tiers in short.
func (t Terms) priceText() string {
	if !t.Model.Tiered() {
		return t.Price().String()
	}
	var parts []string
	for _, tier := range t.Scheme.Tiers {
		to := "∞"
		if tier.UpTo != nil {
			to = tier.UpTo.String()
		}
		text := "≤" + to + ": " + tier.UnitPrice.String()
		if !tier.FlatFee.IsZero() {
			text += "+" + tier.FlatFee.String()
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ", ")
}

// Tariff is what the price of a full period follows from, but the quantity.
func (t Terms) Tariff() pricing.Tariff {
	return pricing.Tariff{Model: t.Model, UnitPrice: t.Price(), Scheme: t.Scheme}
}

// FullPrice is the price of a full period, exact and unrounded.
func (t Terms) FullPrice() money.Amount { return t.Tariff().Price(t.Quantity) }

// Equal tells whether two terms say the same.
func (t Terms) Equal(o Terms) bool {
	if !t.Scheme.Equal(o.Scheme) || !money.Same(t.NegotiatedPrice, o.NegotiatedPrice) || !t.ListPrice.Equal(o.ListPrice) || !t.Quantity.Equal(o.Quantity) {
		return false
	}
	t.NegotiatedPrice, o.NegotiatedPrice, t.Scheme, o.Scheme = nil, nil, nil, nil
	t.ListPrice, t.Quantity, o.ListPrice, o.Quantity = money.Amount{}, money.Amount{}, money.Amount{}, money.Amount{}
	return t == o
}

// SamePrice tells whether two terms price a full period alike.
func (t Terms) SamePrice(o Terms) bool {
	return t.Tariff().Equal(o.Tariff()) && t.Quantity.Equal(o.Quantity)
}

// SameGrid tells whether two terms have the same service periods.
func (t Terms) SameGrid(o Terms) bool { return t.CycleMonths == o.CycleMonths && t.Anchor == o.Anchor }

// Discount is a discount as it was agreed, and on a charge one with the days on which it is on that charge.
type Discount struct {
	ID    ID           `json:"id"`
	Name  string       `json:"name"`
	Kind  DiscountKind `json:"kind"`
	Value money.Amount `json:"value"`
	Whole bool         `json:"whole,omitempty"`
	// Periods is for how many service periods it is, 0 for no such limit; on a charge its range ends with the last of them.
	Periods  int  `json:"periods,omitempty"`
	SkipStub bool `json:"skip_stub,omitempty"`
	// ContractItemID and ChargeCode say what it was agreed on: a charge, an item, or with neither the contract.
	ContractItemID ID     `json:"contract_item_id,omitempty"`
	ChargeCode     string `json:"charge_code,omitempty"`
	civil.Range
	ChangeID ID   `json:"change_id"`
	Planned  bool `json:"-"`
	// ForDay is a day of the one service period that a concession is for, Chain the chain of charges that it is on; none for other discounts.
	ForDay civil.Date `json:"for_day,omitzero"`
	Chain  ID         `json:"chain,omitempty"`
	// Own are the terms by which an amount off an item or the contract is billed, as a charge of its own; nil for other discounts.
	Own *Terms `json:"own,omitempty"`
}

// Concession tells a one-off amount off a period from a discount that was agreed.
func (d Discount) Concession() bool { return !d.ForDay.IsZero() }

// turn orders discounts: concessions come off what the others leave.
func (d Discount) turn() int {
	if d.Concession() {
		return 1
	}
	return 0
}

// Effect is what one change did to one thing: an attribute with its value before and after, for timelines and previews.
type Effect struct {
	ChangeID ID         `json:"change_id,omitempty"`
	On       civil.Date `json:"on"`
	Op       string     `json:"op"`
	ItemID   ID         `json:"contract_item_id,omitempty"`
	Charge   string     `json:"charge_code,omitempty"`
	// Attribute is "state", "version", "price", "quantity", "cycle_months", "anchor", "timing", "rounding", "name", "discount", "term", "start",
	// "renewal", "customer", "account", "hold", "fee", "tax", or "field:" and the key of a custom field.
	Attribute string `json:"attribute"`
	Before    string `json:"before"`
	After     string `json:"after"`
}

// Segment (区間) is a longest run of days over which a charge's terms and discounts stay the same.
type Segment struct {
	civil.Range
	Terms     Terms
	Discounts []Discount
	// ChangeID is the change from which the segment's first step comes.
	ChangeID ID
	// Planned tells that it rests on a reservation.
	Planned bool
	// Share is the part of the price that these days are billed at, and Reason why; 1 and none on ordinary days.
	Share  money.Amount
	Reason ShareReason
}

// Segments cuts a charge's life where its terms, its discounts or its share change.
func (c Charge) Segments() []Segment {
	cuts := []civil.Date{c.From}
	for _, s := range c.Steps {
		cuts = append(cuts, s.On)
	}
	for _, s := range c.Shares {
		cuts = append(cuts, s.From, s.Until)
	}
	for _, d := range c.Discounts {
		cuts = append(cuts, d.From, d.Until)
	}
	slices.SortFunc(cuts, civil.Date.Compare)
	cuts = slices.Compact(cuts)
	var out []Segment
	for i, from := range cuts {
		if from.Before(c.From) || !from.Before(c.Until) {
			continue
		}
		until := c.Until
		if i+1 < len(cuts) {
			until = civil.Min(until, cuts[i+1])
		}
		step := c.stepOn(from)
		seg := Segment{Range: civil.Range{From: from, Until: until}, Terms: step.Terms, ChangeID: step.ChangeID, Planned: step.Planned}
		seg.Share, seg.Reason = c.ShareOn(from)
		for _, d := range c.Discounts {
			if d.Contains(from) {
				seg.Discounts = append(seg.Discounts, d)
				seg.Planned = seg.Planned || d.Planned
			}
		}
		if n := len(out); n > 0 && out[n-1].says(seg) {
			out[n-1].Until = until
			continue
		}
		out = append(out, seg)
	}
	return out
}

// says tells whether two segments hold the same.
func (s Segment) says(o Segment) bool {
	return s.Terms.Equal(o.Terms) && slices.EqualFunc(s.Discounts, o.Discounts, func(a, b Discount) bool { return a.ID == b.ID }) && s.Planned == o.Planned &&
		s.Share.Equal(o.Share) && s.Reason == o.Reason
}

// ShareOn gives the part of its price that a charge is billed at on a day, 0 to 1, and why; 1 and no reason on ordinary days.
func (c Charge) ShareOn(d civil.Date) (of money.Amount, why ShareReason) {
	of = money.Int(1)
	for _, s := range c.Shares {
		if s.Contains(d) {
			of, why = of.Mul(s.Of), s.Reason
		}
	}
	return of, why
}

// PartyOn gives whose contract it is on a day: before the start, its first customer's.
func (t Timeline) PartyOn(d civil.Date) Party {
	var out Party
	for i, p := range t.Parties {
		if i == 0 || !p.From.After(d) {
			out = p
		}
	}
	return out
}

// FieldsOn gives the custom fields on a day: before the start, those of the signing; nil where none are set.
func (t Timeline) FieldsOn(d civil.Date) map[string]FieldValue {
	var out map[string]FieldValue
	for _, s := range t.Fields {
		if !s.On.After(civil.Max(d, t.StartOn)) {
			out = s.Values
		}
	}
	return out
}

// HeldOn tells whether the contract is on hold on a day.
func (t Timeline) HeldOn(d civil.Date) bool {
	return slices.ContainsFunc(t.Holds, func(h civil.Range) bool { return h.Contains(d) })
}

// LastTerms are those of its last step: while it is folded, what it has come to.
func (c Charge) LastTerms() Terms { return c.Steps[len(c.Steps)-1].Terms }

// stepOn gives the last step on or before a day; the charge must have begun by then.
func (c Charge) stepOn(d civil.Date) Step {
	for i := len(c.Steps) - 1; i >= 0; i-- {
		if !c.Steps[i].On.After(d) {
			return c.Steps[i]
		}
	}
	panic("timeline: asked for terms before the charge begins")
}

// TermsOn gives the terms on a day; ok is false outside the charge's life.
func (c Charge) TermsOn(d civil.Date) (t Terms, ok bool) {
	if !c.Contains(d) {
		return Terms{}, false
	}
	return c.stepOn(d).Terms, true
}

// TermOn gives the term that a day lies in; ok is false before the start, after the end, and for a contract without terms.
func (t Timeline) TermOn(d civil.Date) (term Term, ok bool) {
	for _, term := range t.Terms {
		if term.Contains(d) {
			return term, true
		}
	}
	return Term{}, false
}

// Item gives the item with that id, nil where there is none.
func (t Timeline) Item(id ID) *Item {
	for i := range t.Items {
		if t.Items[i].ID == id {
			return &t.Items[i]
		}
	}
	return nil
}

// Chain is charges that follow one another by plan changes and are rated as one.
type Chain struct {
	ID      ID
	ItemID  ID // the contract item of its first charge
	Charges []Charge
}

// Chains gives the chains in the order in which they began.
func (t Timeline) Chains() []Chain {
	var out []Chain
	at := map[ID]int{}
	for _, item := range t.Items {
		for _, c := range item.Charges {
			i, ok := at[c.Chain]
			if !ok {
				i = len(out)
				at[c.Chain] = i
				out = append(out, Chain{ID: c.Chain, ItemID: item.ID})
			}
			out[i].Charges = append(out[i].Charges, c)
		}
	}
	for i := range out {
		slices.SortStableFunc(out[i].Charges, func(a, b Charge) int { return a.From.Compare(b.From) })
	}
	return out
}
