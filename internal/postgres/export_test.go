package postgres

// SupervisorPID lets a test kill the supervisor.
func (s *Server) SupervisorPID() int { return s.process.Pid }
