package verification

import (
	"context"
	"fmt"

	"keiyaku/db"
	"keiyaku/internal/core/mrr"
	"keiyaku/internal/store"
)

// movements makes the movements of a page of customers again from their contracts' timelines, and lists what was written otherwise.
func movements(ctx context.Context, tx *store.Tx, after ID, found func(string)) (ID, error) {
	customers, err := tx.ListMRRCustomers(ctx, db.ListMRRCustomersParams{TenantID: tx.Tenant.ID, After: after, PageLimit: pageSize})
	if err != nil || len(customers) == 0 {
		return "", err
	}
	for _, customer := range customers {
		if err := movementsOf(ctx, tx, customer, found); err != nil {
			return "", err
		}
	}
	return customers[len(customers)-1], nil
}

func movementsOf(ctx context.Context, tx *store.Tx, customer ID, found func(string)) error {
	ids, err := tx.ListContractsOfCustomers(ctx, db.ListContractsOfCustomersParams{TenantID: tx.Tenant.ID, Ids: []ID{customer}})
	if err != nil {
		return err
	}
	contracts, err := tx.LoadContracts(ctx, ids)
	if err != nil {
		return err
	}
	var steps []mrr.Step
	for _, c := range contracts {
		if c.Derived != store.DerivedEdition {
			return nil // an older release's, that the sweep makes again
		}
		t, _, err := c.Stored()
		if err != nil {
			return err
		}
		for _, s := range mrr.Steps(c.ID, t) {
			if s.CustomerID == customer {
				steps = append(steps, s)
			}
		}
	}
	written, err := tx.MovementsOf(ctx, customer)
	if err != nil {
		return err
	}
	for _, m := range mrr.Difference(written, mrr.Classify(steps)) {
		found(fmt.Sprintf("customer %s: its contracts' revenue moves on %s by %s %s of contract %s (%s) that isn't written", customer, m.On, m.Amount, m.Kind, m.ContractID, m.Reason))
	}
	return nil
}

// sums adds up all movements, documents and payments again and compares with the sums that are kept of them.
func (s *Service) sums(ctx context.Context, tenant ID, found func(string)) error {
	_, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		kept, err := tx.AllMRRTotals(ctx)
		if err != nil {
			return struct{}{}, err
		}
		afresh, err := tx.MRRTotalsKnownAt(ctx, store.EverKnown)
		if err != nil {
			return struct{}{}, err
		}
		for _, difference := range kept.Differences(afresh) {
			found("monthly recurring revenue: " + difference)
		}
		differences, err := tx.BillingDifferences(ctx)
		for _, difference := range differences {
			found("billing: " + difference)
		}
		return struct{}{}, err
	})
	return err
}
