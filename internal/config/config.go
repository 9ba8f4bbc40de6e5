// Package config holds the settings of keiyaku's commands. Each can be given as a flag or as an environment variable; the
// struct tags are the one place that names them, sets their defaults and explains them, and `keiyaku --help` prints that.
package config

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"time"
)

// Database is how the service reaches its data.
type Database struct {
	DatabaseURL    string `env:"KEIYAKU_DATABASE_URL" required:"" placeholder:"URL" help:"PostgreSQL, as the role keiyaku_app (made by 'keiyaku migrate'). A role that row-level security doesn't bind is refused."`
	MaxConnections int    `env:"KEIYAKU_MAX_CONNECTIONS" default:"20" placeholder:"N" help:"Connections to the database at most (${default})."`
}

// Validate is called by the command line's parser.
func (d Database) Validate() error {
	// Listening for new jobs and leading the queue hold a connection each.
	if d.MaxConnections < 4 {
		return errors.New("--max-connections: at least 4 are needed")
	}
	return nil
}

// Log says what is logged and how.
type Log struct {
	LogLevel  string `env:"KEIYAKU_LOG_LEVEL" enum:"debug,info,warn,error" default:"info" help:"What to log: ${enum} (${default})."`
	LogFormat string `env:"KEIYAKU_LOG_FORMAT" enum:"json,text" default:"json" help:"How to log: ${enum} (${default})."`
}

// Jobs bounds the job workers.
type Jobs struct {
	JobTimeout     time.Duration `env:"KEIYAKU_JOB_TIMEOUT" default:"1m" help:"A job that runs longer is cancelled and tried again (${default})."`
	JobRescueAfter time.Duration `env:"KEIYAKU_JOB_RESCUE_AFTER" default:"3m" help:"A job whose worker was killed is tried again after this long (${default}). Longer than the timeout."`
	JobConcurrency int           `env:"KEIYAKU_JOB_CONCURRENCY" default:"100" placeholder:"N" help:"Jobs that one process runs at a time (${default})."`
	Documents      bool          `env:"KEIYAKU_DOCUMENTS" default:"true" negatable:"" help:"Render the PDFs of issued documents in this process too. Off, other processes do, or whoever asks for one first."`
}

// Validate is called by the command line's parser.
func (j Jobs) Validate() error {
	switch {
	case j.JobTimeout <= 0:
		return errors.New("--job-timeout: must be longer than nothing")
	case j.JobRescueAfter <= j.JobTimeout:
		return fmt.Errorf("--job-rescue-after: must be longer than --job-timeout (%v), or jobs that still run would run twice", j.JobTimeout)
	case j.JobConcurrency < 1 || j.JobConcurrency > 10_000:
		return errors.New("--job-concurrency: from 1 to 10000")
	}
	return nil
}

// Webhooks says where messages to other systems may go.
type Webhooks struct {
	WebhookNetworks string `env:"KEIYAKU_WEBHOOK_NETWORKS" placeholder:"CIDR,…" help:"Networks of our own to which webhooks may be sent, by http too, as 127.0.0.0/8: for development, and for receivers in the same house. Without it only public addresses, by https."`
}

// People says who signs the tokens of people; without an issuer only machines are let in.
type People struct {
	OIDCIssuer      string        `name:"oidc-issuer" env:"KEIYAKU_OIDC_ISSUER" placeholder:"URL" help:"The provider of identities (OpenID Connect) whose tokens people come with, exactly as it stands in them. Without it only API keys are taken."`
	OIDCAudience    string        `name:"oidc-audience" env:"KEIYAKU_OIDC_AUDIENCE" placeholder:"NAME" help:"What keiyaku is called at the provider: tokens have to be for it."`
	OIDCAlgorithms  string        `name:"oidc-algorithms" env:"KEIYAKU_OIDC_ALGORITHMS" default:"RS256,ES256" placeholder:"ALG,…" help:"Signatures that tokens may have (${default})."`
	OIDCTenantClaim string        `name:"oidc-tenant-claim" env:"KEIYAKU_OIDC_TENANT_CLAIM" default:"keiyaku_tenant" placeholder:"CLAIM" help:"The claim with the tenant's id (${default})."`
	OIDCRolesClaim  string        `name:"oidc-roles-claim" env:"KEIYAKU_OIDC_ROLES_CLAIM" default:"keiyaku_roles" placeholder:"CLAIM" help:"The claim with roles: admin, sales, billing, viewer (${default})."`
	OIDCSkew        time.Duration `name:"oidc-skew" env:"KEIYAKU_OIDC_SKEW" default:"30s" help:"By how much the provider's clock may differ (${default})."`
}

// Validate is called by the command line's parser.
func (p People) Validate() error {
	if p.OIDCIssuer == "" {
		return nil
	}
	u, err := url.Parse(p.OIDCIssuer)
	switch {
	case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.Fragment != "":
		return errors.New("--oidc-issuer: a URL like https://login.example.com")
	case u.Scheme == "http" && !net.ParseIP(u.Hostname()).IsLoopback():
		return errors.New("--oidc-issuer: by https, but on this machine itself")
	case p.OIDCAudience == "":
		return errors.New("--oidc-audience: is needed with --oidc-issuer, or tokens for anybody would be taken")
	case p.OIDCSkew < 0 || p.OIDCSkew > 5*time.Minute:
		return errors.New("--oidc-skew: from nothing to 5m")
	}
	return nil
}

// Mail says through which server documents are mailed.
type Mail struct {
	SMTPURL   string `name:"smtp-url" env:"KEIYAKU_SMTP_URL" placeholder:"URL" help:"The mail server: smtp://user:password@host:587 (encrypted by STARTTLS), smtps://host:465, or smtp://host:25?tls=none within one house. Without it nothing is mailed."`
	PublicURL string `name:"public-url" env:"KEIYAKU_PUBLIC_URL" placeholder:"URL" help:"Where the API is for those who are mailed a link to a document, as https://keiyaku.example.com. Without it documents are mailed as attachments only."`
}

