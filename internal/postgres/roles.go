package postgres

// Roles: the owner makes the schema and never serves; the application's role serves and owns nothing, so that row policies
// bind it. See also CheckRole.

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
)

const (
	// OwnerRole owns the database and its tables: the role of migrations.
	OwnerRole = "keiyaku_owner"
	// AppRole is the role of the server and the workers.
	AppRole = "keiyaku_app"
)

// roleLock keeps two keiyakus from making the roles at once; migrationLock, from migrating. Arbitrary, but never to change.
const (
	roleLock      = 0x6b656979616b7501
	migrationLock = 0x6b656979616b7502
)

// Provision turns access to a server into access to a database on it, made if it doesn't exist, with the two roles that
// keiyaku works with. It is for the demo and for tests: it sets the roles' passwords, to the same ones each time for the
// same adminURL, so that several processes can share a server. database "" means the one that adminURL names, or keiyaku if
// that is postgres, which is everybody's.
//
// A superuser's URL makes both roles. Another's is taken as the owner's own, and has to be able to create the role
// [AppRole].
func Provision(ctx context.Context, adminURL, database string) (ownerURL, appURL string, err error) {
	admin, err := pgx.Connect(ctx, adminURL)
	if err != nil {
		return "", "", fmt.Errorf("connecting as the owner: %w", err)
	}
	defer admin.Close(context.WithoutCancel(ctx))
	if database == "" {
		database = admin.Config().Database
		if database == "postgres" {
			database = "keiyaku"
		}
	}
	// Session locks end with the connection.
	if _, err := admin.Exec(ctx, `SELECT pg_advisory_lock($1)`, int64(roleLock)); err != nil {
		return "", "", fmt.Errorf("waiting for another keiyaku that makes roles: %w", err)
	}
	who, err := readRights(ctx, admin)
	if err != nil {
		return "", "", err
	}

	owner, ownerPassword := admin.Config().User, admin.Config().Password
	if who.superuser {
		owner, ownerPassword = OwnerRole, derivedPassword(ownerPassword, OwnerRole)
		if err := makeRole(ctx, admin, OwnerRole, "LOGIN CREATEROLE", ownerPassword); err != nil {
			return "", "", err
		}
	}
	// From the owner's, so that the owner by itself comes to the same one as a superuser.
	appPassword := derivedPassword(ownerPassword, AppRole)
	if err := makeAppRole(ctx, admin, who, appPassword); err != nil {
		return "", "", err
	}
	if err := makeDatabase(ctx, admin, who, database, owner); err != nil {
		return "", "", err
	}
	return databaseURL(admin.Config(), owner, ownerPassword, database), databaseURL(admin.Config(), AppRole, appPassword, database), nil
}

// rights are what a role may do.
type rights struct {
	role                              string
	superuser, createRole, createBase bool
}

func readRights(ctx context.Context, conn *pgx.Conn) (rights, error) {
	var r rights
	err := conn.QueryRow(ctx, `SELECT rolname, rolsuper, rolsuper OR rolcreaterole, rolsuper OR rolcreatedb FROM pg_roles WHERE rolname = current_user`).
		Scan(&r.role, &r.superuser, &r.createRole, &r.createBase)
	if err != nil {
		return rights{}, fmt.Errorf("reading what the owner's role may do: %w", err)
	}
	return r, nil
}

func roleExists(ctx context.Context, conn *pgx.Conn, role string) (bool, error) {
	var exists bool
	err := conn.QueryRow(ctx, `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)`, role).Scan(&exists)
	if err != nil {
		return false, fmt.Errorf("looking for the role %s: %w", role, err)
	}
	return exists, nil
}

// makeRole makes a role or sets the password of one that exists. Without a password, nobody logs in as it.
func makeRole(ctx context.Context, conn *pgx.Conn, role, attributes, password string) error {
	exists, err := roleExists(ctx, conn, role)
	if err != nil {
		return err
	}
	secret := "PASSWORD NULL"
	if password != "" {
		secret = "PASSWORD " + quoteLiteral(password)
	}
	// A statement that changes roles takes no parameters. New roles are neither superusers nor past policies by default.
	sql := "CREATE ROLE " + role + " " + attributes + " " + secret
	if exists {
		sql = "ALTER ROLE " + role + " " + attributes + " " + secret
	}
	if _, err := conn.Exec(ctx, sql); err != nil {
		return fmt.Errorf("making the role %s: %w", role, err)
	}
	return nil
}

