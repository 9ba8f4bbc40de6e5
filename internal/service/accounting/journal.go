package accounting

import (
	"cmp"
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/journal"
	"keiyaku/internal/core/money"
	"keiyaku/internal/store"
)

// Query is which entries to read.
type Query struct {
	// Month is its first day. Day is one day of it; zero for all.
	Month, Day civil.Date
	// Currency is the only one that is read; empty for any.
	Currency string
}

func (q Query) days() civil.Range {
	if !q.Day.IsZero() {
		return civil.Range{From: q.Day, Until: q.Day.AddDays(1)}
	}
	return civil.Range{From: q.Month, Until: q.Month.AddMonths(1)}
}

// Place is where in a journal a reader is; zero is its beginning.
type Place struct {
	Source journal.Source
	On     civil.Date
	ID     ID
}

// Booked is a journal entry with what it books: a document, or a payment.
type Booked struct {
	journal.Entry
	Currency              string
	DocumentID, PaymentID ID
	Place                 Place
}

// sources are in the order of a journal.
var sources = []journal.Source{journal.Issued, journal.Paid, journal.Released}

// together is how many documents or payments are read at once.
const together = 500

// Entries reads a month's journal: its documents by billing date, its payments by day, and what the month earns of earlier documents, if that is deferred. An entry has
// lines, and a page may be shorter than limit although there are more; next is nil at the end.
func (s *Service) Entries(ctx context.Context, tenant ID, q Query, after Place, limit int) (found []Booked, next *Place, err error) {
	found, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Booked, error) {
		r, err := newReader(ctx, tx, q)
		if err != nil {
			return nil, err
		}
		var page []Booked
		page, next, err = r.page(ctx, after, limit)
		return page, err
	})
	return found, next, err
}

// Whole gives a whole journal to yield, as of one moment, until it fails; the settings that it is made by come first.
func (s *Service) Whole(ctx context.Context, tenant ID, q Query, begin func(journal.Settings) error, yield func(Booked) error) error {
	_, err := store.ReadBehind(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		r, err := newReader(ctx, tx, q)
		if err != nil {
			return struct{}{}, err
		}
		if err := begin(r.settings); err != nil {
			return struct{}{}, err
		}
		for place := &(Place{}); place != nil; {
			page, next, err := r.page(ctx, *place, together)
			if err != nil {
				return struct{}{}, err
			}
			for _, b := range page {
				if err := yield(b); err != nil {
					return struct{}{}, err
				}
			}
			place = next
		}
		return struct{}{}, nil
	})
	return err
}

// reader reads a journal within a transaction.
type reader struct {
	tx       *store.Tx
	query    Query
	settings journal.Settings
}

func newReader(ctx context.Context, tx *store.Tx, q Query) (reader, error) {
	if q.Month.IsZero() {
		q.Month = tx.Tenant.Today.FirstOfMonth()
	}
	if !q.Day.IsZero() && q.Day.FirstOfMonth() != q.Month {
		return reader{}, fault.At(fault.Invalid, "query:day", "The day isn't of the month.")
	}
	if err := tx.PlanForValues(ctx); err != nil {
		return reader{}, err
	}
	set, err := settings(ctx, tx)
	return reader{tx, q, set.Settings}, err
}

// page gives entries after a place, at most so many, and the place after which the next ones are.
func (r reader) page(ctx context.Context, after Place, limit int) (out []Booked, next *Place, err error) {
	reached := after.Source == ""
	for _, source := range sources {
		if !reached && source != after.Source {
			continue
		}
		place := Place{Source: source}
		if after.Source == source {
			place = after
		}
		reached = true
		for {
			if len(out) >= limit {
				return out, &place, nil
			}
			size := min(together, limit-len(out))
			looked, err := r.read(ctx, source, place, size)
			if err != nil {
				return nil, nil, err
			}
			for _, b := range looked {
				if len(b.Lines) > 0 && (r.query.Currency == "" || b.Currency == r.query.Currency) {
					out = append(out, b)
				}
				place = b.Place
			}
			if len(looked) < size {
				break
			}
		}
	}
	return out, nil, nil
}