// Validate is called by the command line's parser.
func (m Mail) Validate() error {
	if m.PublicURL == "" {
		return nil
	}
	u, err := url.Parse(m.PublicURL)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return errors.New("--public-url: a URL like https://keiyaku.example.com")
	}
	return nil
}

// Stop bounds how long a process takes to end.
type Stop struct {
	ShutdownTimeout time.Duration `env:"KEIYAKU_SHUTDOWN_TIMEOUT" default:"30s" help:"How long requests and jobs may go on after SIGTERM before they are cut off (${default})."`
}

// Validate is called by the command line's parser.
func (s Stop) Validate() error {
	if s.ShutdownTimeout <= 0 {
		return errors.New("--shutdown-timeout: must be longer than nothing")
	}
	return nil
}

// Serve is the settings of the server.
type Serve struct {
	Database `embed:""`
	Addr     string `env:"KEIYAKU_ADDR" default:":8080" placeholder:"HOST:PORT" help:"Where to listen (${default})."`
	API      bool   `name:"api" env:"KEIYAKU_API" default:"true" negatable:"" help:"Serve the API. Off, only health and metrics are served."`
	Jobs     bool   `name:"jobs" env:"KEIYAKU_JOBS" default:"true" negatable:"" help:"Run jobs in this process too."`
	JobLimit Jobs   `embed:""`
	People   `embed:""`
	Webhooks `embed:""`
	Mail     `embed:""`
	Stop     `embed:""`
	Log      `embed:""`
	// ReplicaURL is of a copy of the database; empty for none.
	ReplicaURL string `env:"KEIYAKU_REPLICA_URL" placeholder:"URL" help:"A copy of the database (a hot standby) that reports over the whole book are read from, while it is at most a minute behind."`
}

// Validate is called by the command line's parser.
func (s Serve) Validate() error {
	if !s.API && !s.Jobs {
		return errors.New("--no-api --no-jobs: nothing is left to do")
	}
	return checkAddr(s.Addr)
}

// Worker is the settings of a process that only runs jobs.
type Worker struct {
	Database `embed:""`
	Addr     string `env:"KEIYAKU_ADDR" placeholder:"HOST:PORT" help:"Where to serve health and metrics; nowhere unless it is given."`
	JobLimit Jobs   `embed:""`
	Webhooks `embed:""`
	Mail     `embed:""`
	Stop     `embed:""`
	Log      `embed:""`
}

// Validate is called by the command line's parser.
func (w Worker) Validate() error {
	if w.Addr == "" {
		return nil
	}
	return checkAddr(w.Addr)
}

// Tables is how whoever owns the tables reaches them.
type Tables struct {
	OwnerURL string `env:"KEIYAKU_OWNER_URL" required:"" placeholder:"URL" help:"PostgreSQL, as the role that runs 'keiyaku migrate': it owns the tables."`
}

// Owner is how migrations reach the database.
type Owner struct {
	OwnerURL    string `env:"KEIYAKU_OWNER_URL" required:"" placeholder:"URL" help:"PostgreSQL 15 or later, as the role that owns the database and may create roles. With a superuser, the role keiyaku_owner is made and works in its place."`
	AppPassword string `env:"KEIYAKU_APP_PASSWORD" placeholder:"PASSWORD" help:"Sets the password of the role keiyaku_app. Without it, a role that exists is left as it is, and for one that has to be made a password is made up and printed."`
}

// DemoJobs are the bounds on the demonstration's jobs: what was killed in the middle is tried again while somebody watches.
func DemoJobs() Jobs {
	return Jobs{JobTimeout: 5 * time.Second, JobRescueAfter: 10 * time.Second, JobConcurrency: 100, Documents: true}
}

// Demo is the settings of the demonstration.
type Demo struct {
	Addr     string    `env:"KEIYAKU_ADDR" default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Where to listen (${default})."`
	DataDir  string    `env:"KEIYAKU_DATA_DIR" placeholder:"DIR" help:"Where the private PostgreSQL and demo.json live (default: keiyaku in your data home, ~/.local/share; /var/lib/keiyaku as root)."`
	OwnerURL string    `env:"KEIYAKU_OWNER_URL" placeholder:"URL" help:"Use this PostgreSQL (15 or later, as a role that may create roles) and its database instead of a private one."`
	Fresh    bool      `help:"Delete the private PostgreSQL's data first."`
	Empty    bool      `help:"Without the sample company: a tenant and a key, and nothing else."`
	Today    time.Time `format:"2006-01-02" placeholder:"YYYY-MM-DD" help:"Set the demo's test clock to this date when its data are made (default: the calendar's today in Tokyo)."`
	LogLevel string    `env:"KEIYAKU_LOG_LEVEL" enum:"debug,info,warn,error" default:"warn" help:"What to log beside the progress: ${enum} (${default})."`
	People   `embed:""`
	Webhooks `embed:""`
	Mail     `embed:""`
	Stop     `embed:""`
}

// Validate is called by the command line's parser.
func (d Demo) Validate() error {
	if d.Fresh && d.OwnerURL != "" {
		return errors.New("--fresh deletes only the private PostgreSQL's data, and KEIYAKU_OWNER_URL names another: empty that database yourself")
	}
	return checkAddr(d.Addr)
}

func checkAddr(addr string) error {
	if _, _, err := net.SplitHostPort(addr); err != nil {
		return fmt.Errorf("--addr: %q isn't HOST:PORT, like 127.0.0.1:8080 or :8080", addr)
	}
	return nil
}
