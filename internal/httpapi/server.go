package httpapi

import (
	"keiyaku/api"
	"keiyaku/internal/intake"
	"keiyaku/internal/service/accounting"
	"keiyaku/internal/service/alerting"
	"keiyaku/internal/service/attachment"
	"keiyaku/internal/service/catalog"
	"keiyaku/internal/service/clock"
	"keiyaku/internal/service/contract"
	"keiyaku/internal/service/customer"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/service/mailing"
	"keiyaku/internal/service/metrics"
	"keiyaku/internal/service/payment"
	"keiyaku/internal/service/search"
	"keiyaku/internal/service/simulation"
	"keiyaku/internal/service/tenancy"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/service/usage"
	"keiyaku/internal/service/webhook"
)

// Services are what the handlers call.
type Services struct {
	Tenancy   *tenancy.Service
	Catalog   *catalog.Service
	Customers *customer.Service
	Contracts *contract.Service
	Invoicing *invoicing.Service
	Clock     *clock.Service
	Alerts    *alerting.Service
	Search    *search.Service
	Files     *attachment.Service
	Usage     *usage.Service
	Payments  *payment.Service
	Webhooks  *webhook.Service
	// Accounting reads journals.
	Accounting *accounting.Service
	Mails      *mailing.Service
	// Desk does what CRMs send.
	Desk     intake.Desk
	Transfer *transfer.Service
	Metrics  *metrics.Service
	// Simulations says what would be.
	Simulations *simulation.Service
}

// Server answers the operations of the document: it maps a request to a service's parameters, calls, and maps back.
type Server struct {
	tenancy   *tenancy.Service
	catalog   *catalog.Service
	customers *customer.Service
	contracts *contract.Service
	invoicing *invoicing.Service
	clock     *clock.Service
	alerts    *alerting.Service
	search    *search.Service
	usage     *usage.Service

	attachments *attachment.Service
	payments    *payment.Service
	webhooks    *webhook.Service
	accounting  *accounting.Service
	mails       *mailing.Service
	desk        intake.Desk
	transfer    *transfer.Service
	metrics     *metrics.Service
	simulations *simulation.Service

	// reports has a place for each report that may be made at once.
	reports chan struct{}
}

// NewAPI makes the handlers over the services, all of which are needed.
func NewAPI(s Services) api.StrictServerInterface {
	return &Server{
		tenancy: s.Tenancy, catalog: s.Catalog, customers: s.Customers, contracts: s.Contracts, invoicing: s.Invoicing, clock: s.Clock,
		alerts: s.Alerts, search: s.Search, attachments: s.Files, usage: s.Usage, payments: s.Payments, webhooks: s.Webhooks, accounting: s.Accounting, mails: s.Mails, desk: s.Desk,
		transfer: s.Transfer, metrics: s.Metrics, simulations: s.Simulations, reports: make(chan struct{}, reportsAtOnce),
	}
}
