package httpapi

// Lists are cut into pages by the key of their last entry. A service is asked for one entry more than the page has, to see
// whether there is a next one.

import (
	"encoding/base64"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"keiyaku/api"
	"keiyaku/internal/core/civil"
	"keiyaku/internal/core/fault"
	"keiyaku/internal/store"
)

// defaultPage is the document's default for limit, should the request not have passed the validator.
const defaultPage = 50

// pageSize is how many entries a page has at most.
func pageSize(limit *api.PageLimit) int {
	if limit == nil {
		return defaultPage
	}
	return int(*limit)
}

// page gives the entries of a page as the document has them, and where the next page begins, if there is one.
func page[T, V any](entries []T, size int, key func(T) string, view func(T) V) ([]V, *api.Cursor) {
	var next *api.Cursor
	if len(entries) > size {
		entries = entries[:size]
		next = cursorOf(key(entries[size-1]))
	}
	return list(entries, view), next
}

// cursorOf puts a key into a cursor.
func cursorOf(key string) *api.Cursor {
	return pointerTo(base64.RawURLEncoding.EncodeToString([]byte(key)))
}

// cursorUnlessNone gives the cursor of the page behind an id; none where there is no more.
func cursorUnlessNone(next store.ID) *api.Cursor {
	if next == "" {
		return nil
	}
	return cursorOf(string(next))
}

// list maps the entries of a list, which is never null.
func list[T, V any](entries []T, view func(T) V) []V {
	views := make([]V, len(entries))
	for i, e := range entries {
		views[i] = view(e)
	}
	return views
}

// cursorText gives the key that a cursor holds, and "" for the first page.
func cursorText(cursor *api.PageCursor) (string, error) {
	if cursor == nil {
		return "", nil
	}
	key, err := base64.RawURLEncoding.DecodeString(*cursor)
	if err != nil || !isText(string(key)) {
		return "", badCursor()
	}
	return string(key), nil
}

// cursorID gives the id that a cursor holds, and first for the first page.
func cursorID(cursor *api.PageCursor, first store.ID) (store.ID, error) {
	key, err := cursorText(cursor)
	if err != nil || key == "" {
		return first, err
	}
	if !isID(key) {
		return "", badCursor()
	}
	return store.ID(key), nil
}

// cursorNumber gives the number that a cursor holds, and first for the first page.
func cursorNumber(cursor *api.PageCursor, first int) (int, error) {
	key, err := cursorText(cursor)
	if err != nil || key == "" {
		return first, err
	}
	n, err := strconv.ParseInt(key, 10, 32)
	if err != nil {
		return 0, badCursor()
	}
	return int(n), nil
}

// cursorDay gives the day and the id that a cursor holds, for lists in the order of dates.
func cursorDay(cursor *api.PageCursor) (civil.Date, store.ID, error) {
	key, err := cursorText(cursor)
	if err != nil || key == "" {
		return civil.First, store.NilID, err
	}
	text, id, _ := strings.Cut(key, " ")
	day, err := civil.Parse(text)
	if err != nil || !isID(id) {
		return civil.Date{}, "", badCursor()
	}
	return day, store.ID(id), nil
}

// dayKey is what cursorDay reads.
func dayKey(day civil.Date, id store.ID) string { return day.String() + " " + string(id) }

func isID(text string) bool {
	id, err := uuid.Parse(text)
	return err == nil && id.String() == text
}

func badCursor() error {
	return fault.At(fault.Invalid, "query:cursor", "This isn't a next_cursor of this list.")
}
