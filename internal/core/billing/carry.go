package billing

import (
	"slices"

	"keiyaku/internal/core/civil"
)

// carryDays is how long what is too little to bill, or below zero, waits for a next document: from one month's end to the next. With nothing
// expected by then it is billed, or given back, as it is.
const carryDays = 31

// Below says what becomes of a document whose total is below zero.
type Below string

// What becomes of it; none is ByCreditNote.
const (
	ByCreditNote Below = "credit_note" // it is issued as a credit note
	ByBalance    Below = "balance"     // it is carried to the next document, if one is expected
)

// Carries tells whether a document may be carried to the next one at all.
func (s Settings) Carries() bool { return s.Below == ByBalance || s.Minimum.Sign() > 0 }

// waits tells whether a document is to be carried to the next one.
func (s Settings) waits(d Document) bool {
	switch {
	case d.Held || d.Kind == Settlement:
		return false
	case d.Total.Sign() < 0:
		return s.Below == ByBalance
	}
	return d.Total.Cmp(s.Minimum) < 0
}

// carriedOver carries the lines of documents that wait to the next document of their group. The next one may not be due yet: then they wait with
// it, and are part of no draft. It follows from what is expected, so it doesn't matter when somebody looks. A contract that can't be rated as far as
// that is a failure already: its lines would be on none of the documents. Carried are the documents that are due and wait for one that isn't.
func carriedOver(account Account, settings Settings, due []Document, upTo civil.Date) (documents, carried []Document, failures []Failure) {
	last := upTo
	waits := false
	for _, d := range due {
		if settings.waits(d) {
			waits, last = true, civil.Max(last, d.BillingDate)
		}
	}
	if !waits {
		return due, nil, nil
	}
	isDue := map[datedKey]bool{}
	for _, d := range due {
		for _, l := range d.Lines {
			isDue[datedKey{l.ContractID, l.Key, d.BillingDate}] = true
		}
	}
	further := planLines(account, settings, last.AddDays(carryDays))
	docs := group(account, settings, further.lines)
	ahead := make([]bool, len(docs))
	for i, d := range docs {
		for _, l := range d.Lines {
			ahead[i] = ahead[i] || !isDue[datedKey{l.ContractID, l.Key, d.BillingDate}]
		}
	}
	for i := 0; i < len(docs); i++ {
		if !settings.waits(docs[i]) {
			continue
		}
		next := slices.IndexFunc(docs[i+1:], func(d Document) bool {
			return !d.Held && d.ContractID == docs[i].ContractID && docs[i].BillingDate.Before(d.BillingDate) && docs[i].BillingDate.Days(d.BillingDate) <= carryDays
		})
		if next < 0 {
			continue
		}
		if ahead[i+1+next] && !ahead[i] {
			waiting := docs[i]
			waiting.Carried = true
			carried = append(carried, waiting)
		}
		to := &docs[i+1+next]
		to.Lines, to.Corrects = append(to.Lines, docs[i].Lines...), append(to.Corrects, docs[i].Corrects...)
		to.total(settings)
		docs[i].Lines = nil
	}
	for i, d := range docs {
		if len(d.Lines) > 0 && !ahead[i] {
			documents = append(documents, d)
		}
	}
	return documents, carried, further.Failures
}

// datedKey is a line on the day of its document.
type datedKey struct {
	contract ID
	Key
	on civil.Date
}
