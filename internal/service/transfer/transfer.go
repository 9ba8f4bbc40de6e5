// Package transfer takes spreadsheets in and gives them out. It keeps a file's rows, tries them (nothing stays of that), and then does them, all or none or each by itself.
// What a row does is a Book's to say: the same Apply is tried and done.
package transfer

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/store"
	"keiyaku/internal/task"
)

// ID is the id of anything.
type ID = store.ID

// Outcome is what became of rows that were done.
type Outcome string

// The outcomes.
const (
	Created   Outcome = "created"
	Updated   Outcome = "updated"
	Unchanged Outcome = "unchanged"
)

// Book is what the rows of one kind of sheet are of.
type Book interface {
	// Needs are the keys of rows of the same sheet that these stand on, should they be in the file: they are done first, however deep they lie.
	Needs(rows []sheet.Row) []string
	// Apply does what the rows with one key say. What is so already stays untouched. Rows that can't be done are refused with
	// sheet.Mistakes; any other error is trouble that isn't the rows'. Rows with cells that can't be read are tried, too, for what else is wrong with them: nothing of that stays.
	Apply(ctx context.Context, cmd store.Command, rows []sheet.Row) (Outcome, error)
	// Export gives all rows, those with one key together, as Apply would take them.
	Export(ctx context.Context, tenant ID, yield func(sheet.Row) error) error
}

// Service takes in and gives out.
type Service struct {
	store *store.Store
	books map[sheet.Kind]Book
}

// New makes the service over the books.
func New(s *store.Store, books map[sheet.Kind]Book) *Service { return &Service{s, books} }

// Modes of a run.
const (
	AllOrNothing = "all_or_nothing"
	ByRow        = "by_row"
)

// Statuses of an import and of its rows.
const (
	reading   = "reading"
	checking  = "checking"
	checked   = "checked"
	running   = "running"
	finished  = "finished"
	withError = "finished_with_errors"
	refused   = "refused"
	cancelled = "cancelled"

	rowHeading = "heading"
	rowRead    = "read"
	rowGood    = "good"
	rowBad     = "bad"
	rowFailed  = "failed"
)

// Import is a spreadsheet that is taken in, with its progress: counted rows.
type Import struct {
	db.Import
	Total, Good, Bad, Created, Updated, Unchanged, Failed int
	// Problems is how many there are, those beyond what is kept of a row with them.
	Problems int
}

// Done is how many rows have been checked, or, once it runs, done.
func (i Import) Done() int {
	switch i.Status {
	case checking, checked, reading:
		return i.Good + i.Bad
	}
	return max(i.Created+i.Updated+i.Unchanged+i.Failed, i.Ahead)
}

// NewImport is a file that comes.
type NewImport struct {
	Kind     sheet.Kind
	Mode     string
	FileName string
	Content  []byte
}

// Create keeps a file and has it read and checked.
func (s *Service) Create(ctx context.Context, cmd store.Command, in NewImport) (Import, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Import, error) {
		id := store.NewID()
		if err := tx.CreateImport(ctx, db.CreateImportParams{
			TenantID: tx.Tenant.ID, ID: id, Kind: string(in.Kind), Mode: in.Mode, FileName: in.FileName, ActorKind: tx.Actor.Kind, ActorID: tx.Actor.ID, ActorName: tx.Actor.Name,
			CreatedAt: tx.Tenant.Now,
		}); err != nil {
			return Import{}, err
		}
		if err := tx.CreateImportFile(ctx, db.CreateImportFileParams{TenantID: tx.Tenant.ID, ImportID: id, Content: in.Content}); err != nil {
			return Import{}, err
		}
		made, err := read(ctx, tx, id)
		if err != nil {
			return Import{}, err
		}
		if err := tx.Record(ctx, store.Fact{Action: "create_import", Entity: "import", ID: id, After: made.Import}); err != nil {
			return Import{}, err
		}
		return made, enqueue(ctx, tx, made.Import)
	})
}

func enqueue(ctx context.Context, tx *store.Tx, i db.Import) error {
	return tx.Enqueue(ctx, task.Import{TenantID: tx.Tenant.ID, ImportID: i.ID, Attempt: i.Attempt}, task.UniqueIn(task.ImportQueue))
}

// Get gives an import with its progress.
func (s *Service) Get(ctx context.Context, tenant, id ID) (Import, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (Import, error) { return read(ctx, tx, id) })
}

func read(ctx context.Context, tx *store.Tx, id ID) (Import, error) {
	row, err := tx.GetImport(ctx, db.GetImportParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return Import{}, store.Found(err, "import")
	}
	all, err := counted(ctx, tx, []db.Import{row})
	if err != nil {
		return Import{}, err
	}
	return all[0], nil
}

