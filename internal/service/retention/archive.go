package retention

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// ManifestName is the file of an archive that says what is in it; it is written last.
const ManifestName = "manifest.json"

// Manifest says what is in an archive.
type Manifest struct {
	TenantID       ID         `json:"tenant_id"`
	TenantName     string     `json:"tenant_name"`
	AsOf           civil.Date `json:"as_of"`
	RetentionYears int        `json:"retention_years"`
	By             string     `json:"by"`
	// MonthsBefore is the first month of which the audit trail and the events aren't archived as months, named by its first day.
	MonthsBefore civil.Date `json:"months_before"`
	// Files are the tables, one each: gzip of JSON lines, a row with all its columns each.
	Files []File `json:"files"`
	// Sets are the customers that go, those that refer to one another together; Portions the rows of months.
	Sets     []ArchivedSet `json:"sets"`
	Portions []Portion     `json:"portions"`
}

// File is a table's rows. SHA256 is of the file as it stands, in hexadecimal.
type File struct {
	Table  string `json:"table"`
	Name   string `json:"name"`
	Rows   int    `json:"rows"`
	SHA256 string `json:"sha256"`
}

// ArchivedSet is what customers have. SHA256 is of its rows, whatever their order.
type ArchivedSet struct {
	Customers []ID           `json:"customers"`
	Accounts  []ID           `json:"accounts"`
	Invoices  []ID           `json:"invoices"`
	Rows      map[string]int `json:"rows"`
	SHA256    string         `json:"sha256"`
}

// Portion is a tenant's rows of a table by month, from one id through another, all in one partition: few enough for one transaction.
type Portion struct {
	Table     string `json:"table"`
	Partition string `json:"partition"`
	From      ID     `json:"from"`
	Through   ID     `json:"through"`
	Rows      int    `json:"rows"`
	SHA256    string `json:"sha256"`
}

// portionSize is how many rows of a month are deleted in one transaction at most.
const portionSize = 10_000

// archive is a manifest with its digest.
type archive struct {
	Manifest
	digest string
}

// rowsDigest is a digest of rows of tables that doesn't hang on their order.
type rowsDigest struct{ rows [][sha256.Size]byte }

func (d *rowsDigest) add(table, row string) {
	d.rows = append(d.rows, sha256.Sum256([]byte(table+"\n"+row)))
}

func (d *rowsDigest) sum() string {
	slices.SortFunc(d.rows, func(a, b [sha256.Size]byte) int { return bytes.Compare(a[:], b[:]) })
	all := sha256.New()
	for _, r := range d.rows {
		all.Write(r[:])
	}
	return hex.EncodeToString(all.Sum(nil))
}

// archive writes what of a tenant is past into a directory of its own below dir, or reads the archive of the day that is there already: one whose rows were to be
// deleted when something ended that. It is whole on the disk when archive returns; nil where nothing is past.
func (s *Service) archive(ctx context.Context, by string, tenant ID, asOf civil.Date, dir string, partitions []store.MonthPartition) (*archive, error) {
	return store.Read(ctx, s.store, tenant, func(tx *store.Tx) (*archive, error) {
		p, err := plan(ctx, tx, asOf)
		if err != nil {
			return nil, err
		}
		place := filepath.Join(dir, string(tenant), p.AsOf.String())
		switch _, err := os.Lstat(place); {
		case err == nil:
			return read(place, tenant)
		case !errors.Is(err, fs.ErrNotExist):
			return nil, err
		}
		if p.Empty() {
			return nil, nil
		}
		// What was begun and not finished is no archive, and nothing was deleted for it.
		partial := place + ".partial"
		if err := os.RemoveAll(partial); err != nil {
			return nil, err
		}
		if err := os.MkdirAll(partial, 0o700); err != nil {
			return nil, err
		}
		w := &writer{dir: partial, files: map[string]*tableFile{}}
		m := Manifest{TenantID: tenant, TenantName: p.Name, AsOf: p.AsOf, RetentionYears: p.Years, By: by, MonthsBefore: p.Before, Files: []File{}, Sets: []ArchivedSet{}, Portions: []Portion{}}
		err = w.write(ctx, tx, p, &m, partitions)
		if err = errors.Join(err, w.close(&m)); err != nil {
			return nil, err
		}
		if err := finish(partial, place, m); err != nil {
			return nil, err
		}
		return read(place, tenant)
	})
}

// writer writes rows to the files of their tables.
type writer struct {
	dir   string
	files map[string]*tableFile
}

type tableFile struct {
	f    *os.File
	sum  hash.Hash
	buf  *bufio.Writer
	gzip *gzip.Writer
	rows int
}

