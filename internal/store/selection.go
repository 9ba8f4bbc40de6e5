package store

import (
	"context"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
)

// Selection is which contracts something is about: those that are signed and not over, and have all that is named. The zero one names nothing.
type Selection struct {
	ItemID      ID       `json:"item_id,omitempty"`
	Version     int      `json:"version,omitempty"`
	CustomerID  ID       `json:"customer_id,omitempty"`
	CustomField *FieldIs `json:"custom_field,omitempty"`
	ContractIDs []ID     `json:"contract_ids,omitempty"`
}

// FieldIs is a custom field with a value, as text.
type FieldIs struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// Check refuses a selection that says nothing that could be looked for; pointer is where it stands in a request.
func (s Selection) Check(pointer string) error {
	if s.Version > 0 && s.ItemID == "" {
		return fault.At(fault.Rule, pointer+"/item_id", "a version is of an item")
	}
	return nil
}

// SelectContracts gives the ids of the contracts that are selected, in their order, after one of them.
func (tx *Tx) SelectContracts(ctx context.Context, s Selection, after ID, limit int) ([]ID, error) {
	p := db.SelectBulkContractsParams{
		TenantID: tx.Tenant.ID, OnDay: tx.Tenant.Today, CustomerID: s.CustomerID, ItemID: s.ItemID, Ids: s.ContractIDs, After: after, PageLimit: limit,
	}
	if p.Ids == nil {
		p.Ids = []ID{}
	}
	if s.Version > 0 {
		p.Version = &s.Version
	}
	if f := s.CustomField; f != nil {
		p.Field, p.Value = &f.Key, &f.Value
	}
	return tx.SelectBulkContracts(ctx, p)
}
