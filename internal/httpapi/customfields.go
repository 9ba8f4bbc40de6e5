package httpapi

import (
	"context"

	"keiyaku/api"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/store"
)

// ListCustomFields answers listCustomFields.
func (s *Server) ListCustomFields(ctx context.Context, _ api.ListCustomFieldsRequestObject) (api.ListCustomFieldsResponseObject, error) {
	found, err := s.tenancy.ListCustomFields(ctx, tenantOf(ctx))
	return api.ListCustomFields200JSONResponse{Items: list(found, customFieldView)}, err
}

// CreateCustomField answers createCustomField.
func (s *Server) CreateCustomField(ctx context.Context, r api.CreateCustomFieldRequestObject) (api.CreateCustomFieldResponseObject, error) {
	in := tenancy.NewCustomField{Key: r.Body.Key, Label: r.Body.Label, Type: string(r.Body.Type), Options: []string{}, Searchable: r.Body.Searchable == nil || *r.Body.Searchable}
	if r.Body.Options != nil {
		in.Options = *r.Body.Options
	}
	return write(ctx, api.CreateCustomFieldResponseObject.VisitCreateCustomFieldResponse, func(cmd store.Command) (tenancy.CustomField, error) {
		return s.tenancy.CreateCustomField(ctx, cmd, in)
	}, func(f tenancy.CustomField) (api.CreateCustomFieldResponseObject, error) {
		return api.CreateCustomField201JSONResponse{
			Body: customFieldView(f), Headers: api.CreateCustomField201ResponseHeaders{ETag: etag(f.Version), Location: "/v1/custom-fields/" + string(f.ID)},
		}, nil
	})
}

// GetCustomField answers getCustomField.
func (s *Server) GetCustomField(ctx context.Context, r api.GetCustomFieldRequestObject) (api.GetCustomFieldResponseObject, error) {
	f, err := s.tenancy.GetCustomField(ctx, tenantOf(ctx), idOf(r.CustomFieldID))
	if err != nil {
		return nil, err
	}
	return api.GetCustomField200JSONResponse{Body: customFieldView(f), Headers: api.GetCustomField200ResponseHeaders{ETag: etag(f.Version)}}, nil
}

// UpdateCustomField answers updateCustomField.
func (s *Server) UpdateCustomField(ctx context.Context, r api.UpdateCustomFieldRequestObject) (api.UpdateCustomFieldResponseObject, error) {
	return write(ctx, api.UpdateCustomFieldResponseObject.VisitUpdateCustomFieldResponse, func(cmd store.Command) (tenancy.CustomField, error) {
		return s.tenancy.UpdateCustomField(ctx, cmd, idOf(r.CustomFieldID), match(r.Params.IfMatch), func(to *tenancy.CustomField) {
			set(&to.Label, r.Body.Label)
			if r.Body.Options != nil {
				to.Options = *r.Body.Options
			}
			if r.Body.Active != nil {
				to.Active = *r.Body.Active
			}
		})
	}, func(f tenancy.CustomField) (api.UpdateCustomFieldResponseObject, error) {
		return api.UpdateCustomField200JSONResponse{Body: customFieldView(f), Headers: api.UpdateCustomField200ResponseHeaders{ETag: etag(f.Version)}}, nil
	})
}

func customFieldView(f tenancy.CustomField) api.CustomField {
	return api.CustomField{
		ID: idView(f.ID), Key: f.Key, Label: f.Label, Type: api.CustomFieldType(f.Type), Options: f.Options, Searchable: f.Searchable, Active: f.Active,
		Version: int64(f.Version), CreatedAt: instantView(f.CreatedAt), UpdatedAt: instantView(f.UpdatedAt),
	}
}
