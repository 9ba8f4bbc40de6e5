package payment

// Direct debits (口座振替): batches that ask a bank to collect what is due, as a 全銀 file, and what the bank says became of it.

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"golang.org/x/text/encoding/japanese"

	"keiyaku/db"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	core "keiyaku/internal/core/payment"
	"keiyaku/internal/store"
)

// maxBatch bounds a batch, so that its results are written within a request; what is left over is for the next.
const maxBatch = 10_000

// The states of a batch.
const (
	batchOpen      = "open"
	batchSettled   = "settled"
	batchCancelled = "cancelled"
)

// byDebit is the method of payment of accounts and payments that are collected so.
const byDebit = "direct_debit"

// Debit is one debit of a batch: an amount of whole yen of one invoice.
type Debit = db.ListDebitsRow

// LeftOut is an invoice that is due and can't be collected, and why: no_bank_account, other_currency, too_much for a file, or next_batch where
// the batch is full.
type LeftOut struct {
	InvoiceID, AccountID ID
	Number, Reason       string
	Amount               money.Amount
	Currency             string
}

// DebitProposal is what a batch would be.
type DebitProposal struct {
	CollectOn civil.Date
	Collector core.Collector
	Debits    []Debit
	LeftOut   []LeftOut
}

// Total is what would be collected.
func (p DebitProposal) Total() money.Amount { return sumOf(p.Debits) }