func makeAppRole(ctx context.Context, conn *pgx.Conn, who rights, password string) error {
	if !who.createRole {
		return fmt.Errorf("the role %s may not make roles. Let somebody who may run this, then try again:\n\n"+
			"    CREATE ROLE %s LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'choose one';\n"+
			"    -- or: ALTER ROLE %s CREATEROLE;", who.role, AppRole, who.role)
	}
	if err := makeRole(ctx, conn, AppRole, "LOGIN", password); err != nil {
		return err
	}
	if !who.superuser {
		return nil
	}
	// From PostgreSQL 16 on, the owner may change the password of a role that a superuser made only if it is told so.
	if _, err := conn.Exec(ctx, "GRANT "+AppRole+" TO "+OwnerRole+" WITH ADMIN OPTION"); err != nil {
		return fmt.Errorf("letting %s manage %s: %w", OwnerRole, AppRole, err)
	}
	return nil
}

// makeDatabase makes the database if it doesn't exist. One that exists and is still empty is given to the owner.
func makeDatabase(ctx context.Context, conn *pgx.Conn, who rights, database, owner string) error {
	var current string
	err := conn.QueryRow(ctx, `SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = $1`, database).Scan(&current)
	name := pgx.Identifier{database}.Sanitize()
	switch {
	case errors.Is(err, pgx.ErrNoRows) && !who.createBase:
		return fmt.Errorf("there is no database %s, and the role %s may not make one: CREATE DATABASE %s OWNER %s", name, who.role, name, owner)
	case errors.Is(err, pgx.ErrNoRows):
		// Byte order, so that comparisons are the same everywhere and an index behind a row policy can be used for them.
		_, err := conn.Exec(ctx, "CREATE DATABASE "+name+" OWNER "+owner+
			" TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'")
		if err != nil {
			return fmt.Errorf("making the database %s: %w", name, err)
		}
		return nil
	case err != nil:
		return fmt.Errorf("looking for the database %s: %w", name, err)
	case current == owner || !who.superuser:
		return nil
	default:
		return giveDatabase(ctx, conn.Config(), database, owner)
	}
}

// giveDatabase makes the owner own a database that a superuser made for us. One with tables in it is somebody's.
func giveDatabase(ctx context.Context, config *pgx.ConnConfig, database, owner string) error {
	config = config.Copy()
	config.Database = database
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return fmt.Errorf("connecting to the database %s: %w", database, err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	var tables int
	err = conn.QueryRow(ctx, `SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`).Scan(&tables)
	if err != nil {
		return fmt.Errorf("looking into the database %s: %w", database, err)
	}
	if tables > 0 {
		return fmt.Errorf("the database %s belongs to another role and has %d tables in it: name an empty one, or one that doesn't exist yet", database, tables)
	}
	if _, err := conn.Exec(ctx, "ALTER DATABASE "+pgx.Identifier{database}.Sanitize()+" OWNER TO "+owner); err != nil {
		return fmt.Errorf("giving the database %s to %s: %w", database, owner, err)
	}
	return nil
}

// derivedPassword is a role's password as a function of its maker's, which whoever knows could set it anyway. A maker without
// one (known by a certificate, or by the operating system) gives nothing to derive from.
func derivedPassword(maker, role string) string {
	if maker == "" {
		return rand.Text()
	}
	mac := hmac.New(sha256.New, []byte(maker))
	mac.Write([]byte("keiyaku role " + role))
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

// databaseURL is the admin's URL with another role and database.
func databaseURL(admin *pgx.ConnConfig, role, password, database string) string {
	u, err := url.Parse(admin.ConnString())
	if err != nil || u.Scheme == "" {
		// The admin's access is in the form "host=... user=...".
		u = &url.URL{Scheme: "postgres", Host: admin.Host + ":" + strconv.Itoa(int(admin.Port))}
		if strings.HasPrefix(admin.Host, "/") {
			u.Host = ""
			u.RawQuery = url.Values{"host": {admin.Host}, "port": {strconv.Itoa(int(admin.Port))}}.Encode()
		}
	}
	u.User = url.UserPassword(role, password)
	u.Path = "/" + database
	query := u.Query()
	for _, given := range []string{"user", "password", "dbname", "database"} {
		query.Del(given)
	}
	u.RawQuery = query.Encode()
	return u.String()
}

// quoteLiteral quotes text for a statement that takes no parameters.
func quoteLiteral(text string) string {
	return "'" + strings.ReplaceAll(text, "'", "''") + "'"
}
