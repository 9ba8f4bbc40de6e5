package auth

// Role is what a person does in the company that uses keiyaku. A person has those that the company's provider of identities says, and may do what any of them may.
type Role string

// The roles.
const (
	// RoleAdmin sets the tenant up and may do everything.
	RoleAdmin Role = "admin"
	// RoleSales agrees on contracts and what changes in them, and sees what is billed.
	RoleSales Role = "sales"
	// RoleBilling bills, takes payments and closes usage, and keeps billing accounts; it agrees on nothing.
	RoleBilling Role = "billing"
	// RoleViewer sees what the others do.
	RoleViewer Role = "viewer"
)

// Roles lists every role there is.
func Roles() []Role { return []Role{RoleAdmin, RoleSales, RoleBilling, RoleViewer} }

// Scopes is what a role may do; nothing for one that there isn't.
func (r Role) Scopes() []Scope {
	switch r {
	case RoleAdmin:
		return []Scope{Admin}
	case RoleSales:
		return []Scope{TenancyRead, CatalogRead, CustomersWrite, ContractsWrite, ChangesWrite, BillingRead, UsageRead, TransferWrite}
	case RoleBilling:
		return []Scope{TenancyRead, CatalogRead, CustomersWrite, ContractsRead, ChangesRead, BillingWrite, UsageWrite, TransferWrite}
	case RoleViewer:
		return []Scope{TenancyRead, CatalogRead, CustomersRead, ContractsRead, ChangesRead, BillingRead, UsageRead, TransferRead}
	}
	return nil
}
