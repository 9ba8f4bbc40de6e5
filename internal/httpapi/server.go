package httpapi

import (
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/tenancy"
)

// Services are what the handlers call.
type Services struct {
	Tenancy   *tenancy.Service
	Catalog   *catalog.Service
	Customers *customer.Service
}

// Server answers the operations of the document: it maps a request to a service's parameters, calls, and maps back.
type Server struct {
	tenancy   *tenancy.Service
	catalog   *catalog.Service
	customers *customer.Service
}

// NewAPI makes the handlers over the services, all of which are needed.
func NewAPI(s Services) *Server {
	return &Server{tenancy: s.Tenancy, catalog: s.Catalog, customers: s.Customers}
}
