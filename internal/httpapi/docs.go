package httpapi

// The documentation is part of the binary: it is read where there is no way to the Internet, and it is always the
// documentation of the version that runs.

import (
	"embed"
	"fmt"
	"io/fs"
	"net/http"

	"github.com/labstack/echo/v4"
	swaggerFiles "github.com/swaggo/files/v2"

	"keiyaku"
	"keiyaku/api"
)

//go:embed docs/index.html docs/start.js
var docsPage embed.FS

// docsPolicy lets the page load nothing but what this binary serves. Swagger UI sets styles from its script, and draws
// its icons from data: addresses.
const docsPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"

// registerDocs serves the page at /docs, and the document that it shows.
func registerDocs(e *echo.Echo) error {
	document, err := api.GetSpecJSON()
	if err != nil {
		return fmt.Errorf("reading the embedded API document: %w", err)
	}
	e.GET("/openapi.json", func(c echo.Context) error {
		return c.Blob(http.StatusOK, "application/json", document)
	})
	e.GET("/openapi.yaml", func(c echo.Context) error {
		return c.Blob(http.StatusOK, "application/yaml", []byte(keiyaku.OpenAPI))
	})

	for _, file := range []struct {
		path, mediaType, name string
		from                  fs.FS
	}{
		{"/docs", "text/html; charset=utf-8", "docs/index.html", docsPage},
		{"/docs/start.js", "text/javascript; charset=utf-8", "docs/start.js", docsPage},
		{"/docs/swagger-ui.css", "text/css; charset=utf-8", "swagger-ui.css", swaggerFiles.FS},
		{"/docs/swagger-ui-bundle.js", "text/javascript; charset=utf-8", "swagger-ui-bundle.js", swaggerFiles.FS},
		{"/docs/favicon-32x32.png", "image/png", "favicon-32x32.png", swaggerFiles.FS},
	} {
		content, err := fs.ReadFile(file.from, file.name)
		if err != nil {
			return fmt.Errorf("reading the embedded documentation: %w", err)
		}
		e.GET(file.path, func(c echo.Context) error {
			h := c.Response().Header()
			h.Set("Content-Security-Policy", docsPolicy)
			h.Set("Cache-Control", "no-cache")
			return c.Blob(http.StatusOK, file.mediaType, content)
		})
	}
	e.GET("/docs/", func(c echo.Context) error { return c.Redirect(http.StatusPermanentRedirect, "/docs") })
	return nil
}