// read gives what is looked at after a place, at most so many; entries without lines tell no more than their place.
func (r reader) read(ctx context.Context, source journal.Source, after Place, limit int) ([]Booked, error) {
	switch source {
	case journal.Issued:
		return r.issued(ctx, after, limit)
	case journal.Paid:
		return r.paid(ctx, after, limit)
	default:
		return r.released(ctx, after, limit)
	}
}

func scaleOf(currency string) int {
	digits, _ := money.Currency(currency).MinorUnit()
	return digits
}

func (r reader) issued(ctx context.Context, after Place, limit int) ([]Booked, error) {
	days := r.query.days()
	rows, err := r.tx.ListBookedDocuments(ctx, db.ListBookedDocumentsParams{
		TenantID: r.tx.Tenant.ID, FromOn: days.From, UntilOn: days.Until, AfterOn: cmp.Or(after.On, civil.First), AfterID: store.OrNil(after.ID), PageLimit: limit,
	})
	if err != nil {
		return nil, err
	}
	documents, err := r.documents(ctx, rows, r.deferral())
	if err != nil {
		return nil, err
	}
	out := make([]Booked, len(rows))
	for i, row := range rows {
		out[i] = Booked{journal.Of(documents[i], scaleOf(row.Currency)), row.Currency, row.ID, "", Place{journal.Issued, row.BillingDate, row.ID}}
	}
	return out, nil
}

// released is what the month earns of documents of earlier months; on its last day.
func (r reader) released(ctx context.Context, after Place, limit int) ([]Booked, error) {
	if r.settings.Deferral == "" || !r.query.Day.IsZero() && r.query.Day != r.query.Month.LastOfMonth() {
		return nil, nil
	}
	rows, untils, err := r.inAdvance(ctx, r.query.Month, r.query.Month, after, limit)
	if err != nil {
		return nil, err
	}
	documents, err := r.documents(ctx, rows, r.deferral())
	if err != nil {
		return nil, err
	}
	out := make([]Booked, len(rows))
	for i, row := range rows {
		entry, _ := journal.Release(documents[i], r.query.Month, scaleOf(row.Currency))
		out[i] = Booked{entry, row.Currency, row.ID, "", Place{journal.Released, untils[i], row.ID}}
	}
	return out, nil
}

// deferral is how the journal keeps what later months earn.
func (r reader) deferral() journal.Deferral {
	if r.settings.Deferral == "" {
		return journal.Deferral{}
	}
	return journal.Deferral{Basis: r.settings.Deferral, Account: r.settings.Deferred}
}

// inAdvance gives documents with a billing date before a day that have lines for days behind another, after a place, each with the end of those.
func (r reader) inAdvance(ctx context.Context, day, before civil.Date, after Place, limit int) ([]db.ListBookedDocumentsRow, []civil.Date, error) {
	rows, err := r.tx.ListDocumentsInAdvance(ctx, db.ListDocumentsInAdvanceParams{
		TenantID: r.tx.Tenant.ID, AfterUntil: cmp.Or(after.On, day), AfterID: cmp.Or(after.ID, store.LastID), BeforeOn: before, PageLimit: limit,
	})
	documents, untils := make([]db.ListBookedDocumentsRow, len(rows)), make([]civil.Date, len(rows))
	for i, row := range rows {
		untils[i] = row.Until
		documents[i] = db.ListBookedDocumentsRow{
			ID: row.ID, Kind: row.Kind, Number: row.Number, BillingDate: row.BillingDate, DueDate: row.DueDate, Currency: row.Currency, Total: row.Total,
			Subject: row.Subject, CustomerName: row.CustomerName, KnownAs: row.KnownAs, CustomerCode: row.CustomerCode,
		}
	}
	return documents, untils, err
}