// List gives imports, the newest first, before one of them.
func (s *Service) List(ctx context.Context, tenant, before ID, limit int) ([]Import, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]Import, error) {
		rows, err := tx.ListImports(ctx, db.ListImportsParams{TenantID: tenant, Before: before, PageLimit: limit})
		if err != nil {
			return nil, err
		}
		return counted(ctx, tx, rows)
	})
}

func counted(ctx context.Context, tx *store.Tx, rows []db.Import) ([]Import, error) {
	out, ids, at := make([]Import, len(rows)), make([]ID, len(rows)), map[ID]*Import{}
	for i, r := range rows {
		out[i], ids[i], at[r.ID] = Import{Import: r}, r.ID, &out[i]
	}
	counts, err := tx.CountImportRows(ctx, db.CountImportRowsParams{TenantID: tx.Tenant.ID, ImportIds: ids})
	for _, c := range counts {
		i := at[c.ImportID]
		i.Problems += c.Wrong
		if c.Status != rowHeading {
			i.Total += c.N
		}
		switch c.Status {
		case rowGood:
			i.Good = c.N
		case rowBad:
			i.Bad = c.N
		case string(Created):
			i.Created = c.N
		case string(Updated):
			i.Updated = c.N
		case string(Unchanged):
			i.Unchanged = c.N
		case rowFailed:
			i.Failed = c.N
		}
	}
	return out, err
}

// Place is a place in a list of problems: after so many of a row's.
type Place struct{ Row, Index int }

// Problems gives what is wrong in a file from a place on, with the place behind each.
func (s *Service) Problems(ctx context.Context, tenant, id ID, from Place, limit int) (problems []sheet.Problem, places []Place, err error) {
	_, err = store.Read(ctx, s.store, tenant, func(tx *store.Tx) (struct{}, error) {
		if _, err := tx.GetImport(ctx, db.GetImportParams{TenantID: tenant, ID: id}); err != nil {
			return struct{}{}, store.Found(err, "import")
		}
		rows, err := tx.ListWrongImportRows(ctx, db.ListWrongImportRowsParams{TenantID: tenant, ImportID: id, After: from.Row - 1, PageLimit: limit})
		if err != nil {
			return struct{}{}, err
		}
		for _, r := range rows {
			var of []sheet.Problem
			if err := json.Unmarshal(r.Problems, &of); err != nil {
				return struct{}{}, err
			}
			for i, p := range of {
				if r.Row == from.Row && i < from.Index || len(problems) == limit {
					continue
				}
				problems, places = append(problems, p), append(places, Place{r.Row, i + 1})
			}
		}
		return struct{}{}, nil
	})
	return problems, places, err
}

// WrongRow is a row of a file as it came, with what is wrong with it.
type WrongRow struct {
	Row      int
	Cells    []string
	Problems []sheet.Problem
}

// wrongPage is how many rows are read at a time where all are given out.
const wrongPage = 500

// WrongRows gives the rows with something wrong, and those that belong to them, in their order.
func (s *Service) WrongRows(ctx context.Context, tenant, id ID, yield func(WrongRow) error) error {
	for after := 0; ; {
		rows, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]db.ImportRow, error) {
			return tx.ListBadImportRows(ctx, db.ListBadImportRowsParams{TenantID: tenant, ImportID: id, After: after, PageLimit: wrongPage})
		})
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, r := range rows {
			out := WrongRow{Row: r.Row, Cells: r.Cells}
			if err := json.Unmarshal(r.Problems, &out.Problems); err != nil {
				return err
			}
			if r.Status == rowHeading {
				out.Cells = nil
			}
			if err := yield(out); err != nil {
				return err
			}
			after = r.Row
		}
	}
}

// Run has a checked file's rows done. One that is all or nothing runs only where nothing is wrong. One that ended with errors goes on with what failed.
func (s *Service) Run(ctx context.Context, cmd store.Command, id ID) (Import, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Import, error) {
		row, err := tx.LockImport(ctx, db.LockImportParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Import{}, store.Found(err, "import")
		}
		now, err := read(ctx, tx, id)
		if err != nil {
			return Import{}, err
		}
		heading, err := tx.NextImportRows(ctx, db.NextImportRowsParams{TenantID: tx.Tenant.ID, ImportID: id, Statuses: []string{rowHeading}, PageLimit: 1})
		if err != nil {
			return Import{}, err
		}
		switch {
		case row.Status == reading || row.Status == checking:
			return Import{}, fault.New(fault.Conflict, "the file is still being checked: wait until its status is checked")
		case row.Status != checked && row.Status != withError:
			return Import{}, fault.New(fault.Conflict, "an import that is %s doesn't run: bring the file again", row.Status)
		case len(heading) > 0:
			return Import{}, fault.New(fault.Conflict, "the headers have to be mended first: see the problems, mend the file and bring it again")
		case row.Mode == AllOrNothing && now.Problems > 0:
			return Import{}, fault.New(fault.Conflict, "%d problem(s) have to be mended first, since it is all or nothing: mend the file and bring it again, by row if what is right is to be done alone", now.Problems)
		}
		if err := tx.RetryImportRows(ctx, db.RetryImportRowsParams{TenantID: tx.Tenant.ID, ImportID: id}); err != nil {
			return Import{}, err
		}
		row.Status, row.Attempt, row.Ahead, row.FinishedAt = running, row.Attempt+1, 0, nil
		return s.turned(ctx, tx, row, "run_import")
	})
}

