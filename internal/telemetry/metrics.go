package telemetry

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics are what this process counts and measures, in a registry of their own.
type Metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
	inFlight prometheus.Gauge
}

// NewMetrics makes the metrics of a process whose version is given.
func NewMetrics(version string) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "keiyaku_http_requests_total",
			Help: "Requests answered, by method, route pattern and status.",
		}, []string{"method", "route", "status"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "keiyaku_http_request_duration_seconds",
			Help:    "Time from a request's header to the end of its answer.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"method", "route"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "keiyaku_http_requests_in_flight",
			Help: "Requests being answered now.",
		}),
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Name:        "keiyaku_build_info",
		Help:        "1, labelled with the version that runs.",
		ConstLabels: prometheus.Labels{"version": version},
	})
	build.Set(1)
	m.registry.MustRegister(m.requests, m.duration, m.inFlight, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Handler serves the metrics in Prometheus' format.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry})
}

// BeginRequest counts a request as being answered. The function that it returns is called at its end, with the route's
// pattern (never its path, which has ids in it) and the answer's status.
func (m *Metrics) BeginRequest(method string) (end func(route string, status int)) {
	begin := time.Now()
	m.inFlight.Inc()
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
	default:
		// A client may send any word: each would be a time series.
		method = "other"
	}
	return func(route string, status int) {
		m.inFlight.Dec()
		m.requests.WithLabelValues(method, route, strconv.Itoa(status)).Inc()
		m.duration.WithLabelValues(method, route).Observe(time.Since(begin).Seconds())
	}
}

// WatchPool adds a connection pool's numbers. A process has one pool.
func (m *Metrics) WatchPool(pool *pgxpool.Pool) error {
	return m.registry.Register(poolCollector{pool})
}

// WatchMonths adds how far ahead of the present the tables that are kept by month have their partitions, and how many rows have no place of their month. They are
// read from the database when they are asked for; while it can't be, they are left out.
func (m *Metrics) WatchMonths(pool *pgxpool.Pool) error {
	return m.registry.Register(monthsCollector{pool})
}

// monthsCollector asks a database how its partitions stand.
type monthsCollector struct{ pool *pgxpool.Pool }

// monthsTime bounds how long whoever reads the metrics waits for the database.
const monthsTime = time.Second

var (
	monthsAhead  = prometheus.NewDesc("keiyaku_months_ahead", "Months after this one that have a partition; below 0 where this one has none.", []string{"table"}, nil)
	monthsAstray = prometheus.NewDesc("keiyaku_rows_without_month", "Rows in the partition that takes what has no other place.", []string{"table"}, nil)
)

// Describe implements [prometheus.Collector].
func (monthsCollector) Describe(out chan<- *prometheus.Desc) {
	out <- monthsAhead
	out <- monthsAstray
}

// Collect implements [prometheus.Collector].
func (c monthsCollector) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), monthsTime)
	defer cancel()
	rows, err := c.pool.Query(ctx, "SELECT parent, ahead, astray FROM months_ahead()")
	if err != nil {
		return
	}
	var table string
	var ahead, astray int64
	_, _ = pgx.ForEachRow(rows, []any{&table, &ahead, &astray}, func() error {
		out <- prometheus.MustNewConstMetric(monthsAhead, prometheus.GaugeValue, float64(ahead), table)
		out <- prometheus.MustNewConstMetric(monthsAstray, prometheus.GaugeValue, float64(astray), table)
		return nil
	})
}

// poolCollector reads a pool's numbers when they are asked for.
type poolCollector struct{ pool *pgxpool.Pool }

var (
	poolMax      = prometheus.NewDesc("keiyaku_db_connections_max", "Connections that the pool may open.", nil, nil)
	poolInUse    = prometheus.NewDesc("keiyaku_db_connections_in_use", "Connections in use.", nil, nil)
	poolIdle     = prometheus.NewDesc("keiyaku_db_connections_idle", "Connections open and not in use.", nil, nil)
	poolAcquired = prometheus.NewDesc("keiyaku_db_acquires_total", "Times that a connection was taken from the pool.", nil, nil)
	poolWaited   = prometheus.NewDesc("keiyaku_db_acquires_waited_total", "Times that taking a connection had to wait for one.", nil, nil)
	poolCanceled = prometheus.NewDesc("keiyaku_db_acquires_canceled_total", "Times that waiting for a connection was given up.", nil, nil)
	poolWaitTime = prometheus.NewDesc("keiyaku_db_acquire_seconds_total", "Time spent on taking connections.", nil, nil)
)

// Describe implements [prometheus.Collector].
func (c poolCollector) Describe(out chan<- *prometheus.Desc) {
	prometheus.DescribeByCollect(c, out)
}

// Collect implements [prometheus.Collector].
func (c poolCollector) Collect(out chan<- prometheus.Metric) {
	s := c.pool.Stat()
	gauge := func(d *prometheus.Desc, v int32) {
		out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, float64(v))
	}
	counter := func(d *prometheus.Desc, v float64) {
		out <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, v)
	}
	gauge(poolMax, s.MaxConns())
	gauge(poolInUse, s.AcquiredConns())
	gauge(poolIdle, s.IdleConns())
	counter(poolAcquired, float64(s.AcquireCount()))
	counter(poolWaited, float64(s.EmptyAcquireCount()))
	counter(poolCanceled, float64(s.CanceledAcquireCount()))
	counter(poolWaitTime, s.AcquireDuration().Seconds())
}
