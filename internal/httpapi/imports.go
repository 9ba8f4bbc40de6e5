package httpapi

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"keiyaku/api"
	"keiyaku/internal/auth"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/core/sheet"
	"keiyaku/internal/service/transfer"
	"keiyaku/internal/spreadsheet"
	"keiyaku/internal/store"
)

// readsSheet and writesSheet are the scopes that a sheet's contents need.
var (
	readsSheet = map[sheet.Kind][]auth.Scope{
		sheet.Customers: {auth.CustomersRead}, sheet.Catalog: {auth.CatalogRead}, sheet.Contracts: {auth.ContractsRead, auth.ChangesRead}, sheet.Usage: {auth.UsageRead},
		sheet.Payments: {auth.BillingRead},
	}
	writesSheet = map[sheet.Kind][]auth.Scope{
		sheet.Customers: {auth.CustomersWrite}, sheet.Catalog: {auth.CatalogWrite, auth.UsageWrite}, sheet.Contracts: {auth.ContractsWrite, auth.ChangesWrite}, sheet.Usage: {auth.UsageWrite},
		sheet.Payments: {auth.BillingWrite},
	}
)

// allowed sees that whoever asks has scopes.
func allowed(ctx context.Context, scopes []auth.Scope) error {
	principal, _ := auth.FromContext(ctx)
	for _, s := range scopes {
		if !principal.May(s) {
			return fault.New(fault.Forbidden, "This operation needs the scope %s for this kind of sheet.", s)
		}
	}
	return nil
}

// sheetFile is a file of a sheet on its way, written as it is read.
type sheetFile struct {
	name, format string
	write        func(io.Writer) error
}

func (f sheetFile) visit(w http.ResponseWriter) error {
	ending := ".csv"
	if f.format == spreadsheet.XLSX {
		ending = ".xlsx"
	}
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": f.name + ending}))
	err := stream(w, spreadsheet.Type(f.format), f.write)
	if err != nil {
		w.Header().Del("Content-Disposition")
	}
	return err
}

// VisitGetImportTemplateResponse writes the file.
func (f sheetFile) VisitGetImportTemplateResponse(w http.ResponseWriter) error { return f.visit(w) }

// VisitExportSheetResponse writes the file.
func (f sheetFile) VisitExportSheetResponse(w http.ResponseWriter) error { return f.visit(w) }

// VisitGetImportProblemFileResponse writes the file.
func (f sheetFile) VisitGetImportProblemFileResponse(w http.ResponseWriter) error { return f.visit(w) }

func formatOf(f *api.SheetFormat) string {
	if f == nil {
		return spreadsheet.XLSX
	}
	return string(*f)
}

// GetImportTemplate answers getImportTemplate.
func (s *Server) GetImportTemplate(_ context.Context, r api.GetImportTemplateRequestObject) (api.GetImportTemplateResponseObject, error) {
	of, format := sheetOf(r.Params.Kind), formatOf(r.Params.Format)
	return sheetFile{of.Name + "テンプレート", format, func(w io.Writer) error {
		file, err := spreadsheet.NewWriter(w, format, of, of.Headers())
		if err != nil {
			return err
		}
		return file.Close()
	}}, nil
}

// sheetOf gives a sheet of a kind that the document allows.
func sheetOf(kind api.SheetKind) sheet.Sheet {
	of, _ := sheet.Of(sheet.Kind(kind))
	return of
}

// ExportSheet answers exportSheet.
func (s *Server) ExportSheet(ctx context.Context, r api.ExportSheetRequestObject) (api.ExportSheetResponseObject, error) {
	of, format := sheetOf(r.Params.Kind), formatOf(r.Params.Format)
	if err := allowed(ctx, readsSheet[of.Kind]); err != nil {
		return nil, err
	}
	tenant := tenantOf(ctx)
	return sheetFile{of.Name, format, func(w io.Writer) error {
		return s.reporting(func() error { return s.export(ctx, w, tenant, of, format) })
	}}, nil
}

