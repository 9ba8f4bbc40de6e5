// Package customer keeps who a tenant sells to: customers with their staff and billing accounts, and reads their timeline.
package customer

import (
	"context"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

const (
	// codeSeries numbers the customers that come without a code.
	codeSeries = "customer"
	codePrefix = "CU-"
	// maxParents bounds how deep customers may lie below one another.
	maxParents = 50
)

// Service reads and writes customers and what belongs to them.
type Service struct{ store *store.Store }

// New makes the service.
func New(s *store.Store) *Service { return &Service{store: s} }

// Customer is who the tenant sells to (顧客).
type Customer = db.Customer

// Fields are what a customer is made of and what can be changed of it. A new customer without a code gets the next number;
// ParentID is empty where it belongs to nobody.
type Fields struct {
	Code            string
	Name            string
	NameKana        *string
	CorporateNumber *string
	ParentID        store.ID
	Memo            *string
}

// Filter narrows a list of customers; what is empty doesn't.
type Filter struct {
	Code     *string
	ParentID store.ID
}

// Get reads a customer.
func (s *Service) Get(ctx context.Context, tenant, id store.ID) (Customer, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Customer, error) { return get(ctx, tx, id) })
}

func get(ctx context.Context, tx *store.Tx, id store.ID) (Customer, error) {
	row, err := tx.GetCustomer(ctx, db.GetCustomerParams{TenantID: tx.Tenant.ID, ID: id})
	return row, store.Found(err, "customer")
}

// List lists customers by code, after one of them.
func (s *Service) List(ctx context.Context, tenant store.ID, f Filter, after string, limit int) ([]Customer, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Customer, error) {
		return tx.ListCustomers(ctx, db.ListCustomersParams{TenantID: tenant, After: after, Code: f.Code, ParentID: f.ParentID, PageLimit: limit})
	})
}

// Create makes a customer.
func (s *Service) Create(ctx context.Context, cmd store.Command, in Fields) (Customer, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Customer, error) {
		id := store.NewID()
		if err := checkParent(ctx, tx, id, in.ParentID); err != nil {
			return Customer{}, err
		}
		if in.Code == "" {
			var err error
			if in.Code, err = nextCode(ctx, tx); err != nil {
				return Customer{}, err
			}
		}
		if err := tx.CreateCustomer(ctx, db.CreateCustomerParams{
			TenantID: tx.Tenant.ID, ID: id, Code: in.Code, Name: in.Name, NameKana: in.NameKana, CorporateNumber: in.CorporateNumber, ParentID: in.ParentID,
			Memo: in.Memo, Now: tx.Tenant.Now,
		}); err != nil {
			return Customer{}, err
		}
		made, err := get(ctx, tx, id)
		if err != nil {
			return Customer{}, err
		}
		if err := tx.IndexCustomer(ctx, id); err != nil {
			return Customer{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_customer", Entity: "customer", ID: id, After: made})
	})
}

// nextCode takes the next number of the series that nobody chose as a code.
func nextCode(ctx context.Context, tx *store.Tx) (string, error) {
	for {
		n, err := tx.TakeNumbers(ctx, db.TakeNumbersParams{TenantID: tx.Tenant.ID, Series: codeSeries, N: 1})
		if err != nil {
			return "", err
		}
		code := fmt.Sprintf("%s%06d", codePrefix, n)
		taken, err := tx.HasCustomerCode(ctx, db.HasCustomerCodeParams{TenantID: tx.Tenant.ID, Code: code})
		if err != nil || !taken {
			return code, err
		}
	}
}

// checkParent sees that the customers above one end, and don't come back to it. Each of them stays where it is until the
// transaction ends: two who are put below one another at the same time wait for each other, and the database refuses one.
func checkParent(ctx context.Context, tx *store.Tx, id, parent store.ID) error {
	for above, depth := parent, 0; above != ""; depth++ {
		if above == id {
			return fault.At(fault.Rule, "/parent_id", "A customer can't belong to itself, nor to one that belongs to it.")
		}
		if depth == maxParents {
			return fault.At(fault.Rule, "/parent_id", "Customers can lie at most %d below one another.", maxParents)
		}
		next, err := tx.ShareCustomer(ctx, db.ShareCustomerParams{TenantID: tx.Tenant.ID, ID: above})
		if store.IsNoRows(err) {
			return fault.At(fault.Rule, "/parent_id", "There is no such customer.")
		}
		if err != nil {
			return err
		}
		above = next
	}
	return nil
}

// Update changes a customer by edit.
func (s *Service) Update(ctx context.Context, cmd store.Command, id store.ID, match store.Match, edit func(*Fields)) (Customer, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Customer, error) {
		version, err := tx.LockCustomer(ctx, db.LockCustomerParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Customer{}, store.Found(err, "customer")
		}
		if err := match.Check(version); err != nil {
			return Customer{}, err
		}
		before, err := get(ctx, tx, id)
		if err != nil {
			return Customer{}, err
		}
		in := Fields{
			Code: before.Code, Name: before.Name, NameKana: before.NameKana, CorporateNumber: before.CorporateNumber, ParentID: before.ParentID, Memo: before.Memo,
		}
		edit(&in)
		if in.ParentID != before.ParentID {
			if err := checkParent(ctx, tx, id, in.ParentID); err != nil {
				return Customer{}, err
			}
		}
		if err := tx.UpdateCustomer(ctx, db.UpdateCustomerParams{
			TenantID: tx.Tenant.ID, ID: id, Code: in.Code, Name: in.Name, NameKana: in.NameKana, CorporateNumber: in.CorporateNumber, ParentID: in.ParentID,
			Memo: in.Memo, Now: tx.Tenant.Now,
		}); err != nil {
			return Customer{}, err
		}
		after, err := get(ctx, tx, id)
		if err != nil {
			return Customer{}, err
		}
		if err := tx.IndexCustomer(ctx, id); err != nil {
			return Customer{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_customer", Entity: "customer", ID: id, Before: before, After: after})
	})
}
