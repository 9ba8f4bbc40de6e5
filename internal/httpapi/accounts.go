package httpapi

import (
	"context"

	"keiyaku/api"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/store"
)

// ListBillingAccounts answers listBillingAccounts.
func (s *Server) ListBillingAccounts(ctx context.Context, r api.ListBillingAccountsRequestObject) (api.ListBillingAccountsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	accounts, err := s.customers.ListAccounts(ctx, tenantOf(ctx), idOf(r.CustomerID), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(accounts, size, func(a customer.Account) string { return string(a.ID) }, accountView)
	return api.ListBillingAccounts200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateBillingAccount answers createBillingAccount.
func (s *Server) CreateBillingAccount(ctx context.Context, r api.CreateBillingAccountRequestObject) (api.CreateBillingAccountResponseObject, error) {
	terms, err := termsOf(r.Body.PaymentTerms)
	if err != nil {
		return nil, err
	}
	in := customer.NewAccount{Currency: money.Currency(or(r.Body.Currency)), AccountFields: customer.AccountFields{
		Name: r.Body.Name, Addressee: or(r.Body.Addressee), Address: addressOf(r.Body.Address), StaffID: idOr(r.Body.StaffID), ClosingDay: intPointer(r.Body.ClosingDay),
		PaymentMethod: string(or(r.Body.PaymentMethod)), Terms: terms, Delivery: string(or(r.Body.Delivery)), Email: r.Body.Email,
		TaxMode: string(or(r.Body.TaxMode)), TaxExempt: or(r.Body.TaxExempt), TaxCountry: r.Body.TaxCountry, Grouping: string(or(r.Body.DocumentGrouping)),
		CardReference: r.Body.CardReference,
	}}
	if r.Body.BankAccount != nil {
		in.Payer = pointerTo(payerOf(*r.Body.BankAccount))
	}
	return write(ctx, api.CreateBillingAccountResponseObject.VisitCreateBillingAccountResponse, func(cmd store.Command) (customer.Account, error) {
		return s.customers.CreateAccount(ctx, cmd, idOf(r.CustomerID), in)
	}, func(a customer.Account) (api.CreateBillingAccountResponseObject, error) {
		return api.CreateBillingAccount201JSONResponse{
			Body: accountView(a), Headers: api.CreateBillingAccount201ResponseHeaders{ETag: etag(a.Version), Location: "/v1/billing-accounts/" + string(a.ID)},
		}, nil
	})
}

// termsOf reads payment terms: their kind says which members they have, and which they don't.
func termsOf(t *api.PaymentTerms) (customer.Terms, error) {
	if t == nil {
		return customer.Terms{}, nil
	}
	var fields []fault.Field
	for _, m := range []struct {
		name   string
		value  *int32
		needed bool
	}{
		{"months", t.Months, t.Kind == api.PaymentTermsKindMonthAndDay},
		{"day", t.Day, t.Kind == api.PaymentTermsKindMonthAndDay},
		{"days", t.Days, t.Kind == api.PaymentTermsKindNetDays},
	} {
		switch {
		case m.needed && m.value == nil:
			fields = append(fields, fault.Field{Pointer: "/payment_terms/" + m.name, Detail: "is needed for " + string(t.Kind)})
		case !m.needed && m.value != nil:
			fields = append(fields, fault.Field{Pointer: "/payment_terms/" + m.name, Detail: "isn't for " + string(t.Kind)})
		}
	}
	if fields != nil {
		return customer.Terms{}, &fault.Error{Code: fault.Invalid, Detail: "The payment terms don't fit their kind.", Fields: fields}
	}
	out := customer.Terms{Months: intPointer(t.Months), Day: intPointer(t.Day), Days: intPointer(t.Days)}
	if t.OnHoliday != nil && *t.OnHoliday != api.HolidayRuleAsItIs {
		out.OnHoliday = string(*t.OnHoliday)
	}
	return out, nil
}

// GetBillingAccount answers getBillingAccount.
func (s *Server) GetBillingAccount(ctx context.Context, r api.GetBillingAccountRequestObject) (api.GetBillingAccountResponseObject, error) {
	a, err := s.customers.GetAccount(ctx, tenantOf(ctx), idOf(r.BillingAccountID))
	if err != nil {
		return nil, err
	}
	return api.GetBillingAccount200JSONResponse{Body: accountView(a), Headers: api.GetBillingAccount200ResponseHeaders{ETag: etag(a.Version)}}, nil
}

// UpdateBillingAccount answers updateBillingAccount.
func (s *Server) UpdateBillingAccount(ctx context.Context, r api.UpdateBillingAccountRequestObject) (api.UpdateBillingAccountResponseObject, error) {
	terms, err := termsOf(r.Body.PaymentTerms)
	if err != nil {
		return nil, err
	}
	return write(ctx, api.UpdateBillingAccountResponseObject.VisitUpdateBillingAccountResponse, func(cmd store.Command) (customer.Account, error) {
		return s.customers.UpdateAccount(ctx, cmd, idOf(r.BillingAccountID), match(r.Params.IfMatch), func(to *customer.AccountFields) {
			set(&to.Name, r.Body.Name)
			if r.Body.Addressee != nil {
				to.Addressee = *r.Body.Addressee
			}
			if r.Body.Address != nil {
				to.Address = addressOf(r.Body.Address)
			}
			setID(&to.StaffID, r.Body.StaffID)
			setOrClearInt(&to.ClosingDay, r.Body.ClosingDay)
			set(&to.PaymentMethod, r.Body.PaymentMethod)
			setOrClearAs(&to.Payer, r.Body.BankAccount, payerOf)
			setOrClear(&to.CardReference, r.Body.CardReference)
			if r.Body.PaymentTerms != nil {
				to.Terms = terms
			}
			set(&to.Delivery, r.Body.Delivery)
			set(&to.TaxMode, r.Body.TaxMode)
			if r.Body.TaxExempt != nil {
				to.TaxExempt = *r.Body.TaxExempt
			}
			setOrClear(&to.TaxCountry, r.Body.TaxCountry)
			set(&to.Grouping, r.Body.DocumentGrouping)
			setOrClear(&to.Email, r.Body.Email)
		})
	}, func(a customer.Account) (api.UpdateBillingAccountResponseObject, error) {
		return api.UpdateBillingAccount200JSONResponse{Body: accountView(a), Headers: api.UpdateBillingAccount200ResponseHeaders{ETag: etag(a.Version)}}, nil
	})
}

// HoldBillingAccount answers holdBillingAccount.
func (s *Server) HoldBillingAccount(ctx context.Context, r api.HoldBillingAccountRequestObject) (api.HoldBillingAccountResponseObject, error) {
	return write(ctx, api.HoldBillingAccountResponseObject.VisitHoldBillingAccountResponse, func(cmd store.Command) (customer.Account, error) {
		return s.customers.HoldAccount(ctx, cmd, idOf(r.BillingAccountID), r.Body.Reason)
	}, func(a customer.Account) (api.HoldBillingAccountResponseObject, error) {
		return api.HoldBillingAccount200JSONResponse{Body: accountView(a), Headers: api.HoldBillingAccount200ResponseHeaders{ETag: etag(a.Version)}}, nil
	})
}

// ReleaseBillingAccount answers releaseBillingAccount.
func (s *Server) ReleaseBillingAccount(ctx context.Context, r api.ReleaseBillingAccountRequestObject) (api.ReleaseBillingAccountResponseObject, error) {
	return write(ctx, api.ReleaseBillingAccountResponseObject.VisitReleaseBillingAccountResponse, func(cmd store.Command) (customer.Account, error) {
		return s.customers.ReleaseAccount(ctx, cmd, idOf(r.BillingAccountID))
	}, func(a customer.Account) (api.ReleaseBillingAccountResponseObject, error) {
		return api.ReleaseBillingAccount200JSONResponse{Body: accountView(a), Headers: api.ReleaseBillingAccount200ResponseHeaders{ETag: etag(a.Version)}}, nil
	})
}