// Token names exactly these debits.
func (p DebitProposal) Token() string {
	sum := sha256.New()
	for _, record := range debitFile(p.CollectOn, p.Collector, p.Debits).Records() {
		sum.Write([]byte(record))
	}
	for _, d := range p.Debits {
		fmt.Fprintf(sum, "|%s", d.InvoiceID)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// DebitBatch is a batch with its debits; a list leaves those out.
type DebitBatch struct {
	db.DirectDebitBatch
	Collector core.Collector
	Debits    []Debit
}

func sumOf(debits []Debit) money.Amount {
	var sum money.Amount
	for _, d := range debits {
		sum = sum.Add(d.Amount)
	}
	return sum
}

// PreviewDebits tells what a batch would collect on a day, and writes nothing.
func (s *Service) PreviewDebits(ctx context.Context, tenant ID, on civil.Date) (DebitProposal, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (DebitProposal, error) { return proposeDebits(ctx, tx, on, false) })
}

// CreateDebits makes a batch of all that is due by a day of accounts with direct debit, a debit for each invoice, and freezes it: later changes of accounts,
// payments and settings don't move it. With the token of a preview it is that batch or none. It is a conflict where nothing is to be collected.
func (s *Service) CreateDebits(ctx context.Context, cmd store.Command, on civil.Date, token string) (DebitBatch, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (DebitBatch, error) {
		p, err := proposeDebits(ctx, tx, on, true)
		if err != nil {
			return DebitBatch{}, err
		}
		if token != "" && token != p.Token() {
			return DebitBatch{}, fault.New(fault.StalePreview, "the batch would no longer be what the preview showed: look at a new preview and send its token")
		}
		if len(p.Debits) == 0 {
			return DebitBatch{}, fault.New(fault.Conflict, "nothing is to be collected by direct debit on %s; what is due and left out stands in the preview", on)
		}
		if err := debitFile(on, p.Collector, p.Debits).CheckTotal(); err != nil {
			return DebitBatch{}, err
		}
		id := store.NewID()
		rows := make([]db.DirectDebit, len(p.Debits))
		for i, d := range p.Debits {
			rows[i] = db.DirectDebit{
				TenantID: tx.Tenant.ID, BatchID: id, Seq: i + 1, InvoiceID: d.InvoiceID, CustomerID: d.CustomerID, BillingAccountID: d.BillingAccountID, BankCode: d.BankCode, BankName: d.BankName,
				BranchCode: d.BranchCode, BranchName: d.BranchName, Kind: d.Kind, Number: d.Number, Holder: d.Holder, CustomerNumber: d.CustomerNumber, NewCode: d.NewCode, Amount: d.Amount,
			}
		}
		if err := tx.CreateDebitBatch(ctx, db.CreateDebitBatchParams{
			TenantID: tx.Tenant.ID, ID: id, CollectOn: on, Collector: store.StoredCollector(&p.Collector), Count: len(rows), Total: p.Total(), ActorName: tx.Actor.Name, Now: tx.Tenant.Now,
		}); err != nil {
			return DebitBatch{}, err
		}
		if err := tx.SaveDebits(ctx, rows); err != nil {
			return DebitBatch{}, err
		}
		made, err := debitBatch(ctx, tx, id)
		if err != nil {
			return DebitBatch{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_direct_debit_batch", Entity: "direct_debit_batch", ID: id, After: made.DirectDebitBatch})
	})
}

// proposeDebits finds what is due by a day and how it would be collected. To be written, the accounts are locked first, so that no other batch,
// payment or rollback takes an invoice meanwhile.
func proposeDebits(ctx context.Context, tx *store.Tx, on civil.Date, toWrite bool) (DebitProposal, error) {
	collector, err := collectorOn(ctx, tx, on)
	if err != nil {
		return DebitProposal{}, err
	}
	p := DebitProposal{CollectOn: on, Collector: collector}
	due, err := tx.ListDebitable(ctx, db.ListDebitableParams{TenantID: tx.Tenant.ID, DueBy: on})
	if err != nil {
		return p, err
	}
	var accounts []ID
	for _, d := range due {
		if n := len(accounts); n == 0 || accounts[n-1] != d.BillingAccountID {
			accounts = append(accounts, d.BillingAccountID)
		}
	}
	if toWrite {
		if _, err := tx.LockAccounts(ctx, db.LockAccountsParams{TenantID: tx.Tenant.ID, Ids: accounts}); err != nil {
			return p, err
		}
		locked := map[ID]bool{}
		for _, id := range accounts {
			locked[id] = true
		}
		again, err := tx.ListDebitable(ctx, db.ListDebitableParams{TenantID: tx.Tenant.ID, DueBy: on})
		if err != nil {
			return p, err
		}
		due = due[:0]
		for _, d := range again {
			if locked[d.BillingAccountID] { // of an account that only became so meanwhile, the next batch collects
				due = append(due, d)
			}
		}
	}
	ids := make([]ID, len(due))
	for i, d := range due {
		ids[i] = d.ID
	}
	documents, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: ids})
	if err != nil {
		return p, err
	}
	bills, err := tx.LoadBills(ctx, documents)
	if err != nil {
		return p, err
	}
	payers, err := tx.LoadPayers(ctx, accounts)
	if err != nil {
		return p, err
	}
	last, err := tx.ListLastDebited(ctx, db.ListLastDebitedParams{TenantID: tx.Tenant.ID, AccountIds: accounts})
	if err != nil {
		return p, err
	}
	lastOf := map[ID]*core.BankAccount{}
	for _, l := range last {
		lastOf[l.BillingAccountID] = &core.BankAccount{Bank: l.BankCode, Branch: l.BranchCode, Kind: core.AccountKind(l.Kind), Number: l.Number}
	}
	byID := map[ID]db.Invoice{}
	for _, d := range documents {
		byID[d.ID] = d
	}
	for _, id := range ids {
		d := byID[id]
		amount := bills[id].OverdueOn(on.AddDays(1)) // of instalments those whose day has come by then
		if amount.IsZero() {
			continue
		}
		payer, known := payers[d.BillingAccountID]
		reason := ""
		switch {
		case d.Currency != string(money.JPY):
			reason = "other_currency"
		case !known:
			reason = "no_bank_account"
		case amount.Cmp(money.Int(core.MaxDebit)) > 0:
			reason = "too_much"
		case len(p.Debits) == maxBatch:
			reason = "next_batch"
		}
		if reason != "" {
			p.LeftOut = append(p.LeftOut, LeftOut{id, d.BillingAccountID, *d.Number, reason, amount, d.Currency})
			continue
		}
		row := Debit{
			Seq: len(p.Debits) + 1, InvoiceID: id, InvoiceNumber: d.Number, CustomerID: d.CustomerID, BillingAccountID: d.BillingAccountID, BankCode: payer.Account.Bank, BankName: payer.Account.BankName,
			BranchCode: payer.Account.Branch, BranchName: payer.Account.BranchName, Kind: string(payer.Account.Kind), Number: payer.Account.Number, Holder: payer.Holder,
			NewCode: string(payer.NewCode(lastOf[d.BillingAccountID])), Amount: amount,
		}
		if payer.CustomerNumber != "" {
			row.CustomerNumber = &payer.CustomerNumber
		}
		p.Debits = append(p.Debits, row)
	}
	return p, nil
}

