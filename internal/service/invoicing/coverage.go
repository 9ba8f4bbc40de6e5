package invoicing

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// The classes of a charge's days in a month: each day is in one of them, or in a finding.
const (
	classAwaitingRun   = "awaiting_run"
	classNotDue        = "not_due"
	classHeld          = "held"
	classUsageOpen     = "usage_open"
	classCarried       = "carried"
	classBeforeBilling = "before_billing_starts"
	classTrial         = "trial"
	classMissing       = "missing"
)

// What mends a finding.
const (
	mendRun      = "run_billing"
	mendRerate   = "rerate"
	mendContract = "correct_contract"
	mendRecords  = "restore_records"
)

// Finding is days of a charge, or a document, that aren't as they ought to be.
type Finding struct {
	// Kind is missing, twice, unowed, days, without_cause, unratable, or of a document: subtotal, tax, line_without_row, row_without_line,
	// account, amount, row_differs, seq.
	Kind           string
	CustomerID     ID
	CustomerName   string
	ContractID     ID // none for a document as a whole
	ContractNumber string
	ChargeID       ID
	ChargeName     string
	AccountID      ID
	InvoiceID      ID // none for days of a charge
	InvoiceNumber  *string
	From, Until    civil.Date
	Days           int
	// Mend is what would mend it; a run is one up to UpTo.
	Mend string
	UpTo civil.Date
	// Detail says why a contract can't be rated.
	Detail string
}

// Key orders findings, and says where in the list one stands: by customer, then contract, charge, day, document and kind.
func (f Finding) Key() string {
	ids := []string{string(store.OrNil(f.CustomerID)), string(store.OrNil(f.ContractID)), string(store.OrNil(f.ChargeID)), f.From.String(), string(store.OrNil(f.InvoiceID)), f.Kind}
	return strings.Join(ids, " ")
}

// CoverageFilter is which findings to list; what is counted is always the whole book.
type CoverageFilter struct {
	CustomerID, ContractID ID
	Kind                   string
	// After is the Key behind which to go on.
	After string
}

// Matching are the findings that a filter wants.
func (c Coverage) Matching(f CoverageFilter) []Finding {
	return slices.DeleteFunc(slices.Clone(c.Findings), func(x Finding) bool {
		return f.CustomerID != "" && x.CustomerID != f.CustomerID || f.ContractID != "" && x.ContractID != f.ContractID || f.Kind != "" && x.Kind != f.Kind || x.Key() <= f.After
	})
}

// Advice says what would mend a finding, in words.
func (f Finding) Advice() string {
	switch f.Mend {
	case mendRun:
		return f.UpTo.String() + " までの請求生成を行うと請求されます。"
	case mendRerate:
		return "請求済みの金額と計算が違い、原因となる変更がありません。再計算を依頼してください。"
	case mendContract:
		return "契約を計算できません。契約の内容を直してください。"
	}
	return "記録が書き換えられています。keiyaku verify で確かめ、バックアップから戻してください。"
}

// Coverage says of a month whether every day of every charge was billed once, or why not.
type Coverage struct {
	From, Until civil.Date
	// Classes are charge-days by what became of them; those of findings of the kind missing are under "missing". They add up to all days
	// on which charges are on.
	Classes  map[string]int
	Findings []Finding
	// Open are the metered periods that are due and of which days are under "usage_open", by contract: closing their usage is what bills them.
	Open []billing.OpenUsage
}

// Days are all days of the month on which charges are on.
func (c Coverage) Days() (sum int) {
	for _, n := range c.Classes {
		sum += n
	}
	return sum
}

