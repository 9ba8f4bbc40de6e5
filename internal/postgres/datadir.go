package postgres

// The data directory: who may use it, who owns what in it, and its lock.

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// account is the unprivileged user that runs PostgreSQL when we are root.
type account struct {
	name     string
	uid, gid uint32
	home     string
}

// serverAccount is the user that has to run PostgreSQL, nil for ourselves. PostgreSQL refuses root.
func serverAccount() (*account, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "_postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, uidErr := strconv.ParseUint(u.Uid, 10, 32)
		gid, gidErr := strconv.ParseUint(u.Gid, 10, 32)
		if uidErr == nil && gidErr == nil && uid != 0 {
			return &account{name: name, uid: uint32(uid), gid: uint32(gid), home: u.HomeDir}, nil
		}
	}
	return nil, errors.New("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as: " +
		"start keiyaku as another user, or name a server with KEIYAKU_OWNER_URL")
}

// dataDir is a data directory that exists and that the server's user can reach.
type dataDir struct{ path string }

func (d dataDir) server() string    { return filepath.Join(d.path, "postgres") }
func (d dataDir) databases() string { return filepath.Join(d.server(), "data") }

// initialized is a file that exists once the databases have been started; the port is in it.
func (d dataDir) initialized() string { return filepath.Join(d.server(), "initialized") }

func openDataDir(path string, account *account) (dataDir, error) {
	if path == "" {
		return dataDir{}, errors.New("no data directory is named")
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return dataDir{}, err
	}
	// The path reaches the server through a shell's double quotes, by the hands of PostgreSQL's own pg_ctl.
	if strings.ContainsAny(path, "\"$`\\\n") {
		return dataDir{}, fmt.Errorf("the data directory %q has a character in its name that PostgreSQL's tools can't take", path)
	}
	mode := fs.FileMode(0o700)
	if account != nil {
		mode = 0o711 // searchable by the account, not listable
		if err := checkReachable(path, account); err != nil {
			return dataDir{}, err // before anything is made
		}
	}
	if err := os.MkdirAll(path, mode); err != nil {
		return dataDir{}, fmt.Errorf("making the data directory: %w", err)
	}
	if account == nil {
		return dataDir{path: path}, nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return dataDir{}, err
	}
	if !searchable(info, account) {
		if err := os.Chmod(path, info.Mode().Perm()|0o011); err != nil {
			return dataDir{}, err
		}
	}
	// Again: what was made on the way is as closed as our umask.
	return dataDir{path: path}, checkReachable(path, account)
}

// checkReachable refuses a path below a directory that is closed to the account. That directory isn't ours to open.
func checkReachable(path string, account *account) error {
	for parent := filepath.Dir(path); ; parent = filepath.Dir(parent) {
		info, err := os.Stat(parent)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err == nil && !searchable(info, account) {
			return fmt.Errorf("as root, keiyaku runs PostgreSQL as the user %s, who can't reach the data directory %s: %s is closed to it "+
				"(mode %v). Choose a directory elsewhere with --data-dir, for example /var/lib/keiyaku", account.name, path, parent, info.Mode().Perm())
		}
		if parent == filepath.Dir(parent) {
			return nil
		}
	}
}

func searchable(info fs.FileInfo, account *account) bool {
	owner, ok := info.Sys().(*syscall.Stat_t)
	switch {
	case ok && owner.Uid == account.uid:
		return info.Mode()&0o100 != 0
	case ok && owner.Gid == account.gid:
		return info.Mode()&0o010 != 0
	default:
		return info.Mode()&0o001 != 0
	}
}

// lock takes the directory for this process and the supervisor it starts. It waits for the supervisor of a keiyaku that was
// killed, which is about to stop its server, but not for a keiyaku that runs.
func (d dataDir) lock(ctx context.Context) (*os.File, error) {
	file, err := os.OpenFile(filepath.Join(d.path, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("opening the data directory's lock: %w", err)
	}
	const forLiving, forStopping = 3 * time.Second, 60 * time.Second
	for begin := time.Now(); ; {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil {
			break
		}
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			_ = file.Close()
			return nil, fmt.Errorf("locking the data directory %s: %w", d.path, err)
		}
		holder := readPID(file.Name())
		waited := time.Since(begin)
		if waited > forStopping || waited > forLiving && processRuns(holder) {
			_ = file.Close()
			return nil, fmt.Errorf("the data directory %s is in use by another keiyaku (process %d): stop that one, or choose another with --data-dir",
				d.path, holder)
		}
		select {
		case <-ctx.Done():
			_ = file.Close()
			return nil, ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
	if err := file.Truncate(0); err != nil {
		_ = file.Close()
		return nil, err
	}
	if _, err := file.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0); err != nil {
		_ = file.Close()
		return nil, err
	}
	return file, nil
}

// makeServerDir makes the part that belongs to the server's user. A directory that was used by another user before (the
// demo was tried as root, then as oneself) is handed over where we may.
func (d dataDir) makeServerDir(account *account) error {
	if err := os.MkdirAll(d.server(), 0o700); err != nil {
		return err
	}
	if account == nil {
		return nil
	}
	return filepath.WalkDir(d.server(), func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(path, int(account.uid), int(account.gid))
	})
}

func (d dataDir) removeDatabases() error {
	if err := os.RemoveAll(d.server()); err != nil {
		return fmt.Errorf("deleting the old databases: %w", err)
	}
	return nil
}

// keptPassword is the superuser's password, made when there are no databases yet.
func (d dataDir) keptPassword() (string, error) {
	path := filepath.Join(d.path, "postgres.password")
	kept, err := os.ReadFile(path)
	if err == nil && len(kept) > 0 {
		return strings.TrimSpace(string(kept)), nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("reading the kept password: %w", err)
	}
	if _, err := os.Stat(d.initialized()); err == nil {
		return "", fmt.Errorf("%s is missing, and without it the databases beside it can't be opened: put it back, or begin anew with --fresh", path)
	}
	password := rand.Text()
	// Renamed into place, so that a crash leaves no half of a password.
	if err := os.WriteFile(path+".new", []byte(password+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("keeping the password: %w", err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		return "", fmt.Errorf("keeping the password: %w", err)
	}
	return password, nil
}
