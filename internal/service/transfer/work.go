package transfer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"keiyaku/db"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/spreadsheet"
	"keiyaku/internal/store"
)

const (
	// stagedAtOnce is how many rows of a file are kept by one statement.
	stagedAtOnce = 500
	// stagedBytes is at how many bytes of cells they are kept before there are so many: wide rows are large.
	stagedBytes = 1 << 20
	// workedAtOnce is how many rows one transaction looks at, with what belongs to them.
	workedAtOnce = 25
	// maxProblems is how many problems of one row are kept; all are counted.
	maxProblems = 30
)

// errBusy tells that another import of the same kind is in work.
var errBusy = errors.New("transfer: another import of the kind is in work")

// errStopped tells that the import was turned to something else meanwhile.
var errStopped = errors.New("transfer: stopped")

// Work works an import while more says so, and tells whether there is nothing left to do. It may be killed and run again, or run by several: each step is a transaction that
// takes what is left when it begins, one import of a kind at a time. attempt 0 is for whichever is the newest.
func (s *Service) Work(ctx context.Context, tenant, id ID, attempt int, more func() bool) (done bool, err error) {
	for {
		row, err := store.Read(ctx, s.store, tenant, func(tx *store.Tx) (db.Import, error) {
			r, err := tx.GetImport(ctx, db.GetImportParams{TenantID: tenant, ID: id})
			return r, store.Found(err, "import")
		})
		if err != nil || attempt != 0 && row.Attempt != attempt {
			return true, err
		}
		switch {
		case row.Status == reading:
			err = s.read(ctx, row)
		case row.Status == checking:
			err = s.check(ctx, row)
		case row.Status == running && row.Mode == AllOrNothing:
			err = s.runWhole(ctx, row)
		case row.Status == running:
			err = s.runRows(ctx, row)
		default:
			return true, nil
		}
		switch {
		case errors.Is(err, errBusy):
			return false, nil
		case errors.Is(err, errStopped):
		case err != nil:
			return false, err
		}
		if !more() {
			return false, nil
		}
	}
}

func command(row db.Import, operation string) store.Command {
	return store.Command{TenantID: row.TenantID, Actor: store.Actor{Kind: row.ActorKind, ID: row.ActorID, Name: row.ActorName}, Operation: operation}
}

// turn moves an import on, unless somebody turned it to something else meanwhile.
func (s *Service) turn(ctx context.Context, row db.Import, edit func(*store.Tx, *db.Import) error) error {
	_, err := store.Write(ctx, s.store, command(row, "work_import"), func(tx *store.Tx) (struct{}, error) {
		now, err := tx.LockImport(ctx, db.LockImportParams{TenantID: row.TenantID, ID: row.ID})
		if err != nil {
			return struct{}{}, err
		}
		if now.Status != row.Status || now.Attempt != row.Attempt {
			return struct{}{}, errStopped
		}
		if err := edit(tx, &now); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, set(ctx, tx, now)
	})
	return err
}

// read keeps a file's rows with what is wrong in their cells; the file isn't needed any more then.
func (s *Service) read(ctx context.Context, row db.Import) error {
	err := s.turn(ctx, row, func(tx *store.Tx, now *db.Import) error {
		of := db.DeleteImportRowsParams{TenantID: row.TenantID, ImportID: row.ID}
		if err := tx.DeleteImportRows(ctx, of); err != nil {
			return err
		}
		content, err := tx.GetImportFile(ctx, db.GetImportFileParams(of))
		if err != nil {
			return err
		}
		if err := stage(ctx, tx, content, now); err != nil {
			return err
		}
		now.Status = checking
		return tx.DeleteImportFile(ctx, db.DeleteImportFileParams(of))
	})
	var f *fault.Error
	if !errors.As(err, &f) || f.Code != fault.Invalid {
		return err
	}
	return s.turn(ctx, row, func(tx *store.Tx, now *db.Import) error {
		at := tx.Tenant.Now
		now.Status, now.Reason, now.FinishedAt = refused, &f.Detail, &at
		return tx.DeleteImportFile(ctx, db.DeleteImportFileParams{TenantID: row.TenantID, ImportID: row.ID})
	})
}

