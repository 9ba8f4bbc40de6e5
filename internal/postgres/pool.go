package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Bounds on what a connection of the service may do, so that no forgotten transaction holds locks for ever. A connection
// string that names one of them wins.
var sessionDefaults = map[string]string{
	"statement_timeout":                   "60s",
	"idle_in_transaction_session_timeout": "60s",
	// Compiling a statement takes longer than any of ours.
	"jit": "off",
}

// PoolOptions says how [NewPool] connects.
type PoolOptions struct {
	// Name is what the server shows as the connections' application.
	Name string
	// MaxConns bounds the pool's connections; 0 leaves it to the connection string and pgx.
	MaxConns int
	// Lazy connects when it is first asked for something, so that a server which is away keeps nobody from starting.
	Lazy bool
	// Role is the role that connections work as, where it isn't that of the URL.
	Role string
	// AfterConnect prepares each new connection, such as by registering codecs.
	AfterConnect func(context.Context, *pgx.Conn) error
}

// NewPool connects to a database and makes sure that it answers. The caller closes the pool.
func NewPool(ctx context.Context, url string, o PoolOptions) (*pgxpool.Pool, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, fmt.Errorf("reading the database's URL: %w", err)
	}
	params := config.ConnConfig.RuntimeParams
	for name, value := range sessionDefaults {
		if _, ok := params[name]; !ok {
			params[name] = value
		}
	}
	// Instants travel in binary and mean the same anywhere; text that a query makes of one shouldn't depend on the server.
	params["timezone"] = "UTC"
	if o.Role != "" {
		params["role"] = o.Role
	}
	if o.Name != "" {
		params["application_name"] = o.Name
	}
	if o.MaxConns > 0 {
		config.MaxConns = int32(o.MaxConns)
	}
	config.AfterConnect = o.AfterConnect

	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("connecting to the database: %w", err)
	}
	if o.Lazy {
		return pool, nil
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("connecting to the database: %w", err)
	}
	return pool, nil
}
