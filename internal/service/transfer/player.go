package transfer

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"keiyaku/db"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/store"
)

// unit are the rows that are done together.
type unit struct {
	key  string
	rows []db.ImportRow
}

// became is what became of a unit.
type became int

const (
	untried became = iota
	trying         // what it stands on is being done
	done
	wrong
)

// player does units of one import in a transaction.
type player struct {
	s       *Service
	tx      *store.Tx
	row     db.Import
	heading sheet.Heading
	// alone: a unit that fails leaves the others.
	alone  bool
	played map[string]became
	saved  []db.ImportRow
}

func (s *Service) player(tx *store.Tx, row db.Import, alone bool) *player {
	of, _ := sheet.Of(sheet.Kind(row.Kind))
	heading, _ := of.Understand(row.HeaderRow, row.Headers)
	return &player{s: s, tx: tx, row: row, heading: heading, alone: alone, played: map[string]became{}}
}

// units reads the rows of keys.
func (p *player) units(ctx context.Context, keys []string) ([]unit, error) {
	rows, err := p.tx.GetImportRowsByKey(ctx, db.GetImportRowsByKeyParams{TenantID: p.row.TenantID, ImportID: p.row.ID, Keys: keys})
	if err != nil {
		return nil, err
	}
	at := map[string]int{}
	var out []unit
	for _, r := range rows {
		i, known := at[r.Key]
		if !known {
			i = len(out)
			at[r.Key], out = i, append(out, unit{key: r.Key})
		}
		out[i].rows = append(out[i].rows, r)
	}
	return out, nil
}

// next gives the units of the next rows with a status, in the order of their first rows; last is the last of those rows, 0 where there is none.
func (p *player) next(ctx context.Context, after int, statuses ...string) (units []unit, last int, err error) {
	rows, err := p.tx.NextImportRows(ctx, db.NextImportRowsParams{TenantID: p.row.TenantID, ImportID: p.row.ID, Statuses: statuses, After: after, PageLimit: workedAtOnce})
	if err != nil || len(rows) == 0 {
		return nil, 0, err
	}
	var keys []string
	seen := map[string]bool{}
	for _, r := range rows {
		if !seen[r.Key] {
			seen[r.Key], keys = true, append(keys, r.Key)
		}
	}
	found, err := p.units(ctx, keys)
	if err != nil {
		return nil, 0, err
	}
	byKey := map[string]unit{}
	for _, u := range found {
		byKey[u.key] = u
	}
	for _, k := range keys {
		units = append(units, byKey[k])
	}
	return units, rows[len(rows)-1].Row, nil
}

// play does a unit after those that it stands on, however deep they lie, once, and notes what became of its rows. Trouble that isn't the rows' is an error; so is a unit that
// can't be done where units don't stand alone.
func (p *player) play(ctx context.Context, u unit) error {
	if p.played[u.key] != untried {
		return nil
	}
	p.played[u.key] = p.before(u)
	if p.played[u.key] != untried {
		return nil
	}
	p.played[u.key] = trying
	tried := attempt{unit: u, needed: map[string]unit{}}
	unread := false
	for _, r := range u.rows {
		row, problems := p.heading.Row(r.Row, r.Cells)
		unread = unread || len(problems) > 0
		tried.rows, tried.problems = append(tried.rows, row), append(tried.problems, problems)
	}
	if unread && p.row.Status != checking { // what else is wrong with it was told when it was checked
		p.played[u.key] = wrong
		return p.note(u, rowBad, nil)
	}
	if err := p.first(ctx, &tried); err != nil {
		return err
	}
	outcome, err := p.apply(ctx, tried, unread)
	var refused sheet.Mistakes
	switch {
	case errors.As(err, &refused):
		p.tell(&tried, refused.Known(tried.rows))
	case err != nil:
		return err
	case !unread:
		p.played[u.key] = done
		return p.note(u, string(outcome), nil)
	}
	p.played[u.key] = wrong
	if err := p.note(u, rowBad, tried.problems); err != nil || p.alone {
		return err
	}
	return &failed{u, tried.problems}
}

// attempt is a unit as it is tried: its rows, what is wrong with each, and what it stands on in the same file.
type attempt struct {
	unit
	rows     []sheet.Row
	problems [][]sheet.Problem
	needed   map[string]unit
}

