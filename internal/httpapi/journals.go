package httpapi

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"strings"

	"golang.org/x/text/encoding/japanese"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/journal"
	"keiyaku/internal/service/accounting"
	"keiyaku/internal/store"
)

// GetAccountingSettings answers getAccountingSettings.
func (s *Server) GetAccountingSettings(ctx context.Context, _ api.GetAccountingSettingsRequestObject) (api.GetAccountingSettingsResponseObject, error) {
	found, err := s.accounting.GetSettings(ctx, tenantOf(ctx))
	if err != nil {
		return nil, err
	}
	return api.GetAccountingSettings200JSONResponse{Body: accountingSettingsView(found), Headers: api.GetAccountingSettings200ResponseHeaders{ETag: etag(found.Version)}}, nil
}

// UpdateAccountingSettings answers updateAccountingSettings.
func (s *Server) UpdateAccountingSettings(ctx context.Context, r api.UpdateAccountingSettingsRequestObject) (api.UpdateAccountingSettingsResponseObject, error) {
	return write(ctx, api.UpdateAccountingSettingsResponseObject.VisitUpdateAccountingSettingsResponse, func(cmd store.Command) (accounting.Settings, error) {
		return s.accounting.UpdateSettings(ctx, cmd, match(r.Params.IfMatch), func(to *journal.Settings) { editAccounting(to, *r.Body) })
	}, func(after accounting.Settings) (api.UpdateAccountingSettingsResponseObject, error) {
		return api.UpdateAccountingSettings200JSONResponse{Body: accountingSettingsView(after), Headers: api.UpdateAccountingSettings200ResponseHeaders{ETag: etag(after.Version)}}, nil
	})
}

// editAccounting changes what the request names.
func editAccounting(to *journal.Settings, in api.UpdateAccountingSettings) {
	for _, one := range []struct {
		to   *journal.Account
		from *api.AccountName
	}{{&to.Receivable, in.Receivable}, {&to.Sales, in.Sales}, {&to.Bank, in.Bank}, {&to.Fee, in.Fee}, {&to.Deposit, in.Deposit}, {&to.Deferred, in.Deferred}} {
		if one.from != nil {
			*one.to = accountOf(*one.from)
		}
	}
	if in.PaymentAccounts != nil {
		to.Methods = list(in.PaymentAccounts, func(a api.PaymentAccount) journal.MethodAccount {
			return journal.MethodAccount{Method: string(a.Method), Account: accountOf(a.Account)}
		})
	}
	if in.SalesAccounts != nil {
		to.Items = list(in.SalesAccounts, func(a api.SalesAccount) journal.SalesAccount {
			return journal.SalesAccount{ItemID: string(idOr(a.ItemID)), Category: string(or(a.TaxCategory)), Account: accountOf(a.Account)}
		})
	}
	if in.TaxNames != nil {
		to.Names = list(in.TaxNames, func(n api.TaxClassName) journal.ClassName {
			return journal.ClassName{System: journal.System(n.System), Class: journal.Class{Kind: journal.Kind(n.Kind), Category: string(or(n.TaxCategory)), Percent: or(n.Percent)}, Name: n.Name}
		})
	}
	if in.ReceivablePer != nil {
		to.PerCustomer = journal.CustomerNaming(unlessNone(*in.ReceivablePer))
	}
	if in.Deferral != nil {
		to.Deferral = journal.Basis(unlessNone(*in.Deferral))
	}
	set(&to.FeeTax, in.FeeTax)
	set(&to.Books, in.Books)
}

// none is what the document calls what the core has nothing for.
const none = "none"

func unlessNone[T ~string](v T) string {
	if v == none {
		return ""
	}
	return string(v)
}

func orNone[T ~string](v T) string {
	if v == "" {
		return none
	}
	return string(v)
}

func accountOf(a api.AccountName) journal.Account {
	return journal.Account{Name: a.Name, Sub: or(a.SubAccount), Department: or(a.Department)}
}

func accountNameView(a journal.Account) api.AccountName {
	return api.AccountName{Name: a.Name, SubAccount: optionalText(a.Sub), Department: optionalText(a.Department)}
}

func accountingSettingsView(s accounting.Settings) api.AccountingSettings {
	return api.AccountingSettings{
		Receivable: accountNameView(s.Receivable), Sales: accountNameView(s.Sales), Bank: accountNameView(s.Bank), Fee: accountNameView(s.Fee), FeeTax: api.FeeTax(s.FeeTax), Deposit: accountNameView(s.Deposit), Deferred: accountNameView(s.Deferred),
		PaymentAccounts: list(s.Methods, func(m journal.MethodAccount) api.PaymentAccount {
			return api.PaymentAccount{Method: api.PaymentAccountMethod(m.Method), Account: accountNameView(m.Account)}
		}),
		SalesAccounts: list(s.Items, func(a journal.SalesAccount) api.SalesAccount {
			view := api.SalesAccount{ItemID: optionalID(store.ID(a.ItemID)), Account: accountNameView(a.Account)}
			if a.Category != "" {
				view.TaxCategory = pointerTo(api.TaxCategory(a.Category))
			}
			return view
		}),
		TaxNames: list(s.Names, func(n journal.ClassName) api.TaxClassName {
			view := api.TaxClassName{System: api.JournalSystem(n.System), Kind: api.TaxClassKind(n.Class.Kind), Percent: optionalText(n.Class.Percent), Name: n.Name}
			if n.Class.Category != "" {
				view.TaxCategory = pointerTo(api.TaxCategory(n.Class.Category))
			}
			return view
		}),
		ReceivablePer: api.ReceivablePer(orNone(s.PerCustomer)), Deferral: api.Deferral(orNone(s.Deferral)), Books: api.Books(s.Books),
		Version: int64(s.Version), UpdatedAt: optionalInstant(s.UpdatedAt),
	}
}