// stage reads a file's rows into the table, some at a time.
func stage(ctx context.Context, tx *store.Tx, content []byte, now *db.Import) error {
	of, _ := sheet.Of(sheet.Kind(now.Kind))
	var heading sheet.Heading
	var staged []db.ImportRow
	flush := func() error {
		if len(staged) == 0 {
			return nil
		}
		rows, err := json.Marshal(staged)
		if err != nil {
			return err
		}
		staged = staged[:0]
		return tx.CreateImportRows(ctx, rows)
	}
	read, kept := 0, 0
	add := func(number int, key string, cells []string, status string, problems []sheet.Problem) error {
		r := db.ImportRow{TenantID: now.TenantID, ImportID: now.ID, Row: number, Key: key, Cells: cells, Status: status}
		if err := keep(&r, problems); err != nil {
			return err
		}
		staged = append(staged, r)
		for _, c := range cells {
			kept += len(c)
		}
		if len(staged) < stagedAtOnce && kept < stagedBytes {
			return nil
		}
		kept = 0
		return flush()
	}
	format, err := spreadsheet.Read(content, of.Name, func(number int, cells []string) error {
		own := make([]string, len(cells))
		for i, c := range cells {
			own[i] = strings.ReplaceAll(c, "\x00", "\ufffd")
		}
		if now.HeaderRow == 0 {
			var problems []sheet.Problem
			heading, problems = of.Understand(number, own)
			now.HeaderRow, now.Headers = number, own
			if len(problems) > 0 {
				return add(number, "", own, rowHeading, problems)
			}
			return nil
		}
		if heading.Blank(own) {
			return nil
		}
		read++
		r, problems := heading.Row(number, own)
		status := rowRead
		switch {
		case heading.Wrong && len(problems) > 0:
			status = rowBad
		case heading.Wrong: // what the rows say isn't known before it is mended
			status = rowGood
		}
		key, known := of.Key(r)
		if !known { // it is about nothing that could be named: a row of its own
			key = fmt.Sprintf("\x1f%d", number)
		}
		return add(number, key, own, status, problems)
	})
	if err != nil {
		return err
	}
	if now.HeaderRow == 0 {
		return fault.New(fault.Invalid, "ファイルが空です。テンプレートの見出しの行と、その下にデータの行が要ります。")
	}
	if read == 0 {
		return fault.New(fault.Invalid, "見出しの下にデータの行がありません。")
	}
	now.Format = format
	return flush()
}

// keep puts problems into a row: the first of them, and their number.
func keep(r *db.ImportRow, problems []sheet.Problem) error {
	r.Wrong = len(problems)
	if problems = problems[:min(len(problems), maxProblems)]; problems == nil {
		problems = []sheet.Problem{}
	}
	var err error
	r.Problems, err = json.Marshal(problems)
	return err
}

// locked makes the transaction the only one that works an import of the kind. Its queries are planned anew each time: what it fills was empty when it began, and a plan for
// empty tables reads them from end to end.
func locked(ctx context.Context, tx *store.Tx, row db.Import) error {
	free, err := tx.TryImportLock(ctx, db.TryImportLockParams{TenantID: string(row.TenantID), Kind: row.Kind})
	if err == nil && !free {
		return errBusy
	}
	if err != nil {
		return err
	}
	return tx.PlanForValues(ctx)
}