// before is what became of a unit in an earlier turn, as far as that holds in this one: what was only tried has to be done again for those that stand on it.
func (p *player) before(u unit) became {
	for _, r := range u.rows {
		switch {
		case r.Status == string(Created) || r.Status == string(Updated) || r.Status == string(Unchanged):
			return done
		case r.Status == rowFailed || r.Status == rowBad && p.row.Status == checking:
			return wrong
		}
	}
	return untried
}

// first does what an attempt stands on.
func (p *player) first(ctx context.Context, a *attempt) error {
	keys := p.s.books[sheet.Kind(p.row.Kind)].Needs(a.rows)
	if len(keys) == 0 {
		return nil
	}
	found, err := p.units(ctx, keys)
	if err != nil {
		return err
	}
	for _, u := range found {
		a.needed[u.key] = u
		if err := p.play(ctx, u); err != nil {
			return err
		}
	}
	return nil
}

// errUnread takes back what was tried without the cells that can't be read.
var errUnread = errors.New("transfer: cells can't be read")

// apply does an attempt's rows, behind a savepoint where units stand alone. Of rows that can't all be read nothing stays: they are tried for what else is wrong with them.
func (p *player) apply(ctx context.Context, a attempt, unread bool) (outcome Outcome, err error) {
	apply := func(ctx context.Context) (err error) {
		outcome, err = p.s.books[sheet.Kind(p.row.Kind)].Apply(ctx, command(p.row, "import_"+p.row.Kind), a.rows)
		if err == nil && unread {
			return errUnread
		}
		return err
	}
	if !p.alone {
		return outcome, apply(ctx)
	}
	if err = p.tx.Attempt(ctx, apply); errors.Is(err, errUnread) {
		return outcome, nil
	}
	return outcome, err
}

// tell adds mistakes to an attempt's problems, each row's in the order of its columns.
func (p *player) tell(a *attempt, mistakes sheet.Mistakes) {
	for _, m := range mistakes {
		if u, there := a.needed[m.Needs]; there {
			of := u.rows[0].Row
			if p.played[u.key] == trying {
				m.Detail = fmt.Sprintf("「%s」（%d行目）とこの行が、互いに相手を先に登録しないと登録できません。", m.Needs, of)
				m.Mend = fmt.Sprintf("この行か%d行目の、相手を指すコードを消すか直してください。", of)
			} else {
				m.Detail = fmt.Sprintf("「%s」はこのファイルの%d行目にありますが、その行に直すところがあるため、この行も登録できません。", m.Needs, of)
				m.Mend = fmt.Sprintf("%d行目を直してください。この行はそのままでかまいません。", of)
			}
		}
		a.problems[m.Row] = append(a.problems[m.Row], p.heading.At(a.rows[m.Row], a.unit.rows[m.Row].Cells, m))
	}
	for _, of := range a.problems {
		slices.SortStableFunc(of, func(a, b sheet.Problem) int { // what is about the whole row, or a column that isn't there, comes last
			return cmp.Compare(uint(a.Column-1), uint(b.Column-1)) // 0 is the greatest then
		})
	}
}

// failed is a unit that can't be done where all are to be.
type failed struct {
	unit     unit
	problems [][]sheet.Problem
}

// row is the first row with something wrong.
func (f *failed) row() int {
	return f.unit.rows[max(0, slices.IndexFunc(f.problems, func(of []sheet.Problem) bool { return len(of) > 0 }))].Row
}

// Error names the row.
func (f *failed) Error() string { return fmt.Sprintf("row %d can't be done", f.row()) }

// note notes what became of a unit's rows, with the problems of each; none for those that they have.
func (p *player) note(u unit, status string, problems [][]sheet.Problem) error {
	for i, r := range u.rows {
		r.Status = status
		switch {
		case problems != nil:
			if err := keep(&r, problems[i]); err != nil {
				return err
			}
		case status != rowBad:
			if err := keep(&r, nil); err != nil {
				return err
			}
		}
		r.Cells = nil // they stay what they are
		p.saved = append(p.saved, r)
	}
	return nil
}

// save writes what was noted.
func (p *player) save(ctx context.Context, tx *store.Tx) error {
	if len(p.saved) == 0 {
		return nil
	}
	rows, err := json.Marshal(p.saved)
	if err != nil {
		return err
	}
	p.saved = nil
	return tx.SaveImportRows(ctx, db.SaveImportRowsParams{TenantID: p.row.TenantID, ImportID: p.row.ID, Rows: rows})
}