// export writes a sheet; in CP932 it is read once before, so that nothing is lost silently.
func (s *Server) export(ctx context.Context, w io.Writer, tenant store.ID, of sheet.Sheet, format string) error {
	if format == spreadsheet.CP932 {
		var lost lostLetters
		if err := s.transfer.Export(ctx, tenant, of.Kind, func(r sheet.Row) error {
			for _, c := range of.Columns {
				lost.look(of.Name, c.Header, r.Value(of.Keys[0]), r.Value(c.Key))
			}
			return nil
		}); err != nil {
			return err
		}
		if err := lost.err(); err != nil {
			return err
		}
	}
	file, err := spreadsheet.NewWriter(w, format, of, of.Headers())
	if err != nil {
		return err
	}
	if err := s.transfer.Export(ctx, tenant, of.Kind, func(r sheet.Row) error { return file.Row(spreadsheet.Cells(of, r)) }); err != nil {
		return err
	}
	return file.Close()
}

// lostLetters are the characters that a file in CP932 would lose.
type lostLetters struct{ fields []fault.Field }

// maxLost is how many cells with such characters are named.
const maxLost = 50

func (l *lostLetters) look(name, header, of, text string) {
	if len(l.fields) >= maxLost {
		return
	}
	if lost := spreadsheet.Unwritable(text); lost != nil {
		letters := make([]string, len(lost))
		for i, r := range lost {
			letters[i] = fmt.Sprintf("%c (U+%04X)", r, r)
		}
		l.fields = append(l.fields, fault.Field{Pointer: "query:format", Detail: fmt.Sprintf("%s %s %s: %s", name, of, header, strings.Join(letters, ", "))})
	}
}

func (l *lostLetters) err() error {
	if l.fields == nil {
		return nil
	}
	return &fault.Error{Code: fault.Rule, Detail: "CP932 doesn't have these characters: take csv (UTF-8) or xlsx, or change them first.", Fields: l.fields}
}

// CreateImport answers createImport.
func (s *Server) CreateImport(ctx context.Context, r api.CreateImportRequestObject) (api.CreateImportResponseObject, error) {
	of := sheetOf(r.Params.Kind)
	if err := allowed(ctx, writesSheet[of.Kind]); err != nil {
		return nil, err
	}
	content, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, fmt.Errorf("reading a spreadsheet: %w", err)
	}
	in := transfer.NewImport{Kind: of.Kind, Mode: transfer.AllOrNothing, FileName: of.Name, Content: content}
	if r.Params.Mode != nil {
		in.Mode = string(*r.Params.Mode)
	}
	if r.Params.Name != nil {
		in.FileName = *r.Params.Name
	}
	return write(ctx, api.CreateImportResponseObject.VisitCreateImportResponse, func(cmd store.Command) (transfer.Import, error) {
		return s.transfer.Create(ctx, cmd, in)
	}, func(i transfer.Import) (api.CreateImportResponseObject, error) {
		return api.CreateImport202JSONResponse{Body: importView(i), Headers: api.CreateImport202ResponseHeaders{Location: importLocation(i)}}, nil
	})
}

func importLocation(i transfer.Import) string { return "/v1/imports/" + string(i.ID) }

// ListImports answers listImports.
func (s *Server) ListImports(ctx context.Context, r api.ListImportsRequestObject) (api.ListImportsResponseObject, error) {
	size := pageSize(r.Params.Limit)
	before, err := cursorID(r.Params.Cursor, store.LastID)
	if err != nil {
		return nil, err
	}
	found, err := s.transfer.List(ctx, tenantOf(ctx), before, size+1)
	if err != nil {
		return nil, err
	}
	items, next := page(found, size, func(i transfer.Import) string { return string(i.ID) }, func(i transfer.Import) transfer.Import { return i })
	seen := []api.Import{}
	for _, i := range items {
		if allowed(ctx, readsSheet[sheet.Kind(i.Kind)]) == nil {
			seen = append(seen, importView(i))
		}
	}
	return api.ListImports200JSONResponse{Items: seen, NextCursor: next}, nil
}