// Cancel stops an import: between two rows, or a run that is all or nothing as a whole.
func (s *Service) Cancel(ctx context.Context, cmd store.Command, id ID) (Import, error) {
	return store.Write(ctx, s.store, cmd, func(tx *store.Tx) (Import, error) {
		row, err := tx.LockImport(ctx, db.LockImportParams{TenantID: tx.Tenant.ID, ID: id})
		if err != nil {
			return Import{}, store.Found(err, "import")
		}
		switch row.Status {
		case reading, checking, checked, running:
		default:
			return Import{}, fault.New(fault.Conflict, "an import that is %s can't be cancelled", row.Status)
		}
		now := tx.Tenant.Now
		row.Status, row.Attempt, row.FinishedAt = cancelled, row.Attempt+1, &now
		return s.turned(ctx, tx, row, "cancel_import")
	})
}

// turned keeps what an import has been turned to, and has it worked.
func (s *Service) turned(ctx context.Context, tx *store.Tx, row db.Import, action string) (Import, error) {
	if err := set(ctx, tx, row); err != nil {
		return Import{}, err
	}
	if err := tx.Record(ctx, store.Fact{Action: action, Entity: "import", ID: row.ID, After: row}); err != nil {
		return Import{}, err
	}
	if row.Status == running {
		if err := enqueue(ctx, tx, row); err != nil {
			return Import{}, err
		}
	}
	return read(ctx, tx, row.ID)
}

func set(ctx context.Context, tx *store.Tx, i db.Import) error {
	return tx.SetImport(ctx, db.SetImportParams{
		TenantID: tx.Tenant.ID, ID: i.ID, Status: i.Status, Reason: i.Reason, Headers: i.Headers, HeaderRow: i.HeaderRow, Attempt: i.Attempt, Ahead: i.Ahead, FinishedAt: i.FinishedAt,
	})
}

// Export gives the rows of a sheet.
func (s *Service) Export(ctx context.Context, tenant ID, kind sheet.Kind, yield func(sheet.Row) error) error {
	return s.books[kind].Export(ctx, tenant, yield)
}

// keptDays is for how many days the rows of a file that is done with are kept.
const keptDays = 30

// Unfinished has the imports worked anew that nobody works though they aren't done: their process was killed, and River would wait for as long as the job may take. What
// still works one holds its lock; a job of an earlier beginning does nothing. It forgets the rows of old imports, too.
func (s *Service) Unfinished(ctx context.Context, tenant ID) error {
	ids, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) ([]ID, error) { return tx.ListOpenImports(ctx, tenant) })
	for _, id := range ids {
		cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "resume_import"}
		_, resumed := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) { return struct{}{}, resume(ctx, tx, id) })
		err = errors.Join(err, resumed)
	}
	cmd := store.Command{TenantID: tenant, Actor: store.System, Operation: "forget_import_rows"}
	_, forgot := store.Write(ctx, s.store, cmd, func(tx *store.Tx) (struct{}, error) {
		before := tx.Tenant.Now.Add(-keptDays * 24 * time.Hour)
		return struct{}{}, tx.ForgetImportRows(ctx, db.ForgetImportRowsParams{TenantID: tenant, Before: &before})
	})
	return errors.Join(err, forgot)
}

func resume(ctx context.Context, tx *store.Tx, id ID) error {
	row, err := tx.GetImport(ctx, db.GetImportParams{TenantID: tx.Tenant.ID, ID: id})
	if err != nil {
		return err
	}
	if err := locked(ctx, tx, row); errors.Is(err, errBusy) {
		return nil
	} else if err != nil {
		return err
	}
	if row, err = tx.LockImport(ctx, db.LockImportParams{TenantID: tx.Tenant.ID, ID: id}); err != nil {
		return err
	}
	if row.Status != reading && row.Status != checking && row.Status != running {
		return nil
	}
	row.Attempt, row.Ahead = row.Attempt+1, 0
	if err := set(ctx, tx, row); err != nil {
		return err
	}
	return enqueue(ctx, tx, row)
}
