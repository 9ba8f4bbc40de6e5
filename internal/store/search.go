package store

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/timeline"
	"keiyaku/internal/gram"
)

// SearchEdition counts up when texts are cut into tokens otherwise: the sweep indexes customers of an older one again.
const SearchEdition = 1

// The kinds of what is searched.
const (
	SearchContract = "contract"
	SearchCustomer = "customer"
)

// IndexContract writes what a contract is found by: its own words, and its customer's.
func (tx *Tx) IndexContract(ctx context.Context, c *Contract, planned timeline.Timeline) error {
	own, exact, err := tx.own(ctx, c, planned)
	if err != nil {
		return err
	}
	var parties []ID
	for _, p := range planned.Parties {
		parties = append(parties, p.CustomerID)
	}
	customers, err := tx.customerTexts(ctx, parties)
	if err != nil {
		return err
	}
	return tx.saveTokens(ctx, SearchContract, c.ID, own, customers, exact)
}

// customerTexts is what customers are found by together: a contract that went from one to another is found by both.
func (tx *Tx) customerTexts(ctx context.Context, ids []ID) (string, error) {
	var words []string
	seen := map[ID]bool{}
	for _, id := range ids {
		if seen[id] {
			continue
		}
		seen[id] = true
		text, err := tx.customerText(ctx, id)
		if err != nil {
			return "", err
		}
		words = append(words, text)
	}
	return strings.Join(words, "\n"), nil
}

// Findable tells whether a contract is found by its own words as they are.
func (tx *Tx) Findable(ctx context.Context, c *Contract, planned timeline.Timeline) (bool, error) {
	own, exact, err := tx.own(ctx, c, planned)
	if err != nil {
		return false, err
	}
	kept, err := tx.GetSearchText(ctx, db.GetSearchTextParams{TenantID: tx.Tenant.ID, Kind: SearchContract, ID: c.ID})
	if IsNoRows(err) {
		return false, nil
	}
	return kept.Own == exactly(own, exact), err
}

// own is what a contract itself is found by: its words, and its custom fields, which are looked for whole too.
func (tx *Tx) own(ctx context.Context, c *Contract, planned timeline.Timeline) (words string, exact []string, err error) {
	fields, err := tx.searchable(ctx)
	if err != nil {
		return "", nil, err
	}
	own := c.words(planned)
	exact = []string{}
	values := planned.FieldsOn(tx.Tenant.Today)
	for _, key := range slices.Sorted(maps.Keys(values)) {
		if fields[key] {
			v := strings.Trim(string(values[key]), `"`)
			own = append(own, v)
			exact = append(exact, gram.Field(key, v))
		}
	}
	return gram.Text(own...), exact, nil
}

// words are the contract's own.
func (c *Contract) words(planned timeline.Timeline) []string {
	own := []string{c.Number, text(c.Title), text(c.OrderNumber), text(c.ExternalReference)}
	for _, i := range planned.Items {
		own = append(own, i.Code, i.Name)
	}
	for _, ch := range c.Changes {
		if reference := text(ch.Now().ExternalReference); reference != "" {
			own = append(own, reference)
		}
	}
	return own
}

// searchable gives the keys of the custom fields that contracts are found by.
func (tx *Tx) searchable(ctx context.Context) (map[string]bool, error) {
	rows, err := tx.ListCustomFields(ctx, tx.Tenant.ID)
	out := map[string]bool{}
	for _, r := range rows {
		out[r.Key] = r.Searchable
	}
	return out, err
}

// IndexCustomer writes what a customer is found by, and its contracts with it.
func (tx *Tx) IndexCustomer(ctx context.Context, customer ID) error {
	words, err := tx.customerText(ctx, customer)
	if err != nil {
		return err
	}
	if err := tx.saveTokens(ctx, SearchCustomer, customer, words, "", nil); err != nil {
		return err
	}
	contracts, err := tx.ListContractTextsOfCustomer(ctx, db.ListContractTextsOfCustomerParams{TenantID: tx.Tenant.ID, CustomerID: customer})
	if err != nil {
		return err
	}
	for _, c := range contracts {
		all := words
		if len(c.Parties) > 1 {
			if all, err = tx.customerTexts(ctx, c.Parties); err != nil {
				return err
			}
		}
		if err := tx.saveTokens(ctx, SearchContract, c.ID, c.Own, all, nil); err != nil {
			return err
		}
	}
	return tx.SetCustomerIndexed(ctx, db.SetCustomerIndexedParams{TenantID: tx.Tenant.ID, ID: customer, Indexed: SearchEdition})
}

// customerText is what a customer is found by: its own words, and those of its staff.
func (tx *Tx) customerText(ctx context.Context, customer ID) (string, error) {
	rows, err := tx.GetCustomerTexts(ctx, db.GetCustomerTextsParams{TenantID: tx.Tenant.ID, ID: customer})
	if err != nil || len(rows) == 0 {
		return "", err
	}
	words := []string{rows[0].Name, text(rows[0].NameKana), rows[0].Code}
	for _, r := range rows {
		words = append(words, r.StaffName, r.StaffKana, r.StaffEmail, r.StaffPhone)
	}
	return gram.Text(words...), nil
}

// saveTokens writes a text and its tokens where they aren't so already. What is kept is normalised, with a line between words that
// don't belong together. The exact tokens of a contract stay as they are where none are given.
func (tx *Tx) saveTokens(ctx context.Context, kind string, id ID, own, customer string, exact []string) error {
	before, err := tx.GetSearchText(ctx, db.GetSearchTextParams{TenantID: tx.Tenant.ID, Kind: kind, ID: id})
	if err != nil && !IsNoRows(err) {
		return err
	}
	kept := db.SaveSearchTextParams{TenantID: tx.Tenant.ID, Kind: kind, ID: id, Own: own, Customer: customer}
	if exact != nil {
		kept.Own = exactly(own, exact)
	}
	if err == nil && before.Own == kept.Own && before.Customer == kept.Customer {
		return nil
	}
	if err := tx.SaveSearchText(ctx, kept); err != nil {
		return err
	}
	words, tokens := split(kept.Own)
	tokens = append(tokens, gram.Tokens(words+"\n"+customer)...)
	return tx.SaveSearchTokens(ctx, db.SaveSearchTokensParams{TenantID: tx.Tenant.ID, Kind: kind, ID: id, Tokens: tokens})
}

// exactly keeps exact tokens behind the words that they are of; split takes them apart again.
func exactly(own string, exact []string) string { return own + "\n" + strings.Join(exact, "\n") }

func split(own string) (words string, exact []string) {
	var kept []string
	for _, line := range strings.Split(own, "\n") {
		if strings.HasPrefix(line, "\x01") {
			exact = append(exact, line)
		} else {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n"), exact
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// CheckCustomFields holds values to the definitions of the tenant's fields; null takes a value away.
func (tx *Tx) CheckCustomFields(ctx context.Context, pointer string, values map[string]json.RawMessage) error {
	if len(values) == 0 {
		return nil
	}
	rows, err := tx.ListCustomFields(ctx, tx.Tenant.ID)
	if err != nil {
		return err
	}
	defined := map[string]db.CustomField{}
	for _, r := range rows {
		defined[r.Key] = r
	}
	for key, raw := range values {
		if err := checkField(defined, pointer+"/"+key, key, raw); err != nil {
			return err
		}
	}
	return nil
}
