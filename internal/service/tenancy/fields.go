package tenancy

import (
	"context"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// CustomField is a field that the tenant gives its contracts.
type CustomField = db.CustomField

// maxFields is how many custom fields a tenant may have.
const maxFields = 50

// NewCustomField is a custom field to be made. Its key and type can't be changed.
type NewCustomField struct {
	Key, Label, Type string
	Options          []string
	Searchable       bool
}

// ListCustomFields reads all fields, by key.
func (s *Service) ListCustomFields(ctx context.Context, tenant store.ID) ([]CustomField, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]CustomField, error) { return tx.ListCustomFields(ctx, tenant) })
}

// GetCustomField reads a field.
func (s *Service) GetCustomField(ctx context.Context, tenant, id store.ID) (CustomField, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (CustomField, error) { return customField(ctx, tx, id) })
}

func customField(ctx context.Context, tx *store.Tx, id store.ID) (CustomField, error) {
	row, err := tx.GetCustomField(ctx, db.GetCustomFieldParams{TenantID: tx.Tenant.ID, ID: id})
	return row, store.Found(err, "custom field")
}

// CreateCustomField adds a field.
func (s *Service) CreateCustomField(ctx context.Context, cmd store.Command, in NewCustomField) (CustomField, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (CustomField, error) {
		if _, err := tx.LockSettings(ctx, tx.Tenant.ID); err != nil { // one at a time, so that the keys and the number of fields hold
			return CustomField{}, err
		}
		have, err := tx.ListCustomFields(ctx, tx.Tenant.ID)
		if err != nil {
			return CustomField{}, err
		}
		switch {
		case slices.ContainsFunc(have, func(f CustomField) bool { return f.Key == in.Key }):
			return CustomField{}, fault.At(fault.Duplicate, "/key", "there is a custom field %q already", in.Key)
		case len(have) >= maxFields:
			return CustomField{}, fault.New(fault.Rule, "there are %d custom fields, which is all that there can be", maxFields)
		}
		if err := checkOptions(in.Type, in.Options); err != nil {
			return CustomField{}, err
		}
		id := store.NewID()
		if err := tx.Queries.CreateCustomField(ctx, db.CreateCustomFieldParams{
			TenantID: tx.Tenant.ID, ID: id, Key: in.Key, Label: in.Label, Type: in.Type, Options: in.Options, Searchable: in.Searchable, Now: tx.Tenant.Now,
		}); err != nil {
			return CustomField{}, err
		}
		made, err := customField(ctx, tx, id)
		if err != nil {
			return CustomField{}, err
		}
		return made, tx.Record(ctx, store.Fact{Action: "create_custom_field", Entity: "custom_field", ID: id, After: made})
	})
}

func checkOptions(kind string, options []string) error {
	switch {
	case kind == "choice" && len(options) == 0:
		return fault.At(fault.Rule, "/options", "a choice has options")
	case kind != "choice" && len(options) > 0:
		return fault.At(fault.Rule, "/options", "only a choice has options")
	}
	return nil
}

// UpdateCustomField changes a field's label, options, or whether it may be set.
func (s *Service) UpdateCustomField(ctx context.Context, cmd store.Command, id store.ID, match store.Match, edit func(*CustomField)) (CustomField, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (CustomField, error) {
		if _, err := tx.LockSettings(ctx, tx.Tenant.ID); err != nil {
			return CustomField{}, err
		}
		before, err := customField(ctx, tx, id)
		if err != nil {
			return CustomField{}, err
		}
		if err := match.Check(before.Version); err != nil {
			return CustomField{}, err
		}
		to := before
		edit(&to)
		if err := checkOptions(to.Type, to.Options); err != nil {
			return CustomField{}, err
		}
		if err := tx.Queries.UpdateCustomField(ctx, db.UpdateCustomFieldParams{TenantID: tx.Tenant.ID, ID: id, Label: to.Label, Options: to.Options, Active: to.Active, Now: tx.Tenant.Now}); err != nil {
			return CustomField{}, err
		}
		after, err := customField(ctx, tx, id)
		if err != nil {
			return CustomField{}, err
		}
		return after, tx.Record(ctx, store.Fact{Action: "update_custom_field", Entity: "custom_field", ID: id, Before: before, After: after})
	})
}
