package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"
)

// billRunCommand runs the billing of a server and shows how it gets on: for a terminal, or a job of the night.
type billRunCommand struct {
	UpTo   time.Time `required:"" format:"2006-01-02" placeholder:"YYYY-MM-DD" help:"Bill what is due up to this date, or issue what is drafted up to it."`
	Action string    `default:"draft" enum:"draft,issue" help:"Make drafts of what is due, or issue the drafts that there are (${enum})."`
	Server string    `env:"KEIYAKU_URL" default:"http://127.0.0.1:8080" placeholder:"URL" help:"The server (${default})."`
	APIKey string    `env:"KEIYAKU_API_KEY" required:"" placeholder:"KEY" help:"A key with the scopes billing:read and billing:write."`
}

// Help is shown by `keiyaku bill-run --help`.
func (billRunCommand) Help() string {
	return `The run goes on whether or not this command does. It ends with status 1 where something couldn't be billed, and says what.`
}

// runProgress is a run as the API tells it.
type runProgress struct {
	ID        string  `json:"id"`
	Status    string  `json:"status"`
	Total     *int    `json:"total"`
	Done      int     `json:"done"`
	Documents int     `json:"documents"`
	Held      int     `json:"held"`
	Errors    int     `json:"errors"`
	PerSecond float64 `json:"accounts_per_second"`
	Left      *int    `json:"seconds_left"`
}

// Run starts a run and follows it to its end.
func (c *billRunCommand) Run(ctx context.Context) error {
	var run runProgress
	body := fmt.Sprintf(`{"up_to":%q,"action":%q}`, c.UpTo.Format(time.DateOnly), c.Action)
	if err := c.ask(ctx, http.MethodPost, "/v1/bill-runs", body, "application/json", func(answer io.Reader) error { return json.NewDecoder(answer).Decode(&run) }); err != nil {
		return err
	}
	terminal := isTerminal(os.Stdout)
	err := c.follow(ctx, run.ID, func(now runProgress) {
		run = now
		if terminal {
			fmt.Printf("\r\x1b[K%s", now.bar(30))
		} else {
			fmt.Println(now.bar(0))
		}
	})
	if terminal {
		fmt.Println()
	}
	if err != nil {
		return fmt.Errorf("following run %s, which goes on: %w", run.ID, err)
	}
	return c.verdict(ctx, run)
}

// follow reads the run's events until it is over; where the connection is lost it asks again.
func (c *billRunCommand) follow(ctx context.Context, id string, tell func(runProgress)) error {
	over := false
	for attempt := 1; !over; attempt++ {
		err := c.ask(ctx, http.MethodGet, "/v1/bill-runs/"+id, "", "text/event-stream", func(answer io.Reader) error {
			lines := bufio.NewScanner(answer)
			lines.Buffer(nil, 1<<20)
			for lines.Scan() {
				data, ok := bytes.CutPrefix(lines.Bytes(), []byte("data: "))
				if !ok {
					continue
				}
				var now runProgress
				if err := json.Unmarshal(data, &now); err != nil {
					return err
				}
				tell(now)
				attempt, over = 0, now.Status == "finished" || now.Status == "finished_with_errors" || now.Status == "cancelled"
			}
			return lines.Err()
		})
		switch {
		case over:
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && attempt >= 5:
			return err
		default:
			time.Sleep(time.Duration(attempt) * time.Second)
		}
	}
	return nil
}

// verdict says what came of a run, and lists the first of what couldn't be billed.
func (c *billRunCommand) verdict(ctx context.Context, run runProgress) error {
	if run.Status == "finished" {
		return nil
	}
	if run.Status == "cancelled" {
		return errors.New("the run was cancelled")
	}
	var page struct {
		Items []struct {
			Detail string `json:"detail"`
		} `json:"items"`
	}
	if err := c.ask(ctx, http.MethodGet, "/v1/bill-runs/"+run.ID+"/errors?limit=20", "", "application/json", func(answer io.Reader) error { return json.NewDecoder(answer).Decode(&page) }); err != nil {
		return err
	}
	for _, e := range page.Items {
		fmt.Println(e.Detail)
	}
	return fmt.Errorf("%d couldn't be done (GET /v1/bill-runs/%s/errors has all of them)", run.Errors, run.ID)
}

// ask sends a request and hands on the answer; a refusal is an error with what it says.
func (c *billRunCommand) ask(ctx context.Context, method, path, body, accept string, read func(io.Reader) error) error {
	request, err := http.NewRequestWithContext(ctx, method, strings.TrimSuffix(c.Server, "/")+path, strings.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer "+c.APIKey)
	request.Header.Set("Accept", accept)
	if body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode >= http.StatusBadRequest {
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 1<<16))
		var problem struct {
			Detail string `json:"detail"`
		}
		if json.Unmarshal(text, &problem) == nil && problem.Detail != "" {
			return fmt.Errorf("%s %s: %s", method, path, problem.Detail)
		}
		return fmt.Errorf("%s %s: %s", method, path, answer.Status)
	}
	return read(answer.Body)
}

// bar is a run in one line, with a bar of so many places.
func (r runProgress) bar(places int) string {
	if r.Total == nil {
		return r.Status
	}
	var b strings.Builder
	if places > 0 {
		full := places
		if *r.Total > 0 {
			full = places * r.Done / *r.Total
		}
		fmt.Fprintf(&b, "[%s%s] ", strings.Repeat("#", full), strings.Repeat(".", places-full))
	}
	fmt.Fprintf(&b, "%s: %d of %d accounts, %d documents", r.Status, r.Done, *r.Total, r.Documents)
	if r.Held > 0 {
		fmt.Fprintf(&b, ", %d held", r.Held)
	}
	if r.Errors > 0 {
		fmt.Fprintf(&b, ", %d errors", r.Errors)
	}
	if r.Left != nil {
		fmt.Fprintf(&b, ", %.0f a second, %s left", r.PerSecond, time.Duration(*r.Left)*time.Second)
	}
	return b.String()
}

// isTerminal tells whether somebody may be looking at a file.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