// documents reads what documents state, in the order of their rows.
func (r reader) documents(ctx context.Context, rows []db.ListBookedDocumentsRow, deferral journal.Deferral) ([]journal.Document, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	out, at, ids := make([]journal.Document, len(rows)), map[ID]int{}, make([]ID, len(rows))
	for i, row := range rows {
		ids[i], at[row.ID] = row.ID, i
		kind := billing.DocumentKind(row.Kind)
		out[i] = journal.Document{
			On: row.BillingDate, Description: described(kind, row.Subject), Partner: row.CustomerName, Receivable: r.settings.ReceivableOf(row.KnownAs, row.CustomerCode), // as its payments have it, whatever the customer was called then
			Returned: kind == billing.CreditNote, Total: row.Total, Deferral: deferral,
		}
		if row.Number != nil {
			out[i].Number = *row.Number
		}
		if kind == billing.Invoice {
			out[i].DueOn = row.DueDate
		}
	}
	lines, err := r.tx.ListBookedLines(ctx, db.ListBookedLinesParams{TenantID: r.tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	for _, l := range lines {
		d := &out[at[l.InvoiceID]]
		d.Lines = append(d.Lines, journal.Sold{
			Account: r.settings.SalesAccountOf(string(l.ItemID), l.TaxCategory), Category: l.TaxCategory, Percent: l.TaxRate.String(), Amount: l.Amount, Included: l.TaxIncluded,
			Days: civil.Range{From: l.ShownFrom, Until: l.ShownUntil},
		})
	}
	rates, err := r.rates(ctx, ids)
	for i, id := range ids {
		out[i].Rates = rates[id]
	}
	return out, err
}

// described is what the books say of a document (摘要).
func described(kind billing.DocumentKind, subject *string) string {
	if subject != nil && *subject != "" {
		return *subject
	}
	return map[billing.DocumentKind]string{billing.Invoice: "ご請求", billing.CreditNote: "値引・返金", billing.Cancellation: "請求の取消", billing.Settlement: "精算"}[kind]
}

// paid is what came in of payments, was used of them and went back, by day and payment. A credit note that is used as a payment moves nothing: it has lowered what is
// owed already; money that goes back of one makes good for that.
func (r reader) paid(ctx context.Context, after Place, limit int) ([]Booked, error) {
	days := r.query.days()
	rows, err := r.tx.ListBookedPaymentDays(ctx, db.ListBookedPaymentDaysParams{
		TenantID: r.tx.Tenant.ID, FromOn: days.From, UntilOn: days.Until, AfterOn: cmp.Or(after.On, civil.First), AfterID: store.OrNil(after.ID), PageLimit: limit,
	})
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	ids := make([]ID, len(rows))
	for i, row := range rows {
		ids[i] = row.PaymentID
	}
	payments, err := r.tx.GetPayments(ctx, db.GetPaymentsParams{TenantID: r.tx.Tenant.ID, Ids: ids})
	if err != nil {
		return nil, err
	}
	uses, err := r.tx.ListAllocations(ctx, db.ListAllocationsParams{TenantID: r.tx.Tenant.ID, PaymentIds: ids})
	if err != nil {
		return nil, err
	}
	of := map[ID]db.Payment{}
	customers := make([]ID, len(payments))
	for i, p := range payments {
		of[p.ID], customers[i] = p, p.CustomerID
	}
	names, err := r.tx.ListCustomerCodes(ctx, db.ListCustomerCodesParams{TenantID: r.tx.Tenant.ID, Ids: customers})
	if err != nil {
		return nil, err
	}
	type customer struct{ name, code string }
	called := map[ID]customer{}
	for _, n := range names {
		called[n.ID] = customer{n.Name, n.Code}
	}
	used := map[ID][]db.ListAllocationsRow{}
	for _, u := range uses {
		used[u.PaymentID] = append(used[u.PaymentID], u)
	}
	taxes, err := r.taxesOfFees(ctx, uses)
	if err != nil {
		return nil, err
	}
	out := make([]Booked, len(rows))
	for i, row := range rows {
		p := of[row.PaymentID]
		c := called[p.CustomerID]
		booked, err := r.payment(p, used[p.ID], taxes, row.OnDay, c.name, r.settings.ReceivableOf(c.name, c.code))
		if err != nil {
			return nil, err
		}
		entry := journal.OfPayment(booked)
		out[i] = Booked{entry, p.Currency, "", p.ID, Place{journal.Paid, row.OnDay, p.ID}}
	}
	return out, nil
}

// feeTaxes are what the tax of fees follows from: the rates by law, and those of the documents that fees are kept back of; each where it is asked for.
type feeTaxes struct {
	byLaw     billing.TaxRates
	documents map[ID][]journal.Rate
}

// taxesOfFees reads what the tax of the fees among some uses of payments follows from.
func (r reader) taxesOfFees(ctx context.Context, uses []db.ListAllocationsRow) (out feeTaxes, err error) {
	var documents []ID
	for _, u := range uses {
		if u.Kind == "fee" {
			documents = append(documents, u.InvoiceID)
		}
	}
	switch {
	case len(documents) == 0:
	case r.settings.FeeTax == journal.FeePurchased:
		tenant, err := r.tx.GetSettings(ctx, r.tx.Tenant.ID)
		if err != nil {
			return out, err
		}
		out.byLaw, err = r.tx.TaxRates(ctx, tenant.Country)
		return out, err
	case r.settings.FeeTax == journal.FeeReturned:
		out.documents, err = r.rates(ctx, documents)
	}
	return out, err
}

// rates are what documents state for each rate of tax.
func (r reader) rates(ctx context.Context, documents []ID) (map[ID][]journal.Rate, error) {
	rows, err := r.tx.ListBookedTaxes(ctx, db.ListBookedTaxesParams{TenantID: r.tx.Tenant.ID, Ids: documents})
	out := map[ID][]journal.Rate{}
	for _, t := range rows {
		out[t.InvoiceID] = append(out[t.InvoiceID], journal.Rate{Category: t.Category, Percent: t.Percent.String(), Net: t.Taxable, Tax: t.Tax})
	}
	return out, err
}

// payment adds up what a day moved of a payment. A fee has the rate of the day of the transfer, also where it is taken back later.
func (r reader) payment(p db.Payment, uses []db.ListAllocationsRow, taxes feeTaxes, on civil.Date, customer string, receivable journal.Account) (journal.Payment, error) {
	out := journal.Payment{
		On: on, Partner: customer, Description: "ご入金", Into: r.settings.IntoOf(p.Method), Receivable: receivable, Deposit: r.settings.Deposit, Fee: r.settings.Fee,
	}
	if p.Reference != nil {
		out.Number = *p.Reference
	}
	note := p.CreditNoteID != ""
	if note {
		out.Description, out.Into, out.Deposit = "値引・返金", r.settings.Bank, receivable
	}
	if p.ReceivedOn == on && !note {
		out.Received = p.Amount
	}
	var kept []journal.Kept
	for _, u := range uses {
		switch {
		case u.AllocatedOn != on:
		case u.Kind == "refund":
			out.Refunded = out.Refunded.Add(u.Amount)
		case note:
		case u.Kind == "void":
			out.Received = out.Received.Sub(u.Amount)
		case u.Kind == "fee":
			kept = append(kept, journal.Kept{Amount: u.Amount, Rates: taxes.documents[u.InvoiceID]})
			out.Settled = out.Settled.Add(u.Amount)
		default:
			out.Settled = out.Settled.Add(u.Amount)
		}
	}
	var standard string
	if len(kept) > 0 && r.settings.FeeTax == journal.FeePurchased {
		percent, err := taxes.byLaw.On("standard", p.ReceivedOn)
		if err != nil {
			return out, err
		}
		standard = percent.String()
	}
	out.Fees = r.settings.FeeTax.Fees(kept, standard, scaleOf(p.Currency))
	return out, nil
}
