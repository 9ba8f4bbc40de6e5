package store

// Who a tenant's documents are from, beside its registration number, and where they go.

import (
	"encoding/json"

	"keiyaku/db"
)

// Issuer is what documents show of who issues them.
type Issuer struct {
	// Name is the tenant's, where a document is frozen; the settings have it apart.
	Name         string   `json:"name,omitempty"`
	PostalCode   string   `json:"postal_code,omitempty"`
	AddressLines []string `json:"address_lines,omitempty"`
	Phone        string   `json:"phone,omitempty"`
	Contact      string   `json:"contact,omitempty"`
	// Notes are those of invoices that have none of their own.
	Notes        string        `json:"notes,omitempty"`
	BankAccounts []BankAccount `json:"bank_accounts,omitempty"`
}

// BankAccount is one to pay into.
type BankAccount struct {
	Bank   string `json:"bank"`
	Branch string `json:"branch"`
	// Kind is ordinary (普通) or checking (当座).
	Kind string `json:"kind"`
	// Number has seven digits.
	Number string `json:"number"`
	// Holder is in kana, as banks write it.
	Holder string `json:"holder"`
}

// PostalAddress is where a document goes; what isn't known is nil.
type PostalAddress struct {
	PostalCode *string `json:"postal_code,omitempty"`
	Prefecture *string `json:"prefecture,omitempty"`
	City       *string `json:"city,omitempty"`
	Line1      *string `json:"line1,omitempty"`
	Line2      *string `json:"line2,omitempty"`
}

// AddressOf is where the documents of a billing account go.
func AddressOf(a db.BillingAccount) PostalAddress {
	return PostalAddress{a.PostalCode, a.Prefecture, a.City, a.Line1, a.Line2}
}

// FrozenAddress reads where an issued document went; nothing of it is known where none was frozen.
func FrozenAddress(raw json.RawMessage) (PostalAddress, error) {
	var a PostalAddress
	if len(raw) == 0 {
		return a, nil
	}
	err := unmarshal(raw, &a)
	return a, err
}

// IssuerOf reads a stored issuer.
func IssuerOf(raw json.RawMessage) (Issuer, error) {
	var i Issuer
	err := unmarshal(raw, &i)
	return i, err
}

// Stored is the issuer as it is stored.
func (i Issuer) Stored() json.RawMessage { return marshal(i) }
