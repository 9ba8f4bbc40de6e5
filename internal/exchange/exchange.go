// Package exchange says what the rows of each sheet do: it composes the services' operations, which don't know of sheets, and gives out what they keep as rows that do the same.
package exchange

import (
	"cmp"
	"context"
	"encoding/json"
	"strconv"

	"keiyaku/db"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/money"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/store"
)

// ID is the id of anything.
type ID = store.ID

// Services are what rows are done by.
type Services struct {
	Store     *store.Store
	Catalog   *catalog.Service
	Customers *customer.Service
	Contracts *contract.Service
	Usage     *usage.Service
	Payments  *payment.Service
	// Validate holds JSON to a schema of the API's document; what doesn't is a fault with pointers.
	Validate func(schema string, raw json.RawMessage) error
}

// Books are the books of all kinds of sheets.
func Books(s Services) map[sheet.Kind]transfer.Book {
	return map[sheet.Kind]transfer.Book{
		sheet.Customers: telling{customers{s}, sheet.Customers}, sheet.Catalog: telling{items{s}, sheet.Catalog}, sheet.Contracts: telling{contracts{s}, sheet.Contracts},
		sheet.Usage: telling{measurements{s}, sheet.Usage}, sheet.Payments: telling{payments{s}, sheet.Payments},
	}
}

// The kinds of external ids.
const (
	accountKind = "billing_account"
	paymentKind = "payment"
)

// exportPage is how many things are read at a time for an export.
const exportPage = 200

// reading runs a read of the tenant.
func reading[T any](ctx context.Context, s Services, tenant ID, fn func(*store.Tx) (T, error)) (T, error) {
	return store.Read(ctx, s.Store, tenant, fn)
}

// known gives the ids that a sheet knows by external ids of a kind; a thing without one is known by its own id.
func known(ctx context.Context, s Services, tenant ID, kind string, ids []string) (map[string]ID, error) {
	return reading(ctx, s, tenant, func(tx *store.Tx) (map[string]ID, error) {
		rows, err := tx.FindExternalIDs(ctx, db.FindExternalIDsParams{TenantID: tenant, Kind: kind, ExternalIds: ids})
		out := map[string]ID{}
		for _, r := range rows {
			out[r.ExternalID] = r.ID
		}
		return out, err
	})
}

// names gives the external ids of things of a kind.
func names(ctx context.Context, tx *store.Tx, kind string, ids []ID) (map[ID]string, error) {
	rows, err := tx.ExternalIDsOf(ctx, db.ExternalIDsOfParams{TenantID: tx.Tenant.ID, Kind: kind, Ids: ids})
	out := map[ID]string{}
	for _, r := range rows {
		out[r.ID] = r.ExternalID
	}
	return out, err
}

// account finds a billing account by what a sheet calls it; ok is false where there is none.
func account(ctx context.Context, s Services, tenant ID, code string) (a db.BillingAccount, ok bool, err error) {
	ids, err := known(ctx, s, tenant, accountKind, []string{code})
	if err != nil {
		return a, false, err
	}
	id := ids[code]
	if id == "" {
		if !isID(code) {
			return a, false, nil
		}
		id = ID(code)
	}
	rows, err := reading(ctx, s, tenant, func(tx *store.Tx) ([]db.BillingAccount, error) {
		return tx.GetAccounts(ctx, db.GetAccountsParams{TenantID: tenant, Ids: []ID{id}})
	})
	if err != nil || len(rows) == 0 {
		return a, false, err
	}
	return rows[0], true, nil
}

// isID tells what has the form of our ids.
func isID(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i, c := range s {
		dash := i == 8 || i == 13 || i == 18 || i == 23
		if dash != (c == '-') || !dash && (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}

// as is a write based on what was read in the same transaction.
func as(version int) store.Match { return store.Match{Given: true, Version: version} }

// agree sees that rows of one thing say the same of it: the columns of the first, where a later one isn't empty.
func agree(m *sheet.Mistakes, rows []sheet.Row, about string, keys ...string) {
	of := rows[0]
	for i, r := range rows[1:] {
		for _, k := range keys {
			if v := r.Value(k); v != "" && of.Reads(k) && v != of.Value(k) {
				m.Add(i+1, k, sheet.Disagrees, "同じ"+about+"の最初の行（行"+strconv.Itoa(of.Number)+"）と違います。", "最初の行と同じ値にするか、空にしてください。")
			}
		}
	}
}

func text(r sheet.Row, key string) *string {
	if v := r.Value(key); v != "" {
		return &v
	}
	return nil
}

func whole(r sheet.Row, key string) *int {
	if n, err := strconv.Atoi(r.Value(key)); err == nil {
		return &n
	}
	return nil
}

func amount(r sheet.Row, key string) *money.Amount {
	if a, err := money.Parse(r.Value(key)); err == nil {
		return &a
	}
	return nil
}

// day is a date that the sheet has read; none for none.
func day(r sheet.Row, key string) civil.Date {
	d, _ := civil.Parse(r.Value(key))
	return d
}

func yes(r sheet.Row, key string) bool { return r.Value(key) == "yes" }

// put sets a value that isn't empty.
func put(values map[string]string, key, value string) {
	if value != "" {
		values[key] = value
	}
}

func or[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

func wholeText(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func yesText(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// worse is the outcome of two things that were done together: what was made or changed counts.
func worse(a, b transfer.Outcome) transfer.Outcome {
	if a == transfer.Unchanged || a == "" {
		return cmp.Or(b, a)
	}
	return a
}
