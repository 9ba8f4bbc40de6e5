package postgres

// Where the server's programs come from: the machine, or a download into the user's cache.

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"

	embedded "github.com/fergusstrange/embedded-postgres"
)

// oldestMajor is the oldest PostgreSQL that keiyaku works with.
const oldestMajor = 15

// downloads are the versions that the library knows to download, by major; downloadedMajor is taken for new databases.
var downloads = map[int]embedded.PostgresVersion{15: embedded.V15, 16: embedded.V16, 17: embedded.V17, 18: embedded.V18}

const downloadedMajor = 17

// usualPlaces are where installers of all kinds put PostgreSQL when they don't put it on the PATH.
var usualPlaces = []string{
	"/usr/lib/postgresql/*/bin",
	"/usr/pgsql-*/bin",
	"/opt/homebrew/opt/postgresql@*/bin",
	"/usr/local/opt/postgresql@*/bin",
	"/home/linuxbrew/.linuxbrew/opt/postgresql@*/bin",
	"/usr/local/pgsql/bin",
	"/Applications/Postgres.app/Contents/Versions/*/bin",
}

// binaries is a directory whose bin has pg_ctl, initdb and postgres, or will have after a download.
type binaries struct {
	dir        string
	major      int
	version    embedded.PostgresVersion
	downloaded bool
}

// findBinaries chooses the programs: of the databases' own version if there are some, since another version can't open
// them. release ends the exclusion of other processes from a download.
func findBinaries(dir dataDir, cache string, report func(childReport)) (found binaries, release func(), err error) {
	want := 0
	if kept, err := os.ReadFile(filepath.Join(dir.databases(), "PG_VERSION")); err == nil {
		if want, err = strconv.Atoi(strings.TrimSpace(string(kept))); err != nil {
			return binaries{}, nil, fmt.Errorf("the databases' version is %q: %w", kept, err)
		}
	}
	for _, b := range installedBinaries() {
		if want == 0 || b.major == want {
			return b, func() {}, nil
		}
	}
	major := cmp.Or(want, downloadedMajor)
	version, ok := downloads[major]
	if !ok {
		return binaries{}, nil, fmt.Errorf("the databases were made by PostgreSQL %d, which isn't on this machine: install it, or begin anew with --fresh", major)
	}
	found = binaries{dir: filepath.Join(cache, "postgresql-"+string(version)), major: major, version: version, downloaded: true}
	release, err = found.prepareDownload(cache, report)
	return found, release, err
}

// installedBinaries lists what the machine has: first what the PATH names, then the newest.
func installedBinaries() []binaries {
	var found []binaries
	for _, pattern := range usualPlaces {
		places, _ := filepath.Glob(pattern)
		for _, place := range places {
			if b, ok := binariesAt(filepath.Join(place, "pg_ctl")); ok {
				found = append(found, b)
			}
		}
	}
	slices.SortStableFunc(found, func(a, b binaries) int { return cmp.Compare(b.major, a.major) })
	if path, err := exec.LookPath("pg_ctl"); err == nil {
		if b, ok := binariesAt(path); ok {
			found = slices.Insert(found, 0, b)
		}
	}
	return found
}

var versionPattern = regexp.MustCompile(`PostgreSQL\) (\d+)`)

// binariesAt looks at the place of one pg_ctl. A link on the PATH leads to a place with the other programs beside it.
func binariesAt(pgCtl string) (binaries, bool) {
	path, err := filepath.EvalSymlinks(pgCtl)
	if err != nil || filepath.Base(filepath.Dir(path)) != "bin" {
		return binaries{}, false
	}
	for _, program := range []string{"initdb", "postgres"} {
		if _, err := exec.LookPath(filepath.Join(filepath.Dir(path), program)); err != nil {
			return binaries{}, false
		}
	}
	said, err := exec.Command(path, "--version").Output()
	if err != nil {
		return binaries{}, false
	}
	match := versionPattern.FindSubmatch(said)
	if match == nil {
		return binaries{}, false
	}
	major, err := strconv.Atoi(string(match[1]))
	if err != nil || major < oldestMajor {
		return binaries{}, false
	}
	return binaries{
		dir:   filepath.Dir(filepath.Dir(path)),
		major: major,
		// The library compares this with the databases' version, and deletes them if they differ.
		version: embedded.PostgresVersion(strconv.Itoa(major)),
	}, true
}

// prepareDownload keeps other processes out until the download is complete, and clears away one that a crash cut off.
func (b binaries) prepareDownload(cache string, report func(childReport)) (release func(), err error) {
	if cache == "" {
		return nil, fmt.Errorf("no PostgreSQL %d or later is on this machine, and there is no cache directory to download one into: install one", oldestMajor)
	}
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return nil, fmt.Errorf("making the cache for a downloaded PostgreSQL: %w", err)
	}
	lock, err := os.OpenFile(filepath.Join(cache, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	if _, err := os.Stat(b.completeMark()); err != nil {
		report(childReport{Log: fmt.Sprintf("no PostgreSQL %d or later is on this machine: downloading %s into %s", oldestMajor, b.version, cache)})
		if err := os.RemoveAll(b.dir); err != nil {
			return nil, errors.Join(err, lock.Close())
		}
	}
	return func() { _ = lock.Close() }, nil
}

func (b binaries) completeMark() string { return filepath.Join(b.dir, "complete") }

// markComplete is called after the first start: only then everything is known to have been unpacked.
func (b binaries) markComplete() error {
	if !b.downloaded {
		return nil
	}
	return os.WriteFile(b.completeMark(), nil, 0o644)
}

// binariesCache is where a download would go, empty if there is no such place: most machines need none. As root it belongs
// to the user that runs the server.
func binariesCache(account *account) string {
	if account == nil {
		home, err := os.UserCacheDir()
		if err != nil {
			return ""
		}
		return filepath.Join(home, "keiyaku")
	}
	const cache = "/var/cache/keiyaku"
	if os.MkdirAll(cache, 0o755) != nil || os.Chown(cache, int(account.uid), int(account.gid)) != nil {
		return ""
	}
	return cache
}
