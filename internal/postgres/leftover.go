package postgres

// What a killed keiyaku leaves behind: a server without a supervisor, or only the file that says there is one.

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// stopLeftover stops a server that still runs on the databases, and deletes its process file if that names a process
// which isn't one: PostgreSQL would refuse to start while any process has the number.
func (d dataDir) stopLeftover(logf func(string, ...any)) error {
	pidFile := filepath.Join(d.databases(), "postmaster.pid")
	pid := readPID(pidFile)
	if pid == 0 || !isServerOf(pid, d.databases()) {
		if err := os.Remove(pidFile); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("deleting a stale process file: %w", err)
		}
		return nil
	}
	logf("stopping the PostgreSQL (process %d) that an earlier keiyaku left running", pid)
	// Interrupt is PostgreSQL's fast shutdown, quit its immediate one: recovery then replays the log at the next start.
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGKILL} {
		if err := syscall.Kill(pid, signal); err != nil && !errors.Is(err, syscall.ESRCH) {
			return fmt.Errorf("stopping the PostgreSQL of an earlier start (process %d): %w", pid, err)
		}
		for begin := time.Now(); time.Since(begin) < 10*time.Second; time.Sleep(20 * time.Millisecond) {
			if !processRuns(pid) {
				return nil
			}
		}
	}
	return fmt.Errorf("the PostgreSQL of an earlier start (process %d) doesn't stop", pid)
}

// readPID reads the process number in a file's first line; 0 if there is none.
func readPID(path string) int {
	content, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	line, _, _ := strings.Cut(string(content), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil || pid < 2 {
		return 0
	}
	return pid
}

// processRuns says whether a process runs. One that ended but wasn't collected by its parent doesn't.
func processRuns(pid int) bool {
	if pid == 0 {
		return false
	}
	if err := syscall.Kill(pid, 0); err != nil && !errors.Is(err, syscall.EPERM) {
		return false
	}
	if runtime.GOOS != "linux" {
		return true
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return false
	}
	// The state follows the program's name, which is in parentheses and may contain some.
	_, state, _ := bytes.Cut(stat[bytes.LastIndexByte(stat, ')')+1:], []byte(" "))
	return !bytes.HasPrefix(state, []byte("Z")) && !bytes.HasPrefix(state, []byte("X"))
}

// isServerOf says whether a process is a PostgreSQL server on the given databases. A number alone says nothing: after a
// restart of the machine it belongs to somebody else, and killing by it would kill a stranger.
func isServerOf(pid int, databases string) bool {
	if !processRuns(pid) {
		return false
	}
	if runtime.GOOS == "linux" {
		name, err := os.ReadFile(fmt.Sprintf("/proc/%d/comm", pid))
		if err != nil || strings.TrimSpace(string(name)) != "postgres" {
			return false
		}
		// A server's working directory is its databases.
		there, err := os.Stat(fmt.Sprintf("/proc/%d/cwd", pid))
		if err != nil {
			return false
		}
		here, err := os.Stat(databases)
		return err == nil && os.SameFile(there, here)
	}
	command, err := exec.Command("ps", "-o", "command=", "-p", strconv.Itoa(pid)).Output()
	return err == nil && strings.Contains(string(command), "postgres") && strings.Contains(string(command), databases)
}