// GetImport answers getImport.
func (s *Server) GetImport(ctx context.Context, r api.GetImportRequestObject) (api.GetImportResponseObject, error) {
	i, err := s.importOf(ctx, r.ImportID, readsSheet)
	if err != nil {
		return nil, err
	}
	return api.GetImport200JSONResponse(importView(i)), nil
}

// importOf reads an import whose contents whoever asks may deal with.
func (s *Server) importOf(ctx context.Context, id api.ID, scopes map[sheet.Kind][]auth.Scope) (transfer.Import, error) {
	i, err := s.transfer.Get(ctx, tenantOf(ctx), idOf(id))
	if err != nil {
		return i, err
	}
	return i, allowed(ctx, scopes[sheet.Kind(i.Kind)])
}

// ListImportProblems answers listImportProblems.
func (s *Server) ListImportProblems(ctx context.Context, r api.ListImportProblemsRequestObject) (api.ListImportProblemsResponseObject, error) {
	if _, err := s.importOf(ctx, r.ImportID, readsSheet); err != nil {
		return nil, err
	}
	size := pageSize(r.Params.Limit)
	from, err := problemPlace(r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	found, places, err := s.transfer.Problems(ctx, tenantOf(ctx), idOf(r.ImportID), from, size+1)
	if err != nil {
		return nil, err
	}
	answer := api.ListImportProblems200JSONResponse{Items: []api.ImportProblem{}}
	for i, p := range found[:min(size, len(found))] {
		answer.Items = append(answer.Items, problemView(p))
		if i == size-1 && len(found) > size {
			answer.NextCursor = cursorOf(fmt.Sprintf("%d.%d", places[i].Row, places[i].Index))
		}
	}
	return answer, nil
}

// problemPlace reads the place that a page of problems ended at.
func problemPlace(cursor *api.PageCursor) (transfer.Place, error) {
	text, err := cursorText(cursor)
	if err != nil || text == "" {
		return transfer.Place{}, err
	}
	row, index, _ := strings.Cut(text, ".")
	r, errRow := strconv.ParseInt(row, 10, 31)
	i, errIndex := strconv.ParseInt(index, 10, 31)
	if err := errors.Join(errRow, errIndex); err != nil {
		return transfer.Place{}, fault.At(fault.Invalid, "query:cursor", "This isn't a cursor that was given out.")
	}
	return transfer.Place{Row: int(r), Index: int(i)}, nil
}

// GetImportProblemFile answers getImportProblemFile.
func (s *Server) GetImportProblemFile(ctx context.Context, r api.GetImportProblemFileRequestObject) (api.GetImportProblemFileResponseObject, error) {
	i, err := s.importOf(ctx, r.ImportID, readsSheet)
	if err != nil {
		return nil, err
	}
	tenant, format := tenantOf(ctx), formatOf(r.Params.Format)
	of, _ := sheet.Of(sheet.Kind(i.Kind))
	return sheetFile{of.Name + "の問題", format, func(w io.Writer) error {
		return s.reporting(func() error { return s.wrongRows(ctx, w, tenant, i, of, format) })
	}}, nil
}

// wrongRows writes the rows of a file that have to be mended.
func (s *Server) wrongRows(ctx context.Context, w io.Writer, tenant store.ID, i transfer.Import, of sheet.Sheet, format string) error {
	if format == spreadsheet.CP932 {
		var lost lostLetters
		if err := s.transfer.WrongRows(ctx, tenant, i.ID, func(r transfer.WrongRow) error {
			lost.look(of.Name, "", strconv.Itoa(r.Row), strings.Join(r.Cells, ""))
			return nil
		}); err != nil {
			return err
		}
		if err := lost.err(); err != nil {
			return err
		}
	}
	plain := sheet.Sheet{Kind: of.Kind, Name: of.Name, About: of.About}
	file, err := spreadsheet.NewWriter(w, format, plain, append(append([]string{}, i.Headers...), sheet.Remarks...))
	if err != nil {
		return err
	}
	if err := s.transfer.WrongRows(ctx, tenant, i.ID, func(r transfer.WrongRow) error { return file.Row(wrongCells(i, r)) }); err != nil {
		return err
	}
	return file.Close()
}

// wrongCells are a row as it came, with what is wrong beside it.
func wrongCells(i transfer.Import, r transfer.WrongRow) []spreadsheet.Cell {
	cells := make([]spreadsheet.Cell, len(i.Headers), len(i.Headers)+len(sheet.Remarks))
	for n := range cells {
		if n < len(r.Cells) {
			cells[n] = spreadsheet.Cell{Text: sheet.Restored(r.Cells[n])}
		}
	}
	var details, mends []string
	for _, p := range r.Problems {
		details, mends = append(details, p.Place()+" "+p.Header+": "+p.Detail), append(mends, p.Mend)
	}
	return append(cells, spreadsheet.Cell{Text: strconv.Itoa(r.Row), Number: true}, spreadsheet.Cell{Text: strings.Join(details, "\n")}, spreadsheet.Cell{Text: strings.Join(mends, "\n")})
}

// RunImport answers runImport.
func (s *Server) RunImport(ctx context.Context, r api.RunImportRequestObject) (api.RunImportResponseObject, error) {
	if _, err := s.importOf(ctx, r.ImportID, writesSheet); err != nil {
		return nil, err
	}
	return write(ctx, api.RunImportResponseObject.VisitRunImportResponse, func(cmd store.Command) (transfer.Import, error) {
		return s.transfer.Run(ctx, cmd, idOf(r.ImportID))
	}, func(i transfer.Import) (api.RunImportResponseObject, error) {
		return api.RunImport202JSONResponse{Body: importView(i), Headers: api.RunImport202ResponseHeaders{Location: importLocation(i)}}, nil
	})
}

// CancelImport answers cancelImport.
func (s *Server) CancelImport(ctx context.Context, r api.CancelImportRequestObject) (api.CancelImportResponseObject, error) {
	if _, err := s.importOf(ctx, r.ImportID, writesSheet); err != nil {
		return nil, err
	}
	return write(ctx, api.CancelImportResponseObject.VisitCancelImportResponse, func(cmd store.Command) (transfer.Import, error) {
		return s.transfer.Cancel(ctx, cmd, idOf(r.ImportID))
	}, func(i transfer.Import) (api.CancelImportResponseObject, error) {
		return api.CancelImport202JSONResponse{Body: importView(i), Headers: api.CancelImport202ResponseHeaders{Location: importLocation(i)}}, nil
	})
}

func importView(i transfer.Import) api.Import {
	return api.Import{
		ID: idView(i.ID), Kind: api.SheetKind(i.Kind), Mode: api.ImportMode(i.Mode), FileName: i.FileName, Format: given[api.SheetFormat](i.Format), Status: api.ImportStatus(i.Status), Reason: i.Reason,
		Total: int32(i.Total), Done: int32(i.Done()), Created: int32(i.Created), Updated: int32(i.Updated), Unchanged: int32(i.Unchanged), Failed: int32(i.Failed), Problems: int32(i.Problems),
		CreatedAt: instantView(i.CreatedAt), CreatedBy: actorView(i.ActorKind, i.ActorID, i.ActorName), FinishedAt: optionalInstant(i.FinishedAt),
	}
}

func problemView(p sheet.Problem) api.ImportProblem {
	v := api.ImportProblem{
		Row: int32(p.Row), Key: optionalText(p.Key), Header: optionalText(p.Header), Value: optionalText(p.Value), Code: api.ImportProblemCode(p.Code), Detail: p.Detail, Mend: p.Mend,
		Refusal: optionalText(p.Refusal),
	}
	if p.Column > 0 {
		v.Column = pointerTo(sheet.Letters(p.Column))
	}
	return v
}
