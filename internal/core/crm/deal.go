package crm

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
)

// Deal is what an opportunity that was won asks for, in keiyaku's words.
type Deal struct {
	Kind           Kind
	AccountID      string
	Title          string
	OrderNumber    string
	ContractNumber string
	StartOn        civil.Date
	SignedOn       civil.Date
	EndOn          civil.Date
	TermMonths     int
	// Lines are in the order of their ids.
	Lines []Line
}

// Line is a line item: an item by its code, how many of it and at which price.
type Line struct {
	ID       string
	Code     string
	Quantity money.Amount
	// Price is the price of one for one period of the charge; nil for that of the catalogue.
	Price *money.Amount
	// Discount is a percentage off; 0 for none.
	Discount money.Amount
}

// Digest tells whether an opportunity asks for the same: its title may change.
func (d Deal) Digest() string {
	d.Title = ""
	text, _ := json.Marshal(d) // plain values: it can't fail
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// won tells whether an opportunity was closed and won: by IsWon where that was sent, else by its stage.
func (m Mapping) won(opportunity Message) bool {
	if is, sent := opportunity.Fields["IsWon"]; sent {
		return is == "true"
	}
	return slices.Contains(m.WonStages, opportunity.Fields["StageName"])
}

// kindOf is what an opportunity is about; not known where the mapping doesn't say.
func (m Mapping) kindOf(opportunity Message) (kind Kind, known bool) {
	is, named := opportunity.Fields["Type"]
	if !named {
		return New, true
	}
	kind, known = m.Types[is]
	return kind, known
}

// The lengths that names and order numbers may have in keiyaku, in characters.
const (
	maxTitle       = 200
	maxOrderNumber = 100
)

// oneLine is a text as keiyaku takes it where it is shown as one line: what breaks lines or turns the direction of writing becomes a space, and is none at its ends. False
// where it is too long.
func oneLine(text string, longest int) (string, bool) {
	text = strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp, unicode.Bidi_Control) {
			return ' '
		}
		return r
	}, text))
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S) }) {
		return "", true // nothing that can be seen
	}
	return text, utf8.RuneCountInString(text) <= longest
}

// linesOf are the line items of an opportunity that are still there, in the order of their ids.
func linesOf(latest map[string]Message, opportunity string) []Message {
	var out []Message
	for _, m := range latest {
		if m.Object == LineItem && m.DealID() == opportunity && m.Fields["IsDeleted"] != "true" {
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b Message) int { return cmp.Compare(a.RecordID, b.RecordID) })
	return out
}

// counted is how many line items an opportunity says to have; none where its field doesn't say.
func (m Mapping) counted(opportunity Message) (int, bool) {
	of, err := number(opportunity.Fields[m.Lines.CountField])
	if err != nil || of.Sign() < 0 || of.Scale() > 0 {
		return 0, false
	}
	n, err := strconv.Atoi(of.String())
	return n, err == nil
}

// read reads what an opportunity asks for. A value that can't be read is a reason why nothing comes of it.
func (m Mapping) read(opportunity Message, kind Kind, lines []Message) (Deal, Reason) {
	d := Deal{Kind: kind, AccountID: opportunity.AccountID(), ContractNumber: value(opportunity, m.Fields.ContractNumber), TermMonths: *m.TermMonths}
	var fits bool
	if d.Title, fits = oneLine(value(opportunity, m.Fields.Title), maxTitle); !fits {
		return d, Reason{ValueUnreadable, fmt.Sprintf("%s of the opportunity is longer than %d characters", m.Fields.Title, maxTitle)}
	}
	if d.OrderNumber, fits = oneLine(value(opportunity, m.Fields.OrderNumber), maxOrderNumber); !fits {
		return d, Reason{ValueUnreadable, fmt.Sprintf("%s of the opportunity is longer than %d characters", m.Fields.OrderNumber, maxOrderNumber)}
	}
	for _, of := range []struct {
		field  string
		to     *civil.Date
		wanted bool
	}{
		{m.Fields.StartOn, &d.StartOn, kind == New || kind == AddOn},
		{m.Fields.SignedOn, &d.SignedOn, kind == New},
		{m.Fields.EndOn, &d.EndOn, kind == Cancellation},
	} {
		if !of.wanted {
			continue
		}
		var err error
		if *of.to, err = day(opportunity.Fields[of.field]); err != nil {
			return d, Reason{ValueUnreadable, fmt.Sprintf("%s of the opportunity is no date, as 2026-04-01: %.40q", of.field, opportunity.Fields[of.field])}
		}
	}
	if text := opportunity.Fields[m.Fields.TermMonths]; m.Fields.TermMonths != "" && text != "" {
		months, err := number(text)
		n, wrong := strconv.Atoi(months.String())
		if err != nil || wrong != nil || n < 1 || n > 600 {
			return d, Reason{ValueUnreadable, fmt.Sprintf("%s of the opportunity is no number of months, 1 to 600: %.40q", m.Fields.TermMonths, text)}
		}
		d.TermMonths = n
	}
	for _, of := range lines {
		line, reason := m.line(of)
		if reason.Code != "" {
			return d, reason
		}
		d.Lines = append(d.Lines, line)
	}
	return d, Reason{}
}

func (m Mapping) line(of Message) (Line, Reason) {
	l := Line{ID: of.RecordID, Code: of.Fields[m.Fields.ItemCode], Quantity: money.Int(1)}
	if l.Code == "" {
		return l, Reason{ItemUnnamed, fmt.Sprintf("the line item %s has no %s: add the field to the outbound message, or fill it in", of.RecordID, m.Fields.ItemCode)}
	}
	if item, mapped := m.Products[l.Code]; mapped {
		l.Code = item
	}
	unreadable := func(field string) Reason {
		return Reason{ValueUnreadable, fmt.Sprintf("%s of the line item %s is no number above 0 that keiyaku has: %.40q", field, of.RecordID, of.Fields[field])}
	}
	var err error
	if text, sent := of.Fields[m.Fields.Quantity]; sent {
		if l.Quantity, err = number(text); err != nil || l.Quantity.Sign() <= 0 {
			return l, unreadable(m.Fields.Quantity)
		}
	}
	if text, sent := of.Fields[m.Fields.UnitPrice]; sent && m.Price == Negotiated {
		price, err := number(text)
		if err != nil || price.Sign() < 0 {
			return l, unreadable(m.Fields.UnitPrice)
		}
		l.Price = &price
	}
	if text, sent := of.Fields[m.Fields.Discount]; sent {
		if l.Discount, err = number(text); err != nil || l.Discount.Sign() < 0 || l.Discount.Cmp(money.Int(100)) > 0 {
			return l, unreadable(m.Fields.Discount)
		}
	}
	return l, Reason{}
}
