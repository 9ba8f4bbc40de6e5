package billing

import (
	"slices"

	"keiyaku/internal/core/civil"
)

// place is a row's place in the ledger.
type place struct {
	Key
	seq int
}

// standing leaves out of a ledger what was rolled back, and what rolled it back: the rest is what is billed. The second result is, by
// service period, the latest day on which something of it was rolled back.
func standing(rows []Row, period func(Row) groupKey) ([]Row, map[groupKey]civil.Date) {
	reversed := map[place]bool{}
	on := map[groupKey]civil.Date{}
	for _, r := range rows {
		if r.Reverses > 0 {
			reversed[place{r.Key, r.Reverses}] = true
			on[period(r)] = civil.Max(on[period(r)], r.ReversedOn)
		}
	}
	if len(reversed) == 0 {
		return rows, nil
	}
	return slices.DeleteFunc(slices.Clone(rows), func(r Row) bool { return r.Reverses > 0 || reversed[place{r.Key, r.Seq}] }), on
}

// Reverse gives the ledger rows by which a cancellation (請求巻戻し) takes back, on a day, all that a document billed: each of its rows with the
// opposite sign. Documents that billed a difference to one of those rows later stand in the way, and are told instead, ascending: they
// have to be rolled back first. The ledger is every row of the document's contracts.
func Reverse(document, cancellation ID, on civil.Date, ledger []Row) (rows []Row, inTheWay []ID) {
	stand, _ := standing(ledger, func(Row) groupKey { return groupKey{} })
	byKey := map[Key][]Row{}
	last := map[Key]int{}
	for _, r := range ledger {
		last[r.Key] = max(last[r.Key], r.Seq)
	}
	for _, r := range stand {
		byKey[r.Key] = append(byKey[r.Key], r)
	}
	for _, r := range stand {
		if r.DocumentID != document {
			continue
		}
		before := civil.Range{From: r.SegmentFrom, Until: r.SegmentFrom}
		for _, other := range byKey[r.Key] {
			switch {
			case other.Seq < r.Seq:
				before = other.Covers
			case other.Seq > r.Seq && other.DocumentID != document:
				inTheWay = append(inTheWay, other.DocumentID)
			}
		}
		last[r.Key]++
		rows = append(rows, Row{
			Key: r.Key, Seq: last[r.Key], ChainID: r.ChainID, Amount: r.Amount.Neg(), Quantity: r.Quantity, Days: -r.Days, Covers: before, Version: r.Version,
			DocumentID: cancellation, Reverses: r.Seq, ReversedOn: on,
		})
	}
	slices.Sort(inTheWay)
	return rows, slices.Compact(inTheWay)
}
