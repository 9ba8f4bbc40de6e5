package httpapi

import (
	"context"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/service/clock"
	"keiyaku/internal/store"
)

// GetTestClock answers getTestClock.
func (s *Server) GetTestClock(ctx context.Context, _ api.GetTestClockRequestObject) (api.GetTestClockResponseObject, error) {
	c, err := s.clock.Get(ctx, tenantOf(ctx))
	if err != nil {
		return nil, err
	}
	return api.GetTestClock200JSONResponse{Today: dateView(c.Today), Advancing: c.AdvanceID != "", AdvanceID: optionalID(c.AdvanceID)}, nil
}

// AdvanceTestClock answers advanceTestClock.
func (s *Server) AdvanceTestClock(ctx context.Context, r api.AdvanceTestClockRequestObject) (api.AdvanceTestClockResponseObject, error) {
	return write(ctx, api.AdvanceTestClockResponseObject.VisitAdvanceTestClockResponse, func(cmd store.Command) (clock.Advance, error) {
		return s.clock.Start(ctx, cmd, dateOf(r.Body.To))
	}, func(a clock.Advance) (api.AdvanceTestClockResponseObject, error) {
		return api.AdvanceTestClock202JSONResponse{
			Body: advanceView(a), Headers: api.AdvanceTestClock202ResponseHeaders{Location: "/v1/test-clock/advances/" + string(a.Row.ID)},
		}, nil
	})
}

// GetTestClockAdvance answers getTestClockAdvance.
func (s *Server) GetTestClockAdvance(ctx context.Context, r api.GetTestClockAdvanceRequestObject) (api.GetTestClockAdvanceResponseObject, error) {
	a, err := s.clock.GetAdvance(ctx, tenantOf(ctx), idOf(r.AdvanceID))
	if err != nil {
		return nil, err
	}
	return api.GetTestClockAdvance200JSONResponse(advanceView(a)), nil
}

// advanceView shows the day that an advance has reached, which for one that has arrived isn't where the clock is by now.
func advanceView(a clock.Advance) api.TestClockAdvance {
	return api.TestClockAdvance{
		ID: idView(a.Row.ID), Status: api.TestClockAdvanceStatus(a.Row.Status), From: dateView(a.Row.FromOn), Today: dateView(civil.Min(a.Today, a.Row.ToOn)),
		To: dateView(a.Row.ToOn), CreatedAt: instantView(a.Row.CreatedAt), FinishedAt: optionalInstant(a.Row.FinishedAt), Error: a.Row.Error,
	}
}
