package customer

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// Staff is a person at a customer (担当者).
type Staff = db.Staff

// Address is a postal address in Japan.
type Address struct {
	PostalCode *string
	Prefecture *string
	City       *string
	Line1      *string
	Line2      *string
}

// StaffFields are what a person's record is made of and what can be changed of it.
type StaffFields struct {
	Name       string
	NameKana   *string
	Department *string
	Email      *string
	Phone      *string
	Address    Address
}

// GetStaff reads a person at a customer.
func (s *Service) GetStaff(ctx context.Context, tenant, customerID, id store.ID) (Staff, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Staff, error) { return staff(ctx, tx, customerID, id) })
}

func staff(ctx context.Context, tx *store.Tx, customerID, id store.ID) (Staff, error) {
	row, err := tx.GetStaff(ctx, db.GetStaffParams{TenantID: tx.Tenant.ID, CustomerID: customerID, ID: id})
	return row, store.Found(err, "person at this customer")
}

// ListStaff lists the people at a customer in the order in which they were recorded, after one of them.
func (s *Service) ListStaff(ctx context.Context, tenant, customerID, after store.ID, limit int) ([]Staff, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Staff, error) {
		if _, err := get(ctx, tx, customerID); err != nil {
			return nil, err
		}
		return tx.ListStaff(ctx, db.ListStaffParams{TenantID: tenant, CustomerID: customerID, After: after, PageLimit: limit})
	})
}

// CreateStaff adds a person to a customer.
func (s *Service) CreateStaff(ctx context.Context, cmd store.Command, customerID store.ID, in StaffFields) (Staff, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Staff, error) {
		if _, err := get(ctx, tx, customerID); err != nil {
			return Staff{}, err
		}
		id := store.NewID()
		if err := tx.CreateStaff(ctx, db.CreateStaffParams{
			TenantID: tx.Tenant.ID, CustomerID: customerID, ID: id, Name: in.Name, NameKana: in.NameKana, Department: in.Department, Email: in.Email,
			Phone: in.Phone, PostalCode: in.Address.PostalCode, Prefecture: in.Address.Prefecture, City: in.Address.City, Line1: in.Address.Line1,
			Line2: in.Address.Line2, Now: tx.Tenant.Now,
		}); err != nil {
			return Staff{}, err
		}
		made, err := staff(ctx, tx, customerID, id)
		if err != nil {
			return Staff{}, err
		}
		if err := tx.IndexCustomer(ctx, customerID); err != nil {
			return Staff{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_staff", Entity: "staff", ID: id, After: made})
	})
}

// UpdateStaff changes a person's record by edit.
func (s *Service) UpdateStaff(ctx context.Context, cmd store.Command, customerID, id store.ID, match store.Match, edit func(*StaffFields)) (Staff, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Staff, error) {
		before, err := lockStaff(ctx, tx, customerID, id)
		if err != nil {
			return Staff{}, err
		}
		if err := match.Check(before.Version); err != nil {
			return Staff{}, err
		}
		in := StaffFields{
			Name: before.Name, NameKana: before.NameKana, Department: before.Department, Email: before.Email, Phone: before.Phone,
			Address: Address{before.PostalCode, before.Prefecture, before.City, before.Line1, before.Line2},
		}
		edit(&in)
		if err := tx.UpdateStaff(ctx, db.UpdateStaffParams{
			TenantID: tx.Tenant.ID, CustomerID: customerID, ID: id, Name: in.Name, NameKana: in.NameKana, Department: in.Department, Email: in.Email,
			Phone: in.Phone, PostalCode: in.Address.PostalCode, Prefecture: in.Address.Prefecture, City: in.Address.City, Line1: in.Address.Line1,
			Line2: in.Address.Line2, Now: tx.Tenant.Now,
		}); err != nil {
			return Staff{}, err
		}
		after, err := staff(ctx, tx, customerID, id)
		if err != nil {
			return Staff{}, err
		}
		if err := tx.IndexCustomer(ctx, customerID); err != nil {
			return Staff{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_staff", Entity: "staff", ID: id, Before: before, After: after})
	})
}

// DeleteStaff removes a person, unless a billing account addresses its documents to them. It gives what was removed.
func (s *Service) DeleteStaff(ctx context.Context, cmd store.Command, customerID, id store.ID) (Staff, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Staff, error) {
		before, err := lockStaff(ctx, tx, customerID, id)
		if err != nil {
			return Staff{}, err
		}
		accounts, err := tx.ListAccountsOfStaff(ctx, db.ListAccountsOfStaffParams{TenantID: tx.Tenant.ID, CustomerID: customerID, StaffID: id})
		if err != nil {
			return Staff{}, err
		}
		if len(accounts) > 0 {
			return Staff{}, fault.New(fault.Conflict, "%d billing accounts address their documents to this person; the first is %s.", len(accounts), accounts[0])
		}
		if _, err := tx.DeleteStaff(ctx, db.DeleteStaffParams{TenantID: tx.Tenant.ID, CustomerID: customerID, ID: id}); err != nil {
			return Staff{}, err
		}
		if err := tx.IndexCustomer(ctx, customerID); err != nil {
			return Staff{}, err
		}
		return before, tx.Record(ctx, store.Fact{Action: "delete_staff", Entity: "staff", ID: id, Before: before})
	})
}

// lockStaff reads a person's record that stays as it is until the transaction ends: no account can begin to refer to it.
func lockStaff(ctx context.Context, tx *store.Tx, customerID, id store.ID) (Staff, error) {
	if _, err := tx.LockStaff(ctx, db.LockStaffParams{TenantID: tx.Tenant.ID, CustomerID: customerID, ID: id}); err != nil {
		return Staff{}, store.Found(err, "person at this customer")
	}
	return staff(ctx, tx, customerID, id)
}