func (w *writer) write(ctx context.Context, tx *store.Tx, p Plan, m *Manifest, partitions []store.MonthPartition) error {
	for _, set := range p.Sets {
		b, err := tx.BelongingsOf(ctx, set.Customers, p.Before)
		if err != nil {
			return err
		}
		archived := ArchivedSet{Customers: set.Customers, Accounts: b.Accounts, Invoices: b.Invoices, Rows: map[string]int{}}
		var digest rowsDigest
		for _, r := range store.OfCustomers {
			err := tx.RowsOf(ctx, r, b, func(row string) error {
				archived.Rows[r.Table]++
				digest.add(r.Table, row)
				return w.row(r.Table, row)
			})
			if err != nil {
				return fmt.Errorf("archiving %s: %w", r.Table, err)
			}
		}
		archived.SHA256 = digest.sum()
		m.Sets = append(m.Sets, archived)
	}
	for _, table := range store.ByMonth {
		if err := w.months(ctx, tx, table, p.Before, m, partitions); err != nil {
			return fmt.Errorf("archiving %s: %w", table, err)
		}
	}
	return nil
}

// months writes the rows of a table by month, in portions within the partitions.
func (w *writer) months(ctx context.Context, tx *store.Tx, table string, before civil.Date, m *Manifest, partitions []store.MonthPartition) error {
	var open *Portion
	var digest rowsDigest
	end := func() {
		if open != nil {
			open.SHA256 = digest.sum()
			m.Portions = append(m.Portions, *open)
			open, digest = nil, rowsDigest{}
		}
	}
	err := tx.RowsBefore(ctx, table, before, func(id ID, month civil.Date, row string) error {
		in := partitionOf(partitions, table, month)
		if open != nil && (open.Partition != in || open.Rows == portionSize) {
			end()
		}
		if open == nil {
			open = &Portion{Table: table, Partition: in, From: id}
		}
		open.Through = id
		open.Rows++
		digest.add(table, row)
		return w.row(table, row)
	})
	end()
	return err
}

// partitionOf is the partition that a month of a table is in; empty for the one that takes what has no other place.
func partitionOf(partitions []store.MonthPartition, table string, month civil.Date) string {
	for _, p := range partitions {
		if p.Table == table && !p.Until.IsZero() && !month.Before(p.From) && month.Before(p.Until) {
			return p.Name
		}
	}
	return ""
}

func (w *writer) row(table, row string) error {
	t := w.files[table]
	if t == nil {
		f, err := os.OpenFile(filepath.Join(w.dir, fileName(table)), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return err
		}
		t = &tableFile{f: f, sum: sha256.New()}
		t.buf = bufio.NewWriterSize(io.MultiWriter(f, t.sum), 1<<16)
		t.gzip = gzip.NewWriter(t.buf)
		w.files[table] = t
	}
	t.rows++
	_, err := io.WriteString(t.gzip, row+"\n")
	return err
}

func fileName(table string) string { return table + ".jsonl.gz" }

// close ends the files, on the disk, and notes them in the manifest.
func (w *writer) close(m *Manifest) (err error) {
	for table, t := range w.files {
		err = errors.Join(err, t.gzip.Close(), t.buf.Flush(), t.f.Sync(), t.f.Close())
		m.Files = append(m.Files, File{Table: table, Name: fileName(table), Rows: t.rows, SHA256: hex.EncodeToString(t.sum.Sum(nil))})
	}
	slices.SortFunc(m.Files, func(a, b File) int { return cmp.Compare(a.Table, b.Table) })
	return err
}

// finish writes the manifest and gives the archive its name, each on the disk before the next.
func finish(partial, place string, m Manifest) error {
	text, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(partial, ManifestName), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(append(text, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close(), onDisk(partial)); err != nil {
		return err
	}
	if err := os.Rename(partial, place); err != nil {
		return err
	}
	return errors.Join(onDisk(filepath.Dir(place)), onDisk(filepath.Dir(filepath.Dir(place))))
}

// onDisk makes a directory's entries last.
func onDisk(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// read reads an archive's manifest and holds its files against it.
func read(place string, tenant ID) (*archive, error) {
	text, err := os.ReadFile(filepath.Join(place, ManifestName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.New(fault.Conflict, "%s is there already and is no archive: name another directory", place)
	}
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(text)
	a := &archive{digest: hex.EncodeToString(sum[:])}
	if err := json.Unmarshal(text, &a.Manifest); err != nil {
		return nil, fmt.Errorf("reading %s: %w", filepath.Join(place, ManifestName), err)
	}
	if a.TenantID != tenant {
		return nil, fault.New(fault.Conflict, "%s is an archive of another tenant", place)
	}
	for _, file := range a.Files {
		f, err := os.Open(filepath.Join(place, file.Name))
		if err != nil {
			return nil, err
		}
		h := sha256.New()
		_, err = io.Copy(h, f)
		if err = errors.Join(err, f.Close()); err != nil {
			return nil, err
		}
		if hex.EncodeToString(h.Sum(nil)) != file.SHA256 {
			return nil, fault.New(fault.Conflict, "%s isn't what its manifest says: nothing is deleted for it", filepath.Join(place, file.Name))
		}
	}
	return a, nil
}
