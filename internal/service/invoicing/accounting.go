package invoicing

// What accounting systems pull: the documents that were issued, credited, taken back and paid, in the order in which that was committed.

import (
	"context"
	"slices"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// booked are the events that accounting is told of, and what each is called there.
var booked = map[string]string{
	"invoice.issued":     "issued",
	"credit_note.issued": "credited",
	"invoice.cancelled":  "cancelled",
	"invoice.paid":       "paid",
}

// FeedPlace is where in the feed a reader is; zero is its beginning.
type FeedPlace struct {
	Tx int
	ID ID
}

// Acknowledgement says that an accounting system has taken a document over, and what it is called there.
type Acknowledgement = db.AccountingAcknowledgement

// Posting is something that happened to a document, with the document as it is now.
type Posting struct {
	FeedPlace
	// Change is what happened: issued, credited, cancelled (the document is the one that takes another back), paid.
	Change           string
	OccurredAt       time.Time
	EffectiveOn      civil.Date
	Document         Summary
	Acknowledgements []Acknowledgement
}

// PostingFilter is which postings to read; what is empty doesn't count.
type PostingFilter struct {
	// OpenFor leaves out what an accounting system has taken over.
	OpenFor *string
	After   FeedPlace
	Limit   int
}

// Postings reads the feed of accounting after a place, as far as it has surely been committed: keeping the last place and asking again never misses one.
func (s *Service) Postings(ctx context.Context, tenant ID, f PostingFilter) ([]Posting, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Posting, error) {
		if err := tx.PlanForValues(ctx); err != nil {
			return nil, err
		}
		types := make([]string, 0, len(booked))
		for t := range booked {
			types = append(types, t)
		}
		slices.Sort(types)
		events, err := tx.ListAccountingEvents(ctx, db.ListAccountingEventsParams{
			TenantID: tenant, AfterTx: f.After.Tx, AfterID: store.OrNil(f.After.ID), Types: types, OpenFor: f.OpenFor, PageLimit: f.Limit,
		})
		if err != nil || len(events) == 0 {
			return nil, err
		}
		ids := make([]ID, len(events))
		for i, e := range events {
			ids[i] = e.DocumentID
		}
		rows, err := tx.GetInvoices(ctx, db.GetInvoicesParams{TenantID: tenant, Ids: ids})
		if err != nil {
			return nil, err
		}
		summaries, err := s.summaries(ctx, tx, rows)
		if err != nil {
			return nil, err
		}
		documents := map[ID]Summary{}
		for _, d := range summaries {
			documents[d.Row.ID] = d
		}
		acknowledged, err := acknowledgements(ctx, tx, ids)
		if err != nil {
			return nil, err
		}
		out := make([]Posting, len(events))
		for i, e := range events {
			out[i] = Posting{FeedPlace{e.Tx, e.ID}, booked[e.Type], e.OccurredAt, e.EffectiveOn, documents[e.DocumentID], acknowledged[e.DocumentID]}
		}
		return out, nil
	})
}

func acknowledgements(ctx context.Context, tx *store.Tx, documents []ID) (map[ID][]Acknowledgement, error) {
	rows, err := tx.ListAcknowledgements(ctx, db.ListAcknowledgementsParams{TenantID: tx.Tenant.ID, InvoiceIds: documents})
	out := map[ID][]Acknowledgement{}
	for _, r := range rows {
		out[r.InvoiceID] = append(out[r.InvoiceID], r)
	}
	return out, err
}

// Acknowledge notes that an accounting system has taken an issued document over, under an id of its own. Doing it again changes nothing; under another id it is a
// conflict, unless that is to replace the first: a document that is booked twice is what this is against.
func (s *Service) Acknowledge(ctx context.Context, cmd store.Command, document ID, system, externalID string, replace bool) (Acknowledgement, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Acknowledgement, error) {
		rows, err := tx.ListInvoicesByID(ctx, db.ListInvoicesByIDParams{TenantID: tx.Tenant.ID, Ids: []ID{document}})
		if err != nil {
			return Acknowledgement{}, err
		}
		switch {
		case len(rows) == 0:
			return Acknowledgement{}, fault.New(fault.NotFound, "there is no such invoice")
		case rows[0].Status != "issued":
			return Acknowledgement{}, fault.New(fault.Conflict, "the document is a draft: only what is issued is booked")
		}
		if _, err := tx.LockAccounts(ctx, db.LockAccountsParams{TenantID: tx.Tenant.ID, Ids: []ID{rows[0].BillingAccountID}}); err != nil { // one at a time
			return Acknowledgement{}, err
		}
		of := func() (*Acknowledgement, error) {
			all, err := acknowledgements(ctx, tx, []ID{document})
			for _, a := range all[document] {
				if a.System == system {
					return &a, err
				}
			}
			return nil, err
		}
		before, err := of()
		switch {
		case err != nil:
			return Acknowledgement{}, err
		case before != nil && before.ExternalID == externalID:
			return *before, nil
		case before != nil && !replace:
			return Acknowledgement{}, fault.New(fault.Conflict, "%s has taken it over already, as %s: see there that it isn't booked twice, then send `replace`", system, before.ExternalID)
		}
		if err := tx.SaveAcknowledgement(ctx, db.SaveAcknowledgementParams{
			TenantID: tx.Tenant.ID, InvoiceID: document, System: system, ExternalID: externalID, Now: tx.Tenant.Now, ByName: tx.Actor.Name,
		}); err != nil {
			return Acknowledgement{}, err
		}
		after, err := of()
		if err != nil || after == nil {
			return Acknowledgement{}, err
		}
		return *after, tx.Record(ctx, store.Fact{Action: "acknowledge_invoice", Entity: "invoice", ID: document, Before: before, After: after})
	})
}