// collectorOn gives who collects, and sees that a bank can collect on the day.
func collectorOn(ctx context.Context, tx *store.Tx, on civil.Date) (core.Collector, error) {
	settings, err := tx.GetSettings(ctx, tx.Tenant.ID)
	if err != nil {
		return core.Collector{}, err
	}
	collector, err := store.CollectorOf(settings.DirectDebit)
	if err != nil {
		return core.Collector{}, err
	}
	rules, err := tx.BillingSettings(ctx)
	if err != nil {
		return core.Collector{}, err
	}
	switch {
	case collector == nil:
		return core.Collector{}, fault.New(fault.Rule, "the tenant's settings don't say who collects: set direct_debit first (updateTenant)")
	case on.Before(tx.Tenant.Today):
		return core.Collector{}, fault.At(fault.Rule, "/collect_on", "%s is over: today is %s", on, tx.Tenant.Today)
	case billing.BanksClosed(on, rules.Holiday):
		return core.Collector{}, fault.At(fault.Rule, "/collect_on", "banks are closed on %s: name the business day on which the bank collects", on)
	}
	return *collector, nil
}

// debitFile gives debits as the file that asks for them.
func debitFile(on civil.Date, collector core.Collector, debits []Debit) core.DebitFile {
	_, month, day := on.YMD()
	f := core.DebitFile{Collector: collector, Day: fmt.Sprintf("%02d%02d", month, day)}
	for _, d := range debits {
		row := core.Debit{
			Account: core.BankAccount{Bank: d.BankCode, BankName: d.BankName, Branch: d.BranchCode, BranchName: d.BranchName, Kind: core.AccountKind(d.Kind), Number: d.Number},
			Holder:  d.Holder, Amount: d.Amount, New: core.NewCode(d.NewCode), Result: core.Collected,
		}
		if d.CustomerNumber != nil {
			row.CustomerNumber = *d.CustomerNumber
		}
		f.Debits = append(f.Debits, row)
	}
	return f
}

// GetDebits gives a batch.
func (s *Service) GetDebits(ctx context.Context, tenant, id ID) (DebitBatch, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (DebitBatch, error) { return debitBatch(ctx, tx, id) })
}

func debitBatch(ctx context.Context, tx *store.Tx, id ID) (DebitBatch, error) {
	row, err := tx.GetDebitBatch(ctx, db.GetDebitBatchParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return DebitBatch{}, store.Found(err, "direct debit batch")
	}
	b, err := batchOf(row)
	if err != nil {
		return DebitBatch{}, err
	}
	b.Debits, err = tx.ListDebits(ctx, db.ListDebitsParams{TenantID: tx.Tenant.ID, BatchID: id})
	return b, err
}

func batchOf(row db.DirectDebitBatch) (DebitBatch, error) {
	collector, err := store.CollectorOf(row.Collector)
	if err != nil {
		return DebitBatch{}, err
	}
	return DebitBatch{DirectDebitBatch: row, Collector: *collector}, nil
}

// ListDebits gives a page of batches without their debits, the newest at first, before one of them; of one status where it is named.
func (s *Service) ListDebits(ctx context.Context, tenant ID, status *string, before ID, limit int) ([]DebitBatch, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]DebitBatch, error) {
		rows, err := tx.ListDebitBatches(ctx, db.ListDebitBatchesParams{TenantID: tenant, Before: cmp.Or(before, store.LastID), Status: status, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		out := make([]DebitBatch, len(rows))
		for i, r := range rows {
			if out[i], err = batchOf(r); err != nil {
				return nil, err
			}
		}
		return out, nil
	})
}