// ListJournalEntries answers listJournalEntries.
func (s *Server) ListJournalEntries(ctx context.Context, r api.ListJournalEntriesRequestObject) (api.ListJournalEntriesResponseObject, error) {
	q, err := journalQuery(r.Params.Month, r.Params.Day)
	if err != nil {
		return nil, err
	}
	q.Currency = or(r.Params.Currency)
	after, err := cursorJournal(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, next, err := s.accounting.Entries(ctx, tenantOf(ctx), q, after, pageSize(r.Params.Limit))
	if err != nil {
		return nil, err
	}
	return api.ListJournalEntries200JSONResponse{Items: list(found, journalEntryView), NextCursor: journalCursor(next)}, nil
}

func journalQuery(month *api.Month, day *api.Date) (q accounting.Query, err error) {
	q.Day = dateOr(day)
	if q.Month, err = monthOf("month", month); err == nil && month == nil && day != nil {
		q.Month = q.Day.FirstOfMonth()
	}
	return q, err
}

// journalCursor is what cursorJournal reads: where in a journal a page ends.
func journalCursor(p *accounting.Place) *api.Cursor {
	if p == nil {
		return nil
	}
	on, id := p.On, p.ID
	if on.IsZero() {
		on, id = civil.First, store.NilID
	}
	return cursorOf(string(p.Source) + " " + dayKey(on, id))
}

func cursorJournal(cursor *api.PageCursor) (p accounting.Place, err error) {
	key, err := cursorText(cursor)
	if err != nil || key == "" {
		return p, err
	}
	source, place, _ := strings.Cut(key, " ")
	day, id, _ := strings.Cut(place, " ")
	p.Source, p.ID = journal.Source(source), store.ID(id)
	if p.On, err = civil.Parse(day); err != nil || !isID(id) || p.Source != journal.Issued && p.Source != journal.Paid && p.Source != journal.Released {
		return accounting.Place{}, badCursor()
	}
	if p.On == civil.First && p.ID == store.NilID { // the beginning of what the source has
		return accounting.Place{Source: p.Source}, nil
	}
	return p, nil
}

func journalEntryView(b accounting.Booked) api.JournalEntry {
	view := api.JournalEntry{
		Source: api.JournalEntrySource(b.Source), On: dateView(b.On), InvoiceID: optionalID(b.DocumentID), PaymentID: optionalID(b.PaymentID), Number: optionalText(b.Number),
		Description: b.Description, CustomerName: b.Partner, DueOn: optionalDate(b.DueOn), Currency: b.Currency, Debits: []api.JournalSide{}, Credits: []api.JournalSide{},
	}
	for _, l := range b.Lines {
		if l.Debit != nil {
			view.Debits = append(view.Debits, journalSideView(*l.Debit, b.Currency))
		}
		if l.Credit != nil {
			view.Credits = append(view.Credits, journalSideView(*l.Credit, b.Currency))
		}
	}
	return view
}

func journalSideView(s journal.Side, currency string) api.JournalSide {
	view := api.JournalSide{
		Account: accountNameView(s.Account), Amount: moneyView(s.Amount, currency).Amount, Tax: moneyView(s.Tax, currency).Amount,
		TaxKind: api.TaxClassKind(s.Class.Kind), Percent: optionalText(s.Class.Percent),
	}
	if s.Class.Category != "" {
		view.TaxCategory = pointerTo(api.TaxCategory(s.Class.Category))
	}
	return view
}

// journalAtMost is how many entries a file may have.
const journalAtMost = 200_000

// GetJournalFile answers getJournalFile.
func (s *Server) GetJournalFile(ctx context.Context, r api.GetJournalFileRequestObject) (api.GetJournalFileResponseObject, error) {
	q, err := journalQuery(r.Params.Month, r.Params.Day)
	if err != nil {
		return nil, err
	}
	q.Currency = "JPY"
	system := journal.System(r.Params.System)
	begin := "\ufeff"
	if system == journal.Yayoi {
		begin = ""
	}
	var out bytes.Buffer
	file, err := newCSVRows(&out, begin)
	if err != nil {
		return nil, err
	}
	if header := (journal.Format{System: system}).Header(); header != nil {
		if err := file.plain(header...); err != nil {
			return nil, err
		}
	}
	n := 0
	err = s.reporting(func() error {
		var format journal.Format
		return s.accounting.Whole(ctx, tenantOf(ctx), q, func(settings journal.Settings) error {
			format = settings.FormatOf(system)
			return settings.CanWrite(system)
		}, func(b accounting.Booked) error {
			if !format.Takes(b.Entry) {
				return nil
			}
			if n++; n > journalAtMost {
				return fault.New(fault.Rule, "The month has over %d entries: read it day by day, with `day`.", journalAtMost)
			}
			rows, err := format.Rows(b.Entry, n)
			for _, row := range rows {
				err = errors.Join(err, file.plain(row...))
			}
			return err
		})
	})
	if err == nil {
		err = file.end()
	}
	if err != nil {
		return nil, err
	}
	content := out.Bytes()
	if system == journal.Yayoi {
		content = cp932(string(content))
	}
	name := string(system)
	switch {
	case !q.Day.IsZero():
		name += "-" + q.Day.String()
	case !q.Month.IsZero():
		name += "-" + monthView(q.Month)
	}
	return savedFile{content, name + ".csv"}, nil
}

// cp932 writes a text as Windows writes Shift_JIS; a letter that it doesn't have becomes 〓, but for dashes and waves that it has another form of.
func cp932(text string) []byte {
	encoder := japanese.ShiftJIS.NewEncoder()
	text = strings.NewReplacer("〜", "～", "−", "－", "—", "―", "¥", "￥").Replace(text)
	if out, err := encoder.Bytes([]byte(text)); err == nil {
		return out
	}
	var out []byte
	for _, r := range text {
		letter, err := encoder.Bytes([]byte(string(r)))
		if err != nil {
			letter = []byte{0x81, 0xac} // 〓
		}
		out = append(out, letter...)
	}
	return out
}

// VisitGetJournalFileResponse writes the file.
func (f savedFile) VisitGetJournalFileResponse(w http.ResponseWriter) error { return f.send(w) }

// ListDeferredRevenue answers listDeferredRevenue.
func (s *Server) ListDeferredRevenue(ctx context.Context, r api.ListDeferredRevenueRequestObject) (api.ListDeferredRevenueResponseObject, error) {
	month, err := monthOf("month", r.Params.Month)
	if err != nil {
		return nil, err
	}
	after, err := cursorJournal(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, of, next, err := s.accounting.ListDeferred(ctx, tenantOf(ctx), month, after, pageSize(r.Params.Limit))
	if err != nil {
		return nil, err
	}
	return api.ListDeferredRevenue200JSONResponse{Month: monthView(of), Items: list(found, deferredRevenueView), NextCursor: journalCursor(next)}, nil
}

func deferredRevenueView(d accounting.InAdvance) api.DeferredRevenue {
	currency := d.Row.Currency
	return api.DeferredRevenue{
		InvoiceID: idView(d.Row.ID), Kind: api.InvoiceKind(d.Row.Kind), Number: d.Row.Number, BillingDate: dateView(d.Row.BillingDate), CustomerName: d.Row.CustomerName, Currency: currency,
		Until: dateView(d.Until), Billed: earnedSumView(d.Billed, currency), Earned: earnedSumView(d.Earned, currency), Deferred: earnedSumView(d.Deferred, currency),
		Months: earnedMonthsView(d.Months, currency),
	}
}

func earnedSumView(s accounting.Sum, currency string) api.EarnedSum {
	return api.EarnedSum{Net: moneyView(s.Net, currency).Amount, Tax: moneyView(s.Tax, currency).Amount}
}

func earnedMonthsView(months []accounting.EarnedMonth, currency string) []api.EarnedMonth {
	return list(months, func(m accounting.EarnedMonth) api.EarnedMonth {
		sum := earnedSumView(m.Sum, currency)
		return api.EarnedMonth{Month: monthView(m.Month), Net: sum.Net, Tax: sum.Tax}
	})
}

// SummarizeDeferredRevenue answers summarizeDeferredRevenue.
func (s *Server) SummarizeDeferredRevenue(ctx context.Context, r api.SummarizeDeferredRevenueRequestObject) (api.SummarizeDeferredRevenueResponseObject, error) {
	month, err := monthOf("month", r.Params.Month)
	if err != nil {
		return nil, err
	}
	var found accounting.DeferredSummary
	err = s.reporting(func() (err error) {
		found, err = s.accounting.SummarizeDeferred(ctx, tenantOf(ctx), month)
		return err
	})
	if err != nil {
		return nil, err
	}
	return api.SummarizeDeferredRevenue200JSONResponse{
		Month: monthView(found.Month),
		Accounts: list(found.Accounts, func(a accounting.DeferredAccount) api.DeferredAccount {
			return api.DeferredAccount{
				Currency: a.Currency, Account: accountNameView(a.Account), Opening: earnedSumView(a.Opening, a.Currency), Added: earnedSumView(a.Added, a.Currency),
				Earned: earnedSumView(a.Earned, a.Currency), Closing: earnedSumView(a.Closing, a.Currency),
			}
		}),
		Ahead: list(found.Ahead, func(a accounting.Ahead) api.DeferredAhead {
			return api.DeferredAhead{Currency: a.Currency, Months: earnedMonthsView(a.Months, a.Currency)}
		}),
	}, nil
}
