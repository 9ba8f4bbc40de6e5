package httpapi

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"keiyaku/api"
	"keiyaku/internal/core/billing"
	"keiyaku/internal/core/money"
	"keiyaku/internal/service/invoicing"
	"keiyaku/internal/store"
)

// maxPreviewed is how many documents and errors a preview of a run shows.
const maxPreviewed = 200

// ListBillRuns answers listBillRuns.
func (s *Server) ListBillRuns(ctx context.Context, r api.ListBillRunsRequestObject) (api.ListBillRunsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	runs, err := s.invoicing.ListRuns(ctx, tenantOf(ctx), before, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(runs, size, func(r invoicing.Run) string { return string(r.ID) }, runView)
	return api.ListBillRuns200JSONResponse{Items: items, NextCursor: next}, nil
}

func runRequest(body api.BillRunRequest) invoicing.RunRequest {
	return invoicing.RunRequest{Action: string(or(body.Action)), UpTo: dateOf(body.UpTo), AccountIDs: idsOf(body.BillingAccountIds)}
}

// CreateBillRun answers createBillRun.
func (s *Server) CreateBillRun(ctx context.Context, r api.CreateBillRunRequestObject) (api.CreateBillRunResponseObject, error) {
	return write(ctx, api.CreateBillRunResponseObject.VisitCreateBillRunResponse, func(cmd store.Command) (invoicing.Run, error) {
		return s.invoicing.CreateRun(ctx, cmd, runRequest(*r.Body))
	}, func(run invoicing.Run) (api.CreateBillRunResponseObject, error) {
		return api.CreateBillRun202JSONResponse{Body: runView(run), Headers: api.CreateBillRun202ResponseHeaders{Location: runLocation(run)}}, nil
	})
}

// PreviewBillRun answers previewBillRun.
func (s *Server) PreviewBillRun(ctx context.Context, r api.PreviewBillRunRequestObject) (api.PreviewBillRunResponseObject, error) {
	p, err := s.invoicing.PreviewRun(ctx, tenantOf(ctx), runRequest(*r.Body))
	if err != nil {
		return nil, err
	}
	return api.PreviewBillRun200JSONResponse(runPreviewView(r.Body.UpTo, p)), nil
}

// GetBillRun answers getBillRun.
func (s *Server) GetBillRun(ctx context.Context, r api.GetBillRunRequestObject) (api.GetBillRunResponseObject, error) {
	run, err := s.invoicing.GetRun(ctx, tenantOf(ctx), idOf(r.BillRunID))
	if err != nil {
		return nil, err
	}
	if wantsEvents(ctx) {
		return runEvents{followed(ctx, run, func() (invoicing.RunNow, error) { return s.invoicing.GetRun(ctx, tenantOf(ctx), run.ID) }, func(r invoicing.RunNow) progress {
			return progress{runETag(r.Run), runNowView(r), r.Over()}
		})}, nil
	}
	return api.GetBillRun200JSONResponse{Body: runNowView(run), Headers: api.GetBillRun200ResponseHeaders{ETag: runETag(run.Run)}}, nil
}

// runEvents is a run as server-sent events.
type runEvents struct{ events }

// VisitGetBillRunResponse sends them.
func (e runEvents) VisitGetBillRunResponse(w http.ResponseWriter) error { return e.send(w) }

// CancelBillRun answers cancelBillRun.
func (s *Server) CancelBillRun(ctx context.Context, r api.CancelBillRunRequestObject) (api.CancelBillRunResponseObject, error) {
	return write(ctx, api.CancelBillRunResponseObject.VisitCancelBillRunResponse, func(cmd store.Command) (invoicing.Run, error) {
		return s.invoicing.CancelRun(ctx, cmd, idOf(r.BillRunID))
	}, func(run invoicing.Run) (api.CancelBillRunResponseObject, error) {
		return api.CancelBillRun202JSONResponse{Body: runView(run), Headers: api.CancelBillRun202ResponseHeaders{Location: runLocation(run)}}, nil
	})
}

// ResumeBillRun answers resumeBillRun.
func (s *Server) ResumeBillRun(ctx context.Context, r api.ResumeBillRunRequestObject) (api.ResumeBillRunResponseObject, error) {
	return write(ctx, api.ResumeBillRunResponseObject.VisitResumeBillRunResponse, func(cmd store.Command) (invoicing.Run, error) {
		return s.invoicing.ResumeRun(ctx, cmd, idOf(r.BillRunID))
	}, func(run invoicing.Run) (api.ResumeBillRunResponseObject, error) {
		return api.ResumeBillRun202JSONResponse{Body: runView(run), Headers: api.ResumeBillRun202ResponseHeaders{Location: runLocation(run)}}, nil
	})
}

// ListBillRunErrors answers listBillRunErrors.
func (s *Server) ListBillRunErrors(ctx context.Context, r api.ListBillRunErrorsRequestObject) (api.ListBillRunErrorsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	after, err := cursorID(r.Params.Cursor, store.NilID)
	if err != nil {
		return nil, err
	}
	found, err := s.invoicing.RunErrors(ctx, tenantOf(ctx), idOf(r.BillRunID), after, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(e invoicing.RunError) string { return string(e.ID) }, func(e invoicing.RunError) api.BillRunError {
		return api.BillRunError{
			ID: optionalID(e.ID), BillingAccountID: idView(e.AccountID), ContractID: optionalID(e.ContractID), Code: api.ProblemCode(e.Code), Detail: e.Detail,
		}
	})
	return api.ListBillRunErrors200JSONResponse{Items: items, NextCursor: next}, nil
}

func runLocation(r invoicing.Run) string { return "/v1/bill-runs/" + string(r.ID) }

// runETag changes with all of a run that moves.
func runETag(r invoicing.Run) string {
	return fmt.Sprintf(`"%d-%s-%d-%d"`, r.Attempt, r.Status, r.Done, r.Errors)
}

func runView(r invoicing.Run) api.BillRun {
	v := api.BillRun{
		ID: idView(r.ID), Action: api.BillRunAction(r.Action), Status: api.BillRunStatus(r.Status), UpTo: dateView(r.UpTo), BillingAccountIds: list(r.AccountIds, idView), Done: int64(r.Done),
		Documents: int64(r.Documents), Held: int64(r.Held), Errors: int64(r.Errors), CreatedAt: instantView(r.CreatedAt), CreatedBy: actorView(r.ActorKind, r.ActorID, r.ActorName),
		StartedAt: optionalInstant(r.StartedAt), FinishedAt: optionalInstant(r.FinishedAt),
	}
	if r.Total != nil {
		v.Total = pointerTo(int64(*r.Total))
	}
	return v
}

// runNowView shows how fast a run gets on too.
func runNowView(r invoicing.RunNow) api.BillRun {
	v := runView(r.Run)
	if taken, left, ok := r.Pace(); ok {
		v.AccountsPerSecond, v.SecondsLeft = pointerTo(float64(r.Done)/taken.Seconds()), pointerTo(int64(left.Round(time.Second).Seconds()))
	}
	return v
}

func runPreviewView(upTo api.Date, p invoicing.RunPreview) api.BillRunPreview {
	v := api.BillRunPreview{UpTo: upTo, Truncated: p.Truncated, Invoices: expectedView(p.Documents), Totals: totalsView(p.Documents), Errors: []api.BillRunError{}}
	v.OpenUsage = list(p.Open, openUsageView)
	if len(v.Invoices) > maxPreviewed {
		v.Invoices, v.Truncated = v.Invoices[:maxPreviewed], true
	}
	for _, f := range p.Failures[:min(len(p.Failures), maxPreviewed)] {
		v.Errors = append(v.Errors, api.BillRunError{
			BillingAccountID: idView(f.AccountID), ContractID: optionalID(f.ContractID), Code: api.ProblemCode(f.Code), Detail: f.Detail,
		})
	}
	v.Truncated = v.Truncated || len(p.Failures) > maxPreviewed
	return v
}

func openUsageView(o billing.OpenUsage) api.OpenUsage {
	return api.OpenUsage{
		ContractID: idView(o.ContractID), ContractNumber: o.Number, UsageUnitID: idView(o.Unit), ServicePeriod: rangeView(o.Period), BillingDate: dateView(o.BillingDate),
	}
}

// totalsView adds up documents by currency, in the order in which currencies come.
func totalsView(documents []billing.Document) []api.BillRunTotal {
	type total struct {
		currency             money.Currency
		documents            int64
		subtotal, tax, total money.Amount
	}
	var totals []*total
	byCurrency := make(map[money.Currency]*total)
	for _, d := range documents {
		if d.Kind == billing.Settlement {
			continue
		}
		t := byCurrency[d.Currency]
		if t == nil {
			t = &total{currency: d.Currency}
			byCurrency[d.Currency] = t
			totals = append(totals, t)
		}
		t.documents++
		t.subtotal, t.tax, t.total = t.subtotal.Add(d.Subtotal), t.tax.Add(d.Tax), t.total.Add(d.Total)
	}
	return list(totals, func(t *total) api.BillRunTotal {
		currency := string(t.currency)
		return api.BillRunTotal{
			Currency: currency, Documents: t.documents, Subtotal: moneyView(t.subtotal, currency), Tax: moneyView(t.tax, currency), Total: moneyView(t.total, currency),
		}
	})
}
