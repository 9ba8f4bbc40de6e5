package main

import (
	"context"
	"fmt"
	"maps"
	"os"
	"os/user"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"keiyaku/internal/config"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/postgres"
	"keiyaku/internal/service/retention"
	"keiyaku/internal/store"
)

// retentionOf says of whom and on which day.
type retentionOf struct {
	config.Tables
	Tenant string    `placeholder:"ID" help:"Only this tenant. With all of them, months that are past for each are dropped at once."`
	AsOf   time.Time `format:"2006-01-02" placeholder:"YYYY-MM-DD" help:"What was past on this day (default: each tenant's today). None to come."`
}

func (c retentionOf) day() civil.Date {
	if c.AsOf.IsZero() {
		return civil.Date{}
	}
	return civil.Of(c.AsOf, time.UTC)
}

// open connects as the tables' owner and finds the tenants that are meant. The caller closes the pool.
func (c retentionOf) open(ctx context.Context, name string) (*pgxpool.Pool, *retention.Service, []store.ID, error) {
	pool, err := postgres.NewOwnerPool(ctx, c.OwnerURL, postgres.PoolOptions{Name: name, MaxConns: 4, AfterConnect: store.Prepare})
	if err != nil {
		return nil, nil, nil, err
	}
	s := store.New(pool, wallClock)
	tenants, err := func() ([]store.ID, error) {
		if err := postgres.CheckVersion(ctx, pool); err != nil {
			return nil, err
		}
		all, err := s.Tenants(ctx)
		if err != nil {
			return nil, err
		}
		var ids []store.ID
		for _, t := range all {
			if c.Tenant == "" || string(t.ID) == strings.ToLower(c.Tenant) {
				ids = append(ids, t.ID)
			}
		}
		if len(ids) == 0 && c.Tenant != "" {
			return nil, fmt.Errorf("--tenant: there is no tenant %s", c.Tenant)
		}
		return ids, nil
	}()
	if err != nil {
		pool.Close()
		return nil, nil, nil, err
	}
	return pool, retention.New(s), tenants, nil
}

type retentionPlanCommand struct{ retentionOf }

// Help is shown by `keiyaku retention plan --help`.
func (retentionPlanCommand) Help() string {
	return `Per tenant: the customers that go as a whole, with what they have in each table and of which days; the audit trail and the events of months that are over; and customers of which all days are past, and something is open. It changes nothing. A tenant says for how many years it keeps by its setting retention_years: 10 unless it says otherwise, never fewer than 7.`
}

// Run prints the plan.
func (c *retentionPlanCommand) Run(ctx context.Context) error {
	pool, service, tenants, err := c.open(ctx, "keiyaku retention plan")
	if err != nil {
		return err
	}
	defer pool.Close()
	for _, tenant := range tenants {
		p, err := service.Plan(ctx, tenant, c.day())
		if err != nil {
			return fmt.Errorf("tenant %s: %w", tenant, err)
		}
		printPlan(p)
	}
	return nil
}

func printPlan(p retention.Plan) {
	fmt.Printf("%s %s: kept for %d years; as of %s everything through %s is past\n", p.TenantID, p.Name, p.Years, p.AsOf, p.Through)
	customers := 0
	for _, s := range p.Sets {
		customers += len(s.Customers)
	}
	if p.Empty() {
		fmt.Println("  nothing is past")
	} else {
		fmt.Printf("  %d customers go, as %d that are connected with none\n", customers, len(p.Sets))
		w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
		for _, t := range slices.Concat(p.Tables(), p.Months) {
			span := ""
			if !t.Newest.IsZero() {
				span = t.Oldest.String() + " to " + t.Newest.String()
			}
			fmt.Fprintf(w, "  %s\t%d\t%s\n", t.Table, t.Rows, span)
		}
		_ = w.Flush()
	}
	stay := map[string][]store.ID{}
	for _, k := range p.Kept {
		why := strings.Join(k.Why, ", ")
		stay[why] = append(stay[why], k.Customers...)
	}
	for _, why := range slices.Sorted(maps.Keys(stay)) {
		ids := stay[why]
		fmt.Printf("  %d customers stay, though all their days are past: %s: %s", len(ids), why, ids[0])
		if len(ids) > 1 {
			fmt.Printf(" and %d more", len(ids)-1)
		}
		fmt.Println()
	}
}

type retentionApplyCommand struct {
	retentionOf
	Archive string `required:"" type:"path" placeholder:"DIR" help:"Where archives are written, a directory for each tenant and day: a file of JSON lines for each table, and a manifest."`
	By      string `placeholder:"NAME" help:"Who does it, for the audit trail (default: the user of the operating system)."`
}

// Help is shown by `keiyaku retention apply --help`.
func (retentionApplyCommand) Help() string {
	return `What is past is written into the archive, which is on the disk whole before anything is deleted; then customers go one after the other, each in a transaction, and months in portions. It can be ended at any moment and run again. What has changed since it was archived stays. Each deletion leaves an entry in the audit trail with its counts and the archive's digest. There is no way back but the archive: keep it where backups are kept, and see the plan first.`
}

// Run archives and deletes.
func (c *retentionApplyCommand) Run(ctx context.Context) error {
	if c.By == "" {
		who, err := user.Current()
		if err != nil {
			return fmt.Errorf("--by: who does it can't be told: %w", err)
		}
		c.By = who.Username
	}
	pool, service, tenants, err := c.open(ctx, "keiyaku retention apply")
	if err != nil {
		return err
	}
	defer pool.Close()
	done, err := service.Apply(ctx, c.By, tenants, c.day(), c.Archive)
	for _, d := range done {
		if d.Archive == "" {
			fmt.Printf("%s: nothing is past\n", d.TenantID)
			continue
		}
		fmt.Printf("%s: %d sets of customers and %d rows are deleted; the digest of their archive's manifest is %s\n", d.TenantID, d.Sets, d.Rows, d.Archive)
	}
	return err
}