// DebitRequest gives the file that asks the bank to collect a batch, in Shift_JIS, with CR and LF after each record or without: always the same bytes.
// There is none of a batch that was cancelled.
func (s *Service) DebitRequest(ctx context.Context, tenant, id ID, lineEnds bool) ([]byte, DebitBatch, error) {
	b, err := s.GetDebits(ctx, tenant, id)
	if err != nil {
		return nil, b, err
	}
	if b.Status == batchCancelled {
		return nil, b, fault.New(fault.Conflict, "the batch was cancelled: it isn't to be collected")
	}
	var text strings.Builder
	for _, record := range debitFile(b.CollectOn, b.Collector, b.Debits).Records() {
		text.WriteString(record)
		if lineEnds {
			text.WriteString("\r\n")
		}
	}
	out, err := japanese.ShiftJIS.NewEncoder().Bytes([]byte(text.String()))
	return out, b, err
}

// SettleDebits takes the bank's file with what became of a batch's debits. It is held against the batch whole before anything is written. What was collected
// becomes a payment on the day of the collection, which settles what is open of its invoice; what was paid otherwise meanwhile leaves a deposit. What failed
// keeps its reason, and its invoice is free for the next batch. The same file again changes nothing, another one is a conflict.
func (s *Service) SettleDebits(ctx context.Context, cmd store.Command, id ID, content []byte) (DebitBatch, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (DebitBatch, error) {
		b, err := lockDebits(ctx, tx, id)
		if err != nil {
			return DebitBatch{}, err
		}
		text, err := japanese.ShiftJIS.NewDecoder().Bytes(content)
		if err != nil {
			return DebitBatch{}, fault.New(fault.Rule, "the file isn't Shift_JIS")
		}
		digest := sha256.Sum256([]byte(strings.NewReplacer("\r", "", "\n", "", "\x1a", "").Replace(string(text))))
		switch {
		case b.Status == batchSettled && bytes.Equal(b.ResultDigest, digest[:]):
			return b, nil
		case b.Status == batchSettled:
			return DebitBatch{}, fault.New(fault.Conflict, "the batch is settled already, by another file")
		case b.Status == batchCancelled:
			return DebitBatch{}, fault.New(fault.Conflict, "the batch was cancelled: what a bank collected nevertheless is recorded as payments (recordPayment)")
		case b.CollectOn.After(tx.Tenant.Today):
			return DebitBatch{}, fault.New(fault.Rule, "nothing is collected before %s: today is %s", b.CollectOn, tx.Tenant.Today)
		}
		back, err := core.ReadDebits(string(text))
		if err != nil {
			return DebitBatch{}, err
		}
		results, err := debitFile(b.CollectOn, b.Collector, b.Debits).Results(back)
		if err != nil {
			return DebitBatch{}, err
		}
		entries, err := settleDebits(ctx, tx, b, results)
		if err != nil {
			return DebitBatch{}, err
		}
		return endDebits(ctx, tx, b, batchSettled, digest[:], nil, store.Fact{Action: "settle_direct_debit_batch", Entries: entries})
	})
}

// lockDebits locks a batch and reads it as it is then.
func lockDebits(ctx context.Context, tx *store.Tx, id ID) (DebitBatch, error) {
	if _, err := tx.LockDebitBatch(ctx, db.LockDebitBatchParams{TenantID: tx.Tenant.ID, ID: id}); err != nil {
		return DebitBatch{}, store.Found(err, "direct debit batch")
	}
	return debitBatch(ctx, tx, id)
}

