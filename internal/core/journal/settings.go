package journal

import (
	"fmt"
	"slices"

	"keiyaku/internal/core/fault"
)

// Settings are what a company books amounts to.
type Settings struct {
	Receivable Account `json:"receivable"`
	Sales      Account `json:"sales"`
	Bank       Account `json:"bank"`
	Fee        Account `json:"fee"`
	// FeeTax is what is booked to Fee for consumption tax.
	FeeTax FeeTax `json:"fee_tax"`
	// Deposit is what was paid and isn't used yet; Deferred is what was billed and isn't earned yet.
	Deposit  Account `json:"deposit"`
	Deferred Account `json:"deferred"`
	// Methods are the accounts that payments of a method come into, where that isn't the bank.
	Methods []MethodAccount `json:"methods,omitempty"`
	// Items are the accounts of items and categories of tax, where those aren't sales.
	Items []SalesAccount `json:"items,omitempty"`
	// PerCustomer has the receivable divided by customers: each is a sub-account.
	PerCustomer CustomerNaming `json:"per_customer,omitempty"`
	// Deferral is by what later months' earnings are kept until then; none where all is earned when it is billed.
	Deferral Basis       `json:"deferral,omitempty"`
	Books    Books       `json:"books"`
	Names    []ClassName `json:"names,omitempty"`
}

// CustomerNaming is what a customer's sub-account is called.
type CustomerNaming string

// The namings.
const (
	ByName CustomerNaming = "customer_name"
	ByCode CustomerNaming = "customer_code"
)

// MethodAccount is the account that payments of a method come into.
type MethodAccount struct {
	Method  string  `json:"method"`
	Account Account `json:"account"`
}

// SalesAccount is the account of an item, of a category of tax, or of an item in one: none stands for any.
type SalesAccount struct {
	ItemID   string  `json:"item_id,omitempty"`
	Category string  `json:"category,omitempty"`
	Account  Account `json:"account"`
}

// ClassName is what a company calls a class of tax in a system.
type ClassName struct {
	System System `json:"system"`
	Class  Class  `json:"class"`
	Name   string `json:"name"`
}

// FirstSettings are what every company begins with.
func FirstSettings() Settings {
	return Settings{
		Receivable: Account{Name: "売掛金"}, Sales: Account{Name: "売上高"}, Bank: Account{Name: "普通預金"}, Fee: Account{Name: "支払手数料"}, FeeTax: FeePurchased,
		Deposit: Account{Name: "前受金"}, Deferred: Account{Name: "前受収益"}, Books: TaxExcluded,
	}
}

// Check refuses what says two things of one: an error points at the second.
func (s Settings) Check() error {
	for i, m := range s.Methods {
		if slices.ContainsFunc(s.Methods[:i], func(o MethodAccount) bool { return o.Method == m.Method }) {
			return fault.At(fault.Rule, fmt.Sprintf("/methods/%d", i), "Another account is named for payments by %s.", m.Method)
		}
	}
	for i, a := range s.Items {
		switch {
		case a.ItemID == "" && a.Category == "":
			return fault.At(fault.Rule, fmt.Sprintf("/items/%d", i), "It names neither an item nor a category of tax: what all others are booked to is `sales`.")
		case slices.ContainsFunc(s.Items[:i], func(o SalesAccount) bool { return o.ItemID == a.ItemID && o.Category == a.Category }):
			return fault.At(fault.Rule, fmt.Sprintf("/items/%d", i), "Another account is named for the same item and category of tax.")
		}
	}
	for i, n := range s.Names {
		if slices.ContainsFunc(s.Names[:i], func(o ClassName) bool { return o.System == n.System && o.Class == n.Class }) {
			return fault.At(fault.Rule, fmt.Sprintf("/tax_names/%d", i), "Another name is given for the same class of tax in the same system.")
		}
	}
	return nil
}

// SalesAccountOf is what an item's sales in a category of tax are booked to: the account of both, of the item, of the category, or sales.
func (s Settings) SalesAccountOf(item, category string) Account {
	for _, of := range []SalesAccount{{ItemID: item, Category: category}, {ItemID: item}, {Category: category}} {
		if i := slices.IndexFunc(s.Items, func(a SalesAccount) bool { return a.ItemID == of.ItemID && a.Category == of.Category }); i >= 0 {
			return s.Items[i].Account
		}
	}
	return s.Sales
}

// IntoOf is what payments of a method come into.
func (s Settings) IntoOf(method string) Account {
	if i := slices.IndexFunc(s.Methods, func(m MethodAccount) bool { return m.Method == method }); i >= 0 {
		return s.Methods[i].Account
	}
	return s.Bank
}

// ReceivableOf is the account of what a customer owes.
func (s Settings) ReceivableOf(name, code string) Account {
	a := s.Receivable
	switch s.PerCustomer {
	case ByName:
		a.Sub, a.Customer = name, code
	case ByCode:
		a.Sub, a.Customer = code, code
	}
	return a
}

// CanWrite refuses a file that would leave out what the settings want booked.
func (s Settings) CanWrite(system System) error {
	if system == Freee && s.Deferral != "" {
		return fault.New(fault.Rule, "freee's import takes income and expenses, and no transfers between accounts: what later months earn would be kept and never released. Set `deferral` to none, or take the entries as JSON.")
	}
	return nil
}

// FormatOf is how a file for a system is written.
func (s Settings) FormatOf(system System) Format {
	f := Format{System: system, Books: s.Books, Names: map[Class]string{}}
	for _, n := range s.Names {
		if n.System == system {
			f.Names[n.Class] = n.Name
		}
	}
	return f
}
