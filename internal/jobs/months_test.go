package jobs_test

import (
	"context"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"keiyaku/internal/jobs"
	"keiyaku/internal/task"
)

func TestTheMonthsToComeAreMadeByAJobThatRunsEachDay(t *testing.T) {
	t.Parallel()
	c := newCompany(t, "2026-04-01", true)
	if n := len(jobs.Periodic()); n != 2 {
		t.Errorf("%d jobs are periodic", n)
	}
	owner, err := pgx.Connect(t.Context(), c.db.OwnerURL)
	c.must(err)
	t.Cleanup(func() { _ = owner.Close(context.Background()) })
	ahead := func() (n int) {
		c.must(owner.QueryRow(t.Context(), "SELECT min(ahead) FROM months_ahead()").Scan(&n))
		return n
	}
	// As if a month had passed without the job.
	var last string
	c.must(owner.QueryRow(t.Context(), "SELECT partition FROM month_partitions() WHERE parent = 'events' ORDER BY until_month DESC NULLS LAST LIMIT 1").Scan(&last))
	_, err = owner.Exec(t.Context(), "DROP TABLE "+last)
	c.must(err)
	if n := ahead(); n != 2 {
		t.Fatalf("it is %d months ahead", n)
	}
	_, err = c.river.Insert(t.Context(), task.Months{}, nil)
	c.must(err)
	for begin := time.Now(); ahead() != 3; time.Sleep(10 * time.Millisecond) {
		if time.Since(begin) > 20*time.Second {
			t.Fatalf("it is still %d months ahead", ahead())
		}
	}
}