// Coverage examines a month over the whole book: what is on by the stored segments beside what the ledger and the drafts cover, in one
// set-based look. What that can't settle, the engine plans again, so that what it says would mend it is what a run would do.
func (s *Service) Coverage(ctx context.Context, tenant ID, month civil.Date) (Coverage, error) {
	return store.ReadBehind(ctx, s.store, tenant, func(tx *store.Tx) (Coverage, error) {
		if month.IsZero() {
			month = tx.Tenant.Today
		}
		from := month.FirstOfMonth()
		c := Coverage{From: from, Until: from.AddMonths(1), Classes: map[string]int{}}
		if err := tx.PlanForTheBook(ctx); err != nil {
			return c, err
		}
		reach, err := tx.CoverageReach(ctx, tenant)
		if err != nil {
			return c, err
		}
		rows, err := tx.CoverageOfMonth(ctx, db.CoverageOfMonthParams{
			TenantID: tenant, MonthFrom: c.From, MonthUntil: c.Until, RowsFrom: c.From.AddMonths(-reach.LongestCycle), RunThrough: reach.RunThrough, Today: tx.Tenant.Today,
		})
		if err != nil {
			return c, err
		}
		var open []gap
		var tooMuch []excess
		strays := map[ID][]stray{}
		for _, r := range rows {
			switch {
			case r.Finding == "":
				c.Classes[r.Class] += r.Days
			case r.Finding == "open":
				open = append(open, gap{r.ContractID, r.ChargeID, civil.Range{From: r.FromOn, Until: r.UntilOn}})
			case r.Finding == "unowed" || r.Finding == "double":
				kind := "unowed"
				if r.Finding == "double" {
					kind = "twice"
				}
				tooMuch = append(tooMuch, excess{gap{r.ContractID, r.ChargeID, civil.Range{From: r.FromOn, Until: r.UntilOn}}, kind, r.Days})
			case r.Finding == "stray":
				strays[r.ContractID] = append(strays[r.ContractID], stray{gap: gap{r.ContractID, r.ChargeID, civil.Range{From: r.FromOn, Until: r.UntilOn}}, class: r.Class})
			default:
				c.Findings = append(c.Findings, Finding{Kind: r.Finding, ContractID: r.ContractID, ChargeID: r.ChargeID, From: r.FromOn, Until: r.UntilOn, Days: r.Days, Mend: mendRecords})
			}
		}
		if err := c.settleGaps(ctx, tx, open, tooMuch, strays, reach.RunThrough); err != nil {
			return c, err
		}
		documents, err := tx.CoverageOfDocuments(ctx, db.CoverageOfDocumentsParams{TenantID: tenant, MonthFrom: c.From, MonthUntil: c.Until})
		if err != nil {
			return c, err
		}
		for _, r := range documents {
			c.Findings = append(c.Findings, Finding{
				Kind: r.Finding, InvoiceID: r.InvoiceID, ContractID: orNone(r.ContractID), ChargeID: orNone(r.ChargeID), From: r.FromOn, Until: r.UntilOn, Mend: mendRecords,
			})
		}
		if err := c.taxes(ctx, tx); err != nil {
			return c, err
		}
		if err := c.name(ctx, tx); err != nil {
			return c, err
		}
		slices.SortFunc(c.Findings, func(a, b Finding) int { return cmp.Compare(a.Key(), b.Key()) })
		c.Findings = slices.CompactFunc(c.Findings, func(a, b Finding) bool { return a.Key() == b.Key() })
		return c, nil
	})
}

func orNone(id ID) ID {
	if id == store.NilID {
		return ""
	}
	return id
}

// taxes holds the documents of the month with prices with the tax in them against what their lines come to.
func (c *Coverage) taxes(ctx context.Context, tx *store.Tx) error {
	rows, err := tx.CoverageOfTaxes(ctx, db.CoverageOfTaxesParams{TenantID: tx.Tenant.ID, MonthFrom: c.From, MonthUntil: c.Until})
	if err != nil {
		return err
	}
	for len(rows) > 0 {
		first, n := rows[0], 0
		var lines []billing.Line
		var stated []billing.TaxLine
		for ; n < len(rows) && rows[n].ID == first.ID; n++ {
			r := rows[n]
			if r.Stated {
				stated = append(stated, billing.TaxLine{Category: r.Category, Percent: r.Percent.String(), Net: r.Net, Tax: r.Tax})
				continue
			}
			for included, amount := range map[bool]money.Amount{false: r.Net, true: r.Within} {
				lines = append(lines, billing.Line{Key: billing.Key{TaxCategory: r.Category, TaxRate: r.Percent.String(), TaxIncluded: included}, Amount: amount})
			}
		}
		rows = rows[n:]
		if !billing.Taxed(lines, stated, money.Currency(first.Currency)) {
			c.Findings = append(c.Findings, Finding{Kind: "subtotal", InvoiceID: first.ID, From: c.From, Until: c.Until, Mend: mendRecords})
		}
	}
	return nil
}

// name says whose the findings are and what their charges are called.
func (c *Coverage) name(ctx context.Context, tx *store.Tx) error {
	var contracts, documents []ID
	for _, f := range c.Findings {
		if f.ContractID != "" {
			contracts = append(contracts, f.ContractID)
		}
		if f.InvoiceID != "" {
			documents = append(documents, f.InvoiceID)
		}
	}
	slices.Sort(contracts)
	contracts = slices.Compact(contracts)
	named, err := tx.CoverageNames(ctx, db.CoverageNamesParams{TenantID: tx.Tenant.ID, ContractIds: contracts})
	if err != nil {
		return err
	}
	ofContract := map[ID]db.CoverageNamesRow{}
	for _, n := range named {
		ofContract[n.ContractID] = n
	}
	charges, err := tx.CoverageChargeNames(ctx, db.CoverageChargeNamesParams{TenantID: tx.Tenant.ID, ContractIds: contracts})
	if err != nil {
		return err
	}
	ofCharge := map[ID]string{}
	for _, n := range charges {
		ofCharge[n.ChargeID] = n.Name
	}
	invoices, err := tx.CoverageDocumentNames(ctx, db.CoverageDocumentNamesParams{TenantID: tx.Tenant.ID, Ids: documents})
	if err != nil {
		return err
	}
	ofDocument := map[ID]db.CoverageDocumentNamesRow{}
	for _, n := range invoices {
		ofDocument[n.ID] = n
	}
	for i := range c.Findings {
		f := &c.Findings[i]
		f.ChargeName = ofCharge[f.ChargeID]
		if n, ok := ofContract[f.ContractID]; ok {
			f.CustomerID, f.CustomerName, f.ContractNumber, f.AccountID = n.CustomerID, n.CustomerName, n.Number, cmp.Or(f.AccountID, n.BillingAccountID)
		}
		if n, ok := ofDocument[f.InvoiceID]; ok {
			f.CustomerID, f.CustomerName, f.InvoiceNumber = n.CustomerID, n.CustomerName, n.Number
		}
	}
	return nil
}