// settleDebits records a payment of each debit that was collected, and gives an entry of each that failed.
func settleDebits(ctx context.Context, tx *store.Tx, b DebitBatch, results []core.DebitResult) ([]store.Entry, error) {
	accounts, invoices := make([]ID, len(b.Debits)), make([]ID, len(b.Debits))
	for i, d := range b.Debits {
		accounts[i], invoices[i] = d.BillingAccountID, d.InvoiceID
	}
	if _, err := lockAll(ctx, tx, accounts); err != nil {
		return nil, err
	}
	documents, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tx.Tenant.ID, Ids: invoices})
	if err != nil {
		return nil, err
	}
	bills, err := tx.LoadBills(ctx, documents)
	if err != nil {
		return nil, err
	}
	var entries []store.Entry
	var payments []newPayment
	rows := make([]db.DirectDebit, len(b.Debits))
	for i, d := range b.Debits {
		result := string(results[i])
		rows[i] = db.DirectDebit{Seq: d.Seq, Result: &result}
		if results[i] != core.Collected {
			entries = append(entries, store.Entry{
				CustomerID: d.CustomerID, Kind: "debit_failed", EffectiveOn: b.CollectOn, RecordedAt: tx.Tenant.Now, DocumentID: d.InvoiceID, BillingAccountID: d.BillingAccountID,
				Summary: fmt.Sprintf("口座振替不能 %s %s %s JPY", failures[results[i]], *d.InvoiceNumber, money.JPY.Format(d.Amount)),
			})
			continue
		}
		amount, reference := d.Amount, fmt.Sprintf("%s/%d", b.ID, d.Seq)
		in := NewPayment{AccountID: d.BillingAccountID, ReceivedOn: b.CollectOn, Amount: &amount, Method: byDebit, PayerKana: &d.Holder, Reference: &reference}
		if bills[d.InvoiceID].Open().Sign() > 0 {
			in.Asked = []Asked{{InvoiceID: d.InvoiceID}}
		}
		rows[i].PaymentID = store.NewID()
		payments = append(payments, newPayment{rows[i].PaymentID, in})
	}
	if len(payments) > 0 {
		if _, err := recordAll(ctx, tx, payments); err != nil {
			return nil, err
		}
	}
	return entries, tx.SaveDebitResults(ctx, b.ID, rows)
}

// failures are what results are called where a user sees them.
var failures = map[core.DebitResult]string{
	core.InsufficientFunds: "資金不足", core.NoAccount: "預金取引なし", core.StoppedByPayer: "預金者の都合による振替停止", core.NoMandate: "預金口座振替依頼書なし",
	core.StoppedByCollector: "委託者の都合による振替停止", core.OtherFailure: "その他",
}

// CancelDebits says that a batch isn't collected, and frees its invoices. It is a conflict where there are results already.
func (s *Service) CancelDebits(ctx context.Context, cmd store.Command, id ID, reason string) (DebitBatch, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (DebitBatch, error) {
		b, err := lockDebits(ctx, tx, id)
		if err != nil {
			return DebitBatch{}, err
		}
		if b.Status != batchOpen {
			return DebitBatch{}, fault.New(fault.Conflict, "the batch is %s already", b.Status)
		}
		if err := tx.CloseDebits(ctx, db.CloseDebitsParams{TenantID: tx.Tenant.ID, BatchID: id}); err != nil {
			return DebitBatch{}, err
		}
		return endDebits(ctx, tx, b, batchCancelled, nil, &reason, store.Fact{Action: "cancel_direct_debit_batch"})
	})
}

// endDebits closes an open batch, and records the fact.
func endDebits(ctx context.Context, tx *store.Tx, b DebitBatch, status string, digest []byte, reason *string, fact store.Fact) (DebitBatch, error) {
	if err := tx.EndDebitBatch(ctx, db.EndDebitBatchParams{TenantID: tx.Tenant.ID, ID: b.ID, Status: status, ResultDigest: digest, Reason: reason, EndedBy: &tx.Actor.Name, Now: &tx.Tenant.Now}); err != nil {
		return DebitBatch{}, err
	}
	after, err := debitBatch(ctx, tx, b.ID)
	if err != nil {
		return DebitBatch{}, err
	}
	fact.Entity, fact.ID, fact.Before, fact.After = "direct_debit_batch", b.ID, b.DirectDebitBatch, after.DirectDebitBatch
	return after, tx.Record(ctx, fact)
}
