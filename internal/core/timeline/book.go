package timeline

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"keiyaku/internal/core/civil"
)

// Book is what a fold reads besides the changes: the immutable editions of items, and which of them a renewal took when its day
// came. A fold without it can't renew to the version on sale and keeps what it has.
type Book struct {
	// Editions are by catalogue item, ascending by the day from which each is on sale. The ids of their charges are the catalogue's.
	Editions map[ID][]Edition
	// Renewed is, by the first day of a term, the version that each contract item took: it wins over what is on sale.
	Renewed map[civil.Date]map[ID]ID
}

// Edition is a version of an item, on sale from a day.
type Edition struct {
	OnSaleFrom civil.Date
	Item       NewItem
}

// editionFor is the edition that a contract item takes with a term that begins on a day: the one that was taken, else the last
// that is on sale by then; nil where there is none.
func (b Book) editionFor(item Item, on civil.Date) *Edition {
	taken := b.Renewed[on][item.ID]
	var out *Edition
	for i, e := range b.Editions[item.ItemID] {
		switch {
		case taken != "" && e.Item.VersionID == taken:
			return &b.Editions[item.ItemID][i]
		case taken == "" && !e.OnSaleFrom.After(on):
			out = &b.Editions[item.ItemID][i]
		}
	}
	return out
}

// For is an edition's item as it comes onto a contract item that moves to it by itself, or where nothing is recorded. Charges that are new with it need ids
// that every fold makes alike: a name-based UUID (RFC 9562, version 8) of the contract item, the version and the charge's code.
func (e Edition) For(item Item) NewItem {
	to := e.Item
	to.ID = item.ID
	to.Charges = append([]ChargeSpec(nil), to.Charges...)
	for i := range to.Charges {
		to.Charges[i].ID = DerivedID(item.ID, to.VersionID, ID(to.Charges[i].Code))
	}
	return to
}

// RenewsOnSale tells whether the contract, or an item with a term of its own, renews to the version on sale.
func (t Timeline) RenewsOnSale() bool {
	onSale := func(s RuleStep) bool { return s.Rule.Price == OnSale }
	return slices.ContainsFunc(t.Renewals, onSale) || slices.ContainsFunc(t.Items, func(i Item) bool { return slices.ContainsFunc(i.Renewals, onSale) })
}

// DerivedID is a name-based UUID (RFC 9562, version 8) of what it is made of: the same whenever it is made.
func DerivedID(of ...ID) ID {
	h := sha256.New()
	for _, id := range of {
		h.Write([]byte(id))
		h.Write([]byte{0})
	}
	b := h.Sum(nil)[:16]
	b[6] = b[6]&0x0f | 0x80
	b[8] = b[8]&0x3f | 0x80
	x := hex.EncodeToString(b)
	return ID(x[:8] + "-" + x[8:12] + "-" + x[12:16] + "-" + x[16:20] + "-" + x[20:])
}