// check tries the next rows, in a transaction that is taken back, and keeps what came of it in another.
func (s *Service) check(ctx context.Context, row db.Import) error {
	var p *player
	found := false
	err := store.Rehearse(ctx, s.store, command(row, "check_import"), func(ctx context.Context, tx *store.Tx) error {
		if err := locked(ctx, tx, row); err != nil {
			return err
		}
		p = s.player(tx, row, true)
		units, last, err := p.next(ctx, 0, rowRead)
		found = last > 0
		if err != nil {
			return err
		}
		for _, u := range units {
			if err := p.play(ctx, u); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for i := range p.saved {
		if p.saved[i].Status != rowBad {
			p.saved[i].Status = rowGood
		}
	}
	return s.turn(ctx, row, func(tx *store.Tx, now *db.Import) error {
		if !found {
			now.Status = checked
			return nil
		}
		return p.save(ctx, tx)
	})
}

// runRows does the next rows, each unit by itself; what failed, and what was wrong when it was checked, is tried too.
func (s *Service) runRows(ctx context.Context, row db.Import) error {
	return store.Together(ctx, s.store, command(row, "run_import"), func(ctx context.Context, tx *store.Tx) error {
		if err := locked(ctx, tx, row); err != nil {
			return err
		}
		now, err := tx.LockImport(ctx, db.LockImportParams{TenantID: row.TenantID, ID: row.ID})
		if err != nil {
			return err
		}
		if now.Status != row.Status || now.Attempt != row.Attempt {
			return errStopped
		}
		p := s.player(tx, row, true)
		units, last, err := p.next(ctx, 0, rowGood, rowBad)
		if err != nil {
			return err
		}
		if last == 0 {
			at := tx.Tenant.Now
			now.Status, now.FinishedAt = finished, &at
			all, err := counted(ctx, tx, []db.Import{now})
			if err != nil {
				return err
			}
			if all[0].Failed > 0 {
				now.Status = withError
			}
			return s.ended(ctx, tx, now)
		}
		for _, u := range units {
			if err := p.play(ctx, u); err != nil {
				return err
			}
		}
		for i := range p.saved {
			if p.saved[i].Status == rowBad {
				p.saved[i].Status = rowFailed
			}
		}
		return p.save(ctx, tx)
	})
}

func (s *Service) ended(ctx context.Context, tx *store.Tx, now db.Import) error {
	if err := set(ctx, tx, now); err != nil {
		return err
	}
	done, err := read(ctx, tx, now.ID)
	if err != nil {
		return err
	}
	return tx.Record(ctx, store.Fact{Action: "end_import", Entity: "import", ID: now.ID, After: map[string]any{
		"status": now.Status, "created": done.Created, "updated": done.Updated, "unchanged": done.Unchanged, "failed": done.Failed,
	}})
}

// countedEvery is after how many rows of one transaction the database counts again what it has filled, to plan by.
const countedEvery = 2000

// runWhole does all rows in one transaction: nobody sees any of them before it is committed. How far it is, it says beside it.
func (s *Service) runWhole(ctx context.Context, row db.Import) error {
	outside := ctx
	err := store.Together(ctx, s.store, command(row, "run_import"), func(ctx context.Context, tx *store.Tx) error {
		if err := locked(ctx, tx, row); err != nil {
			return err
		}
		p := s.player(tx, row, false)
		done, counted := 0, -countedEvery
		for after := 0; ; {
			if done-counted >= countedEvery {
				if err := tx.CountWhatImportsFill(ctx); err != nil {
					return err
				}
				counted = done
			}
			units, last, err := p.next(ctx, after, rowGood)
			if err != nil {
				return err
			}
			if last == 0 {
				break
			}
			for _, u := range units {
				if err := p.play(ctx, u); err != nil {
					return err
				}
			}
			done += len(p.saved)
			if err := p.save(ctx, tx); err != nil {
				return err
			}
			after = last
			if err := s.ahead(outside, row, done); err != nil {
				return err
			}
		}
		now, err := tx.LockImport(ctx, db.LockImportParams{TenantID: row.TenantID, ID: row.ID})
		if err != nil {
			return err
		}
		if now.Status != row.Status || now.Attempt != row.Attempt {
			return errStopped
		}
		at := tx.Tenant.Now
		now.Status, now.FinishedAt = finished, &at
		return s.ended(ctx, tx, now)
	})
	var f *failed
	if !errors.As(err, &f) {
		return err
	}
	return s.turn(ctx, row, func(tx *store.Tx, now *db.Import) error {
		p := s.player(tx, row, false)
		if err := p.note(f.unit, rowBad, f.problems); err != nil {
			return err
		}
		if err := p.save(ctx, tx); err != nil {
			return err
		}
		at, reason := tx.Tenant.Now, fmt.Sprintf("%d 行目が登録できなくなったため、何も登録しませんでした。", f.row())
		now.Status, now.Reason, now.FinishedAt, now.Ahead = refused, &reason, &at, 0
		return nil
	})
}

// ahead says how far a run is that is one transaction, and sees whether it is to be stopped.
func (s *Service) ahead(ctx context.Context, row db.Import, done int) error {
	_, err := store.Write(ctx, s.store, command(row, "run_import"), func(tx *store.Tx) (struct{}, error) {
		n, err := tx.SetImportAhead(ctx, db.SetImportAheadParams{TenantID: row.TenantID, ID: row.ID, Ahead: done})
		if err == nil && n == 0 {
			return struct{}{}, errStopped
		}
		return struct{}{}, err
	})
	return err
}
