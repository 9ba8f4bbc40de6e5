package store

import (
	"context"
	"encoding/json"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/crm"
)

// ToldContract is a contract as a CRM is told of it.
type ToldContract struct {
	ConnectionID ID
	// OpportunityID is the opportunity that made it.
	OpportunityID string
	State         crm.ContractState
	Upsert        crm.Upsert
}

// ToldContracts are contracts that opportunities made, by the ids of these, as a CRM is told of them today.
func (tx *Tx) ToldContracts(ctx context.Context, connection ID, mapping json.RawMessage, of []db.ListCRMContractsRow) ([]ToldContract, error) {
	var m crm.Mapping
	if err := json.Unmarshal(mapping, &m); err != nil {
		return nil, err
	}
	m = m.Filled()
	ids := make([]ID, len(of))
	for i, l := range of {
		ids[i] = l.ContractID
	}
	rows, err := tx.ListContractStandings(ctx, db.ListContractStandingsParams{TenantID: tx.Tenant.ID, OnDay: tx.Tenant.Today, Ids: ids, NilID: NilID})
	if err != nil {
		return nil, err
	}
	states := map[ID]crm.ContractState{}
	for _, r := range rows {
		states[r.ID] = contractState(r)
	}
	var out []ToldContract
	for _, l := range of {
		state := states[l.ContractID]
		out = append(out, ToldContract{connection, l.RecordID, state, m.Out.Upsert(l.RecordID, state)})
	}
	return out, nil
}

func contractState(r db.ListContractStandingsRow) crm.ContractState {
	s := crm.ContractState{ID: r.ID, Number: r.Number, Title: r.Title, Status: r.State, StartOn: r.StartOn, Version: r.Version}
	if r.SignedOn.IsZero() {
		return s
	}
	if r.EndsBefore != civil.Forever {
		s.EndOn = r.EndsBefore.AddDays(-1)
	}
	if r.TermUntil != civil.Forever && !r.TermUntil.IsZero() {
		s.TermEndOn = r.TermUntil.AddDays(-1)
	}
	if r.RenewsOn != civil.Forever {
		s.NextRenewalOn = r.RenewsOn
	}
	return s
}

// ToldToCRMs is a contract as every CRM is told of it that knows it; none for none.
func (tx *Tx) ToldToCRMs(ctx context.Context, contract ID) ([]ToldContract, error) {
	if contract == "" {
		return nil, nil
	}
	links, err := tx.ListCRMLinksOfContract(ctx, db.ListCRMLinksOfContractParams{TenantID: tx.Tenant.ID, ContractID: contract})
	if err != nil {
		return nil, err
	}
	var out []ToldContract
	for _, l := range links {
		told, err := tx.ToldContracts(ctx, l.ConnectionID, l.Mapping, []db.ListCRMContractsRow{{RecordID: l.RecordID, ContractID: contract}})
		if err != nil {
			return nil, err
		}
		out = append(out, told...)
	}
	return out, nil
}
