package auth

import (
	"slices"
	"strings"
)

// Scope is something a principal may do: `<area>:read`, `<area>:write`, or admin.
type Scope string

// The scopes. A write scope includes the read scope of its area, since the answer to a write shows what it wrote; Admin
// includes every scope.
const (
	Admin          Scope = "admin"
	TenancyRead    Scope = "tenancy:read"
	TenancyWrite   Scope = "tenancy:write"
	CatalogRead    Scope = "catalog:read"
	CatalogWrite   Scope = "catalog:write"
	CustomersRead  Scope = "customers:read"
	CustomersWrite Scope = "customers:write"
	ContractsRead  Scope = "contracts:read"
	ContractsWrite Scope = "contracts:write"
	ChangesRead    Scope = "changes:read"
	ChangesWrite   Scope = "changes:write"
	BillingRead    Scope = "billing:read"
	BillingWrite   Scope = "billing:write"
	UsageRead      Scope = "usage:read"
	UsageWrite     Scope = "usage:write"
	// Spreadsheets in and out; what they are of needs its own scopes beside.
	TransferRead  Scope = "transfer:read"
	TransferWrite Scope = "transfer:write"
)

// Scopes lists every scope there is.
func Scopes() []Scope {
	return []Scope{
		Admin,
		TenancyRead, TenancyWrite,
		CatalogRead, CatalogWrite,
		CustomersRead, CustomersWrite,
		ContractsRead, ContractsWrite,
		ChangesRead, ChangesWrite,
		BillingRead, BillingWrite,
		UsageRead, UsageWrite, TransferRead, TransferWrite,
	}
}

// Known says whether this is a scope at all.
func (s Scope) Known() bool { return slices.Contains(Scopes(), s) }

// includes says whether having s is having needed.
func (s Scope) includes(needed Scope) bool {
	if s == needed || s == Admin {
		return true
	}
	area, isWrite := strings.CutSuffix(string(s), ":write")
	return isWrite && needed == Scope(area+":read")
}
