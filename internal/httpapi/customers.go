package httpapi

import (
	"context"

	"keiyaku/api"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/store"
)

// ListCustomers answers listCustomers.
func (s *Server) ListCustomers(ctx context.Context, r api.ListCustomersRequestObject) (api.ListCustomersResponseObject, error) {
	if r.Params.Q != nil {
		return s.searchCustomers(ctx, r)
	}
	size := pageSize(r.Params.Limit)
	after, err := cursorText(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.customers.List(ctx, tenantOf(ctx), customer.Filter{Code: r.Params.Code, ParentID: idOr(r.Params.ParentID)}, after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(c customer.Customer) string { return c.Code }, customerView)
	return api.ListCustomers200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateCustomer answers createCustomer.
func (s *Server) CreateCustomer(ctx context.Context, r api.CreateCustomerRequestObject) (api.CreateCustomerResponseObject, error) {
	return write(ctx, api.CreateCustomerResponseObject.VisitCreateCustomerResponse, func(cmd store.Command) (customer.Customer, error) {
		return s.customers.Create(ctx, cmd, customer.Fields{
			Code: or(r.Body.Code), Name: r.Body.Name, NameKana: r.Body.NameKana, CorporateNumber: r.Body.CorporateNumber, ParentID: idOr(r.Body.ParentID),
			Memo: r.Body.Memo,
		})
	}, func(c customer.Customer) (api.CreateCustomerResponseObject, error) {
		return api.CreateCustomer201JSONResponse{
			Body: customerView(c), Headers: api.CreateCustomer201ResponseHeaders{ETag: etag(c.Version), Location: "/v1/customers/" + string(c.ID)},
		}, nil
	})
}

// GetCustomer answers getCustomer.
func (s *Server) GetCustomer(ctx context.Context, r api.GetCustomerRequestObject) (api.GetCustomerResponseObject, error) {
	c, err := s.customers.Get(ctx, tenantOf(ctx), idOf(r.CustomerID))
	if err != nil {
		return nil, err
	}
	return api.GetCustomer200JSONResponse{Body: customerView(c), Headers: api.GetCustomer200ResponseHeaders{ETag: etag(c.Version)}}, nil
}

// UpdateCustomer answers updateCustomer.
func (s *Server) UpdateCustomer(ctx context.Context, r api.UpdateCustomerRequestObject) (api.UpdateCustomerResponseObject, error) {
	return write(ctx, api.UpdateCustomerResponseObject.VisitUpdateCustomerResponse, func(cmd store.Command) (customer.Customer, error) {
		return s.customers.Update(ctx, cmd, idOf(r.CustomerID), match(r.Params.IfMatch), func(to *customer.Fields) {
			set(&to.Code, r.Body.Code)
			set(&to.Name, r.Body.Name)
			setOrClear(&to.NameKana, r.Body.NameKana)
			setOrClear(&to.CorporateNumber, r.Body.CorporateNumber)
			setID(&to.ParentID, r.Body.ParentID)
			setOrClear(&to.Memo, r.Body.Memo)
		})
	}, func(c customer.Customer) (api.UpdateCustomerResponseObject, error) {
		return api.UpdateCustomer200JSONResponse{Body: customerView(c), Headers: api.UpdateCustomer200ResponseHeaders{ETag: etag(c.Version)}}, nil
	})
}

// GetCustomerTimeline answers getCustomerTimeline.
func (s *Server) GetCustomerTimeline(ctx context.Context, r api.GetCustomerTimelineRequestObject) (api.GetCustomerTimelineResponseObject, error) {
	p := r.Params
	filter := customer.TimelineFilter{From: dateOr(p.EffectiveFrom), AsOf: dateOr(p.AsOf), KnownAt: or(p.KnownAt), Kinds: kindsOf(p.Kind), ContractID: idOr(p.ContractID)}
	answer, err := timelinePage(p.Limit, p.Cursor, func(after customer.TimelinePlace, limit int) ([]customer.Entry, error) {
		return s.customers.Timeline(ctx, tenantOf(ctx), idOf(r.CustomerID), filter, after, limit)
	})
	return api.GetCustomerTimeline200JSONResponse(answer), err
}

// GetContractTimeline answers getContractTimeline.
func (s *Server) GetContractTimeline(ctx context.Context, r api.GetContractTimelineRequestObject) (api.GetContractTimelineResponseObject, error) {
	p := r.Params
	filter := customer.TimelineFilter{From: dateOr(p.EffectiveFrom), AsOf: dateOr(p.AsOf), KnownAt: or(p.KnownAt), Kinds: kindsOf(p.Kind)}
	answer, err := timelinePage(p.Limit, p.Cursor, func(after customer.TimelinePlace, limit int) ([]customer.Entry, error) {
		return s.customers.ContractTimeline(ctx, tenantOf(ctx), idOf(r.ContractID), filter, after, limit)
	})
	return api.GetContractTimeline200JSONResponse(answer), err
}

// timelinePage reads a page of a timeline and where the next one begins.
func timelinePage(limit *api.PageLimit, cursor *api.PageCursor, read func(after customer.TimelinePlace, limit int) ([]customer.Entry, error)) (api.TimelineEntryList, error) {
	size := pageSize(limit)
	day, id, err := cursorDay(cursor)
	if err != nil {
		return api.TimelineEntryList{}, err
	}
	entries, err := read(customer.TimelinePlace{EffectiveOn: day, ID: id}, size+1)
	if err != nil {
		return api.TimelineEntryList{}, err
	}
	items, next := page(entries, size, func(e customer.Entry) string { return dayKey(e.EffectiveOn, e.ID) }, timelineEntryView)
	return api.TimelineEntryList{Items: items, NextCursor: next}, nil
}

func kindsOf(kinds api.TimelineKinds) []string {
	var out []string
	for _, k := range kinds {
		out = append(out, string(k))
	}
	return out
}

// ListStaff answers listStaff.
func (s *Server) ListStaff(ctx context.Context, r api.ListStaffRequestObject) (api.ListStaffResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	people, err := s.customers.ListStaff(ctx, tenantOf(ctx), idOf(r.CustomerID), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(people, size, func(p customer.Staff) string { return string(p.ID) }, staffView)
	return api.ListStaff200JSONResponse{Items: items, NextCursor: next}, nil
}

// CreateStaff answers createStaff.
func (s *Server) CreateStaff(ctx context.Context, r api.CreateStaffRequestObject) (api.CreateStaffResponseObject, error) {
	return write(ctx, api.CreateStaffResponseObject.VisitCreateStaffResponse, func(cmd store.Command) (customer.Staff, error) {
		return s.customers.CreateStaff(ctx, cmd, idOf(r.CustomerID), customer.StaffFields{
			Name: r.Body.Name, NameKana: r.Body.NameKana, Department: r.Body.Department, Email: r.Body.Email, Phone: r.Body.Phone, Address: addressOf(r.Body.Address),
		})
	}, func(p customer.Staff) (api.CreateStaffResponseObject, error) {
		return api.CreateStaff201JSONResponse{Body: staffView(p), Headers: api.CreateStaff201ResponseHeaders{
			ETag: etag(p.Version), Location: "/v1/customers/" + string(p.CustomerID) + "/staff/" + string(p.ID),
		}}, nil
	})
}

// GetStaff answers getStaff.
func (s *Server) GetStaff(ctx context.Context, r api.GetStaffRequestObject) (api.GetStaffResponseObject, error) {
	p, err := s.customers.GetStaff(ctx, tenantOf(ctx), idOf(r.CustomerID), idOf(r.StaffID))
	if err != nil {
		return nil, err
	}
	return api.GetStaff200JSONResponse{Body: staffView(p), Headers: api.GetStaff200ResponseHeaders{ETag: etag(p.Version)}}, nil
}

// UpdateStaff answers updateStaff.
func (s *Server) UpdateStaff(ctx context.Context, r api.UpdateStaffRequestObject) (api.UpdateStaffResponseObject, error) {
	return write(ctx, api.UpdateStaffResponseObject.VisitUpdateStaffResponse, func(cmd store.Command) (customer.Staff, error) {
		return s.customers.UpdateStaff(ctx, cmd, idOf(r.CustomerID), idOf(r.StaffID), match(r.Params.IfMatch), func(to *customer.StaffFields) {
			set(&to.Name, r.Body.Name)
			setOrClear(&to.NameKana, r.Body.NameKana)
			setOrClear(&to.Department, r.Body.Department)
			setOrClear(&to.Email, r.Body.Email)
			setOrClear(&to.Phone, r.Body.Phone)
			if r.Body.Address != nil {
				to.Address = addressOf(r.Body.Address)
			}
		})
	}, func(p customer.Staff) (api.UpdateStaffResponseObject, error) {
		return api.UpdateStaff200JSONResponse{Body: staffView(p), Headers: api.UpdateStaff200ResponseHeaders{ETag: etag(p.Version)}}, nil
	})
}

// DeleteStaff answers deleteStaff.
func (s *Server) DeleteStaff(ctx context.Context, r api.DeleteStaffRequestObject) (api.DeleteStaffResponseObject, error) {
	return write(ctx, api.DeleteStaffResponseObject.VisitDeleteStaffResponse, func(cmd store.Command) (customer.Staff, error) {
		return s.customers.DeleteStaff(ctx, cmd, idOf(r.CustomerID), idOf(r.StaffID))
	}, func(customer.Staff) (api.DeleteStaffResponseObject, error) {
		return api.DeleteStaff204Response{}, nil
	})
}

func addressOf(a *api.PostalAddress) customer.Address {
	if a == nil {
		return customer.Address{}
	}
	return customer.Address{PostalCode: a.PostalCode, Prefecture: narrow[string](a.Prefecture), City: a.City, Line1: a.Line1, Line2: a.Line2}
}
