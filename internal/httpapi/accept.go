package httpapi

// Some answers come as JSON or as something else, as the request accepts: a file for a spreadsheet, a stream of events.

import (
	"context"
	"mime"
	"net/http"
	"strings"
)

type acceptKey struct{}

// withAccept keeps what a request accepts for its handler, to which the generated code gives no headers but those of the document.
func withAccept(ctx context.Context, r *http.Request) context.Context {
	return context.WithValue(ctx, acceptKey{}, r.Header.Values("Accept"))
}

// wantsCSV tells whether a request names CSV, and doesn't name JSON before it.
func wantsCSV(ctx context.Context) bool { return wants(ctx, "text/csv") }

// wantsEvents tells the same of a stream of events.
func wantsEvents(ctx context.Context) bool { return wants(ctx, "text/event-stream") }

func wants(ctx context.Context, instead string) bool {
	headers, _ := ctx.Value(acceptKey{}).([]string)
	return prefers(headers, instead)
}

// prefers tells whether what is accepted names a type, and doesn't name JSON before it.
func prefers(headers []string, instead string) bool {
	for _, header := range headers {
		for one := range strings.SplitSeq(header, ",") {
			switch kind, params, err := mime.ParseMediaType(one); {
			case err != nil:
			case kind == instead:
				return params["q"] != "0"
			case kind == "application/json" || kind == problemType:
				return false
			}
		}
	}
	return false
}
