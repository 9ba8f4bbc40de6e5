package payment

// Invoices that are due in parts (分割請求).

import (
	"context"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/payment"
	"keiyaku/internal/store"
)

// Plan is how an invoice is due.
type Plan struct {
	Invoice db.Invoice
	Bill    core.Bill
	Today   civil.Date
}

// Part is one instalment of a plan: what is settled counts for the earliest first.
type Part struct {
	DueOn        civil.Date
	Amount, Paid money.Amount
	Status       core.Status
}

// Parts gives the instalments with how each stands.
func (p Plan) Parts() []Part {
	var out []Part
	rest := p.Bill.Settled
	for _, i := range p.Bill.Instalments {
		paid := money.Min(rest, i.Amount)
		rest = rest.Sub(paid)
		out = append(out, Part{i.DueOn, i.Amount, paid, core.Whole(i.Amount, i.DueOn, paid).Status(p.Today)})
	}
	return out
}

// NewPart is an instalment to be made: its day, and its weight among the others.
type NewPart struct {
	DueOn  civil.Date
	Weight int64
}

// Instalments gives how an invoice is due.
func (s *Service) Instalments(ctx context.Context, tenant, invoice ID) (Plan, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Plan, error) { return plan(ctx, tx, invoice) })
}

// plan is the one that holds; a document without one is due whole.
func plan(ctx context.Context, tx *store.Tx, invoice ID) (Plan, error) {
	row, err := tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tx.Tenant.ID, ID: invoice})
	if err != nil {
		return Plan{}, store.Found(err, "invoice")
	}
	bills, err := tx.LoadBills(ctx, []db.Invoice{row})
	if err != nil {
		return Plan{}, err
	}
	bill, issued := bills[invoice]
	if !issued { // a draft is due as it will be, should it be issued so
		bill = core.Whole(row.Total, row.DueDate, money.Amount{})
	}
	return Plan{row, bill, tx.Tenant.Today}, nil
}

// SetInstalments divides an issued invoice's total over days, in proportion to weights, exactly. A later plan takes the place of an earlier;
// what is paid counts for the first parts.
func (s *Service) SetInstalments(ctx context.Context, cmd store.Command, invoice ID, parts []NewPart) (Plan, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Plan, error) {
		row, err := tx.GetInvoice(ctx, db.GetInvoiceParams{TenantID: tx.Tenant.ID, ID: invoice})
		if err != nil {
			return Plan{}, store.Found(err, "invoice")
		}
		if _, err := lock(ctx, tx, row.BillingAccountID); err != nil {
			return Plan{}, err
		}
		before, err := plan(ctx, tx, invoice)
		if err != nil {
			return Plan{}, err
		}
		if before.Invoice.Status != "issued" || before.Invoice.Kind != "invoice" || before.Invoice.Total.Sign() <= 0 {
			return Plan{}, fault.New(fault.Conflict, "only an issued invoice of more than 0 is paid in instalments")
		}
		if err := notCancelled(ctx, tx, before.Invoice, "path:invoice_id"); err != nil {
			return Plan{}, err
		}
		rows, err := divide(tx, before.Invoice, parts)
		if err != nil {
			return Plan{}, err
		}
		last, err := tx.ListInstalments(ctx, db.ListInstalmentsParams{TenantID: tx.Tenant.ID, Ids: []ID{invoice}})
		if err != nil {
			return Plan{}, err
		}
		for i := range rows {
			if rows[i].Plan = 1; len(last) > 0 {
				rows[i].Plan = last[0].Plan + 1
			}
		}
		if err := tx.SaveInstalments(ctx, rows); err != nil {
			return Plan{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "set_instalments", Entity: "invoice", ID: invoice, Before: before.Bill.Instalments, After: rows}); err != nil {
			return Plan{}, err
		}
		return plan(ctx, tx, invoice)
	})
}

func divide(tx *store.Tx, of db.Invoice, parts []NewPart) ([]db.InvoiceInstalment, error) {
	weights := make([]int64, len(parts))
	for i, p := range parts {
		weights[i] = p.Weight
		if i > 0 && !p.DueOn.After(parts[i-1].DueOn) {
			return nil, fault.At(fault.Rule, fmt.Sprintf("/instalments/%d/due_on", i), "each part is due after the one before it")
		}
		if p.DueOn.Before(of.BillingDate) {
			return nil, fault.At(fault.Rule, fmt.Sprintf("/instalments/%d/due_on", i), "no part is due before the invoice's date, %s", of.BillingDate)
		}
	}
	digits, _ := money.Currency(of.Currency).MinorUnit()
	rows := make([]db.InvoiceInstalment, len(parts))
	var through money.Amount
	for i, amount := range core.Split(of.Total, weights, digits) {
		if amount.Sign() <= 0 {
			return nil, fault.At(fault.Rule, fmt.Sprintf("/instalments/%d", i), "nothing would be left for this part")
		}
		through = through.Add(amount)
		rows[i] = db.InvoiceInstalment{
			TenantID: tx.Tenant.ID, InvoiceID: of.ID, Position: i + 1, DueOn: parts[i].DueOn, Amount: amount, Through: through, CreatedAt: tx.Tenant.Now,
		}
	}
	return rows, nil
}
